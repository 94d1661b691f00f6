// The element in pages of other people.
import { expect, test } from '@playwright/test';
import { FERRY } from './page.js';

const MODULE = '<script type="module" src="/www/element/define.js"></script>';
/** An element that has its texts in its slots. */
const SLOTTED = `<article-compare><article slot="a">${FERRY.a}</article><article slot="b">${FERRY.b}</article></article-compare>`;

/** A page with a body of its own. */
async function openPage(page, body, lang = 'en') {
  await page.route('**/www/other.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><html lang="${lang}"><title>Other</title><body>${body}` }),
  );
  await page.goto('/www/other.html');
}

const verdict = (page) => page.getByRole('heading', { level: 2 }).first();

test('a page whose language is written with an underscore is spoken to in it', async ({ page }) => {
  await openPage(page, MODULE + SLOTTED, 'de_DE');
  await expect(verdict(page)).toHaveText('Zwei Fassungen eines Textes');
});

test('of a language tag that is none, the language counts', async ({ page }) => {
  await openPage(page, MODULE + SLOTTED, 'de-a!');
  await expect(verdict(page)).toHaveText('Zwei Fassungen eines Textes');
});

test('an article is in the language that it says, for speech, hyphenation and the engine', async ({ page }) => {
  const says = (side, lang) => SLOTTED.replace(`slot="${side}"`, `slot="${side}" lang="${lang}"`);
  await openPage(page, MODULE + says('b', 'de-AT'));
  await expect(page.locator('.cell.b .text').first()).toHaveAttribute('lang', 'de-AT');
  await expect(page.locator('.cell.a .text').first()).toHaveAttribute('lang', 'en');
  expect(await page.locator('article-compare').evaluate((element) => element.comparison.b.language)).toBe('de-AT');
  // What a script hands over says none.
  await page.locator('article-compare').evaluate((element, text) => (element.b = text), FERRY.b);
  await expect(page.locator('.cell.b .text').first()).toHaveAttribute('lang', 'en');
  // A region makes no other language of it.
  const lexicon = page.waitForRequest(/lexicon\/en/);
  await openPage(page, MODULE + says('a', 'en-GB'));
  await lexicon;
});

test('what a script set before the element was defined counts', async ({ page }) => {
  const early = `<script>
    const element = document.querySelector('article-compare');
    Object.assign(element, ${JSON.stringify({ ...FERRY, view: 'inline', decisions: { dismissed: [0], done: [], notes: {}, links: [] } })});
  </script>`;
  await openPage(page, `<article-compare></article-compare>${early}${MODULE}`);
  await expect(page.locator('.body.inline')).toBeVisible();
  await expect(page.locator('.beside .foot')).toContainText('1 set aside.');
});

test('a text that is taken back gives way to the one in the slot', async ({ page }) => {
  await openPage(page, MODULE + SLOTTED);
  await expect(page.locator('del').filter({ hasText: 'sixty' })).toBeVisible();
  for (const none of [undefined, null]) {
    const read = await page.evaluate((none) => {
      const element = document.querySelector('article-compare');
      element.a = 'Another text.';
      const before = element.a;
      element.a = none;
      return [before, element.a];
    }, none);
    expect(read[0]).toBe('Another text.');
    expect(read[1]).toContain('Ferry to Lund Island');
  }
});

test('other names are shown as soon as they are given', async ({ page }) => {
  await openPage(page, MODULE + SLOTTED);
  await expect(page.locator('.name.a')).toContainText('Text A');
  await page.locator('article-compare').evaluate((element) => element.setAttribute('name-a', 'Herald'));
  await expect(page.locator('.name.a')).toContainText('Herald');
});

test('an element that was taken out listens no more, and compares again when it comes back', async ({ page }) => {
  await openPage(page, MODULE + SLOTTED.replace('<article-compare', '<article-compare keys="page"'));
  await expect(page.locator('.row').first()).toBeVisible();
  const taken = await page.evaluateHandle(async () => {
    const element = document.querySelector('article-compare');
    element.remove();
    await null;
    return element;
  });
  await page.keyboard.press('2');
  expect(await taken.evaluate((element) => [element.view, element.comparison])).toEqual(['side-by-side', null]);
  await taken.evaluate((element) => document.body.append(element));
  await expect(page.locator('.row').first()).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.locator('.body.inline')).toBeVisible();
});

