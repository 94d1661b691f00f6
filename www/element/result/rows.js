import { h } from '../dom.js';
import { inSlices } from '../work.js';

/** How many rows are there at once; the rest follows in slices. */
const FIRST = 40;
/** How many rows a step of a slice builds. */
const STEP = 8;

/**
 * The rows of one view, built by the engine.
 *
 * @param {import('../../../pkg/article_compare.js').Reading} reading
 * @param {'side-by-side' | 'inline'} view
 * @param {string} label what a screen reader calls the list
 * @param {AbortSignal} signal ends the building
 * @returns {{ list: HTMLElement, complete: Promise<void> }}
 */
export function rows(reading, view, label, signal) {
  const list = h('div', { class: `rows ${view}`, role: 'list', part: 'rows', 'aria-label': label });
  let built = Math.min(FIRST, reading.rows);
  reading.append(list, view, 0, built);
  const step = () => {
    if (built >= reading.rows) return true;
    reading.append(list, view, built, built + STEP);
    built += STEP;
    return false;
  };
  return { list, complete: inSlices(step, signal) };
}

/**
 * The row that a node stands in.
 *
 * @param {EventTarget | Node | null} node
 */
export function rowOf(node) {
  return node instanceof Element ? /** @type {HTMLElement | null} */ (node.closest('.row')) : null;
}
