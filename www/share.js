/**
 * A link that carries both texts and the reader's decisions in its fragment, which no server sees.
 *
 * @typedef {import('./memory.js').Texts} Texts
 */

/** The longest address that every browser and most mail programs keep whole. */
export const LIMIT = 32_000;

/**
 * @param {Texts} texts
 * @returns {Promise<string | null>} the address; null where it would be too long
 */
export async function linkTo(texts) {
  const packed = await through(new TextEncoder().encode(JSON.stringify(texts)), new CompressionStream('deflate-raw'));
  const { origin, pathname, protocol } = location;
  const page = protocol === 'file:' ? `file://${pathname}` : `${origin}${pathname}`;
  const link = `${page}#texts=${base64url(packed)}`;
  return link.length > LIMIT ? null : link;
}

/**
 * The texts that an address carries.
 *
 * @param {string} fragment
 * @returns {Promise<Texts | null>} null where it carries none, or what it carries is damaged
 */
export async function textsIn(fragment) {
  const packed = new URLSearchParams(fragment.replace(/^#/, '')).get('texts');
  if (!packed) return null;
  try {
    const bytes = await through(fromBase64url(packed), new DecompressionStream('deflate-raw'));
    const { a, b, held = null } = JSON.parse(new TextDecoder().decode(bytes));
    if (![a.text, b.text, a.name, b.name].every((part) => typeof part === 'string')) return null;
    return { a, b, held };
  } catch {
    return null;
  }
}

/**
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {CompressionStream | DecompressionStream} stream
 */
async function through(bytes, stream) {
  const response = new Response(new Blob([bytes]).stream().pipeThrough(stream));
  return new Uint8Array(await response.arrayBuffer());
}

/** @param {Uint8Array} bytes */
function base64url(bytes) {
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** @param {string} text */
function fromBase64url(text) {
  const characters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}
