/**
 * Lets each column be selected and copied alone: while a selection begins in one column, the other
 * cannot be selected.
 *
 * @param {HTMLElement} list
 */
export declare function keepColumnsApart(list: HTMLElement): void;
