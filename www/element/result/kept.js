import { unfold } from './fold.js';
import { indexOfFindings } from './review.js';
import { numberOf } from './rows.js';

/**
 * The rows of an earlier result, for a later one of the same texts.
 *
 * @typedef {object} Kept
 * @property {(index: number) => HTMLElement | undefined} row the earlier row that shows what the row with
 *   this index is to show, but for the numbers in it
 * @property {(row: HTMLElement, index: number) => void} renumber makes an earlier row the one with this index
 * @property {() => void} leave tells the earlier result that its rows are taken now
 */

/**
 * @typedef {Pick<import('./result.js').Result, 'reading' | 'review'>} Shown
 *
 * @param {HTMLElement} list the rows of the earlier result
 * @param {Shown} before
 * @param {Shown} now
 * @param {() => void} leave
 * @returns {Kept}
 */
export function keptRows(list, before, now, leave) {
  const rows = new Map(Array.from(/** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll('.row')), (row) => [numberOf(row), row]));
  const same = now.reading.sameRows(before.reading);
  const findings = indexOfFindings(before.review.comparison, now.review.comparison);
  const links = new Map(now.review.comparison.links.map(({ a }, index) => [a[0], index]));
  return {
    leave,
    row: (index) => rows.get(same[index] ?? 0),
    renumber(row, index) {
      unfold(row);
      row.id = `row-${index + 1}`;
      row.classList.remove('now');
      for (const added of row.querySelectorAll('.row-menu, .row-panel')) added.remove();
      const link = before.review.comparison.links[Number(row.getAttribute('data-link') ?? -1)];
      if (link) row.setAttribute('data-link', String(links.get(link.a[0])));
      for (const mark of row.querySelectorAll('mark[data-finding]')) {
        const indexes = mark.getAttribute('data-finding')?.split(' ') ?? [];
        mark.setAttribute('data-finding', indexes.map((index) => findings.get(Number(index))).join(' '));
      }
    },
  };
}
