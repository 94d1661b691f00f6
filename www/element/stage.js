import { h } from './dom.js';

/** @typedef {import('./failure.js').Failure} Failure */

/** How long work may last before its progress is shown, in milliseconds. */
const PATIENCE = 500;

/** Where the result stands; before there is one, that work takes a while, or why there is none. */
export class Stage {
  element = h('div', { class: 'stage' });
  /** @type {Failure | null} */
  #failure = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #patience;

  /**
   * @param {import('./speaker.js').Speaker} speaker
   * @param {{ again: () => void, cancel: () => void }} wishes to try once more, and to end the work
   */
  constructor(speaker, wishes) {
    this.speaker = speaker;
    this.wishes = wishes;
  }

  /** @param {Node[]} nodes */
  show(...nodes) {
    clearTimeout(this.#patience);
    this.#failure = null;
    this.element.replaceChildren(...nodes);
  }

  /** Shows that work goes on, unless something else is shown soon. */
  showWorkingSoon() {
    this.#patience = setTimeout(() => this.#showWorking(), PATIENCE);
  }

  #showWorking() {
    const { speaker, wishes } = this;
    this.show(
      h(
        'div',
        { class: 'working', part: 'working' },
        h('label', {}, speaker.say('working.label'), h('progress', { max: '1' })),
        h('button', { type: 'button', click: wishes.cancel }, speaker.say('working.cancel')),
      ),
    );
  }

  /** @param {number} share how much of the work is done, 0 to 1 */
  progress(share) {
    const bar = this.element.querySelector('progress');
    if (bar) bar.value = share;
  }

  /**
   * Says what is wrong, and what to do, in plain sentences.
   *
   * @param {Failure} failure
   * @returns {string} both
   */
  showFailure(failure) {
    const { reason, blanks } = failure;
    const say = (/** @type {string} */ part) => this.speaker.say(`failure.${reason}.${part}`, blanks);
    const inTheTexts = ['bothEmpty', 'oneEmpty', 'tooLong'].includes(reason);
    this.show(
      h(
        'div',
        { class: 'failure', part: 'failure', role: 'alert' },
        h('h2', {}, say('title')),
        h('p', {}, say('what')),
        h('p', {}, say('todo')),
        !inTheTexts && h('button', { type: 'button', click: this.wishes.again }, this.speaker.say('failure.again')),
      ),
    );
    this.#failure = failure;
    return `${say('what')} ${say('todo')}`;
  }

  /** Says in another language what is wrong. */
  sayAnew() {
    if (this.#failure) this.showFailure(this.#failure);
  }
}
