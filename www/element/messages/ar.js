import { element } from './ar/element.js';
import { findings } from './ar/findings.js';

/** All that the element says, in Arabic. */
export const ar = { ...element, ...findings };
