// The element's modules as they are published: one for each way in, so that a page makes few round
// trips. Other languages and the engine stay apart, because they are loaded where they are wanted.
//
//     node xtask/element.mjs FOLDER   writes them into FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { build } from 'esbuild';

const SOURCE = join(import.meta.dirname, '..', 'www', 'element');
/** The modules that pkg/package.json exports, and those that are loaded by themselves. */
const ENTRIES = ['define.js', 'article-compare.js', 'engine.js', 'links/panel.js', ...['ar', 'de', 'es', 'fr'].map((name) => `messages/${name}.js`)];

/** Keeps each entry a module of its own, under its place in the package. */
const apart = {
  name: 'apart',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ path, kind, resolveDir }) => {
      if (kind === 'entry-point') return null;
      if (path.includes('/pkg/')) return { path, external: true };
      const place = posix.relative(SOURCE, posix.join(resolveDir, path));
      return ENTRIES.includes(place) ? { path: `./${place}`, external: true } : null;
    });
  },
};

const { outputFiles } = await build({
  entryPoints: ENTRIES.map((place) => join(SOURCE, place)),
  outbase: SOURCE,
  outdir: process.argv[2],
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'esm',
  target: 'es2022',
  plugins: [apart],
  write: false,
  logLevel: 'error',
});
for (const { path, text } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true });
  // In the package the engine stands beside the element.
  writeFileSync(path, text.replaceAll('../pkg/', ''));
}
