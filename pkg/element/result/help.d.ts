/**
 * What the keys do and what the marks mean.
 *
 * @param {import('../speaker.js').Speaker} speaker
 */
export declare function help(speaker: import('../speaker.js').Speaker): HTMLDialogElement;
