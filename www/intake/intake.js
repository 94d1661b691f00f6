import { loadModule } from '../element/load.js';
import { Box, NOTHING } from './box.js';
import { Refusal } from './refusal.js';

/**
 * Takes texts in from files and from formatted text that is pasted. What reads them is loaded when
 * it is needed.
 *
 * @typedef {'a' | 'b'} Side
 * @typedef {{ name: HTMLInputElement, text: HTMLTextAreaElement }} Fields
 */

const SIDES = /** @type {const} */ (['a', 'b']);
/** The address of a page and nothing else. */
const ADDRESS = /^\s*(?:https?:\/\/|www\.)\S+\s*$/i;

export class Intake {
  /** Names that a file gave, and not the reader. */
  #given = { a: '', b: '' };
  #address = () => this.speaker.say('intake.address');
  /** Counts what came into each box, so that a slow file does not come after a newer one. */
  #latest = { a: 0, b: 0 };

  /**
   * @param {HTMLElement} form holds both boxes
   * @param {Record<Side, Fields>} fields
   * @param {import('../element/speaker.js').Speaker} speaker
   * @param {HTMLElement} notice says what concerns both boxes
   * @param {(isNew: boolean) => void} onChange called after texts were changed; `isNew` where they came
   *   from outside
   */
  constructor(form, fields, speaker, notice, onChange) {
    this.form = form;
    this.fields = fields;
    this.speaker = speaker;
    this.notice = notice;
    this.onChange = onChange;
    const box = (/** @type {Side} */ side) =>
      new Box(side, fields[side], speaker, (file) => this.#take([[side, file]]), () => onChange(false));
    this.boxes = { a: box('a'), b: box('b') };
    for (const side of SIDES) fields[side].text.addEventListener('paste', (event) => this.#paste(event));
    addEventListener('dragover', (event) => this.#dragOver(event));
    addEventListener('dragleave', () => this.#mark(null));
    addEventListener('drop', (event) => this.#drop(event));
  }

  /** Forgets the files, because other texts come into the boxes; those there can be brought back. */
  clear() {
    for (const side of SIDES) this.#begin(side, { ...NOTHING, former: this.boxes[side].former });
    this.notice.textContent = '';
  }

  /**
   * Says so under each box that holds the address of a page instead of its text.
   *
   * @returns {boolean} whether one does
   */
  namesAddress() {
    const named = SIDES.filter((side) => ADDRESS.test(this.fields[side].text.value));
    for (const side of SIDES) {
      const { state } = this.boxes[side];
      const isSaid = state.sentence === this.#address;
      if (isSaid === named.includes(side)) continue;
      this.boxes[side].show(isSaid ? { ...NOTHING, former: state.former } : { ...state, sentence: this.#address, isRefusal: true, page: null });
    }
    return named.length > 0;
  }

  /** What stands under one box goes under the other. */
  swap() {
    const { a, b } = this.boxes;
    const [one, other] = [a.state, b.state];
    this.#begin('a', other);
    this.#begin('b', one);
    this.#given = { a: this.#given.b, b: this.#given.a };
  }

  /** Says everything under the boxes once more, in the language that the page speaks now. */
  sayAnew() {
    for (const side of SIDES) this.boxes[side].show(this.boxes[side].state);
  }

  /**
   * @param {Side} side
   * @param {Readonly<import('./box.js').State>} state
   * @returns {number} stands for what comes into the box from now on
   */
  #begin(side, state) {
    this.boxes[side].show(state);
    return ++this.#latest[side];
  }

  /** @param {ClipboardEvent} event */
  async #paste(event) {
    const field = /** @type {HTMLTextAreaElement} */ (event.currentTarget);
    const html = event.clipboardData?.getData('text/html');
    const plain = event.clipboardData?.getData('text/plain') ?? '';
    const [file] = event.clipboardData?.files ?? [];
    if (!html) {
      if (!file || plain) return;
      event.preventDefault();
      this.#take([[field === this.fields.a.text ? 'a' : 'b', file]]);
      return;
    }
    event.preventDefault();
    const text = await import('./pasted.js').then(({ textOfPasted }) => textOfPasted(html), () => plain);
    insert(field, text || plain);
    this.onChange(true);
  }

  /** @param {DragEvent} event */
  #dragOver(event) {
    if (!event.dataTransfer?.types.includes('Files')) return;
    // Without this the browser would leave the page and open the file.
    event.preventDefault();
    event.dataTransfer.dropEffect = this.form.hidden ? 'none' : 'copy';
    this.#mark(this.#sideOf(event.target));
  }

  /** @param {DragEvent} event */
  #drop(event) {
    this.#mark(null);
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    const files = [...event.dataTransfer.files];
    if (this.form.hidden || files.length === 0) return;
    const side = this.#sideOf(event.target) ?? SIDES.find((each) => !this.fields[each].text.value.trim());
    if (files.length === 2) this.#take([['a', files[0]], ['b', files[1]]]);
    else if (files.length > 2) this.notice.textContent = this.speaker.say('intake.tooMany');
    else if (side) this.#take([[side, files[0]]]);
    else this.notice.textContent = this.speaker.say('intake.whichBox');
  }

  /** @param {EventTarget | null} target */
  #sideOf(target) {
    return SIDES.find((side) => target instanceof Element && target.closest(`.box.${side}`)) ?? null;
  }

  /** @param {Side | null} side the box that a file is held over */
  #mark(side) {
    for (const each of SIDES) this.form.querySelector(`.box.${each}`)?.classList.toggle('over', each === side);
  }

  /** @param {[Side, File][]} files */
  async #take(files) {
    this.notice.textContent = '';
    const taken = await Promise.all(files.map(([side, file]) => this.#takeOne(side, file)));
    if (!taken.includes(true)) return;
    // Where both are there the boxes fold away, and what is said under them with them.
    const isFolding = SIDES.every((side) => this.fields[side].text.value.trim());
    if (isFolding && files.some(([side]) => this.boxes[side].state.page)) this.notice.textContent = this.speaker.say('intake.articleOnly');
    this.onChange(true);
  }

  /**
   * @param {Side} side
   * @param {File} file
   * @returns {Promise<boolean>} whether its text is in the box now
   */
  async #takeOne(side, file) {
    const { state } = this.boxes[side];
    const { say } = this.speaker;
    const ticket = this.#begin(side, { ...state, sentence: () => say('intake.reading', { file: file.name }), isRefusal: false });
    try {
      const { take } = await loadModule(() => import('./taking.js'), './taking.js', import.meta.url);
      const { text, name, state: after } = await take(file, this.boxes[side].former, say);
      if (ticket !== this.#latest[side]) return false;
      this.#fill(side, text, name);
      this.boxes[side].show(after);
      return true;
    } catch (error) {
      if (ticket === this.#latest[side]) {
        this.boxes[side].show({ ...state, sentence: () => this.#sentenceOf(error, file), isRefusal: true });
      }
      return false;
    }
  }

  /**
   * @param {unknown} error
   * @param {File} file
   */
  #sentenceOf(error, file) {
    // What is no refusal is a part of the page that did not come.
    const { reason, length, limit } = error instanceof Refusal ? error : new Refusal('notLoaded');
    const [long, most] = [length, limit].map((bytes) => this.speaker.megabytes(bytes));
    return this.speaker.say(`intake.refusal.${reason}`, { file: file.name, length: long, limit: most });
  }

  /**
   * @param {Side} side
   * @param {string} text
   * @param {string} name is used where the reader gave none
   */
  #fill(side, text, name) {
    const fields = this.fields[side];
    fields.text.value = text;
    if (fields.name.value.trim() === '' || fields.name.value === this.#given[side]) {
      fields.name.value = name.slice(0, fields.name.maxLength);
      this.#given[side] = fields.name.value;
    }
  }
}

/**
 * Inserts text where the cursor stands, such that the reader can undo it.
 *
 * @param {HTMLTextAreaElement} field
 * @param {string} text
 */
function insert(field, text) {
  field.focus();
  // The one way that browsers undo; it is slow for books, and some refuse it.
  const done = text.length < 200_000 && document.execCommand('insertText', false, text);
  if (!done) field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
}
