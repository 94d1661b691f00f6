import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../www/element/catalogues.js';
import { FERRY, compare, open, openExample, row } from './page.js';

/** Compares two tellings in which a number and a quotation differ. */
async function openFerry(page) {
  await open(page);
  await compare(page, FERRY);
  await expect(page.locator('.row').first()).toBeVisible();
}

test('findings are listed by weight, with before and after and a plain sentence', async ({ page }) => {
  await openFerry(page);
  await expect(page.getByRole('heading', { name: '2 changes may alter the meaning' })).toBeVisible();
  const first = page.locator('.find').first();
  await expect(first.locator('.kind')).toHaveText('Quotation · Olga Brandt');
  await expect(first.locator('q.a b')).toHaveText('not');
  await expect(page.locator('.find').nth(1).locator('.kind')).toHaveText('Number');
  await expect(page.locator('.find').nth(1)).toContainText('“sixty” in A, “seventy” in B');
  await expect(row(page, 'The ferry to Lund Island sailed').locator('mark.finding')).toHaveCount(2);
});

test('n, p and F7 walk the findings, and a press in the list goes to the place', async ({ page }) => {
  await openFerry(page);
  const current = page.locator('.row.now');
  // In the texts they come as they are read; the weightiest first where they stand alone.
  await page.keyboard.press('n');
  await expect(current).toContainText('passengers on board');
  await page.keyboard.press('F7');
  await expect(current).toContainText('afraid of the winter storms');
  await page.keyboard.press('n');
  await expect(current).toContainText('passengers on board');
  await page.keyboard.press('Shift+F7');
  await expect(current).toContainText('afraid of the winter storms');
  await page.keyboard.press('3');
  await expect(page.locator('.task.now .kind')).toContainText('Quotation');
  await page.keyboard.press('n');
  await expect(page.locator('.task.now .kind')).toContainText('Number');
  await page.keyboard.press('1');
  await page.locator('.find').first().getByRole('button').first().click();
  await expect(current).toContainText('afraid of the winter storms');
});

test('n and p go on from the row that the reader went to', async ({ page }) => {
  await openExample(page);
  const [first, second] = [page.locator('.row.flagged').first(), page.locator('.row.flagged').nth(1)];
  const rest = page.locator('.row.flagged').nth(4);
  await page.keyboard.press('n');
  await expect(first).toBeFocused();
  await rest.focus();
  await page.keyboard.press('n');
  await expect(rest).toHaveClass(/ now/);
  await second.focus();
  await page.keyboard.press('p');
  await expect(first).toBeFocused();
  await first.focus();
  await page.keyboard.press('p');
  await expect(page.locator('.row.flagged').last()).toBeFocused();
});

test('a kind of finding can be filtered away, and its mark goes but not its words', async ({ page }) => {
  await openFerry(page);
  const chip = page.getByRole('button', { name: 'Number 1' });
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByRole('heading', { name: '1 change may alter the meaning' })).toBeVisible();
  const changed = row(page, 'The ferry to Lund Island sailed');
  await expect(changed.locator('mark:not(.off)')).toHaveCount(0);
  await expect(changed).toContainText('sixty');
});

test('a finding set aside is counted, and comes back', async ({ page }) => {
  await openFerry(page);
  await page.locator('.find').first().getByRole('button', { name: 'Set aside' }).click();
  await expect(page.locator('.find')).toHaveCount(1);
  await expect(page.locator('.find').first().getByRole('button').first()).toBeFocused();
  await expect(page.locator('.decided').getByText('1 set aside.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.find')).toHaveCount(2);
});

