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
