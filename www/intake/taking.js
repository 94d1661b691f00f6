import { leftOut } from './left-out.js';
import { read } from './read.js';

/**
 * Reads a file, and says what comes under its box.
 *
 * @param {File} file
 * @param {import('./box.js').Former | null} former what stands in the box so far
 * @param {import('../element/speaker.js').Speaker['say']} say
 * @returns {Promise<{ text: string, name: string, state: import('./box.js').State }>}
 * @throws {import('./refusal.js').Refusal}
 */
export async function take(file, former, say) {
  const { text, name, whole, isUnsure } = await read(file);
  const lines = whole === null ? [] : leftOut(whole, text);
  const key = lines.length > 0 ? 'intake.article' : isUnsure ? 'intake.noArticle' : 'intake.taken';
  const state = {
    sentence: () => say(key, { file: file.name, count: lines.length }),
    isRefusal: false,
    former,
    page: whole === null || lines.length === 0 ? null : { isArticle: true, other: whole, leftOut: lines },
  };
  return { text, name, state };
}
