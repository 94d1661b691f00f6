import { h } from '../dom.js';
import { loadPanel } from '../opened.js';
import { decide, split } from './decisions.js';
import { numberOf, rowOf } from '../result/rows.js';

/**
 * @typedef {import('./decisions.js').Sentences} Sentences
 * @typedef {import('../result/review.js').Review} Review
 * @typedef {import('../speaker.js').Speaker} Speaker
 *
 * @typedef {object} Wishes what the control can ask of the result around it
 * @property {(decisions: import('./decisions.js').Decision[], said: string, at: Sentences) => void} decide
 * @property {() => Promise<(import('../../../pkg/article_compare.js').Reasons | undefined)[]>} reasons for each link
 * @property {(side: 'a' | 'b', sentence: number) => void} go
 * @property {() => void} sideBySide shows the view in which sentences can be chosen
 *
 * @typedef {Pick<import('./picker.js').Wanted, 'purpose' | 'chosen' | 'within'>} Choice
 * @typedef {{ id: string, choice: Choice | null }} Task what the reader is about: at the panel of the row with
 *   that id, or from there at a choice of sentences
 */

/**
 * Gives a row the button that opens its panel.
 *
 * @param {Element} row
 * @param {Speaker} speaker
 */
export function addButton(row, speaker) {
  if (row.classList.contains('signpost')) return;
  // Reached from its row, so that a long list is no long way for the tabulator.
  row.append(h('button', { type: 'button', class: 'row-menu', tabindex: '-1', 'aria-expanded': 'false' }));
  nameButton(row, speaker);
}

/**
 * Has the button of a row name it by its number.
 *
 * @param {Element} row
 * @param {Speaker} speaker
 */
export function nameButton(row, speaker) {
  const label = speaker.say('decide.row', { row: numberOf(row) });
  const button = row.querySelector('.row-menu');
  for (const attribute of ['aria-label', 'title']) button?.setAttribute(attribute, label);
}

/** The panel of a row, of which one is open at most, and the choice of sentences that it leads to. */
export class RowControl {
  /** @type {HTMLElement} */
  #list = h('div');
  /** @type {Promise<void>} */
  #complete = Promise.resolve();
  /** @type {{ row: HTMLElement, panel: HTMLElement } | null} */
  #open = null;
  /** @type {HTMLElement | null} the row whose panel was asked for last */
  #asked = null;
  #picking = new AbortController();
  /** @type {Task | null} the choice of sentences that is under way, or was last */
  #choosing = null;

  /**
   * @param {Review} review
   * @param {{ a: ArrayLike<number>, b: ArrayLike<number> }} places for each sentence the row that shows it
   * @param {number} rows how many there are
   * @param {Speaker} speaker
   * @param {Wishes} wishes
   */
  constructor(review, places, rows, speaker, wishes) {
    this.rows = rows;
    this.review = review;
    this.places = places;
    this.speaker = speaker;
    this.wishes = wishes;
    this.leave();
  }

  /**
   * Once the reader is not choosing sentences.
   *
   * @returns {Promise<void>}
   */
  get idle() {
    const { signal } = this.#picking;
    return new Promise((free) => (signal.aborted ? free() : signal.addEventListener('abort', () => free())));
  }

