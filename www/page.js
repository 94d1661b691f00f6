import './element/define.js';
import { h } from './element/dom.js';
import { loadEngine } from './element/engine.js';
import { mirrored } from './element/links/held.js';
import { RIGHT_TO_LEFT } from './element/speaker.js';
import { example } from './example.js';
import { Intake } from './intake/intake.js';
import { speaker, speakToReader } from './language.js';
import { linkTo, textsIn } from './share.js';
import { forget, recall, remember } from './memory.js';

/** @typedef {import('./element/article-compare.js').ArticleCompareElement} ArticleCompareElement */
/** @typedef {import('./memory.js').Texts} Texts */

/** The longest text whose words are counted while it is typed, in UTF-16 code units. */
const COUNTED = 1_000_000;

const comparison = /** @type {ArticleCompareElement} */ (document.querySelector('article-compare'));
const form = /** @type {HTMLFormElement} */ (document.querySelector('#texts'));
const edit = /** @type {HTMLButtonElement} */ (document.querySelector('#edit'));
const more = /** @type {HTMLButtonElement} */ (document.querySelector('#more'));
const actions = /** @type {HTMLElement} */ (document.querySelector('#actions'));
const share = /** @type {HTMLButtonElement} */ (document.querySelector('#share'));
const notice = /** @type {HTMLElement} */ (document.querySelector('#notice'));
const stale = /** @type {HTMLElement} */ (document.querySelector('#stale'));
const fields = { a: fieldsOf('a'), b: fieldsOf('b') };

/** @param {'a' | 'b'} side */
function fieldsOf(side) {
  return {
    name: /** @type {HTMLInputElement} */ (document.querySelector(`#name-${side}`)),
    text: /** @type {HTMLTextAreaElement} */ (document.querySelector(`#text-${side}`)),
    length: /** @type {HTMLElement} */ (document.querySelector(`#length-${side}`)),
  };
}

/** @returns {Texts} */
function current() {
  const side = (/** @type {typeof fields.a} */ { name, text }) => ({ name: name.value, text: text.value });
  return { a: side(fields.a), b: side(fields.b), held: comparison.held };
}

/** @param {Texts} texts */
function fill(texts) {
  for (const side of /** @type {const} */ (['a', 'b'])) {
    fields[side].name.value = texts[side].name;
    fields[side].text.value = texts[side].text;
  }
  comparison.cancel();
  comparison.held = texts.held ?? null;
  edit.hidden = true;
  share.hidden = true;
  changed();
}

/**
 * The direction of a text, by its first letter. The browser's own `dir="auto"` takes a minute in a
 * box with a few megabytes.
 *
 * @param {string} text
 */
function direction(text) {
  const letter = text.slice(0, 10_000).match(/\p{L}/u)?.[0] ?? '';
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}

/** Says how long the texts are, turns each box to the side its text begins on, and offers what can be done. */
function changed() {
  for (const side of /** @type {const} */ (['a', 'b'])) {
    const text = fields[side].text.value;
    fields[side].text.dir = direction(text);
    const words = text.length > COUNTED ? 0 : (text.match(/\S+/g)?.length ?? 0);
    fields[side].length.textContent = words === 0 ? '' : speaker.say('page.words', { count: words });
  }
  const isEmpty = Object.values(fields).every(({ name, text }) => name.value === '' && text.value === '');
  stale.hidden = comparison.comparison === null || isCompared();
  for (const id of ['#swap', '#anew', '#more']) document.querySelector(id)?.toggleAttribute('hidden', isEmpty);
}

/** Whether what was compared is what the boxes hold now. */
function isCompared() {
  return comparison.a === fields.a.text.value && comparison.b === fields.b.text.value;
}

/** Compares what is in the boxes; they fold away once there is a result. */
async function compare() {
  if (intake.namesAddress()) return;
  const { a, b } = current();
  const isSame = comparison.comparison !== null && isCompared();
  comparison.setAttribute('name-a', a.name);
  comparison.setAttribute('name-b', b.name);
  const fromForm = form.contains(document.activeElement);
  // Where only a name was changed, what the reader is about goes on.
  if (!isSame) {
    comparison.a = a.text;
    comparison.b = b.text;
    await comparison.compare();
  }
  const result = comparison.comparison;
  edit.hidden = result === null;
  share.hidden = result === null;
  stale.hidden = true;
  showBoxes(result === null);
  if (result) scrollTo({ top: 0 });
  else comparison.scrollIntoView({ block: 'nearest' });
  // The boxes fold away, and their button stands for them; on a phone that which leads to it.
  if (result && fromForm) (edit.checkVisibility() ? edit : more).focus({ preventScroll: true });
}

