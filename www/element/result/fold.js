import { h } from '../dom.js';

/**
 * What is folded, with the catalogue's entry for opening it: rows that say nothing new, page furniture, and rows of
 * one text that leave the other's column empty.
 */
const FOLDED = /** @type {const} */ ([
  ['.verbatim:not(.moved, .flagged, .by-reader)', 'fold.open', ''],
  ['.set-aside', 'fold.furniture', ''],
  ['.side-by-side .only.only-a:not(.by-reader)', 'fold.only', 'A'],
  ['.side-by-side .only.only-b:not(.by-reader)', 'fold.only', 'B'],
]);
/** How many rows of such a stretch stay in sight at each end. */
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
 * Folds long stretches, with a margin at each end. What is folded already and is to stay so is left alone.
 *
 * @param {HTMLElement} list the rows, all built
 * @param {import('../speaker.js').Speaker} speaker
 */
export function fold(list, speaker) {
  /** @type {HTMLElement[]} */
  let run = [];
  /** @type {typeof FOLDED[number] | undefined} */
  let kind;
  const end = () => {
    const inner = run.slice(MARGIN, run.length - MARGIN);
    const worth = inner.length >= WORTH;
    for (const shown of worth ? [run[0], run.at(-1)] : run) if (shown) unfold(shown);
    if (worth && kind) close(inner, speaker.say(kind[1], { count: inner.length, text: kind[2] }));
    run = [];
  };
  const rows = /** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll('.row'));
  for (const row of rows) {
    const own = FOLDED.find(([selector]) => row.matches(selector));
    if (own !== kind) end();
    kind = own;
    if (kind) run.push(row);
    else unfold(row);
  }
  end();
}

/**
 * @param {HTMLElement[]} rows
 * @param {string} said on the button that opens it
 */
function close(rows, said) {
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
  const holder = h('div', { class: 'fold', role: 'listitem' }, h('button', { type: 'button', click: press }, said));
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
