import { Review } from './result/review.js';
export type Options = import('../article_compare.js').Options;
export type Comparison = import('../article_compare.js').Comparison;
export type Reading = import('../article_compare.js').Reading;
export type Texts = {
    a: string;
    b: string;
};
export type Decided = {
    decisions: import('./result/review.js').Decisions | null;
    held: import('./links/held.js').Held | null;
};
export type Made = {
    reading: Reading;
    review: Review;
    /**
     * how many the engine knew at the beginning
     */
    lexicons: number;
};
/**
 * @typedef {import('../article_compare.js').Options} Options
 * @typedef {import('../article_compare.js').Comparison} Comparison
 * @typedef {import('../article_compare.js').Reading} Reading
 * @typedef {{ a: string, b: string }} Texts
 * @typedef {{ decisions: import('./result/review.js').Decisions | null, held: import('./links/held.js').Held | null }} Decided
 *   by places in the texts, or held by the words it is about
 * @typedef {object} Made
 * @property {Reading} reading
 * @property {Review} review
 * @property {number} lexicons how many the engine knew at the beginning
 */
/**
 * Compares two texts as the reader decided about them.
 *
 * @param {Texts} texts
 * @param {Texts} names how the reader calls the texts; may be empty
 * @param {Options} options
 * @param {Decided} decided
 * @param {AbortSignal} signal
 * @param {(share: number) => void} onProgress
 * @param {Reading} [earlier] of the same texts, which saves most of the work
 * @returns {Promise<Made>}
 * @throws {import('./failure.js').Failure | DOMException}
 */
export declare function compareAs(texts: Texts, names: Texts, options: Options, { decisions, held }: Decided, signal: AbortSignal, onProgress: (share: number) => void, earlier?: Reading): Promise<Made>;
/**
 * Once a reading is no longer being compared again, and who asked for that has had the result.
 *
 * @param {Reading} reading
 */
export declare function settled(reading: Reading): Promise<void>;
/**
 * Compares once more when the engine has learned what the lexicon knows.
 *
 * @param {Made} made
 * @param {Options} options those of the result
 * @param {AbortSignal} signal
 * @param {() => Promise<void> | undefined} free until then the reader needs what is shown
 * @returns {Promise<Comparison | null>} null where nothing else is found
 */
export declare function compareAgain(made: Made, options: Options, signal: AbortSignal, free: () => Promise<void> | undefined): Promise<Comparison | null>;
/**
 * Why each link of a result stands: asked for apart, because few readers ask.
 *
 * @param {Pick<Made, 'reading' | 'review'>} made
 * @param {Options} options those of the result
 * @returns {Promise<(import('../article_compare.js').Reasons | undefined)[]>} for each link
 */
export declare function reasons(made: Pick<Made, 'reading' | 'review'>, options: Options): Promise<(import('../article_compare.js').Reasons | undefined)[]>;
