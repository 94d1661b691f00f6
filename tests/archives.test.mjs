import assert from 'node:assert/strict';
import { test } from 'node:test';

import { pageOfWebArchive } from '../www/intake/archives.js';
import { webArchive } from './browser/fixtures/archives.js';

test('a web archive that claims more entries than it has bytes gives no page', () => {
  const archive = Uint8Array.from(webArchive('<p>The crane fell.</p>'));
  assert.equal(new TextDecoder().decode(pageOfWebArchive(archive) ?? undefined), '<p>The crane fell.</p>');
  // A dictionary whose count is a number of eight bytes.
  archive.set([0xdf, 0x13, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], 8);
  assert.equal(pageOfWebArchive(archive), null);
});
