import { learnWords, lexiconCount, loadEngine } from './engine.js';
import { remind, standing } from './links/held.js';
import { Review } from './result/review.js';
import { read, turn } from './work.js';

/**
 * @typedef {import('../../pkg/article_compare.js').Options} Options
 * @typedef {import('../../pkg/article_compare.js').Comparison} Comparison
 * @typedef {import('../../pkg/article_compare.js').Reading} Reading
 * @typedef {{ a: string, b: string }} Texts
 * @typedef {{ decisions: import('./result/review.js').Decisions | null, held: import('./links/held.js').Held | null }} Decided
 *   by places in the texts, or held by the words it is about
 * @typedef {object} Made
 * @property {Reading} reading
 * @property {Review} review
 * @property {number} lexicons how many the engine knew at the beginning
 */

/**
 * Compares two texts as the reader decided about them.
 *
 * @param {Texts} texts
 * @param {Texts} names how the reader calls the texts; may be empty
 * @param {Options} options
 * @param {Decided} decided
 * @param {AbortSignal} signal
 * @param {(share: number) => void} onProgress
 * @param {Reading} [earlier] of the same texts, which saves most of the work
 * @returns {Promise<Made>}
 * @throws {import('./failure.js').Failure | DOMException}
 */
export async function compareAs(texts, names, options, { decisions, held }, signal, onProgress, earlier) {
  const engine = await loadEngine();
  signal.throwIfAborted();
  const begin = performance.now();
  const lexicons = lexiconCount();
  let links = decisions?.links ?? [];
  const wanted = { ...options, decisions: links };
  let made = await read(earlier ? engine.Job.again(earlier, wanted) : new engine.Job(texts.a, texts.b, wanted), signal, onProgress);
  let dropped = 0;
  if (held) {
    // Where the sentences stand is known once the texts have been read.
    ({ links, dropped } = standing(held, made.comparison, texts));
    if (links.length > 0) {
      const { reading } = made;
      made = await read(engine.Job.again(reading, { ...options, decisions: links }), signal, onProgress).finally(() => reading.free());
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
 * What each reading is being compared again for, so that one waits for the other.
 *
 * @type {WeakMap<Reading, Promise<Comparison>>}
 */
const underWay = new WeakMap();

/**
 * Compares the texts of a reading once more. The reading shows the result from then on.
 *
 * @param {Pick<Made, 'reading' | 'review'>} made
 * @param {Options} options those of the result, perhaps with reasons
 * @param {AbortSignal} signal
 * @param {() => Promise<void> | undefined} [free] until then the reader needs what the reading shows
 * @throws the signal's reason
 */
function readAgain({ reading, review: { links } }, options, signal, free = () => undefined) {
  const before = underWay.get(reading)?.catch(() => {}) ?? Promise.resolve();
  const again = before.then(async () => {
    const engine = await loadEngine();
    signal.throwIfAborted();
    const made = await read(engine.Job.again(reading, { ...options, decisions: links }), signal);
    await free();
    if (signal.aborted) made.reading.free();
    signal.throwIfAborted();
    reading.renew(made.reading);
    return made.comparison;
  });
  underWay.set(reading, again);
  return again;
}

/**
 * Once a reading is no longer being compared again, and who asked for that has had the result.
 *
 * @param {Reading} reading
 */
export async function settled(reading) {
  const going = underWay.get(reading);
  if (!going) return;
  await going.catch(() => {});
  await turn();
}

/**
 * Compares once more when the engine has learned what the lexicon knows.
 *
 * @param {Made} made
 * @param {Options} options those of the result
 * @param {AbortSignal} signal
 * @param {() => Promise<void> | undefined} free until then the reader needs what is shown
 * @returns {Promise<Comparison | null>} null where nothing else is found
 */
export async function compareAgain(made, options, signal, free) {
  const { comparison } = made.review;
  const engine = await loadEngine();
  // A page may have named them: "en-GB" is as good as "en".
  const [language = '', other] = [comparison.a, comparison.b].map(({ language }) => language.toLowerCase().split('-')[0]);
  if (language !== other) return null;
  await learnWords(engine, language);
  if (made.lexicons === lexiconCount()) return null;
  const again = await readAgain(made, options, signal, free);
  return found(again) === found(comparison) ? null : again;
}

/** @param {Comparison} comparison */
function found({ a, b, findings }) {
  return JSON.stringify([findings, ...[a, b].map((side) => side.sentences.map((sentence) => sentence.claims))]);
}

/**
 * Why each link of a result stands: asked for apart, because few readers ask.
 *
 * @param {Pick<Made, 'reading' | 'review'>} made
 * @param {Options} options those of the result
 * @returns {Promise<(import('../../pkg/article_compare.js').Reasons | undefined)[]>} for each link
 */
export async function reasons(made, options) {
  const comparison = await readAgain(made, { ...options, reasons: true }, new AbortController().signal);
  return comparison.links.map((link) => link.reasons);
}
