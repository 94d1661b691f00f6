import { h } from '../dom.js';
import { findingsList } from './findings.js';
import { rowOf, rows } from './rows.js';
import { toolbar } from './toolbar.js';
import { sentence, title, verdict } from './verdict.js';

/**
 * @typedef {import('./review.js').Review} Review
 * @typedef {import('./review.js').ViewName} ViewName
 * @typedef {import('../speaker.js').Speaker} Speaker
 * @typedef {import('../../../pkg/article_compare.js').Reading} Reading
 */

/** A result on the screen: the verdict, and below it one of the views. */
export class Result {
  #stop = new AbortController();
  #stopView = new AbortController();
  /** @type {HTMLElement} */
  #list = h('div');

  /**
   * @param {Review} review
   * @param {Reading} reading
   * @param {Speaker} speaker
   * @param {ViewName} view
   * @param {(view: ViewName) => void} choose called when the reader wants another view
   */
  constructor(review, reading, speaker, view, choose) {
    this.review = review;
    this.reading = reading;
    this.speaker = speaker;
    const { signal } = this.#stop;
    this.toolbar = toolbar(review, speaker, view, choose, signal);
    this.body = h('div', { class: 'body' });
    this.element = h('div', { class: 'result', part: 'result' }, verdict(review, speaker), this.toolbar, this.body);
    review.addEventListener('move', () => this.#showCurrent(), { signal });
    review.addEventListener('change', () => this.#markShown(), { signal });
    this.show(view);
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
    this.#stopView.abort();
    this.#stopView = new AbortController();
    for (const button of this.toolbar.querySelectorAll('[data-view]')) {
      button.setAttribute('aria-pressed', String(button.getAttribute('data-view') === view));
    }
    const some = this.review.comparison.findings.length > 0;
    const signal = this.#stopView.signal;
    const { list, complete } = rows(this.reading, view === 'inline' ? 'inline' : 'side-by-side', this.speaker.say('rows.label'), signal);
    this.#list = list;
    list.addEventListener('click', (event) => this.#follow(event));
    this.body.className = `body ${view}${some ? ' with-findings' : ''}`;
    this.body.replaceChildren(
      h('div', { class: 'texts' }, names(this.review, this.speaker, view), list),
      ...(some ? [findingsList(this.review, this.speaker, signal)] : []),
    );
    complete.then(() => this.#markShown(), () => {});
    this.#markShown();
  }

  /** Ends all that is under way. */
  dispose() {
    this.#stop.abort();
    this.#stopView.abort();
    this.reading.free();
  }

  /** A press on a signpost goes along the move; one on a finding makes it the current one. */
  #follow(/** @type {Event} */ event) {
    const target = /** @type {Element} */ (event.target);
    const anchor = target.closest('a[href^="#row-"]');
    const mark = target.closest('mark[data-finding]');
    if (anchor) {
      event.preventDefault();
      const row = this.#list.querySelector(anchor.getAttribute('href') ?? '');
      if (row instanceof HTMLElement) this.goToRow(row);
    } else if (mark && getSelection()?.isCollapsed !== false) {
      const first = mark.getAttribute('data-finding')?.split(' ').map(Number).find((index) => this.review.isShown(index));
      if (first !== undefined) this.review.go(first);
    }
  }

  /** @param {HTMLElement} row */
  goToRow(row) {
    row.scrollIntoView({ block: 'center' });
    row.focus({ preventScroll: true });
  }

  #showCurrent() {
    for (const marked of this.#list.querySelectorAll('.now')) marked.classList.remove('now');
    const { current } = this.review;
    if (current === null) return;
    const marks = this.#list.querySelectorAll(`mark[data-finding~="${current}"]`);
    for (const mark of marks) mark.classList.add('now');
    const row = rowOf(marks[0] ?? null);
    row?.classList.add('now');
    row?.scrollIntoView({ block: 'center' });
  }

  /** A finding that is filtered away or set aside loses its mark, not its words. */
  #markShown() {
    for (const mark of this.#list.querySelectorAll('mark[data-finding]')) {
      const indexes = mark.getAttribute('data-finding')?.split(' ').map(Number) ?? [];
      mark.classList.toggle('off', !indexes.some((index) => this.review.isShown(index)));
    }
  }
}

/**
 * The names of the texts over their columns.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {ViewName} view
 */
function names(review, speaker, view) {
  const name = (/** @type {'a' | 'b'} */ side) =>
    h('p', { class: `name ${side}` }, h('b', {}, side.toUpperCase()), h('span', { dir: 'auto' }, review.names[side] || speaker.say(`name.${side}`)));
  return h('div', { class: `names ${view}` }, name('a'), name('b'));
}
