import { nameButton } from '../links/control.js';
import { inSlices, turn } from '../work.js';
import { unfold } from './fold.js';
import { indexOfFindings } from './review.js';
import { builtRow, numberOf } from './rows.js';

/** How many rows are passed over rather than moving the one that is wanted before them. */
const NEAR = 8;

/**
 * The rows of an earlier result, which a later one of the same texts takes over.
 *
 * @typedef {Pick<import('./result.js').Result, 'reading' | 'review'>} Shown
 * @typedef {object} Kept
 * @property {HTMLElement} list the list of the earlier result: it stays where it is, and is changed there
 * @property {HTMLElement[]} rows those of the earlier result, in order
 * @property {Uint32Array} same for each row of the later result the number, counted from 1, of the earlier
 *   one that shows the same; 0 where none does
 * @property {Shown} before
 * @property {Shown} now
 */

/**
 * @param {HTMLElement} list the rows of the earlier result, all built
 * @param {Shown} before
 * @param {Shown} now
 * @returns {Kept | null} null where too little stays
 */
export function keptRows(list, before, now) {
  const same = now.reading.sameRows(before.reading);
  const rows = /** @type {HTMLElement[]} */ ([...list.querySelectorAll('.row')]);
  const stay = same.filter((number) => number > 0).length;
  return stay * 2 > same.length ? { list, rows, same, before, now } : null;
}

/**
 * Has the list of an earlier result show a later one. Most of its rows stay as they are; what they name by
 * number is told anew, in slices, and then what differs is exchanged at once.
 *
 * @param {Kept} kept
 * @param {'side-by-side' | 'inline'} view
 * @param {(row: Element) => void} equip gives a row what the page adds to it
 * @param {import('../speaker.js').Speaker} speaker
 * @param {AbortSignal} signal ends it early
 * @param {() => void} leave called before the first change that is seen
 * @throws the signal's reason
 */
export async function takeOver({ list, rows, same, before, now }, view, equip, speaker, signal, leave) {
  const findings = indexOfFindings(before.review.comparison, now.review.comparison);
  const links = new Map(now.review.comparison.links.map(({ a }, index) => [a[0], index]));
  /** @type {HTMLElement[]} */
  const all = [];
  const next = () => {
    const index = all.length;
    if (index >= same.length) return true;
    const there = rows[(same[index] ?? 0) - 1];
    const row = there ?? builtRow(now.reading, view, index);
    if (there) renumber(row, index);
    else equip(row);
    all.push(row);
    return false;
  };
  const renumber = (/** @type {HTMLElement} */ row, /** @type {number} */ index) => {
    if (numberOf(row) !== index + 1) {
      row.id = `row-${index + 1}`;
      nameButton(row, speaker);
    }
    const link = before.review.comparison.links[Number(row.getAttribute('data-link') ?? -1)];
    if (link) row.setAttribute('data-link', String(links.get(link.a[0])));
    for (const mark of row.querySelectorAll('mark[data-finding]')) {
      const indexes = mark.getAttribute('data-finding')?.split(' ') ?? [];
      mark.setAttribute('data-finding', indexes.map((index) => findings.get(Number(index))).join(' '));
    }
  };
  await turn();
  await inSlices(next, signal);
  await turn();
  signal.throwIfAborted();
  leave();
  exchange(list, rows, all);
}

/**
 * Puts rows into the place of others in a list, most of which stay.
 *
 * @param {HTMLElement} list
 * @param {HTMLElement[]} before all rows in it
 * @param {HTMLElement[]} now all that are to be in it
 */
function exchange(list, before, now) {
  const wanted = new Set(now);
  const stay = before.filter((row) => wanted.has(row));
  const places = new Map(stay.map((row, index) => [row, index]));
  const first = list.firstElementChild;
  let next = 0;
  /** @type {HTMLElement | null} */
  let last = null;
  for (const row of now) {
    const place = places.get(row) ?? -1;
    if (place >= next && place - next <= NEAR) {
      next = place + 1;
    } else {
      unfold(row);
      if (last) last.after(row);
      else first?.prepend(row);
    }
    last = row;
  }
  for (const row of before) {
    if (wanted.has(row)) continue;
    unfold(row);
    const stretch = row.parentElement;
    row.remove();
    if (stretch?.childElementCount === 0) stretch.remove();
  }
}

/**
 * Puts what stands around a node in one tree around another node, which stays in its place in another tree
 * of the same shape.
 *
 * @param {Element} stays
 * @param {Element} fresh
 * @param {Element} root of the tree in which `stays` stands
 */
export function graft(stays, fresh, root) {
  for (let [old, now] = [stays, fresh]; old !== root && old.parentElement && now.parentElement; [old, now] = [old.parentElement, now.parentElement]) {
    const around = [...now.parentElement.childNodes];
    const at = around.indexOf(now);
    for (const node of [...old.parentElement.childNodes]) if (node !== old) node.remove();
    old.before(...around.slice(0, at));
    old.after(...around.slice(at + 1));
    old.parentElement.className = now.parentElement.className;
  }
}
