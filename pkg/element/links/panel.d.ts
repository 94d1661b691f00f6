export { picker } from './picker.js';
export type Sentences = import('./decisions.js').Sentences;
export type Decision = import('./decisions.js').Decision;
export type Review = import('../result/review.js').Review;
export type Speaker = import('../speaker.js').Speaker;
export type Around = {
    /**
     * its number, counted from 1
     */
    row: number;
    /**
     * those of the row
     */
    sentences: Sentences;
    /**
     * those of the row above; null where there is none to be merged with
     */
    above: Sentences | null;
    below: Sentences | null;
    decide: (decisions: Decision[], said: string, at: Sentences) => void;
    pick: (choice: import('./control.js').Choice) => void;
    go: (side: 'a' | 'b', sentence: number) => void;
    /**
     * for each link
     */
    reasons: () => Promise<(import('../../article_compare.js').Reasons | undefined)[]>;
    close: () => void;
};
/**
 * @typedef {import('./decisions.js').Sentences} Sentences
 * @typedef {import('./decisions.js').Decision} Decision
 * @typedef {import('../result/review.js').Review} Review
 * @typedef {import('../speaker.js').Speaker} Speaker
 *
 * @typedef {object} Around what a row's panel can ask of the result around it
 * @property {number} row its number, counted from 1
 * @property {Sentences} sentences those of the row
 * @property {Sentences | null} above those of the row above; null where there is none to be merged with
 * @property {Sentences | null} below
 * @property {(decisions: Decision[], said: string, at: Sentences) => void} decide
 * @property {(choice: import('./control.js').Choice) => void} pick
 * @property {(side: 'a' | 'b', sentence: number) => void} go
 * @property {() => Promise<(import('../../article_compare.js').Reasons | undefined)[]>} reasons for each link
 * @property {() => void} close
 */
/**
 * What can be asked about a row, and done with it.
 *
 * @param {Review} review
 * @param {number | null} index of the link that the row shows
 * @param {Speaker} speaker
 * @param {Around} around
 */
export declare function panel(review: Review, index: number | null, speaker: Speaker, around: Around): HTMLDivElement;
