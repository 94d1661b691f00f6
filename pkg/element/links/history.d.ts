/**
 * What the reader decided, step by step, so that each step can be undone and done again.
 *
 * @template T
 */
export declare class History<T> {
    #private;
    /**
     * Notes how things stood before a step.
     *
     * @param {T} before
     */
    step(before: T): void;
    /**
     * @param {T} now how things stand
     * @returns {T | undefined} how they stood before the last step
     */
    undo(now: T): T | undefined;
    /**
     * @param {T} now how things stand
     * @returns {T | undefined} how they stood before the last step was undone
     */
    redo(now: T): T | undefined;
    /** All steps as plain data. */
    get steps(): {
        past: T[];
        future: T[];
    };
    set steps({ past, future }: {
        past: T[];
        future: T[];
    });
    get canUndo(): boolean;
    get canRedo(): boolean;
    clear(): void;
}
