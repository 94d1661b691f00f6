// The element's modules that are loaded where they are wanted, by their places in www/element/ and in the package.

/** The catalogues of the interface's languages besides English, which is built in. */
export const LANGUAGES = ['ar', 'de', 'es', 'fr'].map((name) => `messages/${name}.js`);
/** What a reader opens after the first result. */
export const OPENED = ['export/report.js', 'links/panel.js'];
