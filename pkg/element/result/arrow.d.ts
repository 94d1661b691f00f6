/**
 * A button that leads to the next or previous thing of a kind.
 *
 * @param {import('../speaker.js').Speaker} speaker
 * @param {(name: 'next' | 'previous') => string} key of what it is called in the catalogue
 * @param {1 | -1} direction
 * @param {(direction: 1 | -1) => void} step
 */
export declare function arrow(speaker: import('../speaker.js').Speaker, key: (name: 'next' | 'previous') => string, direction: 1 | -1, step: (direction: 1 | -1) => void): HTMLButtonElement;
/**
 * The buttons that lead to the previous and the next finding.
 *
 * @param {import('./review.js').Review} review
 * @param {import('../speaker.js').Speaker} speaker
 */
export declare function findingArrows(review: import('./review.js').Review, speaker: import('../speaker.js').Speaker): readonly [HTMLButtonElement, HTMLButtonElement];
