/**
 * One line of a page, measured in points from the lower left corner.
 *
 * @typedef {{ text: string, left: number, right: number, base: number, size: number }} Line
 *   `base` is the height of its base line, `size` that of its largest letters
 */

/** How many lines at each end of a page may be running ones. */
const EDGE = 2;
/** Lines that stand on this share of all pages run through the document; left and right pages may differ. */
const RUNNING = 0.4;
/** How far the same running line may stray from page to page, in points. */
const STRAY = 6;
/** What browsers print at the edges of a page: its address, the page and how many there are, the date. */
const PRINTED = /\b(?:https?|file):\/\/|(?:^|\s)\d+ ?(?:\/|of|von|sur|de|من) ?\d+$|^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? /;
/** They print it in letters at most this large, in those that most lines have. */
const SMALL = 0.8;
/** A gap this much wider than the usual one begins a paragraph. */
const WIDER = 1.3;
/** Letters this much larger than those before begin or end a heading. */
const LARGER = 1.15;
/** Without a line that goes on in the next, the usual gap is at most this, in letter sizes. */
const LOOSE = 1.4;
/** A line this much higher or lower, in letter sizes, is no neighbour by which an indent is seen. */
const FAR = 3;
/** An indent, as a share of the letter size: more than a fault of setting, less than a new column. */
const INDENT = [0.6, 6];
/** A last line leaves at least this share of the column free. */
const SHORT = 0.2;

/**
 * The pages without the headers, footers and page numbers that repeat on them, or that a browser printed.
 * Of a single page only its number is known to be none of the text.
 *
 * @param {Line[][]} pages
 */
export function withoutRunningLines(pages) {
  const edges = pages.map(edgesOf);
  const sizes = pages.flat().map(({ size }) => size).sort((one, other) => one - other);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const isPrinted = (/** @type {Line} */ { text, size }) => size <= usual * SMALL && PRINTED.test(text);
  const least = Math.max(2, Math.ceil(pages.length * RUNNING));
  const runs = (/** @type {Line} */ line) =>
    edges.filter((lines) => lines.some((other) => isSameRunningLine(line, other))).length >= least;
  return pages.map((lines, page) => {
    const lowest = lines.reduce((low, line) => (line.base < low.base ? line : low), lines[0]);
    const isOnlyPage = (/** @type {Line} */ line) => pages.length === 1 && line === lowest && line.text === '1';
    const running = new Set(edges[page].filter((line) => runs(line) || isPrinted(line) || isOnlyPage(line)));
    return lines.filter((line) => !running.has(line));
  });
}

/** @param {Line[]} lines */
function edgesOf(lines) {
  const down = [...lines].sort((one, other) => other.base - one.base);
  return [...new Set([...down.slice(0, EDGE), ...down.slice(-EDGE)])];
}

/**
 * @param {Line} one
 * @param {Line} other
 */
function isSameRunningLine(one, other) {
  const pattern = (/** @type {Line} */ { text }) => text.replace(/\d+/g, '#');
  return Math.abs(one.base - other.base) <= STRAY && pattern(one) === pattern(other);
}

/**
 * The paragraphs of a document, each as one line.
 *
 * @param {Line[][]} pages
 */
export function paragraphsOf(pages) {
  const usual = usualGap(pages);
  const words = wordsOf(pages);
  /** @type {string[]} */
  const paragraphs = [];
  /** @type {Line | null} */
  let before = null;
  for (const lines of pages) {
    const column = widthOf(lines);
    for (const [at, line] of lines.entries()) {
      const last = paragraphs.at(-1);
      if (before === null || last === undefined || begins(before, line, lines[at + 1], usual, column, at === 0)) {
        paragraphs.push(line.text);
      } else {
        paragraphs[paragraphs.length - 1] = joined(last, line.text, words);
      }
      before = line;
    }
  }
  return paragraphs;
}

