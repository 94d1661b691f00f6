import { loadModule } from '../element/load.js';
import { lettersOf, raised } from './pdf-letters.js';
import { paragraphsOf, withoutRunningLines } from './pdf-lines.js';
import { Refusal } from './refusal.js';

/** @typedef {import('./pdf-lines.js').Line} Line */

/** Letters below this share of the line's size, and raised by this much of it, stand above the line. */
const SMALL = 0.85;
const RAISED = 0.2;

const WORKER = new URL('../../pkg/vendor/pdf.worker.js', import.meta.url).href;

/** Lets one address through, whatever it is asked for: that of the worker. */
const policy = /** @type {any} */ (globalThis).trustedTypes?.createPolicy('pdf-worker', { createScriptURL: () => WORKER });

/**
 * The text of a PDF file, its lines joined into paragraphs.
 *
 * @param {ArrayBuffer} bytes are handed over, and empty afterwards
 * @returns {Promise<string>}
 * @throws {Refusal} where the file is locked, broken, or has no text
 */
export async function textOfPdf(bytes) {
  const pdf = await loadModule(() => import('../../pkg/vendor/pdf.js'), '../../pkg/vendor/pdf.js', import.meta.url);
  if (!pdf.getDocument) throw new Refusal('notInOneFile');
  /** @type {string} */
  const address = policy?.createScriptURL('') ?? WORKER;
  const port = new Worker(address, { type: 'module' });
  const failed = new Promise((_, reject) => {
    port.onerror = (error) => reject(new Refusal('notLoaded', { cause: error }));
  });
  const loading = pdf.getDocument({ data: bytes, worker: pdf.PDFWorker.create({ port: /** @type {any} */ (port) }), verbosity: 0 });
  try {
    const pages = await Promise.race([pagesOf(loading), failed]);
    return textOfPages(/** @type {Line[][]} */ (pages));
  } catch (error) {
    throw refusal(error);
  } finally {
    port.terminate();
  }
}

/**
 * @param {import('../../pkg/vendor/pdf.js').PDFDocumentLoadingTask} loading
 */
async function pagesOf(loading) {
  const document = await loading.promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    pages.push(linesOf((await page.getTextContent()).items));
  }
  return pages;
}

/** @param {Line[][]} pages */
function textOfPages(pages) {
  if (pages.every((lines) => lines.length === 0)) throw new Refusal('scanned');
  return paragraphsOf(withoutRunningLines(pages)).join('\n\n');
}

/**
 * @param {Awaited<ReturnType<import('../../pkg/vendor/pdf.js').PDFPageProxy['getTextContent']>>['items']} items
 */
function linesOf(items) {
  /** @type {Line[]} */
  const lines = [];
  /** @type {Line | null} */
  let line = null;
  for (const item of items) {
    if (!('str' in item)) continue;
    let { str } = item;
    if (str.trim()) {
      const [, , , , left, base] = item.transform;
      line ??= { text: '', left, right: left, base, size: item.height };
      const isRaised = item.height < line.size * SMALL && base > line.base + line.size * RAISED;
      if (isRaised && /^\d+$/.test(str)) str = raised(str, line.text);
      if (item.height > line.size) {
        // A line may begin with the mark of a footnote.
        if (line.size < item.height * SMALL && base < line.base) line.text += ' ';
        Object.assign(line, { size: item.height, base });
      }
      line.right = Math.max(line.right, left + item.width);
    }
    if (line) line.text += str;
    if (line && item.hasEOL) {
      lines.push(line);
      line = null;
    }
  }
  if (line) lines.push(line);
  // Bullets of symbol fonts stand in Unicode's private area.
  return lines.map((each) => ({ ...each, text: lettersOf(each.text).replace(/\s+/g, ' ').trim().replace(/^[\ue000-\uf8ff]/, '•') }));
}

/** @param {unknown} error */
function refusal(error) {
  if (error instanceof Refusal) return error;
  const name = error instanceof Error ? error.name : '';
  return new Refusal(name === 'PasswordException' ? 'locked' : 'broken', { cause: error });
}
