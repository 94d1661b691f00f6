import { h } from '../dom.js';

/** How many rows of a verbatim stretch stay in sight at each end. */
const MARGIN = 1;
/** A stretch is folded where at least this many rows would go out of sight. */
const WORTH = 4;

/**
 * How to open the fold that hides a row.
 *
 * @type {WeakMap<HTMLElement, () => void>}
 */
const folded = new WeakMap();

/**
 * Folds long stretches that both texts tell word for word, with a margin at each end.
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
    folded.set(row, open);
  }
  first.before(holder);
}

/**
 * Opens the fold that hides a row, if one does.
 *
 * @param {HTMLElement} row
 */
export function unfold(row) {
  folded.get(row)?.();
}
