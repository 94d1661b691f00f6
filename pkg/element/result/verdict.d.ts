export type Review = import('./review.js').Review;
export type Speaker = import('../speaker.js').Speaker;
export type Comparison = import('./review.js').Comparison;
/**
 * @typedef {import('./review.js').Review} Review
 * @typedef {import('../speaker.js').Speaker} Speaker
 * @typedef {import('./review.js').Comparison} Comparison
 */
/**
 * The verdict in one sentence with its counts, two coverage bars, and how long it took.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {(count: boolean) => void} [furniture] has page furniture counted, or set aside again
 */
export declare function verdict(review: Review, speaker: Speaker, furniture?: (count: boolean) => void): HTMLElement;
/**
 * @param {Comparison} comparison
 * @param {Speaker} speaker
 */
export declare function title({ relation }: Comparison, speaker: Speaker): string;
/**
 * The counts in plain words, to be read.
 *
 * @param {Comparison} comparison
 * @param {Speaker} speaker
 */
export declare function counts(comparison: Comparison, speaker: Speaker): HTMLParagraphElement;
/**
 * The same as text.
 *
 * @param {Comparison} comparison
 * @param {Speaker} speaker
 */
export declare function sentence(comparison: Comparison, speaker: Speaker): string;
