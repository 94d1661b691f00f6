/**
 * In Spanish what ../en/findings.js says in English.
 *
 * @type {import('../../catalogues.js').Catalogue}
 */
export declare const findings: import('../../catalogues.js').Catalogue;
