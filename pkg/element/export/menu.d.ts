export type Review = import('../result/review.js').Review;
export type Speaker = import('../speaker.js').Speaker;
export type Reading = import('../../article_compare.js').Reading;
/**
 * @typedef {import('../result/review.js').Review} Review
 * @typedef {import('../speaker.js').Speaker} Speaker
 * @typedef {import('../../article_compare.js').Reading} Reading
 */
/**
 * Ways to take the result along.
 *
 * @param {Review} review
 * @param {Reading} reading
 * @param {Speaker} speaker
 */
export declare function exportMenu(review: Review, reading: Reading, speaker: Speaker): HTMLDetailsElement;
