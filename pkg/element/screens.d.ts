export type Speaker = import('./speaker.js').Speaker;
/** @typedef {import('./speaker.js').Speaker} Speaker */
/**
 * What is wrong, and what to do, in plain sentences.
 *
 * @param {import('./failure.js').Failure} failure
 * @param {Speaker} speaker
 * @param {() => void} again tries once more
 */
export declare function failureScreen({ reason, blanks }: import('./failure.js').Failure, speaker: Speaker, again: () => void): {
    screen: HTMLDivElement;
    message: string;
};
/**
 * Work that takes a while, and the way to end it.
 *
 * @param {Speaker} speaker
 * @param {() => void} cancel
 */
export declare function workingScreen(speaker: Speaker, cancel: () => void): HTMLDivElement;
