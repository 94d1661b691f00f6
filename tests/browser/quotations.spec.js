import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { compare, open } from './page.js';

/** One quotation of two sentences in which three words differ, and a number elsewhere. */
const SPEECH = {
  a: 'Sixty boats came to Lund on Friday.\n\n“In most cases the old steel can be saved,” said Mayor Ana Duarte. “We are not asking the town to pay for the harbour, and nobody else should have to. The work will begin in the spring, with forty builders from Lund.”',
  b: 'Seventy boats came to Lund on Friday.\n\n“In many cases the old steel can be saved,” said Mayor Ana Duarte. “We are not asking the town to beg for the harbour, and nobody else should have to. The work may begin in the spring, with fifty builders from Lund.”',
};

async function openSpeech(page) {
  await open(page);
  await compare(page, SPEECH);
  await expect(page.locator('.group')).toHaveCount(1);
}

const group = (page) => page.locator('.group');

test('the changes of one quotation stand under it, and each is gone to and counted', async ({ page }) => {
  await openSpeech(page);
  const parts = group(page).locator('.find');
  await expect(parts).toHaveCount(3);
  await expect(page.locator('.findings > li')).toHaveCount(3);
  // The quotation whole, in both tellings, with what differs in it.
  const whole = group(page).locator('.quoted');
  await expect(whole.locator('q.a')).toContainText('are not asking the town to pay for the harbour, and nobody else should have to. The work will begin in the spring, with forty builders from Lund.”');
  await expect(whole.locator('q.a b')).toHaveText(['pay', 'will', 'forty']);
  await expect(whole.locator('q.b b')).toHaveText(['beg', 'may', 'fifty']);
  await expect(whole).toContainText('Duarte');
  await expect(parts.nth(0)).toContainText('Inside quotation marks A has “pay”, B has “beg”.');
  await expect(page.getByRole('button', { name: 'Quotation 4', exact: true })).toBeVisible();

  // By keys they come one after the other, in the order in which they are read.
  const seen = [];
  for (let step = 0; step < 5; step += 1) {
    await page.keyboard.press('n');
    seen.push(await page.locator('.find.now .pair .b b').textContent());
  }
  const first = seen.indexOf('beg');
  expect(seen.slice(first, first + 3)).toEqual(['beg', 'may', 'fifty']);
  await parts.nth(1).locator('.go').click();
  await expect(page.locator('mark.now').first()).toContainText('will');
});

test('one change of a quotation is set aside, or all of them, and brought back', async ({ page }) => {
  await openSpeech(page);
  const heading = page.getByRole('heading', { name: /changes? may alter the meaning/ });
  await expect(heading).toHaveText('5 changes may alter the meaning');
  await group(page).locator('.find').nth(0).getByRole('button', { name: 'Set aside' }).click();
  await expect(heading).toHaveText('4 changes may alter the meaning');
  await expect(group(page).locator('.find .go').nth(0)).toBeFocused();
  await group(page).getByRole('button', { name: 'Set all of them aside' }).click();
  await expect(heading).toHaveText('2 changes may alter the meaning');
  await expect(group(page)).toHaveCount(0);
  await expect(page.locator('.find .go:focus')).toHaveCount(1);
  await expect(page.locator('.foot').getByText('3 set aside.')).toBeVisible();
  await page.locator('.foot summary').click();
  await page.getByRole('button', { name: 'Bring all back' }).click();
  await expect(group(page).locator('.find')).toHaveCount(3);
  await page.getByRole('button', { name: 'Quotation 4', exact: true }).click();
  await expect(group(page)).toHaveCount(0);
});

test('axe finds nothing: changes of one quotation', async ({ page }) => {
  await openSpeech(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
});

test('in a quotation that was told otherwise the words that differ are marked, in the list, alone and in the report', async ({ page, browserName }) => {
  await open(page);
  await compare(page, {
    a: '“We will not close the school this year because the roof is leaking,” said the mayor, Olga Brandt.',
    b: '“We may close the old school because the roof leaks badly,” said the mayor, Olga Brandt.',
  });
  for (const view of ['Side by side', 'Inline', 'Findings only']) {
    await page.getByRole('button', { name: view }).click();
    const lost = page.locator(':is(.find, .task):visible q.a').first();
    await expect(lost).toContainText('not close the');
    const marked = (await lost.locator('b').allTextContents()).join(' ');
    expect(marked).toContain('not');
    for (const stayed of ['close', 'school', 'roof']) expect(marked).not.toContain(stayed);
  }
  // Downloads do not arrive from the protocol that drives Firefox.
  if (browserName === 'firefox') return;
  await page.getByText('Export', { exact: true }).click();
  const [report] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /Report/ }).click()]);
  const html = readFileSync(await report.path(), 'utf8');
  const marked = html.match(/<q class="a"[^>]*>(.*?)<\/q>/)[1].match(/(?<=<b>)[^<]*/g).join(' ');
  expect(marked).toContain('not');
  expect(marked).not.toContain('school');
});
