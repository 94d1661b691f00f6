import { h } from '../dom.js';
import { findingAsMarkdown } from '../export/markdown.js';
import { asideList } from './aside.js';
import { WIDE } from './context.js';
import { fillInSlices } from './fill.js';
import { inFrames, words } from './findings.js';
import { kindOf } from './kind.js';

/** How many tasks there were, so that each has ids of its own. */
let tasks = 0;

/**
 * The findings alone, as a list to work through: each can be ticked off, noted upon, set aside.
 *
 * @param {import('./review.js').Review} review
 * @param {import('../speaker.js').Speaker} speaker
 * @param {(index: number) => void} read shows a finding in the texts
 * @param {AbortSignal} signal ends its listening
 */
export function worklist(review, speaker, read, signal) {
  const heading = h('h3', { id: 'worklist-heading', tabindex: '-1' });
  const list = h('ol', { class: 'worklist', 'aria-labelledby': 'worklist-heading' });
  const entries = fillInSlices(list, (index) => task(review, speaker, index, read, heading), signal);
  const mark = () => {
    for (const entry of list.children) {
      const done = review.done.has(Number(entry.getAttribute('data-index')));
      entry.classList.toggle('done', done);
      const box = entry.querySelector('input');
      if (box) box.checked = done;
    }
  };
  const draw = () => {
    const { shown } = review;
    const done = shown.filter((index) => review.done.has(index)).length;
    heading.textContent = speaker.say('worklist.heading', { done, count: shown.length });
    entries.show(shown, mark);
  };
  const move = () => {
    for (const entry of list.children) {
      const now = entry.getAttribute('data-index') === String(review.current);
      entry.classList.toggle('now', now);
      if (!now) continue;
      inFrames(() => entry.scrollIntoView({ block: 'center' }));
    }
  };
  review.addEventListener('change', draw, { signal });
  review.addEventListener('move', move, { signal });
  review.addEventListener('renew', (event) => entries.move(/** @type {CustomEvent} */ (event).detail), { signal });
  draw();
  return h('section', { class: 'work', part: 'worklist' }, heading, list, asideList(review, speaker, heading, signal));
}

/**
 * @param {import('./review.js').Review} review
 * @param {import('../speaker.js').Speaker} speaker
 * @param {number} index
 * @param {(index: number) => void} read
 * @param {HTMLElement} heading takes the focus when an entry goes
 */
function task(review, speaker, index, read, heading) {
  const finding = review.comparison.findings[index];
  const name = `task-${(tasks += 1)}`;
  const here = () => Number(entry.getAttribute('data-index'));
  const box = h('input', { type: 'checkbox', id: `${name}-done`, change: () => review.toggleDone(here()) });
  box.checked = review.done.has(index);
  const note = h('textarea', { id: `${name}-note`, rows: '1', dir: 'auto', placeholder: speaker.say('worklist.note'), 'aria-label': speaker.say('worklist.note'), 'aria-describedby': `${name}-message` });
  note.value = review.notes.get(index) ?? '';
  note.addEventListener('input', () => review.setNote(here(), note.value));
  const copy = async (/** @type {Event} */ { currentTarget }) => {
    const button = /** @type {HTMLButtonElement} */ (currentTarget);
    const copied = navigator.clipboard?.writeText(findingAsMarkdown(review, speaker, here())) ?? Promise.reject();
    button.textContent = speaker.say(await copied.then(() => 'worklist.copied', () => 'worklist.notCopied'));
  };
  const dismiss = () => {
    review.toggleDismissed(here());
    heading.focus();
  };
  const button = (/** @type {string} */ key, /** @type {(event: Event) => void} */ click) =>
    h('button', { type: 'button', 'aria-describedby': `${name}-message`, click }, speaker.say(key));
  const entry = h(
    'li',
    { class: 'task', 'data-index': index },
    h('div', { class: 'tick' }, box, h('label', { for: `${name}-done` }, h('span', { class: 'kind' }, kindOf(review, speaker, index)), h('span', { class: 'spoken' }, ` ${speaker.say('worklist.done')}`))),
    h('p', { class: 'message', id: `${name}-message` }, finding && speaker.finding(finding)),
    h('div', { class: 'versions' }, version(review, speaker, index, 'a'), version(review, speaker, index, 'b')),
    h(
      'div',
      { class: 'handle' },
      note,
      button('worklist.read', () => read(here())),
      button('worklist.copy', copy),
      button('findings.dismiss', dismiss),
    ),
  );
  return entry;
}

/**
 * @param {import('./review.js').Review} review
 * @param {import('../speaker.js').Speaker} speaker
 * @param {number} index
 * @param {'a' | 'b'} side
 */
function version(review, speaker, index, side) {
  return h('p', { class: `version ${side}` }, h('b', { class: 'letter' }, side.toUpperCase()), words(review, speaker, index, side, WIDE));
}
