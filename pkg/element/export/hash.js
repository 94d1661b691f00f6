/**
 * The SHA-256 of a text in UTF-8, so that a reader of a report can prove which text it speaks of.
 *
 * @param {string} text
 * @returns {Promise<string>} 64 hexadecimal digits; empty where the page is not in a secure context
 */
export async function sha256(text) {
  if (!globalThis.crypto?.subtle) return '';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
