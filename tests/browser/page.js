import { expect } from '@playwright/test';
import { FERRY } from './texts.js';

export { FERRY };

/** @param {import('@playwright/test').Page} page */
export async function open(page) {
  await page.goto('/www/');
  await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeVisible();
}

/**
 * Fills both boxes and compares.
 *
 * @param {import('@playwright/test').Page} page
 * @param {{ a: string, b: string }} texts
 */
export async function compare(page, texts) {
  await page.getByRole('textbox', { name: 'Text A', exact: true }).fill(texts.a);
  await page.getByRole('textbox', { name: 'Text B', exact: true }).fill(texts.b);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
}

/**
 * Opens the built-in example and waits for its result.
 *
 * @param {import('@playwright/test').Page} page
 */
export async function openExample(page) {
  await open(page);
  await page.getByRole('button', { name: 'Open the example' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
}

/**
 * The row that shows a text.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} text
 */
export function row(page, text) {
  return page.locator('.row').filter({ hasText: text });
}
