import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { FERRY, compare, open, openExample } from './page.js';

/** Two tellings long enough to be scrolled; every other paragraph differs. */
const LONG = {
  a: Array.from({ length: 60 }, (_, n) => `Keeper ${n} of the lighthouse wrote down that ${n + 20} boats had passed the point of Lund.`).join('\n\n'),
  b: Array.from({ length: 60 }, (_, n) => `Keeper ${n} of the lighthouse wrote down that ${n % 2 ? n + 20 : n + 820} boats had passed the point of Lund.`).join('\n\n'),
};

async function openLong(page) {
  await open(page);
  await compare(page, LONG);
  await expect(page.locator('.row')).toHaveCount(60);
}

test('the search says how many places there are, which one is shown, and how to go on', async ({ page }) => {
  await open(page);
  await compare(page, FERRY);
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox', { name: 'Search both texts' });
  await expect(field).toHaveAccessibleDescription('Enter goes to the next place, Shift+Enter to the one before.');
  await expect(page.locator('.search .keys')).toBeVisible();
  const next = page.getByRole('button', { name: 'Next place' });
  await expect(next).toBeHidden();
  await page.keyboard.type('passengers');
  const status = page.locator('.search [role=status]');
  await expect(status).toHaveText('2 places');
  await next.click();
  await expect(status).toHaveText(/^1 of 2 .*passengers on board/);
  await next.click();
  await expect(status).toHaveText(/^2 of 2/);
  await page.getByRole('button', { name: 'Previous place' }).click();
  await expect(status).toHaveText(/^1 of 2/);
  // One of the two is marked as that which is shown.
  const marked = () => page.evaluate(() => ['found', 'here'].map((name) => CSS.highlights.get(`article-compare-${name}`).size));
  expect(await marked()).toEqual([2, 1]);
  await field.focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('.row').filter({ hasText: 'passengers on board' })).toBeFocused();
  expect(await marked()).toEqual([0, 0]);
});

test('the search begins where the reader is, either way', async ({ page }) => {
  await openLong(page);
  const status = page.locator('.search .count');
  const search = async (key) => {
    await page.locator('#row-31').evaluate((row) => row.scrollIntoView({ block: 'start' }));
    await page.getByRole('searchbox').fill('');
    await page.getByRole('searchbox').fill('wrote down');
    await expect(status).toHaveText('120 places');
    await page.keyboard.press(key);
  };
  await search('Enter');
  await expect(status).toHaveText('61 of 120');
  await search('Shift+Enter');
  await expect(status).toHaveText('60 of 120');
});

for (const width of [1440, 768, 375]) {
  test(`the focus goes through the toolbar in the order seen, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 812 });
    await open(page);
    await compare(page, FERRY);
    const parts = page.locator('.toolbar > *');
    await expect(parts).toHaveCount(5);
    const boxes = await parts.evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().toJSON()));
    for (const [index, { left, top }] of boxes.entries()) {
      const before = boxes[index - 1];
      if (before) expect(left >= before.right || top >= before.bottom).toBe(true);
    }
  });
}

for (const width of [912, 960, 1060, 1230]) {
  test(`views, search, menu and help stand in one line, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openExample(page);
    const middles = await page.locator('.toolbar').evaluate((toolbar) =>
      ['.views', '.search', '.menu', '.round'].map((part) => toolbar.querySelector(part).getBoundingClientRect()).map(({ top, bottom }) => Math.round((top + bottom) / 2)));
    expect(new Set(middles).size).toBe(1);
  });
}

test('a search that finds nothing says so', async ({ page }) => {
  await open(page);
  await compare(page, FERRY);
  await page.getByRole('searchbox').fill('giraffe');
  await expect(page.locator('.search .count')).toHaveText('0 places');
  await expect(page.getByRole('button', { name: 'Next place' })).toBeHidden();
});

test('from the findings the search leads back to the texts', async ({ page }) => {
  await open(page);
  await compare(page, FERRY);
  await page.keyboard.press('3');
  await expect(page.locator('.task').first()).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.locator('.row').first()).toBeVisible();
});

