/** The frame around the texts: sources, verdict, toolbar, failure, progress. */
export const frame = `
.sources {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
  gap: clamp(1.5rem, 5cqi, 4rem);
  padding: 1.5rem var(--edge);
}
.source { max-inline-size: 42rem; }
.stage:not(:empty) + .sources { border-block-start: 1px solid var(--line); }

.failure, .working {
  margin: 1.5rem var(--edge);
  padding: 1.25rem 1.5rem 1.4rem;
  max-inline-size: 46rem;
  background: var(--panel);
  border-inline-start: 4px solid var(--gone);
  border-start-end-radius: 8px;
  border-end-end-radius: 8px;
}
.failure h2 { font: 600 1.25rem/1.35 var(--serif); margin-block-end: .4rem; }
.failure p { font: .9375rem/1.55 var(--sans); overflow-wrap: anywhere; }
.failure p + p { margin-block-start: .25rem; color: var(--soft); }
.failure button { margin-block-start: .9rem; }
.working {
  display: flex;
  flex-wrap: wrap;
  gap: 1rem;
  align-items: center;
  border-color: var(--came);
  font: .9375rem var(--sans);
}
.working label { display: grid; gap: .4rem; flex: 1 1 14rem; }
progress { inline-size: 100%; accent-color: var(--came); }

.verdict {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(16rem, 23rem);
  gap: 1.25rem clamp(2rem, 6cqi, 5rem);
  align-items: end;
  padding: 1.9rem var(--edge) .9rem;
}
.verdict h2 { font: 600 1.75rem/1.2 var(--serif); letter-spacing: -.012em; text-wrap: balance; }
.counts { margin-block-start: .5rem; max-inline-size: 92ch; font: .9688rem/1.55 var(--sans); text-wrap: balance; }
.counts span { display: inline-block; }
.took { display: inline-block; margin-block-start: .3rem; margin-inline-end: .5em; font: .8125rem/1.5 var(--sans); color: var(--soft); }
.took .quiet { font: inherit; }
.made { display: inline; }
button.opener { display: none; font: italic 600 1rem/1 var(--serif); color: var(--soft); }
.bars { display: grid; grid-template-columns: minmax(0, 1fr); gap: .7rem; font: .8125rem/1.4 var(--sans); }
.coverage p { display: flex; flex-wrap: wrap; gap: 0 .5rem; align-items: baseline; }
.coverage p span:not(.share) { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--soft); }
.share { margin-inline-start: auto; white-space: nowrap; color: var(--soft); }
.bar {
  display: flex;
  block-size: 10px;
  margin-block-start: .3rem;
  overflow: hidden;
  border-radius: 5px;
  background: var(--line);
}
.percent { display: none; }
.bar i { flex: 1 0 0; min-inline-size: 0; }
.bar .verbatim { background: var(--line); }
.bar .reworded { background: var(--told); }
.bar .moved { background: var(--moved); }
.bar .furniture { background: repeating-linear-gradient(90deg, var(--line) 0 2px, var(--paper) 2px 4px); }
.a .bar .only, .a.bar .only { background: var(--gone); }
.b .bar .only, .b.bar .only { background: var(--came); }

.toolbar {
  position: relative;
  display: flex;
  flex-wrap: wrap;
  gap: .5rem;
  align-items: center;
  padding: .7rem var(--edge);
  background: var(--paper);
  border-block-end: 1px solid var(--line);
}
/* It stays in sight where that leaves room for the texts, and nothing that is gone to hides below it. */
.result { --stuck: var(--top); --head: calc(var(--stuck) + 3.25rem); }
.body :is(a, button, input, textarea, [tabindex]), .decided button, .body { scroll-margin-block: calc(var(--head) + .5rem) 7rem; }
@media (min-height: 34rem) {
  .result { --stuck: calc(var(--top) + var(--bar, 0px) - var(--over, 0px)); }
  .toolbar { position: sticky; inset-block-start: calc(var(--top) - var(--over, 0px)); z-index: 3; }
}
.search { position: relative; flex: 1 1 9.5rem; max-inline-size: 15rem; margin-inline-start: auto; font: .8125rem var(--sans); color: var(--soft); }
.search:has(input:not(:placeholder-shown)) { flex-basis: 15rem; }
.search input:not(:placeholder-shown) { padding-inline-end: 9rem; }
.found { position: absolute; inset-block: 0; inset-inline-end: .2rem; display: flex; align-items: center; }
.found .count { padding-inline-end: .3rem; }
.search .keys { position: absolute; z-index: 4; inset-block-start: calc(100% + .3rem); inset-inline: 0; display: block; padding: .4rem .7rem; background: var(--paper); border: 1px solid var(--line); border-radius: 7px; box-shadow: 0 4px 14px rgb(0 0 0 / .1); }
.search:not(:focus-within) .keys { display: none; }
@media (pointer: coarse) { .search .keys { display: none; } }
.search input {
  inline-size: 100%;
  min-inline-size: 0;
  min-block-size: 2.125rem;
  padding: .3rem .7rem;
  font: .875rem/1.3 var(--sans);
  color: var(--ink);
  background: var(--paper);
  border: 1px solid var(--line);
  border-radius: 7px;
}
[dir="rtl"] :placeholder-shown { direction: rtl; }
::placeholder { color: var(--soft); opacity: 1; }
:placeholder-shown { text-overflow: ellipsis; }
::highlight(article-compare-found) { background: color-mix(in oklab, var(--moved) 40%, transparent); }
::highlight(article-compare-here) { background: var(--moved); color: var(--paper); text-decoration: underline 3px; }
button.round { inline-size: 2.125rem; padding: 0; border-radius: 50%; }
.menu { position: relative; }
.menu summary { list-style: none; align-content: center; }
.menu summary::-webkit-details-marker { display: none; }
.menu summary::after { content: " ▾"; content: " ▾" / ""; color: var(--soft); }
.menu ul { position: absolute; z-index: 4; inset-block-start: calc(100% + .3rem); inset-inline-end: 0; min-inline-size: 15rem; padding: .35rem; list-style: none; background: var(--paper); border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 6px 24px rgb(0 0 0 / .14); }
.menu li button { inline-size: 100%; text-align: start; border: 0; background: none; }
.menu li button:hover { background: var(--panel); }
/* They have what they need before the search grows. */
.chips { flex: 999 1 0; min-inline-size: min(100%, 24rem); max-inline-size: max-content; }
.search[hidden] + .menu { margin-inline-start: auto; }
.views, .chips { display: flex; flex-wrap: wrap; gap: .25rem; }
.chip { min-block-size: 1.9rem; padding: .2rem .45rem; border-radius: 99px; font-weight: 400; font-size: .8125rem; }
.chip b { color: var(--flag); font-weight: 650; }
.chip[aria-pressed="true"] { background: var(--paper); border-color: var(--line); color: inherit; }
.chip[aria-pressed="false"] { color: var(--soft); text-decoration: line-through; border-style: dashed; }
.chip[aria-pressed="false"] b { color: inherit; }

@container article-compare (max-width: 75rem) {
  .chips { order: 1; flex-basis: 100%; max-inline-size: none; }
}
@container article-compare (max-width: 56rem) {
  .verdict { grid-template-columns: minmax(0, 1fr); padding-block-start: 1.4rem; }
  .verdict h2 { font-size: 1.5rem; }
  .search { flex: 1 1 calc(100% - 11rem); max-inline-size: none; }
}
/* The first row is to be seen without scrolling: what is not asked for at once is a press away. */
@container article-compare (max-width: 42rem) {
  .verdict { gap: .4rem; padding-block: .3rem; }
  .title { display: flex; gap: .5rem; align-items: center; justify-content: space-between; }
  .verdict h2 { font-size: 1.125rem; }
  .result button.opener { display: block; flex: none; margin-block: -.15rem; }
  .result .made:not(.open) { display: none; }
  .counts { margin-block-start: 0; font-size: .8125rem; line-height: 1.4; text-wrap: wrap; }
  .counts span { display: inline; }
  /* What stays at the lower edge says it, or what stands over the list. */
  .result .altering { position: absolute; inline-size: 1px; overflow: hidden; white-space: pre; clip-path: inset(50%); }
  .took { margin-block-start: 0; font-size: .75rem; }
  .bars { grid-template-columns: repeat(2, minmax(0, 1fr)); font-size: .6875rem; }
  .coverage .share { margin-inline-start: 0; white-space: normal; }
  .coverage p span:not(.share) { display: none; }
  .bar { block-size: 7px; }
  /* The sentence above says what is told; how much, in words, is a press away. */
  .result .verdict:not(:has(.open)) .coverage:has(.percent) {
    display: flex;
    gap: .4rem;
    align-items: center;
    .share { position: absolute; inline-size: 1px; overflow: hidden; white-space: pre; clip-path: inset(50%); }
    .bar { flex: 1; margin: 0; }
    .percent { display: block; }
  }

  .toolbar { gap: .35rem; padding-block: .3rem; }
  .toolbar :is(.views button, .chip, .menu summary, .round) { min-block-size: 2.25rem; padding-block: .25rem; font-size: .8125rem; }
  .toolbar .views { order: -2; flex-basis: 100%; button { flex: auto; min-block-size: 2.5rem; padding-inline: .3rem; } }
  .toolbar .round { inline-size: 2.25rem; }
  /* In one line, which fades at the end: there it can be pushed along. */
  .chips { order: -1; flex: 1 1 0; flex-wrap: nowrap; min-inline-size: 0; max-inline-size: none; overflow-x: auto; padding-inline-end: 1.5rem; --to: right; mask-image: linear-gradient(to var(--to), #000 calc(100% - 1.75rem), transparent); &:dir(rtl) { --to: left; } button { flex: none; } }
  /* Beside them the search is a glass; while it is used it lies over them, unless the focus is there. */
  .toolbar:has(.chips) > .search { position: absolute; z-index: 2; inset-block-end: .3rem; inset-inline: var(--edge); background: var(--paper); input { min-block-size: 2.25rem; } }
  .toolbar:has(.chips) > .search:not(:focus-within, :has(input:not(:placeholder-shown))), .toolbar:has(.chips):has(> :not(.views, .search):focus-within) > .search {
    position: relative;
    inset: auto;
    flex: none;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    border: 1px solid var(--line);
    border-radius: 7px;
    input { block-size: 100%; opacity: 0; cursor: pointer; }
    .found { display: none; }
    &::before { content: ""; position: absolute; inset: .55rem auto auto .55rem; inline-size: .75rem; block-size: .75rem; border: 2px solid var(--soft); border-radius: 50%; }
    &::after { content: ""; position: absolute; inset: 1.3rem auto auto 1.15rem; inline-size: .55rem; border-block-start: 2px solid var(--soft); rotate: 45deg; }
  }
}
@media (min-height: 34rem) {
  @container article-compare (min-width: 42.01rem) and (max-width: 56rem) {
    .search, .menu, .toolbar .round { order: -1; }
  }
}
`;
