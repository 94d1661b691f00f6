/**
 * How many links the reader decided about, and the way back.
 *
 * @param {import('../result/review.js').Review} review
 * @param {{ canUndo: boolean, canRedo: boolean }} steps
 * @param {import('../speaker.js').Speaker} speaker
 * @param {{ undo: () => void, redo: () => void, takeAllBack: () => void }} wishes
 */
export declare function bar({ links, dropped }: import('../result/review.js').Review, { canUndo, canRedo }: {
    canUndo: boolean;
    canRedo: boolean;
}, speaker: import('../speaker.js').Speaker, wishes: {
    undo: () => void;
    redo: () => void;
    takeAllBack: () => void;
}): HTMLDivElement | null;
