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
