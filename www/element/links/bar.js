import { h } from '../dom.js';
import { tally } from './decisions.js';

/**
 * How many links the reader decided about, and the way back.
 *
 * @param {import('../result/review.js').Review} review
 * @param {{ canUndo: boolean, canRedo: boolean }} steps
 * @param {import('../speaker.js').Speaker} speaker
 * @param {{ undo: () => void, redo: () => void, takeAllBack: () => void }} wishes
 */
export function bar({ links, dropped }, { canUndo, canRedo }, speaker, wishes) {
  const { linked, alone } = tally(links);
  if (links.length === 0 && dropped === 0 && !canUndo && !canRedo) return null;
  const said = [
    linked > 0 && speaker.say('decided.linked', { count: linked }),
    alone > 0 && speaker.say('decided.alone', { count: alone }),
    links.length === 0 && speaker.say('decided.none'),
    dropped > 0 && speaker.say('decided.dropped', { count: dropped }),
  ];
  const button = (/** @type {string} */ key, /** @type {boolean} */ active, /** @type {() => void} */ action, keys = '') =>
    h('button', { type: 'button', class: key, disabled: !active, 'aria-keyshortcuts': keys || undefined, click: action }, speaker.say(`decided.${key}`));
  return h(
    'div',
    { class: 'decided', role: 'group', part: 'decided', 'aria-label': speaker.say('decided.label') },
    h('p', {}, said.filter(Boolean).join(' ')),
    button('undo', canUndo, wishes.undo, 'Control+Z'),
    button('redo', canRedo, wishes.redo, 'Control+Shift+Z'),
    links.length > 0 && button('takeAllBack', true, wishes.takeAllBack),
  );
}
