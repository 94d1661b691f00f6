export type Review = import('./review.js').Review;
export type Speaker = import('../speaker.js').Speaker;
/**
 * The findings beside the text, the weightiest first, and those of one quotation under it. A press goes to the
 * place.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {() => Promise<void>} ready the rest of a long list waits for it
 * @param {AbortSignal} signal ends its listening
 */
export declare function findingsList(review: Review, speaker: Speaker, ready: () => Promise<void>, signal: AbortSignal): HTMLElement;
/**
 * Brings something into view again and again: entries around it get their true height once they are in the window.
 *
 * @param {() => void} bring
 */
export declare function inFrames(bring: () => void, again?: number): void;
/**
 * The words of one side with a little around them; an absence is said.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {number} index
 * @param {'a' | 'b'} side
 * @param {number} [reach]
 */
export declare function words(review: Review, speaker: Speaker, index: number, side: 'a' | 'b', reach?: number): HTMLQuoteElement;
/**
 * The parts of a stretch with each second one marked; one without words as an absence.
 *
 * @param {string[]} parts
 * @param {Node} [absent] says so
 */
export declare function emphasised(parts: string[], absent?: Node): (string | HTMLElement)[];