  /** @returns {Task | null} */
  get task() {
    if (!this.#picking.signal.aborted) return this.#choosing;
    return this.#open && { id: this.#open.row.id, choice: null };
  }

  /**
   * Has the reader go on with what was begun in the same rows in other words.
   *
   * @param {Task} task
   */
  async resume({ id, choice }) {
    if (!choice) return this.#toggle(this.#list.querySelector(`#${id}`));
    const { picker } = await loadPanel();
    this.#pick(picker, choice, id);
  }

  /** Ends the choice of sentences, if there is one. */
  leave() {
    this.#picking.abort();
  }

  /**
   * Serves another list of rows.
   *
   * @param {HTMLElement} list
   * @param {Promise<void>} complete once all its rows are built
   * @param {AbortSignal} signal ends its listening
   */
  attach(list, complete, signal) {
    this.leave();
    this.#open = null;
    this.#list = list;
    this.#complete = complete;
    const press = (/** @type {Event} */ { target }) => {
      const button = target instanceof Element ? target.closest('.row-menu') : null;
      if (button) this.#toggle(rowOf(button));
    };
    const hear = (/** @type {KeyboardEvent} */ { target, key }) => {
      if (key === 'Escape' && this.#open) this.close();
      else if (key === 'Enter' && target instanceof HTMLElement && target.matches('.rows:not(.picking) .row')) {
        // The sign of a move has no panel, and leads along it.
        if (target.matches('.signpost')) target.querySelector('a')?.click();
        else this.#toggle(target);
      }
    };
    // One row is on the tabulator's way, that where the reader is; the others are a key away.
    const reached = () => list.querySelector('.row-menu[tabindex="0"]');
    const reach = (/** @type {Event} */ { target }) => {
      reached()?.setAttribute('tabindex', '-1');
      rowOf(target)?.querySelector('.row-menu')?.setAttribute('tabindex', '0');
    };
    list.addEventListener('click', press, { signal });
    list.addEventListener('keydown', hear, { signal });
    list.addEventListener('focusin', reach, { signal });
    (reached() ?? list.querySelector('.row-menu'))?.setAttribute('tabindex', '0');
  }

  /** Shuts the panel, and gives the focus back to its row. */
  close() {
    const row = this.shut();
    row?.querySelector('button')?.focus();
  }

  /** @returns {HTMLElement | undefined} the row whose panel it was */
  shut() {
    const row = this.#open?.row;
    this.#open?.panel.remove();
    row?.querySelector('.row-menu')?.setAttribute('aria-expanded', 'false');
    this.#open = null;
    return row;
  }

  /** @param {HTMLElement | null} row */
  async #toggle(row) {
    if (!row) return;
    this.#asked = row;
    // With it comes what its buttons lead to, so that they act at once.
    const loaded = await loadPanel().catch(() => null);
    if (row === this.#open?.row) {
      this.close();
      return;
    }
    // Another one may have been asked for on the way.
    if (row !== this.#asked || !row.isConnected) return;
    this.shut();
    const panel = loaded ? this.#build(loaded, row) : this.#sayMissing();
    row.append(panel);
    row.querySelector('.row-menu')?.setAttribute('aria-expanded', 'true');
    this.#open = { row, panel };
    panel.querySelector('button')?.focus();
    panel.scrollIntoView({ block: 'nearest' });
  }

  /**
   * @param {typeof import('./panel.js')} loaded
   * @param {HTMLElement} row
   */
  #build({ panel, picker }, row) {
    const number = numberOf(row) - 1;
    const link = row.getAttribute('data-link');
    return panel(this.review, link === null ? null : Number(link), this.speaker, {
      ...this.wishes,
      row: number + 1,
      sentences: this.#sentencesOf(number),
      above: this.#neighbour(number, -1),
      below: this.#neighbour(number, 1),
      pick: (choice) => this.#pick(picker, choice, row.id),
      close: () => this.close(),
    });
  }

  /** That the panel did not come; another press asks for it again. */
  #sayMissing() {
    const { speaker } = this;
    const said = [speaker.say('failure.unreachable.what', { file: 'links/panel.js' }), ' ', speaker.say('failure.unreachable.todo')];
    return h('p', { class: 'row-panel', role: 'alert', lang: speaker.language, dir: speaker.direction }, ...said);
  }

  /**
   * Lets the reader choose sentences, and decides by them.
   *
   * @param {typeof import('./picker.js').picker} picker
   * @param {Choice} choice
   * @param {string} id of the row where it begins
   */
  #pick(picker, choice, id) {
    this.wishes.sideBySide();
    this.shut();
    this.leave();
    this.#picking = new AbortController();
    this.#choosing = { id, choice };
    const { review, speaker } = this;
    const { signal } = this.#picking;
    const done = (/** @type {Sentences} */ chosen) => {
      this.leave();
      const { purpose, within } = choice;
      const decisions = within ? split(review.links, within, chosen) : decide(review.links, chosen);
      this.wishes.decide(decisions, speaker.say(purpose === 'split' ? 'said.split' : 'said.linked'), chosen);
    };
    const cancel = () => {
      this.leave();
      /** @type {HTMLElement | null} */ (this.#list.querySelector(`#${id} .row-menu`))?.focus();
    };
    const choose = (/** @type {Sentences} */ chosen) => (this.#choosing = { id, choice: { ...choice, chosen } });
    const bar = picker(this.#list, this.#complete, speaker, { ...choice, choose, done, cancel }, signal);
    signal.addEventListener('abort', () => bar.remove());
    bar.addEventListener('keydown', ({ key }) => key === 'Escape' && cancel());
    this.#list.addEventListener('keydown', ({ key }) => key === 'Escape' && cancel(), { signal });
    this.#list.after(bar);
    /** @type {HTMLElement | null} */ (this.#list.querySelector(`#${id} .sentence[role]`))?.focus();
  }

  /**
   * The sentences that a row shows.
   *
   * @param {number} row counted from 0
   * @returns {Sentences}
   */
  #sentencesOf(row) {
    const of = (/** @type {ArrayLike<number>} */ places) => Array.from(places, (place, index) => (place === row ? index : -1)).filter((index) => index >= 0);
    return { a: of(this.places.a), b: of(this.places.b) };
  }

  /**
   * Those of the next row in a direction that belongs to the story.
   *
   * @param {number} row counted from 0
   * @param {1 | -1} direction
   */
  #neighbour(row, direction) {
    if (this.#isFurniture(this.#sentencesOf(row))) return null;
    for (let at = row + direction; at >= 0 && at < this.rows; at += direction) {
      const sentences = this.#sentencesOf(at);
      // The sign of a move has none.
      if (sentences.a.length + sentences.b.length > 0 && !this.#isFurniture(sentences)) return sentences;
    }
    return null;
  }

  /** @param {Sentences} sentences */
  #isFurniture({ a, b }) {
    const { comparison } = this.review;
    return [...a.map((index) => comparison.a.sentences[index]), ...b.map((index) => comparison.b.sentences[index])].every((one) => one?.role === 'furniture');
  }
}
