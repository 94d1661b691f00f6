/** The longest text that is compared, in UTF-8 bytes. */
export declare const LIMIT = 5000000;
/**
 * Refuses what cannot be compared.
 *
 * @param {string} a
 * @param {string} b
 * @param {import('./speaker.js').Speaker} speaker
 * @throws {Failure} where a text is empty or too long
 */
export declare function check(a: string, b: string, speaker: import('./speaker.js').Speaker): void;
