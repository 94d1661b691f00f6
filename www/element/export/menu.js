import { h } from '../dom.js';
import { loadEngine } from '../engine.js';
import { loadReport } from '../opened.js';
import { untold } from '../result/untold.js';
import { css } from '../style/sheet.js';
import { csv } from './csv.js';
import { entries } from './entries.js';
import { markdown, nameOf } from './markdown.js';

/**
 * @typedef {import('../result/review.js').Review} Review
 * @typedef {import('../speaker.js').Speaker} Speaker
 * @typedef {import('../../../pkg/article_compare.js').Reading} Reading
 */

/**
 * Ways to take the result along.
 *
 * @param {Review} review
 * @param {Reading} reading
 * @param {Speaker} speaker
 */
export function exportMenu(review, reading, speaker) {
  const some = review.comparison.findings.length > 0;
  const untells = /** @type {const} */ (['a', 'b']).some((side) => untold(review.comparison, side, '').length > 0);
  const file = (/** @type {string} */ ending) => `${nameOf(review, speaker, 'a')} – ${nameOf(review, speaker, 'b')}.${ending}`;
  const item = (/** @type {string} */ key, /** @type {() => void} */ action) =>
    h('li', {}, h('button', { type: 'button', click: () => { menu.open = false; action(); } }, speaker.say(`export.${key}`)));
  const missing = h('span', { role: 'alert' });
  const menu = h(
    'details',
    { class: 'menu' },
    h('summary', {}, speaker.say('export.title')),
    h(
      'ul',
      {},
      item('report', async () => {
        const loaded = await loadReport().catch(() => null);
        missing.textContent = loaded ? '' : `${speaker.say('failure.unreachable.what', { file: 'export/report.js' })} ${speaker.say('failure.unreachable.todo')}`;
        if (loaded) save(await loaded.report(review, reading, speaker, css()), 'text/html', file('html'));
        else menu.open = true;
      }),
      (some || untells) && item('markdown', () => save(markdown(review, speaker), 'text/markdown', file('md'))),
      some && item('csv', () => save(`\uFEFF${csv(entries(review, speaker))}`, 'text/csv', file('csv'))),
      item('json', async () => save(await json(review), 'application/json', file('json'))),
      item('print', () => print()),
      h('li', {}, missing),
    ),
  );
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
  return menu;
}

/**
 * The result as data, with both texts, what the reader decided, and what it was made by.
 *
 * @param {Review} review
 */
async function json({ names, texts, comparison, decisions, furnitureCounts }) {
  const version = (await loadEngine()).version();
  const options = { countFurniture: furnitureCounts };
  return `${JSON.stringify({ version, options, names, texts, comparison, decisions }, null, 2)}\n`;
}

/**
 * Saves a file on the reader's machine.
 *
 * @param {string} content
 * @param {string} type
 * @param {string} name
 */
function save(content, type, name) {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  h('a', { href: address, download: name.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ') }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
