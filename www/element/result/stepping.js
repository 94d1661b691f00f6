import { focusedRow, rowInSight } from './rows.js';

/**
 * Goes to the next or previous finding: from the row where the reader is, where that is not the current finding's.
 *
 * @param {import('./review.js').Review} review
 * @param {HTMLElement} list the rows; none where the findings stand alone
 * @param {1 | -1} direction
 */
export function stepFinding(review, list, direction) {
  const row = focusedRow(list) ?? (review.current === null ? rowInSight(list) : undefined);
  const rows = /** @type {HTMLElement[]} */ ([...list.querySelectorAll('.row')]);
  // Ahead is the row itself too: what it has is not read yet.
  let at = row && !row.matches('.now') ? rows.indexOf(row) + Math.min(direction, 0) : -1;
  for (; rows[at]; at += direction) {
    const marks = [.../** @type {HTMLElement} */ (rows[at]).querySelectorAll('mark[data-finding]')];
    if (marks.length === 0) continue;
    const there = new Set(marks.flatMap((mark) => mark.getAttribute('data-finding')?.split(' ').map(Number)));
    const found = review.order.filter((index) => there.has(index)).at(direction === 1 ? 0 : -1);
    if (found !== undefined) return review.go(found);
  }
  if (row && !row.matches('.now')) review.current = null;
  review.step(direction);
}
