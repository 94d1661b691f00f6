import { History } from './history.js';
export type Decision = import('./decisions.js').Decision;
export type Sentences = import('./decisions.js').Sentences;
export type Step = Decision[] | {
    marks: import('./held.js').Mark[];
};
/**
 * @typedef {import('./decisions.js').Decision} Decision
 * @typedef {import('./decisions.js').Sentences} Sentences
 * @typedef {Decision[] | { marks: import('./held.js').Mark[] }} Step how that stood before which a step changed: what
 *   was decided about links, or what was set aside and ticked off
 */
/** What the reader decides, about links and about findings, one step after the other. */
export declare class Steps {
    #private;
    follow: (links: Decision[], said: string, at: Sentences) => Promise<void>;
    say: (said: string) => void;
    /** @type {History<Step>} */
    history: History<Step>;
    /**
     * @param {(links: Decision[], said: string, at: Sentences) => Promise<void>} follow shows what
     *   becomes of the result
     * @param {(said: string) => void} say
     */
    constructor(follow: (links: Decision[], said: string, at: Sentences) => Promise<void>, say: (said: string) => void);
    /**
     * The steps that can be taken from a result.
     *
     * @param {import('../result/review.js').Review} review
     * @param {import('../speaker.js').Speaker} speaker
     */
    from(review: import('../result/review.js').Review, speaker: import('../speaker.js').Speaker): {
        decide: (/** @type {Decision[]} */ decisions: Decision[], /** @type {string} */ said: string, /** @type {Sentences} */ at: Sentences) => void;
        undo: () => void;
        redo: () => void;
    };
}
