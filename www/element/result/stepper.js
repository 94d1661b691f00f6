import { h } from '../dom.js';
import { findingArrows } from './arrow.js';
import { kindOf } from './kind.js';

/**
 * What stays at the lower edge of the window.
 *
 * @param {...import('../dom.js').Child} parts
 */
export function stays(...parts) {
  return h('div', { class: 'stays' }, ...parts);
}

/**
 * Where the list of findings has no place beside the texts: the way from one to the next, what the
 * current one says, and the way to the list.
 *
 * @param {import('./review.js').Review} review
 * @param {import('../speaker.js').Speaker} speaker
 * @param {HTMLElement | null} beside holds the list
 * @param {AbortSignal} signal ends its listening
 */
export function stepper(review, speaker, beside, signal) {
  const toList = () => {
    beside?.scrollIntoView({ block: 'start' });
    beside?.querySelector('h3')?.focus({ preventScroll: true });
  };
  const said = h('button', { type: 'button', class: 'said', click: toList });
  const draw = () => {
    const { current, order } = review;
    const finding = current === null ? undefined : review.comparison.findings[current];
    if (current === null || !finding) {
      said.textContent = speaker.say('findings.heading', { count: order.length });
      return;
    }
    const place = speaker.say('search.at', { here: order.indexOf(current) + 1, all: order.length });
    said.replaceChildren(h('b', { class: 'kind' }, `${place} · ${kindOf(review, speaker, current)}`), h('span', {}, speaker.finding(finding)));
  };
  review.addEventListener('change', draw, { signal });
  review.addEventListener('move', draw, { signal });
  draw();
  const [previous, next] = findingArrows(review, speaker);
  return h('div', { class: 'stepper', role: 'group', 'aria-label': speaker.say('beside.label') }, previous, said, next);
}
