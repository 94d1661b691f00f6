export type Reasons = import('../../article_compare.js').Reasons;
export type Link = import('../../article_compare.js').Link;
export type Review = import('../result/review.js').Review;
export type Speaker = import('../speaker.js').Speaker;
/**
 * Why the two sides of a link belong together, and what came next. The engine is asked when the
 * reader asks.
 *
 * @param {Review} review
 * @param {Link} link
 * @param {import('./panel.js').Around} around
 * @param {Speaker} speaker
 * @param {(decision: import('./decisions.js').Decision) => void} relink links a runner-up instead
 */
export declare function reasons(review: Review, link: Link, around: import('./panel.js').Around, speaker: Speaker, relink: (decision: import('./decisions.js').Decision) => void): HTMLElement;
