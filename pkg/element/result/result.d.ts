export type Review = import('./review.js').Review;
export type ViewName = import('./review.js').ViewName;
export type Speaker = import('../speaker.js').Speaker;
export type Reading = import('../../article_compare.js').Reading;
export type Wishes = {
    /**
     * another view
     */
    view: (view: ViewName) => void;
    /**
     * page furniture counted, or set aside
     */
    furniture: (count: boolean) => void;
    /**
     * the reader is at this row, counted from 1
     */
    row: (row: number) => void;
    /**
     * other decisions about links
     */
    decide: import('../links/control.js').Wishes['decide'];
    /**
     * the decision before the last one
     */
    undo: () => void;
    /**
     * what was undone
     */
    redo: () => void;
    /**
     * why each link stands
     */
    reasons: import('../links/control.js').Wishes['reasons'];
};
export type Before = {
    /**
     * its rows are taken over where they say the same
     */
    result: Result;
    /**
     * what the reader was about
     */
    at: import('../links/decisions.js').Sentences;
    /**
     * where the reader was
     */
    place: import('./place.js').Place;
};
/**
 * @typedef {import('./review.js').Review} Review
 * @typedef {import('./review.js').ViewName} ViewName
 * @typedef {import('../speaker.js').Speaker} Speaker
 * @typedef {import('../../article_compare.js').Reading} Reading
 *
 * @typedef {object} Wishes what the reader wants of the element around
 * @property {(view: ViewName) => void} view another view
 * @property {(count: boolean) => void} furniture page furniture counted, or set aside
 * @property {(row: number) => void} row the reader is at this row, counted from 1
 * @property {import('../links/control.js').Wishes['decide']} decide other decisions about links
 * @property {() => void} undo the decision before the last one
 * @property {() => void} redo what was undone
 * @property {import('../links/control.js').Wishes['reasons']} reasons why each link stands
 *
 * @typedef {object} Before an earlier result of the same texts
 * @property {Result} result its rows are taken over where they say the same
 * @property {import('../links/decisions.js').Sentences} at what the reader was about
 * @property {import('./place.js').Place} place where the reader was
 */
/** A result on the screen: the verdict, and below it one of the views. */
export declare class Result {
    #private;
    before: Before | undefined;
    host: HTMLElement;
    review: import("./review.js").Review;
    reading: import("../../article_compare.js").Reading;
    speaker: import("../speaker.js").Speaker;
    wishes: Wishes;
    places: {
        a: Uint32Array<ArrayBufferLike>;
        b: Uint32Array<ArrayBufferLike>;
    };
    help: HTMLDialogElement;
    search: {
        element: HTMLDivElement;
        focus: () => void;
        look: () => void;
        wanted: string;
    };
    toolbar: HTMLDivElement;
    body: HTMLDivElement;
    decided: HTMLDivElement;
    element: HTMLDivElement;
    /** Once all rows of the view are built. */
    complete: Promise<void>;
    /**
     * @param {Review} review
     * @param {Reading} reading
     * @param {Speaker} speaker
     * @param {ViewName} view
     * @param {Wishes} wishes
     * @param {import('../links/steps.js').Steps} steps what the reader decided, one after the other
     * @param {HTMLElement} host the element around
     * @param {Before} [before]
     */
    constructor(review: Review, reading: Reading, speaker: Speaker, view: ViewName, wishes: Wishes, steps: import('../links/steps.js').Steps, host: HTMLElement, before?: Before);
    /** Hears keys where the element around says: on the whole page, or in it alone. */
    hearKeys(): void;
    /** What a screen reader is told once. */
    get summary(): string;
    /**
     * Shows another view of the same result.
     *
     * @param {ViewName} wanted the one side by side stands for it where it would be empty
     */
    show(wanted: ViewName): void;
    /**
     * Gives the focus to a button of the toolbar or the verdict.
     *
     * @param {string} selector
     */
    focusButton(selector: string): void;
    /**
     * Brings a row into view and gives it the focus.
     *
     * @param {number} number counted from 1
     */
    goToRow(number: number): void;
    /** Where the reader is, and what the reader is about. */
    get stand(): {
        spot: import("./place.js").Spot;
        task: import("../links/control.js").Task | null;
    };
    /**
     * Has the reader go on in this result, which says the same in other words.
     *
     * @param {Result['stand']} stand
     */
    resume({ spot, task }: Result['stand']): Promise<void>;
    /**
     * The row of some sentences.
     *
     * @param {import('../links/decisions.js').Sentences} at
     */
    rowAt(at: import('../links/decisions.js').Sentences): HTMLElement | null;
    /** Ends all that is under way. */
    stop(): void;
    /** Once the reader is not in the midst of something that other rows would undo. */
    get idle(): Promise<void>;
    /** Once nothing goes on with the reading, so that another result can come of it. */
    settled(): Promise<void>;
    /** Ends all that is under way, and gives the reading back to the engine. */
    dispose(): void;
}
