import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { FERRY, compare, open, openExample, row } from './page.js';

/** Presses an entry of the export menu and reads the file that comes. */
async function exported(page, entry) {
  await page.getByText('Export', { exact: true }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: entry }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), content: await readFile(await download.path(), 'utf8') };
}

test('the report holds both texts and opens without script or network', async ({ page, browser }) => {
  await openExample(page);
  const { name, content } = await exported(page, 'Report (HTML)');
  expect(name).toBe('Maren Point Herald – Coastwatch Online.html');
  expect(content).not.toContain('<script');

  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const reader = await context.newPage();
  await reader.setContent(content);
  await expect(reader.getByRole('heading', { name: 'Two tellings of one text' })).toBeVisible();
  await expect(reader.getByText('Volunteers have kept the lamp turning')).toBeVisible();
  await expect(reader.getByText('A brass band will play')).toBeVisible();
  await expect(reader.locator('.legends')).toContainText('Words that only A has');
  await expect(reader.locator('.about')).toContainText(/[0-9a-f]{64}/);
  await expect(reader.locator('.about')).toContainText(/Version of Article Compare\d+\.\d+\.\d+/);
  await expect(reader.locator('.about')).toContainText('Language of text AEnglish');
  await context.close();
});

test('the report is headed by the names, marks nothing that was set aside, and is of one colour', async ({ page, browser }) => {
  await openExample(page);
  const aside = await page.locator('.find').first().getAttribute('data-index');
  await page.locator('.find .dismiss').first().click();
  const { content } = await exported(page, 'Report (HTML)');
  const context = await browser.newContext({ viewport: { width: 1800, height: 900 }, colorScheme: 'dark' });
  const reader = await context.newPage();
  await reader.setContent(content);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Maren Point Herald · Coastwatch Online');
  await expect(reader.locator('.verdict')).not.toContainText('Compared in');
  await expect(reader.locator('.verdict')).toContainText('10 changes may alter the meaning.');
  await expect(reader.locator(`mark.off[data-finding="${aside}"]`).first()).toBeVisible();
  await expect(reader.locator(`mark:not(.off)[data-finding="${aside}"]`)).toHaveCount(0);
  const colours = await reader.evaluate(() => [document.documentElement, document.body].map((node) => getComputedStyle(node).backgroundColor));
  expect(colours[0]).toBe(colours[1]);
  await context.close();
});

test('a report whose maker does not come is missed in a sentence, and the next press asks again', async ({ page }) => {
  await page.route('**/export/report.js*', (route) => route.abort());
  await openExample(page);
  await page.getByText('Export', { exact: true }).click();
  await page.getByRole('button', { name: 'Report (HTML)' }).click();
  await expect(page.locator('.menu').getByRole('alert')).toContainText('could not be loaded');
  await page.unroute('**/export/report.js*');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Report (HTML)' }).click();
  await coming;
});

test('a report of hostile texts has no element that came from them', async ({ page, browser }) => {
  await open(page);
  const hostile = '</style><script>alert(1)</script><img src=x onerror=alert(1)> The ferry sails at noon.';
  await compare(page, { a: hostile, b: hostile.replace('noon', 'night') });
  await expect(page.locator('.row').first()).toBeVisible();
  const { content } = await exported(page, 'Report (HTML)');
  const reader = await (await browser.newContext()).newPage();
  await reader.setContent(content);
  expect(await reader.locator('img, script').count()).toBe(0);
  await expect(reader.locator('.rows')).toContainText('<img src=x onerror=alert(1)>');
});

test('everything is there as data', async ({ page }) => {
  await open(page);
  await compare(page, FERRY);
  await expect(page.locator('.row').first()).toBeVisible();
  const { content } = await exported(page, 'Everything (JSON)');
  const { version, options, texts, comparison, decisions } = JSON.parse(content);
  expect(version).toMatch(/^\d+\.\d+\.\d+/);
  expect(options).toEqual({ countFurniture: false });
  expect(texts).toEqual(FERRY);
  expect(comparison.relation.verdict).toBe('retelling');
  expect(decisions).toEqual({ dismissed: [], done: [], notes: {}, links: [] });
});

