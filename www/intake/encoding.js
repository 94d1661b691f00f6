import { Refusal } from './refusal.js';

/** How far into a page its own word on its encoding is looked for, in bytes. */
const HEAD = 4096;

/**
 * The text that bytes stand for. A byte order mark decides, then the zero bytes of UTF-16, then
 * what an HTML page says of itself; what is no UTF-8 is taken for Windows-1252.
 *
 * @param {Uint8Array} bytes
 * @param {boolean} isHtml whether a `meta` element may name the encoding
 * @throws {Refusal} where the bytes are no text
 */
export function decode(bytes, isHtml) {
  const text = new TextDecoder(encodingOf(bytes, isHtml)).decode(bytes);
  if (text.includes('\0')) throw new Refusal('broken');
  return text;
}

/**
 * @param {Uint8Array} bytes
 * @param {boolean} isHtml
 */
function encodingOf(bytes, isHtml) {
  const marked = byMark(bytes) ?? byZeros(bytes) ?? (isHtml ? byMeta(bytes) : null);
  if (marked) return marked;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** @param {Uint8Array} bytes */
function byMark([first, second, third]) {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/**
 * In UTF-16 the upper byte of a space or a line break is zero; no other encoding has zeros.
 *
 * @param {Uint8Array} bytes
 */
function byZeros(bytes) {
  const zeros = [0, 0];
  bytes.subarray(0, HEAD).forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] += 1;
  });
  const [even, odd] = zeros;
  if (odd > 10 * even) return 'utf-16le';
  if (even > 10 * odd) return 'utf-16be';
  return null;
}

/** @param {Uint8Array} bytes */
function byMeta(bytes) {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  const label = head.match(/<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:.-]+)/i)?.[1];
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A page whose head could be read byte by byte is no UTF-16, whatever it says.
    return encoding.startsWith('utf-16') ? null : encoding;
  } catch {
    return null;
  }
}
