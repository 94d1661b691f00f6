import { learnWords, lexiconCount, loadEngine } from './engine.js';
import { remind, standing } from './links/held.js';
import { Review } from './result/review.js';
import { read } from './work.js';

/**
 * @typedef {import('../../pkg/article_compare.js').Options} Options
 * @typedef {import('../../pkg/article_compare.js').Decision} Decision
 * @typedef {{ a: string, b: string }} Texts
 * @typedef {object} Made
 * @property {import('../../pkg/article_compare.js').Reading} reading
 * @property {Review} review
 * @property {number} lexicons how many the engine knew at the beginning
 */

/**
 * Compares two texts as the reader decided about them.
 *
 * @param {Texts} texts
 * @param {Texts} names how the reader calls the texts; may be empty
 * @param {Options} options
 * @param {{ decisions: import('./result/review.js').Decisions | null, held: import('./links/held.js').Held | null }} decided
 *   by places in these texts, or held by the words it is about
 * @param {AbortSignal} signal
 * @param {(share: number) => void} onProgress
 * @returns {Promise<Made>}
 * @throws {import('./failure.js').Failure | DOMException}
 */
export async function compareAs(texts, names, options, { decisions, held }, signal, onProgress) {
  const engine = await loadEngine();
  signal.throwIfAborted();
  const begin = performance.now();
  const lexicons = lexiconCount();
  const readWith = (/** @type {Decision[]} */ decisions) => read(engine, texts.a, texts.b, { ...options, decisions }, signal, onProgress);
  let links = decisions?.links ?? [];
  let made = await readWith(links);
  let dropped = 0;
  if (held) {
    // Where the sentences stand is known once the texts have been read.
    ({ links, dropped } = standing(held, made.comparison, texts));
    if (links.length > 0) {
      made.reading.free();
      made = await readWith(links);
    }
  }
  const review = new Review(made.comparison, texts, names, performance.now() - begin);
  review.links = links;
  review.dropped = dropped;
  if (held) remind(held, review);
  else if (decisions) review.take(decisions);
  return { reading: made.reading, review, lexicons };
}

/**
 * Compares once more when the engine has learned what the lexicon knows.
 *
 * @param {Made} made
 * @param {Options} options those of the result
 * @param {AbortSignal} signal
 * @returns {Promise<Awaited<ReturnType<typeof read>> | null>} null where nothing else is found
 */
export async function compareAgain({ review: { comparison, texts, links }, lexicons }, options, signal) {
  const engine = await loadEngine();
  if (comparison.a.language !== comparison.b.language) return null;
  await learnWords(engine, comparison.a.language);
  if (lexicons === lexiconCount()) return null;
  const again = await read(engine, texts.a, texts.b, { ...options, decisions: links }, signal, () => {});
  const findings = (/** @type {import('./result/review.js').Comparison} */ { findings }) => JSON.stringify(findings);
  if (findings(again.comparison) !== findings(comparison)) return again;
  again.reading.free();
  return null;
}

/**
 * Why each link of a result stands: asked for apart, because few readers ask.
 *
 * @param {Review} review
 * @param {Options} options those of the result
 * @returns {Promise<(import('../../pkg/article_compare.js').Reasons | undefined)[]>} for each link
 */
export async function reasons({ texts, links }, options) {
  const never = new AbortController().signal;
  const wanted = { ...options, decisions: links, reasons: true };
  const { reading, comparison } = await read(await loadEngine(), texts.a, texts.b, wanted, never, () => {});
  reading.free();
  return comparison.links.map((link) => link.reasons);
}
