/**
 * A button that leads to the next or previous finding.
 *
 * @param {import('./review.js').Review} review
 * @param {import('../speaker.js').Speaker} speaker
 * @param {1 | -1} direction
 */
export declare function arrow(review: import('./review.js').Review, speaker: import('../speaker.js').Speaker, direction: 1 | -1): HTMLButtonElement;
