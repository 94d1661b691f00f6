// pkg/ as it would be published.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

const root = new URL('../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('pkg/package.json', root), 'utf8'));

test('the package has the version of the crate', () => {
  const [, version] = readFileSync(new URL('Cargo.toml', root), 'utf8').match(/^version = "(.+)"$/m);
  assert.equal(manifest.version, version);
});

test('every file that the package exports is in it', () => {
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: new URL('pkg/', root), encoding: 'utf8' });
  const [{ files }] = Object.values(JSON.parse(packed));
  const inside = new Set(files.map(({ path }) => `./${path}`));
  const exported = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? target : Object.values(target),
  );
  for (const path of [...exported, ...manifest.sideEffects].filter((path) => !path.includes('*'))) {
    assert.ok(inside.has(path), `${path} is not in the package`);
  }
});

test('bundlers see which files the element fetches', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'article-compare-'));
  t.after(() => rmSync(folder, { recursive: true }));
  execFileSync('node', ['xtask/element.mjs', folder], { cwd: root });
  const code = readFileSync(join(folder, 'engine.js'), 'utf8');
  const lexicons = readdirSync(new URL('pkg/lexicon/', root)).filter((name) => name.endsWith('.bin'));
  for (const file of ['article_compare_bg.wasm', ...lexicons.map((name) => `lexicon/${name}`)]) {
    assert.ok(code.includes(`new URL("../${file}",import.meta.url)`), `${file} is not written out as bundlers want it`);
  }
});

test('a server that has no elements may load the modules that register one', async () => {
  const { ArticleCompareElement } = await import('../www/element/article-compare.js');
  await import('../www/element/define.js');
  assert.equal(typeof ArticleCompareElement, 'function');
});
