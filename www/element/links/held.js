/**
 * What the reader decided, held by the words it is about and not by their places: so it outlives a
 * change of the texts, and what no longer stands is known.
 *
 * @typedef {import('../result/review.js').Review} Review
 * @typedef {import('../result/review.js').Comparison} Comparison
 * @typedef {import('../result/review.js').Decisions} Decisions
 *
 * @typedef {[words: string, turn: number]} Place a sentence, and which of several equal ones
 * @typedef {{ kind: string, a: string, b: string, turn: number, dismissed: boolean, done: boolean, note: string }} Mark
 *   what the reader made of a finding
 * @typedef {{ links: { a: Place[], b: Place[] }[], marks: Mark[] }} Held
 * @typedef {{ a: string, b: string }} Texts
 */

/** Stands for a sentence, and for a finding, that the texts do not have. */
const NOWHERE = /** @type {Place} */ (['', 0]);
const NOTHING = { kind: '', a: '', b: '', turn: 0 };
/** The sides of a comparison. */
const SIDES = /** @type {const} */ (['a', 'b']);

/**
 * @param {Pick<Review, 'comparison' | 'texts' | 'links' | 'dismissed' | 'done' | 'notes' | 'lost'>} review
 * @returns {Held | null} null where nothing was decided
 */
export function hold({ comparison, texts, links, dismissed, done, notes, lost }) {
  const places = links.length > 0 ? { a: placesOf(comparison, texts, 'a'), b: placesOf(comparison, texts, 'b') } : null;
  const marked = new Set([...dismissed, ...done, ...notes.keys()]);
  const findings = marked.size > 0 ? findingsOf(comparison, texts) : [];
  const kept = links.map(({ a, b }) => ({ a: a.map((index) => places?.a[index] ?? NOWHERE), b: b.map((index) => places?.b[index] ?? NOWHERE) }));
  const marks = [...marked]
    .sort((one, other) => one - other)
    .map((index) => ({ ...(findings[index] ?? NOTHING), dismissed: dismissed.has(index), done: done.has(index), note: notes.get(index) ?? '' }));
  return kept.length + marks.length + lost.length > 0 ? { links: kept, marks: [...marks, ...lost] } : null;
}

/**
 * Which links stand in a comparison of perhaps other texts.
 *
 * @param {Held} held
 * @param {Comparison} comparison
 * @param {Texts} texts
 * @returns {{ links: Decisions['links'], dropped: number }} and how many no longer do
 */
export function standing({ links }, comparison, texts) {
  if (links.length === 0) return { links: [], dropped: 0 };
  const known = { a: indexed(placesOf(comparison, texts, 'a')), b: indexed(placesOf(comparison, texts, 'b')) };
  const stand = links
    .map((link) => ({ a: link.a.map((place) => known.a.get(key(place))), b: link.b.map((place) => known.b.get(key(place))) }))
    .filter(({ a, b }) => ![...a, ...b].includes(undefined));
  return { links: /** @type {Decisions['links']} */ (stand), dropped: links.length - stand.length };
}

/**
 * Puts what the reader made of findings into a review of perhaps other texts. What is about a finding
 * that is not there stays held: it may come back.
 *
 * @param {Held} held
 * @param {Review} review
 */
export function remind({ marks }, review) {
  if (marks.length === 0) return;
  const findings = findingsOf(review.comparison, review.texts);
  const known = new Map(findings.map((finding, index) => [markKey(finding), index]));
  for (const mark of marks) {
    const index = known.get(markKey(mark));
    if (index === undefined) {
      review.lost.push(mark);
      continue;
    }
    if (mark.dismissed) review.dismissed.add(index);
    if (mark.done) review.done.add(index);
    if (mark.note) review.notes.set(index, mark.note);
  }
}

/**
 * The same with A and B in each other's place.
 *
 * @param {Held} held
 * @returns {Held}
 */
export function mirrored({ links, marks }) {
  const swap = (/** @type {any} */ { a, b, ...rest }) => ({ ...rest, a: b, b: a });
  return { links: links.map(swap), marks: marks.map(swap) };
}

/**
 * What a link or a store gave, if it is what it ought to be.
 *
 * @param {any} value
 * @returns {Held | null}
 */
export function readHeld(value) {
  const isPlace = (/** @type {any} */ place) => Array.isArray(place) && typeof place[0] === 'string' && Number.isInteger(place[1]);
  const isLink = (/** @type {any} */ link) => SIDES.every((side) => Array.isArray(link?.[side]) && link[side].every(isPlace)) && link.a.length + link.b.length > 0;
  const isMark = (/** @type {any} */ mark) => ['kind', 'a', 'b', 'note'].every((part) => typeof mark?.[part] === 'string') && Number.isInteger(mark.turn);
  if (!Array.isArray(value?.links) || !Array.isArray(value?.marks)) return null;
  return value.links.every(isLink) && value.marks.every(isMark) ? value : null;
}

/**
 * @param {Comparison} comparison
 * @param {Texts} texts
 * @param {'a' | 'b'} side
 * @returns {Place[]}
 */
function placesOf(comparison, texts, side) {
  const words = comparison[side].sentences.map(({ start, end }) => texts[side].slice(start, end));
  return withTurns(words).map(([word, turn]) => [word, turn]);
}

/** @param {Place[]} places */
function indexed(places) {
  return new Map(places.map((place, index) => [key(place), index]));
}

/** @param {Place} place */
function key([words, turn]) {
  return `${turn} ${words}`;
}

/**
 * @param {Comparison} comparison
 * @param {Texts} texts
 */
function findingsOf({ findings }, texts) {
  const plain = findings.map(({ kind, a, b }) => ({ kind, a: texts.a.slice(...a), b: texts.b.slice(...b) }));
  const turns = withTurns(plain.map(({ kind, a, b }) => [kind, a, b].join('\n')));
  return plain.map((finding, index) => ({ ...finding, turn: turns[index]?.[1] ?? 0 }));
}

/** @param {{ kind: string, a: string, b: string, turn: number }} mark */
function markKey({ kind, a, b, turn }) {
  return [turn, kind, a, b].join('\n');
}

/**
 * Each of some strings with how many equal ones come before it.
 *
 * @param {string[]} strings
 * @returns {Place[]}
 */
function withTurns(strings) {
  /** @type {Map<string, number>} */
  const met = new Map();
  return strings.map((string) => {
    const turn = met.get(string) ?? 0;
    met.set(string, turn + 1);
    return [string, turn];
  });
}
