/**
 * Folds long stretches, with a margin at each end. What is folded already and is to stay so is left alone.
 *
 * @param {HTMLElement} list the rows, all built
 * @param {import('../speaker.js').Speaker} speaker
 */
export declare function fold(list: HTMLElement, speaker: import('../speaker.js').Speaker): void;
/**
 * Opens the fold that hides a row, if one does.
 *
 * @param {HTMLElement} row
 */
export declare function unfold(row: HTMLElement): void;
