export type Quote = {
    exact: string;
    prefix: string;
    suffix: string;
    start: number;
    end: number;
    before: string;
    after: string;
    parts: string[];
};
export type Entry = {
    index: number;
    kind: string;
    message: string;
    a: Quote;
    b: Quote;
    note: string;
    done: boolean;
    dismissed: boolean;
    reader: boolean;
};
/**
 * A stretch of a text as the W3C Web Annotation Data Model quotes it; and, for a reader, with the rest of
 * its sentence before and after.
 *
 * @typedef {{ exact: string, prefix: string, suffix: string, start: number, end: number, before: string,
 *   after: string, parts: string[] }} Quote `parts` are its words, by turns what stayed and what differs
 *
 * A finding with what the reader made of it.
 * @typedef {{ index: number, kind: string, message: string, a: Quote, b: Quote, note: string,
 *   done: boolean, dismissed: boolean, reader: boolean }} Entry whether the reader linked its sentences
 */
/**
 * The findings for export, the weightiest first; those set aside come last.
 *
 * @param {import('../result/review.js').Review} review
 * @param {import('../speaker.js').Speaker} speaker
 * @returns {Entry[]}
 */
export declare function entries(review: import('../result/review.js').Review, speaker: import('../speaker.js').Speaker): Entry[];
