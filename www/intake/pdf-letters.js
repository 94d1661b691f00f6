/**
 * What LaTeX sets where a font does not say which letters it has: the places of ligatures, quotation marks
 * and dashes in its encodings, OT1 up to U+000F and T1 from U+0010 on.
 */
const LETTERS = new Map(
  Object.entries({ '\v': 'ff', '\f': 'fi', '\r': 'fl', '\x0e': 'ffi', '\x0f': 'ffl', '\x10': '“', '\x11': '”', '\x12': '„', '\x13': '«', '\x14': '»', '\x15': '–', '\x16': '—', '\x1b': 'ff', '\x1c': 'fi', '\x1d': 'fl', '\x1e': 'ffi', '\x1f': 'ffl' }),
);
/** An accent that is set before its letter, each with the one that combines. */
const ACCENTS = new Map(Object.entries({ '¨': '\u0308', '´': '\u0301', '`': '\u0300', 'ˆ': '\u0302', '˜': '\u0303', 'ˇ': '\u030c', '˚': '\u030a', '¸': '\u0327' }));
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Units that have an exponent. */
const UNIT = /(?:^|[\s\d/])[cdkm]?m$/;

/**
 * The letters of a stretch of text, as they are read.
 *
 * @param {string} text as it stands in the file
 */
export function lettersOf(text) {
  return text
    .replace(/[\v\f\r\x0e-\x16\x1b-\x1f]/g, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/([¨´ˆ˜ˇ˚¸]|(?<=\p{L})`)(\p{L})/gu, (_, accent, letter) => `${letter === 'ı' ? 'i' : letter}${ACCENTS.get(accent)}`.normalize());
}

/**
 * What a small raised number says: an exponent after a figure or a unit; anywhere else it is the mark of a
 * footnote, and no part of the text.
 *
 * @param {string} digits
 * @param {string} before what stands before it in the line
 */
export function raised(digits, before) {
  const isExponent = /\d$/.test(before) || UNIT.test(before);
  return isExponent ? digits.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit) : '';
}
