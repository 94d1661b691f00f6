import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { box, drop, fixture, note, openFile, textFile } from './files.js';
import { mhtml, webArchive } from './fixtures/archives.js';
import { docx } from './fixtures/docx.js';
import { lines, pdf } from './fixtures/pdf.js';
import { FERRY, open } from './page.js';

const CRANE = [
  'Old crane at Sandhaven is to become a lookout',
  'The old steam crane on the north quay of Sandhaven will not be scrapped, the town council decided on Monday.',
  '“Nobody will be allowed up in a storm,” said the harbour master.',
];

test('a text file gives its text, and its name to the box', async ({ page }) => {
  await open(page);
  await openFile(page, 'A', textFile('ferry.txt', FERRY.a.replaceAll('\n', '\r\n')));
  await expect(box(page, 'A')).toHaveValue(FERRY.a);
  await expect(page.getByRole('textbox', { name: 'Name of text A' })).toHaveValue('ferry');
  await expect(note(page, 'A')).toHaveText('The text is from ferry.txt.');
});

test('a name that the reader gave stays', async ({ page }) => {
  await open(page);
  await page.getByRole('textbox', { name: 'Name of text A' }).fill('Morning paper');
  await openFile(page, 'A', textFile('ferry.txt', FERRY.a));
  await expect(box(page, 'A')).toHaveValue(FERRY.a);
  await expect(page.getByRole('textbox', { name: 'Name of text A' })).toHaveValue('Morning paper');
});

test('a Markdown file loses its marks and keeps its text', async ({ page }) => {
  await open(page);
  await openFile(page, 'B', fixture('crane.md'));
  await expect(box(page, 'B')).toHaveValue(
    [
      'Crane becomes a lookout',
      'The old steam crane on the north quay of Sandhaven will not be\nscrapped, the town council decided on Monday.',
      '“We have looked at this crane from our kitchen windows all our lives,” said Ruth Ankersen.',
      'It costs 640,000 crowns.\nThe snake_case_word and 3 * 4 * 5 stay as they are.',
      'The society keeps a * b * c and d_e_f on its own page, not ** here and says *no more*.',
    ].join('\n\n'),
  );
});

test('a saved web page gives its article, and nothing in it runs or is fetched', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  await openFile(page, 'A', fixture('saved-page.html'));
  await expect(box(page, 'A')).toHaveValue(/^Old crane at Sandhaven is to become a lookout\n\n/);
  const text = await box(page, 'A').inputValue();
  expect(text.split('\n\n')).toEqual(expect.arrayContaining([
    'A roof of glass',
    'Nobody will be allowed up in a storm, and nobody will want to.',
  ]));
  for (const absent of ['cookies', 'Weather', 'hidden from sight', 'Ferry fares', 'All rights reserved', 'document.title']) {
    expect(text).not.toContain(absent);
  }
  await expect(page.getByRole('textbox', { name: 'Name of text A' })).toHaveValue('Sandhaven Courier');
  await expect(page).toHaveTitle('Article Compare');
  expect(asked.filter((url) => url.includes('pictures.invalid'))).toEqual([]);
});

test('what was left out of a page is shown, and comes back on request', async ({ page }) => {
  await open(page);
  await openFile(page, 'A', fixture('saved-page.html'));
  await page.getByText(/^Left out: \d+ lines of the page$/).click();
  const leftOut = page.getByRole('region', { name: /^Left out/ });
  await expect(leftOut).toContainText('We use cookies');
  await expect(leftOut).toContainText('Ferry fares rise in spring');
  await expect(leftOut).not.toContainText('A roof of glass');
  const article = await box(page, 'A').inputValue();
  await page.getByRole('button', { name: 'Use the whole page' }).click();
  await expect(box(page, 'A')).toHaveValue(/We use cookies[^]*A roof of glass[^]*All rights reserved/);
  await page.getByRole('button', { name: 'Use the article alone' }).click();
  await expect(box(page, 'A')).toHaveValue(article);
});

test('where what was left out stands is said as soon as its box folds away', async ({ page }) => {
  await open(page);
  await openFile(page, 'A', fixture('saved-page.html'));
  await expect(note(page, 'A')).toContainText('lines of the page were left out');
  await expect(page.locator('#notice')).toHaveText('');
  await openFile(page, 'B', fixture('saved-page.html'));
  await expect(page.locator('.row').first()).toBeVisible();
  await expect(page.locator('#notice')).toContainText('What was left out stands under its box, at “Edit texts”.');
});

