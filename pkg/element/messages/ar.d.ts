/**
 * All that the element says, in Arabic.
 *
 * @type {import('../catalogues.js').Catalogue}
 */
export declare const ar: import('../catalogues.js').Catalogue;
