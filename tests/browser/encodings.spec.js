import { expect, test } from '@playwright/test';
import { box, openFile, textFile } from './files.js';
import { open } from './page.js';

const TEXT = 'Für 30 € fährt der Fährmann “naïve” Gäste über den Sund.\n';
/** What a text is in Windows-1252, where that differs from its code points. */
const CURLY = { '€': 0x80, '“': 0x93, '”': 0x94 };

const utf16 = Buffer.from(TEXT, 'utf16le');
const western = Buffer.from([...TEXT].map((letter) => CURLY[letter] ?? letter.charCodeAt(0)));
const cyrillic = Buffer.concat([Buffer.from('<p>'), Buffer.from([0xcf, 0xe0, 0xf0, 0xee, 0xec]), Buffer.from('</p>')]);
const PAGE = '<!doctype html><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">';

/** Files in every encoding, each with the text that it holds. */
const FILES = {
  'UTF-8': [textFile('text.txt', TEXT), TEXT],
  'UTF-8 with its mark': [textFile('text.txt', `\ufeff${TEXT}`), TEXT],
  'UTF-16 LE with its mark': [textFile('text.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])), TEXT],
  'UTF-16 BE with its mark': [textFile('text.txt', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()), TEXT],
  'UTF-16 LE without a mark': [textFile('text.txt', utf16), TEXT],
  'UTF-16 BE without a mark': [textFile('text.txt', Buffer.from(utf16).swap16()), TEXT],
  'Arabic in UTF-16 without a mark': [textFile('text.txt', Buffer.from('عاد المركب إلى الميناء', 'utf16le')), 'عاد المركب إلى الميناء'],
  'Windows-1252': [textFile('text.txt', western), TEXT],
  'a page that names its encoding': [textFile('page.html', Buffer.concat([Buffer.from(PAGE), cyrillic])), 'Паром'],
  'a page that names none that there is': [textFile('page.html', '<meta charset="no-such"><p>Fähre</p>'), 'Fähre'],
};

for (const [encoding, [file, text]] of Object.entries(FILES)) {
  test(`a file in an encoding is read as it was meant: ${encoding}`, async ({ page }) => {
    await open(page);
    await openFile(page, 'A', file);
    await expect(box(page, 'A')).toHaveValue(text);
  });
}
