/**
 * Loads a module. Firefox keeps a failure until the page is left, so from then on the module is asked for by
 * another name.
 *
 * @template M
 * @param {() => Promise<M>} load imports it; the specifier is written out there, so that bundlers see it
 * @param {string} specifier the same, relative to `base`
 * @param {string} base the address of the module that asks
 * @returns {Promise<M>}
 * @throws what the browser says where it cannot be loaded; the next call tries again
 */
export declare function loadModule<M>(load: () => Promise<M>, specifier: string, base: string): Promise<M>;
