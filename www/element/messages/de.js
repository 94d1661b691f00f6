import { element } from './de/element.js';
import { findings } from './de/findings.js';

/**
 * All that the element says, in German.
 *
 * @type {import('../catalogues.js').Catalogue}
 */
export const de = { ...element, ...findings };
