export type Review = import('./review.js').Review;
export type Speaker = import('../speaker.js').Speaker;
export type Comparison = import('./review.js').Comparison;
/**
 * @typedef {import('./review.js').Review} Review
 * @typedef {import('../speaker.js').Speaker} Speaker
 * @typedef {import('./review.js').Comparison} Comparison
 */
/**
 * The verdict in one sentence with its counts, two coverage bars, and on a screen how long it took.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {{ furniture: (count: boolean) => void, signal: AbortSignal }} [screen] has page furniture counted, or set
 *   aside again; the other ends its listening
 */
export declare function verdict(review: Review, speaker: Speaker, screen?: {
    furniture: (count: boolean) => void;
    signal: AbortSignal;
}): HTMLElement;
/**
 * @param {Comparison} comparison
 * @param {Speaker} speaker
 */
export declare function title({ relation, links }: Comparison, speaker: Speaker): string;
/**
 * The counts in plain words.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 */
export declare function sentence(review: Review, speaker: Speaker): string;
