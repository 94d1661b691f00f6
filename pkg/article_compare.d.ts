/// <reference lib="esnext.disposable" />
/* tslint:disable */
/* eslint-disable */
/** A half-open range `[start, end]` in UTF-16 code units; an empty one says where something is absent. */
export type Range = [start: number, end: number]

/** How two texts are to be compared. Unknown keys are left alone. */
export interface Options {
    /** The language of A as a BCP 47 tag ("en", "de-AT"); found from the text where absent. */
    languageA?: string | null
    /** The language of B, likewise. */
    languageB?: string | null
    /** Whether each link is to say why its sides belong together. */
    reasons?: boolean | null
    /** Whether page furniture counts like any other line; set aside where absent. */
    countFurniture?: boolean | null
    /** What the reader decided about single sentences, each in one decision at most; a `RangeError` where one cannot stand. */
    decisions?: Decision[] | null
}

/**
 * These sentences of A are told by these of B, whatever the alignment would say; with one side empty,
 * those of the other have no counterpart. What no decision names is aligned as usual.
 */
export interface Decision {
    /** Indexes into `a.sentences` of the result, in any order. */
    a: number[]
    /** Indexes into `b.sentences`, likewise. */
    b: number[]
}

/** What two texts, A and B, have to do with each other. Swapping A and B mirrors it. */
export interface Comparison {
    relation: Relation
    a: Side
    b: Side
    /** Which sentences tell which, in the order of A. */
    links: Link[]
    /** The changes that may alter the meaning, the weightiest first. */
    findings: Finding[]
    /**
     * False where a work budget cut the search for changes within a link short, or a sentence outside all
     * links was too long to be weighed.
     */
    precise: boolean
}

/** Whether the two are tellings of one text. Shares lie between 0 and 1. */
export interface Relation {
    verdict: "identical" | "retelling" | "partial" | "unrelated"
    /** The share of A's words (furniture left out) told in B. */
    coverageA: number
    coverageB: number
    /** The share of A's words that stand in B word for word, in runs. */
    verbatimA: number
    verbatimB: number
}

/** What was found in one text. */
export interface Side {
    /** The language of the text as a BCP 47 tag; "und" where it is not known. */
    language: string
    sentences: Sentence[]
    quotations: Quotation[]
    /** The sentences that a decision left without a counterpart, ascending indexes. */
    alone: number[]
}

/** A sentence, a headline, or a line of page furniture. */
export interface Sentence {
    start: number
    end: number
    /** The paragraph it belongs to, counted from 0. */
    paragraph: number
    role: "headline" | "body" | "furniture"
    /**
     * How much it claims, where the other text does not tell it: 1 for each number, date and name in it, 2
     * for each quotation, and 1 for every four new words. Not there where it is told, or too long.
     */
    claims?: number
}

/** Words inside quotation marks, the marks included. */
export interface Quotation {
    start: number
    end: number
    /** Who says it, where the text names a speaker beside the quotation. */
    speaker: Range | null
}

/** Sentences of A and the sentences of B that tell the same: 1:1, 1:n, n:1 or n:m. */
export interface Link {
    /** Indexes into `a.sentences`. */
    a: number[]
    /** Indexes into `b.sentences`. */
    b: number[]
    /**
     * How sure it is that these belong together, 0 to 1; 1 where the reader said so, and where both say the
     * same word for word.
     */
    similarity: number
    /** Whether a decision of the reader made it. */
    reader: boolean
    /** Whether B tells it at another place in its order. */
    moved: boolean
    kind: "verbatim" | "reworded"
    /** The changed stretches, in order; all outside them is the same in both. */
    edits: Edit[]
    /** Why the sides belong together; only where the options ask for it. */
    reasons?: Reasons
}

/** What speaks for a link, and what came next. */
export interface Reasons {
    /** The rarest words, numbers and names that both sides share, at most five. */
    shared: { a: Range; b: Range }[]
    /** Whether the sentences before or after these are linked in the same order. */
    neighbours: boolean
    /** The sentence of A outside the link that is likeliest to tell the same as its B. */
    runnerUpA: RunnerUp | null
    /** The sentence of B outside the link that is likeliest to tell the same as its A. */
    runnerUpB: RunnerUp | null
}

