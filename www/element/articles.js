import { h } from './dom.js';
import { textOf } from './source.js';

/** The two articles of the element: in its light DOM, or handed over by a script. */
export class Articles {
  /** @type {{ a: string | null, b: string | null }} */
  #given = { a: null, b: null };
  #waiting = false;
  #slots;

  /** @param {() => void} ready called after the script's own task, once both are there and on a page */
  constructor(ready) {
    this.ready = ready;
    const slot = (/** @type {string} */ name) => h('slot', { name, dir: 'auto', slotchange: () => this.soon() });
    this.#slots = { a: slot('a'), b: slot('b') };
    const source = (/** @type {HTMLElement} */ slot) => h('div', { class: 'source' }, slot);
    this.element = h('div', { class: 'sources', part: 'sources' }, source(this.#slots.a), source(this.#slots.b));
  }

  /** @param {'a' | 'b'} side */
  get(side) {
    return this.#given[side] ?? textOf(this.#slots[side].assignedElements());
  }

  /**
   * @param {'a' | 'b'} side
   * @param {string | null | undefined} text none for what stands in the slot
   */
  set(side, text) {
    this.#given[side] = text === null || text === undefined ? null : String(text);
    this.soon();
  }

  /** Takes what is there now, so that nothing more is to be told of it. */
  take() {
    this.#waiting = false;
    return { a: this.get('a'), b: this.get('b') };
  }

  /**
   * The language that an article says it is in. One that a script handed over says none, and what stands
   * around the element is no word about either.
   *
   * @param {'a' | 'b'} side
   */
  languageOf(side) {
    if (this.#given[side] !== null) return undefined;
    return this.#slots[side].assignedElements()[0]?.getAttribute('lang') || undefined;
  }

  /** Setting both texts in one task tells once. */
  soon() {
    if (this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => {
      if (!this.#waiting) return;
      this.#waiting = false;
      const isThere = (/** @type {'a' | 'b'} */ side) => this.#given[side] !== null || this.#slots[side].assignedElements().length > 0;
      if (this.element.isConnected && isThere('a') && isThere('b')) this.ready();
    });
  }
}
