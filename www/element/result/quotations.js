import { lastAtOrBefore } from './context.js';

/**
 * @typedef {import('./review.js').Comparison} Comparison
 *
 * @typedef {object} Unit findings that an editor judges together
 * @property {number[]} indexes of all that lie in one quotation, in the order of A; or of one other finding
 * @property {'a' | 'b'} side where the quotation stands; A where it stands in both
 * @property {number} quotation its index there; -1 for none
 */

/** @type {WeakMap<Comparison, Unit[]>} */
const known = new WeakMap();
/** @type {WeakMap<Unit[], Map<number, Unit>>} for each finding in a quotation with several the quotation */
const shared = new WeakMap();

/**
 * The findings with those of one quotation together, the weightiest first.
 *
 * @param {Comparison} comparison
 */
export function units(comparison) {
  const units = known.get(comparison) ?? together(comparison);
  known.set(comparison, units);
  return units;
}

/**
 * The findings of the quotation that a finding is about, where there are several.
 *
 * @param {Comparison} comparison
 * @param {number} index
 */
export function unitOf(comparison, index) {
  const all = units(comparison);
  const several = shared.get(all) ?? new Map(all.filter(({ indexes }) => indexes.length > 1).flatMap((unit) => unit.indexes.map((index) => [index, unit])));
  shared.set(all, several);
  return several.get(index);
}

/** @param {Comparison} comparison */
function together(comparison) {
  /** @type {Map<string, Unit>} */
  const units = new Map();
  for (const [index, finding] of comparison.findings.entries()) {
    const [inA, inB] = [quotationAt(comparison, 'a', finding), quotationAt(comparison, 'b', finding)];
    const side = inA === -1 ? 'b' : 'a';
    const quotation = finding.kind === 'quotation' ? Math.max(inA, side === 'b' ? inB : -1) : -1;
    const key = quotation === -1 ? String(index) : `${side} ${quotation}`;
    const unit = units.get(key) ?? { indexes: [], side, quotation };
    unit.indexes.push(index);
    units.set(key, unit);
  }
  const start = (/** @type {number} */ index) => comparison.findings[index]?.a[0] ?? 0;
  for (const { indexes } of units.values()) indexes.sort((one, other) => start(one) - start(other));
  return [...units.values()];
}

/**
 * The quotation in which a finding lies, or that it touches; -1 for none.
 *
 * @param {Comparison} comparison
 * @param {'a' | 'b'} side
 * @param {import('./review.js').Finding} finding
 */
export function quotationAt(comparison, side, finding) {
  const [start, end] = finding[side];
  const { quotations } = comparison[side];
  const last = lastAtOrBefore(quotations, end);
  return (quotations[last]?.end ?? -1) >= start ? last : -1;
}

/**
 * The words of a finding that differ, on one side: all of them, but for a quotation, in which much may have stayed.
 *
 * @param {Comparison} comparison
 * @param {import('./review.js').Finding} finding
 * @param {'a' | 'b'} side
 * @returns {[number, number][]} places in the text, in order; an empty one where the other side alone has words
 */
export function differing({ links }, finding, side) {
  const { kind, link } = finding;
  const whole = finding[side];
  if (kind !== 'quotation') return [whole];
  const touches = (/** @type {readonly [number, number]} */ [start, end], /** @type {readonly [number, number]} */ [from, to]) => start <= to && end >= from;
  const places = (links[link]?.edits ?? [])
    .filter((edit) => edit.class !== 'typography' && touches(edit.a, finding.a) && touches(edit.b, finding.b))
    .map((edit) => /** @type {[number, number]} */ ([Math.max(edit[side][0], whole[0]), Math.min(edit[side][1], whole[1])]));
  return places.length > 0 ? places : [whole];
}
