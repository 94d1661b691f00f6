import { h } from '../dom.js';
import { inSlices, turn } from '../work.js';

/**
 * How many rows stand in one stretch. The browser skips stretches outside the window, and watching
 * each row by itself would cost more than it saves. Going into the window, a stretch must be laid out
 * within a frame.
 */
const STRETCH = 8;
/** How many rows are built at once: more than a window shows. */
const FIRST = 24;
/** How many rows a step of a slice builds. */
const STEP = 8;

/**
 * The rows of one view, built by the engine: the first stretch at once, the rest in slices.
 *
 * @param {import('../../../pkg/article_compare.js').Reading} reading
 * @param {'side-by-side' | 'inline'} view
 * @param {string} label what a screen reader calls the list
 * @param {(row: Element) => void} equip gives a row what the page adds to it
 * @param {AbortSignal} signal ends the building
 * @param {import('./kept.js').Kept} [kept] rows that need not be built; then all are put there at once
 * @returns {{ list: HTMLElement, complete: Promise<void> }}
 */
export function rows(reading, view, label, equip, signal, kept) {
  const list = h('div', { class: `rows ${view}`, role: 'list', part: 'rows', 'aria-label': label });
  let stretch = h('div', { class: 'stretch' });
  let built = 0;
  const build = (/** @type {number} */ count) => {
    if (built % STRETCH === 0) {
      stretch = h('div', { class: 'stretch' });
      list.append(stretch);
    }
    const before = stretch.childElementCount;
    reading.append(stretch, view, built, built + count);
    for (let at = before; at < stretch.childElementCount; at += 1) equip(/** @type {Element} */ (stretch.children[at]));
    built += count;
  };
  const step = () => {
    if (built >= reading.rows) return true;
    build(STEP);
    return false;
  };
  if (kept) {
    /** @type {HTMLElement[]} */
    const all = [];
    const gather = () => {
      if (all.length < reading.rows) all.push(kept.row(all.length) ?? builtRow(reading, view, all.length));
      return all.length >= reading.rows;
    };
    const put = () => {
      signal.throwIfAborted();
      kept.leave();
      for (const [index, row] of all.entries()) {
        if (index % STRETCH === 0) stretch = list.appendChild(h('div', { class: 'stretch' }));
        if (row.isConnected) kept.renumber(row, index);
        stretch.append(row);
        equip(row);
      }
    };
    return { list, complete: turn().then(() => inSlices(gather, signal)).then(put) };
  }
  while (built < FIRST) build(STEP);
  return { list, complete: turn().then(() => inSlices(step, signal)) };
}

/**
 * @param {import('../../../pkg/article_compare.js').Reading} reading
 * @param {'side-by-side' | 'inline'} view
 * @param {number} index of the row, counted from 0
 */
function builtRow(reading, view, index) {
  const holder = h('div');
  reading.append(holder, view, index, index + 1);
  return /** @type {HTMLElement} */ (holder.firstElementChild);
}

/**
 * The row that a node stands in.
 *
 * @param {EventTarget | Node | null} node
 */
export function rowOf(node) {
  return node instanceof Element ? /** @type {HTMLElement | null} */ (node.closest('.row')) : null;
}

/**
 * The number of a row, counted from 1.
 *
 * @param {Element} row
 */
export function numberOf(row) {
  return Number(row.id.slice('row-'.length));
}

/**
 * Puts what the engine says now into a row. The row itself and what the page added to it stay.
 *
 * @param {HTMLElement} row
 * @param {import('../../../pkg/article_compare.js').Reading} reading
 * @param {'side-by-side' | 'inline'} view
 * @param {number} index of the row, counted from 0
 */
export function renewRow(row, reading, view, index) {
  const fresh = builtRow(reading, view, index);
  for (const cell of row.querySelectorAll(':scope > .cell')) cell.remove();
  row.prepend(...fresh.children);
  row.classList.toggle('flagged', fresh.classList.contains('flagged'));
}
