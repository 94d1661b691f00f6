import { inSlices, turn } from '../work.js';

/** How many entries are built at once. */
const FIRST = 40;
/** How many entries a step of a slice builds. */
const STEP = 8;

/**
 * Fills a list with entries, of which there may be thousands: the first at once, the rest in
 * slices. An entry is built once and stands again wherever it is wanted.
 *
 * @param {HTMLElement} list
 * @param {(index: number) => HTMLElement} build the entry with an index
 * @param {AbortSignal} signal ends the building
 * @returns {(wanted: number[], done: () => void) => void} puts those entries into the list, and
 *   calls `done` when the first stand there and when all do
 */
export function fillInSlices(list, build, signal) {
  /** @type {Map<number, HTMLElement>} */
  const built = new Map();
  const entry = (/** @type {number} */ index) => {
    const entry = built.get(index) ?? build(index);
    built.set(index, entry);
    return entry;
  };
  let earlier = new AbortController();
  signal.addEventListener('abort', () => earlier.abort());
  return (wanted, done) => {
    earlier.abort();
    earlier = new AbortController();
    // What stood there stays, so that the list keeps its place.
    const missing = wanted.findIndex((index, at) => at >= FIRST && !built.has(index));
    let next = missing === -1 ? wanted.length : missing;
    list.replaceChildren(...wanted.slice(0, next).map(entry));
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
}
