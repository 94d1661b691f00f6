import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { FERRY, compare, open, openExample, row } from './page.js';

/** What a reader of each language sees of the ferry's two tellings. */
const SEEN = {
  de: {
    name: 'Deutsch',
    verdict: 'Zwei Fassungen eines Textes',
    counts: ['Von 4 Sätzen in A sind 3 in B wiedergegeben.', '1 fehlt.', 'B fügt nichts hinzu.'],
    number: 'Die Zahl ist eine andere: „sixty“ in A, „seventy“ in B.',
    note: 'In B nicht wiedergegeben',
  },
  fr: {
    name: 'Français',
    verdict: 'Deux versions d’un même texte',
    counts: ['Phrases de A reprises dans B\u00a0: 3 sur 4.', '1 manque.', 'B n’ajoute rien.'],
    number: 'Le nombre diffère\u00a0: «\u00a0sixty\u00a0» dans A, «\u00a0seventy\u00a0» dans B.',
    note: 'Non repris dans B',
  },
  es: {
    name: 'Español',
    verdict: 'Dos versiones de un mismo texto',
    counts: ['Frases de A que se recogen en B: 3 de 4.', 'Falta 1.', 'B no añade nada.'],
    number: 'El número es distinto: «sixty» en A, «seventy» en B.',
    note: 'No se recoge en B',
  },
  ar: {
    name: 'العربية',
    verdict: 'صيغتان لنص واحد',
    counts: ['ورد في B من جمل A ما عدده \u20683\u2069 من \u20684\u2069.', 'تنقص جملة واحدة.', 'لا يضيف B شيئًا.'],
    number: 'العدد مختلف: «\u2068sixty\u2069» في A، و«\u2068seventy\u2069» في B.',
    note: 'لم يرد في B',
  },
};

/** @param {import('@playwright/test').Page} page */
async function choose(page, language) {
  await page.locator('#language').selectOption(language);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.locator('article-compare .frame')).toHaveAttribute('lang', language);
}

for (const [language, seen] of Object.entries(SEEN)) {
  test(`a result is read in ${language}, and in English again`, async ({ page }) => {
    await open(page);
    await compare(page, FERRY);
    await expect(page.getByRole('heading', { name: 'Two tellings of one text' })).toBeVisible();
    await choose(page, language);
    await expect(page.getByRole('combobox').locator('option:checked')).toHaveText(seen.name);
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(seen.verdict);
    for (const part of seen.counts) await expect(page.locator('.counts')).toContainText(part);
    await expect(page.locator('.findings .message', { hasText: 'sixty' })).toHaveText(seen.number);
    await expect(row(page, 'The old quay').locator('.note')).toHaveText(seen.note);
    await choose(page, 'en');
    await expect(page.getByRole('heading', { name: 'Two tellings of one text' })).toBeVisible();
  });

  test(`nothing on the page is left in English: ${language}`, async ({ page }) => {
    await openExample(page);
    await choose(page, language);
    await page.locator('#edit').click();
    const left = await page.evaluate(async (language) => {
      const { pageCatalogueOf: catalogueOf } = await import('/www/element/messages/page.js');
      const [english, own] = [await catalogueOf('en'), await catalogueOf(language)];
      const foreign = new Set(Object.keys(english).filter((key) => english[key] !== own[key]).map((key) => english[key]));
      const found = [];
      const look = (root) => {
        for (const node of root.querySelectorAll('*')) {
          // The name of the product stays.
          if (node.closest('h1')) continue;
          if (node.shadowRoot) look(node.shadowRoot);
          const own = [...node.childNodes].filter((child) => child.nodeType === 3).map((child) => child.data.trim());
          const named = ['aria-label', 'title', 'placeholder'].map((name) => node.getAttribute(name));
          found.push(...[...own, ...named].filter((text) => text && foreign.has(text)));
        }
      };
      look(document);
      return found;
    }, language);
    expect(left).toEqual([]);
  });
}

test('a failure is said in the language that is chosen while it stands there', async ({ page }) => {
  await open(page);
  await compare(page, { ...FERRY, b: '' });
  await expect(page.getByRole('alert')).toContainText('Text B is empty.');
  await choose(page, 'de');
  await expect(page.getByRole('alert')).toContainText('Text B ist leer.');
});

test('the choice and the reader’s decisions survive a reload', async ({ page }) => {
  await openExample(page);
  await choose(page, 'fr');
  await page.locator('.findings .dismiss').first().click();
  await expect(page.locator('.beside .foot')).toContainText('1 constat écarté.');
  await choose(page, 'es');
  await expect(page.locator('.beside .foot')).toContainText('1 hallazgo descartado.');
  await page.reload();
  await expect(page.locator('.beside .foot')).toContainText('1 hallazgo descartado.');
  await expect(page.locator('#compare, .primary').first()).toHaveText('Comparar');
});

