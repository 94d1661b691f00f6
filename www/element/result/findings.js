import { h } from '../dom.js';
import { findingArrows } from './arrow.js';
import { asideList } from './aside.js';
import { context, marked, parted } from './context.js';
import { fillInSlices } from './fill.js';
import { kindOf } from './kind.js';
import { differing, quotationAt, unitOf, units } from './quotations.js';

/**
 * @typedef {import('./review.js').Review} Review
 * @typedef {import('../speaker.js').Speaker} Speaker
 */

/** In how many frames an entry is brought into view, because what is around it still grows. */
const FRAMES = 4;

/**
 * The findings beside the text, the weightiest first, and those of one quotation under it. A press goes to the
 * place.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {() => Promise<void>} ready the rest of a long list waits for it
 * @param {AbortSignal} signal ends its listening
 */
export function findingsList(review, speaker, ready, signal) {
  const heading = h('h3', { id: 'findings-heading', tabindex: '-1' });
  const list = h('ol', { class: 'findings', 'aria-labelledby': 'findings-heading' });
  /** @type {Map<string, HTMLElement>} */
  const groups = new Map();
  const groupOf = (/** @type {number} */ index) => {
    const unit = unitOf(review.comparison, index);
    if (!unit) return null;
    const key = `${unit.side} ${unit.quotation}`;
    const group = groups.get(key) ?? h('li', { class: 'group' }, quotation(review, speaker, unit, heading), h('ol'));
    groups.set(key, group);
    return group;
  };
  const entries = fillInSlices(list, (index) => item(review, speaker, index, heading), signal, groupOf, ready);
  const draw = () => {
    const { shown } = review;
    heading.textContent = speaker.say('findings.heading', { count: shown.length });
    entries.show(shown, mark);
  };
  const mark = () => {
    for (const entry of list.querySelectorAll('.find')) {
      const now = entry.getAttribute('data-index') === String(review.current);
      entry.classList.toggle('now', now);
      entry.querySelector('.go')?.setAttribute('aria-current', String(now));
      if (now) inFrames(() => scrollWithin(entry));
    }
  };
  review.addEventListener('change', draw, { signal });
  review.addEventListener('move', mark, { signal });
  const renew = (/** @type {Event} */ event) => {
    entries.move(/** @type {CustomEvent} */ (event).detail, (entry, index) => entry.querySelector('.kind') === null === Boolean(unitOf(review.comparison, index)));
    for (const unit of units(review.comparison)) {
      groups.get(`${unit.side} ${unit.quotation}`)?.firstElementChild?.replaceWith(quotation(review, speaker, unit, heading));
    }
  };
  review.addEventListener('renew', renew, { signal });
  draw();
  const steps = h('span', { class: 'arrows' }, ...findingArrows(review, speaker));
  return h('section', { 'aria-labelledby': 'findings-heading' }, h('div', { class: 'head' }, heading, steps), list, asideList(review, speaker, heading, signal));
}

/**
 * A finding; in few words where the quotation stands over it.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {number} index
 * @param {HTMLElement} heading
 */
function item(review, speaker, index, heading) {
  const finding = review.comparison.findings[index];
  const isPart = Boolean(unitOf(review.comparison, index));
  const here = () => Number(entry.getAttribute('data-index'));
  const reach = isPart ? 0 : undefined;
  /** @type {HTMLElement} */
  const entry = h(
    'li',
    { class: 'find', 'data-index': index },
    h(
      'button',
      { type: 'button', class: 'go', click: () => review.go(here()) },
      !isPart && h('span', { class: 'kind' }, kindOf(review, speaker, index)),
      h('span', { class: 'pair' }, words(review, speaker, index, 'a', reach), words(review, speaker, index, 'b', reach)),
      // The plain words of a quotation say the same as its pair.
      h('span', { class: isPart && finding?.rule === 'quotation' ? 'spoken' : 'message' }, finding && speaker.finding(finding)),
    ),
    dismissal('findings.dismiss', review, speaker, () => [here()], heading),
  );
  return entry;
}

