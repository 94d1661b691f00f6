/** @typedef {import('./entries.js').Entry} Entry */
export type Entry = import('./entries.js').Entry;
/**
 * The findings as a table (RFC 4180). Each stretch is a W3C TextQuoteSelector: exact, prefix, suffix.
 *
 * @param {Entry[]} entries
 */
export declare function csv(entries: Entry[]): string;
