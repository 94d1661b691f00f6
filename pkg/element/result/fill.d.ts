/**
 * Fills a list with entries, of which there may be thousands: the first at once, the rest in
 * slices. An entry is built once and stands again wherever it is wanted.
 *
 * @param {HTMLElement} list
 * @param {(index: number) => HTMLElement} build the entry with an index
 * @param {AbortSignal} signal ends the building
 * @param {(index: number) => HTMLElement | null} holderOf what holds the entry in the list, with others; its
 *   last element is their own list
 * @param {() => Promise<void>} ready the rest waits for it
 */
export declare function fillInSlices(list: HTMLElement, build: (index: number) => HTMLElement, signal: AbortSignal, holderOf?: (index: number) => HTMLElement | null, ready?: () => Promise<void>): {
    show: (wanted: number[], done: () => void) => void;
    move: (moved: Map<number, number>, fits?: (entry: HTMLElement, index: number) => boolean) => void;
};
