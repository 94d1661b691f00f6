/**
 * The rows of one view, built by the engine: the first stretch at once, the rest in slices.
 *
 * @param {import('../../article_compare.js').Reading} reading
 * @param {'side-by-side' | 'inline'} view
 * @param {string} label what a screen reader calls the list
 * @param {(row: Element) => void} equip gives a row what the page adds to it
 * @param {AbortSignal} signal ends the building
 * @param {import('./kept.js').Kept} [kept] rows that need not be built; then all are put there at once
 * @returns {{ list: HTMLElement, complete: Promise<void> }}
 */
export declare function rows(reading: import('../../article_compare.js').Reading, view: 'side-by-side' | 'inline', label: string, equip: (row: Element) => void, signal: AbortSignal, kept?: import('./kept.js').Kept): {
    list: HTMLElement;
    complete: Promise<void>;
};
/**
 * The row that a node stands in.
 *
 * @param {EventTarget | Node | null} node
 */
export declare function rowOf(node: EventTarget | Node | null): HTMLElement | null;
/**
 * The number of a row, counted from 1.
 *
 * @param {Element} row
 */
export declare function numberOf(row: Element): number;
/**
 * Puts what the engine says now into a row. The row itself and what the page added to it stay.
 *
 * @param {HTMLElement} row
 * @param {import('../../article_compare.js').Reading} reading
 * @param {'side-by-side' | 'inline'} view
 * @param {number} index of the row, counted from 0
 */
export declare function renewRow(row: HTMLElement, reading: import('../../article_compare.js').Reading, view: 'side-by-side' | 'inline', index: number): void;
