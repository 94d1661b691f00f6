import { findings } from './findings.js';
import { frame } from './frame.js';
import { links } from './links.js';
import { paper } from './paper.js';
import { rows } from './rows.js';
import { tokens } from './tokens.js';

/** @type {CSSStyleSheet | undefined} */
let made;

/** The element's style as text. */
export function css() {
  return [tokens, frame, rows, findings, links, paper].join('\n');
}

/** The element's style sheet, one for all elements of a page. */
export function sheet() {
  if (!made) {
    made = new CSSStyleSheet();
    made.replaceSync(css());
  }
  return made;
}
