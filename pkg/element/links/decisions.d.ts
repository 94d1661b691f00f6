/**
 * What the reader decided about links, as the engine takes it: sentences of A that sentences of B
 * tell; with one side empty, those of the other have no counterpart.
 *
 * @typedef {import('../../article_compare.js').Decision} Decision
 * @typedef {import('../../article_compare.js').Link} Link
 * @typedef {{ a: number[], b: number[] }} Sentences indexes into the sentences of both texts
 */
export type Decision = import('../../article_compare.js').Decision;
export type Link = import('../../article_compare.js').Link;
export type Sentences = {
    a: number[];
    b: number[];
};
/**
 * The decisions with one more. What was decided about its sentences before holds no longer.
 *
 * @param {Decision[]} decisions
 * @param {...Decision} made
 * @returns {Decision[]}
 */
export declare function decide(decisions: Decision[], ...made: Decision[]): Decision[];
/**
 * The decisions without those about some sentences. A link that loses a side is none.
 *
 * @param {Decision[]} decisions
 * @param {Sentences} sentences
 * @returns {Decision[]}
 */
export declare function release(decisions: Decision[], sentences: Sentences): Decision[];
/**
 * Parts the two sides of a link.
 *
 * @param {Decision[]} decisions
 * @param {Sentences} link
 */
export declare function unlink(decisions: Decision[], { a, b }: Sentences): import("../../article_compare.js").Decision[];
/**
 * Makes two rows of one: what stays together, and the rest, which is a link of its own where it has
 * both sides and is left to the alignment where it has not.
 *
 * @param {Decision[]} decisions
 * @param {Sentences} whole
 * @param {Sentences} part
 */
export declare function split(decisions: Decision[], whole: Sentences, part: Sentences): import("../../article_compare.js").Decision[];
/**
 * How many links the reader made, and how many rows the reader unlinked: of each, both sides stand alone.
 *
 * @param {Decision[]} decisions
 */
export declare function tally(decisions: Decision[]): {
    linked: number;
    alone: number;
};
/**
 * Over how many rows the reader decided.
 *
 * @param {Decision[]} decisions
 */
export declare function rowsDecided(decisions: Decision[]): number;
/**
 * What a step was about: the first decision that is there only after it, or only before it.
 *
 * @param {Decision[]} before
 * @param {Decision[]} after
 * @returns {Sentences} of none where nothing differs
 */
export declare function difference(before: Decision[], after: Decision[]): Sentences;
