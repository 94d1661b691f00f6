/**
 * Lets each column be selected and copied alone: while a selection begins in one column, the other
 * cannot be selected.
 *
 * @param {HTMLElement} list
 * @param {AbortSignal} signal ends the listening
 */
export function keepColumnsApart(list, signal) {
  const begin = (/** @type {Event} */ { target }) => {
    const cell = target instanceof Element ? target.closest('.cell') : null;
    list.classList.toggle('only-a-selects', cell?.classList.contains('a') === true);
    list.classList.toggle('only-b-selects', cell?.classList.contains('b') === true);
  };
  list.addEventListener('pointerdown', begin, { signal });
}
