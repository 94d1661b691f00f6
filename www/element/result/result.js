import { settled } from '../comparing.js';
import { h } from '../dom.js';
import { exportMenu } from '../export/menu.js';
import { bar } from '../links/bar.js';
import { RowControl, addButton } from '../links/control.js';
import { around } from './around.js';
import { changeButtons, stepChange } from './changes.js';
import { keepColumnsApart } from './columns.js';
import { fold, unfold } from './fold.js';
import { help } from './help.js';
import { graft, keptRows, takeOver } from './kept.js';
import { listen } from './keys.js';
import { markNow, markShown } from './marks.js';
import { returnTo, spotIn, whereabouts } from './place.js';
import { focusedRow, numberOf, renewRows, rowOf, rows, stepRow } from './rows.js';
import { search } from './search.js';
import { stays, stepper } from './stepper.js';
import { stepFinding } from './stepping.js';
import { VIEWS, keyHints, measure, names, pressView, toolbar, viewsOf } from './toolbar.js';
import { sentence, title, verdict } from './verdict.js';
import { keepWithin, watchWindow } from './window.js';
import { worklist } from './worklist.js';

/**
 * @typedef {import('./review.js').Review} Review
 * @typedef {import('./review.js').ViewName} ViewName
 * @typedef {import('../speaker.js').Speaker} Speaker
 * @typedef {import('../../../pkg/article_compare.js').Reading} Reading
 *
 * @typedef {object} Wishes what the reader wants of the element around
 * @property {(view: ViewName) => void} view another view
 * @property {(count: boolean) => void} furniture page furniture counted, or set aside
 * @property {(row: number) => void} row the reader is at this row, counted from 1
 * @property {import('../links/control.js').Wishes['decide']} decide other decisions about links
 * @property {() => void} undo the decision before the last one
 * @property {() => void} redo what was undone
 * @property {import('../links/control.js').Wishes['reasons']} reasons why each link stands
 *
 * @typedef {object} Before an earlier result of the same texts
 * @property {Result} result its rows are taken over where they say the same
 * @property {import('../links/decisions.js').Sentences} at what the reader was about
 * @property {import('./place.js').Place} place where the reader was
 */

/** A result on the screen: the verdict, and below it one of the views. */
export class Result {
  #stop = new AbortController();
  #stopView = new AbortController();
  #stopKeys = new AbortController();
  /** @type {HTMLElement} */
  #list = h('div');
  /** @type {ReturnType<typeof around> | null} */
  #around = null;
  #control;
  /** Whether some rows do not yet say what was found on a closer look. */
  #isRenewing = false;
  /** Whether all rows of the view stand there. */
  #isWhole = false;
  /** Tells a screen reader what the finding says that was stepped to. */
  #spoken = h('p', { class: 'spoken', role: 'status' });
  /** Once all rows of the view are built. */
  complete = Promise.resolve();

