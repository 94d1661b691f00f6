/**
 * In Spanish what ../en/element.js says in English.
 *
 * @type {import('../../catalogues.js').Catalogue}
 */
export declare const element: import('../../catalogues.js').Catalogue;
