import { expect, test } from '@playwright/test';
import { FERRY, compare, open, openExample, row } from './page.js';

test('two pasted texts are compared, and the result is read row by row', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  for (const [side, text] of [['A', FERRY.a], ['B', FERRY.b]]) {
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await page.getByRole('textbox', { name: `Text ${side}`, exact: true }).focus();
    await page.keyboard.press('Control+V');
  }
  await expect(page.getByRole('heading', { name: 'Two tellings of one text' })).toBeVisible();
  await expect(page.locator('.counts')).toContainText('3 of 4 sentences of A are told in B.');
  await expect(page.locator('.counts')).toContainText('1 is missing.');
  await expect(page.locator('.took')).toContainText(/Compared in [\d.]+ m?s/);

  const changed = row(page, 'sailed again on Monday');
  await expect(changed.locator('del')).toContainText('sixty');
  await expect(changed.locator('ins')).toContainText('seventy');
  await expect(row(page, 'The old quay')).toContainText('Not told in B');
});

test('what is filled in and pressed before the page’s script has come is not lost', async ({ page }) => {
  let come = () => {};
  const coming = new Promise((resolve) => (come = resolve));
  await page.route('**/www/page.js', async (route) => {
    await coming;
    await route.continue();
  });
  await page.goto('/www/', { waitUntil: 'commit' });
  await compare(page, FERRY);
  come();
  await expect(page.getByRole('heading', { name: 'Two tellings of one text' })).toBeVisible();
});

test('the example shows a move, a split, a merge, what is missing, what is new, and page furniture', async ({ page }) => {
  await openExample(page);
  await expect(page.getByRole('heading', { name: 'Two tellings of one text' })).toBeVisible();
  const merged = page.locator('.row.moved');
  await expect(merged.locator('.cell.a')).toContainText('It guided herring boats into the bay');
  await expect(merged.locator('.cell.b')).toContainText('guided herring boats into the bay');
  await expect(row(page, 'The work will cost about').locator('.cell.b')).toContainText('from an estimate of 3.1 million in March');
  await expect(row(page, 'Volunteers have kept the lamp')).toContainText('Not told in B');
  await expect(row(page, 'A brass band will play')).toContainText('Not in A');
  await expect(page.locator('.row.set-aside').first()).toContainText('Page furniture, set aside');
});

test('page furniture set aside can be counted after all, and set aside again', async ({ page }) => {
  await openExample(page);
  const line = page.locator('.row:is(.only, .set-aside)').filter({ hasText: 'Sign up for our free newsletter' });
  await expect(page.getByText('3 lines of page furniture are set aside.')).toBeVisible();
  await page.getByRole('button', { name: 'Include after all' }).click();
  await expect(line).toContainText('Not in A');
  await page.getByRole('button', { name: 'Set it aside' }).click();
  await expect(line).toContainText('Page furniture, set aside');
});

test('a moved row leads to its place in B and back', async ({ page }) => {
  await openExample(page);
  await page.getByRole('link', { name: /^2 sentences moved: B tells them/ }).click();
  await expect(page.locator('.row.signpost')).toBeFocused();
  await page.getByRole('link', { name: /stands here in B/ }).click();
  await expect(page.locator('.row.moved')).toBeFocused();
});

test('texts that have nothing to do with each other are shown whole and without marks', async ({ page }) => {
  await open(page);
  await compare(page, {
    a: FERRY.a,
    b: 'Bakers in the capital want a later start to the working day.\n\nTheir union asked parliament to look at the rules in autumn, before the budget is debated.',
  });
  await expect(page.getByRole('heading', { name: 'Not tellings of the same text' })).toBeVisible();
  await expect(page.locator('.cell.a')).toContainText('The old quay had been closed');
  await expect(page.locator('.cell.b')).toContainText('before the budget is debated');
  await expect(page.locator('.rows :is(del, ins, mark)')).toHaveCount(0);
  // One text with both in it would show neither.
  await expect(page.getByRole('button', { name: 'Inline' })).toHaveCount(0);
  await expect(page.locator('.hints')).not.toContainText('view');
  await page.keyboard.press('2');
  await expect(page.locator('.rows')).toHaveClass('rows side-by-side');
});

test('another name for a text changes nothing else', async ({ page }) => {
  await openExample(page);
  await page.locator('.find .dismiss').first().click();
  await page.locator('.row').nth(4).locator('.row-menu').click();
  const why = page.getByText('Why are these linked?');
  await expect(why).toBeVisible();
  await page.getByRole('button', { name: 'Edit texts' }).click();
  await page.getByRole('textbox', { name: 'Name of text B' }).fill('Evening paper');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page.locator('.names')).toContainText('Evening paper');
  await expect(page.locator('.decided').getByText('1 set aside.')).toBeVisible();
  await expect(why).toBeVisible();
  await expect(page.getByRole('button', { name: 'Edit texts' })).toBeFocused();
});

