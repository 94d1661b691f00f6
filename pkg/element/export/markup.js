/**
 * Nodes as HTML, everything in them escaped.
 *
 * @param {Node} node
 * @returns {string}
 */
export function markup(node) {
  if (node instanceof Text) return escape(node.data);
  if (!(node instanceof Element)) return '';
  const name = node.localName;
  const attributes = [...node.attributes].map((attribute) => ` ${attribute.name}="${escape(attribute.value)}"`).join('');
  const inside = [...node.childNodes].map(markup).join('');
  return VOID.has(name) ? `<${name}${attributes}>` : `<${name}${attributes}>${inside}</${name}>`;
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'meta']);

/** @param {string} text */
export function escape(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
