/**
 * Why there is no result. The texts `failure.<reason>.title`, `.what` and `.todo` of the catalogue
 * say it in plain words.
 *
 * @typedef {'bothEmpty' | 'oneEmpty' | 'tooLong' | 'blocked' | 'notFound' | 'wrongType'
 *   | 'unreachable' | 'broken'} Reason
 */
export class Failure extends Error {
  /**
   * @param {Reason} reason
   * @param {Record<string, string | number>} [blanks] what the sentences name
   * @param {unknown} [cause]
   */
  constructor(reason, blanks = {}, cause = undefined) {
    super(reason, { cause });
    this.name = 'Failure';
    this.reason = reason;
    this.blanks = blanks;
  }
}
