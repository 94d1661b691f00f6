import { h } from '../dom.js';
import { decide, release, unlink } from './decisions.js';
import { reasons } from './reasons.js';

export { picker } from './picker.js';

/**
 * @typedef {import('./decisions.js').Sentences} Sentences
 * @typedef {import('./decisions.js').Decision} Decision
 * @typedef {import('../result/review.js').Review} Review
 * @typedef {import('../speaker.js').Speaker} Speaker
 *
 * @typedef {object} Around what a row's panel can ask of the result around it
 * @property {number} row its number, counted from 1
 * @property {Sentences} sentences those of the row
 * @property {Sentences | null} above those of the row above; null where there is none to be merged with
 * @property {Sentences | null} below
 * @property {(decisions: Decision[], said: string, at: Sentences) => void} decide
 * @property {(choice: import('./control.js').Choice) => void} pick
 * @property {(side: 'a' | 'b', sentence: number) => void} go
 * @property {() => Promise<(import('../../../pkg/article_compare.js').Reasons | undefined)[]>} reasons for each link
 * @property {() => void} close
 */

/**
 * What can be asked about a row, and done with it.
 *
 * @param {Review} review
 * @param {number | null} index of the link that the row shows
 * @param {Speaker} speaker
 * @param {Around} around
 */
export function panel(review, index, speaker, around) {
  const { row, sentences, above, below } = around;
  const { links } = review;
  const link = index === null ? undefined : review.comparison.links[index];
  const button = (/** @type {string} */ key, /** @type {() => void} */ action) =>
    h('button', { type: 'button', class: 'step', click: action }, speaker.say(`decide.${key}`));
  const apply = (/** @type {Decision[]} */ decisions, /** @type {string} */ said, at = sentences) => around.decide(decisions, speaker.say(said), at);
  const merge = (/** @type {Sentences} */ other) => {
    const both = { a: [...sentences.a, ...other.a], b: [...sentences.b, ...other.b] };
    apply(decide(links, both), 'said.merged', both);
  };
  const some = sentences.a.length + sentences.b.length > 0;
  const whole = review.comparison.relation.verdict === 'unrelated';
  const mergeable = (/** @type {Sentences | null} */ other) => other !== null && sentences.a.length + other.a.length > 0 && sentences.b.length + other.b.length > 0;
  const isDecided = links.some(({ a, b }) => a.some((one) => sentences.a.includes(one)) || b.some((one) => sentences.b.includes(one)));
  const chosen = whole ? { a: [], b: [] } : sentences;
  const first = { a: sentences.a.slice(0, 1), b: sentences.b.slice(0, 1) };
  return h(
    'div',
    { class: 'row-panel', role: 'group', 'aria-label': speaker.say('decide.row', { row }), lang: speaker.language, dir: speaker.direction },
    link && reasons(review, link, around, speaker, (made) => apply(decide(links, made), 'said.linked', made)),
    h(
      'div',
      { class: 'steps' },
      link && button('unlink', () => apply(unlink(links, sentences), 'said.unlinked')),
      link && sentences.a.length + sentences.b.length > 2 && button('split', () => around.pick({ purpose: 'split', chosen: first, within: sentences })),
      !whole && above && mergeable(above) && button('mergeAbove', () => merge(above)),
      !whole && below && mergeable(below) && button('mergeBelow', () => merge(below)),
      some && button(link ? 'linkOthers' : 'link', () => around.pick({ purpose: 'link', chosen, within: null })),
      !whole && isDecided && button('takeBack', () => apply(release(links, sentences), 'said.takenBack')),
      button('close', around.close),
    ),
  );
}
