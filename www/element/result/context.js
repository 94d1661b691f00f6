/** How many UTF-16 code units of context stand on each side of a finding at most. */
const REACH = 32;
/** As many where the whole of most sentences is wanted. */
export const WIDE = 160;

/**
 * The words around a stretch of a text, within its sentence.
 *
 * @param {string} text
 * @param {readonly { start: number, end: number }[]} sentences
 * @param {readonly [number, number]} range
 * @param {number} [reach] in UTF-16 code units
 * @returns {{ before: string, words: string, after: string }}
 */
export function context(text, sentences, [start, end], reach = REACH) {
  const holder = sentences[lastAtOrBefore(sentences, start)];
  const within = holder !== undefined && end <= holder.end;
  const [from, to] = within ? [holder.start, holder.end] : [start, end];
  return {
    before: lastWords(text.slice(from, start), reach),
    words: text.slice(start, end),
    after: firstWords(text.slice(end, to), reach),
  };
}

/**
 * A stretch of a text, parted by some places in it.
 *
 * @param {string} text
 * @param {readonly [number, number]} range
 * @param {(readonly [number, number])[]} places in order
 * @returns {string[]} by turns what is around, and a place
 */
export function parted(text, [from, to], places) {
  let at = from;
  const parts = places.flatMap(([start, end]) => {
    const before = text.slice(at, start);
    const place = text.slice(start, end).trimEnd();
    at = start + place.length;
    return [before, place];
  });
  return [...parts, text.slice(at, to)];
}

/**
 * A stretch of a text with some places in it, and a little around each.
 *
 * @param {string} text
 * @param {readonly [number, number]} range
 * @param {(readonly [number, number])[]} places in order
 * @returns {string[]} by turns what is around, and a place
 */
export function marked(text, range, places) {
  const parts = parted(text, range, places);
  return parts.map((part, turn) => {
    if (turn % 2 === 1) return part;
    if (turn === 0) return lastWords(part, REACH);
    if (turn === parts.length - 1) return firstWords(part, REACH);
    return part.length > 2 * REACH ? firstWords(part, REACH) + lastWords(part, REACH).slice(1) : part;
  });
}

/**
 * The last of some stretches, in order, that begins at or before an offset; -1 where none does.
 *
 * @param {readonly { start: number }[]} stretches
 * @param {number} offset
 */
export function lastAtOrBefore(stretches, offset) {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * @param {string} text
 * @param {number} reach
 */
function lastWords(text, reach) {
  if (text.length <= reach) return text;
  const cut = text.slice(-reach);
  const space = cut.search(/\s/);
  return `…${(space === -1 ? cut : cut.slice(space + 1)).replace(/^[\uDC00-\uDFFF]/, '')}`;
}

/**
 * @param {string} text
 * @param {number} reach
 */
function firstWords(text, reach) {
  if (text.length <= reach) return text;
  const cut = text.slice(0, reach);
  const kept = cut.replace(/\s\S*$/, '');
  return `${(kept === '' ? cut : kept).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
