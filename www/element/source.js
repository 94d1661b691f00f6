/** Elements that begin a new paragraph; a new line alone comes from `br` and list items. */
const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const LINE = new Set(['BR', 'LI']);
const CELL = new Set(['TD', 'TH']);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TITLE', 'TEXTAREA', 'SELECT', 'SVG']);

/**
 * The text of elements as a reader sees it: paragraphs parted by a blank line, other breaks by a
 * line break, white space run together.
 *
 * @param {Element[]} elements
 */
export function textOf(elements) {
  /** @type {string[]} */
  const out = [];
  for (const element of elements) {
    walk(element, out);
    out.push('\n\n');
  }
  return out
    .join('')
    .replace(/ +/g, ' ')
    .replace(/[^\S\n]*(\n+)\s*/g, (_, breaks) => (breaks.length > 1 ? '\n\n' : '\n'))
    .trim();
}

/**
 * @param {Node} node
 * @param {string[]} out
 */
function walk(node, out) {
  if (node.nodeType === Node.TEXT_NODE) {
    out.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
    return;
  }
  if (!(node instanceof Element) || SILENT.has(node.tagName.toUpperCase()) || node.hasAttribute('hidden')) return;
  const around = BLOCK.has(node.tagName) ? '\n\n' : LINE.has(node.tagName) ? '\n' : '';
  out.push(around);
  for (const child of node.childNodes) walk(child, out);
  out.push(around === '\n\n' ? around : CELL.has(node.tagName) ? ' ' : '');
}
