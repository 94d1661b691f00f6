/**
 * @typedef {import('./review.js').Comparison} Comparison
 * @typedef {{ index: number, words: string, weight: number }} Untold
 */

/**
 * The sentences of a side that the other text does not tell, those that claim most first.
 *
 * @param {Comparison} comparison
 * @param {'a' | 'b'} side
 * @param {string} text
 * @returns {Untold[]}
 */
export function untold(comparison, side, text) {
  if (comparison.relation.verdict === 'unrelated') return [];
  const told = new Set(comparison.links.flatMap((link) => link[side]));
  const { sentences } = comparison[side];
  return [...sentences.keys()]
    .filter((index) => sentences[index]?.role !== 'furniture' && !told.has(index))
    .map((index) => ({ index, words: text.slice(sentences[index]?.start, sentences[index]?.end), weight: sentences[index]?.claims ?? 0 }))
    .sort((one, other) => other.weight - one.weight || one.index - other.index);
}