test('a page whose one article is short gives that article', async ({ page }) => {
  await open(page);
  const saved = '<title>Ferry sails</title><nav>Menu</nav><article><h1>Ferry sails</h1><p>It sailed on <b>Monday</b>.</p></article>';
  await openFile(page, 'A', textFile('saved.html', saved));
  await expect(box(page, 'A')).toHaveValue('Ferry sails\n\nIt sailed on Monday.');
  await expect(page.getByRole('textbox', { name: 'Name of text A' })).toHaveValue('Ferry sails');
  await page.getByText('Left out: 1 line of the page').click();
  await expect(page.getByRole('region', { name: /^Left out/ })).toHaveText('Menu');
});

test('a page without an article gives all its text, and says so', async ({ page }) => {
  await open(page);
  await openFile(page, 'A', textFile('tides.html', '<title>Tides</title><ul><li>High: 6.12<li>Low: 12.40</ul><script>1</script>'));
  await expect(box(page, 'A')).toHaveValue('High: 6.12\nLow: 12.40');
  await expect(note(page, 'A')).toContainText('No article was found in tides.html');
});

test('a Word document gives its paragraphs', async ({ page }) => {
  await open(page);
  const buffer = docx([{ style: 'Heading1', text: CRANE[0] }, { text: CRANE[1] }, { style: 'Quote', text: CRANE[2] }, { cells: ['Stair', '640,000 crowns'] }]);
  await openFile(page, 'A', { name: 'crane.docx', mimeType: 'application/octet-stream', buffer });
  await expect(box(page, 'A')).toHaveValue([...CRANE, 'Stair 640,000 crowns'].join('\n\n'));
});

test('a PDF file gives its paragraphs without headers, page numbers and hyphens at line ends', async ({ page }) => {
  await open(page);
  const first = ['The old steam crane on the north quay of Sand-', 'haven is well-known. It will not be scrapped, the', 'town council decided.', '', 'The harbour master says that this well-'];
  const second = ['known crane has not moved since 1974.', '', 'A stair is to be built.'];
  const edges = (/** @type {number} */ number) => ({ header: 'Sandhaven Courier', footer: `Page ${number}` });
  const buffer = pdf([lines(first, edges(1)), lines(second, edges(2))]);
  await openFile(page, 'B', { name: 'crane.pdf', mimeType: 'application/pdf', buffer });
  await expect(box(page, 'B')).toHaveValue(
    [
      'The old steam crane on the north quay of Sandhaven is well-known. It will not be scrapped, the town council decided.',
      'The harbour master says that this well-known crane has not moved since 1974.',
      'A stair is to be built.',
    ].join('\n\n'),
  );
});

test('a page that was printed to PDF gives the paragraphs of the page', async ({ page, context }) => {
  const printer = await context.newPage();
  const paragraphs = [CRANE[0], CRANE[1].repeat(4), CRANE[2].repeat(3), CRANE[1].repeat(30), CRANE[2]];
  await printer.setContent(paragraphs.map((text, at) => (at === 0 ? `<h1>${text}</h1>` : `<p>${text}</p>`)).join(''));
  const buffer = await printer.pdf({
    format: 'A5',
    displayHeaderFooter: true,
    headerTemplate: '<p style="font-size: 8px">Sandhaven Courier</p>',
    footerTemplate: '<p style="font-size: 8px">Page <span class="pageNumber"></span></p>',
    margin: { top: '2cm', bottom: '2cm' },
  });
  await open(page);
  await openFile(page, 'A', { name: 'printed.pdf', mimeType: 'application/pdf', buffer });
  await expect(box(page, 'A')).toHaveValue(paragraphs.join('\n\n'));
});

test('a printed page of paragraphs that are one line each gives each of them', async ({ page, context }) => {
  const printer = await context.newPage();
  const paragraphs = [CRANE[0], 'The crane stays.', 'It was built in 1921.', 'Nobody was hurt.', 'A stair is to be built.', CRANE[1].repeat(3)];
  await printer.setContent(paragraphs.map((text) => `<p>${text}</p>`).join(''));
  const buffer = await printer.pdf({ format: 'A5' });
  await open(page);
  await openFile(page, 'A', { name: 'printed.pdf', mimeType: 'application/pdf', buffer });
  await expect(box(page, 'A')).toHaveValue(paragraphs.join('\n\n'));
});

test('the mark of a footnote is no part of a printed text, and an exponent is', async ({ page, context }) => {
  const printer = await context.newPage();
  await printer.setContent('<p>The crane was built in 1921.<sup>1</sup> Its hall has 640 m<sup>2</sup> of floor.</p><p><small><sup>1</sup>The plans are older.</small></p>');
  const buffer = await printer.pdf({ format: 'A5' });
  await open(page);
  await openFile(page, 'A', { name: 'printed.pdf', mimeType: 'application/pdf', buffer });
  await expect(box(page, 'A')).toHaveValue('The crane was built in 1921. Its hall has 640 m² of floor.\n\n1 The plans are older.');
});

