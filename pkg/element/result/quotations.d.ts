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
 * The quotation in which a finding lies, or that it touches; -1 for none.
 *
 * @param {Comparison} comparison
 * @param {'a' | 'b'} side
 * @param {import('./review.js').Finding} finding
 */
export declare function quotationAt(comparison: Comparison, side: 'a' | 'b', finding: import('./review.js').Finding): number;
