import { inertDocument, textOfInert } from './inert.js';

/**
 * The text of what was copied from a page or a word processor, as lines and blank lines.
 *
 * @param {string} html
 */
export function textOfPasted(html) {
  return textOfInert(inertDocument(html).body);
}
