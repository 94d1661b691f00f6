import { lastAtOrBefore } from './context.js';
import { standings } from './counts.js';

/**
 * @typedef {import('./review.js').Comparison} Comparison
 * @typedef {{ index: number, words: string, weight: number }} Untold
 */

/**
 * The sentences of a side that the other text does not tell, the weightiest first: those with the
 * most numbers, names and quotations in them.
 *
 * @param {Comparison} comparison
 * @param {'a' | 'b'} side
 * @param {string} text
 * @returns {Untold[]}
 */
export function untold(comparison, side, text) {
  if (comparison.relation.verdict === 'unrelated') return [];
  const { sentences, quotations } = comparison[side];
  const each = standings(comparison, side);
  const quoted = quotationsIn(sentences, quotations);
  return [...sentences.keys()]
    .filter((index) => each[index] === 'only')
    .map((index) => {
      const { start = 0, end = 0 } = sentences[index] ?? {};
      const words = text.slice(start, end);
      return { index, words, weight: claims(words) + 2 * (quoted[index] ?? 0) };
    })
    .sort((one, other) => other.weight - one.weight || one.index - other.index);
}

/**
 * In how many quotations each sentence has a part.
 *
 * @param {readonly { start: number, end: number }[]} sentences
 * @param {readonly { start: number, end: number }[]} quotations
 */
function quotationsIn(sentences, quotations) {
  const counts = sentences.map(() => 0);
  for (const { start, end } of quotations) {
    let at = Math.max(lastAtOrBefore(sentences, start), 0);
    for (; at < sentences.length && (sentences[at]?.start ?? 0) < end; at += 1) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/**
 * How much a sentence claims: its numbers, and its words with a capital letter after the first.
 *
 * @param {string} words
 */
function claims(words) {
  const numbers = words.match(/\p{N}+(?:[.,:]\p{N}+)*/gu)?.length ?? 0;
  const names = words.match(/(?<=\S\s+)\p{Lu}[\p{L}\p{M}]+(?:\s+\p{Lu}[\p{L}\p{M}]+)*/gu)?.length ?? 0;
  return numbers + names;
}
