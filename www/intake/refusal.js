/**
 * Why a file gave no text. The text `intake.refusal.<reason>` of the catalogue says it, and what to
 * do, in plain words.
 *
 * @typedef {'empty' | 'tooLong' | 'unreadable' | 'broken' | 'locked' | 'scanned' | 'unsupported'
 *   | 'otherProgram' | 'picture' | 'notInOneFile' | 'notLoaded'} Reason
 */
export class Refusal extends Error {
  /**
   * @param {Reason} reason
   * @param {{ length?: number, limit?: number, cause?: unknown }} [about] how long the file or its text
   *   is and how long it may be, in bytes
   */
  constructor(reason, { length = 0, limit = 0, cause } = {}) {
    super(reason, { cause });
    this.name = 'Refusal';
    this.reason = reason;
    this.length = length;
    this.limit = limit;
  }
}
