import { inSlices, turn } from '../work.js';

/** How many entries are built at once, at most. */
const FIRST = 24;
/** How many entries a step of a slice builds. */
const STEP = 8;

/**
 * Fills a list with entries, of which there may be thousands: the first at once, the rest in
 * slices. An entry is built once and stands again wherever it is wanted.
 *
 * @param {HTMLElement} list
 * @param {(index: number) => HTMLElement} build the entry with an index
 * @param {AbortSignal} signal ends the building
 */
export function fillInSlices(list, build, signal) {
  /** @type {Map<number, HTMLElement>} */
  let built = new Map();
  const entry = (/** @type {number} */ index) => {
    const entry = built.get(index) ?? build(index);
    built.set(index, entry);
    return entry;
  };
  let earlier = new AbortController();
  signal.addEventListener('abort', () => earlier.abort());
  /**
   * Puts entries into the list.
   *
   * @param {number[]} wanted their indexes
   * @param {() => void} done called when the first stand there, and when all do
   */
  const show = (wanted, done) => {
    earlier.abort();
    earlier = new AbortController();
    // What stood there stays, so that the list keeps its place and its focus.
    let lacking = 0;
    const missing = wanted.findIndex((index) => !built.has(index) && (lacking += 1) > FIRST);
    let next = missing === -1 ? wanted.length : missing;
    putInOrder(list, wanted.slice(0, next).map(entry));
    done();
    if (missing === -1) return;
    const step = () => {
      list.append(...wanted.slice(next, next + STEP).map(entry));
      next += STEP;
      return next >= wanted.length;
    };
    const { signal: end } = earlier;
    turn()
      .then(() => inSlices(step, end))
      .then(done, () => {});
  };
  /**
   * Gives entries other indexes, which their attribute `data-index` names; those that have none go.
   *
   * @param {Map<number, number>} moved the new index of each
   */
  const move = (moved) => {
    const before = [...built];
    built = new Map();
    for (const [index, entry] of before) {
      const place = moved.get(index);
      if (place === undefined) continue;
      entry.setAttribute('data-index', String(place));
      built.set(place, entry);
    }
  };
  return { show, move };
}

/**
 * Has a list hold some entries and no others. Those that stay are not taken out on the way: one that
 * is would lose the focus.
 *
 * @param {HTMLElement} list
 * @param {HTMLElement[]} entries
 */
function putInOrder(list, entries) {
  const wanted = new Set(/** @type {Element[]} */ (entries));
  for (const child of [...list.children]) if (!wanted.has(child)) child.remove();
  let before = list.firstElementChild;
  for (const entry of entries) {
    if (entry === before) before = before.nextElementSibling;
    else list.insertBefore(entry, before);
  }
}
