import { headOf, numberOf } from './rows.js';

/** @typedef {import('./review.js').Comparison} Comparison */

/**
 * Tells which stretch of each text is in the window, now and whenever that changes.
 *
 * @param {HTMLElement} list the rows
 * @param {{ a: ArrayLike<number>, b: ArrayLike<number> }} places for each sentence the row that shows it
 * @param {Comparison} comparison
 * @param {(side: 'a' | 'b', first: number, last: number) => void} tell
 * @param {Promise<void>} complete once all rows are built: until then they grow below the window
 * @param {AbortSignal} signal ends the watching
 */
export function watchWindow(list, places, comparison, tell, complete, signal) {
  // A moved sentence stands far from its neighbours in B and would stretch the window.
  const moved = new Set(comparison.links.flatMap((link) => (link.moved ? link.b : [])));
  let asked = false;
  const look = () => {
    asked = false;
    const seen = rowsInSight(list);
    for (const side of /** @type {const} */ (['a', 'b'])) {
      let [first, last] = [-1, -1];
      for (let index = 0; seen && index < places[side].length; index += 1) {
        const row = places[side][index] ?? 0;
        if (row < seen.first || row > seen.last || (side === 'b' && moved.has(index))) continue;
        if (first === -1) first = index;
        last = index;
      }
      tell(side, first, last);
    }
  };
  const ask = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(look);
  };
  document.addEventListener('scroll', ask, { capture: true, passive: true, signal });
  const resized = new ResizeObserver(ask);
  ask();
  complete.then(() => resized.observe(list), () => {});
  signal.addEventListener('abort', () => resized.disconnect());
}

/**
 * Keeps an element from being taller than the rows, but for a few.
 *
 * @param {HTMLElement} list the rows
 * @param {HTMLElement} element
 * @param {AbortSignal} signal ends it
 */
export function keepWithin(list, element, signal) {
  // In a frame of its own: a size that changes while sizes are told is an error in some browsers.
  const resize = () => (element.style.maxBlockSize = `${Math.max(list.offsetHeight, 240)}px`);
  const fit = new ResizeObserver(() => requestAnimationFrame(resize));
  fit.observe(list);
  signal.addEventListener('abort', () => fit.disconnect());
}

/** @param {HTMLElement} list */
function rowsInSight(list) {
  const root = /** @type {ShadowRoot | Document} */ (list.getRootNode());
  const box = list.getBoundingClientRect();
  const x = box.left + box.width / 4;
  const at = (/** @type {number} */ y) => {
    const row = root.elementFromPoint(x, y)?.closest('.row');
    return row && list.contains(row) ? numberOf(row) - 1 : null;
  };
  // Below them, too, something stays in the window.
  const foot = list.nextElementSibling?.getBoundingClientRect().top ?? innerHeight;
  const [top, bottom] = [Math.max(box.top, headOf(list)) + 4, Math.min(box.bottom, foot, innerHeight) - 4];
  if (bottom <= top) return null;
  const first = at(top) ?? at(top + 24);
  const last = at(bottom) ?? at(bottom - 24);
  return first === null || last === null ? null : { first, last };
}
