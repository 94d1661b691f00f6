/** Pages that a browser saved as one file with all their parts. */

/**
 * The page in a file of MHTML (RFC 2557), which Chromium and Edge write.
 *
 * @param {Uint8Array} bytes
 * @returns {Uint8Array | null} its HTML; null where there is none
 */
export function pageOfMhtml(bytes) {
  // Every byte becomes one unit, whose lower eight bits it is.
  const source = new TextDecoder('x-user-defined').decode(bytes);
  const boundary = source.match(/\bboundary="?([^"\s;]+)/i)?.[1];
  const parts = boundary ? source.split(`--${boundary}`).slice(1) : [source];
  for (const part of parts) {
    const [, head = '', body = ''] = part.match(/^\s*((?:\S.*\r?\n(?:[ \t].*\r?\n)*)+)\r?\n([^]*)$/) ?? [];
    if (/^content-type:\s*(?:text\/html|application\/xhtml\+xml)/im.test(head)) return decoded(body, head);
  }
  return null;
}

/**
 * @param {string} body of a part
 * @param {string} head names how its bytes are written
 */
function decoded(body, head) {
  const encoding = head.match(/^content-transfer-encoding:\s*(\S+)/im)?.[1]?.toLowerCase();
  const plain = encoding === 'base64' ? ofBase64(body) : encoding === 'quoted-printable' ? unquoted(body) : body;
  return plain === null ? null : Uint8Array.from(plain, (unit) => unit.charCodeAt(0));
}

/** @param {string} body base64 (RFC 2045, 6.8); a damaged one gives null */
function ofBase64(body) {
  try {
    return atob(body.replace(/\s+/g, ''));
  } catch {
    return null;
  }
}

/** @param {string} body quoted-printable (RFC 2045, 6.7) */
function unquoted(body) {
  return body.replace(/=\r?\n/g, '').replace(/=([\dA-F]{2})/gi, (_, byte) => String.fromCharCode(parseInt(byte, 16)));
}

/**
 * The page in a web archive, which Safari writes: a binary property list.
 *
 * @param {Uint8Array} bytes
 * @returns {Uint8Array | null} its HTML; null where there is none
 */
export function pageOfWebArchive(bytes) {
  const end = bytes.length - 32;
  if (end < 8 || String.fromCharCode(...bytes.subarray(0, 6)) !== 'bplist') return null;
  const number = (/** @type {number} */ at, /** @type {number} */ size) => bytes.subarray(at, at + size).reduce((sum, byte) => sum * 256 + byte, 0);
  const [offsetSize, referenceSize] = [number(end + 6, 1), number(end + 7, 1)];
  const [root, table] = [number(end + 16, 8), number(end + 24, 8)];
  /** Where an object begins, what kind it is, and how many parts it has. */
  const objectAt = (/** @type {number} */ index) => {
    const at = number(table + index * offsetSize, offsetSize);
    const [kind, count] = [number(at, 1) >> 4, number(at, 1) & 15];
    if (count < 15) return { kind, count, at: at + 1 };
    const size = 2 ** (number(at + 1, 1) & 15);
    return { kind, count: number(at + 2, size), at: at + 2 + size };
  };
  const part = (/** @type {number} */ index, /** @type {string} */ wanted) => {
    const { count, at } = objectAt(index);
    // A damaged file may claim any number of entries.
    const entries = count > bytes.length ? 0 : count;
    for (let entry = 0; entry < entries; entry++) {
      const key = objectAt(number(at + entry * referenceSize, referenceSize));
      if (key.count !== wanted.length) continue;
      const name = String.fromCharCode(...bytes.subarray(key.at, key.at + key.count));
      if (name === wanted) return number(at + (count + entry) * referenceSize, referenceSize);
    }
    return -1;
  };
  const page = part(root, 'WebMainResource');
  const data = page === -1 ? -1 : part(page, 'WebResourceData');
  if (data === -1) return null;
  const { count, at } = objectAt(data);
  return bytes.subarray(at, at + count);
}