test('what asks for something within an article, its menu and the marks of notes are left out', async ({ page }) => {
  const story = CRANE.slice(1).map((text) => `<p>${text.repeat(4)}</p>`);
  const letter = '<div><p>Our mornings begin with one letter.</p><form><input><button>Sign up</button></form></div>';
  const source = `<title>${CRANE[0]}</title><article><nav><a>Home</a> › <a>Town</a></nav><h1>${CRANE[0]}</h1>${story.join(
    `<div class="newsletter-box">${letter}</div><p>It costs 640,000 crowns.<sup><a href="#note-1">1</a></sup></p>`,
  )}</article>`;
  await open(page);
  await openFile(page, 'A', textFile('crane.html', source));
  await expect(box(page, 'A')).toHaveValue([CRANE[0], CRANE[1].repeat(4), 'It costs 640,000 crowns.', CRANE[2].repeat(4)].join('\n\n'));
});

test('the readers of Word and PDF files are loaded only when such a file comes', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page);
  await openFile(page, 'A', textFile('ferry.txt', FERRY.a));
  await expect(box(page, 'A')).toHaveValue(FERRY.a);
  expect(asked.filter((path) => path.includes('/vendor/'))).toEqual([]);
  await openFile(page, 'B', { name: 'crane.docx', mimeType: '', buffer: docx([{ text: CRANE[1] }]) });
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  expect(asked.filter((path) => path.includes('/vendor/'))).toEqual(['/pkg/vendor/mammoth.js']);
});

test('two files that are dropped together go to A and B, and are compared', async ({ page }) => {
  await open(page);
  await drop(page, '.texts', [textFile('a.txt', FERRY.a), textFile('b.txt', FERRY.b)]);
  await expect(page.getByRole('heading', { name: 'Two tellings of one text' })).toBeVisible();
  await expect(box(page, 'A')).toHaveValue(FERRY.a);
  await expect(box(page, 'B')).toHaveValue(FERRY.b);
});

test('a file goes to the box that it is dropped on, and what stood there can be brought back', async ({ page }) => {
  await open(page);
  await box(page, 'A').fill(FERRY.a);
  await drop(page, '.box.a', [textFile('b.txt', FERRY.b)]);
  await expect(box(page, 'A')).toHaveValue(FERRY.b);
  await expect(box(page, 'B')).toHaveValue('');
  await page.getByRole('button', { name: 'Bring back the text before' }).click();
  await expect(box(page, 'A')).toHaveValue(FERRY.a);
});

test('a file that is dropped beside the boxes goes to the empty one, or asks which', async ({ page }) => {
  await open(page);
  await box(page, 'A').fill(FERRY.a);
  await drop(page, '.masthead', [textFile('b.txt', FERRY.b)]);
  await expect(page.getByRole('heading', { name: 'Two tellings of one text' })).toBeVisible();
  await page.getByRole('button', { name: 'Edit texts' }).click();
  await drop(page, '.masthead', [textFile('other.txt', 'Another text.')]);
  await expect(page.locator('#notice')).toContainText('Drop the file on the box whose text it is to replace.');
  await expect(box(page, 'A')).toHaveValue(FERRY.a);
  await expect(box(page, 'B')).toHaveValue(FERRY.b);
});

test('the row under a box goes with its text when the texts are swapped', async ({ page }) => {
  await open(page);
  await openFile(page, 'A', fixture('saved-page.html'));
  await expect(page.locator('#intake-a details')).toBeVisible();
  await page.getByRole('button', { name: 'Swap' }).click();
  await expect(page.locator('#intake-b details')).toBeVisible();
  await expect(page.locator('#intake-a details')).toHaveCount(0);
  await page.getByRole('button', { name: 'Start anew' }).click();
  await expect(page.locator('.intake details')).toHaveCount(0);
});

test('what stands under the boxes follows the language of the page', async ({ page }) => {
  await open(page);
  await openFile(page, 'A', textFile('ferry.doc', FERRY.a));
  await expect(note(page, 'A')).toContainText('Open it in the program it is from');
  await page.locator('#language').selectOption('de');
  await expect(note(page, 'A')).toContainText('Öffnen Sie die Datei in ihrem Programm');
  await expect(page.getByRole('button', { name: 'Datei öffnen … als Text B' })).toBeVisible();
});

