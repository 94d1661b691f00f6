import { readFileSync } from 'node:fs';

/** @typedef {{ name: string, mimeType: string, buffer: Buffer }} Upload */

/**
 * @param {string} name
 * @param {string | Buffer} content
 * @returns {Upload}
 */
export function textFile(name, content) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
}

/** @param {string} name of a file in fixtures/ */
export function fixture(name) {
  return textFile(name, readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {'A' | 'B'} side
 */
export function box(page, side) {
  return page.locator(`#text-${side.toLowerCase()}`);
}

/**
 * The sentence under a box.
 *
 * @param {import('@playwright/test').Page} page
 * @param {'A' | 'B'} side
 */
export function note(page, side) {
  return page.locator(`#intake-${side.toLowerCase()} .note`);
}

/**
 * Chooses a file for a box.
 *
 * @param {import('@playwright/test').Page} page
 * @param {'A' | 'B'} side
 * @param {Upload} file
 */
export async function openFile(page, side, file) {
  await page.locator(`#file-${side.toLowerCase()}`).setInputFiles(file);
}

/**
 * Drops files on the page.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} target
 * @param {Upload[]} files
 */
export async function drop(page, target, files) {
  const contents = files.map(({ name, mimeType, buffer }) => ({ name, type: mimeType, bytes: [...buffer] }));
  const dataTransfer = await page.evaluateHandle((contents) => {
    const transfer = new DataTransfer();
    for (const { name, type, bytes } of contents) transfer.items.add(new File([new Uint8Array(bytes)], name, { type }));
    return transfer;
  }, contents);
  for (const event of ['dragover', 'drop']) await page.dispatchEvent(target, event, { dataTransfer });
}
