import { h } from '../dom.js';
import { inSlices } from '../work.js';
import { arrow } from './arrow.js';
import { rowInSight, rowOf } from './rows.js';

/** The names under which found words are highlighted, those of all searches on the page; and those shown now. */
const [HIGHLIGHT, HERE] = ['article-compare-found', 'article-compare-here'];

/**
 * Searches both texts. Found words are highlighted without a change of the page.
 *
 * @param {import('../speaker.js').Speaker} speaker
 * @param {() => HTMLElement} list the rows as they stand
 * @param {(row: HTMLElement) => void} show brings a row into view
 * @param {AbortSignal} signal takes the highlights away
 */
export function search(speaker, list, show, signal) {
  const label = speaker.say('search.label');
  const field = h('input', { type: 'search', 'aria-label': label, placeholder: label, 'aria-describedby': 'search-keys', autocomplete: 'off', spellcheck: 'false' });
  const count = h('span', { class: 'count' });
  const sentence = h('span', { class: 'spoken' });
  const button = (/** @type {1 | -1} */ direction) => arrow(speaker, (name) => `search.${name}`, direction, (direction) => places.step(direction));
  const arrows = [button(-1), button(1)];
  const say = (/** @type {number} */ at, /** @type {number} */ all) => {
    count.textContent = field.value === '' ? '' : at < 0 ? speaker.say('search.found', { count: all }) : speaker.say('search.at', { here: at + 1, all });
    sentence.textContent = places.holder?.closest('.sentence')?.textContent ?? '';
    for (const button of arrows) button.hidden = all === 0;
    const row = rowOf(places.holder);
    if (row) show(row);
  };
  const places = found(list, say);
  const look = () => places.look(field.value);
  look();
  signal.addEventListener('abort', places.forget);
  field.addEventListener('input', look);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') places.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') {
      const row = rowOf(places.holder);
      field.value = '';
      look();
      if (row) row.focus({ preventScroll: true });
      else field.blur();
    }
  });
  return {
    element: h(
      'div',
      { class: 'search' },
      field,
      h('span', { class: 'found' }, h('span', { role: 'status' }, count, ' ', sentence), ...arrows),
      h('span', { class: 'keys', id: 'search-keys' }, speaker.say('search.keys')),
    ),
    focus: () => field.focus(),
    look,
    /** What is searched for; empty for nothing. */
    get wanted() {
      return field.value;
    },
    set wanted(text) {
      field.value = text;
      look();
    },
  };
}

/**
 * The places where a text was found, highlighted, of which one may be gone to.
 *
 * @param {() => HTMLElement} list the rows as they stand
 * @param {(at: number, all: number) => void} tell is told which place is gone to, counted from 0, -1 for none, and
 *   how many there are
 */
function found(list, tell) {
  const [highlight, highlightHere] = [highlightOf(HIGHLIGHT), highlightOf(HERE)];
  /** @type {Range[]} */
  let found = [];
  let at = -1;
  /** Where to go once all places are known. */
  let asked = 0;
  let isLooking = false;
  let looking = new AbortController();
  /** The first place in the window or below it; the first of all where there is none. */
  const firstInSight = () => {
    const row = rowInSight(list());
    return Math.max(found.findIndex(({ startContainer }) => row && row.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_FOLLOWING), 0);
  };
  const places = {
    /** The element with the words that were gone to. */
    get holder() {
      return found[at]?.startContainer.parentElement ?? null;
    },
    forget() {
      looking.abort();
      isLooking = false;
      asked = 0;
      for (const range of found) {
        highlight?.delete(range);
        highlightHere?.delete(range);
      }
      found = [];
      at = -1;
    },
    look(/** @type {string} */ wanted) {
      places.forget();
      if (wanted.trim() === '') return tell(at, 0);
      looking = new AbortController();
      isLooking = true;
      const add = (/** @type {Range} */ range) => {
        found.push(range);
        highlight?.add(range);
      };
      const done = () => {
        isLooking = false;
        tell(at, found.length);
        if (asked) places.step(asked);
      };
      occurrences(list(), wanted, add, looking.signal).then(done, () => {});
    },
    step(/** @type {number} */ direction) {
      if (isLooking) asked = direction;
      if (isLooking || found.length === 0) return;
      if (found[at]) highlightHere?.delete(found[at]);
      const from = at < 0 ? firstInSight() - (direction > 0 ? 1 : 0) : at;
      at = (from + direction + found.length) % found.length;
      if (found[at]) highlightHere?.add(found[at]);
      tell(at, found.length);
    },
  };
  return places;
}

/**
 * A highlight of the page; null where the browser has none. It is one for all: each search takes its own out
 * of it.
 *
 * @param {string} name
 */
function highlightOf(name) {
  if (!CSS.highlights) return null;
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, highlight);
  return highlight;
}

/**
 * Finds where a text stands in the sentences of a list, in any case of letters.
 *
 * @param {HTMLElement} list
 * @param {string} wanted
 * @param {(range: Range) => void} add is told of each place
 * @param {AbortSignal} signal ends the search
 * @throws the signal's reason
 */
async function occurrences(list, wanted, add, signal) {
  const needle = folded(wanted);
  const paragraphs = list.querySelectorAll('.text');
  let next = 0;
  const step = () => {
    const paragraph = paragraphs[next];
    next += 1;
    if (!paragraph) return true;
    const nodes = textNodes(paragraph);
    const whole = folded(nodes.map((node) => node.data).join(''));
    for (let start = whole.indexOf(needle); start !== -1; start = whole.indexOf(needle, start + needle.length)) {
      const range = new Range();
      range.setStart(...placeIn(nodes, start, true));
      range.setEnd(...placeIn(nodes, start + needle.length, false));
      add(range);
    }
    return false;
  };
  await inSlices(step, signal);
}

/**
 * A text in small letters, each in its place: “İ” has two units in small letters, and counts as “i”.
 *
 * @param {string} text
 */
function folded(text) {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(/\p{Lu}/gu, (letter) => letter.toLowerCase().slice(0, letter.length));
}

/**
 * The text nodes of a paragraph that are seen.
 *
 * @param {Element} paragraph
 */
function textNodes(paragraph) {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.spoken') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  /** @type {Text[]} */
  const nodes = [];
  while (walker.nextNode()) nodes.push(/** @type {Text} */ (walker.currentNode));
  return nodes;
}

/**
 * The node and offset of a place in the joined text of nodes.
 *
 * @param {Text[]} nodes
 * @param {number} offset
 * @param {boolean} begins whether a range begins there; then the end of a node counts as the next's beginning
 * @returns {[Text, number]}
 */
function placeIn(nodes, offset, begins) {
  let before = 0;
  for (const node of nodes) {
    const end = before + node.length;
    if (offset < end || (!begins && offset === end)) return [node, offset - before];
    before = end;
  }
  const last = /** @type {Text} */ (nodes.at(-1));
  return [last, last.length];
}
