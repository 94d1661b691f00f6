/**
 * Builds nodes from plain values. Text only ever becomes text nodes, so that nothing is parsed.
 *
 * @typedef {Node | string | null | undefined | false} Child
 * @typedef {string | number | boolean | undefined | ((event: any) => void)} Value
 */
export type Child = Node | string | null | undefined | false;
export type Value = string | number | boolean | undefined | ((event: any) => void);
/**
 * An HTML element. A value that is a function listens to the event of that name; `true` sets an
 * empty attribute; `false` and `undefined` set none.
 *
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, Value>} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export declare function h<T extends keyof HTMLElementTagNameMap>(tag: T, attributes?: Record<string, Value>, ...children: Child[]): HTMLElementTagNameMap[T];
/**
 * An SVG element, built in the same way.
 *
 * @template {keyof SVGElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, Value>} [attributes]
 * @param {...Child} children
 * @returns {SVGElementTagNameMap[T]}
 */
export declare function svg<T extends keyof SVGElementTagNameMap>(tag: T, attributes?: Record<string, Value>, ...children: Child[]): SVGElementTagNameMap[T];
