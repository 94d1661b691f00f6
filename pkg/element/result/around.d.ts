/**
 * What stands around the texts, in either view: the overview, the findings, what one side lacks.
 *
 * @param {import('./review.js').Review} review
 * @param {import('../speaker.js').Speaker} speaker
 * @param {(side: 'a' | 'b', sentence: number) => void} go brings a sentence into view
 * @param {() => Promise<void>} ready once the rows stand there; the rest of a long list waits for them
 * @param {AbortSignal} signal ends its listening
 */
export declare function around(review: import('./review.js').Review, speaker: import('../speaker.js').Speaker, go: (side: 'a' | 'b', sentence: number) => void, ready: () => Promise<void>, signal: AbortSignal): {
    beside: HTMLElement | null;
    map: {
        element: HTMLDivElement;
        look(side: 'a' | 'b', first: number, last: number): void;
    } | null;
};
