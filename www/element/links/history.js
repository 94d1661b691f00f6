/**
 * What the reader decided, step by step, so that each step can be undone and done again.
 *
 * @template T
 */
export class History {
  /** @type {T[]} */
  #past = [];
  /** @type {T[]} */
  #future = [];

  /**
   * Notes how things stood before a step.
   *
   * @param {T} before
   */
  step(before) {
    this.#past.push(before);
    this.#future = [];
  }

  /**
   * @param {(before: T) => T} now how that stands which a step changed
   * @returns {T | undefined} how it stood before the last step
   */
  undo(now) {
    const before = this.#past.pop();
    if (before !== undefined) this.#future.push(now(before));
    return before;
  }

  /**
   * @param {(after: T) => T} now how that stands which a step changed
   * @returns {T | undefined} how it stood before the last step was undone
   */
  redo(now) {
    const after = this.#future.pop();
    if (after !== undefined) this.#past.push(now(after));
    return after;
  }

  /** All steps as plain data. */
  get steps() {
    return { past: this.#past, future: this.#future };
  }

  set steps({ past, future }) {
    this.#past = past;
    this.#future = future;
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  clear() {
    this.steps = { past: [], future: [] };
  }
}
