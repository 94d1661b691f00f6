import { h } from '../dom.js';

/** Every key, with the catalogue's entry for what it does. */
const KEYS = /** @type {const} */ ([
  [['n', 'F7'], 'help.nextFinding'],
  [['p', 'Shift F7'], 'help.previousFinding'],
  [['c'], 'help.nextChange'],
  [['Shift C'], 'help.previousChange'],
  [['j'], 'help.nextRow'],
  [['k'], 'help.previousRow'],
  [['Enter'], 'help.row'],
  [['Ctrl Z'], 'help.undo'],
  [['Ctrl Y'], 'help.redo'],
  [['1', '2', '3'], 'help.views'],
  [['/'], 'search.label'],
  [['?'], 'help.help'],
]);

/** Every mark in the texts, with the catalogue's entry for what it means. */
const MARKS = /** @type {const} */ (['finding', 'absent', 'gone', 'came', 'small', 'moved']);
/** Every colour of the bars and the overview: its classes, with the catalogue's entry for what it means. */
const COLOURS = /** @type {const} */ ([
  ['a', 'verbatim', 'help.verbatim'],
  ['a', 'reworded', 'help.reworded'],
  ['a', 'moved', 'help.moved'],
  ['a', 'only', 'help.onlyA'],
  ['b', 'only', 'help.onlyB'],
  ['a', 'furniture', 'row.furniture'],
]);

/**
 * What the keys do and what the marks mean.
 *
 * @param {import('../speaker.js').Speaker} speaker
 * @param {HTMLElement} host the element whose keys they are
 */
export function help(speaker, host) {
  const keys = KEYS.flatMap(([keys, meaning]) => [h('dt', {}, ...keys.map((key) => h('kbd', {}, key))), h('dd', {}, speaker.say(meaning))]);
  const dialog = h(
    'dialog',
    { class: 'help', part: 'help', 'aria-labelledby': 'help-heading', closedby: 'any' },
    h('div', { class: 'top' }, h('h2', { id: 'help-heading' }, speaker.say('help.title')), h('button', { type: 'button', click: () => dialog.close() }, speaker.say('help.close'))),
    h(
      'div',
      { class: 'sides' },
      h('div', {}, ...legends(speaker)),
      h('div', {}, h('dl', { class: 'keys' }, ...keys), host.hasAttribute('keys') && keySwitch(speaker, host)),
    ),
  );
  return dialog;
}

/**
 * What the marks and the colours mean.
 *
 * @param {import('../speaker.js').Speaker} speaker
 */
export function legends(speaker) {
  const entry = (/** @type {HTMLElement} */ sample, /** @type {string} */ meaning) => h('li', {}, sample, h('span', {}, speaker.say(meaning)));
  return [
    h('h3', {}, speaker.say('help.marks')),
    h('ul', { class: 'legend' }, ...MARKS.map((mark) => entry(sample(mark, speaker), `help.${mark}`))),
    h('h3', {}, speaker.say('help.colours')),
    h('ul', { class: 'legend' }, ...COLOURS.map(([side, kind, meaning]) => entry(h('span', { class: `bar ${side}` }, h('i', { class: kind })), meaning))),
  ];
}

/**
 * Single letters get in the way of those who speak to their computer: they can be turned off.
 *
 * @param {import('../speaker.js').Speaker} speaker
 * @param {HTMLElement} host
 */
function keySwitch(speaker, host) {
  const box = h('input', { type: 'checkbox', change: () => host.setAttribute('keys', box.checked ? 'page' : 'element') });
  box.checked = host.getAttribute('keys') === 'page';
  return h('label', { class: 'switch' }, box, ' ', speaker.say('help.everywhere'));
}

/**
 * @param {typeof MARKS[number]} mark
 * @param {import('../speaker.js').Speaker} speaker
 */
function sample(mark, speaker) {
  if (mark === 'absent') return h('mark', { class: 'finding absent' });
  const words = speaker.say(`help.${mark}.sample`);
  if (mark === 'finding') return h('mark', { class: 'finding' }, words);
  if (mark === 'gone') return h('del', { class: 'wording' }, words);
  if (mark === 'came') return h('ins', { class: 'wording' }, words);
  if (mark === 'small') return h('ins', { class: 'spelling' }, words);
  return h('span', { class: 'note moved' }, words);
}
