export type Review = import('./review.js').Review;
export type ViewName = import('./review.js').ViewName;
export type Speaker = import('../speaker.js').Speaker;
/** All views, in the order of their keys. */
export declare const VIEWS: readonly ['side-by-side', 'inline', 'findings'];
/**
 * The views that show something of a result: in one text only what is told in both, and as findings what was
 * found.
 *
 * @param {Review['comparison']} comparison
 */
export declare function viewsOf({ findings, relation }: Review['comparison']): ("findings" | "inline" | "side-by-side")[];
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
 * Shows which view there is. The focus goes along where it is at another one.
 *
 * @param {HTMLElement} toolbar
 * @param {ViewName} view
 */
export declare function pressView(toolbar: HTMLElement, view: ViewName): void;
/**
 * Says in two properties of the result how tall the toolbar is, and how much of it may leave the window: in
 * a narrow one what stands over the views, but for a search that is on. There the focus reaches the views after it.
 *
 * @param {HTMLElement} toolbar in its result
 * @param {AbortSignal} signal ends it
 */
export declare function measure(toolbar: HTMLElement, signal: AbortSignal): void;
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
 * The keys in one line, for those who have some; but for those that do nothing here.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 */
export declare function keyHints({ comparison }: Review, speaker: Speaker): HTMLParagraphElement;
