import { Articles } from './articles.js';
import { check } from './check.js';
import { compareAgain, compareAs, reasons } from './comparing.js';
import { h } from './dom.js';
import { Failure } from './engine.js';
import { hold, readHeld } from './links/held.js';
import { Steps } from './links/steps.js';
import { Base, takeEarlier, tell } from './platform.js';
import { settle, whereabouts } from './result/place.js';
import { Result } from './result/result.js';
import { VIEWS } from './result/toolbar.js';
import { Speaker } from './speaker.js';
import { Stage } from './stage.js';
import { sheet } from './style/sheet.js';
import { turn } from './work.js';

/**
 * @typedef {import('../../pkg/article_compare.js').Comparison} Comparison
 * @typedef {import('./result/review.js').ViewName} ViewName
 * @typedef {import('./result/review.js').Review} Review
 *
 * @typedef {import('./events.js').ResultEvent} ResultEvent
 * @typedef {import('./events.js').ErrorEvent} ErrorEvent
 * @typedef {import('./events.js').RowEvent} RowEvent
 * @typedef {import('./events.js').FindingsEvent} FindingsEvent
 */

/**
 * `<article-compare>`: two articles, and what differs between them.
 *
 * The articles stand in its light DOM, in `slot="a"` and `slot="b"`, and can be read without
 * script; or a script hands them over as the properties `a` and `b`. It compares by itself once
 * both are there. All events bubble and are composed.
 *
 * @attribute name-a, name-b how the texts are called over their columns
 * @attribute lang the language of the interface, where it speaks it, and else English; the nearest
 *   `lang` around the element counts as well
 * @attribute keys `page`: keys are heard wherever the focus is, until the reader turns that off;
 *   otherwise in the element alone
 * @attribute view `side-by-side` (default), `inline` or `findings`; side by side too where one would show nothing
 * @slot a the first article; its `lang`, if it has one, is believed
 * @slot b the second article
 */
export class ArticleCompareElement extends Base {
  static observedAttributes = ['view', 'lang', 'keys', 'name-a', 'name-b'];

  /** @type {Comparison | null} */
  #comparison = null;
  /** @type {Result | null} */
  #result = null;
  /** @type {AbortController | null} */
  #work = null;
  /** @type {import('./comparing.js').Decided} what the reader decided before there was a result */
  #decided = { decisions: null, held: null };
  /** What the reader decides, step by step, for these texts alone. */
  steps = new Steps((links, said, at) => this.#follow(links, said, at), (said) => (this.#announcer.textContent = said));
  /** @type {import('../../pkg/article_compare.js').Options} */
  #options = {};
  #speaker = new Speaker();
  /** Once what is shown says all that it is to say in the words of now. */
  #drawn = Promise.resolve();

  #announcer = h('p', { class: 'spoken', role: 'status' });
  #stage = new Stage(this.#speaker, { again: () => this.compare(), cancel: () => this.cancel() });
  #articles = new Articles(() => this.compare());
  #frame = h('div', { class: 'frame', part: 'frame' }, this.#announcer, this.#stage.element, this.#articles.element);

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet()];
    root.append(this.#frame);
  }

  /** @returns {string} the text A; what stands in `slot="a"` where none was set */
  get a() {
    return this.#articles.get('a');
  }

  /** @param {string | null | undefined} text */
  set a(text) {
    this.#articles.set('a', text);
  }

  /** @returns {string} the text B; what stands in `slot="b"` where none was set */
  get b() {
    return this.#articles.get('b');
  }

  /** @param {string | null | undefined} text */
  set b(text) {
    this.#articles.set('b', text);
  }

  /** The result, or null while there is none. */
  get comparison() {
    return this.#comparison;
  }

  /**
   * What the reader decided, by the places in the result; set before a comparison, it holds for the
   * texts that are compared.
   *
   * @returns {import('./result/review.js').Decisions | null}
   */
  get decisions() {
    return this.#result?.review.decisions ?? this.#decided.decisions;
  }

  set decisions(decisions) {
    this.#decided = { decisions, held: null };
  }

  /**
   * The same, held by the words it is about: it outlives a change of the texts.
   *
   * @returns {import('./links/held.js').Held | null}
   */
  get held() {
    return this.#result ? hold(this.#result.review) : this.#decided.held;
  }

  set held(held) {
    this.#decided = { decisions: null, held: readHeld(held) };
  }

  /** Whether page furniture counts like any other line. */
  get countFurniture() {
    return this.#options.countFurniture === true;
  }

