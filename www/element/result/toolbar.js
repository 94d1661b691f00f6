import { h } from '../dom.js';
import { hasChanges } from './changes.js';
import { KINDS } from './review.js';

/**
 * @typedef {import('./review.js').Review} Review
 * @typedef {import('./review.js').ViewName} ViewName
 * @typedef {import('../speaker.js').Speaker} Speaker
 */

/** How much of the toolbar stands over what stays in the window, in CSS pixels. */
const MARGIN = 6;
/** All views, in the order of their keys. */
export const VIEWS = /** @type {const} */ (['side-by-side', 'inline', 'findings']);

/**
 * The views that show something of a result: in one text only what is told in both, and as findings what was
 * found.
 *
 * @param {Review['comparison']} comparison
 */
export function viewsOf({ findings, relation }) {
  const shows = { 'side-by-side': true, inline: relation.verdict !== 'unrelated', findings: findings.length > 0 };
  return VIEWS.filter((name) => shows[name]);
}

/**
 * Which view, what to search for, and which kinds of finding.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {(view: ViewName) => void} choose
 * @param {HTMLElement} search
 * @param {HTMLElement} menu
 * @param {() => void} help
 * @param {AbortSignal} signal ends its listening
 */
export function toolbar(review, speaker, choose, search, menu, help, signal) {
  const some = review.comparison.findings.length > 0;
  const views = viewsOf(review.comparison).map((name) =>
    h('button', { type: 'button', 'data-view': name, 'aria-pressed': 'false', click: () => choose(name) }, speaker.say(`view.${name}`)),
  );
  return h(
    'div',
    { class: 'toolbar', part: 'toolbar' },
    views.length > 1 && h('div', { class: 'views', role: 'group', 'aria-label': speaker.say('toolbar.views') }, ...views),
    some && chips(review, speaker, signal),
    search,
    menu,
    h('button', { type: 'button', class: 'round', 'aria-label': speaker.say('help.title'), title: speaker.say('help.title'), click: help }, '?'),
  );
}

/**
 * Shows which view there is. The focus goes along where it is at another one.
 *
 * @param {HTMLElement} toolbar
 * @param {ViewName} view
 */
export function pressView(toolbar, view) {
  const buttons = /** @type {NodeListOf<HTMLElement>} */ (toolbar.querySelectorAll('[data-view]'));
  const isAtOne = toolbar.querySelector('[data-view]:focus');
  for (const button of buttons) {
    const is = button.getAttribute('data-view') === view;
    button.setAttribute('aria-pressed', String(is));
    if (is && isAtOne) button.focus({ preventScroll: true });
  }
}

/**
 * Says in two properties of the result how tall the toolbar is, and how much of it may leave the window: in
 * a narrow one what stands over the views, but for a search that is on. There the focus reaches the views after it.
 *
 * @param {HTMLElement} toolbar in its result
 * @param {AbortSignal} signal ends it
 */
export function measure(toolbar, signal) {
  const look = () => {
    const { top, height } = toolbar.getBoundingClientRect();
    const edgeOf = (/** @type {string} */ part, /** @type {'top' | 'bottom'} */ edge) => toolbar.querySelector(part)?.getBoundingClientRect()[edge] ?? top;
    const [views, under] = [edgeOf('.views', 'top'), edgeOf('.menu', 'bottom')];
    const parts = ['.views', '.chips'];
    const order = ['.search', '.menu', '.round'];
    order.unshift(...parts.filter((part) => edgeOf(part, 'top') < under));
    order.push(...parts.filter((part) => edgeOf(part, 'top') >= under));
    const there = order.flatMap((part) => [...toolbar.querySelectorAll(`:scope > ${part}`)]);
    // What is written in the search goes on: it is not moved.
    const turn = there.findIndex((part) => part.matches('.search'));
    if (there.some((part, at) => part !== toolbar.children[at])) {
      toolbar.prepend(...there.slice(0, turn));
      toolbar.append(...there.slice(turn + 3));
    }
    const over = views >= under && !toolbar.querySelector('input')?.value ? views - top - MARGIN : 0;
    toolbar.parentElement?.style.setProperty('--bar', `${height}px`);
    toolbar.parentElement?.style.setProperty('--over', `${over}px`);
  };
  // In a frame of its own: a size that changes while sizes are told is an error in some browsers.
  const resized = new ResizeObserver(() => requestAnimationFrame(look));
  resized.observe(toolbar);
  signal.addEventListener('abort', () => resized.disconnect());
}

/**
 * A button for each kind of finding that there is, with how many.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {AbortSignal} signal
 */
function chips(review, speaker, signal) {
  const group = h('div', { class: 'chips', role: 'group', 'aria-label': speaker.say('toolbar.kinds') });
  for (const kind of KINDS) {
    group.append(h('button', { type: 'button', class: 'chip', 'data-kind': kind, click: () => review.toggleKind(kind) }, `${speaker.say(`kind.${kind}`)} `, h('b')));
  }
  const draw = () => {
    for (const kind of KINDS) {
      const chip = group.querySelector(`[data-kind="${kind}"]`);
      chip?.toggleAttribute('hidden', !review.comparison.findings.some((finding) => finding.kind === kind));
      chip?.setAttribute('aria-pressed', String(!review.hidden.has(kind)));
      chip?.querySelector('b')?.replaceChildren(speaker.numbers.format(review.count(kind)));
    }
  };
  review.addEventListener('change', draw, { signal });
  draw();
  return group;
}

/**
 * The names of the texts over their columns.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 * @param {ViewName} view
 * @param {HTMLElement | null} changes the way through the changes
 */
export function names(review, speaker, view, changes) {
  const name = (/** @type {'a' | 'b'} */ side) =>
    h('p', { class: `name ${side}` }, h('b', {}, side.toUpperCase()), h('span', { dir: 'auto' }, review.names[side] || speaker.say(`name.${side}`)));
  return h('div', { class: `names ${view}` }, name('a'), name('b'), changes);
}

/**
 * The keys in one line, for those who have some; but for those that do nothing here.
 *
 * @param {Review} review
 * @param {Speaker} speaker
 */
export function keyHints({ comparison }, speaker) {
  const views = viewsOf(comparison);
  const hint = (/** @type {string} */ meaning, /** @type {string[]} */ ...keys) =>
    h('span', {}, ...keys.map((key) => h('kbd', {}, key)), ` ${speaker.say(meaning)}`);
  return h(
    'p',
    { class: 'hints' },
    comparison.findings.length > 0 && hint('hints.finding', 'n', 'p'),
    hasChanges(comparison.relation) && hint('hints.change', 'c'),
    hint('hints.row', 'j', 'k'),
    views.length > 1 && hint('hints.view', ...views.map((name) => String(VIEWS.indexOf(name) + 1))),
    hint('hints.search', '/'),
    hint('hints.help', '?'),
  );
}
