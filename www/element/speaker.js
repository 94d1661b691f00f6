import { catalogueOf, languageOf } from './catalogues.js';
import { en } from './messages/en.js';

/** @typedef {import('./catalogues.js').Catalogue} Catalogue */

/** Letters of scripts that run from right to left. */
export const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/**
 * Around words of another direction, and around figures beside them, so that they leave the order
 * of the sentence alone.
 */
const [ISOLATE, END_OF_ISOLATE] = ['\u2068', '\u2069'];

/**
 * Says things in one language: the catalogue's texts with their blanks filled, numbers and
 * plurals as the language writes them. It begins with English.
 */
export class Speaker {
  /** The tag that was asked for last, while its catalogue may still be on its way. */
  #asked = 'en';
  #load;
  #english;

  /** The language with its region, by which numbers are written; a BCP 47 tag. */
  locale = 'en';
  language = 'en';
  /** @type {'ltr' | 'rtl'} */
  direction = 'ltr';
  plurals = new Intl.PluralRules('en');
  numbers = new Intl.NumberFormat('en');
  shares = new Intl.NumberFormat('en', { style: 'percent' });

  /**
   * @param {(language: import('./catalogues.js').Language) => Promise<Catalogue>} [load]
   * @param {Catalogue} [english] what it gives for English
   */
  constructor(load = catalogueOf, english = en) {
    this.#load = load;
    this.#english = english;
    this.catalogue = english;
  }

  /**
   * Turns to another language; to English where the interface does not speak it, or where the
   * catalogue cannot be loaded.
   *
   * @param {string} tag BCP 47, or nearly so: `de_DE` is understood
   * @returns {Promise<boolean>} whether another language or region is spoken from now on
   */
  async turnTo(tag) {
    const language = languageOf(tag);
    const locale = language ? localeOf(tag, language) : 'en';
    if (locale === this.#asked) return false;
    this.#asked = locale;
    const catalogue = await this.#load(language ?? 'en').catch(() => null);
    if (this.#asked !== locale) return false;
    this.#learn(catalogue ? locale : 'en', catalogue ?? this.#english);
    // What could not be loaded may be asked for again.
    this.#asked = this.locale;
    return true;
  }

  /**
   * @param {string} locale
   * @param {import('./catalogues.js').Catalogue} catalogue
   */
  #learn(locale, catalogue) {
    this.locale = locale;
    this.catalogue = catalogue;
    this.language = catalogue['language'] ?? 'en';
    this.direction = RIGHT_TO_LEFT.test(catalogue['verdict.label'] ?? '') ? 'rtl' : 'ltr';
    this.plurals = new Intl.PluralRules(locale);
    this.numbers = new Intl.NumberFormat(locale);
    this.shares = new Intl.NumberFormat(locale, { style: 'percent' });
  }

  /**
   * The text of `key`. Where the blank `count` is a number, the plural form for it is taken; every
   * number is written as the language does.
   *
   * @param {string} key
   * @param {Record<string, string | number>} [blanks]
   */
  say = (key, blanks = {}) => {
    const { count } = blanks;
    const form = typeof count === 'number' ? `${key}.${this.plurals.select(count)}` : key;
    const text = this.catalogue[form] ?? this.catalogue[`${key}.other`] ?? this.catalogue[key] ?? key;
    return text.replace(/\{(\w+)\}/g, (blank, name) => {
      const value = blanks[name];
      if (value === undefined) return blank;
      return this.#apart(typeof value === 'number' ? this.numbers.format(value) : value);
    });
  };

  /**
   * The text of `key` with its blanks left open, for words of the texts to be put in.
   *
   * @param {string} key
   */
  template(key) {
    return this.say(key).replace(/\{\w+\}/g, (blank) => this.#apart(blank));
  }

  /**
   * What differs, in one sentence.
   *
   * @param {import('../../pkg/article_compare.js').Finding} finding
   */
  finding({ rule, arguments: words, message }) {
    const [a = '', b = ''] = words;
    const side = a && !b ? '.onlyA' : b && !a ? '.onlyB' : '';
    const key = `finding.${rule}${side}`;
    if (key in this.catalogue) return this.say(key, { a, b });
    // What the engine says in English has the words in quotation marks.
    return words.reduce((said, word) => said.replace(`“${word}”`, () => `“${this.#apart(word)}”`), message);
  }

  /** @param {string} words */
  #apart(words) {
    const alike = this.direction === 'ltr' && !RIGHT_TO_LEFT.test(words);
    return alike ? words : `${ISOLATE}${words}${END_OF_ISOLATE}`;
  }

  /**
   * Some words as a list.
   *
   * @param {string[]} words
   */
  list(words) {
    return new Intl.ListFormat(this.locale).format(words);
  }

  /**
   * The name of a language, as it begins a sentence.
   *
   * @param {string} tag BCP 47; that of no language too
   */
  languageName(tag) {
    const name = new Intl.DisplayNames(this.locale, { type: 'language' }).of(tag) ?? tag;
    return name.replace(/^./u, (letter) => letter.toLocaleUpperCase(this.locale));
  }

  /** @param {number} share 0 to 1 */
  percent(share) {
    return this.shares.format(share);
  }

  /** @param {number} milliseconds */
  duration(milliseconds) {
    const [value, unit] =
      milliseconds < 1000 ? [milliseconds, 'millisecond'] : [milliseconds / 1000, 'second'];
    const digits = value < 10 ? 1 : 0;
    return new Intl.NumberFormat(this.locale, {
      style: 'unit',
      unit,
      unitDisplay: 'short',
      maximumFractionDigits: digits,
    }).format(value);
  }

  /** @param {number} bytes */
  megabytes(bytes) {
    return new Intl.NumberFormat(this.locale, {
      style: 'unit',
      unit: 'megabyte',
      unitDisplay: 'short',
      maximumFractionDigits: 1,
    }).format(bytes / 1_000_000);
  }
}

/**
 * The tag as the browser's own formats take it; the language alone where they would not.
 *
 * @param {string} tag
 * @param {string} language
 */
function localeOf(tag, language) {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? language;
  } catch {
    return language;
  }
}
