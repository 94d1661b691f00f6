import { h } from '../dom.js';
import { rowOf } from '../result/rows.js';

/**
 * @typedef {import('./decisions.js').Sentences} Sentences
 * @typedef {'a' | 'b'} Side
 *
 * @typedef {object} Wanted
 * @property {'link' | 'split'} purpose
 * @property {Sentences} chosen what is chosen at first
 * @property {Sentences | null} within the only sentences that can be chosen; null for all
 * @property {(chosen: Sentences) => void} choose is told what is chosen whenever that changes
 * @property {(chosen: Sentences) => void} done
 * @property {() => void} cancel
 */

/**
 * Lets the reader choose sentences in both columns: each becomes a box to be ticked.
 *
 * @param {HTMLElement} list the rows, side by side
 * @param {Promise<void>} complete once all rows are built
 * @param {import('../speaker.js').Speaker} speaker
 * @param {Wanted} wanted
 * @param {AbortSignal} signal ends the choice
 * @returns {HTMLElement} what is chosen, and the way to go on
 */
export function picker(list, complete, speaker, { purpose, chosen, within, choose, done, cancel }, signal) {
  const sets = { a: new Set(chosen.a), b: new Set(chosen.b) };
  const now = () => ({ a: [...sets.a], b: [...sets.b] });
  const status = h('span', { role: 'status' });
  const button = h('button', { type: 'button', class: 'primary', 'aria-keyshortcuts': 'Enter', click: () => done(now()) }, speaker.say(`pick.${purpose}.do`));

  const say = () => {
    status.textContent = speaker.say('pick.chosen', { a: sets.a.size, b: sets.b.size });
    const all = within && sets.a.size === within.a.length && sets.b.size === within.b.length;
    button.disabled = sets.a.size === 0 || sets.b.size === 0 || Boolean(all);
  };
  const toggle = (/** @type {Element} */ sentence) => {
    const { side, index } = placeOf(sentence);
    if (!sets[side].delete(index)) sets[side].add(index);
    sentence.setAttribute('aria-checked', String(sets[side].has(index)));
    choose(now());
    say();
  };
  const prepare = () => makeBoxes(list, within, sets);
  hear(list, toggle, () => button.click(), signal);
  list.classList.add('picking');
  prepare();
  complete.then(() => signal.aborted || prepare(), () => {});
  signal.addEventListener('abort', () => {
    list.classList.remove('picking');
    for (const sentence of list.querySelectorAll('.sentence[role]')) {
      for (const attribute of ['role', 'tabindex', 'aria-checked']) sentence.removeAttribute(attribute);
    }
  });
  say();
  return h(
    'div',
    { class: 'picker', role: 'group', 'aria-label': speaker.say(`pick.${purpose}.do`) },
    h('p', {}, speaker.say(`pick.${purpose}`), ' ', status),
    button,
    h('button', { type: 'button', click: cancel }, speaker.say('working.cancel')),
  );
}

/**
 * Makes boxes of the sentences that can be chosen and are none yet.
 *
 * @param {HTMLElement} list
 * @param {Sentences | null} within the only ones that can be chosen; null for all
 * @param {Record<Side, Set<number>>} chosen
 */
function makeBoxes(list, within, chosen) {
  for (const sentence of list.querySelectorAll('.cell .sentence:not([role])')) {
    const { side, index } = placeOf(sentence);
    if (within && !within[side].includes(index)) continue;
    sentence.setAttribute('role', 'checkbox');
    sentence.setAttribute('tabindex', '-1');
    sentence.setAttribute('aria-checked', String(chosen[side].has(index)));
  }
}

/**
 * Listens to pointer and keys over the boxes.
 *
 * @param {HTMLElement} list
 * @param {(sentence: Element) => void} toggle
 * @param {() => void} done
 * @param {AbortSignal} signal ends the listening
 */
function hear(list, toggle, done, signal) {
  const at = (/** @type {Event} */ { target }) => (target instanceof Element ? target.closest('.sentence[role="checkbox"]') : null);
  const press = (/** @type {Event} */ event) => {
    // What is folded away can be chosen from as well.
    if (event.target instanceof Element && event.target.closest('.fold')) return;
    event.stopPropagation();
    event.preventDefault();
    const sentence = at(event);
    if (sentence) toggle(sentence);
  };
  const type = (/** @type {KeyboardEvent} */ event) => {
    const sentence = at(event);
    const next = sentence && neighbour(list, sentence, event.key, list.matches(':dir(rtl)'));
    if (next) next.focus();
    else if (sentence && event.key === ' ') toggle(sentence);
    else if (sentence && event.key === 'Enter') done();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // One of them is on the tabulator's way: that where the reader is. A row that is gone to leads to its first.
  const reach = (/** @type {Event} */ event) => {
    const row = rowOf(event.target);
    const sentence = at(event) ?? (row === event.target ? row?.querySelector('.sentence[role]') : null);
    if (!(sentence instanceof HTMLElement)) return;
    for (const other of list.querySelectorAll('.sentence[tabindex="0"]')) other.setAttribute('tabindex', '-1');
    sentence.setAttribute('tabindex', '0');
    sentence.focus({ preventScroll: true });
  };
  list.addEventListener('click', press, { capture: true, signal });
  list.addEventListener('keydown', type, { signal });
  list.addEventListener('focusin', reach, { signal });
}

/**
 * The sentence that an arrow leads to: up and down in its own text, to the sides in the other one.
 *
 * @param {HTMLElement} list
 * @param {Element} from
 * @param {string} key
 * @param {boolean} mirrored whether A stands on the right
 * @returns {HTMLElement | undefined}
 */
function neighbour(list, from, key, mirrored) {
  const { side } = placeOf(from);
  const towardsB = key === (mirrored ? 'ArrowLeft' : 'ArrowRight');
  const towardsA = key === (mirrored ? 'ArrowRight' : 'ArrowLeft');
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0 && !(towardsA && side === 'b') && !(towardsB && side === 'a')) return undefined;
  const open = /** @type {HTMLElement[]} */ ([...list.querySelectorAll('.row:not([hidden]) .sentence[role="checkbox"]')]);
  const other = side === 'a' ? 'b' : 'a';
  const wanted = open.filter((sentence) => sentence === from || sentence.closest(`.cell.${step === 0 ? other : side}`));
  const here = wanted.indexOf(/** @type {HTMLElement} */ (from));
  return step === 0 ? (wanted[here + (side === 'a' ? 1 : -1)] ?? wanted[here + (side === 'a' ? -1 : 1)]) : wanted[here + step];
}

/**
 * @param {Element} sentence
 * @returns {{ side: Side, index: number }}
 */
function placeOf(sentence) {
  return { side: sentence.closest('.cell')?.classList.contains('b') ? 'b' : 'a', index: Number(sentence.getAttribute('data-sentence')) };
}
