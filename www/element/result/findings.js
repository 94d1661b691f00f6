import { h } from '../dom.js';
import { context } from './context.js';
import { fillInSlices } from './fill.js';

/**
 * @typedef {import('./review.js').Review} Review
 * @typedef {import('../speaker.js').Speaker} Speaker
 */

/**
 * The findings beside the text, the weightiest first. A press goes to the place.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {AbortSignal} signal ends its listening
 */
export function findingsList(review, speaker, signal) {
  const heading = h('h3', { id: 'findings-heading', tabindex: '-1' });
  const list = h('ol', { class: 'findings', 'aria-labelledby': 'findings-heading' });
  const foot = h('p', { class: 'foot' });
  const entries = fillInSlices(list, (index) => item(review, speaker, index), signal);
  const draw = () => {
    const { shown } = review;
    heading.textContent = speaker.say('findings.heading', { count: shown.length });
    entries.show(shown, mark);
    foot.replaceChildren(...dismissed(review, speaker, heading));
  };
  const mark = () => {
    for (const entry of list.children) {
      const now = entry.getAttribute('data-index') === String(review.current);
      entry.classList.toggle('now', now);
      entry.querySelector('.go')?.setAttribute('aria-current', String(now));
      if (now) scrollWithin(entry);
    }
  };
  review.addEventListener('change', draw, { signal });
  review.addEventListener('move', mark, { signal });
  review.addEventListener('renew', (event) => entries.move(/** @type {CustomEvent} */ (event).detail), { signal });
  draw();
  return h('section', { 'aria-labelledby': 'findings-heading' }, heading, list, foot);
}

/**
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {number} index
 */
function item(review, speaker, index) {
  const finding = review.comparison.findings[index];
  const here = () => Number(entry.getAttribute('data-index'));
  const dismiss = () => {
    const row = /** @type {HTMLElement | null} */ (entry.nextElementSibling ?? entry.previousElementSibling);
    const next = row?.getAttribute('data-index');
    const list = entry.parentElement;
    review.toggleDismissed(here());
    const target = next ? list?.querySelector(`[data-index="${next}"] .go`) : list?.parentElement?.querySelector('h3');
    if (target instanceof HTMLElement) target.focus();
  };
  const entry = h(
    'li',
    { class: 'find', 'data-index': index },
    h(
      'button',
      { type: 'button', class: 'go', click: () => review.go(here()) },
      h('span', { class: 'kind' }, kindOf(review, speaker, index)),
      h('span', { class: 'pair' }, words(review, speaker, index, 'a'), words(review, speaker, index, 'b')),
      h('span', { class: 'message' }, finding && speaker.finding(finding)),
    ),
    h('button', { type: 'button', class: 'dismiss', 'aria-label': speaker.say('findings.dismiss'), title: speaker.say('findings.dismiss'), click: dismiss }, '×'),
  );
  return entry;
}

/**
 * Brings an entry into view within its list, and leaves the page where it is.
 *
 * @param {Element} entry
 */
function scrollWithin(entry) {
  const frame = entry.closest('.beside');
  if (!frame) return;
  const [inner, outer] = [entry.getBoundingClientRect(), frame.getBoundingClientRect()];
  if (inner.top < outer.top) frame.scrollTop += inner.top - outer.top - 8;
  else if (inner.bottom > outer.bottom) frame.scrollTop += inner.bottom - outer.bottom + 8;
}

/**
 * The kind of a finding, and for a quotation whose it is.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {number} index
 */
export function kindOf(review, speaker, index) {
  const finding = review.comparison.findings[index];
  if (!finding) return '';
  const kind = speaker.say(`kind.${finding.kind}`);
  if (finding.kind !== 'quotation') return kind;
  for (const side of /** @type {const} */ (['a', 'b'])) {
    const [start, end] = finding[side];
    const quotation = review.comparison[side].quotations.find((one) => one.start <= end && start <= one.end);
    if (quotation?.speaker) return `${kind} · ${review.texts[side].slice(...quotation.speaker)}`;
  }
  return kind;
}

/**
 * The words of one side with a little around them; an absence is said.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {number} index
 * @param {'a' | 'b'} side
 * @param {number} [reach]
 */
export function words(review, speaker, index, side, reach) {
  const range = review.comparison.findings[index]?.[side] ?? [0, 0];
  const found = context(review.texts[side], review.comparison[side].sentences, range, reach);
  return h(
    'q',
    { class: side, dir: 'auto', lang: review.languageOf(side) },
    found.before,
    found.words ? h('b', {}, found.words) : h('b', { class: 'absent' }, h('span', { class: 'spoken' }, speaker.say('findings.absent'))),
    found.after,
  );
}

/**
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {HTMLElement} heading takes the focus when the button goes
 */
function dismissed(review, speaker, heading) {
  const count = review.dismissed.size;
  if (count === 0) return [];
  const restore = () => {
    review.restoreDismissed();
    heading.focus();
  };
  return [
    speaker.say('findings.dismissed', { count }),
    ' ',
    h('button', { type: 'button', class: 'quiet', click: restore }, speaker.say('findings.restore')),
  ];
}
