/** The two articles of the element: in its light DOM, or handed over by a script. */
export declare class Articles {
    #private;
    ready: () => void;
    element: HTMLDivElement;
    /** @param {() => void} ready called after the script's own task, once both are there */
    constructor(ready: () => void);
    /** @param {'a' | 'b'} side */
    get(side: 'a' | 'b'): string;
    /**
     * @param {'a' | 'b'} side
     * @param {string | null} text null for what stands in the slot
     */
    set(side: 'a' | 'b', text: string | null): void;
    /** Takes what is there now, so that nothing more is to be told of it. */
    take(): {
        a: string;
        b: string;
    };
}
