/** Where there is no page, an element's class can be named all the same: a server may load its module. */
export const Base = globalThis.HTMLElement ?? /** @type {typeof HTMLElement} */ (/** @type {unknown} */ (class {}));

/**
 * Hands an element what a script set on it before it was defined: such a property of its own would
 * hide that of the class.
 *
 * @template {HTMLElement} E
 * @param {E} element
 * @param {readonly (keyof E)[]} names
 */
export function takeEarlier(element, names) {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const value = element[name];
    delete element[name];
    element[name] = value;
  }
}

/**
 * Tells the page around an element of something.
 *
 * @param {Element} element
 * @param {string} name
 * @param {object} detail
 */
export function tell(element, name, detail) {
  element.dispatchEvent(new CustomEvent(`article-compare:${name}`, { bubbles: true, composed: true, detail }));
}
