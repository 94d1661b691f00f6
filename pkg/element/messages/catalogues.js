import { en } from './en.js';

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

/** English is there at once; the others are loaded when they are asked for. */
const LOADERS = {
  en: async () => en,
  de: async () => (await import('./de.js')).de,
  fr: async () => (await import('./fr.js')).fr,
  es: async () => (await import('./es.js')).es,
  ar: async () => (await import('./ar.js')).ar,
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
export function catalogueOf(language) {
  return LOADERS[language]();
}
