/**
 * @typedef {import('../../pkg/article_compare.js').Comparison} Comparison
 * @typedef {import('../../pkg/article_compare.js').Reading} Reading
 */

/** How long a piece of work may keep the page from answering, in milliseconds. */
const SLICE = 12;

/**
 * Lets the page answer to its reader, then goes on.
 *
 * @returns {Promise<void>}
 */
export function turn() {
  const { scheduler } = /** @type {any} */ (globalThis);
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Does work in slices between which the page stays live.
 *
 * @param {() => boolean} step does a small piece of work; true once nothing is left
 * @param {AbortSignal} signal ends it early
 * @param {() => void} [between] called after each slice
 * @returns {Promise<void>}
 * @throws the signal's reason
 */
export async function inSlices(step, signal, between = () => {}) {
  for (;;) {
    signal.throwIfAborted();
    const end = performance.now() + SLICE;
    do {
      if (step()) return;
    } while (performance.now() < end);
    between();
    await turn();
  }
}

/**
 * Does a job in slices. The reading belongs to the caller.
 *
 * @param {import('../../pkg/article_compare.js').Job} job
 * @param {AbortSignal} signal
 * @param {(share: number) => void} [onProgress]
 * @returns {Promise<{ reading: Reading, comparison: Comparison }>}
 * @throws the signal's reason
 */
export async function read(job, signal, onProgress = () => {}) {
  try {
    await inSlices(() => job.advance(), signal, () => onProgress(job.progress));
  } catch (error) {
    job.free();
    throw error;
  }
  const reading = job.read();
  try {
    return { reading, comparison: await finish(reading.comparisonInSteps(), signal) };
  } catch (error) {
    reading.free();
    throw error;
  }
}

/**
 * Runs a generator to its end in slices.
 *
 * @template T
 * @param {Generator<void, T>} steps
 * @param {AbortSignal} signal
 * @returns {Promise<T>} what it gives in the end
 */
async function finish(steps, signal) {
  let step = steps.next();
  await inSlices(() => step.done === true || (step = steps.next()).done === true, signal);
  return /** @type {T} */ (step.value);
}
