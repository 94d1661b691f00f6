/**
 * Searches both texts. Found words are highlighted without a change of the page.
 *
 * @param {import('../speaker.js').Speaker} speaker
 * @param {() => HTMLElement} list the rows as they stand
 * @param {(row: HTMLElement) => void} show brings a row into view
 * @param {AbortSignal} signal takes the highlights away
 */
export declare function search(speaker: import('../speaker.js').Speaker, list: () => HTMLElement, show: (row: HTMLElement) => void, signal: AbortSignal): {
    element: HTMLDivElement;
    focus: () => void;
    look: () => void;
    /** What is searched for; empty for nothing. */
    wanted: string;
};
