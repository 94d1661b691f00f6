import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { box, drop, fixture, note, openFile, textFile } from './files.js';
import { docx } from './fixtures/docx.js';
import { lines, pdf } from './fixtures/pdf.js';
import { FERRY, open } from './page.js';

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

/** Every file that gives no text, with the sentence that says so. */
const REFUSED = {
  'an empty file': [textFile('empty.txt', ''), 'empty.txt has no text in it.'],
  'a file of blanks': [textFile('blank.md', ' \n\n '), 'blank.md has no text in it.'],
  'a page without text': [textFile('bare.html', '<script>1</script>'), 'bare.html has no text in it.'],
  'a scan': [named('scan.pdf', pdf(['0.5 g 50 50 300 400 re f'])), 'scan.pdf has pages, but no text that can be read here. If it was scanned'],
  'a locked PDF file': [named('locked.pdf', pdf([lines(['Secret.'])], { isLocked: true })), 'locked.pdf is locked with a password.'],
  'a broken PDF file': [named('broken.pdf', Buffer.from('no PDF at all')), 'broken.pdf cannot be read. It is damaged'],
  'a locked Word document': [named('locked.docx', OLE), 'locked.docx is locked with a password.'],
  'a broken Word document': [named('broken.docx', docx([{ text: 'Cut off.' }]).subarray(0, 300)), 'broken.docx cannot be read.'],
  'an archive that is no Word document': [named('other.docx', Buffer.from('PK\x05\x06' + '\0'.repeat(18), 'latin1')), 'other.docx cannot be read.'],
  'a text file that is none': [named('picture.txt', PNG), 'picture.txt cannot be read.'],
  'an old Word document': [named('old.doc', OLE), 'old.doc is in a format that cannot be read here.'],
  'a picture': [named('photo.jpeg', PNG, 'image/jpeg'), 'photo.jpeg is a picture and has no text to compare.'],
  'another kind of file': [named('table.xlsx', PNG), 'table.xlsx is of a kind that cannot be read here.'],
  'a file whose ending means something to the program alone': [named('text.constructor', PNG), 'text.constructor is of a kind that cannot be read here.'],
  'a text that is too long': [textFile('long.txt', 'The ferry sails at noon.\n'.repeat(248_000)), 'long.txt is 6.2 MB long; up to 5 MB can be read.'],
};

for (const [what, [file, sentence]] of Object.entries(REFUSED)) {
  test(`${what} is refused in a sentence, and the text stays`, async ({ page }) => {
    await open(page);
    await box(page, 'A').fill(FERRY.a);
    await openFile(page, 'A', file);
    await expect(note(page, 'A')).toContainText(sentence);
    await expect(box(page, 'A')).toHaveValue(FERRY.a);
  });
}

test('of two dropped files the one that can be read is taken', async ({ page }) => {
  await open(page);
  await drop(page, '.texts', [textFile('a.txt', FERRY.a), textFile('old.doc', OLE)]);
  await expect(box(page, 'A')).toHaveValue(FERRY.a);
  await expect(note(page, 'B')).toContainText('old.doc is in a format that cannot be read here.');
});

test('three files at once are too many', async ({ page }) => {
  await open(page);
  await drop(page, '.texts', ['1.txt', '2.txt', '3.txt'].map((name) => textFile(name, FERRY.a)));
  await expect(page.locator('#notice')).toContainText('These are too many files.');
  await expect(box(page, 'A')).toHaveValue('');
});

for (const [name, buffer] of [['crane.pdf', pdf([lines(['A crane.'])])], ['crane.docx', docx([{ text: 'A crane.' }])]]) {
  test(`where the reader of ${name} does not come, the page says so, and works on`, async ({ page }) => {
    await page.route('**/pkg/vendor/**', (route) => route.abort());
    await open(page);
    await openFile(page, 'A', named(name, buffer));
    await expect(note(page, 'A')).toContainText(`The part of this page that reads ${name} could not be loaded.`);
    await page.unrouteAll();
    await openFile(page, 'A', textFile('ferry.txt', FERRY.a));
    await expect(box(page, 'A')).toHaveValue(FERRY.a);
    await expect(note(page, 'A')).toHaveText('The text is from ferry.txt.');
  });
}

test('the offline file reads web pages and Markdown, and says what it cannot read', async ({ page }) => {
  await page.goto(pathToFileURL('pkg/article-compare.html').href);
  await openFile(page, 'A', fixture('saved-page.html'));
  await expect(box(page, 'A')).toHaveValue(/^Old crane at Sandhaven is to become a lookout/);
  await expect(page.getByText(/^Left out: \d+ lines of the page$/)).toBeVisible();
  await openFile(page, 'B', named('crane.pdf', pdf([lines(['A crane.'])])));
  await expect(note(page, 'B')).toContainText('crane.pdf cannot be read by this page, which is kept small to be one file.');
  await openFile(page, 'B', named('crane.docx', docx([{ text: 'A crane.' }])));
  await expect(note(page, 'B')).toContainText('crane.docx cannot be read by this page');
  await openFile(page, 'B', fixture('crane.md'));
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
});

/**
 * @param {string} name
 * @param {Buffer} buffer
 * @param {string} [mimeType]
 */
function named(name, buffer, mimeType = '') {
  return { name, mimeType, buffer };
}
