/** The texts: rows, cells, what is marked in them. */
export const rows = `
.body { display: grid; grid-template-columns: minmax(0, 1fr); }
.texts { padding: 0 calc(var(--edge) - .75rem) 3rem; min-inline-size: 0; }

.names, .row {
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  column-gap: clamp(2.25rem, 4cqi, 3.25rem);
  padding-inline: .75rem;
}
.names {
  position: sticky;
  inset-block-start: var(--stuck);
  z-index: 2;
  padding-block: .8rem .55rem;
  background: var(--paper);
  border-block-end: 1px solid var(--line);
}
.changes { position: absolute; inset-inline-end: .25rem; inset-block: 0; display: flex; align-items: center; }
.arrow { inline-size: 2rem; min-block-size: 1.75rem; padding: 0; border: 0; background: none; }
.arrow:hover { background: var(--panel); }
.previous::before { content: "↑"; content: "↑" / ""; }
.next::before { content: "↓"; content: "↓" / ""; }
.name:has(~ .changes) { padding-inline-end: 3.75rem; }
.here { outline: 2px solid var(--flag); outline-offset: 1px; }
.row.here { outline-offset: -2px; border-radius: 8px; }
.name { display: flex; gap: .55rem; align-items: baseline; font: 600 .8125rem/1.4 var(--sans); color: var(--soft); min-inline-size: 0; }
.name b { color: var(--ink); }
.name span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }

.row {
  padding-block: .85rem;
  border-block-end: 1px solid color-mix(in oklab, var(--line) 55%, transparent);
  scroll-margin-block: calc(var(--head) + .5rem) 7rem;
}
.stretch { content-visibility: auto; contain-intrinsic-size: auto 48rem; }
.stretch:only-child { content-visibility: visible; }
@media not print { .stretch:not(:has(> :not([hidden]))) { display: none; } }
.row:focus { outline: none; }
.row:focus-visible { outline: 2px solid var(--flag); outline-offset: -2px; border-radius: 8px; }
.row.now { background: var(--panel); border-radius: 8px; box-shadow: inset 0 0 0 1.5px color-mix(in oklab, var(--flag) 55%, transparent); }

.fold { padding: .5rem .75rem; border-block-end: 1px solid color-mix(in oklab, var(--line) 55%, transparent); }
.fold button { inline-size: 100%; border-style: dashed; color: var(--soft); background: none; }
.only-a-selects .b, .only-b-selects .a, .only-a-selects .note, .only-b-selects .note { user-select: none; }

.text { overflow-wrap: break-word; text-wrap: pretty; }
.text + .text { margin-block-start: .7em; }
.text.headline { font-weight: 650; line-height: 1.35; }
#row-1 .text.headline:first-of-type { font-size: 1.35em; line-height: 1.25; letter-spacing: -.008em; text-wrap: balance; }
.text.furniture { color: var(--soft); font-size: .94em; }

.note { font: .8125rem/1.5 var(--sans); color: var(--soft); }
.note.none { padding-inline-start: .8rem; border-inline-start: 2px dashed var(--line); }
.only-a .note.none { border-color: color-mix(in oklab, var(--gone) 55%, var(--paper)); }
.only-b .note.none { border-color: color-mix(in oklab, var(--came) 55%, var(--paper)); }
.set-aside .note.none { border-color: var(--line); }
.text + .note.none { margin-block-start: .3rem; }
.note.moved { margin-block-end: .25rem; }
.note.moved a { color: var(--moved); text-decoration-thickness: 1px; text-underline-offset: .2em; }
.note.moved::before { content: "⇅ "; content: "⇅ " / ""; color: var(--moved); }
.row.signpost { padding-block: .45rem; }
.row.signpost .note { margin: 0; }

/* Small changes stay quiet; those that touch the meaning do not. */
del, ins { text-decoration: underline 1px; text-underline-offset: .2em; text-decoration-skip-ink: none; border-radius: 3px; }
del { text-decoration-style: dashed; }
.typography, .spelling, .inflection { text-decoration: underline dotted 1px; text-decoration-color: color-mix(in oklab, var(--soft) 70%, transparent); }
.typography { text-decoration-color: color-mix(in oklab, var(--soft) 35%, transparent); }
del.wording { text-decoration-color: color-mix(in oklab, var(--gone) 75%, transparent); }
ins.wording { text-decoration-color: color-mix(in oklab, var(--came) 75%, transparent); }
del.meaning { color: var(--gone); background: var(--gone-ground); }
ins.meaning { color: var(--came); background: var(--came-ground); }

mark { background: var(--flag-ground); color: inherit; border-radius: 3px; padding-block: .08em; box-shadow: 0 2px 0 var(--flag); cursor: pointer; }
/* Much of a quotation may have stayed. */
mark:not(.off) :is(del, ins).meaning { background: none; text-decoration: none; font-weight: 650; }
mark.absent { box-shadow: none; }
mark.absent::before { content: "‸"; content: "‸" / ""; color: var(--flag); font-weight: 700; padding-inline: .1em; }
mark.off { background: none; box-shadow: none; cursor: auto; }
mark.off.absent::before { content: none; }
mark.now { background: var(--flag); color: var(--paper); }
mark.now.absent::before, mark.now del, mark.now ins { color: inherit; }

/* One text with both in it: struck is A's, underlined is B's. */
.inline .row { grid-template-columns: minmax(0, 44rem); justify-content: center; }
.inline .row.apart { grid-template-columns: repeat(2, minmax(0, 1fr)); justify-content: normal; }
.inline del { text-decoration-line: line-through; text-decoration-style: solid; color: var(--gone); }
.inline ins { color: var(--came); }
.inline del, .inline ins { margin-inline: .09em; }
.inline mark.absent { display: none; }
.inline mark del.meaning { text-decoration: line-through 1.5px; color: var(--gone); }
.inline mark.now del.meaning { color: inherit; }
.inline .typography, .inline .spelling, .inline .inflection { color: inherit; }
.inline del.typography { display: none; }
.inline .only.only-a .text { color: var(--gone); text-decoration: line-through 1px; }
.inline .only.only-b .text { color: var(--came); text-decoration: underline 1px; text-underline-offset: .2em; }
.inline .note.none { margin-block-end: .25rem; }
.names.inline { grid-template-columns: minmax(0, 22rem) minmax(0, 22rem); justify-content: center; column-gap: 0; }
.inline .name.a b { color: var(--gone); text-decoration: line-through; }
.inline .name.b b { color: var(--came); text-decoration: underline; }

/* Whose words they are: seen where one text stands below the other, and heard everywhere. */
.cell.a::before { content: "A"; content: "A" / "A: "; }
.cell.b::before { content: "B"; content: "B" / "B: "; }
.cell:empty::before { content: none; }
@container article-compare (min-width: 42.01rem) {
  .cell::before { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
}

@container article-compare (max-width: 42rem) {
  .row, .inline .row.apart { grid-template-columns: minmax(0, 1fr); }
  /* Both names in one line, where they are short enough to be read in full. */
  .names, .names.inline { display: flex; flex-wrap: wrap; justify-content: normal; gap: 0 1rem; align-items: center; min-block-size: 2.125rem; padding-block: .2rem; }
  .name:has(~ .changes) { padding-inline-end: 0; }
  .names:has(.changes) { padding-inline-end: 5.75rem; }
  .changes .arrow { inline-size: 2.75rem; min-block-size: 2.125rem; }
  .row { row-gap: .55rem; }
  /* Elsewhere a hyphen would look like one of the text's. */
  .text, q, .untold-sentences span { hyphens: auto; }
  .row:not(.apart) .cell:not(.both) { position: relative; padding-inline-start: 1.5rem; }
  .cell:not(.both)::before { font: 700 .75rem/2.2 var(--sans); color: var(--soft); }
  .row:not(.apart) .cell:not(.both)::before { position: absolute; inset-inline-start: 0; }
  .row:not(.apart) .cell:has(> .note:first-child)::before { line-height: 1.65; }
  .row.apart .cell + .cell { border-block-start: 1px solid var(--line); padding-block-start: 1rem; }
  .row.signpost .cell.a { display: none; }
  #row-1 .text.headline:first-of-type { font-size: 1.15em; }
}

@media (forced-colors: active) {
  del, ins { text-decoration-color: CanvasText; }
  mark { --paper: Mark; --flag-ground: Mark; --flag: MarkText; --gone: MarkText; --came: MarkText; color: MarkText; forced-color-adjust: none; }
  mark.off { forced-color-adjust: auto; }
  mark.here { outline-color: CanvasText; }
  :is(mark, .row, .find, .task).now { outline: 2px solid Highlight; }
  .row.now:not(:focus-visible) { outline-style: dashed; outline-offset: -2px; }
  .bar, .bar i { forced-color-adjust: none; }
  button[aria-pressed="true"]:not(.chip) { background: Highlight; color: HighlightText; border-color: Highlight; forced-color-adjust: none; }
}
`;
