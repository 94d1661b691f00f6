/**
 * Nodes as HTML, everything in them escaped.
 *
 * @param {Node} node
 * @returns {string}
 */
export declare function markup(node: Node): string;
/** @param {string} text */
export declare function escape(text: string): string;