/**
 * Whether a line begins a paragraph.
 *
 * @param {Line} before the line above, perhaps on the page or in the column before
 * @param {Line} line
 * @param {Line | undefined} after
 * @param {number} usual the usual gap, in letter sizes
 * @param {number} column the width of the page's text
 * @param {boolean} onNewPage
 */
function begins(before, line, after, usual, column, onNewPage) {
  if (isOfAnotherSize(before, line) || /^[•‣▪–—*-]\s/.test(line.text)) return true;
  const gap = before.base - line.base;
  if (onNewPage || gap < -line.size) return isIndented(line, after) || endsSentence(before.text);
  if (gap > usual * line.size * WIDER) return true;
  if (isIndented(line, before) || isIndented(line, after)) return true;
  return endsSentence(before.text) && before.right < line.right - column * SHORT;
}

/**
 * @param {Line} one
 * @param {Line} other
 */
function isOfAnotherSize(one, other) {
  return Math.max(one.size, other.size) > Math.min(one.size, other.size) * LARGER;
}

/**
 * @param {Line} line
 * @param {Line | undefined} neighbour
 */
function isIndented(line, neighbour) {
  if (!neighbour || Math.abs(neighbour.base - line.base) > FAR * line.size || isOfAnotherSize(line, neighbour)) return false;
  const indent = (line.left - neighbour.left) / line.size;
  return indent > INDENT[0] && indent < INDENT[1];
}

/** @param {string} text */
function endsSentence(text) {
  return /[.!?…:。！？؟۔।][\p{Pe}\p{Pf}\p{Pi}"'\d]*$/u.test(text);
}

/**
 * The gap between the lines of a paragraph, in letter sizes: the lower quartile of the gaps below lines
 * that fill their page's width and end no sentence, because these mostly go on in the next line.
 *
 * @param {Line[][]} pages
 */
function usualGap(pages) {
  const gaps = pages.flatMap((lines) => {
    const edge = Math.max(...lines.map(({ right }) => right)) - widthOf(lines) * SHORT;
    return lines.slice(1).map((line, at) => ({ gap: (lines[at].base - line.base) / line.size, isFull: lines[at].right > edge && !endsSentence(lines[at].text) }));
  });
  const quartile = (/** @type {typeof gaps} */ some) => {
    const sorted = some.map(({ gap }) => gap).filter((gap) => gap > 0.5).sort((one, other) => one - other);
    return sorted[Math.floor(sorted.length / 4)];
  };
  return quartile(gaps.filter(({ isFull }) => isFull)) ?? Math.min(quartile(gaps) ?? LOOSE, LOOSE);
}

/**
 * The width of a page's text.
 *
 * @param {Line[]} lines
 */
function widthOf(lines) {
  return Math.max(...lines.map(({ right }) => right)) - Math.min(...lines.map(({ left }) => left));
}

/**
 * Every word that stands within a line, hyphens included.
 *
 * @param {Line[][]} pages
 */
function wordsOf(pages) {
  const words = pages.flat().flatMap(({ text }) => text.match(/[\p{L}\p{M}-]+(?=.)/gu) ?? []);
  return new Set(words.map((word) => word.toLowerCase()));
}

/**
 * Joins two lines. A word that is divided at the line's end loses its hyphen, unless it is written
 * with one elsewhere.
 *
 * @param {string} above
 * @param {string} below
 * @param {Set<string>} words
 */
function joined(above, below, words) {
  const head = above.match(/([\p{L}\p{M}-]+)[-\u00ad\u2010]$/u)?.[1];
  const tail = below.match(/^[\p{Ll}\p{Lo}][\p{L}\p{M}]*/u)?.[0];
  if (head && tail) {
    const hyphened = `${head}-${tail}`.toLowerCase();
    return words.has(hyphened) ? `${above.slice(0, -1)}-${below}` : above.slice(0, -1) + below;
  }
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，]$/u;
  return unspaced.test(above) && /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(below)
    ? above + below
    : `${above} ${below}`;
}
