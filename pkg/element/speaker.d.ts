export type Catalogue = import('./catalogues.js').Catalogue;
/** @typedef {import('./catalogues.js').Catalogue} Catalogue */
/** Letters of scripts that run from right to left. */
export declare const RIGHT_TO_LEFT: RegExp;
/**
 * Says things in one language: the catalogue's texts with their blanks filled, numbers and
 * plurals as the language writes them. It begins with English.
 */
export declare class Speaker {
    #private;
    catalogue: import("./catalogues.js").Catalogue;
    /** The language with its region, by which numbers are written; a BCP 47 tag. */
    locale: string;
    language: string;
    /** @type {'ltr' | 'rtl'} */
    direction: 'ltr' | 'rtl';
    plurals: Intl.PluralRules;
    numbers: Intl.NumberFormat;
    shares: Intl.NumberFormat;
    /**
     * @param {(language: import('./catalogues.js').Language) => Promise<Catalogue>} [load]
     * @param {Catalogue} [english] what it gives for English
     */
    constructor(load?: (language: import('./catalogues.js').Language) => Promise<Catalogue>, english?: Catalogue);
    /**
     * Turns to another language; to English where the interface does not speak it, or where the
     * catalogue cannot be loaded.
     *
     * @param {string} tag BCP 47, or nearly so: `de_DE` is understood
     * @returns {Promise<boolean>} whether another language or region is spoken from now on
     */
    turnTo(tag: string): Promise<boolean>;
    /**
     * The text of `key`. Where the blank `count` is a number, the plural form for it is taken; every
     * number is written as the language does.
     *
     * @param {string} key
     * @param {Record<string, string | number>} [blanks]
     */
    say: (key: string, blanks?: Record<string, string | number>) => string;
    /**
     * The text of `key` with its blanks left open, for words of the texts to be put in.
     *
     * @param {string} key
     */
    template(key: string): string;
    /**
     * What differs, in one sentence.
     *
     * @param {import('../article_compare.js').Finding} finding
     */
    finding({ rule, arguments: words, message }: import('../article_compare.js').Finding): string;
    /**
     * Some words as a list.
     *
     * @param {string[]} words
     */
    list(words: string[]): string;
    /**
     * The name of a language, as it begins a sentence.
     *
     * @param {string} tag BCP 47; that of no language too
     */
    languageName(tag: string): string;
    /** @param {number} share 0 to 1 */
    percent(share: number): string;
    /** @param {number} milliseconds */
    duration(milliseconds: number): string;
    /** @param {number} bytes */
    megabytes(bytes: number): string;
}
