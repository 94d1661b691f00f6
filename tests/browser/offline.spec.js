import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';

const FILE = pathToFileURL('pkg/article-compare.html').href;

test('the offline file has every language inside', async ({ page, context }) => {
  await context.setOffline(true);
  await page.goto(FILE);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ar');
  await expect(page.getByRole('button', { name: 'فتح المثال' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

test('the offline file compares from disk, and asks the network for nothing', async ({ page, context }) => {
  const asked = [];
  await context.setOffline(true);
  page.on('request', (request) => request.url().startsWith('http') && asked.push(request.url()));
  await page.goto(FILE);
  await page.getByRole('button', { name: 'Open the example' }).click();
  await expect(page.getByRole('heading', { name: 'Two tellings of one text' })).toBeVisible();
  await expect(page.locator('.row.only-a')).toContainText('Volunteers have kept the lamp');
  const refused = await page.evaluate(() => fetch('http://127.0.0.1:4173/www/').then(() => false, () => true));
  expect(refused).toBe(true);
  expect(asked).toEqual([]);
});
