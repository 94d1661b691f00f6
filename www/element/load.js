/**
 * How often each module could not be loaded, by its address.
 *
 * @type {Map<string, number>}
 */
const failures = new Map();

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
export async function loadModule(load, specifier, base) {
  const key = `${base} ${specifier}`;
  const failed = failures.get(key) ?? 0;
  try {
    return await (failed === 0 ? load() : import(`${new URL(specifier, base)}?${failed}`));
  } catch (error) {
    failures.set(key, failed + 1);
    throw error;
  }
}
