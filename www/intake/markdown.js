/** Where the letters stand that a backslash protects, while the marks are taken away. */
const PROTECTED = 0xe000;

/**
 * The text of a Markdown file without its marks: headings, emphasis, lists, quotations, links.
 * Numbered lists keep their numbers, and code stays as it is.
 *
 * @param {string} source
 */
export function textOfMarkdown(source) {
  const lines = source.replace(/\r\n?/g, '\n').split('\n');
  const out = [];
  let fence = '';
  for (const [at, line] of lines.entries()) {
    const mark = line.match(/^ {0,3}(```+|~~~+)/)?.[1] ?? '';
    if (fence ? mark.startsWith(fence) : mark) fence = fence ? '' : mark;
    else out.push(fence ? protect(line, /[^\s\w]/g) : withoutBlockMarks(line, lines[at - 1] ?? ''));
  }
  const inline = out.join('\n').split(/\n{2,}/).map(withoutInlineMarks).join('\n\n');
  return unprotect(inline).replace(/\n{3,}/g, '\n\n').trim();
}

/**
 * @param {string} line
 * @param {string} before the line above
 */
function withoutBlockMarks(line, before) {
  const bare = line.replace(/^(?: {0,3}> ?)+/, '');
  if (/^ {0,3}\[[^\]]+\]:\s+\S+/.test(bare)) return '';
  if (/^ {0,3}(?:=+|-{2,}) *$/.test(bare) && before.trim()) return '';
  if (/^ {0,3}([-*_])(?: *\1){2,} *$/.test(bare)) return '';
  if (/^ {0,3}#{1,6}\s/.test(bare)) return `\n${bare.replace(/^ *#+/, '').trimEnd().replace(/\s#+$/, '').trim()}\n`;
  return bare.replace(/^\s*[-*+]\s+(?:\[[ xX]\]\s+)?/, '').trimEnd();
}

/** @param {string} paragraph */
function withoutInlineMarks(paragraph) {
  return paragraph
    .replace(/\\([!-/:-@[-`{-~])/g, (_, letter) => shifted(letter))
    .replace(/(?<!`)(`+)([^`]+)\1(?!`)/g, (_, _marks, code) => protect(code, /[^\s\w]|_/g))
    .replace(/!\[[^[\]]*\](?:\([^()]*\)|\[[^\]]*\])/g, '')
    .replace(/\[([^\[\]]+)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
    .replace(/\[([^\[\]]+)\]\[[^\]]*\]/g, '$1')
    .replace(/<((?:https?:\/\/|mailto:)[^<>\s]+)>/g, '$1')
    .replace(/(\*\*|__|~~)(?=\S)((?:(?!\1).)+)(?<=\S)\1/gs, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]+?)(?<=\S)\*(?!\*)/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1');
}

/**
 * @param {string} text
 * @param {RegExp} letters ASCII ones
 */
function protect(text, letters) {
  return text.replace(letters, (letter) => (letter < '\u0080' ? shifted(letter) : letter));
}

/** @param {string} letter */
function shifted(letter) {
  return String.fromCharCode(PROTECTED + letter.charCodeAt(0));
}

/** @param {string} text */
function unprotect(text) {
  return text.replace(/[\ue000-\ue07f]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - PROTECTED));
}
