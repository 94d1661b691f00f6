// The libraries that read files, from node_modules into pkg/vendor/ with their licences. Each is
// loaded only when a file of its kind is opened.
//
//     node xtask/vendor.mjs FOLDER   writes them into FOLDER
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');
const MODULES = join(ROOT, 'node_modules');
/** What jszip's build for browsers carries inside, and therefore mammoth. */
const INSIDE_JSZIP = ['immediate', 'lie', 'pako', 'setimmediate'];

const folder = process.argv[2];
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

await bundle('readability', 'export { Readability } from "@mozilla/readability"');
await bundle('mammoth', 'import mammoth from "mammoth"\nexport { mammoth }');
copy('pdfjs-dist/build/pdf.min.mjs', 'pdf.js');
copy('pdfjs-dist/build/pdf.worker.min.mjs', 'pdf.worker.js');

types('readability', 'export { Readability } from "@mozilla/readability";');
// Mammoth's own types need those of Node.
types(
  'mammoth',
  `interface ImageConverter { __mammothBrand: "ImageConverter"; }
export const mammoth: {
  convertToHtml(input: { arrayBuffer: ArrayBuffer }, options: { convertImage: ImageConverter }): Promise<{ value: string }>;
  images: { imgElement(attributes: () => Promise<{ src: string }>): ImageConverter };
};`,
);
types('pdf', 'export * from "pdfjs-dist";');
licences('pdf', ['pdfjs-dist']);

/** Writes a library and what it needs as one small module, with the licences of all. */
async function bundle(name, source) {
  const { metafile } = await build({
    stdin: { contents: source, resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    outfile: join(folder, `${name}.js`),
    absWorkingDir: ROOT,
    metafile: true,
    logLevel: 'error',
  });
  const packages = Object.keys(metafile.inputs).map((path) => path.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1]);
  const inside = packages.includes('jszip') ? INSIDE_JSZIP : [];
  licences(name, [...new Set([...packages.filter(Boolean), ...inside])].sort());
}

function copy(from, to) {
  cpSync(join(MODULES, from), join(folder, to));
}

function types(name, source) {
  writeFileSync(join(folder, `${name}.d.ts`), `${source}\n`);
}

function licences(name, packages) {
  const parts = packages.map((each) => {
    const { version } = JSON.parse(readFileSync(join(MODULES, each, 'package.json'), 'utf8'));
    return `${each} ${version}\n\n${licenceOf(each)}`;
  });
  writeFileSync(join(folder, `LICENSE-${name}`), `${parts.join('\n\n----\n\n')}\n`);
}

function licenceOf(each) {
  for (const file of ['LICENSE', 'LICENSE.md', 'LICENSE.markdown', 'LICENSE.txt', 'license.md']) {
    try {
      return readFileSync(join(MODULES, each, file), 'utf8').trim();
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  throw new Error(`node_modules/${each} has no licence.`);
}
