/**
 * Searches both texts. Found words are highlighted without a change of the page.
 *
 * @param {import('../speaker.js').Speaker} speaker
 * @param {() => HTMLElement} list the rows as they stand
 * @param {(row: HTMLElement) => void} show brings a row into view
 */
export declare function search(speaker: import('../speaker.js').Speaker, list: () => HTMLElement, show: (row: HTMLElement) => void): {
    element: HTMLDivElement;
    focus: () => void;
    look: () => void;
};
