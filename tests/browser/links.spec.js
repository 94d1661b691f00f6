import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { FERRY, compare, open, openExample, row } from './page.js';

const PASSENGERS = 'passengers on board';
const QUAY = 'The old quay had been closed';
/** The one row that the reader linked. */
const byReader = (page) => page.locator('.row.by-reader');

async function openFerry(page) {
  await open(page);
  await compare(page, FERRY);
  await expect(page.locator('.row').first()).toBeVisible();
}

/** Opens the panel of the first row that shows a text. */
async function openPanel(page, text) {
  const shown = row(page, text).first();
  await shown.locator('.row-menu').click();
  await expect(shown.getByRole('group', { name: /^Row \d+: why it is so/ })).toBeVisible();
  return shown;
}

async function press(page, name) {
  await page.getByRole('button', { name, exact: true }).click();
}

/** Ticks the sentence that holds a text, in one column, once the sentences can be ticked. */
async function choose(page, side, text) {
  await page.locator(`.cell.${side} .sentence[role="checkbox"]`).filter({ hasText: text }).click();
}

test('a row says why it is linked', async ({ page }) => {
  await openFerry(page);
  const shown = await openPanel(page, PASSENGERS);
  await expect(shown.getByRole('heading', { name: 'Why are these linked?' })).toBeVisible();
  await expect(shown).toContainText('Both have');
  await expect(shown).toContainText('“passengers”');
  await expect(shown).toContainText('How sure this is:');
  await page.keyboard.press('Escape');
  await expect(shown.locator('.row-panel')).toHaveCount(0);
  await expect(shown.locator('.row-menu')).toBeFocused();
});

