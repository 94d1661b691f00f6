/**
 * The kind of a finding, and for a quotation whose it is.
 *
 * @param {import('./review.js').Review} review
 * @param {import('../speaker.js').Speaker} speaker
 * @param {number} index
 */
export declare function kindOf(review: import('./review.js').Review, speaker: import('../speaker.js').Speaker, index: number): string;
