import { Readability } from '../../pkg/vendor/readability.js';
import { inertDocument, textOfInert } from './inert.js';

/** An article is at least this long; what is shorter is a caption or a notice, in UTF-16 code units. */
const LEAST = 140;
/** Under this length the search is done again with less rigour: the length that Readability itself uses. */
const ENOUGH = 500;
/** What is no part of an article, however well it reads. */
const APART = 'nav, [role="dialog"], [role="alertdialog"], [class*="cookie" i], [id*="cookie" i], [class*="newsletter" i], form';
/** What has more text than this, in UTF-16 code units, is no notice: some pages are one form. */
const NOTICE = 600;
/** So many items make a list of links, if at least this share of the text of each is one. */
const [LINKS, LINKED] = [3, 0.7];
/** What stands out of an article to be read before it. */
const PULLED = 'blockquote, aside, [class*="pull" i]';
/** A shorter pull quote says too little to be known by its words, in UTF-16 code units. */
const LEAST_QUOTE = 15;
/** The rules that the search can go without, in the order in which they are given up. */
const RULES = ['FLAG_STRIP_UNLIKELYS', 'FLAG_WEIGHT_CLASSES', 'FLAG_CLEAN_CONDITIONALLY'];

/**
 * The article of a web page.
 *
 * @param {string} source HTML
 * @returns {{ article: string | null, page: string, name: string }} the article's text, null where
 *   there is none; the text of the whole page; the name of its site, or else its title
 */
export function articleOf(source) {
  const document = inertDocument(source);
  const headline = headlineOf(document);
  const page = textOfInert(/** @type {Element} */ (document.body.cloneNode(true)));
  for (const part of document.querySelectorAll(APART)) {
    if ((part.textContent ?? '').length < NOTICE || part.matches('nav')) part.remove();
  }
  dropLinkLists(document);
  dropPullQuotes(document);
  const found = page.length < LEAST ? null : search(document);
  const name = found?.siteName || spaced(document.title);
  const body = found?.content ? textOfInert(found.content) : '';
  if (body.length < LEAST) return { article: ownArticle(document), page, name };
  const title = headline ?? (hasHeadingIn(document, body) ? '' : (found?.title ?? ''));
  const article = title && !body.startsWith(title) ? `${title}\n\n${body}` : body;
  return { article, page, name };
}

/**
 * Searches as Readability does by itself, which it cannot where Trusted Types hold: to begin again
 * it writes the page back from a string.
 *
 * @param {Document} document
 */
function search(document) {
  let best = null;
  for (let given = 0; given <= RULES.length; given++) {
    const copy = /** @type {Document} */ (document.cloneNode(true));
    const reader = new Readability(copy, {
      // Below this it begins again: never.
      charThreshold: -1,
      disableJSONLD: true,
      serializer: (node) => /** @type {Element} */ (node),
    });
    const inner = /** @type {any} */ (reader);
    for (const rule of RULES.slice(0, given)) inner._removeFlag(inner[rule]);
    const found = reader.parse();
    if (found && (found.length ?? 0) > (best?.length ?? 0)) best = found;
    if ((best?.length ?? 0) >= ENOUGH) break;
  }
  return best;
}

/**
 * A list of nothing but links leads away from the article: "Most viewed". So does the heading over it.
 *
 * @param {Document} document
 */
function dropLinkLists(document) {
  const isLink = (/** @type {Element} */ item) => {
    const linked = Array.from(item.querySelectorAll('a[href]'), (link) => spaced(link.textContent ?? '')).join(' ');
    return linked !== '' && linked.length >= LINKED * spaced(item.textContent ?? '').length;
  };
  for (const list of document.querySelectorAll('ul, ol')) {
    const items = [...list.children];
    if (items.length < LINKS || !items.every(isLink)) continue;
    const heading = list.previousElementSibling;
    if (heading?.matches('h2, h3, h4, h5, h6')) heading.remove();
    list.remove();
  }
}

/**
 * A pull quote says once more what the article says.
 *
 * @param {Document} document
 */
function dropPullQuotes(document) {
  const words = (/** @type {string | null} */ text) => (text ?? '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  let whole = words(document.body.textContent);
  for (const quote of document.querySelectorAll(PULLED)) {
    const said = words(quote.textContent);
    if (said.length < LEAST_QUOTE || whole.split(said).length <= 2) continue;
    quote.remove();
    whole = words(document.body.textContent);
  }
}

/**
 * What the page itself calls its one article.
 *
 * @param {Document} document
 */
function ownArticle(document) {
  const articles = document.querySelectorAll('article');
  return articles.length === 1 ? textOfInert(articles[0]) || null : null;
}

/**
 * The page's one headline, where its title repeats it.
 *
 * @param {Document} document
 */
function headlineOf(document) {
  const title = spaced(document.title);
  const headings = [...document.querySelectorAll('h1')].map((heading) => spaced(heading.textContent ?? ''));
  return headings.find((heading) => heading && title.includes(heading)) ?? null;
}

/**
 * Whether one of the page's main headings stands in the article: then it needs no other.
 *
 * @param {Document} document
 * @param {string} body
 */
function hasHeadingIn(document, body) {
  const lines = new Set(body.split('\n'));
  return [...document.querySelectorAll('h1')].some((heading) => lines.has(spaced(heading.textContent ?? '')));
}

/** @param {string} text */
function spaced(text) {
  return text.replace(/\s+/g, ' ').trim();
}
