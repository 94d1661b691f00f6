import { Failure } from './engine.js';

/** The longest text that is compared, in UTF-8 bytes. */
export const LIMIT = 5_000_000;

/**
 * Refuses what cannot be compared.
 *
 * @param {string} a
 * @param {string} b
 * @param {import('./speaker.js').Speaker} speaker
 * @throws {Failure} where a text is empty or too long
 */
export function check(a, b, speaker) {
  const emptyA = a.trim() === '';
  const emptyB = b.trim() === '';
  if (emptyA && emptyB) throw new Failure('bothEmpty');
  if (emptyA || emptyB) throw new Failure('oneEmpty', { text: emptyA ? 'A' : 'B' });
  for (const [text, content] of [['A', a], ['B', b]]) {
    const bytes = lengthInBytes(content);
    if (bytes > LIMIT) {
      const [length, limit] = [speaker.megabytes(bytes), speaker.megabytes(LIMIT)];
      throw new Failure('tooLong', { text, length, limit });
    }
  }
}

/** @param {string} text */
function lengthInBytes(text) {
  // No UTF-16 code unit takes more than three bytes of UTF-8.
  return text.length * 3 <= LIMIT ? text.length : new TextEncoder().encode(text).length;
}
