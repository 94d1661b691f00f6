import { h } from '../dom.js';
import { isWhollyChecked } from '../engine.js';
import { count, standings } from './counts.js';

/**
 * @typedef {import('./review.js').Review} Review
 * @typedef {import('../speaker.js').Speaker} Speaker
 * @typedef {import('./review.js').Comparison} Comparison
 */

/**
 * The verdict in one sentence with its counts, two coverage bars, and on a screen how long it took.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {{ furniture: (count: boolean) => void, signal: AbortSignal }} [screen] has page furniture counted, or set
 *   aside again; the other ends its listening
 */
export function verdict(review, speaker, screen) {
  const { comparison } = review;
  const note = (/** @type {string | false | undefined} */ said) => said && h('p', { class: 'took' }, said);
  const about = h(
    'div',
    { class: 'made' },
    note(screen && speaker.say('verdict.took', { time: speaker.duration(review.milliseconds) })),
    setAside(review, speaker, screen?.furniture),
  );
  const said = h('p', { class: 'counts' });
  const draw = () => said.replaceChildren(...told(review, speaker).flatMap((each) => [h('span', {}, each), ' ']), h('span', { class: 'altering' }, altering(review, speaker)));
  draw();
  if (screen) review.addEventListener('change', draw, { signal: screen.signal });
  return h(
    'section',
    { class: 'verdict', part: 'verdict', 'aria-label': speaker.say('verdict.label') },
    h(
      'div',
      {},
      h('div', { class: 'title' }, h('h2', {}, title(comparison, speaker)), screen && opener(about, speaker)),
      said,
      about,
      note(!comparison.precise && speaker.say('verdict.imprecise')),
      note(limits(comparison, speaker)),
    ),
    h('div', { class: 'bars' }, bar(review, 'a', speaker), bar(review, 'b', speaker)),
  );
}

/**
 * Opens on a phone what stands there anyway where there is more room.
 *
 * @param {HTMLElement} about
 * @param {Speaker} speaker
 */
function opener(about, speaker) {
  const label = speaker.say('verdict.about');
  const open = () => button.setAttribute('aria-expanded', String(about.classList.toggle('open')));
  const button = h('button', { type: 'button', class: 'round opener', 'aria-label': label, title: label, 'aria-expanded': 'false', click: open }, 'i');
  return button;
}

/**
 * What is not checked where the engine holds only what aligning needs of the texts' languages.
 *
 * @param {Comparison} comparison
 * @param {Speaker} speaker
 */
function limits({ a, b, relation }, speaker) {
  const { verdict } = relation;
  const tags = [...new Set([a.language, b.language])];
  if (verdict === 'identical' || verdict === 'unrelated' || (tags.length === 1 && isWhollyChecked(a.language))) return '';
  const language = tags.map((tag) => speaker.languageName(tag)).join(' / ');
  return speaker.say('verdict.limited', { language });
}

/**
 * What page furniture was set aside, and the way to have it counted after all.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {((count: boolean) => void) | undefined} furniture
 */
function setAside({ comparison, furnitureCounts }, speaker, furniture) {
  const lines = count(comparison, 'a').furniture + count(comparison, 'b').furniture;
  if (lines === 0 && !furnitureCounts) return null;
  const [said, wish] = furnitureCounts ? ['furniture.counted', 'furniture.setAside'] : ['furniture.aside', 'furniture.count'];
  return h(
    'p',
    { class: 'took' },
    speaker.say(said, { count: lines }),
    ' ',
    furniture && h('button', { type: 'button', class: 'quiet furniture', click: () => furniture(!furnitureCounts) }, speaker.say(wish)),
  );
}

/**
 * @param {Comparison} comparison
 * @param {Speaker} speaker
 */
