import { unfold } from './fold.js';

/**
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
  if (button !== null || !row) {
    const open = /** @type {HTMLElement[]} */ ([...result.querySelectorAll('.decided button:not(:disabled)')]);
    (open.find(({ className }) => className === button) ?? open[0])?.focus({ preventScroll: true });
    return;
  }
  unfold(row);
  row.focus({ preventScroll: true });
  if (top === null) {
    row.scrollIntoView({ block: 'center' });
    return;
  }
  const level = () => scrollBy(0, row.getBoundingClientRect().top - top);
  level();
  // Rows around it get their true height once they are in the window.
  requestAnimationFrame(level);
}
