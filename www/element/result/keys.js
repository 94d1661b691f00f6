/**
 * Listens to keys. None fires while the reader types, or together with another key of the system
 * that it does not name.
 *
 * @param {EventTarget} target where keys are heard
 * @param {Record<string, () => void>} bindings what each key does, by `KeyboardEvent.key`; with
 *   `Shift+` before a function key, `Control+` where that key or the Mac's command key is held, and
 *   then `Shift+` before a letter too
 * @param {AbortSignal} signal ends the listening
 */
export function listen(target, bindings, signal) {
  target.addEventListener(
    'keydown',
    (event) => {
      if (!(event instanceof KeyboardEvent) || event.defaultPrevented || event.isComposing) return;
      if (event.altKey || isElsewhere(event)) return;
      const action = bindings[nameOf(event)];
      if (!action) return;
      event.preventDefault();
      action();
    },
    { signal },
  );
}

/** @param {KeyboardEvent} event */
function nameOf({ key, shiftKey, ctrlKey, metaKey }) {
  if (ctrlKey || metaKey) return `Control+${shiftKey ? 'Shift+' : ''}${key.toLowerCase()}`;
  return key.length > 1 && shiftKey ? `Shift+${key}` : key;
}

/**
 * Whether the reader types, or has a window open before the result.
 *
 * @param {Event} event
 */
function isElsewhere(event) {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog')) return true;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}
