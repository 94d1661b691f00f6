export type Shown = Pick<import('./result.js').Result, 'reading' | 'review'>;
export type Kept = {
    /**
     * the list of the earlier result: it stays where it is, and is changed there
     */
    list: HTMLElement;
    /**
     * those of the earlier result, in order
     */
    rows: HTMLElement[];
    /**
     * for each row of the later result the number, counted from 1, of the earlier
     * one that shows the same; 0 where none does
     */
    same: Uint32Array;
    before: Shown;
    now: Shown;
};
/**
 * The rows of an earlier result, which a later one of the same texts takes over.
 *
 * @typedef {Pick<import('./result.js').Result, 'reading' | 'review'>} Shown
 * @typedef {object} Kept
 * @property {HTMLElement} list the list of the earlier result: it stays where it is, and is changed there
 * @property {HTMLElement[]} rows those of the earlier result, in order
 * @property {Uint32Array} same for each row of the later result the number, counted from 1, of the earlier
 *   one that shows the same; 0 where none does
 * @property {Shown} before
 * @property {Shown} now
 */
/**
 * @param {HTMLElement} list the rows of the earlier result, all built
 * @param {Shown} before
 * @param {Shown} now
 * @returns {Kept | null} null where too little stays
 */
export declare function keptRows(list: HTMLElement, before: Shown, now: Shown): Kept | null;
/**
 * Has the list of an earlier result show a later one. Most of its rows stay as they are; what they name by
 * number is told anew, in slices, and then what differs is exchanged at once.
 *
 * @param {Kept} kept
 * @param {'side-by-side' | 'inline'} view
 * @param {(row: Element) => void} equip gives a row what the page adds to it
 * @param {import('../speaker.js').Speaker} speaker
 * @param {AbortSignal} signal ends it early
 * @param {() => void} leave called before the first change that is seen
 * @throws the signal's reason
 */
export declare function takeOver({ list, rows, same, before, now }: Kept, view: 'side-by-side' | 'inline', equip: (row: Element) => void, speaker: import('../speaker.js').Speaker, signal: AbortSignal, leave: () => void): Promise<void>;
/**
 * Puts what stands around a node in one tree around another node, which stays in its place in another tree
 * of the same shape.
 *
 * @param {Element} stays
 * @param {Element} fresh
 * @param {Element} root of the tree in which `stays` stands
 */
export declare function graft(stays: Element, fresh: Element, root: Element): void;
