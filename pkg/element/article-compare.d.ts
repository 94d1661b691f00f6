import { Steps } from './links/steps.js';
import { Base } from './platform.js';
export type Comparison = import('../article_compare.js').Comparison;
export type ViewName = import('./result/review.js').ViewName;
export type Review = import('./result/review.js').Review;
export type ResultEvent = import('./events.js').ResultEvent;
export type ErrorEvent = import('./events.js').ErrorEvent;
export type RowEvent = import('./events.js').RowEvent;
export type FindingsEvent = import('./events.js').FindingsEvent;
/**
 * @typedef {import('../article_compare.js').Comparison} Comparison
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
export declare class ArticleCompareElement extends Base {
    #private;
    static observedAttributes: string[];
    /** What the reader decides, step by step, for these texts alone. */
    steps: Steps;
    constructor();
    /** @returns {string} the text A; what stands in `slot="a"` where none was set */
    get a(): string;
    /** @param {string | null | undefined} text */
    set a(text: string | null | undefined);
    /** @returns {string} the text B; what stands in `slot="b"` where none was set */
    get b(): string;
    /** @param {string | null | undefined} text */
    set b(text: string | null | undefined);
    /** The result, or null while there is none. */
    get comparison(): import("../article_compare.js").Comparison | null;
    /**
     * What the reader decided, by the places in the result; set before a comparison, it holds for the
     * texts that are compared.
     *
     * @returns {import('./result/review.js').Decisions | null}
     */
    get decisions(): import('./result/review.js').Decisions | null;
    set decisions(decisions: import('./result/review.js').Decisions | null);
    /**
     * The same, held by the words it is about: it outlives a change of the texts.
     *
     * @returns {import('./links/held.js').Held | null}
     */
    get held(): import('./links/held.js').Held | null;
    set held(held: import('./links/held.js').Held | null);
    /** Whether page furniture counts like any other line. */
    get countFurniture(): boolean;
    set countFurniture(count: boolean);
    /** @returns {ViewName} */
    get view(): ViewName;
    set view(view: ViewName);
    connectedCallback(): void;
    /** Ends what goes on, unless the element was only moved; it compares again when it comes back. */
    disconnectedCallback(): void;
    /** @param {string} name */
    attributeChangedCallback(name: string): void;
    /**
     * Compares what is there now.
     *
     * @returns {Promise<Comparison | null>} null where there is no result; an event says why
     */
    compare(): Promise<Comparison | null>;
    /**
     * Brings a row of the result into view.
     *
     * @param {number} row counted from 1
     */
    goToRow(row: number): void;
    /** Ends a comparison that is under way, and takes an earlier result away. The texts stay. */
    cancel(): void;
}
