/**
 * What the reader set aside, folded: each can be brought back by itself.
 *
 * @param {import('./review.js').Review} review
 * @param {import('../speaker.js').Speaker} speaker
 * @param {HTMLElement} heading takes the focus where nothing stays
 * @param {AbortSignal} signal ends its listening
 */
export declare function asideList(review: import('./review.js').Review, speaker: import('../speaker.js').Speaker, heading: HTMLElement, signal: AbortSignal): HTMLDetailsElement;
