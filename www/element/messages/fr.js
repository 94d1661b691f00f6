import { element } from './fr/element.js';
import { findings } from './fr/findings.js';

/**
 * All that the element says, in French.
 *
 * @type {import('../catalogues.js').Catalogue}
 */
export const fr = { ...element, ...findings };
