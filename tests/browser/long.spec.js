import { expect, test } from '@playwright/test';
import { compare, open } from './page.js';

const NAMES = ['Adler', 'Brandt', 'Castro', 'Dorn', 'Ekberg', 'Falk', 'Greer'];
const PLACES = ['harbour', 'museum', 'station', 'bridge', 'market', 'library', 'quarry', 'orchard', 'theatre', 'canal', 'mill'];
const DEEDS = ['opened', 'closed', 'repaired', 'painted', 'measured'];

/** About ten words; no two numbers give the same sentence. */
function sentence(number) {
  const one = (list, step) => list[Math.floor(number / step) % list.length];
  return `In report ${number + 10} Mr ${one(NAMES, 1)} said they had ${one(DEEDS, 7)} the old ${one(PLACES, 35)} near gate ${number}.`;
}

/** Two tellings of so many sentences each, in paragraphs of three; every fifth sentence differs. */
function tellings(count) {
  const text = (change) =>
    Array.from({ length: count }, (_, number) => {
      const said = number % 5 === 0 ? change(sentence(number)) : sentence(number);
      return number % 3 === 2 ? `${said}\n\n` : `${said} `;
    }).join('');
  return { a: text((said) => said), b: text((said) => said.replace('near gate', 'far from gate')) };
}

const LONG = tellings(3000);

/** Gives a box its text as a paste does, without the keyboard's way through every letter. */
async function begin(page, texts) {
  await open(page);
  for (const side of ['a', 'b']) await page.locator(`#text-${side}`).evaluate((box, text) => (box.value = text), texts[side]);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
}

const rendered = (page) =>
  page.locator('.row').evaluateAll((rows) => rows.filter((row) => row.checkVisibility({ contentVisibilityAuto: true })).length);

test('of thousands of rows only those near the window are laid out', async ({ page }) => {
  await begin(page, LONG);
  await expect(page.locator('.row')).toHaveCount(3000);
  expect(await rendered(page)).toBeLessThan(150);
  await page.locator('#row-2500').scrollIntoViewIfNeeded();
  await expect(page.locator('#row-2500')).toBeInViewport();
  await expect.poll(() => rendered(page)).toBeLessThan(150);
});

/** The shapes of the overview: how many there are of each kind. */
const shapes = (page, name) =>
  page.locator(`.overview path.${name}`).evaluateAll((paths) => Object.fromEntries(paths.map((path) => [path.classList[1], path.getAttribute('d').split('Z').length - 1])));

test('the overview of a long text shows what is word for word the same as that of a short one does', async ({ page }) => {
  const { a, b } = tellings(400);
  await begin(page, { a, b: `${a.slice(0, a.indexOf('In report 211 '))}${b.slice(b.indexOf('In report 211 '))}` });
  await expect(page.locator('.overview path')).not.toHaveCount(0);
  for (const name of ['block.a', 'block.b', 'ribbon']) expect((await shapes(page, name)).verbatim).toBeGreaterThan(0);
});

test('the overview draws no more of a very long text than can be told apart', async ({ page }) => {
  await begin(page, LONG);
  await expect(page.locator('.overview path')).not.toHaveCount(0);
  for (const name of ['block.a', 'block.b', 'ribbon']) {
    const { verbatim, reworded = 0 } = await shapes(page, name);
    expect(verbatim).toBeGreaterThan(0);
    expect(verbatim + reworded).toBeLessThan(350);
  }
});

test('hundreds of findings are all listed, and the last is reached from the first', async ({ page }) => {
  const changed = tellings(400);
  await open(page);
  await compare(page, { ...changed, b: changed.b.replace(/report (\d+)/g, 'report 9$1') });
  const findings = page.locator('.find');
  const heading = page.getByRole('heading', { name: /changes may alter the meaning/ });
  const count = Number((await heading.textContent()).match(/\d+/)[0]);
  expect(count).toBeGreaterThan(300);
  await expect(findings).toHaveCount(count);
  await page.keyboard.press('p');
  await expect(page.locator('.row.flagged').last()).toHaveClass(/ now/);
  await expect(page.locator('.find.now')).toBeInViewport();
  await findings.first().getByRole('button', { name: 'Set aside' }).click();
  await expect(findings).toHaveCount(count - 1);
});

test('a search goes to the first place though the key came before all places were known', async ({ page }) => {
  await begin(page, LONG);
  await expect(page.locator('.row')).toHaveCount(3000);
  const field = page.getByRole('searchbox');
  const early = await field.evaluate((input) => {
    input.value = 'gate 2000.';
    input.dispatchEvent(new Event('input'));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    return input.nextElementSibling.textContent.trim();
  });
  expect(early).toBe('');
  await expect(page.locator('.search .count')).toHaveText(/^1 of /);
  await expect(page.locator('#row-2001')).toBeInViewport();
});

