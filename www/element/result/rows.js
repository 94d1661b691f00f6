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
 * @returns {{ list: HTMLElement, complete: Promise<void> }}
 */
export function rows(reading, view, label, equip, signal) {
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
  while (built < FIRST) build(STEP);
  return { list, complete: turn().then(() => inSlices(step, signal)) };
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
  const holder = h('div');
  reading.append(holder, view, index, index + 1);
  const fresh = /** @type {Element} */ (holder.firstElementChild);
  for (const cell of row.querySelectorAll(':scope > .cell')) cell.remove();
  row.prepend(...fresh.children);
  row.classList.toggle('flagged', fresh.classList.contains('flagged'));
}
