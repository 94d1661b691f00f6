export type Review = import('./review.js').Review;
export type ViewName = import('./review.js').ViewName;
export type Speaker = import('../speaker.js').Speaker;
/**
 * @typedef {import('./review.js').Review} Review
 * @typedef {import('./review.js').ViewName} ViewName
 * @typedef {import('../speaker.js').Speaker} Speaker
 */
/** The views that can be chosen. */
export declare const VIEWS: readonly ['side-by-side', 'inline', 'findings'];
/**
 * Which view, what to search for, and which kinds of finding.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {(view: ViewName) => void} choose
 * @param {HTMLElement} search
 * @param {HTMLElement} menu
 * @param {() => void} help
 * @param {AbortSignal} signal ends its listening
 */
export declare function toolbar(review: Review, speaker: Speaker, choose: (view: ViewName) => void, search: HTMLElement, menu: HTMLElement, help: () => void, signal: AbortSignal): HTMLDivElement;
/**
 * The names of the texts over their columns.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {ViewName} view
 * @param {HTMLElement | null} changes the way through the changes
 */
export declare function names(review: Review, speaker: Speaker, view: ViewName, changes: HTMLElement | null): HTMLDivElement;
/**
 * The keys in one line, for those who have some.
 *
 * @param {Speaker} speaker
 */
export declare function keyHints(speaker: Speaker): HTMLParagraphElement;
