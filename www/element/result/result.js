import { h } from '../dom.js';
import { exportMenu } from '../export/menu.js';
import { bar } from '../links/bar.js';
import { RowControl, addButton } from '../links/control.js';
import { absent } from './absent.js';
import { keepColumnsApart } from './columns.js';
import { findingsList } from './findings.js';
import { fold, unfold } from './fold.js';
import { help } from './help.js';
import { keptRows } from './kept.js';
import { listen } from './keys.js';
import { overview } from './overview.js';
import { settle, whereabouts } from './place.js';
import { numberOf, renewRow, rowOf, rows } from './rows.js';
import { search } from './search.js';
import { stepper } from './stepper.js';
import { keyHints, names, toolbar } from './toolbar.js';
import { sentence, title, verdict } from './verdict.js';
import { inSlices, turn } from '../work.js';
import { watchWindow } from './window.js';
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
 */

/** A result on the screen: the verdict, and below it one of the views. */
export class Result {
  #stop = new AbortController();
  #stopView = new AbortController();
  #stopKeys = new AbortController();
  /** @type {HTMLElement} */
  #list = h('div');
  /** @type {{ beside: HTMLElement | null, map: ReturnType<typeof overview> | null } | null} */
  #around = null;
  #control;
  /** Whether some rows do not yet say what was found on a closer look. */
  #isRenewing = false;
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
   * @param {{ result: Result, leave: () => void }} [before] an earlier result of the same texts, whose
   *   rows are taken where they say the same; it is told when that begins
   */
  constructor(review, reading, speaker, view, wishes, steps, host, before) {
    this.before = before && !before.result.#isRenewing ? before : undefined;
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
    this.body = h('div', { class: 'body' });
    const takeAllBack = () => wishes.decide([], speaker.say('said.allTakenBack'), { a: [], b: [] });
    const decided = bar(review, steps.history, speaker, { ...wishes, takeAllBack });
    this.element = h('div', { class: 'result', part: 'result' }, verdict(review, speaker, wishes.furniture), this.toolbar, decided, this.body, keyHints(speaker), this.help, this.#spoken);
    this.#control = new RowControl(review, this.places, reading.rows, speaker, {
      decide: wishes.decide,
      reasons: wishes.reasons,
      go: (side, sentence) => this.goToRow((this.places[side][sentence] ?? 0) + 1),
      sideBySide: () => this.body.classList.contains('side-by-side') || wishes.view('side-by-side'),
    });
    review.addEventListener('move', () => this.#showCurrent(), { signal });
    review.addEventListener('renew', () => this.#renewRows(), { signal });
    review.addEventListener('change', () => this.#markShown(), { signal });
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
    const { comparison } = this.review;
    return `${title(comparison, this.speaker)}. ${sentence(comparison, this.speaker)}`;
  }

  /**
   * Shows another view of the same result.
   *
   * @param {ViewName} view
   */
  show(view) {
    const focused = this.#focusedRow();
    this.#stopView.abort();
    this.#stopView = new AbortController();
    const { signal } = this.#stopView;
    for (const button of this.toolbar.querySelectorAll('[data-view]')) {
      button.setAttribute('aria-pressed', String(button.getAttribute('data-view') === view));
    }
    this.search.element.hidden = view === 'findings';
    this.body.className = `body ${view}`;
    if (view === 'findings') {
      const read = (/** @type {number} */ index) => {
        this.wishes.view('side-by-side');
        this.review.go(index);
        this.complete.then(() => this.#focusCurrent(), () => {});
      };
      this.#list = h('div');
      this.body.replaceChildren(worklist(this.review, this.speaker, read, signal));
      if (focused) this.focusButton('[data-view="findings"]');
    } else {
      this.#showTexts(view, signal);
      if (focused) this.goToRow(focused);
    }
  }

  /** The number of the row that has the focus, or 0. */
  #focusedRow() {
    const root = /** @type {ShadowRoot | Document} */ (this.element.getRootNode());
    const row = rowOf(root.activeElement ?? null);
    return row ? numberOf(row) : 0;
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
    /** @type {HTMLElement | null} */ (this.element.querySelector(selector))?.focus({ preventScroll: true });
  }

  /**
   * @param {'side-by-side' | 'inline'} view
   * @param {AbortSignal} signal
   */
  #showTexts(view, signal) {
    const { review, reading, speaker } = this;
    const { before } = this;
    const kept = before && keptRows(before.result.#list, before.result, this, before.leave);
    const { list, complete } = rows(reading, view, speaker.say('rows.label'), (row) => addButton(row, speaker), signal, kept);
    this.#list = list;
    this.complete = complete;
    this.#control.attach(list, complete);
    list.addEventListener('click', (event) => this.#follow(event));
    list.addEventListener('focusin', ({ target }) => this.#tellRow(rowOf(target)));
    keepColumnsApart(list);

    const { beside, map } = (this.#around ??= this.#buildAround());
    const toList = () => {
      beside?.scrollIntoView({ block: 'start' });
      beside?.querySelector('h3')?.focus({ preventScroll: true });
    };
    const steps = review.comparison.findings.length > 0 ? stepper(review, speaker, toList, signal) : '';
    this.body.classList.toggle('with-beside', Boolean(beside));
    this.body.classList.toggle('with-overview', Boolean(map));
    this.body.replaceChildren(
      ...(map ? [map.element] : []),
      h('div', { class: 'texts' }, names(review, speaker, view), list, steps),
      ...(beside ? [beside] : []),
    );
    if (map) {
      watchWindow(list, this.places, review.comparison, map.look, complete, signal);
      const { element } = map;
      // In a frame of its own: a size that changes while sizes are told is an error in some browsers.
      const resize = () => (element.style.maxBlockSize = `${Math.max(list.offsetHeight, 240)}px`);
      const fit = new ResizeObserver(() => requestAnimationFrame(resize));
      fit.observe(list);
      signal.addEventListener('abort', () => fit.disconnect());
    }
    this.#markShown();
    const whole = () => {
      fold(list, speaker);
      this.#markShown();
      this.#showCurrent();
      this.search.look();
    };
    complete.then(whole, () => {});
  }

  /** What stands around the texts, in either view: the overview, the findings, what one side lacks. */
  #buildAround() {
    const { review, speaker } = this;
    const { comparison } = review;
    const { signal } = this.#stop;
    const go = (/** @type {'a' | 'b'} */ side, /** @type {number} */ sentence) => this.goToRow((this.places[side][sentence] ?? 0) + 1);
    const parts = [
      comparison.findings.length > 0 && findingsList(review, speaker, signal),
      absent(review, 'a', speaker, go),
      absent(review, 'b', speaker, go),
    ].filter((part) => part instanceof HTMLElement);
    const beside = parts.length > 0 ? h('aside', { class: 'beside', part: 'findings', 'aria-label': speaker.say('beside.label') }, ...parts) : null;
    const related = comparison.links.length > 0 && comparison.relation.verdict !== 'unrelated';
    return { beside, map: related ? overview(review, go, signal) : null };
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

  /**
   * Where the reader is, beside the row of some sentences.
   *
   * @param {import('../links/decisions.js').Sentences} at
   */
  whereabouts(at) {
    return whereabouts(this.element, this.#rowAt(at));
  }

  /**
   * Brings the reader to the same place in this result.
   *
   * @param {import('../links/decisions.js').Sentences} at
   * @param {import('./place.js').Place} before
   */
  settle(at, before) {
    settle(this.element, this.#rowAt(at), before);
  }

  /** @param {import('../links/decisions.js').Sentences} at */
  #rowAt(at) {
    return /** @type {HTMLElement | null} */ (this.#list.querySelector(`#row-${this.#rowOfSentences(at) + 1}`));
  }

  /** @param {import('../links/decisions.js').Sentences} at */
  #rowOfSentences({ a, b }) {
    return this.places.a[a[0] ?? -1] ?? this.places.b[b[0] ?? -1] ?? -1;
  }

  /** Ends all that is under way. */
  stop() {
    for (const going of [this.#stop, this.#stopView, this.#stopKeys]) going.abort();
  }

  /** Ends all that is under way, and gives the reading back to the engine. */
  dispose() {
    this.stop();
    this.reading.free();
  }

  /** @returns {Record<string, () => void>} */
  #keys() {
    const step = (/** @type {1 | -1} */ direction) => {
      this.review.step(direction);
      this.#focusCurrent();
    };
    const next = () => step(1);
    const previous = () => step(-1);
    return {
      n: next,
      F7: next,
      p: previous,
      'Shift+F7': previous,
      j: () => this.#stepRow(1),
      k: () => this.#stepRow(-1),
      1: () => this.wishes.view('side-by-side'),
      2: () => this.wishes.view('inline'),
      3: () => this.review.comparison.findings.length > 0 && this.wishes.view('findings'),
      '/': () => this.search.focus(),
      '?': () => this.help.showModal(),
      'Control+z': this.wishes.undo,
      'Control+y': this.wishes.redo,
      'Control+Shift+z': this.wishes.redo,
    };
  }

  /** @param {1 | -1} direction */
  #stepRow(direction) {
    const root = /** @type {ShadowRoot | Document} */ (this.#list.getRootNode());
    const shown = /** @type {HTMLElement[]} */ ([...this.#list.querySelectorAll('.row:not([hidden])')]);
    const at = shown.indexOf(/** @type {HTMLElement} */ (rowOf(root.activeElement)));
    const inSight = shown.findIndex((row) => row.getBoundingClientRect().bottom > 80);
    const row = shown[at === -1 ? Math.max(inSight, 0) : at + direction];
    row?.scrollIntoView({ block: 'nearest' });
    row?.focus({ preventScroll: true });
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
    const row = this.#showNow();
    if (row) this.#reveal(row);
    this.#tellRow(row);
  }

  /** Marks the current finding and its row, and gives the row. */
  #showNow() {
    for (const marked of this.#list.querySelectorAll('.now')) marked.classList.remove('now');
    const { current } = this.review;
    const marks = this.#list.querySelectorAll(`mark[data-finding~="${current}"]`);
    for (const mark of marks) mark.classList.add('now');
    const row = rowOf(marks[0] ?? null);
    row?.classList.add('now');
    return row;
  }

  /** Has the rows say what was found on a closer look; they stay where they are, as the reader left them. */
  #renewRows() {
    const { review, speaker } = this;
    this.element.querySelector('.counts')?.replaceChildren(sentence(review.comparison, speaker));
    const view = this.body.classList.contains('inline') ? 'inline' : 'side-by-side';
    const found = new Set(review.comparison.findings.map(({ link }) => this.#rowOfSentences(review.comparison.links[link] ?? { a: [], b: [] })));
    const rows = /** @type {NodeListOf<HTMLElement>} */ (this.#list.querySelectorAll('.row'));
    let next = 0;
    const step = () => {
      const row = rows[next];
      next += 1;
      if (!row) return true;
      const index = numberOf(row) - 1;
      if (found.has(index) || row.querySelector('mark')) renewRow(row, this.reading, view, index);
      return false;
    };
    this.#isRenewing = true;
    const done = () => {
      this.#isRenewing = false;
      this.#markShown();
      this.#showNow();
    };
    turn()
      .then(() => inSlices(step, this.#stop.signal))
      .then(done, () => {});
  }

  /** A finding that is filtered away or set aside loses its mark, not its words. */
  #markShown() {
    for (const mark of this.#list.querySelectorAll('mark[data-finding]')) {
      const indexes = mark.getAttribute('data-finding')?.split(' ').map(Number) ?? [];
      mark.classList.toggle('off', !indexes.some((index) => this.review.isShown(index)));
    }
  }
}
