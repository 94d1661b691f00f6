/**
 * The findings alone, as a list to work through: each can be ticked off, noted upon, set aside.
 *
 * @param {import('./review.js').Review} review
 * @param {import('../speaker.js').Speaker} speaker
 * @param {(index: number) => void} read shows a finding in the texts
 * @param {AbortSignal} signal ends its listening
 */
export declare function worklist(review: import('./review.js').Review, speaker: import('../speaker.js').Speaker, read: (index: number) => void, signal: AbortSignal): HTMLElement;
