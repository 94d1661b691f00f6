// The whole page in one file that opens from disk: pkg/article-compare.html. Its policy lets
// nothing in or out: only the script and the style inside it may run, by their hashes.
//
//     node xtask/offline.mjs           writes the file
//     node xtask/offline.mjs --check   proves that the file is what www/ and pkg/ give
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');
const PAGE = join(ROOT, 'www', 'index.html');
const FILE = join(ROOT, 'pkg', 'article-compare.html');

const html = await page(readFileSync(PAGE, 'utf8'));
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, html);
  console.log(`pkg/article-compare.html is written, ${html.length.toLocaleString('en')} bytes.`);
} else if (existsSync(FILE) && readFileSync(FILE, 'utf8') === html) {
  console.log('pkg/article-compare.html is byte for byte what www/ and pkg/ give.');
} else {
  console.log('pkg/article-compare.html is not what www/ and pkg/ give. Type `cargo xtask offline`.');
  process.exit(1);
}

/** The page with its one script and its style sheets inside, and a policy that lets only these run. */
async function page(source) {
  const [scriptTag, scriptPath] = only(source, /^ *<script type="module" src="([^"]+)"><\/script>\n/m);
  const [policyTag, policy] = only(source, /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/);
  const [styleTag, stylePath] = only(source, /<link rel="stylesheet" href="([^"]+)">/);
  const script = await bundled(inside(scriptPath));
  const style = (await output({ entryPoints: [inside(stylePath)], bundle: true })).trim();
  const html = source
    .replace(scriptTag, '')
    .replace(/<!-- All at once.*-->\n(?:<link rel="(?:module)?preload".*>\n)+/, '')
    .replace(policyTag, () => policyTag.replace(policy, closed(policy, script, style)))
    .replace(styleTag, () => `<style>${style}</style>`);
  const missing = html.match(/(?:src|href)="(?!https?:|data:|mailto:|#)[^"]*"/);
  if (missing) throw new Error(`www/index.html names a file that the offline page lacks: ${missing[0]}`);
  return html.replace('</body>', () => `<script type="module">${script}</script>\n</body>`);
}

/** The page's policy without its own server: the script and the style by their hashes, and no connection. */
function closed(policy, script, style) {
  const own = { 'script-src': script, 'style-src': style };
  return policy
    .split(/; */)
    .map((directive) => {
      const hashed = own[directive.split(' ', 1)[0]];
      return hashed ? directive.replace("'self'", hash(hashed)) : directive;
    })
    .filter((directive) => !directive.includes("'self'"))
    .join('; ');
}

function only(source, pattern) {
  const found = source.match(pattern);
  if (!found) throw new Error(`www/index.html has nothing like ${pattern}`);
  return found;
}

/** The page's script with every module it needs, and the engine as bytes. */
async function bundled(path) {
  const lexicons = join(ROOT, 'pkg', 'lexicon');
  const names = existsSync(lexicons) ? readdirSync(lexicons).filter((name) => name.endsWith('.bin')) : [];
  const modules = {
    absent: 'export {}',
    // Its own module, so that it runs before the page's script.
    engine: `
      import { provideEngine } from "./www/element/engine.js"
      import * as engine from "./pkg/article_compare.js"
      import module from "./pkg/article_compare_bg.wasm"
      ${names.map((name, k) => `import lexicon${k} from "./pkg/lexicon/${name}"`).join('\n')}
      provideEngine(async () => {
        engine.initSync({ module })
        ${names.map((_, k) => `engine.addLexicon(lexicon${k})`).join('\n')}
        return engine
      })`,
    entry: `
      import "offline:engine"
      import ${JSON.stringify(path)}`,
  };
  const offline = {
    name: 'offline',
    setup(build) {
      // The readers of Word and PDF files would weigh more than everything else together.
      build.onResolve({ filter: /vendor\/(?:mammoth|pdf)\.js$/ }, () => ({ path: 'absent', namespace: 'offline' }));
      build.onResolve({ filter: /^offline:/ }, ({ path }) => ({
        path: path.slice('offline:'.length),
        namespace: 'offline',
      }));
      build.onLoad({ filter: /.*/, namespace: 'offline' }, ({ path }) => ({
        contents: modules[path],
        resolveDir: ROOT,
      }));
    },
  };
  const code = await output({
    entryPoints: ['offline:entry'],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    loader: { '.wasm': 'binary', '.bin': 'binary', '.css': 'text' },
    plugins: [offline],
  });
  return code.trim();
}

async function output(options) {
  const result = await build({
    ...options,
    minify: true,
    charset: 'utf8',
    write: false,
    absWorkingDir: ROOT,
    logLevel: 'error',
  });
  return result.outputFiles[0].text;
}

/** The path of a file that the page names, from the root of the repository. */
function inside(path) {
  return `./${join('www', path)}`;
}

function hash(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