  set countFurniture(count) {
    this.#options = { ...this.#options, countFurniture: Boolean(count) };
    if (this.#comparison) this.#compareAnew();
  }

  /** @param {boolean} count as the reader wants it, who stays at the button */
  async #turnFurniture(count) {
    this.#options = { ...this.#options, countFurniture: count };
    await this.#compareAnew();
    this.#result?.focusButton('.furniture');
  }

  /** Compares the same texts once more, with other options: the reader's steps can still be undone. */
  #compareAnew() {
    const { steps } = this.steps.history;
    const compared = this.compare();
    this.steps.history.steps = steps;
    return compared;
  }

  /** @returns {ViewName} */
  get view() {
    const view = this.getAttribute('view');
    return VIEWS.find((name) => name === view) ?? 'side-by-side';
  }

  set view(view) {
    this.setAttribute('view', view);
  }

  connectedCallback() {
    takeEarlier(this, ['a', 'b', 'view', 'countFurniture', 'decisions', 'held', 'steps']);
    if (!this.#work) this.#articles.soon();
  }

  /** Ends what goes on, unless the element was only moved; it compares again when it comes back. */
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.cancel();
      this.#work = null;
    });
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    if (name === 'lang') this.#turnToLanguage().then((turned) => turned && this.#drawAnew());
    else if (name === 'view') this.#result?.show(this.view);
    else if (name === 'keys') this.#result?.hearKeys();
    else queueMicrotask(() => this.#result?.review.rename(this.#names) && this.#drawAnew());
  }

  /** How the texts are called; may be empty. */
  get #names() {
    return { a: this.getAttribute('name-a') ?? '', b: this.getAttribute('name-b') ?? '' };
  }

  /** Has the interface speak the language that the element or what stands around it is in. */
  async #turnToLanguage() {
    const tag = this.closest('[lang]')?.getAttribute('lang') || document.documentElement.lang;
    const turned = await this.#speaker.turnTo(tag);
    this.#frame.lang = this.#speaker.language;
    this.#frame.dir = this.#speaker.direction;
    return turned;
  }

  /** Says in other words what is on the screen. The reader goes on at the same place. */
  #drawAnew() {
    this.#drawn = this.#drawn.catch(() => {}).then(async () => {
      this.#stage.sayAnew();
      const before = this.#result;
      if (!before) return;
      const { stand } = before;
      const result = this.#build(before);
      await result.complete.catch(() => {});
      if (this.#result !== result) return;
      this.#present();
      await result.resume(stand);
    });
  }

  /**
   * Compares what is there now.
   *
   * @returns {Promise<Comparison | null>} null where there is no result; an event says why
   */
  async compare() {
    this.cancel();
    const texts = this.#articles.take();
    this.#options = { ...this.#options, languageA: this.#articles.languageOf('a'), languageB: this.#articles.languageOf('b') };
    const work = new AbortController();
    this.#work = work;
    this.#stage.showWorkingSoon();
    try {
      await this.#turnToLanguage();
      work.signal.throwIfAborted();
      check(texts.a, texts.b, this.#speaker);
      const made = await this.#review(texts, work.signal);
      // The page may answer to its reader before the result is built, and before it is laid out.
      await turn();
      if (work.signal.aborted) made.reading.free();
      work.signal.throwIfAborted();
      if (made.review.dropped > 0) this.steps.history.clear();
      this.#build(made);
      await turn();
      work.signal.throwIfAborted();
      this.#show(made.review);
      this.#lookCloser(made, work.signal).catch(() => {});
    } catch (error) {
      if (!work.signal.aborted) this.#fail(error);
    }
    return this.#comparison;
  }

  /**
   * @param {{ a: string, b: string }} texts
   * @param {AbortSignal} signal
   * @param {import('./comparing.js').Made['reading']} [earlier] of the same texts
   */
  #review(texts, signal, earlier) {
    return compareAs(texts, this.#names, this.#options, this.#decided, signal, (share) => this.#stage.progress(share), earlier);
  }

  /**
   * Follows what the reader decided, and keeps the place.
   *
   * @param {import('./links/decisions.js').Decision[]} links all that is decided now
   * @param {string} said
   * @param {import('./links/decisions.js').Sentences} at what it was about
   */
  async #follow(links, said, at) {
    const going = this.#work;
    // What goes on with the reading holds what is known of the texts: it is waited for.
    await this.#result?.settled();
    const before = this.#result;
    if (!before || going !== this.#work) return;
    this.#work?.abort();
    const work = new AbortController();
    this.#work = work;
    this.#decided = { decisions: { dismissed: [], done: [], notes: {}, links }, held: null };
    try {
      const made = await this.#review(before.review.texts, work.signal, before.reading);
      await turn();
      if (work.signal.aborted) return made.reading.free();
      made.review.follow(before.review);
      // Until it is whole the one before stays, so that the reader keeps the place.
      const left = { result: before, at, place: whereabouts(before.element, before.rowAt(at)) };
      const result = this.#build(made, left);
      await result.complete.catch(() => {});
      await turn();
      before.dispose();
      work.signal.throwIfAborted();
      this.#show(made.review);
      settle(result.element, result.rowAt(at), left.place);
      this.#announcer.textContent = said;
      this.#lookCloser(made, work.signal).catch(() => {});
    } catch (error) {
      if (!work.signal.aborted) this.#fail(error);
    }
  }

  /**
   * Compares once more when the engine has learned what the lexicon knows: a first result does not
   * wait for it. The rows stay, and so do the reader's place among them and a choice of sentences.
   *
   * @param {import('./comparing.js').Made} made what is shown
   * @param {AbortSignal} signal
   */
  async #lookCloser(made, signal) {
    const { comparison } = made.review;
    const again = await compareAgain(made, this.#options, signal, () => this.#result?.idle);
    if (!again) return;
    this.#comparison = again;
    made.review.renew(again);
    // What there is to press depends on whether anything was found at all.
    if ((comparison.findings.length === 0) !== (again.findings.length === 0)) this.#drawAnew();
    this.#announcer.textContent = this.#result?.summary ?? '';
  }

  /**
   * Brings a row of the result into view.
   *
   * @param {number} row counted from 1
   */
  goToRow(row) {
    this.#result?.goToRow(row);
  }

  /** Ends a comparison that is under way, and takes an earlier result away. The texts stay. */
  cancel() {
    this.#work?.abort();
    this.#clear();
  }

  #clear() {
    if (this.#result) {
      this.#decided = { decisions: null, held: hold(this.#result.review) };
      this.steps.history.clear();
    }
    this.#result?.dispose();
    this.#result = null;
    this.#comparison = null;
    this.#announcer.textContent = '';
    this.#stage.show();
    this.#articles.element.hidden = false;
  }

  /**
   * Shows the result that was built, and tells the page of it.
   *
   * @param {Review} review
   */
  #show(review) {
    const { comparison, milliseconds } = review;
    this.#comparison = comparison;
    this.#present();
    this.#articles.element.hidden = true;
    const tellFindings = () => tell(this, 'findings', review.told);
    review.addEventListener('change', tellFindings);
    tell(this, 'result', { comparison, milliseconds });
    tellFindings();
  }

  /**
   * @param {Pick<import('./comparing.js').Made, 'review' | 'reading'>} made
   * @param {Result['before']} [before]
   */
  #build({ review: shown, reading }, before) {
    shown.furnitureCounts = this.countFurniture;
    // They may have changed while the texts were compared.
    shown.rename(this.#names);
    reading.speak((key) => this.#speaker.template(key));
    /** @type {Promise<any> | null} */
    let asked = null;
    const wishes = {
      furniture: (/** @type {boolean} */ count) => this.#turnFurniture(count),
      view: (/** @type {ViewName} */ view) => (this.view = view),
      row: (/** @type {number} */ row) => tell(this, 'row', { row }),
      ...this.steps.from(shown, this.#speaker),
      reasons: () => (asked ??= reasons({ review: shown, reading }, this.#options)),
    };
    const wanted = this.#result?.search.wanted ?? '';
    this.#result?.stop();
    const result = new Result(shown, reading, this.#speaker, this.view, wishes, this.steps, this, before);
    result.search.wanted = wanted;
    this.#result = result;
    return result;
  }

  /** Puts the result that was built on the screen. */
  #present() {
    if (!this.#result) return;
    const { element } = this.#result;
    if (element.parentElement !== this.#stage.element) this.#stage.show(element);
    this.#announcer.textContent = this.#result.summary;
  }

  /** @param {unknown} error */
  #fail(error) {
    const failure = error instanceof Failure ? error : new Failure('broken', { error: String(error) }, error);
    this.#clear();
    const message = this.#stage.showFailure(failure);
    tell(this, 'error', { reason: failure.reason, message });
  }
}
