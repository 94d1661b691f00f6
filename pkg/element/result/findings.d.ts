export type Review = import('./review.js').Review;
export type Speaker = import('../speaker.js').Speaker;
/**
 * @typedef {import('./review.js').Review} Review
 * @typedef {import('../speaker.js').Speaker} Speaker
 */
/**
 * The findings beside the text, the weightiest first, and those of one quotation under it. A press goes to the
 * place.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {AbortSignal} signal ends its listening
 */
export declare function findingsList(review: Review, speaker: Speaker, signal: AbortSignal): HTMLElement;
/**
 * The kind of a finding, and for a quotation whose it is.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {number} index
 */
export declare function kindOf(review: Review, speaker: Speaker, index: number): string;
/**
 * The words of one side with a little around them; an absence is said.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {number} index
 * @param {'a' | 'b'} side
 * @param {number} [reach]
 */
export declare function words(review: Review, speaker: Speaker, index: number, side: 'a' | 'b', reach?: number): HTMLQuoteElement;
