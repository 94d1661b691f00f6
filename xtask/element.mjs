// The element's modules as they are published: one for each way in, so that a page makes few round
// trips. What is loaded where it is wanted stays apart: other languages, the engine, and what a reader opens.
//
//     node xtask/element.mjs FOLDER   writes them into FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { build, transform } from 'esbuild';
import { LANGUAGES, OPENED } from './apart.mjs';

const SOURCE = join(import.meta.dirname, '..', 'www', 'element');
/** The modules that pkg/package.json exports, and those that are loaded by themselves. */
const ENTRIES = ['define.js', 'article-compare.js', 'engine.js', ...LANGUAGES, ...OPENED];

/** Style sheets stand in the modules as text, which is made small as a style sheet is. */
const smallStyle = {
  name: 'small style',
  setup(build) {
    build.onLoad({ filter: /\/style\/\w+\.js$/ }, async ({ path }) => {
      const name = basename(path, '.js');
      const { [name]: style } = await import(path);
      if (typeof style !== 'string') return null;
      const { code } = await transform(style, { loader: 'css', minify: true, charset: 'utf8' });
      return { contents: `export const ${name} = ${JSON.stringify(code)};` };
    });
  },
};

for (const entry of ENTRIES) {
  const { outputFiles } = await build({
    entryPoints: [join(SOURCE, entry)],
    outbase: SOURCE,
    outdir: process.argv[2],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2022',
    plugins: [apart(entry), smallStyle],
    write: false,
    logLevel: 'error',
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    // In the package the engine stands beside the element.
    writeFileSync(path, text.replaceAll('../pkg/', ''));
  }
}

/** Keeps the other entries modules of their own, under their places in the package as seen from `entry`. */
function apart(entry) {
  return {
    name: 'apart',
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ path, kind, resolveDir }) => {
        if (kind === 'entry-point') return null;
        if (path.includes('/pkg/')) return { path, external: true };
        const place = posix.relative(SOURCE, posix.join(resolveDir, path));
        if (!ENTRIES.includes(place)) return null;
        const seen = posix.relative(posix.dirname(entry), place);
        return { path: seen.startsWith('.') ? seen : `./${seen}`, external: true };
      });
    },
  };
}
