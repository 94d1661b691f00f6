// The element's modules that are loaded where they are wanted, by their places in www/element/ and in the package.

import { LANGUAGES as SPOKEN } from '../www/element/catalogues.js';

/** The catalogues of the interface's languages besides English, which is built in. */
export const LANGUAGES = Object.keys(SPOKEN).filter((language) => language !== 'en').sort().map((language) => `messages/${language}.js`);
/** What a reader opens after the first result. */
export const OPENED = ['export/report.js', 'links/panel.js'];
