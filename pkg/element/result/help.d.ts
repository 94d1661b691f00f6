/**
 * What the keys do and what the marks mean.
 *
 * @param {import('../speaker.js').Speaker} speaker
 * @param {HTMLElement} host the element whose keys they are
 */
export declare function help(speaker: import('../speaker.js').Speaker, host: HTMLElement): HTMLDialogElement;
/**
 * What the marks and the colours mean.
 *
 * @param {import('../speaker.js').Speaker} speaker
 */
export declare function legends(speaker: import('../speaker.js').Speaker): (HTMLHeadingElement | HTMLUListElement)[];