/**
 * A quotation of which several words differ, whole, in both texts.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {import('./quotations.js').Unit} unit
 * @param {HTMLElement} heading
 */
function quotation(review, speaker, { indexes }, heading) {
  const { comparison, texts } = review;
  const shown = () => indexes.filter((index) => review.isShown(index));
  const telling = (/** @type {'a' | 'b'} */ side) => {
    const findings = indexes.flatMap((index) => comparison.findings[index] ?? []).sort((one, other) => one[side][0] - other[side][0]);
    const at = findings.map((finding) => comparison[side].quotations[quotationAt(comparison, side, finding)]).find(Boolean);
    const places = findings.map((finding) => finding[side]);
    const ends = places.flat();
    const range = /** @type {const} */ ([Math.min(at?.start ?? Infinity, ...ends), Math.max(at?.end ?? 0, ...ends)]);
    const changed = findings.flatMap((finding) => differing(comparison, finding, side));
    return h('q', { class: side, dir: 'auto', lang: review.languageOf(side) }, ...emphasised(marked(texts[side], range, changed)));
  };
  return h(
    'div',
    { class: 'quoted' },
    h(
      'button',
      { type: 'button', class: 'go', click: () => review.go(shown()[0] ?? null) },
      h('span', { class: 'kind' }, kindOf(review, speaker, indexes[0] ?? 0)),
      h('span', { class: 'pair' }, telling('a'), telling('b')),
    ),
    dismissal('findings.dismissAll', review, speaker, shown, heading),
  );
}

/**
 * The button that sets findings aside.
 *
 * @param {string} key of its label
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {() => number[]} findings
 * @param {HTMLElement} heading takes the focus where nothing stays
 */
function dismissal(key, review, speaker, findings, heading) {
  const dismiss = (/** @type {Event} */ { currentTarget }) => {
    const all = /** @type {Element} */ (currentTarget).closest('.findings')?.querySelectorAll('.find') ?? [];
    const going = findings();
    const stays = (/** @type {Element | undefined} */ entry) => entry && !going.includes(Number(entry.getAttribute('data-index')));
    const first = [...all].findIndex((entry) => !stays(entry));
    const next = [...all].slice(first).find(stays) ?? all[first - 1];
    review.toggleDismissed(...going);
    (/** @type {HTMLElement | null | undefined} */ (next?.querySelector('.go')) ?? heading).focus();
  };
  const label = speaker.say(key);
  return h('button', { type: 'button', class: 'dismiss', 'aria-label': label, title: label, click: dismiss }, '×');
}

/**
 * Brings something into view again and again: entries around it get their true height once they are in the window.
 *
 * @param {() => void} bring
 */
export function inFrames(bring, again = FRAMES) {
  bring();
  if (again > 1) requestAnimationFrame(() => inFrames(bring, again - 1));
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
  const top = frame.querySelector('.head')?.getBoundingClientRect().bottom ?? outer.top;
  if (inner.top < top) frame.scrollTop += inner.top - top - 8;
  else if (inner.bottom > outer.bottom) frame.scrollTop += inner.bottom - outer.bottom + 8;
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
  const { comparison } = review;
  const finding = comparison.findings[index];
  const range = finding?.[side] ?? [0, 0];
  const text = review.texts[side];
  const found = reach === 0 ? { before: '', after: '' } : context(text, comparison[side].sentences, range, reach);
  const parts = finding ? parted(text, range, differing(comparison, finding, side)) : [];
  const absent = h('span', { class: 'spoken' }, speaker.say('findings.absent'));
  return h('q', { class: side, dir: 'auto', lang: review.languageOf(side) }, found.before, ...emphasised(parts, absent), found.after);
}

/**
 * The parts of a stretch with each second one marked; one without words as an absence.
 *
 * @param {string[]} parts
 * @param {Node} [absent] says so
 */
export function emphasised(parts, absent) {
  return parts.map((part, turn) => (turn % 2 === 0 ? part : h('b', { class: part ? undefined : 'absent' }, part || absent?.cloneNode(true))));
}
