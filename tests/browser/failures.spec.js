import { expect, test } from '@playwright/test';
import { FERRY, compare, open } from './page.js';

const alert = (page) => page.getByRole('alert');

test('both boxes empty', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(alert(page)).toContainText('Both texts are empty.');
});

test('on a phone too the failure is seen at once', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 700 });
  await open(page);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(alert(page).getByText('Paste one article into each box')).toBeInViewport();
});

for (const side of ['A', 'B']) {
  test(`box ${side} empty`, async ({ page }) => {
    await open(page);
    await compare(page, { ...FERRY, [side.toLowerCase()]: '  \n ' });
    await expect(alert(page)).toContainText(`Text ${side} is empty.`);
    await expectTextsKept(page, { ...FERRY, [side.toLowerCase()]: '  \n ' });
  });
}

test('a text over the limit: which one, how long, and the limit', async ({ page }) => {
  await open(page);
  await page.getByRole('textbox', { name: 'Text A', exact: true }).fill(FERRY.a);
  const long = 'The ferry sails at noon.\n'.repeat(248_000);
  await page.getByRole('textbox', { name: 'Text B', exact: true }).evaluate((box, text) => (box.value = text), long);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(alert(page)).toContainText('Text B is 6.2 MB long; up to 5 MB can be compared.');
  const kept = await page.evaluate(() => ['a', 'b'].map((side) => document.querySelector(`#text-${side}`).value.length));
  expect(kept).toEqual([FERRY.a.length, long.length]);
});

test('an engine that the server does not have', async ({ page }) => {
  for (const file of ['article_compare.js', 'article_compare_bg.wasm']) {
    await page.unrouteAll();
    await page.route(`**/pkg/${file}*`, (route) => route.fulfill({ status: 404, body: 'There is no such file.' }));
    await open(page);
    await compare(page, FERRY);
    await expect(alert(page)).toContainText(`The server has no file ${file} (status 404).`);
    await expectTextsKept(page, FERRY);
  }
});

test('an engine that comes as the wrong type', async ({ page }) => {
  await page.route('**/pkg/article_compare.js*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { 'content-type': 'text/plain' } });
  });
  await open(page);
  await compare(page, FERRY);
  await expect(alert(page)).toContainText('The server sends article_compare.js as “text/plain”');
  await expectTextsKept(page, FERRY);
});

test('an engine that the policy of the page blocks', async ({ page }) => {
  await page.route('**/www/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(" 'wasm-unsafe-eval'", '');
    await route.fulfill({ response, body });
  });
  await open(page);
  await compare(page, FERRY);
  await expect(alert(page)).toContainText('The security policy of this page does not let the comparison engine run.');
  await expect(alert(page)).toContainText("script-src 'self' 'wasm-unsafe-eval' and connect-src 'self'");
  await expectTextsKept(page, FERRY);
});

for (const file of ['article_compare.js', 'article_compare_bg.wasm']) {
  test(`an engine that cannot be reached, until it can: ${file}`, async ({ page }) => {
    await page.route(`**/pkg/${file}*`, (route) => route.abort());
    await open(page);
    await compare(page, FERRY);
    await expect(alert(page)).toContainText(`The file ${file} could not be loaded`);
    await expectTextsKept(page, FERRY);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.row').first()).toBeVisible();
  });
}

async function expectTextsKept(page, texts) {
  await expect(page.getByRole('textbox', { name: 'Text A', exact: true })).toHaveValue(texts.a);
  await expect(page.getByRole('textbox', { name: 'Text B', exact: true })).toHaveValue(texts.b);
}
