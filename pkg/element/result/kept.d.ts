export type Kept = {
    /**
     * the earlier row that shows what the row with
     * this index is to show, but for the numbers in it
     */
    row: (index: number) => HTMLElement | undefined;
    /**
     * makes an earlier row the one with this index
     */
    renumber: (row: HTMLElement, index: number) => void;
    /**
     * tells the earlier result that its rows are taken now
     */
    leave: () => void;
};
export type Shown = Pick<import('./result.js').Result, 'reading' | 'review'>;
/**
 * The rows of an earlier result, for a later one of the same texts.
 *
 * @typedef {object} Kept
 * @property {(index: number) => HTMLElement | undefined} row the earlier row that shows what the row with
 *   this index is to show, but for the numbers in it
 * @property {(row: HTMLElement, index: number) => void} renumber makes an earlier row the one with this index
 * @property {() => void} leave tells the earlier result that its rows are taken now
 */
/**
 * @typedef {Pick<import('./result.js').Result, 'reading' | 'review'>} Shown
 *
 * @param {HTMLElement} list the rows of the earlier result
 * @param {Shown} before
 * @param {Shown} now
 * @param {() => void} leave
 * @returns {Kept}
 */
export declare function keptRows(list: HTMLElement, before: Shown, now: Shown, leave: () => void): Kept;