test('findings alone: ticked off, noted upon, and kept over a reload', async ({ page }) => {
  await openFerry(page);
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { name: '2 changes may alter the meaning; 0 dealt with' })).toBeVisible();
  const task = page.locator('.task').first();
  await task.getByRole('checkbox').check();
  await task.getByRole('textbox', { name: 'Note' }).fill('Ask the desk');
  await expect(page.getByRole('heading', { name: '2 changes may alter the meaning; 1 dealt with' })).toBeVisible();
  await page.reload();
  await expect(page.locator('.row').first()).toBeVisible();
  await page.keyboard.press('3');
  await expect(page.locator('.task').first().getByRole('checkbox')).toBeChecked();
  await expect(page.locator('.task').first().getByRole('textbox', { name: 'Note' })).toHaveValue('Ask the desk');
  await page.locator('.task').first().getByRole('button', { name: 'Read in the texts' }).click();
  await expect(page.locator('.row.now')).toContainText('afraid of the winter storms');
});

test('j and k walk the rows, and the address names the row', async ({ page }) => {
  await openFerry(page);
  await page.keyboard.press('j');
  await expect(page.locator('#row-1')).toBeFocused();
  await page.keyboard.press('j');
  await expect(page.locator('#row-2')).toBeFocused();
  expect(new URL(page.url()).hash).toBe('#row=2');
  await page.keyboard.press('k');
  await expect(page.locator('#row-1')).toBeFocused();
  await page.keyboard.press('j');
  await page.reload();
  await expect(page.locator('#row-2')).toBeFocused();
});

test('the worklist begins with the finding that the reader is at, and else at its top', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 600 });
  await openExample(page);
  await page.keyboard.press('p');
  const message = await page.locator('.find.now .message').textContent();
  await page.keyboard.press('3');
  await expect(page.locator('.task.now .message')).toHaveText(message);
  await expect(page.locator('.task.now')).toBeInViewport();
  await page.reload();
  await expect(page.locator('.row').first()).toBeVisible();
  await page.locator('.row').last().scrollIntoViewIfNeeded();
  await page.keyboard.press('3');
  await expect(page.locator('.task').first()).toBeInViewport({ ratio: 1 });
});

test('another view keeps the row that has the focus, and its keys go on', async ({ page }) => {
  await openExample(page);
  const focused = () => page.evaluate(() => document.querySelector('article-compare').shadowRoot.activeElement?.id);
  for (const key of ['j', 'j', 'j']) await page.keyboard.press(key);
  const row = await focused();
  expect(row).toMatch(/^row-/);
  await page.keyboard.press('2');
  await expect(page.locator('.rows.inline')).toBeVisible();
  expect(await focused()).toBe(row);
  await page.keyboard.press('1');
  await expect(page.locator('.rows.side-by-side')).toBeVisible();
  expect(await focused()).toBe(row);
  await page.keyboard.press('3');
  await expect(page.getByRole('button', { name: 'Findings only' })).toBeFocused();
  await page.keyboard.press('2');
  await expect(page.getByRole('button', { name: 'Inline' })).toBeFocused();
});

test('the focus goes where the reader goes: to a finding, to the texts, and stays at a button', async ({ page }) => {
  await openExample(page);
  await expect(page.getByRole('button', { name: 'Edit texts' })).toBeFocused();
  await page.keyboard.press('n');
  await expect(page.locator('.row.now')).toBeFocused();
  const message = await page.locator('.find.now .message').textContent();
  await expect(page.locator('.result > .spoken')).toHaveText(message);
  await page.getByRole('button', { name: 'Findings only' }).click();
  await page.getByRole('button', { name: 'Read in the texts' }).first().click();
  await expect(page.locator('.row.now')).toBeFocused();
  await page.getByRole('button', { name: 'Include after all' }).click();
  await expect(page.getByRole('button', { name: 'Set it aside' })).toBeFocused();
});

test('the first row is reached by the tabulator', async ({ page }) => {
  await openExample(page);
  const menu = page.getByRole('button', { name: /^Row \d+: why/ }).first();
  await page.getByRole('button', { name: 'Keys and marks' }).focus();
  let presses = 0;
  while (presses < 20 && !(await menu.evaluate((button) => button.matches(':focus')))) {
    await page.keyboard.press('Tab');
    presses += 1;
  }
  await expect(menu).toBeFocused();
});

