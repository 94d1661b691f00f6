/**
 * All that the element says, in French.
 *
 * @type {import('../catalogues.js').Catalogue}
 */
export declare const fr: import('../catalogues.js').Catalogue;
