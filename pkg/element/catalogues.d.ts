export type Catalogue = Record<string, string>;
/** @typedef {Record<string, string>} Catalogue the texts by their keys */
/** The languages of the interface, each by its own name. */
export declare const LANGUAGES: {
    readonly en: 'English';
    readonly de: 'Deutsch';
    readonly fr: 'Français';
    readonly es: 'Español';
    readonly ar: 'العربية';
};
export type Language = keyof typeof LANGUAGES;
/**
 * The language of the interface for a BCP 47 tag.
 *
 * @param {string} tag
 * @returns {Language | null} null where the interface does not speak it
 */
export declare function languageOf(tag: string): Language | null;
/**
 * @param {Language} language
 * @returns {Promise<Catalogue>}
 */
export declare function catalogueOf(language: Language): Promise<Catalogue>;
