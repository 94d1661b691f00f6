/** @typedef {import('./review.js').Comparison} Comparison */

/**
 * How a sentence stands to the other text.
 *
 * @typedef {'verbatim' | 'reworded' | 'moved' | 'only' | 'furniture'} Standing
 */

/**
 * Asked for many times over, and long texts have many sentences.
 *
 * @type {WeakMap<Comparison['a'], Standing[]>}
 */
const known = new WeakMap();

/**
 * How each sentence of a side stands to the other text.
 *
 * @param {Comparison} comparison
 * @param {'a' | 'b'} side
 * @returns {readonly Standing[]}
 */
export function standings(comparison, side) {
  const standings = known.get(comparison[side]) ?? reckoned(comparison, side);
  known.set(comparison[side], standings);
  return standings;
}

/**
 * @param {Comparison} comparison
 * @param {'a' | 'b'} side
 */
function reckoned(comparison, side) {
  /** @type {Standing[]} */
  const standings = comparison[side].sentences.map(({ role }) => (role === 'furniture' ? 'furniture' : 'only'));
  if (comparison.relation.verdict === 'unrelated') return standings;
  for (const link of comparison.links) {
    for (const index of link[side]) standings[index] = link.moved ? 'moved' : link.kind;
  }
  return standings;
}

/**
 * How many sentences of a side there are, furniture left out, and how many of them are told in
 * the other text, moved, or not told.
 *
 * @param {Comparison} comparison
 * @param {'a' | 'b'} side
 */
export function count(comparison, side) {
  const counted = { all: 0, told: 0, moved: 0, only: 0, furniture: 0 };
  for (const standing of standings(comparison, side)) {
    if (standing === 'furniture') {
      counted.furniture += 1;
      continue;
    }
    counted.all += 1;
    if (standing === 'only') counted.only += 1;
    else counted.told += 1;
    if (standing === 'moved') counted.moved += 1;
  }
  return counted;
}
