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
 * A row by itself, in no list.
 *
 * @param {import('../../../pkg/article_compare.js').Reading} reading
 * @param {'side-by-side' | 'inline'} view
 * @param {number} index of the row, counted from 0
 */
export function builtRow(reading, view, index) {
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
 * The row that has the focus, or in which something has it.
 *
 * @param {HTMLElement} list
 */
export function focusedRow(list) {
  const root = /** @type {ShadowRoot | Document} */ (list.getRootNode());
  return rowOf(root.activeElement ?? null);
}

/**
 * How far below the upper edge of the window the rows begin, under what stays there, in CSS pixels.
 *
 * @param {HTMLElement} list the rows
 */
export function headOf(list) {
  return Math.max(list.previousElementSibling?.getBoundingClientRect().bottom ?? 0, 0);
}

/**
 * The first row that is in the window, or below it; none where all are above.
 *
 * @param {HTMLElement} list
 */
export function rowInSight(list) {
  const rows = shownRows(list);
  const head = headOf(list) + 24;
  let [low, high] = [0, rows.length];
  // Few are asked where they are: for that the browser has to lay out their stretch.
  while (low < high) {
    const middle = (low + high) >> 1;
    if (/** @type {HTMLElement} */ (rows[middle]).getBoundingClientRect().bottom > head) high = middle;
    else low = middle + 1;
  }
  return rows[low];
}

/**
 * The rows that are not folded away.
 *
 * @param {HTMLElement} list
 */
function shownRows(list) {
  return /** @type {HTMLElement[]} */ ([...list.querySelectorAll('.row:not([hidden])')]);
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
 * Goes to the next or previous row that is not folded away; to the first in sight where the reader is at
 * none.
 *
 * @param {HTMLElement} list
 * @param {1 | -1} direction
 */
export function stepRow(list, direction) {
  const shown = shownRows(list);
  const at = shown.indexOf(/** @type {HTMLElement} */ (focusedRow(list)));
  const row = at === -1 ? (rowInSight(list) ?? shown[0]) : shown[at + direction];
  row?.scrollIntoView({ block: 'nearest' });
  row?.focus({ preventScroll: true });
}

/**
 * Has the rows say, in slices, what was found on a closer look. They stay where they are.
 *
 * @param {HTMLElement} list
 * @param {import('../../../pkg/article_compare.js').Reading} reading
 * @param {'side-by-side' | 'inline'} view
 * @param {Set<number>} found the rows with findings, counted from 0
 * @param {AbortSignal} signal ends it early
 * @throws the signal's reason
 */
export async function renewRows(list, reading, view, found, signal) {
  const rows = /** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll('.row'));
  let next = 0;
  const step = () => {
    const row = rows[next];
    next += 1;
    if (!row) return true;
    const index = numberOf(row) - 1;
    if (found.has(index) || row.querySelector('mark')) renewRow(row, reading, view, index);
    return false;
  };
  await turn();
  await inSlices(step, signal);
}

/**
 * Puts what the engine says now into a row. The row itself and what the page added to it stay.
 *
 * @param {HTMLElement} row
 * @param {import('../../../pkg/article_compare.js').Reading} reading
 * @param {'side-by-side' | 'inline'} view
 * @param {number} index of the row, counted from 0
 */
function renewRow(row, reading, view, index) {
  const fresh = builtRow(reading, view, index);
  for (const cell of row.querySelectorAll(':scope > .cell')) cell.remove();
  row.prepend(...fresh.children);
  row.classList.toggle('flagged', fresh.classList.contains('flagged'));
}
