import { element } from './ar/element.js';
import { findings } from './ar/findings.js';

/**
 * All that the element says, in Arabic.
 *
 * @type {import('../catalogues.js').Catalogue}
 */
export const ar = { ...element, ...findings };
