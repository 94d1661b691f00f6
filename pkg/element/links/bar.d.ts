/**
 * What the reader decided, about links and what to set aside, and the way back.
 *
 * @param {import('../result/review.js').Review} review
 * @param {{ canUndo: boolean, canRedo: boolean }} steps
 * @param {import('../speaker.js').Speaker} speaker
 * @param {{ undo: () => void, redo: () => void, takeAllBack: () => void }} wishes
 * @param {AbortSignal} signal ends its listening
 */
export declare function bar(review: import('../result/review.js').Review, steps: {
    canUndo: boolean;
    canRedo: boolean;
}, speaker: import('../speaker.js').Speaker, wishes: {
    undo: () => void;
    redo: () => void;
    takeAllBack: () => void;
}, signal: AbortSignal): HTMLDivElement;
