export type Comparison = import('./review.js').Comparison;
/** @typedef {import('./review.js').Comparison} Comparison */
/**
 * Tells which stretch of each text is in the window, now and whenever that changes.
 *
 * @param {HTMLElement} list the rows
 * @param {{ a: ArrayLike<number>, b: ArrayLike<number> }} places for each sentence the row that shows it
 * @param {Comparison} comparison
 * @param {(side: 'a' | 'b', first: number, last: number) => void} tell
 * @param {Promise<void>} complete once all rows are built: until then they grow below the window
 * @param {AbortSignal} signal ends the watching
 */
export declare function watchWindow(list: HTMLElement, places: {
    a: ArrayLike<number>;
    b: ArrayLike<number>;
}, comparison: Comparison, tell: (side: 'a' | 'b', first: number, last: number) => void, complete: Promise<void>, signal: AbortSignal): void;
/**
 * Keeps an element from being taller than the rows, but for a few.
 *
 * @param {HTMLElement} list the rows
 * @param {HTMLElement} element
 * @param {AbortSignal} signal ends it
 */
export declare function keepWithin(list: HTMLElement, element: HTMLElement, signal: AbortSignal): void;
