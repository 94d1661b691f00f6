import { h } from '../dom.js';

/**
 * A button that leads to the next or previous finding.
 *
 * @param {import('./review.js').Review} review
 * @param {import('../speaker.js').Speaker} speaker
 * @param {1 | -1} direction
 */
export function arrow(review, speaker, direction) {
  const name = direction === 1 ? 'next' : 'previous';
  const label = speaker.say(`help.${name}Finding`);
  return h('button', { type: 'button', class: name, 'aria-label': label, title: label, click: () => review.step(direction) });
}

