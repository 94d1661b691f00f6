import { expect, test } from '@playwright/test';
import { compare, open, row } from './page.js';

/** Only the lexicon knows that “polite” and “rude” are opposites; “sixty” and “seventy” need none. */
const PRICES = {
  a: 'The ferry carried sixty passengers on Monday.\n\nThe harbour board said the town had a polite answer from the builders of the quay.\n\nThe captain thanked the crew for their work.',
  b: 'The ferry carried seventy passengers on Monday.\n\nThe harbour board said the town had a rude answer from the builders of the quay.\n\nThe captain thanked the crew for their work.',
};

/** Keeps the lexicon on its way until `come` is called. */
async function holdLexicon(page) {
  let come = () => {};
  const coming = new Promise((resolve) => (come = resolve));
  await page.route('**/lexicon/en.bin', async (route) => {
    await coming;
    await route.continue();
  });
  return () => come();
}

test('a first result does not wait for the lexicon, and what it adds leaves the reader’s place alone', async ({ page }) => {
  const come = await holdLexicon(page);
  await open(page);
  await compare(page, PRICES);
  const findings = page.locator('.find');
  await expect(findings).toHaveCount(1);
  await expect(row(page, 'the builders of the quay')).not.toHaveClass(/flagged/);

  await page.keyboard.press('n');
  await page.getByRole('searchbox').fill('quay');
  await findings.first().getByRole('button').first().focus();
  come();
  await expect(findings).toHaveCount(2);
  await expect(row(page, 'the builders of the quay')).toHaveClass(/flagged/);
  await expect(row(page, 'sixty')).toHaveClass(/now/);
  await expect(page.locator('.find.now')).toContainText('sixty');
  await expect(page.locator('.find.now').getByRole('button').first()).toBeFocused();
  await expect(page.getByRole('searchbox')).toHaveValue('quay');
  await expect(page.locator('.counts')).toContainText('2 changes may alter the meaning');
});

/** Ticks a sentence of a column. */
const tick = (page, side, text) => page.locator(`.cell.${side} .sentence[role="checkbox"]`).filter({ hasText: text }).click();

for (const [end, outcome] of /** @type {const} */ ([
  ['Link', 'Linked by hand'],
  ['Cancel', ''],
]))
  test(`what the lexicon adds waits until sentences are chosen: ${end}`, async ({ page }) => {
    const come = await holdLexicon(page);
    await open(page);
    await compare(page, PRICES);
    await row(page, 'sixty').locator('.row-menu').click();
    await page.getByRole('button', { name: 'Link with others …', exact: true }).click();
    await tick(page, 'b', 'captain');
    const chosen = page.getByText('Chosen: 1 in A, 2 in B.');
    await expect(chosen).toBeVisible();
    const compared = await page.evaluateHandle(async () => {
      const { Job } = await import('/pkg/article_compare.js');
      const { read } = Job.prototype;
      const once = new Promise((known) => {
        Job.prototype.read = function () {
          known();
          return read.call(this);
        };
      });
      return { once };
    });
    come();
    await compared.evaluate(async ({ once }) => {
      await once;
      for (let frame = 0; frame < 9; frame += 1) await new Promise((go) => requestAnimationFrame(go));
    });
    await expect(chosen).toBeVisible();
    await expect(page.locator('.find')).toHaveCount(1);
    await page.getByRole('button', { name: end, exact: true }).click();
    await expect(row(page, 'the builders of the quay')).toHaveClass(/flagged/);
    if (outcome) await expect(row(page, 'sixty')).toContainText(outcome);
    else await expect(page.locator('.find')).toHaveCount(2);
  });

test('a step taken back while sentences are chosen ends the choice and is not lost', async ({ page }) => {
  const come = await holdLexicon(page);
  await open(page);
  await compare(page, PRICES);
  await row(page, 'the builders of the quay').locator('.row-menu').click();
  await page.getByRole('button', { name: 'Unlink', exact: true }).click();
  await expect(page.locator('.row.by-reader')).toHaveCount(2);
  await row(page, 'sixty').locator('.row-menu').click();
  await page.getByRole('button', { name: 'Link with others …', exact: true }).click();
  await tick(page, 'b', 'captain');
  come();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.row.by-reader')).toHaveCount(0);
  await expect(page.locator('.picker')).toHaveCount(0);
  await expect(row(page, 'the builders of the quay')).toHaveClass(/flagged/);
});

test('a note that is being written goes on while the lexicon comes', async ({ page }) => {
  const come = await holdLexicon(page);
  await open(page);
  await compare(page, PRICES);
  await expect(page.locator('.row').first()).toBeVisible();
  await page.keyboard.press('3');
  const note = page.locator('.task').filter({ hasText: 'sixty' }).getByRole('textbox', { name: 'Note' });
  await note.pressSequentially('Ask');
  come();
  await expect(page.locator('.task')).toHaveCount(2);
  await note.pressSequentially(' them');
  await expect(note).toHaveValue('Ask them');
  await expect(note).toBeFocused();
});

