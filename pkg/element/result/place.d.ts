export type Spot = {
    id?: string;
    top: number;
    focused?: string;
};
export type Place = {
    button: string | null;
    top: number | null;
};
/**
 * Where a reader of rows is: the first in the window, for one who is past their beginning, and the one with the
 * focus, each by its id.
 *
 * @typedef {{ id?: string, top: number, focused?: string }} Spot `top` is how far down the window the first
 *   stands, or without one how far the page is scrolled, in CSS pixels
 *
 * Where a reader is: at a button of the decisions, and how far down the window a row stands.
 *
 * @typedef {{ button: string | null, top: number | null }} Place the button by its class; `top` in CSS
 *   pixels, null for a row that is out of sight
 */
/**
 * Where the reader of a result is.
 *
 * @param {HTMLElement} result
 * @param {HTMLElement | null} row the one that counts
 * @returns {Place}
 */
export declare function whereabouts(result: HTMLElement, row: HTMLElement | null): Place;
/**
 * Brings the reader to the same place in another result of the same texts.
 *
 * @param {HTMLElement} result
 * @param {HTMLElement | null} row
 * @param {Place} before
 */
export declare function settle(result: HTMLElement, row: HTMLElement | null, { button, top }: Place): void;
/**
 * Where the reader of some rows is.
 *
 * @param {HTMLElement} list
 * @returns {Spot}
 */
export declare function spotIn(list: HTMLElement): Spot;
/**
 * Brings the reader to the same spot in another list of the same rows.
 *
 * @param {HTMLElement} list
 * @param {Spot} spot
 */
export declare function returnTo(list: HTMLElement, { id, top, focused }: Spot): void;
