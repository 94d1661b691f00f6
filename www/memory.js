/**
 * The texts in the boxes, kept for this tab alone so that they survive a reload.
 *
 * @typedef {{ a: { name: string, text: string }, b: { name: string, text: string },
 *   held?: import('./element/links/held.js').Held | null }} Texts both texts, and what the reader decided
 * @typedef {Texts & { steps?: import('./element/article-compare.js').ArticleCompareElement['steps']['history']['steps'] }} Kept
 *   the same with the way there
 */

const KEY = 'article-compare:texts';

/** @param {Kept} texts */
export function remember(texts) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(texts));
  } catch {
    // The store is full or forbidden: the page works without it.
  }
}

/** @returns {Kept | null} */
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
