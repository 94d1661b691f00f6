import { Failure } from './failure.js';

/** @typedef {typeof import('../article_compare.js')} Engine */

/** @type {() => Promise<Engine>} */
let provider = fetchEngine;
/** @type {Promise<Engine> | null} */
let loading = null;

/**
 * Has the engine come from somewhere else than the file beside these modules, for a page that
 * carries it inside.
 *
 * @param {() => Promise<Engine>} loader gives the engine's module, ready for use
 */
export function provideEngine(loader) {
  provider = loader;
  loading = null;
}

/**
 * The engine, loaded on first use. After a failure the next call tries again.
 *
 * @returns {Promise<Engine>}
 * @throws {Failure} that names the cause
 */
export function loadEngine() {
  loading ??= provider().catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** @returns {Promise<Engine>} */
async function fetchEngine() {
  const { module, binary, lexicon } = places();
  let blocked = false;
  const note = () => (blocked = true);
  document.addEventListener('securitypolicyviolation', note);
  try {
    // Both files are asked for at once; the error that counts is the module's.
    const bytes = fetch(binary).then((response) => (response.ok ? response : Promise.reject(response.status)));
    bytes.catch(() => {});
    const words = fetch(lexicon).then((response) => (response.ok ? response.arrayBuffer() : null), () => null);
    const engine = await import('../article_compare.js');
    await engine.default({ module_or_path: await bytes });
    // Without the lexicon the engine works too; it only knows fewer synonyms and opposites.
    const known = await words;
    if (known) engine.addLexicon(new Uint8Array(known));
    return engine;
  } catch (error) {
    // The report of a violation comes as a task of its own, after the error.
    await new Promise((resolve) => setTimeout(resolve));
    const refused = String(error).includes('Content Security Policy');
    throw blocked || refused ? new Failure('blocked', {}, error) : await diagnose([module, binary], error);
  } finally {
    document.removeEventListener('securitypolicyviolation', note);
  }
}

/** Where the engine lies: its module, its binary, and what it knows of words. */
function places() {
  const folder = new URL('../', import.meta.url);
  const place = (/** @type {string} */ file) => new URL(file, folder).href;
  return {
    module: place('article_compare.js'),
    binary: place('article_compare_bg.wasm'),
    lexicon: place('lexicon/en.bin'),
  };
}

/**
 * Finds out why a file did not load: the browser's own error does not say.
 *
 * @param {string[]} files
 * @param {unknown} error
 */
async function diagnose(files, error) {
  for (const url of files) {
    const file = url.slice(url.lastIndexOf('/') + 1);
    const response = await fetch(url, { cache: 'no-store' }).catch(() => null);
    if (!response) return new Failure('unreachable', { file }, error);
    if (!response.ok) return new Failure('notFound', { file, status: String(response.status) }, error);
    const type = response.headers.get('content-type') || '–';
    if (file.endsWith('.js') && !type.includes('javascript')) return new Failure('wrongType', { file, type }, error);
  }
  return new Failure('broken', { error: String(error) }, error);
}
