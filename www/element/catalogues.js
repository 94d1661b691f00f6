import { loadModule } from './load.js';
import { en } from './messages/en.js';

/** @typedef {Record<string, string>} Catalogue the texts by their keys */

/** The languages of the interface, each by its own name. */
export const LANGUAGES = /** @type {const} */ ({
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
});

/** @typedef {keyof typeof LANGUAGES} Language */

/**
 * English is there at once; the others are loaded when they are asked for.
 *
 * @type {Record<Language, () => Promise<Record<string, Catalogue>>>}
 */
const LOADERS = {
  en: async () => ({ en }),
  de: () => import('./messages/de.js'),
  fr: () => import('./messages/fr.js'),
  es: () => import('./messages/es.js'),
  ar: () => import('./messages/ar.js'),
};

/**
 * The language of the interface for a BCP 47 tag.
 *
 * @param {string} tag
 * @returns {Language | null} null where the interface does not speak it
 */
export function languageOf(tag) {
  const primary = tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
  return Object.hasOwn(LANGUAGES, primary) ? /** @type {Language} */ (primary) : null;
}

/**
 * @param {Language} language
 * @returns {Promise<Catalogue>}
 */
export async function catalogueOf(language) {
  const module = await loadModule(LOADERS[language], `./messages/${language}.js`, import.meta.url);
  return module[language] ?? en;
}
