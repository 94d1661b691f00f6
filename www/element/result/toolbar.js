import { h } from '../dom.js';
import { KINDS } from './review.js';

/**
 * @typedef {import('./review.js').Review} Review
 * @typedef {import('./review.js').ViewName} ViewName
 * @typedef {import('../speaker.js').Speaker} Speaker
 */

/** The views that can be chosen. */
export const VIEWS = /** @type {const} */ (['side-by-side', 'inline', 'findings']);

/**
 * Which view, and which kinds of finding.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {ViewName} view the view that is shown
 * @param {(view: ViewName) => void} choose
 * @param {AbortSignal} signal ends its listening
 */
export function toolbar(review, speaker, view, choose, signal) {
  const some = review.comparison.findings.length > 0;
  const views = VIEWS.filter((name) => some || name !== 'findings').map((name) =>
    h('button', { type: 'button', 'data-view': name, 'aria-pressed': String(name === view), click: () => choose(name) }, speaker.say(`view.${name}`)),
  );
  const chips = h('div', { class: 'chips', role: 'group', 'aria-label': speaker.say('toolbar.kinds') });
  const draw = () => {
    for (const kind of KINDS) {
      const count = review.count(kind);
      const chip = chips.querySelector(`[data-kind="${kind}"]`);
      chip?.setAttribute('aria-pressed', String(!review.hidden.has(kind)));
      chip?.querySelector('b')?.replaceChildren(speaker.numbers.format(count));
    }
  };
  for (const kind of some ? KINDS : []) {
    const none = !review.comparison.findings.some((finding) => finding.kind === kind);
    if (none) continue;
    chips.append(h('button', { type: 'button', class: 'chip', 'data-kind': kind, click: () => review.toggleKind(kind) }, `${speaker.say(`kind.${kind}`)} `, h('b')));
  }
  review.addEventListener('change', draw, { signal });
  draw();
  return h(
    'div',
    { class: 'toolbar', part: 'toolbar' },
    h('div', { class: 'views', role: 'group', 'aria-label': speaker.say('toolbar.views') }, ...views),
    some && chips,
  );
}
