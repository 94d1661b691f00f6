/** @typedef {import('./review.js').Comparison} Comparison */
export type Comparison = import('./review.js').Comparison;
export type Standing = 'verbatim' | 'reworded' | 'moved' | 'only' | 'furniture';
/**
 * How each sentence of a side stands to the other text.
 *
 * @param {Comparison} comparison
 * @param {'a' | 'b'} side
 * @returns {readonly Standing[]}
 */
export declare function standings(comparison: Comparison, side: 'a' | 'b'): readonly Standing[];
/**
 * How many sentences of a side there are, furniture left out, and how many of them are told in
 * the other text, moved, or not told.
 *
 * @param {Comparison} comparison
 * @param {'a' | 'b'} side
 */
export declare function count(comparison: Comparison, side: 'a' | 'b'): {
    all: number;
    told: number;
    moved: number;
    only: number;
    furniture: number;
};
