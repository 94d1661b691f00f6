import { difference } from './decisions.js';
import { History } from './history.js';

/**
 * @typedef {import('./decisions.js').Decision} Decision
 * @typedef {import('./decisions.js').Sentences} Sentences
 */

/** What the reader decides about links, one step after the other. */
export class Steps {
  /** @type {History<Decision[]>} */
  history = new History();
  /** Whether a step is being followed; the next one can be taken once it is shown. */
  #following = false;

  /**
   * @param {(links: Decision[], said: string, at: Sentences) => Promise<void>} follow shows what
   *   becomes of the result
   */
  constructor(follow) {
    this.follow = follow;
  }

  /**
   * The steps that can be taken from a result.
   *
   * @param {import('../result/review.js').Review} review
   * @param {import('../speaker.js').Speaker} speaker
   */
  from({ links }, speaker) {
    const back = (/** @type {'undo' | 'redo'} */ way, /** @type {string} */ said) => {
      const decisions = this.#following ? undefined : this.history[way](links);
      if (decisions) this.#take(decisions, said, difference(links, decisions));
    };
    return {
      decide: (/** @type {Decision[]} */ decisions, /** @type {string} */ said, /** @type {Sentences} */ at) => {
        if (this.#following) return;
        this.history.step(links);
        this.#take(decisions, said, at);
      },
      undo: () => back('undo', speaker.say('said.undone')),
      redo: () => back('redo', speaker.say('said.redone')),
    };
  }

  /**
   * @param {Decision[]} links
   * @param {string} said
   * @param {Sentences} at
   */
  async #take(links, said, at) {
    this.#following = true;
    try {
      await this.follow(links, said, at);
    } finally {
      this.#following = false;
    }
  }
}
