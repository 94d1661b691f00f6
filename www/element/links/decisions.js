/**
 * What the reader decided about links, as the engine takes it: sentences of A that sentences of B
 * tell; with one side empty, those of the other have no counterpart.
 *
 * @typedef {import('../../../pkg/article_compare.js').Decision} Decision
 * @typedef {import('../../../pkg/article_compare.js').Link} Link
 * @typedef {{ a: number[], b: number[] }} Sentences indexes into the sentences of both texts
 */

const SIDES = /** @type {const} */ (['a', 'b']);

/**
 * The decisions with one more. What was decided about its sentences before holds no longer.
 *
 * @param {Decision[]} decisions
 * @param {...Decision} made
 * @returns {Decision[]}
 */
export function decide(decisions, ...made) {
  const earlier = made.reduce(release, decisions);
  return [...earlier, ...made.map(({ a, b }) => ({ a: inOrder(a), b: inOrder(b) }))];
}

/**
 * The decisions without those about some sentences. A link that loses a side is none.
 *
 * @param {Decision[]} decisions
 * @param {Sentences} sentences
 * @returns {Decision[]}
 */
export function release(decisions, sentences) {
  const kept = (/** @type {'a' | 'b'} */ side, /** @type {Decision} */ decision) =>
    decision[side].filter((index) => !sentences[side].includes(index));
  return decisions
    .map((decision) => ({ before: decision, after: { a: kept('a', decision), b: kept('b', decision) } }))
    .filter(({ before, after }) => !SIDES.some((side) => before[side].length > 0 && after[side].length === 0))
    .map(({ after }) => after);
}

/**
 * Parts the two sides of a link.
 *
 * @param {Decision[]} decisions
 * @param {Sentences} link
 */
export function unlink(decisions, { a, b }) {
  return decide(decisions, { a, b: [] }, { a: [], b });
}

/**
 * Makes two rows of one: what stays together, and the rest, which is a link of its own where it has
 * both sides and is left to the alignment where it has not.
 *
 * @param {Decision[]} decisions
 * @param {Sentences} whole
 * @param {Sentences} part
 */
export function split(decisions, whole, part) {
  const rest = { a: without(whole.a, part.a), b: without(whole.b, part.b) };
  const both = rest.a.length > 0 && rest.b.length > 0;
  return decide(release(decisions, whole), part, ...(both ? [rest] : []));
}

/**
 * How many links the reader made, and how many rows the reader unlinked: of each, both sides stand alone.
 *
 * @param {Decision[]} decisions
 */
export function tally(decisions) {
  const [noA, noB] = SIDES.map((side) => decisions.filter((decision) => decision[side].length === 0).length);
  const alone = Math.max(noA ?? 0, noB ?? 0);
  return { linked: decisions.length - (noA ?? 0) - (noB ?? 0), alone };
}

/**
 * Over how many rows the reader decided.
 *
 * @param {Decision[]} decisions
 */
export function rowsDecided(decisions) {
  const { linked, alone } = tally(decisions);
  return linked + alone;
}

/**
 * What a step was about: the first decision that is there only after it, or only before it.
 *
 * @param {Decision[]} before
 * @param {Decision[]} after
 * @returns {Sentences} of none where nothing differs
 */
export function difference(before, after) {
  const has = (/** @type {Decision[]} */ decisions, /** @type {Decision} */ { a, b }) =>
    decisions.some((one) => String(one.a) === String(a) && String(one.b) === String(b));
  return after.find((one) => !has(before, one)) ?? before.find((one) => !has(after, one)) ?? { a: [], b: [] };
}

/** @param {number[]} indexes */
function inOrder(indexes) {
  return [...new Set(indexes)].sort((one, other) => one - other);
}

/**
 * @param {number[]} indexes
 * @param {number[]} taken
 */
function without(indexes, taken) {
  return indexes.filter((index) => !taken.includes(index));
}
