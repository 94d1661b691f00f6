import { h } from '../dom.js';

/** How many rows of a verbatim stretch stay in sight at each end. */
const MARGIN = 1;
/** A stretch is folded where at least this many rows would go out of sight. */
const WORTH = 4;

/**
 * Folds long stretches that both texts tell word for word, with a margin at each end.
 *
 * @param {HTMLElement} list the rows, all built
 * @param {import('../speaker.js').Speaker} speaker
 */
export function fold(list, speaker) {
  /** @type {HTMLElement[]} */
  let run = [];
  for (const row of [.../** @type {HTMLCollectionOf<HTMLElement>} */ (list.children), null]) {
    if (row?.matches('.verbatim:not(.moved, .flagged)')) {
      run.push(row);
      continue;
    }
    const inner = run.slice(MARGIN, run.length - MARGIN);
    if (inner.length >= WORTH) close(inner, speaker);
    run = [];
  }
}

/**
 * @param {HTMLElement[]} rows
 * @param {import('../speaker.js').Speaker} speaker
 */
function close(rows, speaker) {
  const first = /** @type {HTMLElement} */ (rows[0]);
  const open = () => {
    for (const row of rows) row.hidden = false;
    holder.remove();
    first.focus();
  };
  const holder = h('div', { class: 'fold', role: 'listitem' }, h('button', { type: 'button', click: open }, speaker.say('fold.open', { count: rows.length })));
  for (const row of rows) row.hidden = true;
  first.before(holder);
}

/**
 * Opens the fold that hides a row, if one does.
 *
 * @param {HTMLElement} row
 */
export function unfold(row) {
  if (!row.hidden) return;
  let before = row.previousElementSibling;
  while (before && !before.matches('.fold')) before = before.previousElementSibling;
  before?.querySelector('button')?.click();
}
