/**
 * The SHA-256 of a text in UTF-8, so that a reader of a report can prove which text it speaks of.
 *
 * @param {string} text
 * @returns {Promise<string>} 64 hexadecimal digits; empty where the page is not in a secure context
 */
export declare function sha256(text: string): Promise<string>;
