/** What the reader can decide about links: the button of a row, its panel, the choice of sentences. */
export const links = `
.row { position: relative; }
.row-menu {
  position: absolute;
  inset-block-start: .8rem;
  inset-inline-start: calc(50% - .875rem);
  inline-size: 1.75rem;
  min-block-size: 1.75rem;
  padding: 0;
  border-color: transparent;
  border-radius: 50%;
  background: none;
  color: var(--soft);
  user-select: none;
}
.row-menu::before { content: "⋯"; content: "⋯" / ""; font-size: 1.1rem; line-height: 1; }
.row-menu:hover, .row-menu[aria-expanded="true"] { background: var(--panel); border-color: var(--line); color: var(--ink); }
.inline .row-menu, .apart .row-menu { inset-inline-start: auto; inset-inline-end: .75rem; }
@media (hover: hover) and (pointer: fine) {
  .row-menu { opacity: 0; }
  .row:hover > .row-menu, .row:focus > .row-menu, .row-menu:focus-visible, .row-menu[aria-expanded="true"], .by-reader > .row-menu { opacity: 1; }
}

.note.reader, .note.none.reader { color: var(--ink); font-weight: 600; }
.note.reader::before { content: "✓ "; content: "✓ " / ""; }
.note.reader:not(.none) { margin-block-end: .25rem; }
.row.by-reader { box-shadow: inset 3px 0 0 var(--ink); }
.row.by-reader:dir(rtl) { box-shadow: inset -3px 0 0 var(--ink); }

.row-panel { grid-column: 1 / -1; scroll-margin-block: calc(var(--head) + .5rem) 7rem; margin-block-start: .8rem; padding: .9rem 1.1rem 1rem; background: var(--panel); border: 1px solid var(--line); border-radius: 10px; font: .9375rem/1.5 var(--sans); }
.row-panel h3 { font: 600 .9375rem/1.4 var(--sans); margin-block-end: .3rem; }
.why ul { padding-inline-start: 1.1rem; }
.why > p { color: var(--soft); }
.runner-up { margin-block-start: .6rem; }
.runner-up > p:first-child { color: var(--soft); }
.runner-up q { quotes: none; font: 1rem/1.5 var(--serif); }
.steps { display: flex; flex-wrap: wrap; gap: .5rem; margin-block-start: .5rem; }
.row-panel > .steps { margin-block-start: .9rem; padding-block-start: .9rem; border-block-start: 1px solid var(--line); }
.row-panel > .steps:first-child { margin-block-start: 0; padding-block-start: 0; border: 0; }
.step { min-block-size: 2rem; font-size: .8125rem; }

.decided { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; padding-block: .4rem; background: var(--panel); font: .875rem/1.5 var(--sans); }
.decided p { margin-inline-end: auto; }
.decided button { min-block-size: 2rem; font-size: .8125rem; }
button:disabled { opacity: .5; cursor: default; }
button.primary { background: var(--ink); border-color: var(--ink); color: var(--paper); }

.picking .sentence[role] { cursor: pointer; border-radius: 3px; outline: 1px dashed var(--soft); outline-offset: 1px; }
.picking .sentence[role]:hover { background: var(--panel); }
.picking .sentence[aria-checked="true"] { background: var(--flag-ground); outline: 2px solid var(--flag); }
.picking .sentence[aria-checked="true"]::before { content: "✓ "; content: "✓ " / ""; font-family: var(--sans); }
.picking .sentence[role]:focus-visible { outline: 3px solid var(--ink); }
.picking .row-menu { visibility: hidden; }
.picker { position: sticky; inset-block-end: 0; z-index: 3; display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; padding: .8rem 1rem; background: var(--paper); border: 1px solid var(--line); border-radius: 10px 10px 0 0; box-shadow: 0 -4px 20px rgb(0 0 0 / .12); font: .9375rem/1.5 var(--sans); }
.picker p { flex: 1 1 16rem; }

@container article-compare (max-width: 56rem) {
  .inline .cell { padding-inline-end: 1.75rem; }
  /* The way back is one line: the row says what was decided about it. */
  .decided:has(.undo:enabled) p > :first-child { position: absolute; clip-path: inset(50%); }
  .decided button:disabled { display: none; }
}
@container article-compare (max-width: 42rem) {
  .picker p { flex-basis: 100%; }
  .row-menu, .apart .row-menu { inset-block-start: .5rem; inset-inline-start: auto; inset-inline-end: .5rem; }
  .row:not(.apart) .cell:first-child, .frame:dir(rtl) .row:not(.apart) .cell { padding-inline-end: 1.75rem; }
}
@media (forced-colors: active) {
  .picking .sentence[aria-checked="true"] { outline: 3px solid Highlight; }
  .row.by-reader { border-inline-start: 3px solid CanvasText; }
  button:disabled { opacity: 1; }
}
`;
