import { element } from './es/element.js';
import { findings } from './es/findings.js';

/**
 * All that the element says, in Spanish.
 *
 * @type {import('../catalogues.js').Catalogue}
 */
export const es = { ...element, ...findings };
