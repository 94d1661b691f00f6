import { hold, remind } from '../links/held.js';
import { units } from './quotations.js';

/**
 * @typedef {import('../../../pkg/article_compare.js').Comparison} Comparison
 * @typedef {import('../../../pkg/article_compare.js').Finding} Finding
 * @typedef {Finding['kind']} Kind
 * What the reader decided: about the findings, each an index, and about links.
 * @typedef {{ dismissed: number[], done: number[], notes: Record<string, string>,
 *   links: import('../../../pkg/article_compare.js').Decision[] }} Decisions
 * @typedef {'side-by-side' | 'inline' | 'findings'} ViewName
 */

/** The kinds of finding, the weightiest first. */
export const KINDS = /** @type {const} */ ([
  'quotation',
  'attribution',
  'number',
  'date',
  'name',
  'negation',
  'quantity',
  'certainty',
  'wording',
]);

/**
 * A comparison under a reader's eyes: the two texts, what was found, and what the reader made of
 * it. Fires `change` whenever the reader decides something, `note` when one is written, `move` when another finding becomes the
 * current one, and `renew` when more was found, with the new index of each finding that stays.
 */
export class Review extends EventTarget {
  /**
   * @param {Comparison} comparison
   * @param {{ a: string, b: string }} texts
   * @param {{ a: string, b: string }} names how the reader calls the texts; may be empty
   * @param {number} milliseconds how long the comparison took
   */
  constructor(comparison, texts, names, milliseconds) {
    super();
    this.comparison = comparison;
    this.texts = texts;
    this.names = names;
    this.milliseconds = milliseconds;
    /** Whether page furniture was counted like any other line. */
    this.furnitureCounts = false;
    /** @type {Set<Kind>} kinds that the reader does not want to see */
    this.hidden = new Set();
    /** @type {Set<number>} findings that the reader set aside */
    this.dismissed = new Set();
    /** @type {Set<number>} findings that the reader has dealt with */
    this.done = new Set();
    /** @type {Map<number, string>} the reader's notes */
    this.notes = new Map();
    /** @type {import('../links/held.js').Mark[]} what the reader made of findings that are not there now */
    this.lost = [];
    /** @type {Decisions['links']} what the reader decided about links; the comparison follows it */
    this.links = [];
    /** How many such decisions did not fit the texts any more. */
    this.dropped = 0;
    /** @type {number | null} */
    this.current = null;
    /** Whether the findings are stepped through as they are read; otherwise by their weight. */
    this.isRead = false;
    /** Called before the reader sets something aside, brings it back, or ticks it off: how it stood can be noted. */
    this.beforeMark = () => {};
  }

  /**
   * Calls the texts otherwise.
   *
   * @param {{ a: string, b: string }} names
   * @returns {boolean} whether these are others than before
   */
  rename(names) {
    const { a, b } = this.names;
    this.names = names;
    return names.a !== a || names.b !== b;
  }

  /** What a page is told of the findings. */
  get told() {
    const { findings } = this.comparison;
    return { findings, dismissed: [...this.dismissed], done: [...this.done] };
  }

  /** What the reader decided, as plain data. */
  get decisions() {
    const { dismissed, done, notes, links } = this;
    return { dismissed: [...dismissed], done: [...done], notes: Object.fromEntries(notes), links };
  }

  /**
   * Takes what was decided about the findings.
   *
   * @param {Decisions} decisions
   */
  take({ dismissed, done, notes }) {
    this.dismissed = new Set(dismissed);
    this.done = new Set(done);
    this.notes = new Map(Object.entries(notes).map(([index, note]) => [Number(index), note]));
  }

  /**
   * Takes what was found on a closer look. What the reader made of a finding goes along with it.
   *
   * @param {Comparison} comparison of the same texts, with the same links
   */
  renew(comparison) {
    const moved = indexOfFindings(this.comparison, comparison);
    const held = hold(this);
    this.comparison = comparison;
    this.current = this.current === null ? null : (moved.get(this.current) ?? null);
    this.#remember(held);
    this.dispatchEvent(new CustomEvent('renew', { detail: moved }));
    this.dispatchEvent(new Event('change'));
  }

