/**
 * Marks the current finding and its row, and no other and no change.
 *
 * @param {HTMLElement} list the rows
 * @param {number | null} current its index
 * @returns {HTMLElement | null} its row
 */
export declare function markNow(list: HTMLElement, current: number | null): HTMLElement | null;
/**
 * Takes the mark from findings that are filtered away or set aside, and leaves their words.
 *
 * @param {HTMLElement} list the rows
 * @param {import('./review.js').Review} review
 */
export declare function markShown(list: HTMLElement, review: import('./review.js').Review): void;
