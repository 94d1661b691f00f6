import { Failure } from './failure.js';
export { Failure };
export type Engine = typeof import('../article_compare.js');
/**
 * Has the engine come from somewhere else than the file beside these modules, for a page that
 * carries it inside.
 *
 * @param {() => Promise<Engine>} loader gives the engine's module, ready for use
 */
export declare function provideEngine(loader: () => Promise<Engine>): void;
/**
 * The engine, loaded on first use. After a failure the next call tries again.
 *
 * @returns {Promise<Engine>}
 * @throws {Failure} that names the cause
 */
export declare function loadEngine(): Promise<Engine>;
/**
 * Whether the engine can check all that it knows of in texts of a language, once it has learned its words.
 *
 * @param {string} tag BCP 47
 */
export declare function isWhollyChecked(tag: string): boolean;
/** How many lexicons the engine knows: what it read before the last came may lack a finding. */
export declare function lexiconCount(): number;
/**
 * Adds to the engine what the lexicon of a language knows of words, once. Without it the engine
 * works too; it only knows less of what words mean. So it is loaded after a first result.
 *
 * @param {Engine} engine
 * @param {string} tag the language of both texts, BCP 47
 * @returns {Promise<void>} once the engine knows it, or does without
 */
export declare function learnWords(engine: Engine, tag: string): Promise<void>;
