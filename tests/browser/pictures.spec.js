// Pictures of the page's states, which an unintended change of its looks fails. What differs from
// machine to machine is taken out: the fonts are those of the package dejavu-fonts-ttf, and no times
// are given. `cargo xtask pictures` takes them anew.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { FERRY, compare, open, openExample } from './page.js';

const FONTS = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');
const SANS = '"Pinned Sans"';
const SERIF = `"Pinned Serif", ${SANS}`;
const STYLE = ['Sans', 'Serif']
  .flatMap((family) => [
    `@font-face { font-family: "Pinned ${family}"; font-weight: 100 500; src: url("/fonts/DejaVu${family}Condensed.ttf"); }`,
    `@font-face { font-family: "Pinned ${family}"; font-weight: 501 900; src: url("/fonts/DejaVu${family}Condensed-Bold.ttf"); }`,
  ])
  // What the serif has no letters for is taken from the other, so that the machine's fonts never show.
  .concat(`:root { --sans: ${SANS}; --serif: ${SERIF}; --ac-sans: ${SANS}; --ac-serif: ${SERIF}; }`)
  .join('\n');

const ARABIC = {
  a: 'قد تفتح المنارة أبوابها للزوار في يونيو.\n\nلا نطلب من البلدة أن تدفع كلفة الأعمال كلها.\n\nبلغ عدد الزوار ستين زائرا.',
  b: 'ستفتح المنارة أبوابها للزوار في يونيو.\n\nنطلب من البلدة أن تدفع كلفة الأعمال كلها.\n\nبلغ عدد الزوار سبعين زائرا.',
};

/** Every state, with the way there. */
const STATES = {
  empty: open,
  failure: async (page) => {
    await open(page);
    await compare(page, { ...FERRY, b: '' });
  },
  'side by side': openExample,
  inline: async (page) => {
    await openExample(page);
    await page.getByRole('button', { name: 'Inline' }).click();
  },
  findings: async (page) => {
    await openExample(page);
    await page.getByRole('button', { name: 'Findings only' }).click();
  },
  'right to left': async (page) => {
    await open(page);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('ar');
    await page.locator('#text-a').fill(ARABIC.a);
    await page.locator('#text-b').fill(ARABIC.b);
    await page.locator('#texts button.primary').click();
    await expect(page.locator('.row').first()).toBeVisible();
  },
};

// The page's policy allows it neither fonts nor styles that are not its own.
test.use({ bypassCSP: true, locale: 'en-GB', contextOptions: { reducedMotion: 'reduce' } });

for (const [state, go] of Object.entries(STATES)) {
  for (const width of [375, 768, 1440]) {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      const name = `${state}, ${width} wide, ${colorScheme}`;
      test(`looks as it did: ${name}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await page.route('**/fonts/*.ttf', (route) => route.fulfill({ path: join(FONTS, new URL(route.request().url()).pathname.split('/').pop()) }));
        // From the first layout on: how far a box is scrolled depends on the letters it was filled with.
        await page.addInitScript((style) => {
          addEventListener('DOMContentLoaded', () => document.head.insertAdjacentHTML('beforeend', `<style>${style}</style>`));
        }, STYLE);
        await go(page);
        await page.evaluate(() => document.fonts.ready);
        // How long it took is longer on one machine than on another, in letters too.
        for (const took of (await page.locator('.took').all()).slice(0, 1)) await took.evaluate((node) => node.replaceChildren('Compared.'));
        await expect(page).toHaveScreenshot(`${name.replaceAll(/\W+/g, '-')}.png`);
      });
    }
  }
}
