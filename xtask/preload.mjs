// Names in www/index.html every module that the page needs at once, and the engine, so that a
// browser asks for all of them together and not for each layer of imports after the last.
//
//     node xtask/preload.mjs           writes the names
//     node xtask/preload.mjs --check   proves that they are those that the modules import
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** In pkg/, in the order of their loading. */
const ENGINE = ['article_compare.js', 'decode.js'];
const WWW = join(import.meta.dirname, '..', 'www');
const PAGE = join(WWW, 'index.html');
const NAMES = /(<!-- All at once: `cargo xtask preload` writes these. -->\n)[^]*?(?=<\/head>)/;

const { metafile } = await build({
  entryPoints: [join(WWW, 'page.js')],
  absWorkingDir: WWW,
  bundle: true,
  format: 'esm',
  external: ['../pkg/*', '../../pkg/*'],
  write: false,
  metafile: true,
  logLevel: 'error',
});
const modules = new Set();
follow('page.js');
const engine = ENGINE.map((name) => `../pkg/${name}`);
const names = [
  // The longest first.
  '<link rel="preload" as="fetch" crossorigin href="../pkg/article_compare_bg.wasm">\n',
  ...engine.concat([...modules].sort()).map((path) => `<link rel="modulepreload" href="${path}">\n`),
].join('');

const page = readFileSync(PAGE, 'utf8');
if (!NAMES.test(page)) throw new Error('www/index.html has no place for the names');
const written = page.replace(NAMES, (_, mark) => mark + names);
if (!process.argv.includes('--check')) {
  writeFileSync(PAGE, written);
  console.log(`www/index.html names ${modules.size + engine.length} modules and the engine.`);
} else if (written !== page) {
  console.log('www/index.html does not name the modules that the page imports. Type `cargo xtask preload`.');
  process.exit(1);
} else {
  console.log('www/index.html names the modules that the page imports.');
}

/** Adds a module and all that it imports, what it loads only on the way left out. */
function follow(path) {
  if (modules.has(path) || !metafile.inputs[path]) return;
  modules.add(path);
  for (const { path: imported, kind } of metafile.inputs[path].imports) if (kind === 'import-statement') follow(imported);
}
