/**
 * Marks the next or previous change, counted from the one marked before, or from the row where the reader is.
 *
 * @param {HTMLElement} list the rows
 * @param {1 | -1} direction
 * @returns {Element[]} its parts: what A has and what B has, or a row; none where there is no further change
 */
export declare function stepChange(list: HTMLElement, direction: 1 | -1): Element[];
/**
 * Whether there are changes to be stepped through.
 *
 * @param {import('./review.js').Comparison['relation']} relation
 */
export declare function hasChanges({ verdict }: import('./review.js').Comparison['relation']): boolean;
/**
 * The way from one change to the next, for those who press no keys.
 *
 * @param {import('./review.js').Review} review
 * @param {import('../speaker.js').Speaker} speaker
 * @param {(direction: 1 | -1) => void} step
 */
export declare function changeButtons({ comparison: { relation } }: import('./review.js').Review, speaker: import('../speaker.js').Speaker, step: (direction: 1 | -1) => void): HTMLSpanElement | null;