  /**
   * Takes over what the reader made of the findings in an earlier review of the same texts, and what is made of them
   * there as long as that one is still on the screen.
   *
   * @param {Review} before
   */
  follow(before) {
    const take = () => {
      this.hidden = before.hidden;
      this.#remember(hold(before));
      this.#changed();
    };
    take();
    for (const event of ['change', 'note']) before.addEventListener(event, take);
  }

  /** @param {import('../links/held.js').Held | null} held all that the reader made of the findings */
  #remember(held) {
    this.take({ dismissed: [], done: [], notes: {}, links: [] });
    this.lost = [];
    if (held) remind(held, this);
  }

  /**
   * The language of a text, for an attribute: empty where it is not known.
   *
   * @param {'a' | 'b'} side
   */
  languageOf(side) {
    const { language } = this.comparison[side];
    return language === 'und' ? '' : language;
  }

  /** The findings to be shown, indexes in order of weight, those of one quotation together. */
  get shown() {
    return units(this.comparison).flatMap(({ indexes }) => indexes.filter((index) => this.isShown(index)));
  }

  /** The same in the order in which they are stepped through. */
  get order() {
    const { shown, comparison: { findings } } = this;
    if (!this.isRead) return shown;
    const place = (/** @type {number} */ index) => findings[index]?.a[0] ?? 0;
    return shown.sort((one, other) => place(one) - place(other));
  }

  /** @param {number} index */
  isShown(index) {
    const finding = this.comparison.findings[index];
    return finding !== undefined && !this.hidden.has(finding.kind) && !this.dismissed.has(index);
  }

  /**
   * How many findings of a kind there are, those set aside left out.
   *
   * @param {Kind} kind
   */
  count(kind) {
    const { findings } = this.comparison;
    return findings.filter((finding, index) => finding.kind === kind && !this.dismissed.has(index)).length;
  }

  /** @param {number | null} index */
  go(index) {
    this.current = index;
    this.dispatchEvent(new Event('move'));
  }

  /**
   * Goes to the next or previous finding that is shown, round the end.
   *
   * @param {1 | -1} direction
   */
  step(direction) {
    const { order } = this;
    if (order.length === 0) return;
    const at = this.current === null ? -1 : order.indexOf(this.current);
    const next = at === -1 ? (direction === 1 ? 0 : order.length - 1) : at + direction;
    this.go(order[(next + order.length) % order.length] ?? null);
  }

  /** @param {Kind} kind */
  toggleKind(kind) {
    toggle(this.hidden, kind);
    this.#changed();
  }

  /** @param {...number} indexes */
  toggleDismissed(...indexes) {
    this.beforeMark();
    for (const index of indexes) toggle(this.dismissed, index);
    this.#changed();
  }

  /** @param {number} index */
  toggleDone(index) {
    this.beforeMark();
    toggle(this.done, index);
    this.#changed();
  }

  /** What the reader set aside and ticked off, held by the words it is about. */
  get marks() {
    return hold({ ...this, links: [], notes: new Map(), lost: [] })?.marks ?? [];
  }

  set marks(marks) {
    const { lost } = this;
    this.dismissed.clear();
    this.done.clear();
    remind({ links: [], marks }, this);
    this.lost = lost;
    this.#changed();
  }

  /**
   * @param {number} index
   * @param {string} note
   */
  setNote(index, note) {
    if (note.trim() === '') this.notes.delete(index);
    else this.notes.set(index, note);
    this.dispatchEvent(new Event('note'));
  }

  #changed() {
    if (this.current !== null && !this.isShown(this.current)) this.go(null);
    this.dispatchEvent(new Event('change'));
  }
}

/**
 * For each finding of a comparison that another one of the same texts has too its index there.
 *
 * @param {Comparison} before
 * @param {Comparison} after
 */
export function indexOfFindings(before, after) {
  const key = (/** @type {Finding} */ { kind, rule, a, b }) => [kind, rule, ...a, ...b].join(' ');
  const places = new Map(after.findings.map((finding, index) => [key(finding), index]));
  /** @type {Map<number, number>} */
  const found = new Map();
  for (const [index, finding] of before.findings.entries()) {
    const place = places.get(key(finding));
    if (place !== undefined) found.set(index, place);
  }
  return found;
}

/**
 * @template T
 * @param {Set<T>} set
 * @param {T} value
 */
function toggle(set, value) {
  if (!set.delete(value)) set.add(value);
}
