export type Failure = import('./failure.js').Failure;
/** Where the result stands; before there is one, that work takes a while, or why there is none. */
export declare class Stage {
    #private;
    speaker: import("./speaker.js").Speaker;
    wishes: {
        again: () => void;
        cancel: () => void;
    };
    element: HTMLDivElement;
    /**
     * @param {import('./speaker.js').Speaker} speaker
     * @param {{ again: () => void, cancel: () => void }} wishes to try once more, and to end the work
     */
    constructor(speaker: import('./speaker.js').Speaker, wishes: {
        again: () => void;
        cancel: () => void;
    });
    /** @param {Node[]} nodes */
    show(...nodes: Node[]): void;
    /** Shows that work goes on, unless something else is shown soon. */
    showWorkingSoon(): void;
    /** @param {number} share how much of the work is done, 0 to 1 */
    progress(share: number): void;
    /**
     * Says what is wrong, and what to do, in plain sentences.
     *
     * @param {Failure} failure
     * @returns {string} both
     */
    showFailure(failure: Failure): string;
    /** Says in another language what is wrong. */
    sayAnew(): void;
}
