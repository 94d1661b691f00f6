export type Comparison = import('../../article_compare.js').Comparison;
export type Finding = import('../../article_compare.js').Finding;
export type Kind = Finding['kind'];
export type Decisions = {
    dismissed: number[];
    done: number[];
    notes: Record<string, string>;
    links: import('../../article_compare.js').Decision[];
};
export type ViewName = 'side-by-side' | 'inline' | 'findings';
/**
 * @typedef {import('../../article_compare.js').Comparison} Comparison
 * @typedef {import('../../article_compare.js').Finding} Finding
 * @typedef {Finding['kind']} Kind
 * What the reader decided: about the findings, each an index, and about links.
 * @typedef {{ dismissed: number[], done: number[], notes: Record<string, string>,
 *   links: import('../../article_compare.js').Decision[] }} Decisions
 * @typedef {'side-by-side' | 'inline' | 'findings'} ViewName
 */
/** The kinds of finding, the weightiest first. */
export declare const KINDS: readonly ['quotation', 'attribution', 'number', 'date', 'name', 'negation', 'quantity', 'certainty', 'wording'];
/**
 * A comparison under a reader's eyes: the two texts, what was found, and what the reader made of
 * it. Fires `change` whenever the reader decides something, `note` when one is written, `move` when another finding becomes the
 * current one, and `renew` when more was found, with the new index of each finding that stays.
 */
export declare class Review extends EventTarget {
    #private;
    comparison: import("../../article_compare.js").Comparison;
    texts: {
        a: string;
        b: string;
    };
    names: {
        a: string;
        b: string;
    };
    milliseconds: number;
    /** Whether page furniture was counted like any other line. */
    furnitureCounts: boolean;
    /** @type {Set<Kind>} kinds that the reader does not want to see */
    hidden: Set<Kind>;
    /** @type {Set<number>} findings that the reader set aside */
    dismissed: Set<number>;
    /** @type {Set<number>} findings that the reader has dealt with */
    done: Set<number>;
    /** @type {Map<number, string>} the reader's notes */
    notes: Map<number, string>;
    /** @type {import('../links/held.js').Mark[]} what the reader made of findings that are not there now */
    lost: import('../links/held.js').Mark[];
    /** @type {Decisions['links']} what the reader decided about links; the comparison follows it */
    links: Decisions['links'];
    /** How many such decisions did not fit the texts any more. */
    dropped: number;
    /** @type {number | null} */
    current: number | null;
    /** Whether the findings are stepped through as they are read; otherwise by their weight. */
    isRead: boolean;
    /** Called before the reader sets something aside, brings it back, or ticks it off: how it stood can be noted. */
    beforeMark: () => void;
    /**
     * @param {Comparison} comparison
     * @param {{ a: string, b: string }} texts
     * @param {{ a: string, b: string }} names how the reader calls the texts; may be empty
     * @param {number} milliseconds how long the comparison took
     */
    constructor(comparison: Comparison, texts: {
        a: string;
        b: string;
    }, names: {
        a: string;
        b: string;
    }, milliseconds: number);
    /**
     * Calls the texts otherwise.
     *
     * @param {{ a: string, b: string }} names
     * @returns {boolean} whether these are others than before
     */
    rename(names: {
        a: string;
        b: string;
    }): boolean;
    /** What a page is told of the findings. */
    get told(): {
        findings: import("../../article_compare.js").Finding[];
        dismissed: number[];
        done: number[];
    };
    /** What the reader decided, as plain data. */
    get decisions(): {
        dismissed: number[];
        done: number[];
        notes: {
            [k: string]: string;
        };
        links: import("../../article_compare.js").Decision[];
    };
    /**
     * Takes what was decided about the findings.
     *
     * @param {Decisions} decisions
     */
    take({ dismissed, done, notes }: Decisions): void;
    /**
     * Takes what was found on a closer look. What the reader made of a finding goes along with it.
     *
     * @param {Comparison} comparison of the same texts, with the same links
     */
    renew(comparison: Comparison): void;
    /**
     * Takes over what the reader made of the findings in an earlier review of the same texts, and what is made of them
     * there as long as that one is still on the screen.
     *
     * @param {Review} before
     */
    follow(before: Review): void;
    /**
     * The language of a text, for an attribute: empty where it is not known.
     *
     * @param {'a' | 'b'} side
     */
    languageOf(side: 'a' | 'b'): string;
    /** The findings to be shown, indexes in order of weight, those of one quotation together. */
    get shown(): number[];
    /** The same in the order in which they are stepped through. */
    get order(): number[];
    /** @param {number} index */
    isShown(index: number): boolean;
    /**
     * How many findings of a kind there are, those set aside left out.
     *
     * @param {Kind} kind
     */
    count(kind: Kind): number;
    /** @param {number | null} index */
    go(index: number | null): void;
    /**
     * Goes to the next or previous finding that is shown, round the end.
     *
     * @param {1 | -1} direction
     */
    step(direction: 1 | -1): void;
    /** @param {Kind} kind */
    toggleKind(kind: Kind): void;
    /** @param {...number} indexes */
    toggleDismissed(...indexes: number[]): void;
    /** @param {number} index */
    toggleDone(index: number): void;
    /** What the reader set aside and ticked off, held by the words it is about. */
    get marks(): import("../links/held.js").Mark[];
    set marks(marks: import("../links/held.js").Mark[]);
    /**
     * @param {number} index
     * @param {string} note
     */
    setNote(index: number, note: string): void;
}
/**
 * For each finding of a comparison that another one of the same texts has too its index there.
 *
 * @param {Comparison} before
 * @param {Comparison} after
 */
export declare function indexOfFindings(before: Comparison, after: Comparison): Map<number, number>;
