import { expect, test } from '@playwright/test';
import { FERRY } from './page.js';

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** A bare page with the element from the package, under a strict policy. */
async function openBare(page, { policy = POLICY, b = FERRY.b } = {}) {
  const paragraphs = (text) =>
    text
      .trim()
      .split('\n\n')
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('');
  await page.route('**/www/bare.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
      body: `<!doctype html><html lang="en"><title>Bare</title><script type="module" src="/pkg/element/define.js"></script>
        <main><h1>Bare</h1><article-compare name-a="Herald" name-b="Online">
        <article slot="a">${paragraphs(FERRY.a)}</article><article slot="b">${paragraphs(b)}</article>
        </article-compare></main></html>`,
    }),
  );
  await page.goto('/www/bare.html');
}

test('plain markup under a strict policy becomes a comparison', async ({ page }) => {
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await openBare(page);
  await expect(page.getByRole('heading', { name: 'Two tellings of one text' })).toBeVisible();
  await expect(page.locator('.name.a')).toContainText('Herald');
  await expect(page.locator('del').filter({ hasText: 'sixty' })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('the style of the package says what that of the source says', async ({ page }) => {
  await openBare(page);
  await expect(page.locator('.row').first()).toBeVisible();
  const [source, published] = await page.evaluate(async () => {
    const { css } = await import('/www/element/style/sheet.js');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css());
    const rules = ({ cssRules }) => [...cssRules].map(({ cssText }) => cssText.replaceAll(/\s+/g, ''));
    return [sheet, document.querySelector('article-compare').shadowRoot.adoptedStyleSheets[0]].map(rules);
  });
  expect(source.length).toBeGreaterThan(100);
  expect(published).toEqual(source);
});

test('where the engine is blocked both articles stay readable', async ({ page }) => {
  await openBare(page, { policy: POLICY.replace(" 'wasm-unsafe-eval'", '') });
  await expect(page.getByRole('alert')).toContainText('does not let the comparison engine run');
  await expect(page.getByText('with sixty passengers')).toBeVisible();
  await expect(page.getByText('with seventy passengers')).toBeVisible();
});

test('an empty slot is named, and the other article stays readable', async ({ page }) => {
  await openBare(page, { b: '' });
  await expect(page.getByRole('alert')).toContainText('Text B is empty.');
  await expect(page.getByText('with sixty passengers')).toBeVisible();
});

test('events tell a page of the result and of failures', async ({ page }) => {
  await openBare(page);
  const told = await page.evaluate(async ({ a, b }) => {
    const heard = [];
    for (const name of ['result', 'error', 'findings']) {
      document.addEventListener(`article-compare:${name}`, (event) => heard.push([name, event.detail]));
    }
    const element = document.querySelector('article-compare');
    element.a = a;
    element.b = b;
    await element.compare();
    const verdict = element.comparison.relation.verdict;
    element.b = '';
    await element.compare();
    return { verdict, none: element.comparison, heard: heard.map(([name, detail]) => [name, detail.reason ?? null]) };
  }, FERRY);
  expect(told).toEqual({
    verdict: 'retelling',
    none: null,
    heard: [['result', null], ['findings', null], ['error', 'oneEmpty']],
  });
});

test('the nodes that the engine builds are those that its HTML gives', async ({ page }) => {
  // A page without a policy of its own, because parsing HTML is what Trusted Types forbid.
  await page.route('**/www/plain.html', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto('/www/plain.html');
  const equal = await page.evaluate(async () => {
    const engine = await import('/pkg/article_compare.js');
    const { example } = await import('/www/example.js');
    await engine.default({ module_or_path: fetch('/pkg/article_compare_bg.wasm') });
    const hostile = ['<b>&amp;"\' \r\n\0 é漢😀', 'No <b>&amp;"\' \r\n\0 é漢'];
    const pairs = [[example.a.text, example.b.text], hostile, ['', '']];
    return pairs.flatMap(([a, b]) =>
      ['side-by-side', 'inline'].map((view) => {
        const reading = new engine.Job(a, b).read();
        const built = document.createElement('div');
        reading.append(built, view, 0, reading.rows);
        const parsed = new DOMParser().parseFromString(reading.html(view), 'text/html');
        const rows = parsed.body.firstElementChild;
        return rows.children.length === built.children.length
          && [...rows.children].every((row, at) => row.isEqualNode(built.children[at]));
      }),
    );
  });
  expect(equal).toEqual([true, true, true, true, true, true]);
});
