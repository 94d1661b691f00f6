import { element } from './de/element.js';
import { findings } from './de/findings.js';

/** All that the element says, in German. */
export const de = { ...element, ...findings };
