import { LIMIT } from '../element/check.js';
import { Refusal } from './refusal.js';

/**
 * What a file gave.
 *
 * @typedef {object} Taken
 * @property {string} text
 * @property {string} name what the text may be called
 * @property {string | null} whole the whole page's text, where its article alone was taken
 * @property {boolean} isUnsure whether a page was taken whole because no article was found in it
 */

/** The largest file that is opened, in bytes: pictures may weigh more than the text. */
const LARGEST = 50_000_000;

/** @typedef {'text' | 'markdown' | 'html' | 'mhtml' | 'webarchive' | 'docx' | 'pdf'} Kind */
/** @type {Record<string, Kind>} */
const KINDS = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mht: 'mhtml',
  mhtml: 'mhtml',
  webarchive: 'webarchive',
  docx: 'docx',
  pdf: 'pdf',
};
/** Formats of programs that can save the text in another way. */
const OTHER_PROGRAMS = ['doc', 'dot', 'odt', 'rtf', 'pages', 'wpd', 'epub'];

/**
 * Reads a file.
 *
 * @param {File} file
 * @returns {Promise<Taken>}
 * @throws {Refusal} where it gives no text that can be compared
 */
export async function read(file) {
  const kind = kindOf(file);
  if (file.size > LARGEST) throw tooLong(file.size, LARGEST);
  const bytes = await file.arrayBuffer().catch((error) => {
    throw new Refusal('unreadable', { cause: error });
  });
  if (bytes.byteLength === 0) throw new Refusal('empty');
  const taken = {
    name: file.name.replace(/\.[^.]+$/, ''),
    whole: null,
    isUnsure: false,
    ...(await textOf[kind](bytes)),
  };
  if (taken.text.trim() === '') throw new Refusal('empty');
  const length = new TextEncoder().encode(taken.text).length;
  if (length > LIMIT) throw tooLong(length, LIMIT);
  return taken;
}

/** @type {Record<Kind, (bytes: ArrayBuffer) => Promise<{ text: string } & Partial<Taken>>>} */
const textOf = {
  text: async (bytes) => ({ text: await decoded(bytes, false) }),
  markdown: async (bytes) => {
    const { textOfMarkdown } = await import('./markdown.js');
    return { text: textOfMarkdown(await decoded(bytes, false)) };
  },
  html: (bytes) => ofPage(new Uint8Array(bytes)),
  mhtml: async (bytes) => {
    const { pageOfMhtml } = await import('./archives.js');
    return ofPage(pageOfMhtml(new Uint8Array(bytes)));
  },
  webarchive: async (bytes) => {
    const { pageOfWebArchive } = await import('./archives.js');
    return ofPage(pageOfWebArchive(new Uint8Array(bytes)));
  },
  docx: async (bytes) => {
    const { textOfDocx } = await import('./docx.js');
    return { text: await textOfDocx(bytes) };
  },
  pdf: async (bytes) => {
    const { textOfPdf } = await import('./pdf.js');
    return { text: await textOfPdf(bytes) };
  },
};

/**
 * @param {Uint8Array | null} html
 * @returns {Promise<{ text: string } & Partial<Taken>>}
 */
async function ofPage(html) {
  if (!html) throw new Refusal('broken');
  const { articleOf } = await import('./article.js');
  const { article, page, name: title } = articleOf(await decoded(html, true));
  const name = title ? { name: title } : {};
  return article === null ? { ...name, text: page, isUnsure: true } : { ...name, text: article, whole: page };
}

/**
 * @param {File} file
 * @returns {Kind}
 */
function kindOf({ name, type }) {
  const ending = name.match(/\.([^.]+)$/)?.[1].toLowerCase() ?? '';
  const kind = Object.hasOwn(KINDS, ending) && KINDS[ending];
  if (kind) return kind;
  if (type.startsWith('image/')) throw new Refusal('picture');
  if (OTHER_PROGRAMS.includes(ending)) throw new Refusal('otherProgram');
  if (type.startsWith('text/')) return 'text';
  throw new Refusal('unsupported');
}

/**
 * @param {ArrayBuffer | Uint8Array} bytes
 * @param {boolean} isHtml
 */
async function decoded(bytes, isHtml) {
  const { decode } = await import('./encoding.js');
  return decode(new Uint8Array(bytes), isHtml).replace(/\r\n?/g, '\n');
}

/**
 * @param {number} length in bytes
 * @param {number} limit in bytes
 */
function tooLong(length, limit) {
  return new Refusal('tooLong', { length, limit });
}
