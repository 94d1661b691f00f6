/** @typedef {import('./entries.js').Entry} Entry */

const HEAD = ['kind', 'message', 'a.exact', 'a.prefix', 'a.suffix', 'b.exact', 'b.prefix', 'b.suffix', 'note', 'done', 'set aside', 'linked by reader'];

/**
 * The findings as a table (RFC 4180). Each stretch is a W3C TextQuoteSelector: exact, prefix, suffix.
 *
 * @param {Entry[]} entries
 */
export function csv(entries) {
  const rows = entries.map(({ kind, message, a, b, note, done, dismissed, reader }) => [
    kind,
    message,
    ...[a, b].flatMap(({ exact, prefix, suffix }) => [exact, prefix, suffix]),
    note,
    done ? 'yes' : 'no',
    dismissed ? 'yes' : 'no',
    reader ? 'yes' : 'no',
  ]);
  return [HEAD, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/**
 * A program for tables would take what begins with one of these signs for a formula, and the texts may
 * be a stranger's: an apostrophe makes it text.
 *
 * @param {string} text
 */
function cell(text) {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
