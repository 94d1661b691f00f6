/** On paper: black on white, every mark by its shape. */
export const paper = `
@media print {
  :host, body { --paper: #fff; --panel: #fff; --ink: #000; --soft: #333; --line: #999; --gone: #000; --came: #000; --flag: #000; --moved: #000; --gone-ground: #fff; --came-ground: #fff; --flag-ground: #fff; color-scheme: light; font-size: 10.5pt; }
  .toolbar, .overview, .hints, .fold, .help, .stepper, .changes, .row-menu, .row-panel, .decided button, .decided:not(:has(.takeAllBack)), .picker { display: none !important; }
  .body, .body.with-beside, .body.with-overview, .body.with-overview.with-beside { display: block; }
  .beside { position: static; max-block-size: none; overflow: visible; padding: 0 var(--edge) 1rem; border: 0; }
  button.dismiss, button.quiet, .handle button { display: none; }
  .row[hidden] { display: grid !important; }
  .stretch { content-visibility: visible; }
  .names { position: static; }
  .row, .find, .task { break-inside: avoid; }
  del.meaning, mark:not(.off) del { text-decoration: line-through; }
  mark:not(.off) { background: none; box-shadow: none; outline: 1px solid #000; }
  .bar { border: 1px solid #000; background: #fff; }
  .bar .verbatim { background: #fff; }
  .bar .reworded { background: #bbb; }
  .bar .moved { background: repeating-linear-gradient(45deg, #000 0 1px, #fff 1px 4px); }
  .a .bar .only, .b .bar .only { background: #000; }
  .bar, .bar i { print-color-adjust: exact; }
}
`;
