import { textOf } from './element/source.js';

/** What can be read from a file: plain text, Markdown and saved web pages. */
export const ACCEPTED = '.txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html';

/**
 * The text of a file and a name for it.
 *
 * @param {File} file
 * @returns {Promise<{ name: string, text: string } | null>} null where it is of another kind
 */
export async function readFile(file) {
  const ending = file.name.toLowerCase().split('.').at(-1) ?? '';
  const plain = ['txt', 'md', 'markdown'].includes(ending) || file.type === 'text/plain';
  const page = ['html', 'htm'].includes(ending) || file.type === 'text/html';
  if (!plain && !page) return null;
  const content = decoded(new Uint8Array(await file.arrayBuffer()));
  return page ? article(content, file.name) : { name: file.name, text: content };
}

/**
 * Bytes as text: by their mark where there is one, else UTF-8, else Windows-1252.
 *
 * @param {Uint8Array<ArrayBuffer>} bytes
 */
function decoded(bytes) {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * The article of a saved web page: its one `article` or `main` element where it has one, else all
 * of it. The page is parsed into a document that runs nothing and loads nothing.
 *
 * @param {string} source
 * @param {string} name of the file
 */
function article(source, name) {
  const { trustedTypes } = /** @type {any} */ (globalThis);
  const policy = trustedTypes?.createPolicy('article-compare-inert', { createHTML: (/** @type {string} */ html) => html });
  const page = new DOMParser().parseFromString(policy ? policy.createHTML(source) : source, 'text/html');
  const articles = page.querySelectorAll('article');
  const body = articles.length === 1 ? articles[0] : (page.querySelector('main') ?? page.body);
  return { name: page.title.trim() || name, text: body ? textOf([body]) : '' };
}
