import { Failure } from './failure.js';

// The element takes it from here, so that both know the same class where each is bundled by itself.
export { Failure };

/** @typedef {typeof import('../../pkg/article_compare.js')} Engine */

/** @type {() => Promise<Engine>} */
let provider = fetchEngine;
/** @type {Promise<Engine> | null} */
let loading = null;
/**
 * The languages that a lexicon lies beside the engine for, each with its loading once that began.
 *
 * @type {Map<string, Promise<boolean> | null>}
 */
const lexicons = new Map([['en', null]]);

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

/**
 * Adds to the engine what the lexicon of a language knows of words, once. Without it the engine
 * works too; it only knows fewer synonyms and opposites. So it is loaded after a first result.
 *
 * @param {Engine} engine
 * @param {string} tag the language of both texts, BCP 47
 * @returns {Promise<boolean>} whether the engine knows more than before the call
 */
export async function learnWords(engine, tag) {
  const language = tag.split('-')[0] ?? '';
  // An engine from somewhere else brings what it knows.
  if (provider !== fetchEngine || lexicons.get(language) !== null) return false;
  const adding = addLexicon(engine, language);
  lexicons.set(language, adding);
  const added = await adding;
  if (!added) lexicons.set(language, null);
  return added;
}

/**
 * @param {Engine} engine
 * @param {string} language
 * @returns {Promise<boolean>} false where it cannot be loaded
 */
async function addLexicon(engine, language) {
  try {
    const response = await fetch(place(`lexicon/${language}.bin`));
    if (!response.ok) return false;
    engine.addLexicon(new Uint8Array(await response.arrayBuffer()));
    return true;
  } catch {
    return false;
  }
}

/** @returns {Promise<Engine>} */
async function fetchEngine() {
  const [module, binary] = [place('article_compare.js'), place('article_compare_bg.wasm')];
  let blocked = false;
  const note = () => (blocked = true);
  document.addEventListener('securitypolicyviolation', note);
  try {
    // Both files are asked for at once; the error that counts is the module's.
    const bytes = fetch(binary).then((response) => (response.ok ? response : Promise.reject(response.status)));
    bytes.catch(() => {});
    const engine = await import('../../pkg/article_compare.js');
    await engine.default({ module_or_path: await bytes });
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

/**
 * Where a file of the package lies.
 *
 * @param {string} file
 */
function place(file) {
  return new URL(file, new URL('../../pkg/', import.meta.url)).href;
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
