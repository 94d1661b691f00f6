import { en } from './messages/en.js';

/**
 * Says things in one language: the catalogue's texts with their blanks filled, numbers and
 * plurals as the language writes them.
 */
export class Speaker {
  /** @param {string} [locale] a BCP 47 tag */
  constructor(locale = 'en') {
    this.locale = locale;
    /** @type {Record<string, string>} */
    this.catalogue = en;
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
      return typeof value === 'number' ? this.numbers.format(value) : value;
    });
  };

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
