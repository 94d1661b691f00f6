/**
 * All that the element says, in German.
 *
 * @type {import('../catalogues.js').Catalogue}
 */
export declare const de: import('../catalogues.js').Catalogue;
