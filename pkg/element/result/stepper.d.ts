/**
 * What stays at the lower edge of the window.
 *
 * @param {...import('../dom.js').Child} parts
 */
export declare function stays(...parts: import('../dom.js').Child[]): HTMLDivElement;
/**
 * Where the list of findings has no place beside the texts: the way from one to the next, what the
 * current one says, and the way to the list.
 *
 * @param {import('./review.js').Review} review
 * @param {import('../speaker.js').Speaker} speaker
 * @param {HTMLElement | null} beside holds the list
 * @param {AbortSignal} signal ends its listening
 */
export declare function stepper(review: import('./review.js').Review, speaker: import('../speaker.js').Speaker, beside: HTMLElement | null, signal: AbortSignal): HTMLDivElement;
