/**
 * The texts in the boxes, kept for this tab alone so that they survive a reload.
 *
 * @typedef {{ a: { name: string, text: string }, b: { name: string, text: string },
 *   held?: import('./element/links/held.js').Held | null }} Texts both texts, and what the reader decided
 */

const KEY = 'article-compare:texts';

/** @param {Texts} texts */
export function remember(texts) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(texts));
  } catch {
    // The store is full or forbidden: the page works without it.
  }
}

/** @returns {Texts | null} */
export function recall() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
  } catch {
    return null;
  }
}

export function forget() {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
