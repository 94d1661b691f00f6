import { loadModule } from '../element/load.js';
import { inertDocument, textOfInert } from './inert.js';
import { Refusal } from './refusal.js';

/**
 * The text of a Word document: its paragraphs, headings, lists and tables, without notes' marks and pictures.
 *
 * @param {ArrayBuffer} bytes
 * @returns {Promise<string>}
 * @throws {Refusal} where the document is locked or broken
 */
export async function textOfDocx(bytes) {
  const { mammoth } = await loadModule(() => import('../../pkg/vendor/mammoth.js'), '../../pkg/vendor/mammoth.js', import.meta.url);
  if (!mammoth) throw new Refusal('notInOneFile');
  if (isLocked(new Uint8Array(bytes))) throw new Refusal('locked');
  const pictures = mammoth.images.imgElement(async () => ({ src: '' }));
  const { value } = await mammoth
    .convertToHtml({ arrayBuffer: bytes }, { convertImage: pictures })
    .catch((/** @type {unknown} */ error) => {
      throw new Refusal('broken', { cause: error });
    });
  const document = inertDocument(value);
  for (const mark of document.querySelectorAll('[id^="footnote-ref"], [id^="endnote-ref"], [href^="#footnote-ref"], [href^="#endnote-ref"]')) {
    mark.remove();
  }
  return textOfInert(document.body);
}

/**
 * Word puts a document with a password into the container of its old format.
 *
 * @param {Uint8Array} bytes
 */
function isLocked(bytes) {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
}
