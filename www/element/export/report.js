import { h } from '../dom.js';
import { loadEngine } from '../engine.js';
import { rowsDecided } from '../links/decisions.js';
import { emphasised } from '../result/findings.js';
import { legends } from '../result/help.js';
import { sentence, title, verdict } from '../result/verdict.js';
import { entries } from './entries.js';
import { sha256 } from './hash.js';
import { escape, markup } from './markup.js';
import { nameOf } from './markdown.js';

/**
 * @typedef {import('../result/review.js').Review} Review
 * @typedef {import('../speaker.js').Speaker} Speaker
 */

const STYLE = `
html { color-scheme: light dark; background: light-dark(#fdfcf9, #16181b); }
body { margin: 0; max-inline-size: 84rem; margin-inline: auto; }
h1 { margin: 0; padding: 1.9rem var(--edge) 0; font: 600 1.125rem/1.4 var(--sans); color: var(--soft); }
.stretch { content-visibility: visible; }
mark { cursor: auto; }
.about, .legends, .list { padding: 1rem var(--edge); font: .9375rem/1.55 var(--sans); }
.list ol { padding-inline-start: 1.5rem; display: grid; gap: .9rem; }
.list q { quotes: none; font-family: var(--serif); }
.about dl { display: grid; grid-template-columns: minmax(8rem, max-content) minmax(0, 1fr); gap: .3rem 1.5rem; margin: 0; }
.about dt { font-weight: 600; }
.about dd { margin: 0; overflow-wrap: anywhere; color: var(--soft); }
h3 { font: 600 1.125rem/1.4 var(--serif); margin-block: 1rem .6rem; }
`;

/**
 * The result as one HTML file that needs neither script nor network, and prints.
 *
 * @param {Review} review
 * @param {import('../../../pkg/article_compare.js').Reading} reading
 * @param {Speaker} speaker
 * @param {string} style of the element
 */
export async function report(review, reading, speaker, style) {
  const names = { a: nameOf(review, speaker, 'a'), b: nameOf(review, speaker, 'b') };
  const heading = `${names.a} · ${names.b}: ${title(review.comparison, speaker)}`;
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    `<title>${escape(heading)}</title>`,
    `<meta name="description" content="${escape(sentence(review, speaker))}">`,
    `<style>${style.replaceAll(':host', 'body')}${STYLE}</style>`,
  ].join('\n');
  // What was set aside is no longer marked, as on the screen.
  const rows = reading.html('side-by-side').replace(/<mark class="(finding[^>]* data-finding="([^"]*)")/g, (mark, rest, indexes) =>
    indexes.split(' ').every((/** @type {string} */ index) => review.dismissed.has(Number(index))) ? `<mark class="off ${rest}` : mark);
  const columns = h('div', { class: 'names' }, ...['a', 'b'].map((side) =>
    h('p', { class: `name ${side}` }, h('b', {}, side.toUpperCase()), h('span', { dir: 'auto' }, ` ${names[/** @type {'a'} */ (side)]}`))));
  const body = [
    markup(h('h1', { dir: 'auto' }, `${names.a} · ${names.b}`)),
    markup(verdict(review, speaker)),
    markup(list(review, speaker)),
    `<div class="texts">${markup(columns)}${rows}</div>`,
    markup(h('section', { class: 'legends' }, ...legends(speaker))),
    markup(await about(review, speaker)),
  ].join('\n');
  return `<!doctype html>\n<html lang="${escape(speaker.locale)}" dir="${speaker.direction}">\n<head>\n${head}\n</head>\n<body>\n<main>\n${body}\n</main>\n</body>\n</html>\n`;
}

/**
 * @param {Review} review
 * @param {Speaker} speaker
 */
function list(review, speaker) {
  const all = entries(review, speaker);
  const kept = all.filter((entry) => !entry.dismissed);
  const aside = all.length - kept.length;
  const item = (/** @type {import('./entries.js').Entry} */ { kind, message, a, b, note, done }) =>
    h(
      'li',
      {},
      h('b', { class: 'kind' }, kind),
      done && ` · ${speaker.say('worklist.done')}`,
      h('br'),
      message,
      h('br'),
      quoted('A', a, review),
      h('br'),
      quoted('B', b, review),
      Boolean(note) && h('p', {}, `${speaker.say('worklist.note')}: ${note}`),
    );
  return h(
    'section',
    { class: 'list' },
    h('h3', {}, speaker.say('findings.heading', { count: kept.length })),
    h('ol', {}, ...kept.map(item)),
    aside > 0 && h('p', {}, speaker.say('findings.dismissed', { count: aside })),
  );
}

/**
 * @param {string} letter
 * @param {import('./entries.js').Quote} quote
 * @param {Review} review
 */
function quoted(letter, { before, parts, after }, review) {
  const side = letter === 'A' ? 'a' : 'b';
  return h('span', {}, h('b', {}, `${letter} `), h('q', { class: side, dir: 'auto', lang: review.languageOf(side) }, before, ...emphasised(parts), after));
}

/**
 * What the report was made of, so that it can be made again.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 */
async function about(review, speaker) {
  const decided = review.links.length > 0 && h('p', {}, speaker.say('report.decided', { count: rowsDecided(review.links) }));
  const [a, b] = await Promise.all([sha256(review.texts.a), sha256(review.texts.b)]);
  const made = new Intl.DateTimeFormat(speaker.locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date());
  const lines = [
    [speaker.say('report.made'), made],
    [speaker.say('report.version'), (await loadEngine()).version()],
    [speaker.say('report.language', { text: 'A' }), languageOf(review, 'a', speaker)],
    [speaker.say('report.language', { text: 'B' }), languageOf(review, 'b', speaker)],
    [speaker.say('report.furniture'), speaker.say(review.furnitureCounts ? 'report.furniture.counted' : 'report.furniture.aside')],
    [speaker.say('report.hash', { text: 'A' }), a],
    [speaker.say('report.hash', { text: 'B' }), b],
  ];
  return h(
    'section',
    { class: 'about' },
    h('h3', {}, speaker.say('report.about')),
    decided,
    h('dl', {}, ...lines.filter(([, value]) => value).flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)])),
  );
}

/**
 * The language that a text was read in, by its name; empty where it is not known.
 *
 * @param {Review} review
 * @param {'a' | 'b'} side
 * @param {Speaker} speaker
 */
function languageOf(review, side, speaker) {
  const tag = review.languageOf(side);
  return tag && (new Intl.DisplayNames(speaker.locale, { type: 'language' }).of(tag) ?? tag);
}
