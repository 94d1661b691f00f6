/**
 * What one text leaves out of the other, by weight.
 *
 * @param {import('./review.js').Review} review
 * @param {'a' | 'b'} side whose sentences they are
 * @param {import('../speaker.js').Speaker} speaker
 * @param {(side: 'a' | 'b', sentence: number) => void} go brings a sentence into view
 */
export declare function absent(review: import('./review.js').Review, side: 'a' | 'b', speaker: import('../speaker.js').Speaker, go: (side: 'a' | 'b', sentence: number) => void): HTMLElement | null;