/** A sentence that was not chosen, by its index, and how likely it tells the same, 0 to 1. */
export interface RunnerUp {
    sentence: number
    similarity: number
}

/** A changed stretch of a link. */
export interface Edit {
    a: Range
    b: Range
    class: "typography" | "spelling" | "inflection" | "wording" | "meaning"
}

/** A change that may alter the meaning. */
export interface Finding {
    kind:
    | "quotation"
    | "attribution"
    | "number"
    | "date"
    | "name"
    | "negation"
    | "quantity"
    | "certainty"
    | "wording"
    /** The smallest stretch of A that shows it; empty where A lacks it. */
    a: Range
    /** The smallest stretch of B that shows it; empty where B lacks it. */
    b: Range
    /** An index into the comparison's links. */
    link: number
    /** One plain sentence that says what differs. */
    message: string
    /** The rule that raised it; its sentences stand in the catalogue under this name. */
    rule:
    | "omission"
    | "quotation"
    | "cut"
    | "unquoted"
    | "speaker"
    | "source"
    | "stance"
    | "number"
    | "unit"
    | "limit"
    | "date"
    | "year"
    | "time"
    | "name"
    | "opposite"
    | "negation"
    | "quantity"
    | "certainty"
    | "wording"
    /** What the message's blanks are filled with, in order. */
    arguments: string[]
}



/**
 * The same comparison in bounded steps, so that a page stays live meanwhile.
 */
export class Job {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Does the next bounded piece of work. True once nothing is left to do.
     */
    advance(): boolean;
    /**
     * Begins to compare the texts of `reading` again: with other decisions of the reader, with reasons,
     * or after a lexicon was added. What depends on none of these is not done again, the first time
     * that this is called; [`Reading::renew`] brings that back. All other options must be those of
     * the reading.
     *
     * # Errors
     * A `TypeError` where an option has the wrong type.
     */
    static again(reading: Reading, options: Options): Job;
    /**
     * Does what is left and hands over the result. The job cannot be used afterwards.
     *
     * # Errors
     * A `RangeError` where a decision cannot stand.
     */
    finish(): Comparison;
    /**
     * Begins the comparison of two texts.
     *
     * # Errors
     * A `TypeError` where a text is no string, or an option has the wrong type.
     */
    constructor(a: string, b: string, options?: Options);
    /**
     * Does what is left and hands over the result ready to be shown. The job cannot be used
     * afterwards.
     *
     * # Errors
     * A `RangeError` where a decision cannot stand.
     */
    read(): Reading;
    /**
     * How much of the work is done, 0 to 1; it never falls.
     */
    readonly progress: number;
}

/**
 * A comparison with its texts, ready to be shown in parts.
 */
export class Reading {
    private constructor();
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Builds the rows from `from` up to `to` and puts them at the end of `parent`.
     *
     * # Errors
     * A `RangeError` where there is no such view; what the browser throws where it refuses a node.
     */
    append(parent: Element, view: 'side-by-side' | 'inline', from: number, to: number): void;
    /**
     * The same in bounded steps: a generator that gives the result in the end.
     */
    comparisonInSteps(): Generator<void, Comparison>;
    /**
     * All rows as escaped HTML, the same nodes that `append` builds.
     *
     * # Errors
     * A `RangeError` where there is no such view.
     */
    html(view: 'side-by-side' | 'inline'): string;
    /**
     * Shows from now on what `other` shows, a later reading of the same texts, which is used up.
     */
    renew(other: Reading): void;
    /**
     * For each row the number, counted from 1, of the row of `earlier`, a reading of the same texts,
     * that shows the same but for the numbers of rows, links and findings; 0 where none does.
     */
    sameRows(earlier: Reading): Uint32Array;
    /**
     * Takes the view's words from a catalogue: `lookup` gives the text of a key.
     */
    speak(lookup: (key: string) => string): void;
    /**
     * The result as plain data.
     */
    readonly comparison: Comparison;
    /**
     * For each sentence of A the row that shows it.
     */
    readonly rowsOfA: Uint32Array;
    /**
     * For each sentence of B the row that shows it.
     */
    readonly rowsOfB: Uint32Array;
    /**
     * How many rows there are, the same for each view.
     */
    readonly rows: number;
}