export function title({ relation, links }, speaker) {
  const isRepunctuated = relation.verdict === 'identical' && links.some(({ edits }) => edits.length > 0);
  if (isRepunctuated) return speaker.say('verdict.repunctuated');
  if (relation.verdict !== 'partial') return speaker.say(`verdict.${relation.verdict}`);
  const { coverageA, coverageB } = relation;
  if (coverageB > 2 * coverageA) return speaker.say('verdict.partOfA');
  if (coverageA > 2 * coverageB) return speaker.say('verdict.partOfB');
  return speaker.say('verdict.partial');
}

/**
 * The counts in plain words.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 */
export function sentence(review, speaker) {
  return [...told(review, speaker), altering(review, speaker)].join(' ').trimEnd();
}

/**
 * How much each text tells of the other.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 */
function told({ comparison }, speaker) {
  const { verdict } = comparison.relation;
  if (verdict === 'unrelated') return [speaker.say('counts.unrelated')];
  const [a, b] = [count(comparison, 'a'), count(comparison, 'b')];
  const parts = [
    a.only === 0
      ? speaker.say('counts.allToldInB', { count: a.all })
      : speaker.say('counts.toldInB', { told: a.told, count: a.all }),
    a.only > 0 && speaker.say('counts.missing', { count: a.only }),
    b.only > 0 ? speaker.say('counts.added', { count: b.only }) : speaker.say('counts.nothingAdded'),
    a.moved > 0 && speaker.say('counts.moved', { count: a.moved }),
  ];
  return parts.flatMap((part) => (part ? unbroken(part) : []));
}

/**
 * How many changes may alter the meaning, those set aside left out; empty for none.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 */
function altering({ comparison, dismissed }, speaker) {
  const count = comparison.findings.length - dismissed.size;
  return count > 0 ? unbroken(speaker.say('counts.findings', { count })) : '';
}

/**
 * Said so that no line ends between a number and what it counts, or before the name of a text.
 *
 * @param {string} said
 */
function unbroken(said) {
  return said.replace(/(?<=\d) | (?=[AB][.,])/g, '\u00A0');
}

/**
 * @param {Review} review
 * @param {'a' | 'b'} side
 * @param {Speaker} speaker
 */
function bar({ comparison, names }, side, speaker) {
  const counted = count(comparison, side);
  const letter = side.toUpperCase();
  const share = side === 'a' ? comparison.relation.coverageA : comparison.relation.coverageB;
  const said = { share: speaker.percent(share), other: side === 'a' ? 'B' : 'A' };
  const unrelated = comparison.relation.verdict === 'unrelated';
  return h(
    'div',
    { class: `coverage ${side}` },
    h(
      'p',
      {},
      h('b', {}, letter),
      names[side] ? h('span', { dir: 'auto' }, ` ${names[side]}`) : '',
      h('span', { class: 'share' }, unrelated ? speaker.say('bar.unrelated', { count: counted.all }) : speaker.say('bar.told', said)),
    ),
    h('div', { class: 'bar', 'aria-hidden': 'true' }, ...segments(comparison, side)),
    !unrelated && h('span', { class: 'percent', 'aria-hidden': 'true' }, said.share),
  );
}

/** How many stretches a bar shows at most; more could not be told apart. */
const MOST = 120;

/**
 * Stretches of the bar, as long as the sentences that they stand for, in the order of the text.
 *
 * @param {Comparison} comparison
 * @param {'a' | 'b'} side
 */
function segments(comparison, side) {
  const each = standings(comparison, side);
  const { sentences } = comparison[side];
  const whole = sentences.reduce((sum, { start, end }) => sum + end - start, 0);
  const least = whole / MOST;
  /** @type {{ standing: string, length: number }[]} */
  const runs = [];
  for (const [index, { start, end }] of sentences.entries()) {
    const standing = each[index] ?? 'only';
    const last = runs.at(-1);
    // In a long text a stretch that is too short to be seen joins its neighbour.
    if (last && (last.standing === standing || last.length < least)) last.length += end - start;
    else runs.push({ standing, length: end - start });
  }
  return runs.map(({ standing, length }) => {
    const segment = h('i', { class: standing });
    segment.style.flexGrow = String(length);
    return segment;
  });
}
