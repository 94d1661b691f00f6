/**
 * Listens to keys. None fires while the reader types, or together with another key of the system.
 *
 * @param {EventTarget} target where keys are heard
 * @param {Record<string, () => void>} bindings what each key does, by `KeyboardEvent.key`; with
 *   `Shift+` before a function key
 * @param {AbortSignal} signal ends the listening
 */
export function listen(target, bindings, signal) {
  target.addEventListener(
    'keydown',
    (event) => {
      if (!(event instanceof KeyboardEvent) || event.defaultPrevented || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      const named = event.key.length > 1 && event.shiftKey ? `Shift+${event.key}` : event.key;
      const action = bindings[named];
      if (!action) return;
      event.preventDefault();
      action();
    },
    { signal },
  );
}

/** @param {Event} event */
function isTyping(event) {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}
