import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { FERRY, compare, open, openExample } from './page.js';

/** Every state of the page that a reader can meet, each with the way there. */
const STATES = {
  'empty boxes': open,
  'a failure': async (page) => {
    await open(page);
    await compare(page, { ...FERRY, b: '' });
  },
  'the example side by side': openExample,
  'the example inline': async (page) => {
    await openExample(page);
    await page.getByRole('button', { name: 'Inline' }).click();
  },
  'the findings alone': async (page) => {
    await openExample(page);
    await page.getByRole('button', { name: 'Findings only' }).click();
  },
  'a finding dealt with': async (page) => {
    await openExample(page);
    await page.keyboard.press('3');
    await page.getByRole('checkbox').first().check();
  },
  'a change that was stepped to, and a kind that is filtered away': async (page) => {
    await openExample(page);
    await page.getByRole('button', { name: 'Number 2' }).click();
    await page.getByRole('button', { name: 'Next change in the text' }).click();
  },
  'the ways to take a result along': async (page) => {
    await openExample(page);
    await page.getByText('Export', { exact: true }).click();
  },
  'the keys and marks': async (page) => {
    await openExample(page);
    await page.getByRole('button', { name: 'Keys and marks' }).click();
  },
  'unrelated texts': async (page) => {
    await open(page);
    await compare(page, { a: FERRY.a, b: 'Bakers want a later start to the working day. Their union asks parliament.' });
  },
};

for (const [state, go] of Object.entries(STATES)) {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    for (const width of [375, 1440]) {
      test(`axe finds nothing: ${state}, ${colorScheme}, ${width} wide`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await go(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
      });
    }
  }
}

for (const width of [375, 1440]) {
  test(`a screen reader hears whose words they are, ${width} wide`, async ({ page, context, browserName }) => {
    test.skip(browserName !== 'chromium', 'what is heard can be read there alone');
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    await compare(page, FERRY);
    await expect(page.locator('.row').first()).toBeVisible();
    const browser = await context.newCDPSession(page);
    await browser.send('Accessibility.enable');
    const { nodes } = await browser.send('Accessibility.getFullAXTree');
    const known = new Map(nodes.map((node) => [node.nodeId, node]));
    const heard = ({ role, name, childIds }) => (role?.value === 'StaticText' ? [name.value.trim()] : childIds.flatMap((id) => heard(known.get(id))));
    const rows = nodes.filter(({ role, ignored }) => role?.value === 'listitem' && !ignored).map((row) => heard(row).join(' '));
    const ferry = 'The ferry to Lund Island sailed again on Monday with';
    expect(rows).toContain(`A: ${ferry} altered: missing: sixty passengers on board. B: ${ferry} altered: added: seventy passengers on board.`);
    expect(rows).toContain('A: The old quay had been closed since the spring flood damaged its wooden pillars. B: Not told in B');
  });
}

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`in forced colours marks, the current finding and the focus are told apart, ${colorScheme}`, async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'the others cannot be asked for them here');
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    await openExample(page);
    for (let step = 0; step < 2; step += 1) await page.keyboard.press('n');
    await page.keyboard.press('j');
    const looks = (selector, pseudo) =>
      page.locator(selector).first().evaluate((node, pseudo) => {
        const { color, backgroundColor, outlineStyle } = getComputedStyle(node, pseudo);
        return { color, backgroundColor, outlineStyle };
      }, pseudo);
    const [mark, now, caret] = [await looks('mark:not(.now)'), await looks('mark.now'), await looks('mark.absent:not(.now)', '::before')];
    expect(new Set([mark.backgroundColor, mark.color])).toEqual(new Set([now.color, now.backgroundColor]));
    expect(now.backgroundColor).not.toBe(mark.backgroundColor);
    expect(caret.color).toBe(mark.color);
    expect((await looks('.row.now')).outlineStyle).toBe('dashed');
    expect((await looks('.row:focus')).outlineStyle).toBe('solid');
  });
}

test('nothing runs over the edge of a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openExample(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('a text that runs from right to left does so in every sentence, changed ones too', async ({ page }) => {
  await open(page);
  await compare(page, {
    a: 'قد تفتح المنارة أبوابها للزوار في يونيو.\n\nلا نطلب من البلدة أن تدفع كلفة الأعمال كلها.',
    b: 'ستفتح المنارة أبوابها للزوار في يونيو.\n\nنطلب من البلدة أن تدفع كلفة الأعمال كلها.',
  });
  await expect(page.locator('.row').first()).toBeVisible();
  const directions = await page.locator('.row .text').evaluateAll((texts) => texts.map((text) => getComputedStyle(text).direction));
  expect(new Set(directions)).toEqual(new Set(['rtl']));
});
