// How many bytes a reader downloads: each part as a site would send it, scripts bundled and
// minified, and everything compressed with brotli. Fails over the budget.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { LANGUAGES, OPENED } from './apart.mjs';

/** Where it ought to be, brotli. */
const GOAL = 120_000;
/** What it may not grow beyond on the way there. */
const BUDGET = 346_000;
const PKG = join(import.meta.dirname, '..', 'pkg');

const engine = [
  ['engine', readFileSync(join(PKG, 'article_compare_bg.wasm'))],
  ['its bindings', await bundled('article_compare.js')],
];
const element = existsSync(join(PKG, 'element')) ? await elementParts() : [];
const lexicons = join(PKG, 'lexicon');
const extra = existsSync(lexicons)
  ? readdirSync(lexicons)
      .filter((name) => name.endsWith('.bin'))
      .map((name) => [`lexicon ${name}`, readFileSync(join(lexicons, name))])
  : [];
const apart = existsSync(join(PKG, 'element')) ? await loadedApart() : [];

const total = list([...engine, ...element]);
console.log(row('together', '', total) + `  of ${BUDGET.toLocaleString('en')}; the goal is ${GOAL.toLocaleString('en')}`);
if (extra.length + apart.length) console.log('\nLoaded apart, where it is wanted:');
list([...extra, ...apart]);
if (total > BUDGET) {
  console.log(`Over the budget by ${(total - BUDGET).toLocaleString('en')} bytes.`);
  process.exit(1);
}

/** The element's modules without the engine, and their style sheets. */
async function elementParts() {
  const folder = join(PKG, 'element');
  const sheets = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.css'));
  return [
    ['element', await bundled('element/define.js', ['../article_compare.js', ...LANGUAGES.concat(OPENED).map((place) => `./${place}`)])],
    ...sheets.map((name) => [name, readFileSync(join(folder, name))]),
  ];
}

/** The element's modules that are loaded where they are wanted. */
function loadedApart() {
  return Promise.all(LANGUAGES.concat(OPENED).map(async (place) => [place, await bundled(`element/${place}`, ['../engine.js'])]));
}

async function bundled(path, external = []) {
  const result = await build({
    entryPoints: [join(PKG, path)],
    bundle: true,
    minify: true,
    format: 'esm',
    external,
    write: false,
    logLevel: 'error',
  });
  return result.outputFiles[0].contents;
}

/** Prints the parts and gives the sum of their compressed sizes. */
function list(parts) {
  let sum = 0;
  for (const [name, bytes] of parts) {
    const size = compressed(bytes);
    console.log(row(name, bytes.length, size));
    sum += size;
  }
  return sum;
}

function compressed(bytes) {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
}

function row(name, plain, brotli) {
  return (
    name.padEnd(20) + plain.toLocaleString('en').padStart(12) + brotli.toLocaleString('en').padStart(12) + ' brotli'
  );
}