test('an unlinked row becomes two, its finding goes, and everything comes back', async ({ page }) => {
  await openFerry(page);
  await openPanel(page, PASSENGERS);
  await press(page, 'Unlink');
  await expect(row(page, PASSENGERS)).toHaveCount(2);
  await expect(row(page, PASSENGERS).first()).toContainText('Unlinked by hand: not told in B');
  await expect(row(page, PASSENGERS).first()).toBeFocused();
  await expect(page.getByText('1 row was unlinked by hand.')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Unlinked by you.' })).toHaveCount(1);
  await expect(page.getByRole('heading', { name: '1 change may alter the meaning' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(row(page, PASSENGERS)).toHaveCount(1);
  await expect(row(page, PASSENGERS)).toBeFocused();
  await expect(page.getByRole('heading', { name: '2 changes may alter the meaning' })).toBeVisible();
  await press(page, 'Redo');
  await expect(row(page, PASSENGERS)).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await press(page, 'Take all back');
  await expect(row(page, PASSENGERS)).toHaveCount(1);
});

test('sentences are linked by pointer, and the link survives a reload, a swap and sharing', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFerry(page);
  await openPanel(page, QUAY);
  await press(page, 'Link …');
  await choose(page, 'b', PASSENGERS);
  await press(page, 'Link');
  await expect(byReader(page)).toContainText('Linked by hand');
  await expect(byReader(page).locator('.cell.a')).toContainText('quay');
  await expect(byReader(page).locator('.cell.b')).toContainText('passengers');
  await page.reload();
  await expect(byReader(page)).toContainText('Linked by hand');
  await press(page, 'Undo');
  await expect(byReader(page)).toHaveCount(0);
  await press(page, 'Redo');
  await expect(byReader(page)).toContainText('Linked by hand');
  await press(page, 'Swap');
  await expect(byReader(page).locator('.cell.a')).toContainText('passengers');
  await expect(byReader(page).locator('.cell.b')).toContainText('quay');
  await press(page, 'Share');
  await expect(page.locator('#notice')).toContainText('The link is copied.');
  const other = await context.newPage();
  await other.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expect(byReader(other)).toContainText('Linked by hand');
});

test('sentences are linked by keys alone, in the inline view too', async ({ page }) => {
  await openFerry(page);
  await page.keyboard.press('2');
  await row(page, QUAY).focus();
  await page.keyboard.press('Enter');
  const button = page.getByRole('button', { name: 'Link …', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: QUAY })).toBeFocused();
  await expect(page.getByRole('checkbox', { name: QUAY })).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.cell.b').getByRole('checkbox', { name: 'winter storms' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.cell.b').getByRole('checkbox', { name: 'passengers' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByText('Chosen: 1 in A, 1 in B.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(byReader(page)).toContainText('Linked by hand');
  await expect(byReader(page).locator('.cell.b .sentence')).toHaveAttribute('data-sentence', '1');
});

test('the sign of a move has no panel: Enter goes along the move', async ({ page }) => {
  await openExample(page);
  const sign = page.locator('.row.signpost');
  await sign.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.row.moved')).toBeFocused();
  await expect(sign.getByRole('group')).toHaveCount(0);
});

test('what is folded away can be chosen, by keys alone', async ({ page }) => {
  await open(page);
  const told = Array.from({ length: 9 }, (_, n) => `Keeper ${n} of the lighthouse wrote down that ${n + 20} boats had passed.`).join('\n\n');
  await compare(page, { a: `${told}\n\nNobody else was at the quay.`, b: `${told}\n\nThe ferry sails at noon on Sundays.` });
  await row(page, 'Nobody else').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Link …', exact: true }).press('Enter');
  await expect(page.getByRole('checkbox', { name: 'Nobody else' })).toBeFocused();
  await page.getByRole('button', { name: /more rows that are word for word the same/ }).press('Enter');
  await expect(page.locator('.cell.a').getByRole('checkbox', { name: 'Keeper 1 ' })).toBeFocused();
  await page.keyboard.press('j');
  await expect(page.locator('.cell.a').getByRole('checkbox', { name: 'Keeper 2 ' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(page.getByText('Chosen: 1 in A, 1 in B.')).toBeVisible();
});

test('a sentence that is pressed at once after “Link …” is chosen', async ({ page }) => {
  await openFerry(page);
  const shown = await openPanel(page, QUAY);
  await shown.getByRole('button', { name: 'Link …', exact: true }).evaluate((button) => {
    const list = button.closest('.rows');
    button.click();
    [...list.querySelectorAll('.cell.b .sentence')].find((sentence) => sentence.textContent.includes('passengers')).click();
  });
  await expect(page.getByText('Chosen: 1 in A, 1 in B.')).toBeVisible();
});

test('the button of a row may be pressed before its panel is loaded', async ({ page }) => {
  let come = () => {};
  const coming = new Promise((resolve) => (come = resolve));
  await page.route('**/links/panel.js', async (route) => {
    await coming;
    await route.continue();
  });
  await openFerry(page);
  const [first, second] = [row(page, PASSENGERS).first(), row(page, QUAY).first()];
  await first.locator('.row-menu').click();
  await second.locator('.row-menu').click();
  come();
  await expect(second.locator('.row-panel')).toBeVisible();
  await expect(page.locator('.row-panel')).toHaveCount(1);
});

test('a panel that does not come is missed in a sentence, and the next press asks again', async ({ page }) => {
  await page.route('**/links/panel.js', (route) => route.abort());
  await openFerry(page);
  const shown = row(page, QUAY).first();
  await shown.locator('.row-menu').click();
  await expect(shown.getByRole('alert')).toContainText('could not be loaded, perhaps because the connection is down. Look at the connection and try again.');
  await shown.locator('.row-menu').click();
  await expect(shown.getByRole('alert')).toHaveCount(0);
  await page.unroute('**/links/panel.js');
  await shown.locator('.row-menu').click();
  await expect(shown.getByRole('button', { name: 'Link …', exact: true })).toBeVisible();
});

test('rows are merged, and split again', async ({ page }) => {
  await openFerry(page);
  await openPanel(page, PASSENGERS);
  await press(page, 'Merge with the row below');
  const merged = row(page, PASSENGERS);
  await expect(merged).toContainText('winter storms');
  await expect(merged).toContainText('Linked by hand');
  await openPanel(page, PASSENGERS);
  await press(page, 'Split …');
  await expect(page.getByRole('checkbox')).toHaveCount(4);
  await press(page, 'Split');
  await expect(row(page, PASSENGERS)).not.toContainText('winter storms');
  await expect(page.getByText('2 rows are linked by hand.')).toBeVisible();
  await openPanel(page, 'winter storms');
  await press(page, 'Take my decision back');
  await expect(page.getByText('1 row is linked by hand.')).toBeVisible();
});

test('the next likeliest sentence is named, gone to and linked instead', async ({ page }) => {
  await open(page);
  const twice = 'The ferry sank off Korsen on Monday with sixty people on board.';
  const fog = 'The harbour master blamed the fog.';
  await compare(page, { a: `${twice} ${fog}`, b: `${twice} ${fog} ${twice}` });
  const shown = await openPanel(page, twice);
  await expect(shown).toContainText('Next likeliest in B');
  await shown.getByRole('button', { name: 'Go there' }).click();
  await expect(page.locator('.row.only-b')).toBeFocused();
  await shown.getByRole('button', { name: 'Link this one instead' }).click();
  await expect(byReader(page).locator('.cell.b .sentence')).toHaveAttribute('data-sentence', '2');
});

test('a decision whose sentence was edited is dropped, and that is said; a note stays', async ({ page }) => {
  await openFerry(page);
  await page.keyboard.press('3');
  await page.getByRole('textbox', { name: 'Note' }).first().fill('Ask the desk');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Side by side' }).click();
  await openPanel(page, QUAY);
  await press(page, 'Link …');
  await choose(page, 'b', PASSENGERS);
  await press(page, 'Link');
  await press(page, 'Edit texts');
  await page.getByRole('textbox', { name: 'Text A', exact: true }).fill(FERRY.a.replace('old quay', 'new quay'));
  await press(page, 'Compare');
  await expect(page.getByText('1 link made by hand is gone, because its sentences changed.')).toBeVisible();
  await page.getByRole('button', { name: 'Findings only' }).click();
  await expect(page.getByRole('textbox', { name: 'Note' }).first()).toHaveValue('Ask the desk');
});

test('steps can be undone after page furniture was included', async ({ page }) => {
  await openExample(page);
  await openPanel(page, 'A brass band');
  await press(page, 'Link …');
  await choose(page, 'a', 'Volunteers have kept');
  await press(page, 'Link');
  await expect(byReader(page)).toContainText('Linked by hand');
  await press(page, 'Include after all');
  await expect(page.getByRole('button', { name: 'Set it aside', exact: true })).toBeFocused();
  await expect(byReader(page)).toContainText('Linked by hand');
  await press(page, 'Undo');
  await expect(byReader(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Set it aside', exact: true })).toBeVisible();
});

test('texts that have nothing in common can be linked by hand', async ({ page }) => {
  await open(page);
  await compare(page, { a: FERRY.a, b: 'Bakers want a later start to the working day. Their union asks parliament.' });
  await expect(page.getByRole('heading', { name: 'Not tellings of the same text' })).toBeVisible();
  await page.locator('.row-menu').click();
  await press(page, 'Link …');
  await choose(page, 'a', QUAY);
  await choose(page, 'b', 'Their union');
  await press(page, 'Link');
  await expect(byReader(page)).toContainText('Linked by hand');
  await expect(page.locator('.row.linked')).toHaveCount(1);
});

for (const [width, height] of [[1440, 700], [375, 667]]) {
  test(`the way back stays in sight, far down and in every view, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openExample(page);
    const undo = page.getByRole('button', { name: 'Undo' });
    await openPanel(page, 'Two thirds');
    await press(page, 'Unlink');
    await expect(row(page, 'Two thirds')).toHaveCount(2);
    await expect(row(page, 'Two thirds').first()).toBeInViewport({ ratio: 1 });
    for (const view of ['Inline', 'Findings only', 'Side by side']) {
      await press(page, view);
      await expect(undo).toBeInViewport({ ratio: 1 });
    }
    await undo.click();
    await expect(row(page, 'Two thirds')).toHaveCount(1);
    await expect(row(page, 'Two thirds')).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('button', { name: 'Redo' })).toBeFocused();
  });
}

/** What a reader meets while deciding, each after the one before. */
const STAGES = {
  'the panel of a row': (page) => openPanel(page, 'A brass band'),
  'the choice of sentences': async (page) => {
    await press(page, 'Link …');
    await choose(page, 'a', 'Volunteers have kept');
  },
  'a link of the reader': async (page) => {
    await press(page, 'Link');
    await expect(byReader(page)).toContainText('Linked by hand');
  },
};
for (const [number, stage] of Object.keys(STAGES).entries()) {
  for (const [width, colorScheme] of /** @type {const} */ ([[375, 'dark'], [1440, 'light']])) {
    test(`axe finds nothing: ${stage}, ${colorScheme}, ${width} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await openExample(page);
      for (const go of Object.values(STAGES).slice(0, number + 1)) await go(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    });
  }
}
