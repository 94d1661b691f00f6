import { textOf } from '../element/source.js';

/** Lets strings through to the parser below, whose documents run and fetch nothing. */
const policy = /** @type {any} */ (globalThis).trustedTypes?.createPolicy('inert-document', {
  createHTML: (/** @type {string} */ source) => source,
});

/** What a browser shows nothing of, or no words of the text. */
const SILENT =
  'script, style, template, noscript, iframe, object, embed, svg, canvas, audio, video, button, select, textarea, [hidden]';
/** Class names by which pages hide words from sight, and the marks of notes, which are no words. */
const UNSEEN = '.sr-only, .visually-hidden, .screen-reader-text, sup:has(a[href*="#"])';
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;

/**
 * A document that nothing happens in: no script runs, and no image is fetched. What a reader of
 * the page would not see is left out.
 *
 * @param {string} source HTML
 */
export function inertDocument(source) {
  /** @type {string} */
  const trusted = policy?.createHTML(source) ?? source;
  const page = new DOMParser().parseFromString(trusted, 'text/html');
  for (const element of page.querySelectorAll(`${SILENT}, ${UNSEEN}`)) element.remove();
  for (const element of page.querySelectorAll('[style]')) {
    if (HIDDEN_STYLE.test(element.getAttribute('style') ?? '')) element.remove();
  }
  return page;
}

/**
 * The text of an inert document or of a part of it, as lines and blank lines.
 *
 * @param {Element} part is changed on the way
 */
export function textOfInert(part) {
  const page = part.ownerDocument;
  // A row of a table is one line; word processors put a paragraph into each of its cells.
  for (const only of part.querySelectorAll('td > p:only-child, th > p:only-child')) only.replaceWith(...only.childNodes);
  for (const block of part.querySelectorAll('pre')) keepLines(block, page);
  return textOf([part]);
}

/**
 * @param {Element} block
 * @param {Document} page
 */
function keepLines(block, page) {
  const texts = page.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) found.push(/** @type {Text} */ (texts.currentNode));
  for (const text of found) {
    const lines = text.data.split('\n');
    text.replaceWith(...lines.flatMap((line, at) => (at === 0 ? [line] : [page.createElement('br'), line])));
  }
}
