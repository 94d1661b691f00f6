import { h } from '../dom.js';

/**
 * A button that leads to the next or previous thing of a kind.
 *
 * @param {import('../speaker.js').Speaker} speaker
 * @param {(name: 'next' | 'previous') => string} key of what it is called in the catalogue
 * @param {1 | -1} direction
 * @param {(direction: 1 | -1) => void} step
 */
export function arrow(speaker, key, direction, step) {
  const name = direction === 1 ? 'next' : 'previous';
  const label = speaker.say(key(name));
  return h('button', { type: 'button', class: `arrow ${name}`, 'aria-label': label, title: label, click: () => step(direction) });
}

/**
 * The buttons that lead to the previous and the next finding.
 *
 * @param {import('./review.js').Review} review
 * @param {import('../speaker.js').Speaker} speaker
 */
export function findingArrows(review, speaker) {
  const one = (/** @type {1 | -1} */ direction) => arrow(speaker, (name) => `help.${name}Finding`, direction, () => review.step(direction));
  return /** @type {const} */ ([one(-1), one(1)]);
}
