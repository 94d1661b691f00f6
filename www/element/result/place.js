import { unfold } from './fold.js';
import { focusedRow, headOf, rowInSight } from './rows.js';

// Where the reader is, while one result takes the place of another. After a decision the row counts that it was
// about (`whereabouts`, `settle`); where the same rows come in other words, those that are read (`spotIn`, `returnTo`).

/**
 * Where a reader of rows is: the first in the window, for one who is past their beginning, and the one with the
 * focus, each by its id.
 *
 * @typedef {{ id?: string, top: number, focused?: string }} Spot `top` is how far down the window the first
 *   stands, or without one how far the page is scrolled, in CSS pixels
 *
 * Where a reader is: at a button of the decisions, and how far down the window a row stands.
 *
 * @typedef {{ button: string | null, top: number | null }} Place the button by its class; `top` in CSS
 *   pixels, null for a row that is out of sight
 */

/**
 * Where the reader of a result is.
 *
 * @param {HTMLElement} result
 * @param {HTMLElement | null} row the one that counts
 * @returns {Place}
 */
export function whereabouts(result, row) {
  const root = /** @type {ShadowRoot | Document} */ (result.getRootNode());
  const button = root.activeElement?.closest('.decided button')?.className ?? null;
  const box = row?.getBoundingClientRect();
  return { button, top: box && box.bottom > 0 && box.top < innerHeight ? box.top : null };
}

/**
 * Brings the reader to the same place in another result of the same texts.
 *
 * @param {HTMLElement} result
 * @param {HTMLElement | null} row
 * @param {Place} before
 */
export function settle(result, row, { button, top }) {
  const open = /** @type {HTMLElement[]} */ ([...result.querySelectorAll('.decided button:not(:disabled)')]);
  if (row) unfold(row);
  const before = button === null ? row : open.find(({ className }) => className === button);
  (before ?? open[0])?.focus({ preventScroll: true });
  // Not below what stays over the rows.
  const list = /** @type {HTMLElement | null | undefined} */ (row?.closest('.rows'));
  if (row && list && top !== null) level(row, Math.max(top, headOf(list)));
  else row?.scrollIntoView({ block: 'center' });
}

/**
 * Where the reader of some rows is.
 *
 * @param {HTMLElement} list
 * @returns {Spot}
 */
export function spotIn(list) {
  const row = list.getBoundingClientRect().top < headOf(list) ? rowInSight(list) : undefined;
  return { id: row?.id, top: row?.getBoundingClientRect().top ?? scrollY, focused: focusedRow(list)?.id };
}

/**
 * Brings the reader to the same spot in another list of the same rows.
 *
 * @param {HTMLElement} list
 * @param {Spot} spot
 */
export function returnTo(list, { id, top, focused }) {
  const rowOf = (/** @type {string | undefined} */ id) => /** @type {HTMLElement | null} */ (id ? list.querySelector(`#${id}`) : null);
  if (!focusedRow(list)) rowOf(focused)?.focus({ preventScroll: true });
  const row = rowOf(id);
  if (row) {
    unfold(row);
    level(row, top);
  } else scrollTo({ top });
}

/**
 * Scrolls until a row stands at a height of the window.
 *
 * @param {HTMLElement} row
 * @param {number} top in CSS pixels
 */
function level(row, top) {
  const scroll = () => scrollBy(0, row.getBoundingClientRect().top - top);
  scroll();
  // Rows around it get their true height once they are in the window.
  requestAnimationFrame(scroll);
}
