export type Sentences = import('./decisions.js').Sentences;
export type Side = 'a' | 'b';
export type Wanted = {
    purpose: 'link' | 'split';
    /**
     * what is chosen at first
     */
    chosen: Sentences;
    /**
     * the only sentences that can be chosen; null for all
     */
    within: Sentences | null;
    /**
     * is told what is chosen whenever that changes
     */
    choose: (chosen: Sentences) => void;
    done: (chosen: Sentences) => void;
    cancel: () => void;
};
/**
 * @typedef {import('./decisions.js').Sentences} Sentences
 * @typedef {'a' | 'b'} Side
 *
 * @typedef {object} Wanted
 * @property {'link' | 'split'} purpose
 * @property {Sentences} chosen what is chosen at first
 * @property {Sentences | null} within the only sentences that can be chosen; null for all
 * @property {(chosen: Sentences) => void} choose is told what is chosen whenever that changes
 * @property {(chosen: Sentences) => void} done
 * @property {() => void} cancel
 */
/**
 * Lets the reader choose sentences in both columns: each becomes a box to be ticked.
 *
 * @param {HTMLElement} list the rows, side by side
 * @param {Promise<void>} complete once all rows are built
 * @param {import('../speaker.js').Speaker} speaker
 * @param {Wanted} wanted
 * @param {AbortSignal} signal ends the choice
 * @returns {HTMLElement} what is chosen, and the way to go on
 */
export declare function picker(list: HTMLElement, complete: Promise<void>, speaker: import('../speaker.js').Speaker, { purpose, chosen, within, choose, done, cancel }: Wanted, signal: AbortSignal): HTMLElement;
