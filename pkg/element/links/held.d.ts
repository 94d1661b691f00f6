/**
 * What the reader decided, held by the words it is about and not by their places: so it outlives a
 * change of the texts, and what no longer stands is known.
 *
 * @typedef {import('../result/review.js').Review} Review
 * @typedef {import('../result/review.js').Comparison} Comparison
 * @typedef {import('../result/review.js').Decisions} Decisions
 *
 * @typedef {[words: string, turn: number]} Place a sentence, and which of several equal ones
 * @typedef {{ kind: string, a: string, b: string, turn: number, dismissed: boolean, done: boolean, note: string }} Mark
 *   what the reader made of a finding
 * @typedef {{ links: { a: Place[], b: Place[] }[], marks: Mark[] }} Held
 * @typedef {{ a: string, b: string }} Texts
 */
export type Review = import('../result/review.js').Review;
export type Comparison = import('../result/review.js').Comparison;
export type Decisions = import('../result/review.js').Decisions;
export type Place = [words: string, turn: number];
export type Mark = {
    kind: string;
    a: string;
    b: string;
    turn: number;
    dismissed: boolean;
    done: boolean;
    note: string;
};
export type Held = {
    links: {
        a: Place[];
        b: Place[];
    }[];
    marks: Mark[];
};
export type Texts = {
    a: string;
    b: string;
};
/**
 * @param {Pick<Review, 'comparison' | 'texts' | 'links' | 'dismissed' | 'done' | 'notes' | 'lost'>} review
 * @returns {Held | null} null where nothing was decided
 */
export declare function hold({ comparison, texts, links, dismissed, done, notes, lost }: Pick<Review, 'comparison' | 'texts' | 'links' | 'dismissed' | 'done' | 'notes' | 'lost'>): Held | null;
/**
 * Which links stand in a comparison of perhaps other texts.
 *
 * @param {Held} held
 * @param {Comparison} comparison
 * @param {Texts} texts
 * @returns {{ links: Decisions['links'], dropped: number }} and how many no longer do
 */
export declare function standing({ links }: Held, comparison: Comparison, texts: Texts): {
    links: Decisions['links'];
    dropped: number;
};
/**
 * Puts what the reader made of findings into a review of perhaps other texts. What is about a finding
 * that is not there stays held: it may come back.
 *
 * @param {Held} held
 * @param {Review} review
 */
export declare function remind({ marks }: Held, review: Review): void;
/**
 * The same with A and B in each other's place.
 *
 * @param {Held} held
 * @returns {Held}
 */
export declare function mirrored({ links, marks }: Held): Held;
/**
 * What a link or a store gave, if it is what it ought to be.
 *
 * @param {any} value
 * @returns {Held | null}
 */
export declare function readHeld(value: any): Held | null;
