import { rowOf } from './rows.js';

/**
 * Marks the current finding and its row, and no other and no change.
 *
 * @param {HTMLElement} list the rows
 * @param {number | null} current its index
 * @returns {HTMLElement | null} its row
 */
export function markNow(list, current) {
  for (const marked of list.querySelectorAll('.now, .here')) marked.classList.remove('now', 'here');
  const marks = list.querySelectorAll(`mark[data-finding~="${current}"]`);
  for (const mark of marks) mark.classList.add('now');
  const row = rowOf(marks[0] ?? null);
  row?.classList.add('now');
  return row;
}

/**
 * Takes the mark from findings that are filtered away or set aside, and leaves their words.
 *
 * @param {HTMLElement} list the rows
 * @param {import('./review.js').Review} review
 */
export function markShown(list, review) {
  for (const mark of list.querySelectorAll('mark[data-finding]')) {
    const indexes = mark.getAttribute('data-finding')?.split(' ').map(Number) ?? [];
    mark.classList.toggle('off', !indexes.some((index) => review.isShown(index)));
  }
}
