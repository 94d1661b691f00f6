import { h } from '../dom.js';
import { arrow } from './arrow.js';
import { focusedRow, rowInSight, rowOf } from './rows.js';

/**
 * What the reader steps through: every change of words, and every row that one text has alone. Signs alone
 * are none.
 */
const EDIT = '.edit:not(.typography)';

/**
 * Marks the next or previous change, counted from the one marked before, or from the row where the reader is.
 *
 * @param {HTMLElement} list the rows
 * @param {1 | -1} direction
 * @returns {Element[]} its parts: what A has and what B has, or a row; none where there is no further change
 */
export function stepChange(list, direction) {
  const rows = /** @type {HTMLElement[]} */ ([...list.querySelectorAll('.row')]);
  const marked = list.querySelector('.here');
  const base = focusedRow(list) ?? rowOf(marked) ?? rowInSight(list);
  const start = direction === 1 ? -1 : Infinity;
  let from = marked && rowOf(marked) === base ? indexOf(marked) : start;
  for (let at = base ? rows.indexOf(base) : -1; rows[at]; at += direction, from = start) {
    const row = /** @type {HTMLElement} */ (rows[at]);
    const parts = row.matches('.only') ? [row] : [...row.querySelectorAll(EDIT)];
    const ahead = parts.map(indexOf).filter((index) => (index - from) * direction > 0);
    if (ahead.length === 0) continue;
    const next = direction * Math.min(...ahead.map((index) => index * direction));
    const change = parts.filter((part) => indexOf(part) === next);
    for (const part of list.querySelectorAll('.here')) part.classList.remove('here');
    for (const part of change) part.classList.add('here');
    return change;
  }
  return [];
}

/**
 * Which change of its row an element shows; a row is its own first.
 *
 * @param {Element} part
 */
function indexOf(part) {
  return Number(part.getAttribute('data-edit') ?? 0);
}

/**
 * Whether there are changes to be stepped through.
 *
 * @param {import('./review.js').Comparison['relation']} relation
 */
export function hasChanges({ verdict }) {
  return verdict !== 'identical' && verdict !== 'unrelated';
}

/**
 * The way from one change to the next, for those who press no keys.
 *
 * @param {import('./review.js').Review} review
 * @param {import('../speaker.js').Speaker} speaker
 * @param {(direction: 1 | -1) => void} step
 */
export function changeButtons({ comparison: { relation } }, speaker, step) {
  if (!hasChanges(relation)) return null;
  const button = (/** @type {1 | -1} */ direction) => arrow(speaker, (name) => `help.${name}Change`, direction, step);
  return h('span', { class: 'changes' }, button(-1), button(1));
}
