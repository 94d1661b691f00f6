/** Where there is no page, an element's class can be named all the same: a server may load its module. */
export declare const Base: {
    new (): HTMLElement;
    prototype: HTMLElement;
};
/**
 * Hands an element what a script set on it before it was defined: such a property of its own would
 * hide that of the class.
 *
 * @template {HTMLElement} E
 * @param {E} element
 * @param {readonly (keyof E)[]} names
 */
export declare function takeEarlier<E extends HTMLElement>(element: E, names: readonly (keyof E)[]): void;
/**
 * Tells the page around an element of something.
 *
 * @param {Element} element
 * @param {string} name
 * @param {object} detail
 */
export declare function tell(element: Element, name: string, detail: object): void;
