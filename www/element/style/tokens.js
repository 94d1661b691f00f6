/**
 * Colours, fonts, and how much of the window's upper edge the page around covers. Each `--ac-...` property can be
 * set from outside, on the element or above it.
 */
export const tokens = `
:host {
  display: block;
  color-scheme: light dark;
  container: article-compare / inline-size;

  --paper: var(--ac-paper, light-dark(#fdfcf9, #16181b));
  --panel: var(--ac-panel, light-dark(#f5f3ed, #1e2125));
  --ink: var(--ac-ink, light-dark(#1d1f21, #e6e4df));
  --soft: var(--ac-soft, light-dark(#5d6369, #a0a6ac));
  --line: var(--ac-line, light-dark(#dcd8ce, #34383d));
  --gone: var(--ac-gone, light-dark(#96390d, #f2a477));
  --gone-ground: var(--ac-gone-ground, light-dark(#fbe8dd, #40271b));
  --came: var(--ac-came, light-dark(#0a566e, #7fd0e8));
  --came-ground: var(--ac-came-ground, light-dark(#def0f5, #12323d));
  --moved: var(--ac-moved, light-dark(#6540a8, #c3a9f5));
  --flag: var(--ac-flag, light-dark(#7d5200, #ffd479));
  --flag-ground: var(--ac-flag-ground, light-dark(#fff0c6, #463710));
  --told: color-mix(in oklab, var(--came) 42%, var(--line));

  --serif: var(--ac-serif, Charter, "Bitstream Charter", "Source Serif 4", "Iowan Old Style", Georgia, serif);
  --sans: var(--ac-sans, system-ui, "Helvetica Neue", Arial, sans-serif);
  --edge: clamp(1rem, 3cqi, 2.5rem);
  --top: var(--ac-top, 0px);

  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.6 var(--serif);
}

@media (prefers-contrast: more) {
  :host {
    --soft: var(--ink);
    --line: color-mix(in oklab, var(--ink) 60%, var(--paper));
  }
}

* { box-sizing: border-box; }
:lang(ar) { letter-spacing: 0 !important; }
[hidden] { display: none !important; }
p, h2, h3, ol, ul { margin: 0; padding: 0; }

/* Heard, not seen; and never copied with the text. */
.spoken {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: pre;
  user-select: none;
}

:focus-visible {
  outline: 2px solid var(--flag);
  outline-offset: 2px;
}

button, summary {
  font: 500 .875rem/1.3 var(--sans);
  color: inherit;
  min-block-size: 2.125rem;
  padding: .375rem .8rem;
  background: var(--paper);
  border: 1px solid var(--line);
  border-radius: 7px;
  cursor: pointer;
}
button:hover, summary:hover { border-color: var(--soft); }
button[aria-pressed="true"] { background: var(--ink); border-color: var(--ink); color: var(--paper); }
button.quiet, .foot summary {
  min-block-size: 0;
  padding: 0;
  border: 0;
  background: none;
  text-decoration: underline;
  text-underline-offset: .2em;
}
`;