test('texts of the same words are not called the same where their punctuation differs', async ({ page }) => {
  await open(page);
  await compare(page, { a: 'The reeve called it a “ghost bridge”. It stays.', b: 'The reeve called it a ghost bridge. It stays!' });
  await expect(page.getByRole('heading', { name: 'The same words; only punctuation or capitals differ' })).toBeVisible();
});

test('HTML source is shown as text, and nothing in it runs', async ({ page }) => {
  await open(page);
  const source = '<img src=x onerror="document.title=\'run\'"><script>document.title = "run"</script> The ferry sails at noon.';
  await compare(page, { a: source, b: source });
  await expect(page.getByRole('heading', { name: 'The same text, word for word' })).toBeVisible();
  await expect(page.locator('.cell.a').first()).toContainText('<img src=x onerror=');
  await expect(page).toHaveTitle('Article Compare');
});

test('texts that were changed since are said to be so, and until then what is seen is shared', async ({ page, context, browserName }) => {
  if (browserName === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await compare(page, FERRY);
  const changed = page.getByText('The texts have changed since they were compared.');
  await expect(page.locator('.row').first()).toBeVisible();
  await expect(changed).toBeHidden();
  await page.getByRole('button', { name: 'Edit texts' }).click();
  const b = page.getByRole('textbox', { name: 'Text B', exact: true });
  await b.fill(FERRY.b.replace('seventy', 'eighty'));
  await expect(changed).toBeVisible();
  await b.fill(FERRY.b);
  await expect(changed).toBeHidden();
  await b.fill(FERRY.b.replace('seventy', 'eighty'));
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.locator('#notice')).toContainText(/link/);
  if (browserName === 'chromium') {
    const other = await context.newPage();
    await other.goto(await page.evaluate(() => navigator.clipboard.readText()));
    await expect(row(other, 'seventy passengers')).toBeVisible();
  }
  await page.getByRole('button', { name: 'Compare again' }).click();
  await expect(row(page, 'eighty passengers')).toBeVisible();
  await expect(changed).toBeHidden();
  await expect(page.locator('#notice')).toBeEmpty();
});

test('in a language without data for it, what is not checked is said', async ({ page }) => {
  const limit = page.locator('.verdict').getByText('only quotations, figures and capitalised names are checked');
  await open(page);
  await compare(page, FERRY);
  await expect(page.locator('.row').first()).toBeVisible();
  await expect(limit).toHaveCount(0);
  await page.getByRole('button', { name: 'Edit texts' }).click();
  const visitors = 'تفتح المنارة أبوابها للزوار في يونيو من هذا العام. بلغ عدد الزوار ستين زائرا.';
  await compare(page, { a: visitors, b: visitors.replace('ستين', 'سبعين') });
  await expect(limit).toHaveText('Arabic: only quotations, figures and capitalised names are checked, not negation, certainty or dates.');
});

test('swapping, starting anew and reloading lose nothing that was not given up', async ({ page }) => {
  await open(page);
  await compare(page, FERRY);
  await expect(page.locator('.row').first()).toBeVisible();
  await page.reload();
  await expect(page.locator('.row').first()).toBeVisible();
  await page.getByRole('button', { name: 'Edit texts' }).click();
  const a = page.getByRole('textbox', { name: 'Text A', exact: true });
  const b = page.getByRole('textbox', { name: 'Text B', exact: true });
  await expect(a).toHaveValue(FERRY.a);
  await page.getByRole('button', { name: 'Swap' }).click();
  await page.getByRole('button', { name: 'Edit texts' }).click();
  await expect(a).toHaveValue(FERRY.b);
  await expect(b).toHaveValue(FERRY.a);
  await page.getByRole('button', { name: 'Start anew' }).click();
  await expect(a).toHaveValue('');
  await page.reload();
  await expect(a).toHaveValue('');
});

test('what starting anew or the example takes out of the boxes can be brought back, name and all', async ({ page }) => {
  await open(page);
  const a = page.getByRole('textbox', { name: 'Text A', exact: true });
  const name = page.getByRole('textbox', { name: 'Name of text A' });
  const back = page.getByRole('button', { name: 'Bring back the text before' });
  await a.fill(FERRY.a);
  await name.fill('Harbour News');
  await page.getByRole('button', { name: 'Start anew' }).click();
  await expect(back).toHaveCount(1);
  await back.click();
  await expect(a).toHaveValue(FERRY.a);
  await expect(name).toHaveValue('Harbour News');

  await page.getByRole('button', { name: 'Open the example' }).click();
  await page.getByRole('button', { name: 'Edit texts' }).click();
  await expect(a).not.toHaveValue(FERRY.a);
  await back.click();
  await expect(a).toHaveValue(FERRY.a);
});