/** @param {boolean} shown */
function showBoxes(shown) {
  form.hidden = !shown;
  edit.setAttribute('aria-expanded', String(shown));
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  compare();
});
form.addEventListener('input', (event) => {
  changed();
  const { a, b } = current();
  const pasted = event instanceof InputEvent && event.inputType === 'insertFromPaste';
  intake.namesAddress();
  loadEngine().catch(() => {});
  if (pasted && event.target instanceof HTMLTextAreaElement && a.text.trim() && b.text.trim()) compare();
});
const intake = new Intake(form, fields, speaker, notice, (isNew) => {
  changed();
  const { a, b } = current();
  if (isNew && a.text.trim() && b.text.trim()) compare();
});
edit.addEventListener('click', () => {
  showBoxes(Boolean(form.hidden));
  if (form.hidden) return;
  const { text } = fields.a;
  // A text that was put there has its cursor at its end, and would be shown from there.
  if (text.selectionStart === text.value.length) text.setSelectionRange(0, 0);
  text.focus();
});
// On a phone they are a menu, and what was pressed in it shuts it.
actions.addEventListener('click', () => actions.hidePopover());
document.querySelector('#example')?.addEventListener('click', () => {
  intake.clear();
  fill(example);
  compare();
});
document.querySelector('#swap')?.addEventListener('click', () => {
  const { a, b, held } = current();
  const again = comparison.comparison !== null;
  intake.swap();
  fill({ a: b, b: a, held: held ? mirrored(held) : null });
  if (again) compare();
});
document.querySelector('#anew')?.addEventListener('click', () => {
  intake.clear();
  fill({ a: { name: '', text: '' }, b: { name: '', text: '' } });
  showBoxes(true);
  fields.a.text.focus();
});

stale.querySelector('button')?.addEventListener('click', compare);

// What was said of one press is over with the next.
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('button, article-compare')) notice.replaceChildren();
}, true);

share.addEventListener('click', async () => {
  // What is on the screen is shared, whatever was written since.
  const { a, b, held } = current();
  const link = await linkTo({ a: { ...a, text: comparison.a }, b: { ...b, text: comparison.b }, held });
  if (!link) {
    notice.textContent = speaker.say('page.linkTooLong');
    return;
  }
  const copied = navigator.clipboard?.writeText(link) ?? Promise.reject();
  const isCopied = await copied.then(() => true, () => false);
  notice.replaceChildren(isCopied ? speaker.say('page.linkCopied') : toCopy(link));
});

/** @param {string} link that the browser did not let the page copy */
function toCopy(link) {
  const field = h('input', { readonly: true, value: link, focus: () => field.select() });
  return h('label', {}, speaker.say('page.linkToCopy'), ' ', field);
}

// The address names the row.
comparison.addEventListener('article-compare:row', (event) => {
  const { row } = /** @type {import('./element/article-compare.js').RowEvent} */ (event).detail;
  history.replaceState(null, '', `#row=${row}`);
});

addEventListener('pagehide', () => {
  const texts = current();
  if (texts.a.text || texts.b.text) remember({ ...texts, steps: comparison.steps.history.steps });
  else forget();
});

/**
 * Takes in the texts of a link. The address gives them up: from here on the boxes hold them, and
 * what becomes of them there.
 */
async function openLink() {
  const { hash, pathname, search } = location;
  if (!hash.startsWith('#texts=')) return false;
  const texts = await textsIn(hash);
  history.replaceState(null, '', pathname + search);
  if (texts) {
    intake.clear();
    await start(texts);
  } else notice.textContent = speaker.say('page.linkDamaged');
  return texts !== null;
}

/**
 * Fills the boxes, and compares where both are full.
 *
 * @param {import('./memory.js').Kept} texts
 */
async function start(texts) {
  fill(texts);
  if (texts.steps) comparison.steps.history.steps = texts.steps;
  if (texts.a.text.trim() && texts.b.text.trim()) await compare();
  else showBoxes(true);
}

/** Begins with what a link carries, or with what this tab had before. */
async function begin() {
  await speakToReader(comparison, () => {
    changed();
    intake.sayAnew();
  });
  const row = Number(new URLSearchParams(location.hash.slice(1)).get('row'));
  const texts = recall();
  // What a link replaces can be brought back.
  if (texts) fill(texts);
  if (await openLink()) return;
  if (!texts) {
    // On a slow line a reader may have filled both, and gone on, before this script came.
    const { a, b } = current();
    changed();
    if (a.text.trim() && b.text.trim() && document.activeElement?.tagName !== 'TEXTAREA') await compare();
    return;
  }
  await start(texts);
  if (row) comparison.goToRow(row);
}

begin();
addEventListener('hashchange', openLink);
