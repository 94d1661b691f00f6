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
export declare function listen(target: EventTarget, bindings: Record<string, () => void>, signal: AbortSignal): void;
