export type Review = import('../result/review.js').Review;
export type Speaker = import('../speaker.js').Speaker;
/**
 * The result as one HTML file that needs neither script nor network, and prints.
 *
 * @param {Review} review
 * @param {import('../../article_compare.js').Reading} reading
 * @param {Speaker} speaker
 * @param {string} style of the element
 */
export declare function report(review: Review, reading: import('../../article_compare.js').Reading, speaker: Speaker, style: string): Promise<string>;