  /**
   * @param {Review} review
   * @param {Reading} reading
   * @param {Speaker} speaker
   * @param {ViewName} view
   * @param {Wishes} wishes
   * @param {import('../links/steps.js').Steps} steps what the reader decided, one after the other
   * @param {HTMLElement} host the element around
   * @param {Before} [before]
   */
  constructor(review, reading, speaker, view, wishes, steps, host, before) {
    this.before = before && before.result.#isWhole && !before.result.#isRenewing ? before : undefined;
    this.host = host;
    this.review = review;
    this.reading = reading;
    this.speaker = speaker;
    this.wishes = wishes;
    this.places = { a: reading.rowsOfA, b: reading.rowsOfB };
    const { signal } = this.#stop;
    this.help = help(speaker, host);
    this.search = search(speaker, () => this.#list, (row) => this.#reveal(row), signal);
    this.toolbar = toolbar(review, speaker, wishes.view, this.search.element, exportMenu(review, reading, speaker), () => this.help.showModal(), signal);
    measure(this.toolbar, signal);
    this.body = h('div', { class: 'body' });
    const takeAllBack = () => wishes.decide([], speaker.say('said.allTakenBack'), { a: [], b: [] });
    this.decided = bar(review, steps.history, speaker, { ...wishes, takeAllBack }, signal);
    this.element = h('div', { class: 'result', part: 'result' }, verdict(review, speaker, { furniture: wishes.furniture, signal }), this.toolbar, this.body, keyHints(review, speaker), this.help, this.#spoken);
    this.#control = new RowControl(review, this.places, reading.rows, speaker, {
      decide: wishes.decide,
      reasons: wishes.reasons,
      go: (side, sentence) => this.goToRow((this.places[side][sentence] ?? 0) + 1),
      sideBySide: () => this.body.classList.contains('side-by-side') || wishes.view('side-by-side'),
    });
    review.addEventListener('move', () => this.#showCurrent(), { signal });
    review.addEventListener('renew', () => this.#renewRows(), { signal });
    review.addEventListener('change', () => markShown(this.#list, review), { signal });
    this.hearKeys();
    this.show(view);
    this.before = undefined;
  }

  /** Hears keys where the element around says: on the whole page, or in it alone. */
  hearKeys() {
    this.#stopKeys.abort();
    this.#stopKeys = new AbortController();
    const target = this.host.getAttribute('keys') === 'page' ? document : this.host;
    listen(target, this.#keys(), this.#stopKeys.signal);
  }

  /** What a screen reader is told once. */
  get summary() {
    const { review, speaker } = this;
    return `${title(review.comparison, speaker)}. ${sentence(review, speaker)}`;
  }

  /**
   * Shows another view of the same result.
   *
   * @param {ViewName} wanted the one side by side stands for it where it would be empty
   */
  show(wanted) {
    const view = viewsOf(this.review.comparison).includes(wanted) ? wanted : 'side-by-side';
    const focused = focusedRow(this.#list);
    this.#control.leave();
    this.#stopView.abort();
    this.#stopView = new AbortController();
    const { signal } = this.#stopView;
    this.review.isRead = view !== 'findings';
    pressView(this.toolbar, view);
    this.search.element.hidden = view === 'findings';
    this.body.className = `body ${view}`;
    if (view === 'findings') {
      const read = (/** @type {number} */ index) => {
        this.wishes.view('side-by-side');
        this.review.go(index);
        this.complete.then(() => this.#focusCurrent(), () => {});
      };
      this.#list = h('div');
      this.body.replaceChildren(h('div', {}, worklist(this.review, this.speaker, read, signal), stays(this.decided)));
      if (this.review.current !== null) this.review.go(this.review.current);
      else if (this.body.getBoundingClientRect().top < 0) this.body.scrollIntoView();
      if (focused) this.focusButton('[data-view="findings"]');
    } else {
      this.#showTexts(view, signal);
      if (focused) this.goToRow(numberOf(focused));
    }
  }

  /** Gives the focus to the row of the current finding. */
  #focusCurrent() {
    const row = this.#list.querySelector('.row.now');
    if (row instanceof HTMLElement) row.focus({ preventScroll: true });
  }

  /**
   * Gives the focus to a button of the toolbar or the verdict.
   *
   * @param {string} selector
   */
  focusButton(selector) {
    const button = /** @type {HTMLElement | null} */ (this.element.querySelector(selector));
    // On a phone it may be folded away.
    if (!button?.checkVisibility()) /** @type {HTMLElement | null} */ (this.element.querySelector('.opener'))?.click();
    button?.focus({ preventScroll: true });
  }

  /**
   * @param {'side-by-side' | 'inline'} view
   * @param {AbortSignal} signal
   */
  #showTexts(view, signal) {
    const { review, reading, speaker } = this;
    const equip = (/** @type {Element} */ row) => addButton(row, speaker);
    const kept = this.#keep(view, equip, signal);
    const { list, complete } = kept ?? rows(reading, view, speaker.say('rows.label'), equip, signal);
    this.#list = list;
    this.#isWhole = false;
    this.complete = complete;
    const attend = () => {
      this.#control.attach(list, complete, signal);
      list.addEventListener('click', (event) => this.#follow(event), { signal });
      list.addEventListener('focusin', ({ target }) => this.#tellRow(rowOf(target)), { signal });
      keepColumnsApart(list, signal);
    };
    if (!kept) attend();

    const go = (/** @type {'a' | 'b'} */ side, /** @type {number} */ sentence) => this.goToRow((this.places[side][sentence] ?? 0) + 1);
    const { beside, map } = (this.#around ??= around(review, speaker, go, () => this.complete.catch(() => {}), this.#stop.signal));
    const buttons = changeButtons(review, speaker, (direction) => this.#tellRow(this.#stepChange(direction)));
    const steps = review.comparison.findings.length > 0 && stepper(review, speaker, beside, signal);
    this.body.classList.toggle('with-beside', Boolean(beside));
    this.body.classList.toggle('with-overview', Boolean(map));
    this.body.replaceChildren(
      ...(map ? [map.element] : []),
      h('div', { class: 'texts' }, names(review, speaker, view, buttons), kept?.place ?? list, stays(this.decided, steps)),
      ...(beside ? [beside] : []),
    );
    if (map) {
      watchWindow(list, this.places, review.comparison, map.look, complete, signal);
      keepWithin(list, map.element, signal);
    }
    if (!kept) markShown(this.#list, review);
    const whole = () => {
      if (kept) attend();
      this.#isWhole = true;
      fold(list, speaker);
      markShown(this.#list, review);
      this.#showCurrent();
      this.search.look();
    };
    complete.then(whole, () => {});
  }

  /**
   * The rows of the earlier result, where they can be taken over, and what holds their place until then:
   * they stay where they are, and what is new is put around them.
   *
   * @param {'side-by-side' | 'inline'} view
   * @param {(row: Element) => void} equip
   * @param {AbortSignal} signal
   */
  #keep(view, equip, signal) {
    const { before } = this;
    const kept = before && before.result.#list.matches(`.${view}`) && keptRows(before.result.#list, before.result, this);
    if (!before || !kept) return null;
    const { list } = kept;
    const place = h('div');
    const leave = () => {
      before.place = whereabouts(before.result.element, before.result.rowAt(before.at));
      before.result.#control.shut();
      graft(list, place, before.result.element);
      this.element = before.result.element;
      this.body = before.result.body;
    };
    return { list, place, complete: takeOver(kept, view, equip, this.speaker, signal, leave) };
  }

  /**
   * Brings a row into view and gives it the focus.
   *
   * @param {number} number counted from 1
   */
  goToRow(number) {
    const go = () => {
      const row = this.#list.querySelector(`#row-${number}`);
      if (!(row instanceof HTMLElement)) return false;
      this.#reveal(row);
      row.focus({ preventScroll: true });
      return true;
    };
    // A row far down is built a little later.
    if (!go()) this.complete.then(go, () => {});
  }

  /** Where the reader is, and what the reader is about. */
  get stand() {
    return { spot: spotIn(this.#list), task: this.#control.task };
  }

  /**
   * Has the reader go on in this result, which says the same in other words.
   *
   * @param {Result['stand']} stand
   */
  async resume({ spot, task }) {
    const outside = document.activeElement;
    if (task) await this.#control.resume(task);
    returnTo(this.#list, spot);
    if (outside instanceof HTMLElement) outside.focus({ preventScroll: true });
  }

  /**
   * The row of some sentences.
   *
   * @param {import('../links/decisions.js').Sentences} at
   */
  rowAt(at) {
    return /** @type {HTMLElement | null} */ (this.#list.querySelector(`#row-${this.#rowOfSentences(at) + 1}`));
  }

  /** @param {import('../links/decisions.js').Sentences} at */
  #rowOfSentences({ a, b }) {
    return this.places.a[a[0] ?? -1] ?? this.places.b[b[0] ?? -1] ?? -1;
  }

  /** Ends all that is under way. */
  stop() {
    this.#control.leave();
    for (const going of [this.#stop, this.#stopView, this.#stopKeys]) going.abort();
  }

  /** Once the reader is not in the midst of something that other rows would undo. */
  get idle() {
    return this.#control.idle;
  }

  /** Once nothing goes on with the reading, so that another result can come of it. */
  settled() {
    this.#control.leave();
    return settled(this.reading);
  }

  /** Ends all that is under way, and gives the reading back to the engine. */
  dispose() {
    this.stop();
    this.reading.free();
  }

  /** @returns {Record<string, () => void>} */
  #keys() {
    const step = (/** @type {1 | -1} */ direction) => {
      stepFinding(this.review, this.#list, direction);
      this.#focusCurrent();
    };
    return {
      n: () => step(1),
      F7: () => step(1),
      p: () => step(-1),
      'Shift+F7': () => step(-1),
      c: () => this.#stepChange(1)?.focus({ preventScroll: true }),
      C: () => this.#stepChange(-1)?.focus({ preventScroll: true }),
      j: () => stepRow(this.#list, 1),
      k: () => stepRow(this.#list, -1),
      ...Object.fromEntries(viewsOf(this.review.comparison).map((name) => [VIEWS.indexOf(name) + 1, () => this.wishes.view(name)])),
      '/': () => {
        if (this.search.element.hidden) this.wishes.view('side-by-side');
        this.search.focus();
      },
      '?': () => this.help.showModal(),
      'Control+z': this.wishes.undo,
      'Control+y': this.wishes.redo,
      'Control+Shift+z': this.wishes.redo,
    };
  }

  /**
   * Goes to the next or previous change.
   *
   * @param {1 | -1} direction
   * @returns its row
   */
  #stepChange(direction) {
    const parts = stepChange(this.#list, direction);
    const row = rowOf(parts[0] ?? null);
    if (row) this.#reveal(row);
    this.#spoken.textContent = parts.map((part) => part.textContent).join(', ');
    return row;
  }

  /** A press on a signpost goes along the move; one on a finding makes it the current one. */
  #follow(/** @type {Event} */ event) {
    const target = /** @type {Element} */ (event.target);
    const anchor = target.closest('a[href^="#row-"]');
    const mark = target.closest('mark[data-finding]');
    if (anchor) {
      event.preventDefault();
      this.goToRow(Number(anchor.getAttribute('href')?.slice('#row-'.length)));
    } else if (mark && getSelection()?.isCollapsed !== false) {
      const first = mark.getAttribute('data-finding')?.split(' ').map(Number).find((index) => this.review.isShown(index));
      if (first !== undefined) this.review.go(first);
    }
  }

  /** @param {HTMLElement | null} row */
  #tellRow(row) {
    if (row) this.wishes.row(numberOf(row));
  }

  /** @param {HTMLElement} row */
  #reveal(row) {
    unfold(row);
    row.scrollIntoView({ block: 'center' });
  }

  #showCurrent() {
    const { current, comparison } = this.review;
    const finding = comparison.findings[current ?? -1];
    this.#spoken.textContent = finding ? this.speaker.finding(finding) : '';
    const row = markNow(this.#list, current);
    if (row) this.#reveal(row);
    this.#tellRow(row);
  }

  /** Has the rows say what was found on a closer look; they stay where they are, as the reader left them. */
  #renewRows() {
    const { review } = this;
    const view = this.#list.matches('.inline') ? 'inline' : 'side-by-side';
    const found = new Set(review.comparison.findings.map(({ link }) => this.#rowOfSentences(review.comparison.links[link] ?? { a: [], b: [] })));
    this.#isRenewing = true;
    const done = () => {
      this.#isRenewing = false;
      markShown(this.#list, review);
      markNow(this.#list, review.current);
    };
    renewRows(this.#list, this.reading, view, found, this.#stop.signal).then(done, () => {});
  }
}
