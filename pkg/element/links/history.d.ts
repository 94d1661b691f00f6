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
     * @param {(before: T) => T} now how that stands which a step changed
     * @returns {T | undefined} how it stood before the last step
     */
    undo(now: (before: T) => T): T | undefined;
    /**
     * @param {(after: T) => T} now how that stands which a step changed
     * @returns {T | undefined} how it stood before the last step was undone
     */
    redo(now: (after: T) => T): T | undefined;
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
