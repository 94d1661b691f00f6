/**
 * Both texts as columns with a ribbon for each link, so that one glance says how the story was
 * rearranged. The rows themselves can be walked by keys, so it is hidden from screen readers.
 *
 * @param {import('./review.js').Review} review
 * @param {(side: 'a' | 'b', sentence: number) => void} go brings a sentence into view
 * @param {AbortSignal} signal ends its listening
 */
export declare function overview(review: import('./review.js').Review, go: (side: 'a' | 'b', sentence: number) => void, signal: AbortSignal): {
    element: HTMLDivElement;
    /**
     * Shows which stretch of a text is in the window.
     *
     * @param {'a' | 'b'} side
     * @param {number} first the first sentence in sight; -1 where there is none
     * @param {number} last
     */
    look(side: 'a' | 'b', first: number, last: number): void;
};
export type Stretch = {
    kind: string;
    height: number;
    verbatim: number;
};
