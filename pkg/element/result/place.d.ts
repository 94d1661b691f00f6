export type Place = {
    button: string | null;
    top: number | null;
};
/**
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
