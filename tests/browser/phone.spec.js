import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { FERRY, compare, open, openExample } from './page.js';

test.use({ viewport: { width: 375, height: 812 } });

const LANGUAGES = ['en', 'de', 'fr', 'es', 'ar'];

/** Opens the result of two texts with a line of page furniture, in a language of the interface. */
async function openIn(page, language) {
  await open(page);
  await page.locator('#language').selectOption(language);
  await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
  for (const side of ['a', 'b']) await page.locator(`#text-${side}`).fill(`${FERRY[side]}\n\nSubscribe to our newsletter`);
  await page.locator('#texts button.primary').click();
  await expect(page.locator('#row-1')).toBeVisible();
}

const complaints = async (page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
};

for (const language of LANGUAGES) {
  test(`a phone shows the first row without scrolling, and all there is to press is large enough: ${language}`, async ({ page }) => {
    await openIn(page, language);
    const { y } = await page.locator('#row-1').boundingBox();
    expect(y).toBeLessThanOrEqual(300);
    const names = await page.locator('.names .name').evaluateAll((names) => names.map((name) => name.getBoundingClientRect().top));
    expect(new Set(names).size).toBe(1);
    const sizes = await page.locator(':is(.masthead, .title, .toolbar, .names, .stays) :is(button, select, summary):visible').evaluateAll((targets) =>
      targets.map((target) => target.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)));
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(32);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

for (const language of ['en', 'ar']) {
  test(`axe finds nothing in what a phone opens: ${language}`, async ({ page }) => {
    await openIn(page, language);
    await page.locator('.opener').click();
    await page.locator('#more').click();
    await expect(page.locator('#share')).toBeVisible();
    expect(await complaints(page)).toEqual([]);
  });
}

test('on a phone what the page can do is a menu, which a press in it shuts', async ({ page }) => {
  await openExample(page);
  const more = page.getByRole('button', { name: 'More' });
  await expect(more).toBeFocused();
  const edit = page.getByRole('button', { name: 'Edit texts' });
  await expect(edit).toBeHidden();
  await more.click();
  for (const name of ['Share', 'Swap', 'Start anew']) await expect(page.getByRole('button', { name })).toBeVisible();
  await edit.click();
  await expect(edit).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Text A', exact: true })).toBeFocused();
});

test('on a phone a press shows how much is told in words, and what was set aside', async ({ page }) => {
  await openIn(page, 'en');
  const aside = page.getByText('2 lines of page furniture are set aside.');
  await expect(aside).toBeHidden();
  await page.getByRole('button', { name: 'About this comparison' }).click();
  await expect(aside).toBeVisible();
  await expect(page.getByText(/of its words told in B/)).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Include after all' }).click();
  await expect(page.getByRole('button', { name: 'Set it aside' })).toBeFocused();
});

test('on a phone the search lies over the kinds of finding while it is used, and no longer', async ({ page }) => {
  await open(page);
  await compare(page, FERRY);
  const field = page.getByRole('searchbox');
  const width = async () => (await page.locator('.search').boundingBox()).width;
  expect(await width()).toBeLessThan(50);
  await field.focus();
  expect(await width()).toBeGreaterThan(300);
  await page.keyboard.type('passengers');
  await page.keyboard.press('Enter');
  await expect(page.locator('.search .count')).toHaveText('1 of 2');
  await page.locator('#row-1').focus();
  expect(await width()).toBeGreaterThan(300);
  // What it lies over is seen while it has the focus.
  await page.locator('.chip').first().focus();
  expect(await width()).toBeLessThan(50);
  await field.fill('');
  await page.locator('#row-1').focus();
  expect(await width()).toBeLessThan(50);
});

const LONG_WORDS = 'Die Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenversicherung zahlte 2019 keine Unterstützung an die Verkehrsinfrastrukturfinanzierungsgesellschaft.\n\n„Die Rindfleischetikettierungsüberwachungsaufgabenübertragung bleibt nicht unberücksichtigt“, sagte Ministerin Adler am Donnerstag.';

for (const width of [320, 375]) {
  test(`long words are hyphenated by the language of their text, and none runs over the edge, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 812 });
    await open(page);
    await compare(page, { a: `${LONG_WORDS}\n\nDie Bundesausbildungsförderungsgesetzesänderung bleibt.`, b: LONG_WORDS.replace('2019', '2020').replace('nicht ', '') });
    await expect(page.locator('#row-1')).toBeVisible();
    for (const view of ['Side by side', 'Inline', 'Findings only']) {
      await page.getByRole('button', { name: view }).click();
      const prose = page.locator(':is(.text, q, .untold-sentences span):visible');
      const told = await prose.evaluateAll((parts) => parts.map((part) => [getComputedStyle(part).hyphens, part.closest('[lang]').lang, part.scrollWidth > part.clientWidth]));
      expect(told.length).toBeGreaterThan(3);
      expect(new Set(told.map(String))).toEqual(new Set(['auto,de,false']));
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });
}
