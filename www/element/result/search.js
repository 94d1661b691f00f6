import { h } from '../dom.js';
import { inSlices } from '../work.js';

/** The name under which found words are highlighted, those of all searches on the page. */
const HIGHLIGHT = 'article-compare-found';

/**
 * Searches both texts. Found words are highlighted without a change of the page.
 *
 * @param {import('../speaker.js').Speaker} speaker
 * @param {() => HTMLElement} list the rows as they stand
 * @param {(row: HTMLElement) => void} show brings a row into view
 * @param {AbortSignal} signal takes the highlights away
 */
export function search(speaker, list, show, signal) {
  /** @type {Range[]} */
  let found = [];
  let at = -1;
  const field = h('input', { type: 'search', 'aria-label': speaker.say('search.label'), placeholder: speaker.say('search.label'), autocomplete: 'off', spellcheck: 'false' });
  const count = h('span', { class: 'count', role: 'status' });

  // One for all: each search takes its own out of it.
  const highlight = CSS.highlights && (CSS.highlights.get(HIGHLIGHT) ?? new Highlight());
  if (highlight) CSS.highlights.set(HIGHLIGHT, highlight);
  let looking = new AbortController();
  const forget = () => {
    looking.abort();
    for (const range of found) highlight?.delete(range);
    found = [];
    at = -1;
  };
  const say = () => {
    const here = at + 1;
    count.textContent = field.value === '' ? '' : at < 0 ? speaker.say('search.found', { count: found.length }) : speaker.say('search.at', { here, all: found.length });
  };
  const look = () => {
    forget();
    looking = new AbortController();
    const add = (/** @type {Range} */ range) => {
      found.push(range);
      highlight?.add(range);
    };
    if (field.value.trim() === '') say();
    else occurrences(list(), field.value, add, looking.signal).then(say, () => {});
  };
  const step = (/** @type {number} */ direction) => {
    if (found.length === 0) return;
    at = (at + direction + found.length + (at < 0 && direction < 0 ? 1 : 0)) % found.length;
    say();
    const row = found[at]?.startContainer.parentElement?.closest('.row');
    if (row instanceof HTMLElement) show(row);
  };
  signal.addEventListener('abort', forget);
  field.addEventListener('input', look);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') {
      field.value = '';
      look();
      field.blur();
    }
  });
  return {
    element: h('div', { class: 'search' }, field, count),
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
      range.setStart(...place(nodes, start, true));
      range.setEnd(...place(nodes, start + needle.length, false));
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
function place(nodes, offset, begins) {
  let before = 0;
  for (const node of nodes) {
    const end = before + node.length;
    if (offset < end || (!begins && offset === end)) return [node, offset - before];
    before = end;
  }
  const last = /** @type {Text} */ (nodes.at(-1));
  return [last, last.length];
}
