/** The two articles of the element: in its light DOM, or handed over by a script. */
export declare class Articles {
    #private;
    ready: () => void;
    element: HTMLDivElement;
    /** @param {() => void} ready called after the script's own task, once both are there and on a page */
    constructor(ready: () => void);
    /** @param {'a' | 'b'} side */
    get(side: 'a' | 'b'): string;
    /**
     * @param {'a' | 'b'} side
     * @param {string | null | undefined} text none for what stands in the slot
     */
    set(side: 'a' | 'b', text: string | null | undefined): void;
    /** Takes what is there now, so that nothing more is to be told of it. */
    take(): {
        a: string;
        b: string;
    };
    /**
     * The language that an article says it is in. One that a script handed over says none, and what stands
     * around the element is no word about either.
     *
     * @param {'a' | 'b'} side
     */
    languageOf(side: 'a' | 'b'): string | undefined;
    /** Setting both texts in one task tells once. */
    soon(): void;
}
