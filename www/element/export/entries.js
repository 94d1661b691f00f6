import { WIDE, context, parted } from '../result/context.js';
import { kindOf } from '../result/kind.js';
import { differing } from '../result/quotations.js';

/** How much of the text stands before and after a quoted stretch, in UTF-16 code units. */
const AROUND = 32;

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
export function entries(review, speaker) {
  const all = review.comparison.findings.map((finding, index) => ({
    index,
    kind: kindOf(review, speaker, index),
    message: speaker.finding(finding),
    a: quote(review, 'a', finding),
    b: quote(review, 'b', finding),
    note: review.notes.get(index) ?? '',
    done: review.done.has(index),
    dismissed: review.dismissed.has(index),
    reader: review.comparison.links[finding.link]?.reader === true,
  }));
  return all.sort((one, other) => Number(one.dismissed) - Number(other.dismissed));
}

/**
 * @param {import('../result/review.js').Review} review
 * @param {'a' | 'b'} side
 * @param {import('../result/review.js').Finding} finding
 * @returns {Quote}
 */
function quote({ texts, comparison }, side, finding) {
  const text = texts[side];
  const [start, end] = finding[side];
  const { before, after } = context(text, comparison[side].sentences, [start, end], WIDE);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(start - AROUND, 0), start),
    suffix: text.slice(end, end + AROUND),
    start,
    end,
    before,
    after,
    parts: parted(text, finding[side], differing(comparison, finding, side)),
  };
}
