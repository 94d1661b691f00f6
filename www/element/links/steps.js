import { difference } from './decisions.js';
import { History } from './history.js';

/**
 * @typedef {import('./decisions.js').Decision} Decision
 * @typedef {import('./decisions.js').Sentences} Sentences
 * @typedef {Decision[] | { marks: import('./held.js').Mark[] }} Step how that stood before which a step changed: what
 *   was decided about links, or what was set aside and ticked off
 */

/** What the reader decides, about links and about findings, one step after the other. */
export class Steps {
  /** @type {History<Step>} */
  history = new History();
  /** Whether a step is being followed; the next one can be taken once it is shown. */
  #following = false;

  /**
   * @param {(links: Decision[], said: string, at: Sentences) => Promise<void>} follow shows what
   *   becomes of the result
   * @param {(said: string) => void} say
   */
  constructor(follow, say) {
    this.follow = follow;
    this.say = say;
  }

  /**
   * The steps that can be taken from a result.
   *
   * @param {import('../result/review.js').Review} review
   * @param {import('../speaker.js').Speaker} speaker
   */
  from(review, speaker) {
    const { links } = review;
    const now = (/** @type {Step} */ step) => (Array.isArray(step) ? links : { marks: review.marks });
    const back = (/** @type {'undo' | 'redo'} */ way, /** @type {string} */ said) => {
      const step = this.#following ? undefined : this.history[way](now);
      if (Array.isArray(step)) this.#take(step, said, difference(links, step));
      else if (step) {
        review.marks = step.marks;
        this.say(said);
      }
    };
    review.beforeMark = () => this.history.step({ marks: review.marks });
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
