/**
 * The texts in the boxes, kept for this tab alone so that they survive a reload.
 *
 * @typedef {import('./element/result/review.js').Decisions} Decisions
 * @typedef {{ a: { name: string, text: string }, b: { name: string, text: string },
 *   decisions?: Decisions | null }} Texts both texts, and what the reader decided about the findings
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
