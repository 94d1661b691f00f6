/** All that the element says in English, but for the findings: those the engine says itself, from en/findings.js. */
export { element as en } from './en/element.js';
