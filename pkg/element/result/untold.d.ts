/**
 * @typedef {import('./review.js').Comparison} Comparison
 * @typedef {{ index: number, words: string, weight: number }} Untold
 */
export type Comparison = import('./review.js').Comparison;
export type Untold = {
    index: number;
    words: string;
    weight: number;
};
/**
 * The sentences of a side that the other text does not tell, those that claim most first.
 *
 * @param {Comparison} comparison
 * @param {'a' | 'b'} side
 * @param {string} text
 * @returns {Untold[]}
 */
export declare function untold(comparison: Comparison, side: 'a' | 'b', text: string): Untold[];
