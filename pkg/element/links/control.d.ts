export type Sentences = import('./decisions.js').Sentences;
export type Review = import('../result/review.js').Review;
export type Speaker = import('../speaker.js').Speaker;
export type Wishes = {
    decide: (decisions: import('./decisions.js').Decision[], said: string, at: Sentences) => void;
    /**
     * for each link
     */
    reasons: () => Promise<(import('../../article_compare.js').Reasons | undefined)[]>;
    go: (side: 'a' | 'b', sentence: number) => void;
    /**
     * shows the view in which sentences can be chosen
     */
    sideBySide: () => void;
};
export type Choice = Pick<import('./picker.js').Wanted, 'purpose' | 'chosen' | 'within'>;
export type Task = {
    id: string;
    choice: Choice | null;
};
/**
 * @typedef {import('./decisions.js').Sentences} Sentences
 * @typedef {import('../result/review.js').Review} Review
 * @typedef {import('../speaker.js').Speaker} Speaker
 *
 * @typedef {object} Wishes what the control can ask of the result around it
 * @property {(decisions: import('./decisions.js').Decision[], said: string, at: Sentences) => void} decide
 * @property {() => Promise<(import('../../article_compare.js').Reasons | undefined)[]>} reasons for each link
 * @property {(side: 'a' | 'b', sentence: number) => void} go
 * @property {() => void} sideBySide shows the view in which sentences can be chosen
 *
 * @typedef {Pick<import('./picker.js').Wanted, 'purpose' | 'chosen' | 'within'>} Choice
 * @typedef {{ id: string, choice: Choice | null }} Task what the reader is about: at the panel of the row with
 *   that id, or from there at a choice of sentences
 */
/**
 * Gives a row the button that opens its panel.
 *
 * @param {Element} row
 * @param {Speaker} speaker
 */
export declare function addButton(row: Element, speaker: Speaker): void;
/**
 * Has the button of a row name it by its number.
 *
 * @param {Element} row
 * @param {Speaker} speaker
 */
export declare function nameButton(row: Element, speaker: Speaker): void;
/** The panel of a row, of which one is open at most, and the choice of sentences that it leads to. */
export declare class RowControl {
    #private;
    rows: number;
    review: import("../result/review.js").Review;
    places: {
        a: ArrayLike<number>;
        b: ArrayLike<number>;
    };
    speaker: import("../speaker.js").Speaker;
    wishes: Wishes;
    /**
     * @param {Review} review
     * @param {{ a: ArrayLike<number>, b: ArrayLike<number> }} places for each sentence the row that shows it
     * @param {number} rows how many there are
     * @param {Speaker} speaker
     * @param {Wishes} wishes
     */
    constructor(review: Review, places: {
        a: ArrayLike<number>;
        b: ArrayLike<number>;
    }, rows: number, speaker: Speaker, wishes: Wishes);
    /**
     * Once the reader is not choosing sentences.
     *
     * @returns {Promise<void>}
     */
    get idle(): Promise<void>;
    /** @returns {Task | null} */
    get task(): Task | null;
    /**
     * Has the reader go on with what was begun in the same rows in other words.
     *
     * @param {Task} task
     */
    resume({ id, choice }: Task): Promise<void>;
    /** Ends the choice of sentences, if there is one. */
    leave(): void;
    /**
     * Serves another list of rows.
     *
     * @param {HTMLElement} list
     * @param {Promise<void>} complete once all its rows are built
     * @param {AbortSignal} signal ends its listening
     */
    attach(list: HTMLElement, complete: Promise<void>, signal: AbortSignal): void;
    /** Shuts the panel, and gives the focus back to its row. */
    close(): void;
    /** @returns {HTMLElement | undefined} the row whose panel it was */
    shut(): HTMLElement | undefined;
}
