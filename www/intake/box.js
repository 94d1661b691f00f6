import { h } from '../element/dom.js';

/** @typedef {import('../element/speaker.js').Speaker} Speaker */

/**
 * What stands under a box: what was taken from which file, or why nothing could be.
 *
 * @typedef {object} State
 * @property {() => string} sentence in the language that the page speaks by then
 * @property {boolean} isRefusal
 * @property {Former | null} former what stood in the box before something else replaced it
 * @property {Page | null} page the web page that the text is from
 *
 * @typedef {{ name: string, text: string }} Former
 *
 * @typedef {object} Page
 * @property {boolean} isArticle whether the box holds its article alone; otherwise it holds all of it
 * @property {string} other the text of the one that the box does not hold
 * @property {string[]} leftOut the lines that the article lacks
 */

/** @type {Readonly<State>} */
export const NOTHING = { sentence: () => '', isRefusal: false, former: null, page: null };

/** The endings that the window for choosing a file offers. */
const ACCEPTED = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.mht,.mhtml,.webarchive,.docx,.pdf';

/** The row under one box. */
export class Box {
  /**
   * @param {'a' | 'b'} side
   * @param {{ name: HTMLInputElement, text: HTMLTextAreaElement }} fields
   * @param {Speaker} speaker
   * @param {(file: File) => void} onFile
   * @param {() => void} onChange called after the text was changed from here
   */
  constructor(side, fields, speaker, onFile, onChange) {
    this.fields = fields;
    this.speaker = speaker;
    this.onChange = onChange;
    /** @type {Readonly<State>} */
    this.state = NOTHING;
    this.note = h('p', { class: 'note', role: 'status' });
    this.more = h('div', { class: 'more' });
    // The page says these anew when it turns to another language.
    const said = (/** @type {string} */ key, /** @type {string | undefined} */ name = undefined) =>
      h('span', { 'data-say': key, class: name }, speaker.say(key));
    const input = h('input', { type: 'file', id: `file-${side}`, accept: ACCEPTED, hidden: true });
    input.addEventListener('change', () => {
      if (input.files?.[0]) onFile(input.files[0]);
      // The same file can be chosen again.
      input.value = '';
    });
    const open = h(
      'button',
      { type: 'button', click: () => input.click() },
      said('intake.open'),
      ' ',
      said(`intake.openAs.${side}`, 'unseen'),
    );
    const kinds = said('intake.kinds');
    document.querySelector(`#intake-${side}`)?.append(h('div', { class: 'open' }, open, input, kinds), this.note, this.more);
  }

  /** What stands in the box now, to be brought back once something else does; null for no text. */
  get former() {
    const { name, text } = this.fields;
    return text.value.trim() === '' ? null : { name: name.value, text: text.value };
  }

  /** @param {Readonly<State>} state */
  show(state) {
    this.state = state;
    const { sentence, isRefusal, former, page } = state;
    this.note.textContent = sentence();
    this.note.classList.toggle('refusal', isRefusal);
    this.more.replaceChildren();
    if (page?.isArticle) this.more.append(this.#fold(page.leftOut));
    if (page) this.#offer(page.isArticle ? 'intake.useWhole' : 'intake.useArticle', () => this.#turn(page));
    if (former !== null) this.#offer('intake.bringBack', () => this.#bringBack(former));
  }

  /** @param {string[]} lines */
  #fold(lines) {
    const title = this.speaker.say('intake.leftOut', { count: lines.length });
    return h(
      'details',
      {},
      h('summary', {}, title),
      h('div', { class: 'lines', dir: 'auto', tabindex: '0', role: 'region', 'aria-label': title }, lines.join('\n')),
    );
  }

  /**
   * @param {string} key of the button's words
   * @param {() => void} click
   */
  #offer(key, click) {
    this.more.append(h('button', { type: 'button', click }, this.speaker.say(key)));
  }

  /**
   * Puts the whole page in the place of the article, or the article in that of the page.
   *
   * @param {Page} page
   */
  #turn(page) {
    this.show({ ...this.state, page: { ...page, isArticle: !page.isArticle, other: this.fields.text.value } });
    this.#put(page.other);
  }

  /** @param {Former} former */
  #bringBack({ name, text }) {
    this.show(NOTHING);
    this.fields.name.value = name;
    this.#put(text);
  }

  /** @param {string} text */
  #put(text) {
    const field = this.fields.text;
    field.value = text;
    field.focus();
    field.setSelectionRange(0, 0);
    this.onChange();
  }
}
