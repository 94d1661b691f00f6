/** The findings beside the text. */
export const findings = `
.beside { padding: 1rem var(--edge) 1.5rem; font: .875rem/1.45 var(--sans); border-block-start: 1px solid var(--line); scroll-margin-block: var(--stuck) 1rem; }
.beside h3 { font: 600 .8125rem/1.4 var(--sans); color: var(--soft); margin-block-end: .7rem; }
.arrows { display: none; }
.findings { list-style: none; display: grid; gap: .2rem; }
.find { content-visibility: auto; contain-intrinsic-size: auto 7rem; display: flex; align-items: flex-start; border: 1px solid transparent; border-radius: 8px; }
:is(.find, .quoted) .go { flex: 1; min-inline-size: 0; display: grid; gap: .15rem; text-align: start; font: inherit; border: 0; background: none; padding: .55rem .7rem; border-radius: 8px; }
.find:hover, .find.now { background: var(--panel); }
.find.now { border-color: color-mix(in oklab, var(--flag) 55%, var(--line)); }
.kind { font-weight: 650; font-size: .8125rem; color: var(--flag); }
.pair { display: grid; gap: .1rem; font: .9688rem/1.45 var(--serif); overflow-wrap: anywhere; }
.pair .b { padding-inline-start: 1.15em; }
.pair .b::before { content: "→ "; content: "→ " / ""; margin-inline-start: -1.15em; color: var(--soft); }
.pair .b:dir(rtl)::before { content: "← "; content: "← " / ""; }
.pair q { quotes: none; }
q.a b { color: var(--gone); font-weight: 600; text-decoration: underline dashed 1.5px; text-underline-offset: .18em; }
q.b b { color: var(--came); font-weight: 600; text-decoration: underline 1.5px; text-underline-offset: .18em; }
q b.absent { text-decoration: none; }
q b.absent::before { content: "‸"; content: "‸" / ""; color: var(--flag); }
.message { color: var(--soft); overflow-wrap: anywhere; }
.group { border: 1px solid var(--line); border-radius: 8px; margin-block-end: .4rem; }
.group ol { list-style: none; padding-block-end: .3rem; padding-inline: .8rem .3rem; }
.group .find .go { padding-block: .25rem; }
.group .find .dismiss { min-block-size: 1.75rem; }
.group .find .pair, .group .find .b { display: inline; padding: 0; }
.group .find .b::before { margin-inline-start: .3em; }
.quoted { display: flex; align-items: flex-start; }
.dismiss { flex: none; min-block-size: 2rem; inline-size: 2rem; padding: 0; border: 0; background: none; font-size: 1.05rem; color: var(--soft); opacity: .7; }
.dismiss:hover, .dismiss:focus-visible { opacity: 1; color: var(--ink); }
.foot { margin-block-start: .8rem; color: var(--soft); font: .8125rem/1.5 var(--sans); }
.foot ul { list-style: none; display: grid; gap: .5rem; margin-block: .5rem; }

.untold { margin-block-start: 1.6rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); }
.untold:first-child { margin-block-start: 0; padding-block-start: 0; border: 0; }
.untold-sentences { list-style: none; display: grid; gap: .1rem; }
.untold-sentences .go span { overflow-wrap: anywhere; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.untold-sentences .go {
  inline-size: 100%;
  padding: .4rem .7rem;
  font: .9375rem/1.45 var(--serif);
  text-align: start;
  border: 0;
  border-inline-start: 2px dashed color-mix(in oklab, var(--gone) 60%, var(--paper));
  border-radius: 0;
  background: none;
}
.untold-sentences.b .go { border-inline-start: 2px solid color-mix(in oklab, var(--came) 60%, var(--paper)); }
.untold-sentences .go:hover { background: var(--panel); }
.untold .quiet { margin: .5rem .75rem; }

.work { max-inline-size: 70rem; padding: 1.25rem var(--edge) 3rem; }
.work h3 { font: 600 .9375rem/1.4 var(--sans); color: var(--soft); margin-block-end: 1rem; }
.worklist { list-style: none; display: grid; gap: .9rem; }
.task { padding: 1rem 1.2rem 1.1rem; border: 1px solid var(--line); border-radius: 10px; content-visibility: auto; contain-intrinsic-size: auto 14rem; scroll-margin-block: calc(var(--stuck) + 1rem) 4rem; }
.task.now { border-color: var(--flag); box-shadow: 0 0 0 1px var(--flag); }
.task.done { background: var(--panel); }
.task.done .versions, .task.done .message { color: var(--soft); overflow-wrap: anywhere; }
.tick { display: flex; gap: .6rem; align-items: center; font: .875rem/1.4 var(--sans); }
.tick input { inline-size: 1.15rem; block-size: 1.15rem; margin: 0; accent-color: var(--came); }
.task .message { margin-block-start: .15rem; padding-inline-start: 1.75rem; font: .9375rem/1.5 var(--sans); color: var(--ink); }
.versions { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: .6rem 2rem; margin-block-start: .7rem; padding-inline-start: 1.75rem; }
.version { display: flex; gap: .6rem; align-items: baseline; }
.version q { quotes: none; overflow-wrap: anywhere; }
.version .letter { font: 700 .75rem/1.5 var(--sans); color: var(--soft); }
.handle { display: flex; flex-wrap: wrap; gap: .5rem; align-items: flex-start; margin-block-start: .8rem; padding-inline-start: 1.75rem; }
.handle textarea {
  flex: 1 1 14rem;
  min-block-size: 2.125rem;
  padding: .35rem .6rem;
  field-sizing: content;
  font: .9375rem/1.4 var(--sans);
  color: inherit;
  background: var(--paper);
  border: 1px solid var(--line);
  border-radius: 7px;
  resize: vertical;
}
@container article-compare (max-width: 42rem) {
  .task { padding: .9rem; }
  .task .message, .versions, .handle { padding-inline-start: 0; }
}

.overview { display: none; }
.overview svg { display: block; inline-size: 100%; block-size: 100%; cursor: pointer; overflow: visible; }
.block.verbatim, .ribbon.verbatim { fill: color-mix(in oklab, var(--soft) 32%, var(--paper)); }
.block.reworded, .ribbon.reworded { fill: var(--told); }
.block.moved, .ribbon.moved { fill: var(--moved); }
.block.furniture { fill: color-mix(in oklab, var(--line) 60%, var(--paper)); }
.block.only.a { fill: var(--gone); }
.block.only.b { fill: var(--came); }
.ribbon { opacity: .28; }
.ribbon.moved { opacity: .42; }
.ticks path { stroke: var(--flag); stroke-width: 2; vector-effect: non-scaling-stroke; }
.ticks path.now { stroke: var(--ink); stroke-width: 3.5; }
.overview > div { position: relative; block-size: 100%; contain: strict; will-change: transform; }
.window { position: absolute; inline-size: 23%; border: 1.5px solid color-mix(in oklab, var(--ink) 65%, transparent); border-radius: 3px; pointer-events: none; }
.window.a { inset-inline-start: 1%; }
.window.b { inset-inline-end: 1%; }
.overview:dir(rtl) svg { transform: scaleX(-1); }

.help { max-inline-size: min(64rem, calc(100vw - 2rem)); padding: 0 1.75rem 1.75rem; border: 1px solid var(--line); border-radius: 12px; background: var(--paper); color: var(--ink); font: .9375rem/1.5 var(--sans); }
.help::backdrop { background: rgb(0 0 0 / .45); }
.help .top { position: sticky; inset-block-start: 0; display: flex; gap: 1rem; align-items: center; justify-content: space-between; padding-block: 1.25rem .5rem; background: var(--paper); }
.help h2 { font: 600 1.25rem/1.3 var(--serif); }
.help h3 { font: 600 .875rem/1.3 var(--sans); color: var(--soft); margin-block-end: .6rem; }
.help ul + h3 { margin-block-start: 1.4rem; }
.sides { display: grid; gap: 1.4rem 2.5rem; }
@media (min-width: 56rem) { .sides { grid-template-columns: 1fr 1fr; } }
.keys { display: grid; grid-template-columns: auto 1fr; gap: .45rem 1.1rem; margin: 0; }
.keys dt { display: flex; gap: .3rem; align-items: start; }
.keys dd { margin: 0; }
.switch { display: block; margin-block: 1rem 0; }
.legend { list-style: none; display: grid; gap: .5rem; }
.legend li { display: grid; grid-template-columns: min(8rem, 35%) 1fr; gap: 1rem; align-items: baseline; }
.legend > li > :first-child { justify-self: start; font-family: var(--serif); font-size: 1.0625rem; margin: 0; cursor: auto; }
.legend .bar { inline-size: 4rem; margin: 0; }
kbd { display: inline-block; min-inline-size: 1.5em; padding: .05em .4em; font: .8125rem/1.4 var(--sans); text-align: center; border: 1px solid var(--line); border-block-end-width: 2px; border-radius: 5px; background: var(--panel); }
.hints { display: none; }

.stays {
  position: sticky;
  inset-block-end: 0;
  z-index: 2;
  margin-block-start: 1rem;
  background: var(--paper);
}
.texts .stays { margin-inline: calc(.75rem - var(--edge)); }
.stays > * { padding-inline: var(--edge); border-block-start: 1px solid var(--line); }
.stepper { display: grid; grid-template-columns: 2.75rem minmax(0, 1fr) 2.75rem; }
.stepper button { inline-size: auto; min-block-size: 3rem; padding: .35rem .5rem; border: 0; background: none; }
.stepper .said { display: grid; align-content: center; font-weight: 400; text-align: center; color: var(--soft); }
.said:not(:has(b)), .said .kind { text-decoration: underline 1px; text-underline-offset: .25em; }
.stepper .said span { overflow: hidden; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; color: var(--ink); }
:is(.stepper, .arrows) :is(.previous, .next)::before { font-size: 1.35rem; line-height: 1; }
:is(.stepper, .arrows) .previous::before { content: "‹"; content: "‹" / ""; }
:is(.stepper, .arrows) .next::before { content: "›"; content: "›" / ""; }
.picking ~ .stays { display: none; }
@media (max-height: 20rem) { .names, .stays { position: relative; } }

@container article-compare (min-width: 62rem) {
  .stepper { display: none; }
  .texts .stays { margin-inline: 0; }
  .texts .decided { padding-inline: .75rem; }
  .head { position: sticky; inset-block-start: -1rem; z-index: 1; display: flex; gap: .5rem; align-items: center; margin-block: -1rem .4rem; padding-block-start: 1rem; background: var(--paper); }
  .head h3 { flex: 1; margin: 0; }
  .arrows { display: flex; }
  .body.with-beside { grid-template-columns: minmax(0, 1fr) 20.5rem; }
  .body.with-overview { grid-template-columns: calc(3.75rem + var(--edge)) minmax(0, 1fr); }
  .body.with-overview.with-beside { grid-template-columns: calc(3.75rem + var(--edge)) minmax(0, 1fr) 20.5rem; }
  .overview {
    display: block;
    position: sticky;
    inset-block-start: var(--stuck);
    block-size: min(100vh - var(--stuck), 60rem);
    padding-block: 1.1rem;
    padding-inline: var(--edge) .5rem;
  }
  .with-overview .texts { padding-inline-start: .75rem; }
  .beside {
    position: sticky;
    inset-block-start: var(--stuck);
    align-self: start;
    max-block-size: calc(100vh - var(--stuck));
    overflow-y: auto;
    padding: 1rem 1rem 2rem;
    border-block-start: 0;
    border-inline-start: 1px solid var(--line);
  }
}
@media (hover: hover) and (pointer: fine) {
  .hints { display: flex; flex-wrap: wrap; gap: .4rem 1.6rem; padding: .8rem var(--edge); border-block-start: 1px solid var(--line); font: .8125rem/1.5 var(--sans); color: var(--soft); }
  .hints kbd { margin-inline-end: .15rem; }
}
`;
