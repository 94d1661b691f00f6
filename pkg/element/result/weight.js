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
  const told = new Set(comparison.links.flatMap((link) => link[side]));
  const { sentences, quotations } = comparison[side];
  return sentences
    .map(({ start, end, role }, index) => {
      const words = text.slice(start, end);
      const quoted = quotations.filter((quotation) => quotation.start < end && start < quotation.end).length;
      return { index, words, role, weight: claims(words) + 2 * quoted };
    })
    .filter(({ index, role }) => role !== 'furniture' && !told.has(index))
    .sort((one, other) => other.weight - one.weight || one.index - other.index);
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
