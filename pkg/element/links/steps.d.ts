import { History } from './history.js';
export type Decision = import('./decisions.js').Decision;
export type Sentences = import('./decisions.js').Sentences;
/**
 * @typedef {import('./decisions.js').Decision} Decision
 * @typedef {import('./decisions.js').Sentences} Sentences
 */
/** What the reader decides about links, one step after the other. */
export declare class Steps {
    #private;
    follow: (links: Decision[], said: string, at: Sentences) => Promise<void>;
    /** @type {History<Decision[]>} */
    history: History<Decision[]>;
    /**
     * @param {(links: Decision[], said: string, at: Sentences) => Promise<void>} follow shows what
     *   becomes of the result
     */
    constructor(follow: (links: Decision[], said: string, at: Sentences) => Promise<void>);
    /**
     * The steps that can be taken from a result.
     *
     * @param {import('../result/review.js').Review} review
     * @param {import('../speaker.js').Speaker} speaker
     */
    from({ links }: import('../result/review.js').Review, speaker: import('../speaker.js').Speaker): {
        decide: (/** @type {Decision[]} */ decisions: Decision[], /** @type {string} */ said: string, /** @type {Sentences} */ at: Sentences) => void;
        undo: () => void;
        redo: () => void;
    };
}
