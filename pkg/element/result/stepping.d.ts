/**
 * Goes to the next or previous finding: from the row where the reader is, where that is not the current finding's.
 *
 * @param {import('./review.js').Review} review
 * @param {HTMLElement} list the rows; none where the findings stand alone
 * @param {1 | -1} direction
 */
export declare function stepFinding(review: import('./review.js').Review, list: HTMLElement, direction: 1 | -1): void;
