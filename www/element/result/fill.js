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
 * @param {(index: number) => HTMLElement | null} holderOf what holds the entry in the list, with others; its
 *   last element is their own list
 * @param {() => Promise<void>} ready the rest waits for it
 */
export function fillInSlices(list, build, signal, holderOf = () => null, ready = async () => {}) {
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
    const tops = held(wanted.slice(0, next), entry, holderOf);
    putInOrder(list, [...tops.keys()]);
    for (const [holder, entries] of tops) if (entries.length > 0) putInOrder(/** @type {Element} */ (holder.lastElementChild), entries);
    done();
    if (missing === -1) return;
    const step = () => {
      for (const index of wanted.slice(next, next + STEP)) {
        const holder = holderOf(index);
        holder?.lastElementChild?.append(entry(index));
        list.append(holder ?? entry(index));
      }
      next += STEP;
      return next >= wanted.length;
    };
    const { signal: end } = earlier;
    ready()
      .then(turn)
      .then(() => inSlices(step, end))
      .then(done, () => {});
  };
  /**
   * Gives entries other indexes, which their attribute `data-index` names; those that have none go.
   *
   * @param {Map<number, number>} moved the new index of each
   * @param {(entry: HTMLElement, index: number) => boolean} fits whether an entry may stay
   */
  const move = (moved, fits = () => true) => {
    const before = [...built];
    built = new Map();
    for (const [index, entry] of before) {
      const place = moved.get(index);
      if (place === undefined || !fits(entry, place)) continue;
      entry.setAttribute('data-index', String(place));
      built.set(place, entry);
    }
  };
  return { show, move };
}

/**
 * Each element that is to stand in a list for some entries, with those that it holds.
 *
 * @param {number[]} indexes
 * @param {(index: number) => HTMLElement} entry
 * @param {(index: number) => HTMLElement | null} holderOf
 */
function held(indexes, entry, holderOf) {
  /** @type {Map<HTMLElement, HTMLElement[]>} */
  const tops = new Map();
  for (const index of indexes) {
    const holder = holderOf(index);
    if (holder) tops.set(holder, [...(tops.get(holder) ?? []), entry(index)]);
    else tops.set(entry(index), []);
  }
  return tops;
}

/**
 * Has a list hold some entries and no others. Those that stay are not taken out on the way: one that
 * is would lose the focus.
 *
 * @param {Element} list
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
