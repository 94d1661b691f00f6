/**
 * All that the element says, in Spanish.
 *
 * @type {import('../catalogues.js').Catalogue}
 */
export declare const es: import('../catalogues.js').Catalogue;