test('keys act in the result alone once the reader turns them off for the page, and not behind a window', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('?');
  await page.keyboard.press('2');
  await expect(page.locator('.rows.inline')).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Keys work wherever the focus is' }).uncheck();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Edit texts' }).focus();
  await page.keyboard.press('2');
  await expect(page.locator('.rows.inline')).toHaveCount(0);
  await page.getByRole('button', { name: 'Side by side' }).focus();
  await page.keyboard.press('2');
  await expect(page.locator('.rows.inline')).toBeVisible();
});

test('no key fires while the reader types', async ({ page }) => {
  await openFerry(page);
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox', { name: 'Search both texts' });
  await expect(field).toBeFocused();
  await page.keyboard.type('n3j?');
  await expect(field).toHaveValue('n3j?');
  await expect(page.getByRole('button', { name: 'Side by side' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.now')).toHaveCount(0);
});

test('the search counts places in both texts and walks them', async ({ page }) => {
  await openFerry(page);
  await page.keyboard.press('/');
  await page.keyboard.type('PASSENGERS');
  await expect(page.locator('.search .count')).toHaveText('2 places');
  await page.keyboard.press('Enter');
  await expect(page.locator('.search .count')).toHaveText('1 of 2');
  await page.keyboard.press('Shift+Enter');
  await expect(page.locator('.search .count')).toHaveText('2 of 2');
  await page.keyboard.press('Escape');
  await expect(page.locator('.search .count')).toHaveText('');
});

for (const lang of Object.keys(LANGUAGES)) {
  test(`what the search is for can be read whole on a tablet, ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 768, height: 900 });
    await openExample(page);
    await page.locator('#language').selectOption(lang);
    const field = page.locator('.search input');
    await expect(page.locator('.frame')).toHaveAttribute('lang', lang);
    expect(await field.evaluate((input) => {
      const drawn = document.createElement('canvas').getContext('2d');
      const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(input);
      drawn.font = font;
      return input.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd) - drawn.measureText(input.placeholder).width;
    })).toBeGreaterThanOrEqual(0);
  });
}

test('? explains the keys and the marks', async ({ page }) => {
  await openFerry(page);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys and marks' });
  for (const meaning of ['Next change that may alter the meaning', 'Next change in the text', 'Redo what you undid', 'The other text has words here, and that may alter the meaning', 'Told in other words']) await expect(help).toContainText(meaning);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
});

test('inline shows one text with what only A has struck out in it', async ({ page }) => {
  await openFerry(page);
  await page.keyboard.press('2');
  const changed = page.locator('.rows.inline .row').filter({ hasText: 'The ferry to Lund Island sailed' });
  await expect(changed.locator('del')).toContainText('sixty');
  await expect(changed.locator('ins')).toContainText('seventy');
  await expect(changed.locator('.cell')).toHaveCount(1);
});

test('what B leaves out is listed, and leads to its row', async ({ page }) => {
  await openFerry(page);
  await expect(page.getByRole('heading', { name: 'What B leaves out: 1 sentence' })).toBeVisible();
  await page.getByRole('button', { name: 'The old quay had been closed' }).click();
  await expect(page.locator('.row.only-a')).toBeFocused();
});

test('long stretches that are word for word the same fold, and open', async ({ page }) => {
  const same = Array.from({ length: 12 }, (_, n) => `The keeper of lighthouse ${n + 2} wrote down the weather.`).join('\n\n');
  await open(page);
  await compare(page, { a: `${same}\n\nSixty boats came.`, b: `${same}\n\nSeventy boats came.` });
  const opener = page.getByRole('button', { name: 'Show 10 more rows that are word for word the same' });
  await expect(page.locator('.row').filter({ hasText: 'lighthouse 7' })).toBeHidden();
  await opener.click();
  await expect(page.locator('.row').filter({ hasText: 'lighthouse 7' })).toBeVisible();
});

test('a long stretch that one text has alone folds beside the other’s empty column, and opens', async ({ page }) => {
  const both = 'The ferry to Lund Island sails again on Monday.';
  const alone = Array.from({ length: 9 }, (_, n) => `Lighthouse ${n + 2} was painted by its own keeper.`).join('\n\n');
  await open(page);
  await compare(page, { a: both, b: `${both}\n\n${alone}` });
  const hidden = row(page, 'Lighthouse 6');
  await expect(row(page, 'Lighthouse 2')).toBeVisible();
  await expect(row(page, 'Lighthouse 10')).toBeVisible();
  await expect(hidden).toBeHidden();
  // What leads into the stretch opens it.
  await page.getByRole('searchbox').fill('lighthouse 6');
  await expect(page.locator('.search .count')).toHaveText('1 place');
  await page.keyboard.press('Enter');
  await expect(hidden).toBeInViewport();
  await page.reload();
  await expect(hidden).toBeHidden();
  await page.getByRole('button', { name: 'Show 7 more rows that only B has' }).click();
  await expect(row(page, 'Lighthouse 3')).toBeFocused();
  await expect(hidden).toBeVisible();
  // One column has no empty half.
  await page.reload();
  await page.getByRole('button', { name: 'Inline' }).click();
  await expect(hidden).toBeVisible();
});

test('page furniture folds by itself: what only one text tells stays in sight', async ({ page }) => {
  const both = 'The ferry to Lund Island sails again on Monday.';
  const furniture = ['Share this page', 'Sign up for our newsletter', 'Read more', 'Follow us on Facebook', 'All rights reserved', 'Privacy policy', 'Cookie settings'];
  const only = 'A brass band from the mainland will play on the new quay.';
  await open(page);
  await compare(page, { a: both, b: [both, ...furniture.slice(0, 3), only, ...furniture.slice(3), ...furniture.slice(0, 4)].join('\n\n') });
  await expect(row(page, 'A brass band')).toBeVisible();
  await page.getByRole('button', { name: /Show \d more lines of page furniture/ }).click();
  await expect(page.locator('.row[hidden]')).toHaveCount(0);
});

test('one column is copied without the other', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFerry(page);
  const from = await page.locator('#row-1 .cell.a .text').boundingBox();
  const to = await page.locator('#row-2 .cell.a .text').boundingBox();
  await page.mouse.move(from.x + 1, from.y + 5);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width - 2, to.y + to.height - 3, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.press('Control+C');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('sixty passengers');
  expect(copied).not.toContain('seventy');
  expect(copied).not.toContain('missing:');
});

test('the overview goes where it is pressed', async ({ page }) => {
  await openExample(page);
  const map = page.locator('.overview svg');
  const box = await map.boundingBox();
  await map.click({ position: { x: 5, y: box.height - 12 } });
  await expect(page.locator('.row:focus .cell.a')).toContainText('Tickets are to cost 60 crowns');
});

test('on a phone the texts begin on the first screen, and the findings are stepped through below', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await openExample(page);
  const first = page.locator('#row-1 .cell.b .text');
  await expect(first).toBeInViewport({ ratio: 1 });
  const steps = page.getByRole('group', { name: 'Findings', exact: true });
  await expect(steps).toBeInViewport({ ratio: 1 });
  await expect(steps).toContainText(/\d+ changes may alter the meaning/);
  await steps.getByRole('button', { name: 'Next change that may alter the meaning' }).click();
  await expect(steps).toContainText(/1 of \d+ · Certainty/);
  await expect(page.locator('.row.now')).toBeInViewport({ ratio: 1 });
  await steps.getByRole('button', { name: /^1 of / }).click();
  await expect(page.getByRole('heading', { name: /changes may alter the meaning/ })).toBeFocused();
});
