import { element } from './en/element.js';
import { findings } from './en/findings.js';

/** All that the element says, in English. */
export const en = { ...element, ...findings };
