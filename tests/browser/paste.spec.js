import { expect, test } from '@playwright/test';
import { box } from './files.js';
import { FERRY, open } from './page.js';

/** Pastes what a program put on the clipboard, as it is: the clipboard's own interface would clean it. */
async function paste(page, side, html, plain) {
  await box(page, side).evaluate(
    (field, [html, plain]) => {
      field.focus();
      const clipboardData = new DataTransfer();
      if (html) clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', plain);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [html, plain],
  );
}

test('formatted text keeps its paragraphs, headings, lists, quotations and table rows', async ({ page }) => {
  await open(page);
  const html = `<h2>Two  plans</h2><p>The council<br>met <b>twice</b>\n in May.</p><ul><li>A stair</li><li>A roof</li></ul>
    <blockquote>“We are glad.”</blockquote><table><tr><td>Cost</td><td>640,000</td></tr><tr><td>Height</td><td>31 m</td></tr></table>
    <pre>one\ntwo</pre>`;
  await paste(page, 'A', html, 'not this');
  await expect(box(page, 'A')).toHaveValue(
    'Two plans\n\nThe council\nmet twice in May.\n\nA stair\nA roof\n\n“We are glad.”\n\nCost 640,000\n\nHeight 31 m\n\none\ntwo',
  );
});

test('script, style and hidden parts are dropped; nothing runs and no picture is fetched', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => request.url().includes('invalid') && asked.push(request.url()));
  await open(page);
  const html = `<style>p { color: red }</style><script>document.title = 'run'</script><p hidden>One</p><p style="DISPLAY : none">Two</p>
    <span class="sr-only">Three</span><img src="http://pictures.invalid/x.png" onerror="document.title='run'"><p>The ferry sails at noon.</p>
    <svg onload="document.title='run'"><text>Four</text></svg><iframe srcdoc="Five"></iframe>`;
  await paste(page, 'A', html, 'not this');
  await expect(box(page, 'A')).toHaveValue('The ferry sails at noon.');
  await expect(page).toHaveTitle('Article Compare');
  expect(asked).toEqual([]);
});

test('what is pasted goes where the cursor stands, and can be undone', async ({ page }) => {
  await open(page);
  await box(page, 'A').fill('Before. After.');
  await box(page, 'A').evaluate((field) => field.setSelectionRange(8, 8));
  await paste(page, 'A', '<p>Between.</p><p>And more.</p>', '');
  await expect(box(page, 'A')).toHaveValue('Before. Between.\n\nAnd more.After.');
  await page.keyboard.press('Control+Z');
  await expect(box(page, 'A')).toHaveValue('Before. After.');
});

test('formatted text from the clipboard into both boxes is compared', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  for (const [side, text] of /** @type {const} */ ([['A', FERRY.a], ['B', FERRY.b]])) {
    await page.evaluate((text) => {
      const html = text.trim().split('\n\n').map((paragraph) => `<p>${paragraph}</p>`).join('');
      const blob = (/** @type {string} */ type, /** @type {string} */ content) => new Blob([content], { type });
      const item = new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', 'not this') });
      return navigator.clipboard.write([item]);
    }, text);
    await box(page, side).focus();
    await page.keyboard.press('Control+V');
    await expect(box(page, side)).toHaveValue(text.trim());
  }
  await expect(page.getByRole('heading', { name: 'Two tellings of one text' })).toBeVisible();
  await expect(page.locator('.counts')).toContainText('3 of 4 sentences of A are told in B.');
});

test('a copied picture without text leaves the text alone and says why', async ({ page }) => {
  await open(page);
  await box(page, 'A').fill(FERRY.a);
  await box(page, 'A').evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File(['x'], 'image.png', { type: 'image/png' }));
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(page.locator('#intake-a .note')).toContainText('image.png is a picture and has no text to compare.');
  await expect(box(page, 'A')).toHaveValue(FERRY.a);
});
