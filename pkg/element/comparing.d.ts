import { Review } from './result/review.js';
import { read } from './work.js';
export type Options = import('../article_compare.js').Options;
export type Decision = import('../article_compare.js').Decision;
export type Texts = {
    a: string;
    b: string;
};
export type Made = {
    reading: import('../article_compare.js').Reading;
    review: Review;
    /**
     * how many the engine knew at the beginning
     */
    lexicons: number;
};
/**
 * @typedef {import('../article_compare.js').Options} Options
 * @typedef {import('../article_compare.js').Decision} Decision
 * @typedef {{ a: string, b: string }} Texts
 * @typedef {object} Made
 * @property {import('../article_compare.js').Reading} reading
 * @property {Review} review
 * @property {number} lexicons how many the engine knew at the beginning
 */
/**
 * Compares two texts as the reader decided about them.
 *
 * @param {Texts} texts
 * @param {Texts} names how the reader calls the texts; may be empty
 * @param {Options} options
 * @param {{ decisions: import('./result/review.js').Decisions | null, held: import('./links/held.js').Held | null }} decided
 *   by places in these texts, or held by the words it is about
 * @param {AbortSignal} signal
 * @param {(share: number) => void} onProgress
 * @returns {Promise<Made>}
 * @throws {import('./failure.js').Failure | DOMException}
 */
export declare function compareAs(texts: Texts, names: Texts, options: Options, { decisions, held }: {
    decisions: import('./result/review.js').Decisions | null;
    held: import('./links/held.js').Held | null;
}, signal: AbortSignal, onProgress: (share: number) => void): Promise<Made>;
/**
 * Compares once more when the engine has learned what the lexicon knows.
 *
 * @param {Made} made
 * @param {Options} options those of the result
 * @param {AbortSignal} signal
 * @returns {Promise<Awaited<ReturnType<typeof read>> | null>} null where nothing else is found
 */
export declare function compareAgain({ review: { comparison, texts, links }, lexicons }: Made, options: Options, signal: AbortSignal): Promise<Awaited<ReturnType<typeof read>> | null>;
/**
 * Why each link of a result stands: asked for apart, because few readers ask.
 *
 * @param {Review} review
 * @param {Options} options those of the result
 * @returns {Promise<(import('../article_compare.js').Reasons | undefined)[]>} for each link
 */
export declare function reasons({ texts, links }: Review, options: Options): Promise<(import('../article_compare.js').Reasons | undefined)[]>;