test('an element that is moved keeps its result', async ({ page }) => {
  await openPage(page, `${MODULE + SLOTTED}<main></main>`);
  await expect(page.locator('.row').first()).toBeVisible();
  const same = await page.evaluate(async () => {
    const element = document.querySelector('article-compare');
    const before = element.comparison;
    document.querySelector('main').append(element);
    await new Promise(requestAnimationFrame);
    return before !== null && element.comparison === before;
  });
  expect(same).toBe(true);
});

test('no result is told of an element that was taken out while it compared', async ({ page }) => {
  await openPage(page, MODULE);
  const heard = await page.evaluate(async ({ a, b }) => {
    const told = [];
    const begin = (name) => {
      const element = document.createElement('article-compare');
      element.addEventListener('article-compare:result', () => told.push(name));
      Object.assign(element, { a, b });
      document.body.append(element);
      return element;
    };
    const [taken, stays] = [begin('taken out'), begin('stays')];
    const compared = [taken.compare(), stays.compare()];
    taken.remove();
    await Promise.all(compared);
    return told;
  }, FERRY);
  expect(heard).toEqual(['stays']);
});

test('cells of a table and pieces of a line are words of their own', async ({ page }) => {
  const table = '<table><tr><th>Place</th><td>Berlin</td><td>2019</td></tr></table><p>One <b> two</b>\n three.</p>';
  await openPage(page, `${MODULE}<article-compare><article slot="a">${table}</article></article-compare>`);
  const text = page.locator('article-compare').evaluate(async (element) => {
    await customElements.whenDefined('article-compare');
    return element.a;
  });
  expect(await text).toBe('Place Berlin 2019\n\nOne two three.');
});

test('what one search found stays while another element is searched and compares anew', async ({ page }) => {
  await openPage(page, MODULE + SLOTTED + SLOTTED.replaceAll('sailed', 'İstanbul sailed'));
  const [first, second] = [0, 1].map((at) => page.locator('article-compare').nth(at));
  const found = () => page.evaluate(() => [...CSS.highlights.get('article-compare-found')].map(String).sort());
  await first.getByRole('searchbox').fill('lund island');
  await expect(first.locator('.search .count')).toHaveText('4 places');
  await second.getByRole('searchbox').fill('istanbul');
  await expect(second.locator('.search .count')).toHaveText('2 places');
  const lund = Array(4).fill('Lund Island');
  expect(await found()).toEqual([...lund, 'İstanbul', 'İstanbul']);
  await second.evaluate((element) => element.compare());
  await expect(second.locator('.row').first()).toBeVisible();
  expect(await found()).toEqual(lund);
});

test('under a header of the page around, what stays in the window and what is gone to keep clear of it', async ({ page }) => {
  const lines = Array.from({ length: 60 }, (_, n) => `Keeper ${n} of the lighthouse wrote down that ${n + 20} boats had passed.`);
  const article = (side, text) => `<article slot="${side}">${text.map((line) => `<p>${line}</p>`).join('')}</article>`;
  await openPage(page, `<style>body { margin: 0 } header { position: sticky; top: 0; height: 70px; z-index: 9; background: #ccc } article-compare { --ac-top: 70px }</style>
    <header>Daily</header>${MODULE}<article-compare>${article('a', lines)}${article('b', lines.map((line) => line.replace('boats', 'ships')))}</article-compare>`);
  await expect(page.locator('#row-60')).toBeAttached();
  const edge = (selector, side) => page.locator(selector).evaluate((node, side) => Math.round(node.getBoundingClientRect()[side]), side);
  await page.locator('#row-40').evaluate((row) => row.scrollIntoView({ block: 'start' }));
  expect(await edge('.toolbar', 'top')).toBe(70);
  expect(await edge('.names', 'top')).toBe(await edge('.toolbar', 'bottom'));
  expect(await edge('#row-40', 'top')).toBeGreaterThanOrEqual(await edge('.names', 'bottom'));
  expect(await edge('.overview', 'top')).toBe(await edge('.toolbar', 'bottom'));
});