/** What each row says, and what it names: numbers of rows, links and findings. */
const said = (page) =>
  page.locator('.row').evaluateAll((rows) =>
    rows.map((row) => [row.id, row.className.replace(' now', ''), row.dataset.link, row.querySelector('.row-menu')?.title, ...Array.from(row.querySelectorAll('.cell'), (cell) => cell.innerHTML)]),
  );

test('after a decision the rows that stay are those of before, and say what a new page says', async ({ page }) => {
  const { a, b } = tellings(60);
  await begin(page, { a, b: b.replace(/report (\d+)/g, (all, number) => (number % 3 === 0 ? `report 9${number}` : all)) });
  await expect(page.locator('.row').first()).toBeVisible();
  await page.locator('.row').last().evaluate((row) => (row.kept = true));
  await page.locator('#row-7').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Unlink', exact: true }).click();
  await expect(page.getByText('1 row was unlinked by hand')).toBeVisible();
  expect(await page.locator('.row').last().evaluate((row) => row.kept)).toBe(true);
  const after = await said(page);
  expect(after.length).toBeGreaterThan(60);
  await page.reload();
  await expect(page.locator('.row')).toHaveCount(after.length);
  expect(await said(page)).toEqual(after);
});

test('a decision leaves the rows where they are, and shut what was folded', async ({ page }) => {
  const { a, b } = tellings(60);
  // Every twentieth sentence differs, and what stands between is word for word the same.
  await begin(page, { a, b: b.replace(/far from gate (\d+)/g, (all, number) => (number % 20 === 0 ? all : `near gate ${number}`)) });
  await expect(page.locator('.fold')).toHaveCount(3);
  const hidden = page.locator('.row[hidden]');
  const count = await hidden.count();
  expect(count).toBeGreaterThan(40);
  for (const kept of ['.rows', '.fold >> nth=0', '.fold >> nth=2']) await page.locator(kept).evaluate((element) => (element.kept = true));
  await page.locator('.row.reworded').nth(1).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Unlink', exact: true }).click();
  await expect(page.locator('.row.by-reader')).toHaveCount(2);
  await expect(page.locator('.row.by-reader').first()).toBeFocused();
  await expect(hidden).toHaveCount(count);
  for (const kept of ['.rows', '.fold >> nth=0', '.fold >> nth=2']) expect(await page.locator(kept).evaluate((element) => element.kept)).toBe(true);
  const after = await said(page);
  await page.reload();
  await expect(page.locator('.row')).toHaveCount(after.length);
  expect(await said(page)).toEqual(after);
});

test('rows that were merged, unlinked and merged again stand in the order of a new page', async ({ page }) => {
  const { a, b } = tellings(30);
  await begin(page, { a, b });
  for (const [row, button, said] of [[21, 'Merge with the row above', 'Merged by you.'], [6, 'Unlink', 'Unlinked by you.'], [12, 'Merge with the row below', 'Merged by you.'], [1, 'Unlink', 'Unlinked by you.']]) {
    await page.locator(`#row-${row}`).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: said })).toHaveCount(1);
    await expect(page.locator('.row-panel')).toHaveCount(0);
  }
  const after = await said(page);
  await page.reload();
  await expect(page.locator('.row')).toHaveCount(after.length);
  expect(await said(page)).toEqual(after);
});

/**
 * Holds every slice of work back until `release` is called, so that a comparison lasts as long as
 * the test wants.
 */
async function holdWork(page) {
  await page.addInitScript(() => {
    const held = [];
    globalThis.scheduler.yield = () => new Promise((resolve) => held.push(resolve));
    globalThis.release = () => {
      delete globalThis.scheduler.yield;
      for (const resolve of held.splice(0)) resolve();
    };
  });
}

test('work that lasts shows how far it is, and goes on to its result', async ({ page }) => {
  await holdWork(page);
  await begin(page, LONG);
  await expect(page.getByRole('progressbar', { name: 'Comparing' })).toBeVisible();
  await page.evaluate(() => globalThis.release());
  await expect(page.locator('.row').first()).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('work that lasts can be cancelled, and the texts stay', async ({ page }) => {
  await holdWork(page);
  await begin(page, LONG);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await page.evaluate(() => globalThis.release());
  for (const side of ['a', 'b']) {
    expect(await page.locator(`#text-${side}`).evaluate((box) => box.value)).toBe(LONG[side]);
  }
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page.locator('.row').first()).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});