/** Notes which lexicons a page asks for. */
function lexiconsOf(page) {
  const asked = [];
  page.on('request', (request) => request.url().includes('/lexicon/') && asked.push(request.url().split('/').at(-1)));
  return asked;
}

for (const [language, file, a, b] of [
  ['German', 'de.bin', 'Die Fähre fährt am Montag wieder mit sechzig Gästen.', 'Die Fähre fährt am Montag wieder mit siebzig Gästen.'],
  ['French', 'fr.bin', 'Le bac part lundi avec soixante passagers de la ville.', 'Le bac part lundi avec quarante passagers de la ville.'],
  ['Spanish', 'es.bin', 'El barco sale el lunes con sesenta pasajeros de la isla.', 'El barco sale el lunes con setenta pasajeros de la isla.'],
  ['Portuguese', 'pt.bin', 'O barco sai na segunda com sessenta passageiros da ilha.', 'O barco sai na segunda com setenta passageiros da ilha.'],
])
  test(`texts in ${language} ask for what findings need of it, and for nothing else`, async ({ page }) => {
    const asked = lexiconsOf(page);
    await open(page);
    await compare(page, { a, b });
    await expect(page.locator('.find')).toHaveCount(1);
    await expect(page.locator('.find')).toContainText('number');
    expect(asked).toEqual([file]);
  });

test('a language of which no more can be had keeps the findings of a first result', async ({ page }) => {
  await page.route('**/lexicon/de.bin', (route) => route.fulfill({ body: '<!doctype html>' }));
  await open(page);
  const come = page.waitForResponse('**/lexicon/de.bin');
  await compare(page, { a: 'Die Fähre fährt am Montag mit 60 Gästen nach Lund.', b: 'Die Fähre fährt am Montag mit 70 Gästen nach Lund.' });
  await come;
  await expect(page.locator('.find')).toHaveCount(1);
});

test('texts in a language without a lexicon ask for none', async ({ page }) => {
  const asked = lexiconsOf(page);
  await open(page);
  await compare(page, {
    a: 'Il battello per Lund parte lunedì con sessanta passeggeri.\n\nIl vecchio molo era chiuso dalla primavera.',
    b: 'Il battello per Lund parte lunedì con settanta passeggeri.\n\nIl vecchio molo era chiuso dalla primavera.',
  });
  await expect(page.locator('.row').first()).toBeVisible();
  await page.keyboard.press('j');
  expect(asked).toEqual([]);
});

test('two comparisons of the same texts find the same, whichever asked for the lexicon first', async ({ page }) => {
  const come = await holdLexicon(page);
  await page.route('**/www/two.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><html lang="en"><title>Two</title><script type="module" src="/www/element/define.js"></script><article-compare></article-compare><article-compare></article-compare>',
    }),
  );
  await page.goto('/www/two.html');
  await page.evaluate((texts) => {
    for (const element of document.querySelectorAll('article-compare')) Object.assign(element, texts);
  }, PRICES);
  const [first, second] = [0, 1].map((at) => page.locator('article-compare').nth(at).locator('.find'));
  await expect(first).toHaveCount(1);
  await expect(second).toHaveCount(1);
  come();
  await expect(first).toHaveCount(2);
  await expect(second).toHaveCount(2);
});

test('a decision that comes while the lexicon is taken in goes on from what is known', async ({ page }) => {
  const come = await holdLexicon(page);
  // Between two slices of work the page waits for the test.
  await page.addInitScript(() => {
    const turns = Object.assign(window, { held: false, waiting: [] });
    Object.assign(window.scheduler ?? (window.scheduler = {}), {
      yield: () => new Promise((go) => (turns.held ? turns.waiting.push(go) : setTimeout(go))),
    });
  });
  await open(page);
  await compare(page, PRICES);
  await expect(page.locator('.find')).toHaveCount(1);
  const begun = await page.evaluateHandle(async () => {
    const { Job } = await import('/pkg/article_compare.js');
    const begun = [];
    const { again } = Job;
    Job.again = (...asked) => {
      const job = again(...asked);
      begun.push(job.progress);
      window.held = begun.length === 1;
      return job;
    };
    const { advance } = Job.prototype;
    // A short text is done in one slice: each step is one here.
    Job.prototype.advance = function () {
      const done = advance.call(this);
      const end = performance.now() + 13;
      while (performance.now() < end);
      return done;
    };
    return begun;
  });
  come();
  await page.waitForFunction(() => window.waiting.length > 0);
  await row(page, 'sixty').locator('.row-menu').click();
  await page.getByRole('button', { name: 'Unlink', exact: true }).click();
  await page.evaluate(() => {
    window.held = false;
    for (const go of window.waiting) go();
  });
  await expect(row(page, 'sixty')).toContainText('Unlinked by hand');
  await expect(row(page, 'the builders of the quay')).toHaveClass(/flagged/);
  // Texts that are read anew begin at nothing.
  const shares = await begun.jsonValue();
  expect(shares.length).toBeGreaterThan(1);
  expect(Math.min(...shares)).toBeGreaterThan(0.3);
});
