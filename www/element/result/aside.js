import { h } from '../dom.js';
import { kindOf } from './kind.js';

/**
 * What the reader set aside, folded: each can be brought back by itself.
 *
 * @param {import('./review.js').Review} review
 * @param {import('../speaker.js').Speaker} speaker
 * @param {HTMLElement} heading takes the focus where nothing stays
 * @param {AbortSignal} signal ends its listening
 */
export function asideList(review, speaker, heading, signal) {
  const restore = (/** @type {Iterable<number>} */ indexes) => {
    review.toggleDismissed(...indexes);
    (list.querySelector('button') ?? heading).focus();
  };
  const item = (/** @type {number} */ index) => {
    const finding = review.comparison.findings[index];
    const message = finding ? speaker.finding(finding) : '';
    const label = speaker.say('findings.restore');
    return h(
      'li',
      {},
      h('b', { class: 'kind' }, kindOf(review, speaker, index)),
      ` ${message} `,
      h('button', { type: 'button', class: 'quiet', 'aria-label': `${label}: ${message}`, click: () => restore([index]) }, label),
    );
  };
  const summary = h('summary');
  const list = h('ul');
  const draw = () => {
    const all = [...review.dismissed].sort((one, other) => one - other);
    element.hidden = all.length === 0;
    element.open &&= all.length > 0;
    summary.textContent = speaker.say('findings.dismissed', { count: all.length });
    list.replaceChildren(...(element.open ? all.map(item) : []));
    rest.hidden = all.length < 2;
  };
  const rest = h('button', { type: 'button', class: 'quiet', click: () => restore([...review.dismissed]) }, speaker.say('findings.restoreAll'));
  const element = h('details', { class: 'foot', toggle: draw }, summary, list, rest);
  review.addEventListener('change', draw, { signal });
  draw();
  return element;
}
