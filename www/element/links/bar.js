import { h } from '../dom.js';
import { tally } from './decisions.js';

/**
 * What the reader decided, about links and what to set aside, and the way back.
 *
 * @param {import('../result/review.js').Review} review
 * @param {{ canUndo: boolean, canRedo: boolean }} steps
 * @param {import('../speaker.js').Speaker} speaker
 * @param {{ undo: () => void, redo: () => void, takeAllBack: () => void }} wishes
 * @param {AbortSignal} signal ends its listening
 */
export function bar(review, steps, speaker, wishes, signal) {
  const { links, dropped } = review;
  const { linked, alone } = tally(links);
  const said = h('span');
  const aside = h('span');
  const button = (/** @type {'undo' | 'redo' | 'takeAllBack'} */ key, keys = '') =>
    h('button', { type: 'button', class: key, 'aria-keyshortcuts': keys || undefined, click: wishes[key] }, speaker.say(`decided.${key}`));
  const [undo, redo] = [button('undo', 'Control+Z'), button('redo', 'Control+Shift+Z')];
  const element = h(
    'div',
    { class: 'decided', role: 'group', part: 'decided', 'aria-label': speaker.say('decided.label') },
    h('p', {}, said, ' ', aside),
    undo,
    redo,
    links.length > 0 && button('takeAllBack'),
  );
  const draw = () => {
    const { size } = review.dismissed;
    const { canUndo, canRedo } = steps;
    const parts = [
      linked > 0 && speaker.say('decided.linked', { count: linked }),
      alone > 0 && speaker.say('decided.alone', { count: alone }),
      dropped > 0 && speaker.say('decided.dropped', { count: dropped }),
    ];
    said.textContent = parts.filter(Boolean).join(' ');
    aside.textContent = size > 0 ? speaker.say('findings.dismissed', { count: size }) : '';
    element.hidden = links.length === 0 && dropped === 0 && !canUndo && !canRedo;
    // The focus does not go where nothing can be pressed any more.
    const stays = undo.matches(':focus') ? !canUndo && redo : redo.matches(':focus') && !canRedo && undo;
    [undo.disabled, redo.disabled] = [!canUndo, !canRedo];
    if (stays) stays.focus();
  };
  review.addEventListener('change', draw, { signal });
  draw();
  return element;
}