test('what is taken along says what the reader decided', async ({ page }) => {
  await open(page);
  await compare(page, FERRY);
  await row(page, 'The old quay').locator('.row-menu').click();
  await page.getByRole('button', { name: 'Link …', exact: true }).click();
  await page.locator('.cell.b .sentence[role="checkbox"]').filter({ hasText: 'passengers on board' }).click();
  await page.getByRole('button', { name: 'Link', exact: true }).click();
  await expect(page.locator('.row.by-reader')).toContainText('Linked by hand');
  expect((await exported(page, 'Report (HTML)')).content).toContain('Linked by hand');
  const { decisions, comparison } = JSON.parse((await exported(page, 'Everything (JSON)')).content);
  expect(decisions.links).toEqual([{ a: [3], b: [1] }]);
  expect(comparison.links.filter((link) => link.reader)).toHaveLength(1);
  expect((await exported(page, 'Correction request (Markdown)')).content).toContain('1 row was decided by hand.');
  expect(((await exported(page, 'Findings (CSV)')).content).split('\r\n')[0]).toMatch(/linked by reader$/);
});

test('a link carries both texts to another reader', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExample(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.locator('#notice')).toContainText('The link is copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await context.newPage();
  const asked = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(link);
  await expect(other.getByRole('heading', { name: 'Two tellings of one text' })).toBeVisible();
  await expect(other.locator('.name.b')).toContainText('Coastwatch Online');
  expect(asked.filter((url) => url.includes('texts='))).toEqual([]);
});

test('after a link was opened or shared, the boxes hold the texts, and what is edited there stays', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await compare(page, FERRY);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.locator('#notice')).toContainText('The link is copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const a = page.getByRole('textbox', { name: 'Text A', exact: true });
  await page.getByRole('button', { name: 'Edit texts' }).click();
  await a.fill('The ferry is laid up.');
  await page.reload();
  await page.getByRole('button', { name: 'Edit texts' }).click();
  await expect(a).toHaveValue('The ferry is laid up.');

  // The link opened where the page is open already.
  await page.evaluate((address) => location.assign(address), link);
  await expect(row(page, 'The old quay')).toBeVisible();
  await page.getByRole('button', { name: 'Edit texts' }).click();
  await expect(a).toHaveValue(FERRY.a);
  await page.getByRole('button', { name: 'Bring back the text before' }).first().click();
  await expect(a).toHaveValue('The ferry is laid up.');
});

test('a link opened where other texts were kept brings these back on request', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExample(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.locator('#notice')).toContainText('The link is copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Start anew' }).click();
  await compare(page, FERRY);
  await expect(row(page, 'The old quay')).toBeVisible();

  // By a full load of the page, not by a change of its fragment.
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.locator('.name.b')).toContainText('Coastwatch Online');
  await page.getByRole('button', { name: 'Edit texts' }).click();
  for (const side of ['a', 'b']) {
    await page.locator(`#intake-${side}`).getByRole('button', { name: 'Bring back the text before' }).click();
    await expect(page.locator(`#text-${side}`)).toHaveValue(FERRY[side]);
  }
});

test('where the browser does not let the page copy, the link is there to be copied', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openExample(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('textbox', { name: 'Copy this link.' })).toHaveValue(/#texts=/);
});

test('texts that are too long for a link are named, and a damaged link is', async ({ page }) => {
  await open(page);
  const random = Array.from({ length: 12_000 }, (_, n) => `${(n * 2_654_435_761) % 4_294_967_296}`).join(' ');
  await compare(page, { a: `${FERRY.a} ${random}.`, b: FERRY.b });
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.locator('#notice')).toContainText('too long for a link');

  await page.goto('about:blank');
  await page.goto('/www/#texts=abc');
  await expect(page.locator('#notice')).toContainText('The link is damaged');
});
