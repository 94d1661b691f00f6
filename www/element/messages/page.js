import { catalogueOf } from '../catalogues.js';
import { loadModule } from '../load.js';
import { en } from './en.js';
import { page } from './en/page.js';

/** @typedef {import('../catalogues.js').Language} Language */

/** All that the page and the element say, in English. */
export const english = { ...en, ...page };

/** The page's part; English is there at once. */
const LOADERS = {
  en: async () => ({ page }),
  de: () => import('./de/page.js'),
  fr: () => import('./fr/page.js'),
  es: () => import('./es/page.js'),
  ar: () => import('./ar/page.js'),
};

/**
 * What the page says around the element, and what the element says.
 *
 * @param {Language} language
 * @returns {Promise<import('../catalogues.js').Catalogue>}
 */
export async function pageCatalogueOf(language) {
  const own = loadModule(LOADERS[language], `./${language}/page.js`, import.meta.url);
  const [element, { page }] = await Promise.all([catalogueOf(language), own]);
  return { ...element, ...page };
}
