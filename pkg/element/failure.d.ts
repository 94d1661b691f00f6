export type Reason = 'bothEmpty' | 'oneEmpty' | 'tooLong' | 'blocked' | 'notFound' | 'wrongType' | 'unreachable' | 'broken';
/**
 * Why there is no result. The texts `failure.<reason>.title`, `.what` and `.todo` of the catalogue
 * say it in plain words.
 *
 * @typedef {'bothEmpty' | 'oneEmpty' | 'tooLong' | 'blocked' | 'notFound' | 'wrongType'
 *   | 'unreachable' | 'broken'} Reason
 */
export declare class Failure extends Error {
    reason: Reason;
    blanks: Record<string, string | number>;
    /**
     * @param {Reason} reason
     * @param {Record<string, string | number>} [blanks] what the sentences name
     * @param {unknown} [cause]
     */
    constructor(reason: Reason, blanks?: Record<string, string | number>, cause?: unknown);
}
