/**
 * Lets each column be selected and copied alone: while a selection begins in one column, the other
 * cannot be selected.
 *
 * @param {HTMLElement} list
 * @param {AbortSignal} signal ends the listening
 */
export declare function keepColumnsApart(list: HTMLElement, signal: AbortSignal): void;
