import { catalogueOf } from './catalogues.js';
import { en } from './en.js';
import { page } from './en/page.js';

/** @typedef {import('./catalogues.js').Language} Language */

/** All that the page and the element say, in English. */
export const english = { ...en, ...page };

/** The page's part; English is there at once. */
const LOADERS = {
  en: async () => page,
  de: async () => (await import('./de/page.js')).page,
  fr: async () => (await import('./fr/page.js')).page,
  es: async () => (await import('./es/page.js')).page,
  ar: async () => (await import('./ar/page.js')).page,
};

/**
 * What the page says around the element, and what the element says.
 *
 * @param {Language} language
 * @returns {Promise<import('./catalogues.js').Catalogue>}
 */
export async function pageCatalogueOf(language) {
  const [element, page] = await Promise.all([catalogueOf(language), LOADERS[language]()]);
  return { ...element, ...page };
}
