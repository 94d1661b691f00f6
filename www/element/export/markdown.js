import { rowsDecided } from '../links/decisions.js';
import { untold } from '../result/untold.js';
import { entries } from './entries.js';

/**
 * @typedef {import('../result/review.js').Review} Review
 * @typedef {import('../speaker.js').Speaker} Speaker
 */

/**
 * The findings as Markdown, for a correction request, and what only one text tells; those set aside are left out.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 */
export function markdown(review, speaker) {
  const [a, b] = [nameOf(review, speaker, 'a'), nameOf(review, speaker, 'b')];
  const kept = entries(review, speaker).filter((entry) => !entry.dismissed);
  const parts = kept.map((entry, at) => `## ${at + 1}. ${one(entry, a, b, speaker)}`);
  const count = rowsDecided(review.links);
  const decided = count > 0 ? `${speaker.say('report.decided', { count })}\n\n` : '';
  for (const side of /** @type {const} */ (['a', 'b'])) {
    const sentences = untold(review.comparison, side, review.texts[side]);
    const heading = speaker.say(side === 'a' ? 'absent.leavesOut' : 'absent.adds', { count: sentences.length });
    if (sentences.length > 0) parts.push(`## ${heading}\n\n${sentences.map(({ words }) => `> ${line(words)}\n`).join('>\n')}`);
  }
  return `# ${speaker.say('markdown.title', { a: escape(a), b: escape(b) })}\n\n${decided}${parts.join('\n')}`;
}

/**
 * One finding with its context, as Markdown.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {number} index
 */
export function findingAsMarkdown(review, speaker, index) {
  const entry = entries(review, speaker).find((candidate) => candidate.index === index);
  return entry ? one(entry, nameOf(review, speaker, 'a'), nameOf(review, speaker, 'b'), speaker) : '';
}

/**
 * @param {import('./entries.js').Entry} entry
 * @param {string} nameA
 * @param {string} nameB
 * @param {Speaker} speaker
 */
function one(entry, nameA, nameB, speaker) {
  const quoted = (/** @type {string} */ name, /** @type {import('./entries.js').Quote} */ { before, parts, after }) =>
    `> ${escape(name)}: ${line(before)}${parts.map((part, turn) => (turn % 2 === 0 ? line(part) : part ? `**${line(part)}**` : '‸')).join('')}${line(after)}\n`;
  const note = entry.note ? `\n${speaker.say('worklist.note')}: ${escape(entry.note)}\n` : '';
  const linked = entry.reader ? `\n${escape(speaker.say('why.byReader'))}\n` : '';
  return `${escape(entry.kind)}\n\n${escape(entry.message)}\n\n${quoted(nameA, entry.a)}>\n${quoted(nameB, entry.b)}${linked}${note}`;
}

/**
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {'a' | 'b'} side
 */
export function nameOf(review, speaker, side) {
  return review.names[side] || speaker.say(`name.${side}`);
}

/** @param {string} text */
function line(text) {
  return escape(text.replace(/\s+/g, ' '));
}

/** @param {string} text */
function escape(text) {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
