import { h } from '../dom.js';

/**
 * @typedef {import('../../../pkg/article_compare.js').Reasons} Reasons
 * @typedef {import('../../../pkg/article_compare.js').Link} Link
 * @typedef {import('../result/review.js').Review} Review
 * @typedef {import('../speaker.js').Speaker} Speaker
 */

/** A runner-up less likely than this is none. */
const NEAR = 0.05;

/**
 * Why the two sides of a link belong together, and what came next. The engine is asked when the
 * reader asks.
 *
 * @param {Review} review
 * @param {Link} link
 * @param {import('./panel.js').Around} around
 * @param {Speaker} speaker
 * @param {(decision: import('./decisions.js').Decision) => void} relink links a runner-up instead
 */
export function reasons(review, link, around, speaker, relink) {
  const body = h('div', { class: 'why', 'aria-live': 'polite' }, h('p', {}, speaker.say('why.looking')));
  const place = review.comparison.links.indexOf(link);
  const fill = (/** @type {HTMLElement[]} */ ...parts) => {
    body.replaceChildren(...parts);
    body.closest('.row-panel:focus-within')?.scrollIntoView({ block: 'nearest' });
  };
  around.reasons().then(
    (all) => fill(h('ul', {}, ...lines(review, link, all[place], speaker)), ...nextBest(review, link, all[place], around, speaker, relink)),
    () => fill(h('p', {}, speaker.say('why.failed'))),
  );
  return h('section', {}, h('h3', {}, speaker.say('why.title')), body);
}

/**
 * @param {Review} review
 * @param {Link} link
 * @param {Reasons | undefined} known
 * @param {Speaker} speaker
 */
function lines(review, link, known, speaker) {
  const shared = (known?.shared ?? []).map(({ a, b }) => {
    const [inA, inB] = [review.texts.a.slice(...a), review.texts.b.slice(...b)];
    return speaker.say('why.word', { word: inA === inB ? inA : `${inA} / ${inB}` });
  });
  const said = [
    link.reader && speaker.say('why.byReader'),
    link.kind === 'verbatim' && speaker.say('why.sameWords'),
    link.kind !== 'verbatim' && shared.length > 0 && speaker.say('why.shared', { words: speaker.list(shared) }),
    known?.neighbours && speaker.say('why.neighbours'),
    link.moved && speaker.say('why.moved'),
    !link.reader && link.kind !== 'verbatim' && speaker.say('why.sure', { share: speaker.percent(link.similarity) }),
  ];
  return said.filter((one) => typeof one === 'string').map((one) => h('li', {}, one));
}

/**
 * What came next in each text, with the way there and the way to have it instead.
 *
 * @param {Review} review
 * @param {Link} link
 * @param {Reasons | undefined} known
 * @param {import('./panel.js').Around} around
 * @param {Speaker} speaker
 * @param {(decision: import('./decisions.js').Decision) => void} relink
 */
function nextBest(review, link, known, around, speaker, relink) {
  if (link.reader) return [];
  const runnersUp = /** @type {const} */ ([
    ['a', known?.runnerUpA],
    ['b', known?.runnerUpB],
  ]);
  const near = runnersUp.flatMap(([side, next]) => (next && next.similarity >= NEAR ? [{ side, ...next }] : []));
  if (near.length === 0) return [h('p', {}, speaker.say('why.noRunnerUp'))];
  return near.map(({ side, sentence, similarity }) => {
    const { start, end } = review.comparison[side].sentences[sentence] ?? { start: 0, end: 0 };
    const instead = side === 'a' ? { a: [sentence], b: link.b } : { a: link.a, b: [sentence] };
    return h(
      'div',
      { class: 'runner-up' },
      h('p', {}, speaker.say(`why.runnerUp.${side}`, { share: speaker.percent(similarity) })),
      h('q', { class: side, dir: 'auto', lang: review.languageOf(side) }, review.texts[side].slice(start, end)),
      h(
        'p',
        { class: 'steps' },
        h('button', { type: 'button', class: 'step', click: () => around.go(side, sentence) }, speaker.say('why.goThere')),
        h('button', { type: 'button', class: 'step', click: () => relink(instead) }, speaker.say('why.instead')),
      ),
    );
  });
}
