/** The element's style as text. */
export declare function css(): string;
/** The element's style sheet, one for all elements of a page. */
export declare function sheet(): CSSStyleSheet;
