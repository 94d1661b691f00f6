// What a reader does, in WebKit. The details are tested in the other browsers; here it shows that
// nothing which the page needs is missing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { By, Key } from 'selenium-webdriver';
import { FERRY } from '../browser/texts.js';
import { start } from './browser.mjs';

const root = new URL('../../', import.meta.url);
const axe = readFileSync(new URL('node_modules/axe-core/axe.min.js', root), 'utf8');
/** How long the page may take to show what is waited for, in milliseconds. */
const PATIENCE = 20_000;

/** @type {import('selenium-webdriver').WebDriver} */
let driver;
/** @type {string} */
let address;
/** @type {() => void} */
let stop;
before(async () => ({ driver, address, stop } = await start()));
after(() => stop?.());
beforeEach(async () => {
  await freshTab();
  await driver.get(`${address}/www/`);
  await driver.executeScript(`
    globalThis.complaints = [];
    const hear = (...words) => globalThis.complaints.push(words.join(' '));
    console.error = console.warn = hear;
    for (const name of ['error', 'unhandledrejection', 'securitypolicyviolation']) addEventListener(name, (event) => hear(name, event.message ?? event.reason ?? event.violatedDirective));
  `);
});
afterEach(async () => {
  const complaints = await driver.executeScript('return globalThis.complaints ?? []');
  assert.deepEqual(complaints, []);
});

/** A tab without a past takes the place of the one before. */
async function freshTab() {
  const before = await driver.getWindowHandle();
  await driver.switchTo().newWindow('tab');
  const fresh = await driver.getWindowHandle();
  await driver.switchTo().window(before);
  await driver.close();
  await driver.switchTo().window(fresh);
}

/** An element of the page, or of the result in it, once it is there. */
async function seen(selector, text = '') {
  const look = () =>
    driver.executeScript(
      `const [selector, text] = arguments;
       const root = document.querySelector('article-compare')?.shadowRoot;
       const all = [...document.querySelectorAll(selector), ...(root?.querySelectorAll(selector) ?? [])];
       return all.find((element) => element.checkVisibility() && element.textContent.includes(text)) ?? null;`,
      selector,
      text,
    );
  return driver.wait(look, PATIENCE, `There is no ${selector} with “${text}”`);
}

async function count(selector) {
  return driver.executeScript(`return document.querySelector('article-compare').shadowRoot.querySelectorAll(arguments[0]).length`, selector);
}

/** Presses a key together with Control. */
async function chord(key) {
  await driver.actions().keyDown(Key.CONTROL).sendKeys(key).keyUp(Key.CONTROL).perform();
}

async function press(...keys) {
  await driver.actions().sendKeys(...keys).perform();
}

/** Types a text into a box. */
async function type(side, text) {
  await driver.findElement(By.id(`text-${side}`)).click();
  await press(text.replaceAll('\n', Key.ENTER));
}

async function compareFerry() {
  await type('a', FERRY.a);
  await type('b', FERRY.b);
  await (await seen('button.primary')).click();
  await seen('h2', 'Two tellings of one text');
}

/** What axe finds wrong. */
async function violations() {
  await driver.executeScript(axe);
  return driver.executeAsyncScript(`
    const done = arguments[arguments.length - 1];
    axe.run().then(({ violations }) => done(violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' '))));`);
}

test('the example is compared, and axe finds nothing before or after', async () => {
  assert.deepEqual(await violations(), []);
  await (await seen('#example')).click();
  await seen('h2', 'Two tellings of one text');
  await seen('.row.only-a', 'Volunteers have kept the lamp');
  await seen('.row.moved', 'guided herring boats');
  assert.ok((await count('.find')) > 5);
  assert.deepEqual(await violations(), []);
});

test('two texts are pasted, and compared at once', async () => {
  await type('a', FERRY.a);
  await chord('a');
  await chord('c');
  await type('b', '');
  await chord('v');
  await seen('h2', 'The same text, word for word');
});

test('findings are listed and walked by keys, and views changed', async () => {
  await compareFerry();
  await seen('.find', '“sixty” in A, “seventy” in B');
  await press('n');
  await seen('.row.now', 'passengers on board');
  await press('n');
  await seen('.row.now', 'afraid of the winter storms');
  await press('j');
  await press('2');
  await seen('.rows.inline .row', 'sailed again');
  await press('3');
  await seen('.task', 'Olga Brandt');
  await press('?');
  await seen('dialog', 'Next change that may alter the meaning');
  await press(Key.ESCAPE);
});

test('a word is searched for, and found in both texts', async () => {
  await compareFerry();
  await press('/');
  await press('passengers');
  await seen('.search .count', '2 places');
});

test('a link carries both texts', async () => {
  await compareFerry();
  // Where the page may not copy, it shows the link.
  await driver.executeScript('navigator.clipboard.writeText = () => Promise.reject();');
  await (await seen('#share')).click();
  const link = await (await seen('#notice input')).getAttribute('value');
  await freshTab();
  await driver.get(link);
  await seen('.row.only-a', 'The old quay');
});

test('what was pasted survives a reload', async () => {
  await compareFerry();
  await driver.navigate().refresh();
  await seen('.row', 'The old quay');
});

test('the offline file compares from disk', async () => {
  await driver.get(new URL('pkg/article-compare.html', root).href);
  await (await seen('#example')).click();
  await seen('h2', 'Two tellings of one text');
});
