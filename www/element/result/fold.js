import { h } from '../dom.js';

/** How many rows of a verbatim stretch stay in sight at each end. */
const MARGIN = 1;
/** A stretch is folded where at least this many rows would go out of sight. */
const WORTH = 4;

/**
 * The fold that hides a row: how to open it, and all that it hides.
 *
 * @type {WeakMap<HTMLElement, { open: () => void, rows: HTMLElement[] }>}
 */
const folded = new WeakMap();

/**
 * Folds long stretches that both texts tell word for word, with a margin at each end. What is folded
 * already and is to stay so is left alone.
 *
 * @param {HTMLElement} list the rows, all built
 * @param {import('../speaker.js').Speaker} speaker
 */
export function fold(list, speaker) {
  /** @type {HTMLElement[]} */
  let run = [];
  const rows = /** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll('.row'));
  for (const row of [...rows, null]) {
    if (row?.matches('.verbatim:not(.moved, .flagged, .by-reader)')) {
      run.push(row);
      continue;
    }
    const inner = run.slice(MARGIN, run.length - MARGIN);
    const worth = inner.length >= WORTH;
    for (const shown of worth ? [run[0], run.at(-1), row] : [...run, row]) if (shown) unfold(shown);
    if (worth) close(inner, speaker);
    run = [];
  }
}

/**
 * @param {HTMLElement[]} rows
 * @param {import('../speaker.js').Speaker} speaker
 */
function close(rows, speaker) {
  const first = /** @type {HTMLElement} */ (rows[0]);
  const there = folded.get(first)?.rows;
  if (there?.length === rows.length && there.at(-1) === rows.at(-1)) return;
  rows.forEach(unfold);
  const open = () => {
    for (const row of rows) {
      row.hidden = false;
      folded.delete(row);
    }
    holder.remove();
  };
  const press = () => {
    open();
    first.focus();
  };
  const holder = h('div', { class: 'fold', role: 'listitem' }, h('button', { type: 'button', click: press }, speaker.say('fold.open', { count: rows.length })));
  for (const row of rows) {
    row.hidden = true;
    folded.set(row, { open, rows });
  }
  first.before(holder);
}

/**
 * Opens the fold that hides a row, if one does.
 *
 * @param {HTMLElement} row
 */
export function unfold(row) {
  folded.get(row)?.open();
}