/**
 * Adds the bytes of a lexicon file (lexicon/en.bin, de.bin and so on) to what is known of its
 * language. Later comparisons use it.
 *
 * # Errors
 * A `TypeError` where the value is no `Uint8Array`, an `Error` where the bytes are no lexicon.
 */
export function addLexicon(bytes: Uint8Array): void;

/**
 * Compares two texts. Offsets in the result count UTF-16 code units.
 *
 * # Errors
 * A `TypeError` where a text is no string, or an option has the wrong type; a `RangeError` where a
 * decision cannot stand.
 */
export function compare(a: string, b: string, options?: Options): Comparison;

/**
 * The version of the engine (Semantic Versioning), so that a result can name what it was made by.
 */
export function version(): string;

export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

export interface InitOutput {
    readonly memory: WebAssembly.Memory;
    readonly __wbg_job_free: (a: number, b: number) => void;
    readonly __wbg_reading_free: (a: number, b: number) => void;
    readonly addLexicon: (a: any) => [number, number];
    readonly compare: (a: any, b: any, c: any) => [number, number, number];
    readonly job_advance: (a: number) => number;
    readonly job_again: (a: number, b: any) => [number, number, number];
    readonly job_finish: (a: number) => [number, number, number];
    readonly job_new: (a: any, b: any, c: any) => [number, number, number];
    readonly job_progress: (a: number) => number;
    readonly job_read: (a: number) => [number, number, number];
    readonly reading_append: (a: number, b: any, c: number, d: number, e: number, f: number) => [number, number];
    readonly reading_comparison: (a: number) => any;
    readonly reading_comparisonInSteps: (a: number) => any;
    readonly reading_html: (a: number, b: number, c: number) => [number, number, number, number];
    readonly reading_renew: (a: number, b: number) => void;
    readonly reading_rows: (a: number) => number;
    readonly reading_rowsOfA: (a: number) => [number, number];
    readonly reading_rowsOfB: (a: number) => [number, number];
    readonly reading_sameRows: (a: number, b: number) => [number, number];
    readonly reading_speak: (a: number, b: any) => void;
    readonly version: () => [number, number];
    readonly __wbindgen_malloc: (a: number, b: number) => number;
    readonly __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
    readonly __wbindgen_free: (a: number, b: number, c: number) => void;
    readonly __wbindgen_exn_store: (a: number) => void;
    readonly __externref_table_alloc: () => number;
    readonly __wbindgen_externrefs: WebAssembly.Table;
    readonly __externref_table_dealloc: (a: number) => void;
    readonly __wbindgen_start: () => void;
}

export type SyncInitInput = BufferSource | WebAssembly.Module;

/**
 * Instantiates the given `module`, which can either be bytes or
 * a precompiled `WebAssembly.Module`.
 *
 * @param {{ module: SyncInitInput }} module - Passing `SyncInitInput` directly is deprecated.
 *
 * @returns {InitOutput}
 */
export function initSync(module: { module: SyncInitInput } | SyncInitInput): InitOutput;

/**
 * If `module_or_path` is {RequestInfo} or {URL}, makes a request and
 * for everything else, calls `WebAssembly.instantiate` directly.
 *
 * @param {{ module_or_path: InitInput | Promise<InitInput> }} module_or_path - Passing `InitInput` directly is deprecated.
 *
 * @returns {Promise<InitOutput>}
 */
export default function __wbg_init (module_or_path?: { module_or_path: InitInput | Promise<InitInput> } | InitInput | Promise<InitInput>): Promise<InitOutput>;