/** How far the element with the focus lies below what stays at the upper edge, in CSS pixels; and above the lower edge. */
const clearance = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('article-compare').shadowRoot;
    const box = root.activeElement.getBoundingClientRect();
    const bar = root.querySelector('.names').getBoundingClientRect();
    const bottom = root.querySelector('.stays').getBoundingClientRect().top;
    return [box.top - bar.bottom, bottom - Math.min(box.bottom, box.top + 40)].map(Math.round);
  });

for (const [width, height] of [[1440, 900], [375, 812]]) {
  test(`the toolbar stays while a long text is read, and covers nothing that is gone to, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openLong(page);
    const views = page.getByRole('button', { name: 'Findings only' });
    const chips = page.getByRole('button', { name: 'Number 30', exact: true });
    for (let step = 0; step < 9; step += 1) {
      await page.keyboard.press('j');
      expect(Math.min(...(await clearance(page)))).toBeGreaterThanOrEqual(0);
    }
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('n');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(600);
    for (const button of [views, chips]) await expect(button).toBeInViewport({ ratio: 1 });
    for (let step = 0; step < 9; step += 1) {
      await page.keyboard.press('k');
      expect(Math.min(...(await clearance(page)))).toBeGreaterThanOrEqual(0);
    }
    await page.locator('#row-30').scrollIntoViewIfNeeded();
    await page.locator('#row-20 .row-menu').focus();
    expect(Math.min(...(await clearance(page)))).toBeGreaterThanOrEqual(0);
    await views.click();
    await expect(page.locator('.task.now')).toBeInViewport({ ratio: 1 });
  });

  test(`axe finds nothing: a search, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    await compare(page, FERRY);
    await page.getByRole('searchbox').fill('passengers');
    await page.keyboard.press('Enter');
    await expect(page.locator('.search .count')).toHaveText('1 of 2');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });
}

test('the findings begin below the toolbar where the reader was at none', async ({ page }) => {
  await openLong(page);
  for (let step = 0; step < 30; step += 1) await page.keyboard.press('j');
  await page.getByRole('button', { name: 'Findings only' }).click();
  const heading = page.getByRole('heading', { name: /dealt with$/ });
  await expect(heading).toBeInViewport({ ratio: 1 });
  const [bar, top] = [await page.locator('.toolbar').boundingBox(), await heading.boundingBox()];
  expect(top.y).toBeGreaterThanOrEqual(bar.y + bar.height);
});

test('on a phone a search keeps its field in sight, and otherwise leaves the room to the texts', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await openLong(page);
  await page.locator('#row-20').focus();
  const names = await page.locator('.names').boundingBox();
  expect(names.y + names.height).toBeLessThan(140);
  await page.getByRole('searchbox').fill('keeper 55');
  await page.keyboard.press('Enter');
  await expect(page.locator('#row-56')).toBeInViewport();
  await expect(page.getByRole('searchbox')).toBeInViewport({ ratio: 1 });
});

test('beside the texts the findings are stepped through by pointer, and the current one is seen in its list', async ({ page }) => {
  await openLong(page);
  const next = page.getByRole('button', { name: 'Next change that may alter the meaning' });
  for (let step = 0; step < 14; step += 1) await next.click();
  await page.getByRole('button', { name: 'Previous change that may alter the meaning' }).click();
  for (const [list, current] of [['.beside .head', '.find.now'], ['.names', '.row.now']]) {
    const [above, below] = [await page.locator(list).boundingBox(), await page.locator(current).boundingBox()];
    expect(below.y).toBeGreaterThanOrEqual(above.y + above.height);
    await expect(page.locator(current)).toBeInViewport({ ratio: 1 });
  }
});

test('on a phone both texts are named in full', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await openExample(page);
  const names = page.locator('.names .name span');
  await expect(names).toHaveText(['Maren Point Herald', 'Coastwatch Online']);
  expect(await names.evaluateAll((names) => names.map((name) => name.scrollWidth - name.clientWidth))).toEqual([0, 0]);
});

test('a low window is left to the texts', async ({ page }) => {
  await page.setViewportSize({ width: 812, height: 375 });
  await openLong(page);
  await page.locator('#row-30').focus();
  await expect(page.getByRole('button', { name: 'Findings only' })).not.toBeInViewport();
});
