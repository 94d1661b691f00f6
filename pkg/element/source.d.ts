/**
 * The text of elements as a reader sees it: paragraphs parted by a blank line, other breaks by a
 * line break, white space run together.
 *
 * @param {Element[]} elements
 */
export declare function textOf(elements: Element[]): string;