test('a file is chosen by keyboard', async ({ page }) => {
  page.on('filechooser', (chooser) => chooser.setFiles(textFile('ferry.txt', FERRY.a)));
  await open(page);
  await box(page, 'A').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Open file … as text A' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(box(page, 'A')).toHaveValue(FERRY.a);
});

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  for (const width of [375, 1440]) {
    test(`axe finds nothing under the boxes, ${colorScheme}, ${width} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await open(page);
      await openFile(page, 'A', fixture('saved-page.html'));
      await page.getByText(/^Left out/).click();
      await openFile(page, 'B', textFile('ferry.doc', FERRY.b));
      await expect(page.locator('.refusal')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}

test('an article with a heading of its own is not given the page’s title besides', async ({ page }) => {
  await open(page);
  const told = 'The lighthouse at Maren Point may reopen to visitors by June, the harbour board said on Tuesday.';
  const source = `<!doctype html><title>Lighthouse | The Herald</title><article><h1>Keeper wanted</h1><p>${told}</p><p>${told.replace('June', 'July')}</p></article>`;
  await openFile(page, 'A', textFile('keeper.html', source));
  await expect(box(page, 'A')).toHaveValue(/^Keeper wanted\n\nThe lighthouse/);
});

for (const [name, save] of Object.entries({ 'crane.mhtml': mhtml, 'crane.webarchive': webArchive })) {
  test(`a page that a browser saved as one file gives its article: ${name}`, async ({ page }) => {
    await open(page);
    const { buffer } = fixture('saved-page.html');
    await openFile(page, 'A', { name: 'page.html', mimeType: '', buffer });
    await expect(note(page, 'A')).toContainText('The text is the article in page.html');
    const article = await box(page, 'A').inputValue();
    await openFile(page, 'B', { name, mimeType: '', buffer: save(buffer.toString()) });
    await expect(note(page, 'B')).toContainText(`The text is the article in ${name}`);
    await expect(box(page, 'B')).toHaveValue(article);
  });
}

test('a page saved as one file in base64 is read, and a damaged one is called so', async ({ page }) => {
  await open(page);
  const saved = (/** @type {string} */ body) => `Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`;
  await openFile(page, 'A', textFile('crane.mhtml', saved(fixture('saved-page.html').buffer.toString('base64'))));
  await expect(box(page, 'A')).toHaveValue(/^Old crane at Sandhaven is to become a lookout\n\n/);
  await openFile(page, 'B', textFile('crane.mhtml', saved('PHA+*')));
  await expect(page.locator('.refusal')).toContainText('crane.mhtml cannot be read. It is damaged');
});

test('lists of links and pull quotes within a page’s main part are left out', async ({ page }) => {
  await open(page);
  const list = `<div><h3>Most viewed</h3><ol>${['Storm breaks two pillars', 'Mayor opens the library', 'Ten soups for spring'].map((title) => `<li><a href="https://gazette.example/story">${title}</a></li>`).join('')}</ol></div>`;
  const paragraphs = [
    'The ferry to Lund sails again from Monday, after repairs that took four months, the harbour board said.',
    '“We have tested every weld twice,” said Mira Holt, the engineer who led the work on the quay.',
    'Passengers had been taken by bus over the northern bridge, which takes ninety minutes instead of twenty-five.',
  ];
  const [first, second, third] = paragraphs.map((text) => `<p>${text}</p>`);
  const main = `<h1>Ferry sails again</h1>${first}${second}<blockquote>We have tested every weld twice</blockquote>${list}${third}${list}`;
  await openFile(page, 'A', textFile('ferry.html', `<title>Ferry sails again</title><body><main>${main}</main></body>`));
  await expect(box(page, 'A')).toHaveValue(['Ferry sails again', ...paragraphs].join('\n\n'));
  await page.locator('#intake-a summary').click();
  await expect(page.locator('#intake-a .lines')).toContainText('Mayor opens the library');
});

test('what a browser prints at the edges of a page is left out', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'Chromium alone prints to a file.');
  await open(page);
  const printer = await page.context().newPage();
  await printer.setContent(`<title>Ferry sails again</title>${FERRY.a.split('\n\n').map((text) => `<p>${text}</p>`).join('')}`);
  const buffer = await printer.pdf({ displayHeaderFooter: true, margin: { top: '2cm', bottom: '2cm' } });
  await openFile(page, 'A', { name: 'ferry.pdf', mimeType: 'application/pdf', buffer });
  await expect(note(page, 'A')).toHaveText('The text is from ferry.pdf.');
  await expect(box(page, 'A')).toHaveValue(FERRY.a.trim());
});

test('the address of a page is no text: it is said what to do, and nothing is compared', async ({ page }) => {
  await open(page);
  await box(page, 'B').fill(FERRY.b);
  await box(page, 'A').fill('https://gazette.example/ferry-sails-again\n');
  await expect(note(page, 'A')).toContainText('This is the address of a page, not its text.');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(box(page, 'A')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
  await box(page, 'A').fill(FERRY.a);
  await expect(note(page, 'A')).toHaveText('');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Two tellings of one text' })).toBeVisible();
});
