export type Comparison = import('./review.js').Comparison;
export type Unit = {
    /**
     * of all that lie in one quotation, in the order of A; or of one other finding
     */
    indexes: number[];
    /**
     * where the quotation stands; A where it stands in both
     */
    side: 'a' | 'b';
    /**
     * its index there; -1 for none
     */
    quotation: number;
};
/**
 * The findings with those of one quotation together, the weightiest first.
 *
 * @param {Comparison} comparison
 */
export declare function units(comparison: Comparison): Unit[];
/**
 * The findings of the quotation that a finding is about, where there are several.
 *
 * @param {Comparison} comparison
 * @param {number} index
 */
export declare function unitOf(comparison: Comparison, index: number): Unit | undefined;
/**
 * The quotation in which a finding lies, or that it touches; -1 for none.
 *
 * @param {Comparison} comparison
 * @param {'a' | 'b'} side
 * @param {import('./review.js').Finding} finding
 */
export declare function quotationAt(comparison: Comparison, side: 'a' | 'b', finding: import('./review.js').Finding): number;
/**
 * The words of a finding that differ, on one side: all of them, but for a quotation, in which much may have stayed.
 *
 * @param {Comparison} comparison
 * @param {import('./review.js').Finding} finding
 * @param {'a' | 'b'} side
 * @returns {[number, number][]} places in the text, in order; an empty one where the other side alone has words
 */
export declare function differing({ links }: Comparison, finding: import('./review.js').Finding, side: 'a' | 'b'): [number, number][];