test.describe('a reader in Austria', () => {
  test.use({ locale: 'de-AT' });
  test('is spoken to in German from the beginning', async ({ page }) => {
    await page.goto('/www/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page).toHaveTitle('Article Compare – Artikel vergleichen');
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /^Zwei Artikel/);
    await expect(page.getByRole('button', { name: 'Beispiel öffnen' })).toBeVisible();
  });
});

test('another language is loaded only when it is asked for', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url().split('/').pop()));
  await openExample(page);
  const catalogues = () => asked.filter((file) => /^(de|fr|es|ar)\.js$/.test(file));
  expect(catalogues()).toEqual([]);
  await choose(page, 'de');
  expect(catalogues()).toEqual(['de.js']);
});

test('where a catalogue cannot be loaded the page goes on in English, until it can', async ({ page }) => {
  await page.route('**/messages/fr.js*', (route) => route.abort());
  await openExample(page);
  await page.locator('#language').selectOption('fr');
  await expect(page.getByRole('heading', { name: 'Two tellings of one text' })).toBeVisible();
  await expect(page.locator('article-compare .frame')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.unrouteAll();
  await page.locator('#language').selectOption('en');
  await choose(page, 'fr');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(SEEN.fr.verdict);
});

test('what is searched for stays when the language changes', async ({ page }) => {
  await open(page);
  await compare(page, FERRY);
  await page.getByRole('searchbox').fill('quay');
  await expect(page.locator('.search .count')).toHaveText('1 place');
  await choose(page, 'de');
  await expect(page.getByRole('searchbox')).toHaveValue('quay');
  await expect(page.locator('.search .count')).toHaveText('1 Stelle');
});

test('the reader goes on at the same place when the language changes', async ({ page }) => {
  await open(page);
  const line = (n) => `Keeper ${n} of the lighthouse wrote down that ${n + 20} boats had passed.`;
  const lines = Array.from({ length: 60 }, (_, n) => line(n));
  await compare(page, { a: lines.join('\n\n'), b: lines.map((each, n) => (n % 2 ? each : each.replace('boats', 'ships'))).join('\n\n') });
  const row = page.locator('#row-41');
  await row.evaluate((row) => row.scrollIntoView({ block: 'center' }));
  await row.locator('.row-menu').click();
  const top = () => row.evaluate((row) => Math.round(row.getBoundingClientRect().top));
  await expect(row.getByText('How sure this is')).toBeVisible();
  const before = await top();
  await choose(page, 'de');
  await expect(row.getByRole('heading', { name: 'Warum sind diese verknüpft?' })).toBeVisible();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(12);
  // And so at the choice of sentences.
  await row.getByRole('button', { name: /Mit anderen verknüpfen/ }).click();
  await page.locator('.cell.b .sentence[role="checkbox"]').filter({ hasText: 'Keeper 41 ' }).click();
  const chosen = page.locator('.sentence[aria-checked="true"]');
  await expect(chosen).toHaveCount(3);
  await choose(page, 'fr');
  await expect(page.locator('.picker')).toHaveAttribute('aria-label', 'Lier');
  await expect(chosen).toHaveCount(3);
  // One who is at the menu stays there.
  await page.locator('#language').focus();
  await choose(page, 'es');
  await expect(page.locator('.picker')).toHaveAttribute('aria-label', 'Enlazar');
  await expect(chosen).toHaveCount(3);
  await expect(page.locator('#language')).toBeFocused();
  await expect(page.locator('#language')).toBeInViewport();
});

test('each text is marked with its own language and direction', async ({ page }) => {
  await open(page);
  await choose(page, 'ar');
  const arabic = 'أعلنت هيئة الميناء يوم الثلاثاء أن المنارة ستفتح أبوابها للزوار في يونيو.\n\nوقالت المهندسة إن الحجر القديم سليم في معظم المواضع.\n';
  await page.locator('#text-a').fill(arabic);
  await page.locator('#text-b').fill('Der Hafen öffnet im Juni wieder, sagte die Behörde am Dienstag, und niemand war überrascht.\n');
  await page.locator('.primary').click();
  const text = (side) => page.locator(`.cell.${side} .text`).first();
  await expect(text('a')).toHaveAttribute('lang', 'ar');
  await expect(text('b')).toHaveAttribute('lang', 'de');
  await expect(text('a')).toHaveCSS('direction', 'rtl');
  await expect(text('b')).toHaveCSS('direction', 'ltr');
});

for (const width of [375, 1440]) {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    test(`axe finds nothing in Arabic: ${colorScheme}, ${width} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await openExample(page);
      await choose(page, 'ar');
      await expect(page.getByRole('heading', { name: SEEN.ar.verdict })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}

test('in Arabic the whole page is mirrored', async ({ page }) => {
  await openExample(page);
  const left = async (selector) => (await page.locator(selector).first().boundingBox()).x;
  const order = async () => (await left('.row .cell.a')) < (await left('.row .cell.b'));
  expect([await order(), (await left('.overview')) < (await left('.beside'))]).toEqual([true, true]);
  await choose(page, 'ar');
  expect([await order(), (await left('.overview')) < (await left('.beside'))]).toEqual([false, false]);
});
