/**
 * Where the list of findings has no place beside the texts: the way from one to the next, what the
 * current one says, and the way to the list.
 *
 * @param {import('./review.js').Review} review
 * @param {import('../speaker.js').Speaker} speaker
 * @param {() => void} list brings the list into view
 * @param {AbortSignal} signal ends its listening
 */
export declare function stepper(review: import('./review.js').Review, speaker: import('../speaker.js').Speaker, list: () => void, signal: AbortSignal): HTMLDivElement;
