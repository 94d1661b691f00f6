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
  padding: 1.9rem var(--edge) 1.4rem;
}
.verdict h2 { font: 600 1.75rem/1.2 var(--serif); letter-spacing: -.012em; text-wrap: balance; }
.counts { margin-block-start: .5rem; max-inline-size: 92ch; font: .9688rem/1.55 var(--sans); text-wrap: balance; }
.took { display: inline-block; margin-block-start: .3rem; margin-inline-end: .5em; font: .8125rem/1.5 var(--sans); color: var(--soft); }
.took .quiet { font: inherit; }
.bars { display: grid; grid-template-columns: minmax(0, 1fr); gap: .7rem; font: .8125rem/1.4 var(--sans); }
.coverage p { display: flex; flex-wrap: wrap; gap: 0 .5rem; align-items: baseline; }
.coverage p span:not(.share) { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--soft); }
.share { margin-inline-start: auto; white-space: nowrap; color: var(--soft); }
.share.short { display: none; }
.bar {
  display: flex;
  block-size: 10px;
  margin-block-start: .3rem;
  overflow: hidden;
  border-radius: 5px;
  background: var(--line);
}
.bar i { flex: 1 0 0; min-inline-size: 0; }
.bar .verbatim { background: var(--line); }
.bar .reworded { background: var(--told); }
.bar .moved { background: var(--moved); }
.bar .furniture { background: repeating-linear-gradient(90deg, var(--line) 0 2px, var(--paper) 2px 4px); }
.a .bar .only, .a.bar .only { background: var(--gone); }
.b .bar .only, .b.bar .only { background: var(--came); }

.toolbar {
  display: flex;
  flex-wrap: wrap;
  gap: .6rem .6rem;
  align-items: center;
  padding: 0 var(--edge) 1.1rem;
  border-block-end: 1px solid var(--line);
}
.search { display: flex; align-items: center; font: .8125rem var(--sans); color: var(--soft); }
.search input {
  inline-size: 16.5rem;
  min-block-size: 2.125rem;
  padding: .3rem .7rem;
  font: .875rem/1.3 var(--sans);
  color: var(--ink);
  background: var(--paper);
  border: 1px solid var(--line);
  border-radius: 7px;
}
.search .count { order: -1; }
.search .count:not(:empty) { margin-inline-end: .7rem; }
[dir="rtl"] :placeholder-shown { direction: rtl; }
::placeholder { color: var(--soft); opacity: 1; }
:placeholder-shown { text-overflow: ellipsis; }
::highlight(article-compare-found) { background: color-mix(in oklab, var(--moved) 40%, transparent); }
button.round { inline-size: 2.125rem; padding: 0; border-radius: 50%; }
.menu { position: relative; }
.menu summary { min-block-size: 2.125rem; padding: .375rem .8rem; font: 500 .875rem/1.3 var(--sans); border: 1px solid var(--line); border-radius: 7px; cursor: pointer; list-style: none; align-content: center; }
.menu summary::-webkit-details-marker { display: none; }
.menu summary:hover { border-color: var(--soft); }
.menu summary::after { content: " ▾"; content: " ▾" / ""; color: var(--soft); }
.menu ul { position: absolute; z-index: 4; inset-block-start: calc(100% + .3rem); inset-inline-end: 0; min-inline-size: 15rem; padding: .35rem; list-style: none; background: var(--paper); border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 6px 24px rgb(0 0 0 / .14); }
.menu li button { inline-size: 100%; text-align: start; border: 0; background: none; }
.menu li button:hover { background: var(--panel); }
.toolbar .views { margin-inline-end: auto; }
.chips { flex-basis: 100%; }
.views, .chips { display: flex; flex-wrap: wrap; gap: .4rem; }
.chip { min-block-size: 1.9rem; padding: .2rem .7rem; border-radius: 99px; font-weight: 400; font-size: .8125rem; }
.chip b { color: var(--flag); font-weight: 650; }
.chip[aria-pressed="true"] { background: var(--paper); border-color: var(--line); color: inherit; }
.chip[aria-pressed="false"] { color: var(--soft); text-decoration: line-through; border-style: dashed; }
.chip[aria-pressed="false"] b { color: inherit; }

@container article-compare (max-width: 56rem) {
  .verdict { grid-template-columns: minmax(0, 1fr); padding-block-start: 1.4rem; }
  .verdict h2 { font-size: 1.5rem; }
  .search { flex: 0 1 16.5rem; }
  .search input { flex: 1; min-inline-size: 0; }
}
@container article-compare (max-width: 42rem) {
  .verdict { gap: .7rem; padding-block: .9rem .8rem; }
  .verdict h2 { font-size: 1.25rem; }
  .counts { margin-block-start: .2rem; font-size: .875rem; line-height: 1.45; }
  .took { margin-block-start: 0; font-size: .75rem; }
  .bars { grid-template-columns: repeat(2, minmax(0, 1fr)); font-size: .75rem; }
  .coverage .share.short { display: inline; margin-inline-start: 0; }
  .coverage .share.long, .coverage p span:not(.share) { display: none; }
  .bar { block-size: 7px; }
  .toolbar { gap: .45rem; padding-block-end: .7rem; }
  .toolbar .views { flex-basis: 100%; }
  .toolbar :is(.views button, .search input, .menu summary, .round) { min-block-size: 2rem; padding-block: .25rem; font-size: .8125rem; }
  .toolbar .views button { flex: 1 1 auto; padding-inline: .5rem; }
  .search { flex: 1; }
  .search input { inline-size: 6rem; }
  .chips { flex-wrap: nowrap; overflow-x: auto; margin-inline: calc(-1 * var(--edge)); padding-inline: var(--edge); }
  .chips button { flex: none; }
}
`;
