/** As many where the whole of most sentences is wanted. */
export declare const WIDE = 160;
/**
 * The words around a stretch of a text, within its sentence.
 *
 * @param {string} text
 * @param {readonly { start: number, end: number }[]} sentences
 * @param {readonly [number, number]} range
 * @param {number} [reach] in UTF-16 code units
 * @returns {{ before: string, words: string, after: string }}
 */
export declare function context(text: string, sentences: readonly {
    start: number;
    end: number;
}[], [start, end]: readonly [number, number], reach?: number): {
    before: string;
    words: string;
    after: string;
};
/**
 * A stretch of a text, parted by some places in it.
 *
 * @param {string} text
 * @param {readonly [number, number]} range
 * @param {(readonly [number, number])[]} places in order
 * @returns {string[]} by turns what is around, and a place
 */
export declare function parted(text: string, [from, to]: readonly [number, number], places: (readonly [number, number])[]): string[];
/**
 * A stretch of a text with some places in it, and a little around each.
 *
 * @param {string} text
 * @param {readonly [number, number]} range
 * @param {(readonly [number, number])[]} places in order
 * @returns {string[]} by turns what is around, and a place
 */
export declare function marked(text: string, range: readonly [number, number], places: (readonly [number, number])[]): string[];
/**
 * The last of some stretches, in order, that begins at or before an offset; -1 where none does.
 *
 * @param {readonly { start: number }[]} stretches
 * @param {number} offset
 */
export declare function lastAtOrBefore(stretches: readonly {
    start: number;
}[], offset: number): number;
