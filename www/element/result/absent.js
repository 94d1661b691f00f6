import { h } from '../dom.js';
import { untold } from './untold.js';

/** How many sentences are listed before the reader asks for more. */
const FIRST = 5;

/**
 * What one text leaves out of the other, by weight.
 *
 * @param {import('./review.js').Review} review
 * @param {'a' | 'b'} side whose sentences they are
 * @param {import('../speaker.js').Speaker} speaker
 * @param {(side: 'a' | 'b', sentence: number) => void} go brings a sentence into view
 */
export function absent(review, side, speaker, go) {
  const sentences = untold(review.comparison, side, review.texts[side]);
  if (sentences.length === 0) return null;
  const item = (/** @type {import('./untold.js').Untold} */ { index, words }) =>
    h('li', {}, h('button', { type: 'button', class: 'go', dir: 'auto', lang: review.languageOf(side), click: () => go(side, index) }, h('span', {}, words)));
  const list = h('ul', { class: `untold-sentences ${side}` }, ...sentences.slice(0, FIRST).map(item));
  const rest = sentences.slice(FIRST);
  const more = rest.length > 0 && h(
    'button',
    {
      type: 'button',
      class: 'quiet',
      click: (event) => {
        const added = rest.map(item);
        list.append(...added);
        event.currentTarget.remove();
        added[0]?.querySelector('button')?.focus();
      },
    },
    speaker.say('absent.more', { count: rest.length }),
  );
  const heading = speaker.say(side === 'a' ? 'absent.leavesOut' : 'absent.adds', { count: sentences.length });
  return h('section', { class: 'untold' }, h('h3', {}, heading), list, more);
}
