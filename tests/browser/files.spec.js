import { expect, test } from '@playwright/test';
import { FERRY, open } from './page.js';

const box = (page, side) => page.getByRole('textbox', { name: `Text ${side}`, exact: true });
const file = (name, mimeType, content, encoding = 'utf8') => ({ name, mimeType, buffer: Buffer.from(content, encoding) });

test('a saved web page gives its article, and nothing of it runs', async ({ page }) => {
  await open(page);
  const saved = `<!doctype html><title>Ferry sails</title><nav>Menu</nav><article><h1>Ferry sails</h1><p>The ferry
    sailed on <b>Monday</b>.</p><script>document.title = 'run'</script><p hidden>Not to be read.</p>
    <p>No one was hurt.<img src="x" onerror="document.title = 'run'"></p></article>`;
  await page.getByLabel('Open a file Text A').setInputFiles(file('saved.html', 'text/html', saved));
  await expect(box(page, 'A')).toHaveValue('Ferry sails\n\nThe ferry sailed on Monday.\n\nNo one was hurt.');
  await expect(page.getByRole('textbox', { name: 'Name of text A' })).toHaveValue('Ferry sails');
  await expect(page).toHaveTitle('Article Compare');
});

test('encodings are recognised', async ({ page }) => {
  await open(page);
  const chooser = page.getByLabel('Open a file Text A');
  await chooser.setInputFiles(file('old.txt', 'text/plain', 'Le café a rouvert.', 'latin1'));
  await expect(box(page, 'A')).toHaveValue('Le café a rouvert.');
  await chooser.setInputFiles(file('wide.txt', 'text/plain', '\uFEFFDie Fähre fährt.', 'utf16le'));
  await expect(box(page, 'A')).toHaveValue('Die Fähre fährt.');
});

test('once both files are there they are compared', async ({ page }) => {
  await open(page);
  await page.getByLabel('Open a file Text A').setInputFiles(file('a.txt', 'text/plain', FERRY.a));
  await page.getByLabel('Open a file Text B').setInputFiles(file('b.md', 'text/markdown', FERRY.b));
  await expect(page.getByRole('heading', { name: 'Two tellings of one text' })).toBeVisible();
});

test('a file of another kind is named, and the text in the box stays', async ({ page }) => {
  await open(page);
  await box(page, 'A').fill(FERRY.a);
  await page.getByLabel('Open a file Text A').setInputFiles(file('story.docx', 'application/octet-stream', 'PK'));
  await expect(page.locator('#notice')).toContainText('The file story.docx cannot be read here.');
  await expect(box(page, 'A')).toHaveValue(FERRY.a);
});
