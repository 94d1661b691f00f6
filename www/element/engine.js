import { Failure } from './failure.js';
import { loadModule } from './load.js';

// The element takes it from here, so that both know the same class where each is bundled by itself.
export { Failure };

/** @typedef {typeof import('../../pkg/article_compare.js')} Engine */

/** @type {() => Promise<Engine>} */
let provider = fetchEngine;
/** @type {Promise<Engine> | null} */
let loading = null;
/** What a content security policy has to allow. */
const POLICY = { script: "script-src 'self' 'wasm-unsafe-eval'", connect: "connect-src 'self'" };
/** The lexicons beside the engine, one for each language. Each address is written out, so that bundlers see it. */
const LEXICONS = {
  de: () => new URL('../../pkg/lexicon/de.bin', import.meta.url),
  en: () => new URL('../../pkg/lexicon/en.bin', import.meta.url),
  es: () => new URL('../../pkg/lexicon/es.bin', import.meta.url),
  fr: () => new URL('../../pkg/lexicon/fr.bin', import.meta.url),
  pt: () => new URL('../../pkg/lexicon/pt.bin', import.meta.url),
};
/**
 * Those that are on their way or there.
 *
 * @type {Map<string, Promise<void>>}
 */
const lexicons = new Map();
let added = 0;

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
 * Whether the engine can check all that it knows of in texts of a language, once it has learned its words.
 *
 * @param {string} tag BCP 47
 */
export function isWhollyChecked(tag) {
  return Object.hasOwn(LEXICONS, primary(tag));
}

/** @param {string} tag */
function primary(tag) {
  return tag.toLowerCase().split('-')[0] ?? '';
}

/** How many lexicons the engine knows: what it read before the last came may lack a finding. */
export function lexiconCount() {
  return added;
}

/**
 * Adds to the engine what the lexicon of a language knows of words, once. Without it the engine
 * works too; it only knows less of what words mean. So it is loaded after a first result.
 *
 * @param {Engine} engine
 * @param {string} tag the language of both texts, BCP 47
 * @returns {Promise<void>} once the engine knows it, or does without
 */
export async function learnWords(engine, tag) {
  const language = primary(tag);
  // An engine from somewhere else brings what it knows.
  if (provider !== fetchEngine || !Object.hasOwn(LEXICONS, language)) return;
  if (!lexicons.has(language)) lexicons.set(language, addLexicon(engine, /** @type {keyof typeof LEXICONS} */ (language)));
  await lexicons.get(language);
}

/**
 * @param {Engine} engine
 * @param {keyof typeof LEXICONS} language
 */
async function addLexicon(engine, language) {
  try {
    const response = await fetch(LEXICONS[language]());
    if (!response.ok) throw response.status;
    engine.addLexicon(new Uint8Array(await response.arrayBuffer()));
    added += 1;
  } catch {
    // The next comparison tries again.
    lexicons.delete(language);
  }
}

/** @returns {Promise<Engine>} */
async function fetchEngine() {
  const binary = new URL('../../pkg/article_compare_bg.wasm', import.meta.url).href;
  /** @type {Engine | undefined} */
  let engine;
  let blocked = false;
  const note = () => (blocked = true);
  document.addEventListener('securitypolicyviolation', note);
  try {
    // Both files are asked for at once; the error that counts is the module's.
    const bytes = fetch(binary).then((response) => (response.ok ? response : Promise.reject(response.status)));
    bytes.catch(() => {});
    engine = await loadModule(() => import('../../pkg/article_compare.js'), '../../pkg/article_compare.js', import.meta.url);
    await engine.default({ module_or_path: await bytes });
    return engine;
  } catch (error) {
    // The report of a violation comes as a task of its own, after the error.
    await new Promise((resolve) => setTimeout(resolve));
    const refused = String(error).includes('Content Security Policy');
    if (blocked || refused) throw new Failure('blocked', POLICY, error);
    throw await diagnose(engine ? [binary] : [new URL('article_compare.js', binary).href, binary], error);
  } finally {
    document.removeEventListener('securitypolicyviolation', note);
  }
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
