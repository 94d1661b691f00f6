/**
 * @typedef {import('../article_compare.js').Comparison} Comparison
 * @typedef {import('../article_compare.js').Reading} Reading
 */
export type Comparison = import('../article_compare.js').Comparison;
export type Reading = import('../article_compare.js').Reading;
/**
 * Lets the page answer to its reader, then goes on.
 *
 * @returns {Promise<void>}
 */
export declare function turn(): Promise<void>;
/**
 * Does work in slices between which the page stays live.
 *
 * @param {() => boolean} step does a small piece of work; true once nothing is left
 * @param {AbortSignal} signal ends it early
 * @param {() => void} [between] called after each slice
 * @returns {Promise<void>}
 * @throws the signal's reason
 */
export declare function inSlices(step: () => boolean, signal: AbortSignal, between?: () => void): Promise<void>;
/**
 * Does a job in slices. The reading belongs to the caller.
 *
 * @param {import('../article_compare.js').Job} job
 * @param {AbortSignal} signal
 * @param {(share: number) => void} [onProgress]
 * @returns {Promise<{ reading: Reading, comparison: Comparison }>}
 * @throws the signal's reason
 */
export declare function read(job: import('../article_compare.js').Job, signal: AbortSignal, onProgress?: (share: number) => void): Promise<{
    reading: Reading;
    comparison: Comparison;
}>;
