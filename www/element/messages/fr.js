import { element } from './fr/element.js';
import { findings } from './fr/findings.js';

/** All that the element says, in French. */
export const fr = { ...element, ...findings };
