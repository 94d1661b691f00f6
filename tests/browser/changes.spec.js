// The way from one change to the next, whatever it touches.
import { expect, test } from '@playwright/test';
import { FERRY, compare, open, openExample } from './page.js';

const here = (page) => page.locator('.here');
const focused = (page) => page.evaluate(() => document.querySelector('article-compare').shadowRoot.activeElement?.id);

/** Two changes in the first row, of which one only B shows; signs alone in the second; a row that A has alone. */
const TEXTS = {
  a: 'The ferry to Lund sailed on Monday with sixty passengers.\n\nThe captain said that he "saw nothing" there.\n\nThe old quay had been closed since the spring flood.\n',
  b: 'The ferry to Lund sailed again on Monday with seventy passengers.\n\nThe captain said that he “saw nothing” there.\n',
};

async function openTexts(page) {
  await open(page);
  await compare(page, TEXTS);
  await expect(page.locator('.row')).toHaveCount(3);
}

test('c goes through every change, both its sides are marked, and signs alone are passed over', async ({ page }) => {
  await openTexts(page);
  await page.keyboard.press('c');
  await expect(here(page)).toHaveText(/again$/);
  expect(await focused(page)).toBe('row-1');
  await page.keyboard.press('c');
  await expect(here(page)).toHaveText([/sixty$/, /seventy$/]);
  await expect(page.locator('.result > .spoken')).toHaveText('missing: sixty, added: seventy');
  await page.keyboard.press('c');
  await expect(here(page)).toHaveText(/The old quay/);
  await expect(here(page)).toHaveClass(/only-a/);
  expect(await focused(page)).toBe('row-3');
  await page.keyboard.press('c');
  expect(await focused(page)).toBe('row-3');
  await page.keyboard.press('Shift+C');
  await expect(here(page)).toHaveText([/sixty$/, /seventy$/]);
  await page.keyboard.press('Shift+C');
  await expect(here(page)).toHaveText(/again$/);
});

test('changes are stepped through from where the reader is, inline too', async ({ page }) => {
  await openTexts(page);
  await page.keyboard.press('2');
  await page.locator('#row-2').focus();
  await page.keyboard.press('Shift+C');
  await expect(here(page)).toHaveText([/sixty$/, /seventy$/]);
  await page.locator('#row-2').focus();
  await page.keyboard.press('c');
  await expect(here(page)).toHaveText(/The old quay/);
});

test('a finding takes the mark of a change away', async ({ page }) => {
  await openTexts(page);
  await page.keyboard.press('c');
  await expect(here(page)).toHaveCount(1);
  await page.keyboard.press('n');
  await expect(here(page)).toHaveCount(0);
});

for (const width of [375, 1440]) {
  test(`buttons over the texts go through the changes, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await openExample(page);
    const next = page.getByRole('button', { name: 'Next change in the text' });
    await next.click();
    await expect(here(page)).toHaveText([/could$/, /will$/]);
    await next.click();
    await next.click();
    await expect(next).toBeFocused();
    await expect(here(page).first()).toBeInViewport();
    await page.getByRole('button', { name: 'Previous change in the text' }).click();
    await expect(here(page)).toHaveText([/could$/, /will$/]);
    const [button, name] = await Promise.all([page.locator('.changes').boundingBox(), page.locator('.name.b span').boundingBox()]);
    expect(name.x + name.width).toBeLessThanOrEqual(button.x);
  });
}

test('where nothing differs, or all does, there is nothing to step through', async ({ page }) => {
  await open(page);
  for (const b of [FERRY.a, 'Bakers want a later start to the working day. Their union asks parliament.']) {
    await compare(page, { a: FERRY.a, b });
    await expect(page.locator('.row').first()).toBeVisible();
    await expect(page.locator('.changes')).toHaveCount(0);
    await page.getByRole('button', { name: 'Edit texts' }).click();
  }
});
