/**
 * The lines of a page that its article lacks.
 *
 * @param {string} page
 * @param {string} article
 */
export function leftOut(page, article) {
  /** @type {Map<string, number>} */
  const taken = new Map();
  for (const line of article.split('\n')) taken.set(line, (taken.get(line) ?? 0) + 1);
  return page.split('\n').filter((line) => {
    const times = taken.get(line) ?? 0;
    taken.set(line, times - 1);
    return line.trim() !== '' && times <= 0;
  });
}
