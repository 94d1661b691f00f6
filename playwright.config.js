import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

// Another one where several copies of the project are tested at once.
const PORT = process.env.PORT ?? 4173;

const PICTURES = /pictures\.spec\.js/;

const chromium = {
  name: 'chromium',
  testIgnore: PICTURES,
  use: {
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
};

// All but what the protocol that drives Firefox cannot do: downloads do not arrive, pasted events
// carry no data of the test's own, and axe's many questions take minutes.
const firefox = {
  name: 'firefox',
  testIgnore: PICTURES,
  grepInvert: /axe finds nothing|takeaway.spec.js.*(report|as data)|what is taken along|paste.spec.js.*(formatted text keeps|are dropped|where the cursor|copied picture)/,
  use: {
    browserName: /** @type {const} */ ('firefox'),
    channel: 'moz-firefox',
    launchOptions: { executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr' },
  },
};

// Letters are drawn alike on every machine.
const pictures = {
  name: 'pictures',
  testMatch: PICTURES,
  use: {
    launchOptions: {
      ...chromium.use.launchOptions,
      args: [
        ...chromium.use.launchOptions.args,
        '--font-render-hinting=none',
        '--disable-lcd-text',
        '--force-color-profile=srgb',
        '--hide-scrollbars',
      ],
    },
  },
};

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'tests/browser/output',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: 'list',
  snapshotPathTemplate: 'tests/browser/pictures/{arg}{ext}',
  updateSnapshots: 'none',
  expect: {
    // Another build of the browser may smooth a few edges otherwise.
    toHaveScreenshot: { maxDiffPixelRatio: 0.001 },
  },
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1440, height: 900 },
  },
  // Firefox where there is one; Chromium always.
  projects: existsSync(firefox.use.launchOptions.executablePath) ? [chromium, pictures, firefox] : [chromium, pictures],
  webServer: {
    command: `cargo xtask serve ${PORT}`,
    url: `http://127.0.0.1:${PORT}/www/`,
  },
});
