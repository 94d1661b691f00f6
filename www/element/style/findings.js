/** The findings beside the text. */
export const findings = `
.beside { padding: 1rem var(--edge) 1.5rem; font: .875rem/1.45 var(--sans); border-block-end: 1px solid var(--line); order: -1; }
.beside h3 { font: 600 .8125rem/1.4 var(--sans); color: var(--soft); margin-block-end: .7rem; }
.findings { list-style: none; display: grid; gap: .2rem; }
.find { display: flex; align-items: flex-start; border: 1px solid transparent; border-radius: 8px; }
.find .go { flex: 1; min-inline-size: 0; display: grid; gap: .15rem; text-align: start; font: inherit; border: 0; background: none; padding: .55rem .7rem; border-radius: 8px; }
.find:hover, .find.now { background: var(--panel); }
.find.now { border-color: color-mix(in oklab, var(--flag) 55%, var(--line)); }
.kind { font-weight: 650; font-size: .8125rem; color: var(--flag); }
.pair { font: .9688rem/1.45 var(--serif); overflow-wrap: anywhere; }
.pair q { quotes: none; }
q.a b { color: var(--gone); font-weight: 600; text-decoration: underline dashed 1.5px; text-underline-offset: .18em; }
q.b b { color: var(--came); font-weight: 600; text-decoration: underline 1.5px; text-underline-offset: .18em; }
q b.absent { text-decoration: none; }
q b.absent::before { content: "‸"; content: "‸" / ""; color: var(--flag); }
.arrow { color: var(--soft); }
.message { color: var(--soft); }
.dismiss { flex: none; min-block-size: 2rem; inline-size: 2rem; padding: 0; border: 0; background: none; font-size: 1.05rem; color: var(--soft); opacity: .7; }
.dismiss:hover, .dismiss:focus-visible { opacity: 1; color: var(--ink); }
.foot { margin-block-start: .8rem; color: var(--soft); font-size: .8125rem; }
.foot:empty { display: none; }

@container article-compare (min-width: 62rem) {
  .body.with-findings { grid-template-columns: minmax(0, 1fr) 20.5rem; }
  .beside {
    position: sticky;
    inset-block-start: 0;
    align-self: start;
    order: 0;
    max-block-size: 100vh;
    overflow-y: auto;
    padding: 1rem 1rem 2rem;
    border-block-end: 0;
    border-inline-start: 1px solid var(--line);
  }
}
`;
