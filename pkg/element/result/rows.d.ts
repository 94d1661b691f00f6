/**
 * The rows of one view, built by the engine: the first stretch at once, the rest in slices.
 *
 * @param {import('../../article_compare.js').Reading} reading
 * @param {'side-by-side' | 'inline'} view
 * @param {string} label what a screen reader calls the list
 * @param {(row: Element) => void} equip gives a row what the page adds to it
 * @param {AbortSignal} signal ends the building
 * @returns {{ list: HTMLElement, complete: Promise<void> }}
 */
export declare function rows(reading: import('../../article_compare.js').Reading, view: 'side-by-side' | 'inline', label: string, equip: (row: Element) => void, signal: AbortSignal): {
    list: HTMLElement;
    complete: Promise<void>;
};
/**
 * A row by itself, in no list.
 *
 * @param {import('../../article_compare.js').Reading} reading
 * @param {'side-by-side' | 'inline'} view
 * @param {number} index of the row, counted from 0
 */
export declare function builtRow(reading: import('../../article_compare.js').Reading, view: 'side-by-side' | 'inline', index: number): HTMLElement;
/**
 * The row that a node stands in.
 *
 * @param {EventTarget | Node | null} node
 */
export declare function rowOf(node: EventTarget | Node | null): HTMLElement | null;
/**
 * The row that has the focus, or in which something has it.
 *
 * @param {HTMLElement} list
 */
export declare function focusedRow(list: HTMLElement): HTMLElement | null;
/**
 * How far below the upper edge of the window the rows begin, under what stays there, in CSS pixels.
 *
 * @param {HTMLElement} list the rows
 */
export declare function headOf(list: HTMLElement): number;
/**
 * The first row that is in the window, or below it; none where all are above.
 *
 * @param {HTMLElement} list
 */
export declare function rowInSight(list: HTMLElement): HTMLElement;
/**
 * The number of a row, counted from 1.
 *
 * @param {Element} row
 */
export declare function numberOf(row: Element): number;
/**
 * Goes to the next or previous row that is not folded away; to the first in sight where the reader is at
 * none.
 *
 * @param {HTMLElement} list
 * @param {1 | -1} direction
 */
export declare function stepRow(list: HTMLElement, direction: 1 | -1): void;
/**
 * Has the rows say, in slices, what was found on a closer look. They stay where they are.
 *
 * @param {HTMLElement} list
 * @param {import('../../article_compare.js').Reading} reading
 * @param {'side-by-side' | 'inline'} view
 * @param {Set<number>} found the rows with findings, counted from 0
 * @param {AbortSignal} signal ends it early
 * @throws the signal's reason
 */
export declare function renewRows(list: HTMLElement, reading: import('../../article_compare.js').Reading, view: 'side-by-side' | 'inline', found: Set<number>, signal: AbortSignal): Promise<void>;
