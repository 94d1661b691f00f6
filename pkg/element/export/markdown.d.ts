export type Review = import('../result/review.js').Review;
export type Speaker = import('../speaker.js').Speaker;
/**
 * @typedef {import('../result/review.js').Review} Review
 * @typedef {import('../speaker.js').Speaker} Speaker
 */
/**
 * The findings as Markdown, for a correction request, and what only one text tells; those set aside are left out.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 */
export declare function markdown(review: Review, speaker: Speaker): string;
/**
 * One finding with its context, as Markdown.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {number} index
 */
export declare function findingAsMarkdown(review: Review, speaker: Speaker, index: number): string;
/**
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {'a' | 'b'} side
 */
export declare function nameOf(review: Review, speaker: Speaker, side: 'a' | 'b'): string;
