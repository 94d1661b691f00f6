var qn="http://www.w3.org/2000/svg";function c(n,e={},...t){let o=document.createElement(n);return je(o,e,t),o}function R(n,e={},...t){let o=document.createElementNS(qn,n);return je(o,e,t),o}function je(n,e,t){for(let[o,r]of Object.entries(e))typeof r=="function"?n.addEventListener(o,r):r!==!1&&r!==void 0&&n.setAttribute(o,r===!0?"":String(r));for(let o of t)o&&n.append(o)}var On=new Set("ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR MAIN NAV OL P PRE SECTION TABLE TR UL".split(" ")),In=new Set(["BR","LI"]),Rn=new Set(["TD","TH"]),zn=new Set(["SCRIPT","STYLE","TEMPLATE","NOSCRIPT","TITLE","TEXTAREA","SELECT","SVG"]);function We(n){let e=[];for(let t of n)Pe(t,e),e.push(`

`);return e.join("").replace(/ +/g," ").replace(/[^\S\n]*(\n+)\s*/g,(t,o)=>o.length>1?`

`:`
`).trim()}function Pe(n,e){if(n.nodeType===Node.TEXT_NODE){e.push((n.nodeValue??"").replace(/\s+/g," "));return}if(!(n instanceof Element)||zn.has(n.tagName.toUpperCase())||n.hasAttribute("hidden"))return;let t=On.has(n.tagName)?`

`:In.has(n.tagName)?`
`:"";e.push(t);for(let o of n.childNodes)Pe(o,e);e.push(t===`

`?t:Rn.has(n.tagName)?" ":"")}var _=class{#t={a:null,b:null};#e=!1;#o;constructor(e){this.ready=e;let t=r=>c("slot",{name:r,dir:"auto",slotchange:()=>this.soon()});this.#o={a:t("a"),b:t("b")};let o=r=>c("div",{class:"source"},r);this.element=c("div",{class:"sources",part:"sources"},o(this.#o.a),o(this.#o.b))}get(e){return this.#t[e]??We(this.#o[e].assignedElements())}set(e,t){this.#t[e]=t==null?null:String(t),this.soon()}take(){return this.#e=!1,{a:this.get("a"),b:this.get("b")}}languageOf(e){if(this.#t[e]===null)return this.#o[e].assignedElements()[0]?.getAttribute("lang")||void 0}soon(){this.#e||(this.#e=!0,queueMicrotask(()=>{if(!this.#e)return;this.#e=!1;let e=t=>this.#t[t]!==null||this.#o[t].assignedElements().length>0;this.element.isConnected&&e("a")&&e("b")&&this.ready()}))}};import{Failure as pe}from"./engine.js";var me=5e6;function Ue(n,e,t){let o=n.trim()==="",r=e.trim()==="";if(o&&r)throw new pe("bothEmpty");if(o||r)throw new pe("oneEmpty",{text:o?"A":"B"});for(let[i,s]of[["A",n],["B",e]]){let l=Nn(s);if(l>me){let[a,d]=[t.megabytes(l),t.megabytes(me)];throw new pe("tooLong",{text:i,length:a,limit:d})}}}function Nn(n){return n.length*3<=me?n.length:new TextEncoder().encode(n).length}import{learnWords as jn,lexiconCount as tt,loadEngine as Ae}from"./engine.js";var Ve=["",0],Mn={kind:"",a:"",b:"",turn:0},Fn=["a","b"];function z({comparison:n,texts:e,links:t,dismissed:o,done:r,notes:i,lost:s}){let l=t.length>0?{a:G(n,e,"a"),b:G(n,e,"b")}:null,a=new Set([...o,...r,...i.keys()]),d=a.size>0?Ye(n,e):[],u=t.map(({a:m,b:h})=>({a:m.map(g=>l?.a[g]??Ve),b:h.map(g=>l?.b[g]??Ve)})),p=[...a].sort((m,h)=>m-h).map(m=>({...d[m]??Mn,dismissed:o.has(m),done:r.has(m),note:i.get(m)??""}));return u.length+p.length+s.length>0?{links:u,marks:[...p,...s]}:null}function Ge({links:n},e,t){if(n.length===0)return{links:[],dropped:0};let o={a:Ke(G(e,t,"a")),b:Ke(G(e,t,"b"))},r=n.map(i=>({a:i.a.map(s=>o.a.get(fe(s))),b:i.b.map(s=>o.b.get(fe(s)))})).filter(({a:i,b:s})=>![...i,...s].includes(void 0));return{links:r,dropped:n.length-r.length}}function N({marks:n},e){if(n.length===0)return;let t=Ye(e.comparison,e.texts),o=new Map(t.map((r,i)=>[_e(r),i]));for(let r of n){let i=o.get(_e(r));if(i===void 0){e.lost.push(r);continue}r.dismissed&&e.dismissed.add(i),r.done&&e.done.add(i),r.note&&e.notes.set(i,r.note)}}function Je(n){let e=r=>Array.isArray(r)&&typeof r[0]=="string"&&Number.isInteger(r[1]),t=r=>Fn.every(i=>Array.isArray(r?.[i])&&r[i].every(e))&&r.a.length+r.b.length>0,o=r=>["kind","a","b","note"].every(i=>typeof r?.[i]=="string")&&Number.isInteger(r.turn);return!Array.isArray(n?.links)||!Array.isArray(n?.marks)?null:n.links.every(t)&&n.marks.every(o)?n:null}function G(n,e,t){let o=n[t].sentences.map(({start:r,end:i})=>e[t].slice(r,i));return Xe(o).map(([r,i])=>[r,i])}function Ke(n){return new Map(n.map((e,t)=>[fe(e),t]))}function fe([n,e]){return`${e} ${n}`}function Ye({findings:n},e){let t=n.map(({kind:r,a:i,b:s})=>({kind:r,a:e.a.slice(...i),b:e.b.slice(...s)})),o=Xe(t.map(({kind:r,a:i,b:s})=>[r,i,s].join(`
`)));return t.map((r,i)=>({...r,turn:o[i]?.[1]??0}))}function _e({kind:n,a:e,b:t,turn:o}){return[o,n,e,t].join(`
`)}function Xe(n){let e=new Map;return n.map(t=>{let o=e.get(t)??0;return e.set(t,o+1),[t,o]})}function J(n,e,[t,o],r=32){let i=e[we(e,t)],s=i!==void 0&&o<=i.end,[l,a]=s?[i.start,i.end]:[t,o];return{before:ge(n.slice(l,t),r),words:n.slice(t,o),after:be(n.slice(o,a),r)}}function Ze(n,[e,t],o){let r=e;return[...o.flatMap(([s,l],a)=>{let d=n.slice(r,s);return r=l,[a>0&&d.length>64?be(d,32)+ge(d,32).slice(1):a>0?d:ge(d,32),n.slice(s,l)]}),be(n.slice(r,t),32)]}function we(n,e){let[t,o]=[0,n.length];for(;t<o;){let r=t+o>>1;(n[r]?.start??0)<=e?t=r+1:o=r}return t-1}function ge(n,e){if(n.length<=e)return n;let t=n.slice(-e),o=t.search(/\s/);return`…${(o===-1?t:t.slice(o+1)).replace(/^[\uDC00-\uDFFF]/,"")}`}function be(n,e){if(n.length<=e)return n;let t=n.slice(0,e),o=t.replace(/\s\S*$/,"");return`${(o===""?t:o).replace(/[\uD800-\uDBFF]$/,"")}…`}var Qe=new WeakMap;function H(n){let e=Qe.get(n)??Hn(n);return Qe.set(n,e),e}function Hn(n){let e=new Map;for(let[o,r]of n.findings.entries()){let[i,s]=[Y(n,"a",r),Y(n,"b",r)],l=i===-1?"b":"a",a=r.kind==="quotation"?Math.max(i,l==="b"?s:-1):-1,d=a===-1?String(o):`${l} ${a}`,u=e.get(d)??{indexes:[],side:l,quotation:a};u.indexes.push(o),e.set(d,u)}let t=o=>n.findings[o]?.a[0]??0;for(let{indexes:o}of e.values())o.sort((r,i)=>t(r)-t(i));return[...e.values()]}function Y(n,e,t){let[o,r]=t[e],{quotations:i}=n[e],s=we(i,r);return(i[s]?.end??-1)>=o?s:-1}var ve=["quotation","attribution","number","date","name","negation","quantity","certainty","wording"],X=class extends EventTarget{constructor(e,t,o,r){super(),this.comparison=e,this.texts=t,this.names=o,this.milliseconds=r,this.furnitureCounts=!1,this.hidden=new Set,this.dismissed=new Set,this.done=new Set,this.notes=new Map,this.lost=[],this.links=[],this.dropped=0,this.current=null}rename(e){let{a:t,b:o}=this.names;return this.names=e,e.a!==t||e.b!==o}get told(){let{findings:e}=this.comparison;return{findings:e,dismissed:[...this.dismissed],done:[...this.done]}}get decisions(){let{dismissed:e,done:t,notes:o,links:r}=this;return{dismissed:[...e],done:[...t],notes:Object.fromEntries(o),links:r}}take({dismissed:e,done:t,notes:o}){this.dismissed=new Set(e),this.done=new Set(t),this.notes=new Map(Object.entries(o).map(([r,i])=>[Number(r),i]))}renew(e){let t=ke(this.comparison,e),o=z(this);this.comparison=e,this.current=this.current===null?null:t.get(this.current)??null,this.take({dismissed:[],done:[],notes:{},links:[]}),this.lost=[],o&&N(o,this),this.dispatchEvent(new CustomEvent("renew",{detail:t})),this.dispatchEvent(new Event("change"))}languageOf(e){let{language:t}=this.comparison[e];return t==="und"?"":t}get shown(){return H(this.comparison).flatMap(({indexes:e})=>e.filter(t=>this.isShown(t)))}isShown(e){let t=this.comparison.findings[e];return t!==void 0&&!this.hidden.has(t.kind)&&!this.dismissed.has(e)}count(e){let{findings:t}=this.comparison;return t.filter((o,r)=>o.kind===e&&!this.dismissed.has(r)).length}words(e,t){let o=this.comparison.findings[e]?.[t];return o?this.texts[t].slice(o[0],o[1]):""}go(e){this.current=e,this.dispatchEvent(new Event("move"))}step(e){let{shown:t}=this;if(t.length===0)return;let o=this.current===null?-1:t.indexOf(this.current),r=o===-1?e===1?0:t.length-1:o+e;this.go(t[(r+t.length)%t.length]??null)}toggleKind(e){ye(this.hidden,e),this.#t()}toggleDismissed(...e){for(let t of e)ye(this.dismissed,t);this.#t()}restoreDismissed(){this.dismissed.clear(),this.#t()}toggleDone(e){ye(this.done,e),this.#t()}setNote(e,t){t.trim()===""?this.notes.delete(e):this.notes.set(e,t),this.dispatchEvent(new Event("note"))}#t(){this.current!==null&&!this.isShown(this.current)&&this.go(null),this.dispatchEvent(new Event("change"))}};function ke(n,e){let t=({kind:i,rule:s,a:l,b:a})=>[i,s,...l,...a].join(" "),o=new Map(e.findings.map((i,s)=>[t(i),s])),r=new Map;for(let[i,s]of n.findings.entries()){let l=o.get(t(s));l!==void 0&&r.set(i,l)}return r}function ye(n,e){n.delete(e)||n.add(e)}function A(){let{scheduler:n}=globalThis;return n?.yield?n.yield():new Promise(e=>{let{port1:t,port2:o}=new MessageChannel;t.onmessage=()=>{t.close(),e()},o.postMessage(null)})}async function C(n,e,t=()=>{}){for(;;){e.throwIfAborted();let o=performance.now()+12;do if(n())return;while(performance.now()<o);t(),await A()}}async function Z(n,e,t=()=>{}){try{await C(()=>n.advance(),e,()=>t(n.progress))}catch(r){throw n.free(),r}let o=n.read();try{return{reading:o,comparison:await Dn(o.comparisonInSteps(),e)}}catch(r){throw o.free(),r}}async function Dn(n,e){let t=n.next();return await C(()=>t.done===!0||(t=n.next()).done===!0,e),t.value}async function nt(n,e,t,{decisions:o,held:r},i,s,l){let a=await Ae();i.throwIfAborted();let d=performance.now(),u=tt(),p=o?.links??[],m={...t,decisions:p},h=await Z(l?a.Job.again(l,m):new a.Job(n.a,n.b,m),i,s),g=0;if(r&&({links:p,dropped:g}=Ge(r,h.comparison,n),p.length>0)){let{reading:w}=h;h=await Z(a.Job.again(w,{...t,decisions:p}),i,s).finally(()=>w.free())}let f=new X(h.comparison,n,e,performance.now()-d);return f.links=p,f.dropped=g,r?N(r,f):o&&f.take(o),{reading:h.reading,review:f,lexicons:u}}var xe=new WeakMap;function ot({reading:n,review:{links:e}},t,o,r=()=>{}){let s=(xe.get(n)?.catch(()=>{})??Promise.resolve()).then(async()=>{let l=await Ae();o.throwIfAborted();let a=await Z(l.Job.again(n,{...t,decisions:e}),o);return await r(),o.aborted&&a.reading.free(),o.throwIfAborted(),n.renew(a.reading),a.comparison});return xe.set(n,s),s}async function rt(n){let e=xe.get(n);e&&(await e.catch(()=>{}),await A())}async function it(n,e,t,o){let{comparison:r}=n.review,i=await Ae(),[s="",l]=[r.a,r.b].map(({language:d})=>d.toLowerCase().split("-")[0]);if(s!==l||(await jn(i,s),n.lexicons===tt()))return null;let a=await ot(n,e,t,o);return et(a)===et(r)?null:a}function et({a:n,b:e,findings:t}){return JSON.stringify([t,...[n,e].map(o=>o.sentences.map(r=>r.claims))])}async function st(n,e){return(await ot(n,{...e,reasons:!0},new AbortController().signal)).links.map(o=>o.reasons)}import{Failure as Tn}from"./engine.js";function Se(n,...e){return[...e.reduce(ct,n),...e.map(({a:o,b:r})=>({a:at(o),b:at(r)}))]}function ct(n,e){let t=(o,r)=>r[o].filter(i=>!e[o].includes(i));return n.map(o=>({before:o,after:{a:t("a",o),b:t("b",o)}})).filter(({before:o,after:r})=>!["a","b"].some(i=>o[i].length>0&&r[i].length===0)).map(({after:o})=>o)}function dt(n,e,t){let o={a:lt(e.a,t.a),b:lt(e.b,t.b)},r=o.a.length>0&&o.b.length>0;return Se(ct(n,e),t,...r?[o]:[])}function ut(n){let e=n.filter(({a:t,b:o})=>t.length>0&&o.length>0).length;return{linked:e,alone:n.length-e}}function ht(n,e){let t=(o,{a:r,b:i})=>o.some(s=>String(s.a)===String(r)&&String(s.b)===String(i));return e.find(o=>!t(n,o))??n.find(o=>!t(e,o))??{a:[],b:[]}}function at(n){return[...new Set(n)].sort((e,t)=>e-t)}function lt(n,e){return n.filter(t=>!e.includes(t))}var Q=class{#t=[];#e=[];step(e){this.#t.push(e),this.#e=[]}undo(e){let t=this.#t.pop();return t!==void 0&&this.#e.push(e),t}redo(e){let t=this.#e.pop();return t!==void 0&&this.#t.push(e),t}get steps(){return{past:this.#t,future:this.#e}}set steps({past:e,future:t}){this.#t=e,this.#e=t}get canUndo(){return this.#t.length>0}get canRedo(){return this.#e.length>0}clear(){this.steps={past:[],future:[]}}};var ee=class{history=new Q;#t=!1;constructor(e){this.follow=e}from({links:e},t){let o=(r,i)=>{let s=this.#t?void 0:this.history[r](e);s&&this.#e(s,i,ht(e,s))};return{decide:(r,i,s)=>{this.#t||(this.history.step(e),this.#e(r,i,s))},undo:()=>o("undo",t.say("said.undone")),redo:()=>o("redo",t.say("said.redone"))}}async#e(e,t,o){this.#t=!0;try{await this.follow(e,t,o)}finally{this.#t=!1}}};var pt=globalThis.HTMLElement??class{};function mt(n,e){for(let t of e){if(!Object.hasOwn(n,t))continue;let o=n[t];delete n[t],n[t]=o}}import{loadEngine as Gn}from"./engine.js";var ft=new Map;async function D(n,e,t){let o=`${t} ${e}`,r=ft.get(o)??0;try{return await(r===0?n():import(`${new URL(e,t)}?${r}`))}catch(i){throw ft.set(o,r+1),i}}var gt=()=>D(()=>import("./links/panel.js"),"./links/panel.js",import.meta.url),bt=()=>D(()=>import("./export/report.js"),"./export/report.js",import.meta.url);var wt=`
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
.message { color: var(--soft); }
.group { border: 1px solid var(--line); border-radius: 8px; margin-block-end: .4rem; }
.group ol { list-style: none; padding-block-end: .3rem; padding-inline: .8rem .3rem; }
.group .find .go { padding-block: .25rem; }
.group .find .dismiss { min-block-size: 1.75rem; }
.group .find .pair, .group .find .b { display: inline; padding: 0; }
.group .find .b::before { margin-inline-start: .3em; }
.quoted { display: flex; align-items: flex-start; }
.dismiss { flex: none; min-block-size: 2rem; inline-size: 2rem; padding: 0; border: 0; background: none; font-size: 1.05rem; color: var(--soft); opacity: .7; }
.dismiss:hover, .dismiss:focus-visible { opacity: 1; color: var(--ink); }
.foot { margin-block-start: .8rem; color: var(--soft); font-size: .8125rem; }
.foot:empty { display: none; }

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
.task.done .versions, .task.done .message { color: var(--soft); }
.tick { display: flex; gap: .6rem; align-items: center; font: .875rem/1.4 var(--sans); }
.tick input { inline-size: 1.15rem; block-size: 1.15rem; margin: 0; accent-color: var(--came); }
.task .message { margin-block-start: .15rem; padding-inline-start: 1.75rem; font: .9375rem/1.5 var(--sans); color: var(--ink); }
.versions { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: .6rem 2rem; margin-block-start: .7rem; padding-inline-start: 1.75rem; }
.version { display: flex; gap: .6rem; align-items: baseline; }
.version q { quotes: none; }
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

.help { max-inline-size: min(34rem, calc(100vw - 2rem)); padding: 1.5rem 1.75rem 1.75rem; border: 1px solid var(--line); border-radius: 12px; background: var(--paper); color: var(--ink); font: .9375rem/1.5 var(--sans); }
.help::backdrop { background: rgb(0 0 0 / .45); }
.help h2 { font: 600 1.25rem/1.3 var(--serif); margin-block-end: .9rem; }
.help h3 { font: 600 .875rem/1.3 var(--sans); color: var(--soft); margin-block: 1.2rem .6rem; }
.keys { display: grid; grid-template-columns: auto 1fr; gap: .45rem 1.1rem; margin: 0; }
.keys dt { display: flex; gap: .3rem; }
.keys dd { margin: 0; }
.switch { display: block; margin-block: 1rem 0; }
.legend { list-style: none; display: grid; gap: .5rem; }
.legend li { display: grid; grid-template-columns: 8rem 1fr; gap: 1rem; align-items: baseline; }
.legend > li > :first-child { justify-self: start; font-family: var(--serif); font-size: 1.0625rem; margin: 0; cursor: auto; }
.legend .bar { inline-size: 4rem; margin: 0; }
.help > button { margin-block-start: 1.4rem; }
kbd { display: inline-block; min-inline-size: 1.5em; padding: .05em .4em; font: .8125rem/1.4 var(--sans); text-align: center; border: 1px solid var(--line); border-block-end-width: 2px; border-radius: 5px; background: var(--panel); }
.hints { display: none; }

.stepper {
  position: sticky;
  inset-block-end: 0;
  z-index: 2;
  display: grid;
  grid-template-columns: 2.75rem minmax(0, 1fr) 2.75rem;
  margin-block-start: 1rem;
  margin-inline: calc(.75rem - var(--edge));
  padding-inline: var(--edge);
  border-block-start: 1px solid var(--line);
  background: var(--paper);
  box-shadow: 0 -4px 18px rgb(0 0 0 / .09);
}
.stepper button { min-block-size: 3rem; padding: .35rem .5rem; border: 0; background: none; }
.stepper .said { display: grid; align-content: center; font-weight: 400; text-align: center; color: var(--soft); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .25em; }
.stepper .said span { overflow: hidden; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; color: var(--ink); }
:is(.stepper, .arrows) :is(.previous, .next)::before { font-size: 1.35rem; line-height: 1; }
:is(.stepper, .arrows) .previous::before { content: "‹"; content: "‹" / ""; }
:is(.stepper, .arrows) .next::before { content: "›"; content: "›" / ""; }
.picking ~ .stepper { display: none; }
@media print { .stepper { display: none; } }
@media (max-height: 20rem) { .names, .stepper { position: relative; } }

@container article-compare (min-width: 62rem) {
  .stepper { display: none; }
  .head { position: sticky; inset-block-start: -1rem; z-index: 1; display: flex; gap: .5rem; align-items: center; margin-block: -1rem .4rem; padding-block-start: 1rem; background: var(--paper); }
  .head h3 { flex: 1; margin: 0; }
  .arrows { display: flex; }
  .arrows button { inline-size: 2rem; min-block-size: 2rem; padding: 0; border: 0; background: none; }
  .arrows button:hover { background: var(--panel); }
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
`;var yt=`
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
  gap: .5rem;
  align-items: center;
  padding: .7rem var(--edge);
  background: var(--paper);
  border-block-end: 1px solid var(--line);
}
/* It stays in sight where that leaves room for the texts, and nothing that is gone to hides below it. */
.result { --stuck: 0px; --head: calc(var(--stuck) + 3.25rem); }
.body :is(a, button, input, textarea, [tabindex]), .decided button, .body { scroll-margin-block: calc(var(--head) + .5rem) 5rem; }
@media (min-height: 34rem) {
  .result { --stuck: calc(var(--bar, 0px) - var(--over, 0px)); }
  .toolbar { position: sticky; inset-block-start: calc(0px - var(--over, 0px)); z-index: 3; }
}
.search { position: relative; font: .8125rem var(--sans); color: var(--soft); }
.search input:not(:placeholder-shown) { padding-inline-end: 8.75rem; }
.found { position: absolute; inset-block: 0; inset-inline-end: .2rem; display: flex; align-items: center; }
.found .count { padding-inline-end: .3rem; }
.found button { inline-size: 1.75rem; min-block-size: 1.75rem; padding: 0; border: 0; background: none; }
.found button:hover { background: var(--panel); }
.search .keys { position: absolute; z-index: 4; inset-block-start: calc(100% + .3rem); inset-inline: 0; display: block; padding: .4rem .7rem; background: var(--paper); border: 1px solid var(--line); border-radius: 7px; box-shadow: 0 4px 14px rgb(0 0 0 / .1); }
.search:not(:focus-within) .keys { display: none; }
@media (pointer: coarse) { .search .keys { display: none; } }
.search input {
  inline-size: 15rem;
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
::highlight(article-compare-here) { background: var(--moved); color: var(--paper); }
button.round { inline-size: 2.125rem; padding: 0; border-radius: 50%; }
.menu { position: relative; }
.menu summary { min-block-size: 2.125rem; padding: .375rem .8rem; font: 500 .875rem/1.3 var(--sans); border: 1px solid var(--line); border-radius: 7px; cursor: pointer; list-style: none; align-content: center; }
.menu summary::-webkit-details-marker { display: none; }
.menu summary:hover { border-color: var(--soft); }
.menu summary::after { content: " ▾"; content: " ▾" / ""; color: var(--soft); }
.menu ul { position: absolute; z-index: 4; inset-block-start: calc(100% + .3rem); inset-inline-end: 0; min-inline-size: 15rem; padding: .35rem; list-style: none; background: var(--paper); border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 6px 24px rgb(0 0 0 / .14); }
.menu li button { inline-size: 100%; text-align: start; border: 0; background: none; }
.menu li button:hover { background: var(--panel); }
.chips { flex: 1 1 0; min-inline-size: min(100%, 24rem); }
.views:not(:has(+ .chips)) { margin-inline-end: auto; }
.views, .chips { display: flex; flex-wrap: wrap; gap: .35rem; }
.chip { min-block-size: 1.9rem; padding: .2rem .6rem; border-radius: 99px; font-weight: 400; font-size: .8125rem; }
.chip b { color: var(--flag); font-weight: 650; }
.chip[aria-pressed="true"] { background: var(--paper); border-color: var(--line); color: inherit; }
.chip[aria-pressed="false"] { color: var(--soft); text-decoration: line-through; border-style: dashed; }
.chip[aria-pressed="false"] b { color: inherit; }

@container article-compare (max-width: 56rem) {
  .verdict { grid-template-columns: minmax(0, 1fr); padding-block-start: 1.4rem; }
  .verdict h2 { font-size: 1.5rem; }
  .search { flex: 1 1 calc(100% - 11rem); }
  .search input { inline-size: 100%; min-inline-size: 0; }
  .chips { flex-basis: 100%; }
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
  .toolbar { gap: .45rem; padding-block: .45rem; }
  .toolbar .views { flex-basis: 100%; }
  .toolbar :is(.views button, .search input, .menu summary, .round) { min-block-size: 2rem; padding-block: .25rem; font-size: .8125rem; }
  .toolbar .views button { flex: 1 1 auto; padding-inline: .3rem; }
  .search:has(input:not(:placeholder-shown)) { flex-basis: 100%; }
  .chips { flex-wrap: nowrap; overflow-x: auto; margin-inline: calc(-1 * var(--edge)); padding-inline: var(--edge); }
  .chips button { flex: none; }
}
@media (min-height: 34rem) {
  @container article-compare (max-width: 56rem) {
    .search, .menu, .round { order: -1; }
  }
}
`;var vt=`
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

.row-panel { grid-column: 1 / -1; scroll-margin-block: calc(var(--head) + .5rem) 5rem; margin-block-start: .8rem; padding: .9rem 1.1rem 1rem; background: var(--panel); border: 1px solid var(--line); border-radius: 10px; font: .9375rem/1.5 var(--sans); }
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

.decided { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; padding: .6rem var(--edge); border-block-end: 1px solid var(--line); background: var(--panel); font: .875rem/1.5 var(--sans); }
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
}
@container article-compare (max-width: 42rem) {
  .row-menu, .apart .row-menu { inset-block-start: .5rem; inset-inline-start: auto; inset-inline-end: .5rem; }
  .row:not(.apart) .cell:first-child, .frame:dir(rtl) .row:not(.apart) .cell { padding-inline-end: 1.75rem; }
}
@media (forced-colors: active) {
  .picking .sentence[aria-checked="true"] { outline: 3px solid Highlight; }
  .row.by-reader { border-inline-start: 3px solid CanvasText; }
}
@media print {
  .row-menu, .row-panel, .decided button, .picker { display: none !important; }
}
`;var kt=`
@media print {
  :host, body { --paper: #fff; --panel: #fff; --ink: #000; --soft: #333; --line: #999; --gone: #000; --came: #000; --flag: #000; --moved: #000; --gone-ground: #fff; --came-ground: #fff; --flag-ground: #fff; color-scheme: light; font-size: 10.5pt; }
  .toolbar, .overview, .hints, .fold, .help { display: none !important; }
  .body, .body.with-beside, .body.with-overview, .body.with-overview.with-beside { display: block; }
  .beside { position: static; max-block-size: none; overflow: visible; padding: 0 0 1rem; border: 0; }
  .beside button.dismiss, .untold .quiet, .handle button { display: none; }
  .row[hidden] { display: grid !important; }
  .stretch { content-visibility: visible; }
  .names { position: static; }
  .row, .find, .task { break-inside: avoid; }
  del.meaning, mark del { text-decoration: line-through; }
  mark { background: none; box-shadow: none; outline: 1px solid #000; }
  .bar { border: 1px solid #000; background: #fff; }
  .bar .verbatim { background: #fff; }
  .bar .reworded { background: #bbb; }
  .bar .moved { background: repeating-linear-gradient(45deg, #000 0 1px, #fff 1px 4px); }
  .a .bar .only, .b .bar .only { background: #000; }
  .bar, .bar i { print-color-adjust: exact; }
}
`;var xt=`
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
.changes button { min-inline-size: 2rem; min-block-size: 1.75rem; padding: 0; border: 0; background: none; color: var(--soft); }
.changes button:hover { color: var(--ink); background: var(--panel); }
:is(.changes, .found) .previous::before { content: "↑"; content: "↑" / ""; }
:is(.changes, .found) .next::before { content: "↓"; content: "↓" / ""; }
.name:has(+ .changes) { padding-inline-end: 3.75rem; }
@media print { .changes { display: none; } }
.here { outline: 2px solid var(--flag); outline-offset: 1px; }
.row.here { outline-offset: -2px; border-radius: 8px; }
.name { display: flex; gap: .55rem; align-items: baseline; font: 600 .8125rem/1.4 var(--sans); color: var(--soft); min-inline-size: 0; }
.name b { color: var(--ink); }
.name span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }

.row {
  padding-block: .85rem;
  border-block-end: 1px solid color-mix(in oklab, var(--line) 55%, transparent);
  scroll-margin-block: calc(var(--head) + .5rem) 5rem;
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

.text { hyphens: auto; overflow-wrap: break-word; text-wrap: pretty; }
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
del, ins { text-decoration: underline 1.5px; text-underline-offset: .2em; text-decoration-skip-ink: none; border-radius: 3px; }
del { text-decoration-style: dashed; }
.typography, .spelling, .inflection { text-decoration: underline dotted 1px; text-decoration-color: color-mix(in oklab, var(--soft) 70%, transparent); }
.typography { text-decoration-color: color-mix(in oklab, var(--soft) 35%, transparent); }
del.wording { text-decoration-color: color-mix(in oklab, var(--gone) 75%, transparent); }
ins.wording { text-decoration-color: color-mix(in oklab, var(--came) 75%, transparent); }
del.meaning { color: var(--gone); background: var(--gone-ground); }
ins.meaning { color: var(--came); background: var(--came-ground); }

mark { background: var(--flag-ground); color: inherit; border-radius: 3px; padding-block: .08em; box-shadow: 0 2px 0 var(--flag); cursor: pointer; }
mark del.meaning, mark ins.meaning { background: none; text-decoration: none; }
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
  .names, .names.inline { grid-template-columns: repeat(2, minmax(0, max-content)); column-gap: 1rem; justify-content: normal; }
  .row, .inline .row.apart { grid-template-columns: minmax(0, 1fr); row-gap: .55rem; }
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
  mark { background: Mark; color: MarkText; forced-color-adjust: none; }
  mark del.meaning, mark ins.meaning { color: inherit; }
  mark.off { background: none; color: CanvasText; }
  :is(mark, .row, .find, .task).now { outline: 2px solid Highlight; }
  .bar, .bar i { forced-color-adjust: none; }
  button[aria-pressed="true"]:not(.chip) { background: Highlight; color: HighlightText; border-color: Highlight; forced-color-adjust: none; }
}
`;var At=`
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
  white-space: nowrap;
  user-select: none;
}

:focus-visible {
  outline: 2px solid var(--flag);
  outline-offset: 2px;
}

button {
  font: 500 .875rem/1.3 var(--sans);
  color: inherit;
  min-block-size: 2.125rem;
  padding: .375rem .8rem;
  background: var(--paper);
  border: 1px solid var(--line);
  border-radius: 7px;
  cursor: pointer;
}
button:hover { border-color: var(--soft); }
button[aria-pressed="true"] { background: var(--ink); border-color: var(--ink); color: var(--paper); }
button.quiet {
  min-block-size: 0;
  padding: 0;
  border: 0;
  background: none;
  text-decoration: underline;
  text-underline-offset: .2em;
}
`;var te;function Ee(){return[At,yt,xt,wt,vt,kt].join(`
`)}function St(){return te||(te=new CSSStyleSheet,te.replaceSync(Ee())),te}var Wn=["kind","message","a.exact","a.prefix","a.suffix","b.exact","b.prefix","b.suffix","note","done","set aside","linked by reader"];function Et(n){let e=n.map(({kind:t,message:o,a:r,b:i,note:s,done:l,dismissed:a,reader:d})=>[t,o,...[r,i].flatMap(({exact:u,prefix:p,suffix:m})=>[u,p,m]),s,l?"yes":"no",a?"yes":"no",d?"yes":"no"]);return[Wn,...e].map(t=>`${t.map(Pn).join(",")}\r
`).join("")}function Pn(n){let e=/^[=+\-@\t\r]/.test(n)?`'${n}`:n;return/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e}function M(n,e,t){let o=t===1?"next":"previous",r=e.say(`help.${o}Finding`);return c("button",{type:"button",class:o,"aria-label":r,title:r,click:()=>n.step(t)})}var Un=24,Bt=8;function ne(n,e,t,o=()=>null){let r=new Map,i=d=>{let u=r.get(d)??e(d);return r.set(d,u),u},s=new AbortController;return t.addEventListener("abort",()=>s.abort()),{show:(d,u)=>{s.abort(),s=new AbortController;let p=0,m=d.findIndex(b=>!r.has(b)&&(p+=1)>Un),h=m===-1?d.length:m,g=new Map;for(let b of d.slice(0,h)){let y=o(b);y?g.set(y,[...g.get(y)??[],i(b)]):g.set(i(b),[])}Ct(n,[...g.keys()]);for(let[b,y]of g)y.length>0&&Ct(b.lastElementChild,y);if(u(),m===-1)return;let f=()=>{for(let b of d.slice(h,h+Bt)){let y=o(b);y?.lastElementChild?.append(i(b)),n.append(y??i(b))}return h+=Bt,h>=d.length},{signal:w}=s;A().then(()=>C(f,w)).then(u,()=>{})},move:(d,u=()=>!0)=>{let p=[...r];r=new Map;for(let[m,h]of p){let g=d.get(m);g===void 0||!u(h,g)||(h.setAttribute("data-index",String(g)),r.set(g,h))}}}}function Ct(n,e){let t=new Set(e);for(let r of[...n.children])t.has(r)||r.remove();let o=n.firstElementChild;for(let r of e)r===o?o=o.nextElementSibling:n.insertBefore(r,o)}function $t(n,e,t){let o=c("h3",{id:"findings-heading",tabindex:"-1"}),r=c("ol",{class:"findings","aria-labelledby":"findings-heading"}),i=c("p",{class:"foot"}),s=new Map,a=ne(r,h=>Vn(n,e,h,o),t,h=>{let g=Be(n,h);if(!g)return null;let f=`${g.side} ${g.quotation}`,w=s.get(f)??c("li",{class:"group"},Tt(n,e,g,o),c("ol"));return s.set(f,w),w}),d=()=>{let{shown:h}=n;o.textContent=e.say("findings.heading",{count:h.length}),a.show(h,u),i.replaceChildren(..._n(n,e,o))},u=()=>{for(let h of r.querySelectorAll(".find")){let g=h.getAttribute("data-index")===String(n.current);h.classList.toggle("now",g),h.querySelector(".go")?.setAttribute("aria-current",String(g)),g&&Kn(h)}};n.addEventListener("change",d,{signal:t}),n.addEventListener("move",u,{signal:t});let p=h=>{a.move(h.detail,(g,f)=>g.querySelector(".kind")===null==!!Be(n,f));for(let g of H(n.comparison))s.get(`${g.side} ${g.quotation}`)?.firstElementChild?.replaceWith(Tt(n,e,g,o))};n.addEventListener("renew",p,{signal:t}),d();let m=c("span",{class:"arrows"},M(n,e,-1),M(n,e,1));return c("section",{"aria-labelledby":"findings-heading"},c("div",{class:"head"},o,m),r,i)}function Be({comparison:n},e){return H(n).find(({indexes:t})=>t.length>1&&t.includes(e))}function Vn(n,e,t,o){let r=n.comparison.findings[t],i=!!Be(n,t),s=()=>Number(a.getAttribute("data-index")),l=i?0:void 0,a=c("li",{class:"find","data-index":t},c("button",{type:"button",class:"go",click:()=>n.go(s())},!i&&c("span",{class:"kind"},L(n,e,t)),c("span",{class:"pair"},oe(n,e,t,"a",l),oe(n,e,t,"b",l)),c("span",{class:i&&r?.rule==="quotation"?"spoken":"message"},r&&e.finding(r))),Lt("findings.dismiss",n,e,()=>[s()],o));return a}function Tt(n,e,{indexes:t},o){let{comparison:r,texts:i}=n,s=()=>t.filter(a=>n.isShown(a)),l=a=>{let d=t.flatMap(f=>r.findings[f]??[]).sort((f,w)=>f[a][0]-w[a][0]),u=d.map(f=>r[a].quotations[Y(r,a,f)]).find(Boolean),p=d.map(f=>f[a]),m=p.flat(),h=[Math.min(u?.start??1/0,...m),Math.max(u?.end??0,...m)],g=Ze(i[a],h,p).map((f,w)=>w%2===1?c("b",{class:f?void 0:"absent"},f):f);return c("q",{class:a,dir:"auto",lang:n.languageOf(a)},...g)};return c("div",{class:"quoted"},c("button",{type:"button",class:"go",click:()=>n.go(s()[0]??null)},c("span",{class:"kind"},L(n,e,t[0]??0)),c("span",{class:"pair"},l("a"),l("b"))),Lt("findings.dismissAll",n,e,s,o))}function Lt(n,e,t,o,r){let i=({currentTarget:l})=>{let a=l.closest(".findings")?.querySelectorAll(".find")??[],d=o(),u=h=>h&&!d.includes(Number(h.getAttribute("data-index"))),p=[...a].findIndex(h=>!u(h)),m=[...a].slice(p).find(u)??a[p-1];e.toggleDismissed(...d),(m?.querySelector(".go")??r).focus()},s=t.say(n);return c("button",{type:"button",class:"dismiss","aria-label":s,title:s,click:i},"×")}function Kn(n){let e=n.closest(".beside");if(!e)return;let[t,o]=[n.getBoundingClientRect(),e.getBoundingClientRect()],r=e.querySelector(".head")?.getBoundingClientRect().bottom??o.top;t.top<r?e.scrollTop+=t.top-r-8:t.bottom>o.bottom&&(e.scrollTop+=t.bottom-o.bottom+8)}function L(n,e,t){let o=n.comparison.findings[t];if(!o)return"";let r=e.say(`kind.${o.kind}`);if(o.kind!=="quotation")return r;for(let i of["a","b"]){let[s,l]=o[i],a=n.comparison[i].quotations.find(d=>d.start<=l&&s<=d.end);if(a?.speaker)return`${r} · ${n.texts[i].slice(...a.speaker)}`}return r}function oe(n,e,t,o,r){let i=n.comparison.findings[t]?.[o]??[0,0],s=n.texts[o],l=r===0?{before:"",words:s.slice(...i),after:""}:J(s,n.comparison[o].sentences,i,r);return c("q",{class:o,dir:"auto",lang:n.languageOf(o)},l.before,l.words?c("b",{},l.words):c("b",{class:"absent"},c("span",{class:"spoken"},e.say("findings.absent"))),l.after)}function _n(n,e,t){let o=n.dismissed.size;if(o===0)return[];let r=()=>{n.restoreDismissed(),t.focus()};return[e.say("findings.dismissed",{count:o})," ",c("button",{type:"button",class:"quiet",click:r},e.say("findings.restore"))]}var qt=32;function j(n,e){return n.comparison.findings.map((o,r)=>({index:r,kind:L(n,e,r),message:e.finding(o),a:Ot(n,"a",o.a),b:Ot(n,"b",o.b),note:n.notes.get(r)??"",done:n.done.has(r),dismissed:n.dismissed.has(r),reader:n.comparison.links[o.link]?.reader===!0})).sort((o,r)=>Number(o.dismissed)-Number(r.dismissed))}function Ot({texts:n,comparison:e},t,[o,r]){let i=n[t],{before:s,after:l}=J(i,e[t].sentences,[o,r],160);return{exact:i.slice(o,r),prefix:i.slice(Math.max(o-qt,0),o),suffix:i.slice(r,r+qt),start:o,end:r,before:s,after:l}}function It(n,e){let[t,o]=[O(n,e,"a"),O(n,e,"b")],i=j(n,e).filter(a=>!a.dismissed).map((a,d)=>`## ${d+1}. ${zt(a,t,o,e)}`),s=n.links.length,l=s>0?`${e.say("report.decided",{count:s})}

`:"";return`# ${e.say("markdown.title",{a:q(t),b:q(o)})}

${l}${i.join(`
`)}`}function Rt(n,e,t){let o=j(n,e).find(r=>r.index===t);return o?zt(o,O(n,e,"a"),O(n,e,"b"),e):""}function zt(n,e,t,o){let r=(l,{before:a,exact:d,after:u})=>`> ${q(l)}: ${Te(a)}${d?`**${Te(d)}**`:"‸"}${Te(u)}
`,i=n.note?`
${o.say("worklist.note")}: ${q(n.note)}
`:"",s=n.reader?`
${q(o.say("why.byReader"))}
`:"";return`${q(n.kind)}

${q(n.message)}

${r(e,n.a)}>
${r(t,n.b)}${s}${i}`}function O(n,e,t){return n.names[t]||e.say(`name.${t}`)}function Te(n){return q(n.replace(/\s+/g," "))}function q(n){return n.replace(/[\\`*_[\]<>#|]/g,"\\$&")}function Nt(n,e,t){let o=n.comparison.findings.length>0,r=a=>`${O(n,t,"a")} – ${O(n,t,"b")}.${a}`,i=(a,d)=>c("li",{},c("button",{type:"button",click:()=>{l.open=!1,d()}},t.say(`export.${a}`))),s=c("span",{role:"alert"}),l=c("details",{class:"menu"},c("summary",{},t.say("export.title")),c("ul",{},i("report",async()=>{let a=await bt().catch(()=>null);s.textContent=a?"":`${t.say("failure.unreachable.what",{file:"export/report.js"})} ${t.say("failure.unreachable.todo")}`,a?re(await a.report(n,e,t,Ee()),"text/html",r("html")):l.open=!0}),o&&i("markdown",()=>re(It(n,t),"text/markdown",r("md"))),o&&i("csv",()=>re(`\uFEFF${Et(j(n,t))}`,"text/csv",r("csv"))),i("json",async()=>re(await Jn(n),"application/json",r("json"))),i("print",()=>print()),c("li",{},s)));return l.addEventListener("keydown",a=>{a.key==="Escape"&&(l.open=!1,l.querySelector("summary")?.focus())}),l.addEventListener("focusout",({relatedTarget:a})=>{a instanceof Node&&!l.contains(a)&&(l.open=!1)}),l}async function Jn({names:n,texts:e,comparison:t,decisions:o,furnitureCounts:r}){let i=(await Gn()).version();return`${JSON.stringify({version:i,options:{countFurniture:r},names:n,texts:e,comparison:t,decisions:o},null,2)}
`}function re(n,e,t){let o=URL.createObjectURL(new Blob([n],{type:`${e};charset=utf-8`}));c("a",{href:o,download:t.replace(/[\\/:*?"<>|\p{Cc}]/gu," ")}).click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function Mt({links:n,dropped:e},{canUndo:t,canRedo:o},r,i){let{linked:s,alone:l}=ut(n);if(n.length===0&&e===0&&!t&&!o)return null;let a=[s>0&&r.say("decided.linked",{count:s}),l>0&&r.say("decided.alone",{count:l}),n.length===0&&r.say("decided.none"),e>0&&r.say("decided.dropped",{count:e})],d=(u,p,m,h="")=>c("button",{type:"button",class:u,disabled:!p,"aria-keyshortcuts":h||void 0,click:m},r.say(`decided.${u}`));return c("div",{class:"decided",role:"group",part:"decided","aria-label":r.say("decided.label")},c("p",{},a.filter(Boolean).join(" ")),d("undo",t,i.undo,"Control+Z"),d("redo",o,i.redo,"Control+Shift+Z"),n.length>0&&d("takeAllBack",!0,i.takeAllBack))}var Yn=8,Xn=24,Ft=8;function Ht(n,e,t,o,r){let i=c("div",{class:`rows ${e}`,role:"list",part:"rows","aria-label":t}),s=c("div",{class:"stretch"}),l=0,a=u=>{l%Yn===0&&(s=c("div",{class:"stretch"}),i.append(s));let p=s.childElementCount;n.append(s,e,l,l+u);for(let m=p;m<s.childElementCount;m+=1)o(s.children[m]);l+=u},d=()=>l>=n.rows?!0:(a(Ft),!1);for(;l<Xn;)a(Ft);return{list:i,complete:A().then(()=>C(d,r))}}function $e(n,e,t){let o=c("div");return n.append(o,e,t,t+1),o.firstElementChild}function E(n){return n instanceof Element?n.closest(".row"):null}function W(n){let e=n.getRootNode();return E(e.activeElement??null)}function Le(n){return Math.max(n.previousElementSibling?.getBoundingClientRect().bottom??0,0)}function qe(n,e){let t=Le(n)+24;return e.find(o=>o.getBoundingClientRect().bottom>t)}function $(n){return Number(n.id.slice(4))}function Oe(n,e){let t=[...n.querySelectorAll(".row:not([hidden])")],o=t.indexOf(W(n)),r=o===-1?qe(n,t)??t[0]:t[o+e];r?.scrollIntoView({block:"nearest"}),r?.focus({preventScroll:!0})}async function Dt(n,e,t,o,r){let i=n.querySelectorAll(".row"),s=0,l=()=>{let a=i[s];if(s+=1,!a)return!0;let d=$(a)-1;return(o.has(d)||a.querySelector("mark"))&&Zn(a,e,t,d),!1};await A(),await C(l,r)}function Zn(n,e,t,o){let r=$e(e,t,o);for(let i of n.querySelectorAll(":scope > .cell"))i.remove();n.prepend(...r.children),n.classList.toggle("flagged",r.classList.contains("flagged"))}function jt(n,e){n.classList.contains("signpost")||(n.append(c("button",{type:"button",class:"row-menu",tabindex:"-1","aria-expanded":"false"})),Ie(n,e))}function Ie(n,e){let t=e.say("decide.row",{row:$(n)});for(let o of["aria-label","title"])n.querySelector(".row-menu")?.setAttribute(o,t)}var ie=class{#t=c("div");#e=Promise.resolve();#o=null;#n=null;#r=new AbortController;constructor(e,t,o,r,i){this.rows=o,this.review=e,this.places=t,this.speaker=r,this.wishes=i,this.leave()}get idle(){let{signal:e}=this.#r;return new Promise(t=>e.aborted?t():e.addEventListener("abort",()=>t()))}leave(){this.#r.abort()}attach(e,t,o){this.leave(),this.#o=null,this.#t=e,this.#e=t;let r=({target:a})=>{let d=a instanceof Element?a.closest(".row-menu"):null;d&&this.#i(E(d))},i=({target:a,key:d})=>{d==="Escape"&&this.#o?this.close():d==="Enter"&&a instanceof HTMLElement&&a.matches(".rows:not(.picking) .row")&&this.#i(a)},s=()=>e.querySelector('.row-menu[tabindex="0"]'),l=({target:a})=>{s()?.setAttribute("tabindex","-1"),E(a)?.querySelector(".row-menu")?.setAttribute("tabindex","0")};e.addEventListener("click",r,{signal:o}),e.addEventListener("keydown",i,{signal:o}),e.addEventListener("focusin",l,{signal:o}),(s()??e.querySelector(".row-menu"))?.setAttribute("tabindex","0")}close(){this.shut()?.querySelector("button")?.focus()}shut(){let e=this.#o?.row;return this.#o?.panel.remove(),e?.querySelector(".row-menu")?.setAttribute("aria-expanded","false"),this.#o=null,e}async#i(e){if(!e)return;this.#n=e;let t=await gt().catch(()=>null);if(e===this.#o?.row){this.close();return}if(e!==this.#n||!e.isConnected)return;this.shut();let o=t?this.#l(t,e):this.#a();e.append(o),e.querySelector(".row-menu")?.setAttribute("aria-expanded","true"),this.#o={row:e,panel:o},o.querySelector("button")?.focus(),o.scrollIntoView({block:"nearest"})}#l({panel:e,picker:t},o){let r=$(o)-1,i=o.getAttribute("data-link");return e(this.review,i===null?null:Number(i),this.speaker,{...this.wishes,row:r+1,sentences:this.#c(r),above:this.#h(r,-1),below:this.#h(r,1),pick:s=>this.#s(t,s,o.id),close:()=>this.close()})}#a(){let{speaker:e}=this,t=[e.say("failure.unreachable.what",{file:"links/panel.js"})," ",e.say("failure.unreachable.todo")];return c("p",{class:"row-panel",role:"alert",lang:e.language,dir:e.direction},...t)}#s(e,t,o){this.wishes.sideBySide(),this.shut(),this.leave(),this.#r=new AbortController;let{review:r,speaker:i}=this,{signal:s}=this.#r,l=u=>{this.leave();let{purpose:p,within:m}=t,h=m?dt(r.links,m,u):Se(r.links,u);this.wishes.decide(h,i.say(p==="split"?"said.split":"said.linked"),u)},a=()=>{this.leave(),this.#t.querySelector(`#${o} .row-menu`)?.focus()},d=e(this.#t,this.#e,i,{...t,done:l,cancel:a},s);s.addEventListener("abort",()=>d.remove()),d.addEventListener("keydown",({key:u})=>u==="Escape"&&a()),this.#t.addEventListener("keydown",({key:u})=>u==="Escape"&&a(),{signal:s}),this.#t.after(d),this.#t.querySelector(`#${o} .sentence[role]`)?.focus()}#c(e){let t=o=>Array.from(o,(r,i)=>r===e?i:-1).filter(r=>r>=0);return{a:t(this.places.a),b:t(this.places.b)}}#h(e,t){if(this.#d(this.#c(e)))return null;for(let o=e+t;o>=0&&o<this.rows;o+=t){let r=this.#c(o);if(r.a.length+r.b.length>0&&!this.#d(r))return r}return null}#d({a:e,b:t}){let{comparison:o}=this.review;return[...e.map(r=>o.a.sentences[r]),...t.map(r=>o.b.sentences[r])].every(r=>r?.role==="furniture")}};var Wt=new WeakMap;function P(n,e){let t=Wt.get(n[e])??Qn(n,e);return Wt.set(n[e],t),t}function Qn(n,e){let t=n[e].sentences.map(({role:o})=>o==="furniture"?"furniture":"only");if(n.relation.verdict==="unrelated")return t;for(let o of n.links)for(let r of o[e])t[r]=o.moved?"moved":o.kind;return t}function F(n,e){let t={all:0,told:0,moved:0,only:0,furniture:0};for(let o of P(n,e)){if(o==="furniture"){t.furniture+=1;continue}t.all+=1,o==="only"?t.only+=1:t.told+=1,o==="moved"&&(t.moved+=1)}return t}function Pt(n,e,t){if(n.relation.verdict==="unrelated")return[];let o=new Set(n.links.flatMap(i=>i[e])),{sentences:r}=n[e];return[...r.keys()].filter(i=>r[i]?.role!=="furniture"&&!o.has(i)).map(i=>({index:i,words:t.slice(r[i]?.start,r[i]?.end),weight:r[i]?.claims??0})).sort((i,s)=>s.weight-i.weight||i.index-s.index)}var Ut=5;function Re(n,e,t,o){let r=Pt(n.comparison,e,n.texts[e]);if(r.length===0)return null;let i=({index:u,words:p})=>c("li",{},c("button",{type:"button",class:"go",dir:"auto",lang:n.languageOf(e),click:()=>o(e,u)},c("span",{},p))),s=c("ul",{class:`untold-sentences ${e}`},...r.slice(0,Ut).map(i)),l=r.slice(Ut),a=l.length>0&&c("button",{type:"button",class:"quiet",click:u=>{let p=l.map(i);s.append(...p),u.currentTarget.remove(),p[0]?.querySelector("button")?.focus()}},t.say("absent.more",{count:l.length})),d=t.say(e==="a"?"absent.leavesOut":"absent.adds",{count:r.length});return c("section",{class:"untold"},c("h3",{},d),s,a)}var U=64,I=11,ze=1e3,eo=300;function _t(n,e,t){let{comparison:o,texts:r}=n,i=Math.max(r.a.length,r.b.length,1),s=ze/i,l=R("svg",{viewBox:`-3 0 ${U+6} ${ze}`,preserveAspectRatio:"none"}),a=o.a.sentences.length+o.b.sentences.length>eo,d=a?0:1.5,u=(w,b,y=b)=>{let{sentences:k}=o[w],S=(k[b]?.start??0)*s;return{top:S,bottom:Math.max((k[y]?.end??0)*s-d,S+1)}},p=R("g"),m=()=>{let w=to(o,a).map(({kind:b,a:y,b:k})=>({kind:b,d:oo(u("a",...y),u("b",...k))}));p.append(...Vt("ribbon",w));for(let b of["a","b"]){let y=b==="a"?0:U-I,k=no(o,b,a).map(({standing:S,first:v,last:x})=>{let{top:B,bottom:ue}=u(b,v,x);return{kind:`${S} ${b}`,d:`M${y} ${B.toFixed(1)}h${I}V${ue.toFixed(1)}h${-I}Z`}});p.append(...Vt("block",k))}},h=R("g",{class:"ticks"}),g=()=>{let{current:w,shown:b}=n,y=(S,v,x)=>{let B=S==="a"?-3:U-I,ue=he=>Math.round((n.comparison.findings[he]?.[S][0]??0)*s),Ln=[...new Set(v.map(ue))];return R("path",{class:x,d:Ln.map(he=>`M${B} ${he}h${I+3}`).join("")})},k=w===null?[]:[y("a",[w],"now"),y("b",[w],"now")];h.replaceChildren(y("a",b,"mark"),y("b",b,"mark"),...k)};n.addEventListener("change",g,{signal:t}),n.addEventListener("move",g,{signal:t}),l.append(p,h),A().then(()=>{t.aborted||(m(),g())});let f={a:c("i",{class:"window a"}),b:c("i",{class:"window b"})};return l.addEventListener("click",w=>{let b=l.getBoundingClientRect(),k=w.clientX<b.left+b.width/2===l.matches(":dir(ltr)")?"a":"b",S=(w.clientY-b.top)/b.height*i,v=o[k].sentences.findIndex(B=>B.end>S),x=o[k].sentences.length-1;x>=0&&e(k,v===-1?x:v)}),{element:c("div",{class:"overview","aria-hidden":"true",part:"overview"},c("div",{},l,f.a,f.b)),look(w,b,y){let[k=0,S=0]=b<0?[]:Object.values(u(w,b,y)),v=x=>`${(100*x/ze).toFixed(2)}%`;f[w].style.insetBlockStart=v(k),f[w].style.blockSize=v(S-k)}}}function Vt(n,e){return[...new Set(e.map(({kind:o})=>o))].map(o=>{let r=e.filter(i=>i.kind===o);return R("path",{class:`${n} ${o}`,d:r.map(({d:i})=>i).join("")})})}function to({links:n},e){let t=[];for(let o of n){let r=o.moved?"moved":e?"reworded":o.kind,[i,s]=[Kt(o.a),Kt(o.b)],l=t.at(-1);e&&l?.kind===r&&l.a[1]+1===i[0]&&l.b[1]+1===s[0]?(l.a[1]=i[1],l.b[1]=s[1]):t.push({kind:r,a:i,b:s})}return t}function no(n,e,t){let o=[];for(let[r,i]of P(n,e).entries()){let s=t&&i==="verbatim"?"reworded":i,l=o.at(-1);t&&l?.standing===s?l.last=r:o.push({standing:s,first:r,last:r})}return o}function Kt(n){return[n[0]??0,n.at(-1)??0]}function oo(n,e){let[t,o,r]=[I,U-I,U/2],i=[n.top,e.top,e.bottom,n.bottom].map(u=>u.toFixed(1)),[s,l,a,d]=i;return`M${t} ${s}C${r} ${s} ${r} ${l} ${o} ${l}V${a}C${r} ${a} ${r} ${d} ${t} ${d}Z`}function Gt(n,e,t,o){let{comparison:r}=n,i=[r.findings.length>0&&$t(n,e,o),Re(n,"a",e,t),Re(n,"b",e,t)].filter(a=>a instanceof HTMLElement),s=i.length>0?c("aside",{class:"beside",part:"findings","aria-label":e.say("beside.label")},...i):null,l=r.links.length>0&&r.relation.verdict!=="unrelated";return{beside:s,map:l?_t(n,t,o):null}}var ro=".edit:not(.typography)";function Jt(n,e){let t=[...n.querySelectorAll(".row")],o=n.querySelector(".here"),r=W(n)??E(o)??qe(n,t),i=e===1?-1:1/0,s=o&&E(o)===r?Ne(o):i;for(let l=r?t.indexOf(r):-1;t[l];l+=e,s=i){let a=t[l],d=a.matches(".only")?[a]:[...a.querySelectorAll(ro)],u=d.map(Ne).filter(h=>(h-s)*e>0);if(u.length===0)continue;let p=e*Math.min(...u.map(h=>h*e)),m=d.filter(h=>Ne(h)===p);for(let h of n.querySelectorAll(".here"))h.classList.remove("here");for(let h of m)h.classList.add("here");return m}return[]}function Ne(n){return Number(n.getAttribute("data-edit")??0)}function Me({verdict:n}){return n!=="identical"&&n!=="unrelated"}function Yt({comparison:{relation:n}},e,t){if(!Me(n))return null;let o=(r,i)=>{let s=e.say(`help.${i}Change`);return c("button",{type:"button",class:i,"aria-label":s,title:s,click:()=>t(r)})};return c("span",{class:"changes"},o(-1,"previous"),o(1,"next"))}function Xt(n,e){let t=({target:o})=>{let r=o instanceof Element?o.closest(".cell"):null;n.classList.toggle("only-a-selects",r?.classList.contains("a")===!0),n.classList.toggle("only-b-selects",r?.classList.contains("b")===!0)};n.addEventListener("pointerdown",t,{signal:e})}var io=[[".verbatim:not(.moved, .flagged, .by-reader)","fold.open",""],[".side-by-side .only-a:not(.by-reader)","fold.only","A"],[".side-by-side .only-b:not(.by-reader)","fold.only","B"]],Zt=1,so=4,se=new WeakMap;function Qt(n,e){let t=[],o,r=()=>{let s=t.slice(Zt,t.length-Zt),l=s.length>=so;for(let a of l?[t[0],t.at(-1)]:t)a&&T(a);l&&o&&ao(s,e.say(o[1],{count:s.length,text:o[2]})),t=[]},i=n.querySelectorAll(".row");for(let s of i){let l=io.find(([a])=>s.matches(a));l!==o&&r(),o=l,o?t.push(s):T(s)}r()}function ao(n,e){let t=n[0],o=se.get(t)?.rows;if(o?.length===n.length&&o.at(-1)===n.at(-1))return;n.forEach(T);let r=()=>{for(let l of n)l.hidden=!1,se.delete(l);s.remove()},s=c("div",{class:"fold",role:"listitem"},c("button",{type:"button",click:()=>{r(),t.focus()}},e));for(let l of n)l.hidden=!0,se.set(l,{open:r,rows:n});t.before(s)}function T(n){se.get(n)?.open()}var lo=[[["n","F7"],"help.nextFinding"],[["p","Shift F7"],"help.previousFinding"],[["c"],"help.nextChange"],[["Shift C"],"help.previousChange"],[["j"],"help.nextRow"],[["k"],"help.previousRow"],[["Enter"],"help.row"],[["Ctrl Z"],"help.undo"],[["Ctrl Y"],"help.redo"],[["1","2","3"],"help.views"],[["/"],"help.search"],[["?"],"help.help"]],co=["finding","absent","gone","came","small","moved"],uo=[["a","verbatim","help.verbatim"],["a","reworded","help.reworded"],["a","moved","help.moved"],["a","only","help.onlyA"],["b","only","help.onlyB"],["a","furniture","row.furniture"]];function en(n,e){let t=c("dialog",{class:"help",part:"help","aria-labelledby":"help-heading"});return t.append(c("h2",{id:"help-heading"},n.say("help.title")),c("dl",{class:"keys"},...lo.flatMap(([o,r])=>[c("dt",{},...o.map(i=>c("kbd",{},i))),c("dd",{},n.say(r))])),e.hasAttribute("keys")?ho(n,e):"",c("h3",{},n.say("help.marks")),c("ul",{class:"legend"},...co.map(o=>c("li",{},po(o,n),c("span",{},n.say(`help.${o}`))))),c("h3",{},n.say("help.colours")),c("ul",{class:"legend"},...uo.map(([o,r,i])=>c("li",{},c("span",{class:`bar ${o}`},c("i",{class:r})),c("span",{},n.say(i))))),c("button",{type:"button",click:()=>t.close()},n.say("help.close"))),t}function ho(n,e){let t=c("input",{type:"checkbox",change:()=>e.setAttribute("keys",t.checked?"page":"element")});return t.checked=e.getAttribute("keys")==="page",c("label",{class:"switch"},t," ",n.say("help.everywhere"))}function po(n,e){if(n==="absent")return c("mark",{class:"finding absent"});let t=e.say(`help.${n}.sample`);return n==="finding"?c("mark",{class:"finding"},t):n==="gone"?c("del",{class:"wording"},t):n==="came"?c("ins",{class:"wording"},t):n==="small"?c("ins",{class:"spelling"},t):c("span",{class:"note moved"},t)}var mo=8;function tn(n,e,t){let o=t.reading.sameRows(e.reading),r=[...n.querySelectorAll(".row")];return o.filter(s=>s>0).length*2>o.length?{list:n,rows:r,same:o,before:e,now:t}:null}async function nn({list:n,rows:e,same:t,before:o,now:r},i,s,l,a,d){let u=ke(o.review.comparison,r.review.comparison),p=new Map(r.review.comparison.links.map(({a:f},w)=>[f[0],w])),m=[],h=()=>{let f=m.length;if(f>=t.length)return!0;let w=e[(t[f]??0)-1],b=w??$e(r.reading,i,f);return w?g(b,f):s(b),m.push(b),!1},g=(f,w)=>{$(f)!==w+1&&(f.id=`row-${w+1}`,Ie(f,l));let b=o.review.comparison.links[Number(f.getAttribute("data-link")??-1)];b&&f.setAttribute("data-link",String(p.get(b.a[0])));for(let y of f.querySelectorAll("mark[data-finding]")){let k=y.getAttribute("data-finding")?.split(" ")??[];y.setAttribute("data-finding",k.map(S=>u.get(Number(S))).join(" "))}};await A(),await C(h,a),await A(),a.throwIfAborted(),d(),fo(n,e,m)}function fo(n,e,t){let o=new Set(t),r=e.filter(d=>o.has(d)),i=new Map(r.map((d,u)=>[d,u])),s=n.firstElementChild,l=0,a=null;for(let d of t){let u=i.get(d)??-1;u>=l&&u-l<=mo?l=u+1:(T(d),a?a.after(d):s?.prepend(d)),a=d}for(let d of e){if(o.has(d))continue;T(d);let u=d.parentElement;d.remove(),u?.childElementCount===0&&u.remove()}}function on(n,e,t){for(let[o,r]=[n,e];o!==t&&o.parentElement&&r.parentElement;[o,r]=[o.parentElement,r.parentElement]){let i=[...r.parentElement.childNodes],s=i.indexOf(r);for(let l of[...o.parentElement.childNodes])l!==o&&l.remove();o.before(...i.slice(0,s)),o.after(...i.slice(s+1)),o.parentElement.className=r.parentElement.className}}function rn(n,e,t){n.addEventListener("keydown",o=>{if(!(o instanceof KeyboardEvent)||o.defaultPrevented||o.isComposing||o.altKey||bo(o))return;let r=e[go(o)];r&&(o.preventDefault(),r())},{signal:t})}function go({key:n,shiftKey:e,ctrlKey:t,metaKey:o}){return t||o?`Control+${e?"Shift+":""}${n.toLowerCase()}`:n.length>1&&e?`Shift+${n}`:n}function bo(n){let e=n.composedPath()[0];return e instanceof HTMLElement?e.closest("dialog")?!0:e instanceof HTMLInputElement?!["checkbox","radio","button"].includes(e.type):e instanceof HTMLTextAreaElement||e instanceof HTMLSelectElement||e.isContentEditable:!1}function Fe(n,e){for(let r of n.querySelectorAll(".now, .here"))r.classList.remove("now","here");let t=n.querySelectorAll(`mark[data-finding~="${e}"]`);for(let r of t)r.classList.add("now");let o=E(t[0]??null);return o?.classList.add("now"),o}function V(n,e){for(let t of n.querySelectorAll("mark[data-finding]")){let o=t.getAttribute("data-finding")?.split(" ").map(Number)??[];t.classList.toggle("off",!o.some(r=>e.isShown(r)))}}function sn(n,e){let o=n.getRootNode().activeElement?.closest(".decided button")?.className??null,r=e?.getBoundingClientRect();return{button:o,top:r&&r.bottom>0&&r.top<innerHeight?r.top:null}}function an(n,e,{button:t,top:o}){if(t!==null||!e){let i=[...n.querySelectorAll(".decided button:not(:disabled)")];(i.find(({className:s})=>s===t)??i[0])?.focus({preventScroll:!0});return}if(T(e),e.focus({preventScroll:!0}),o===null){e.scrollIntoView({block:"center"});return}let r=()=>scrollBy(0,e.getBoundingClientRect().top-o);r(),requestAnimationFrame(r)}var[wo,yo]=["article-compare-found","article-compare-here"];function un(n,e,t,o){let r=[],i=-1,s=0,l=!1,a=c("input",{type:"search","aria-label":n.say("search.label"),placeholder:n.say("search.label"),"aria-describedby":"search-keys",autocomplete:"off",spellcheck:"false"}),d=c("span",{class:"count"}),u=c("span",{class:"spoken"}),p=(v,x)=>{let B=n.say(`search.${x}`);return c("button",{type:"button",class:x,"aria-label":B,title:B,hidden:!0,click:()=>S(v)})},m=[p(-1,"previous"),p(1,"next")],[h,g]=[ln(wo),ln(yo)],f=new AbortController,w=()=>{f.abort(),l=!1,s=0;for(let v of r)h?.delete(v),g?.delete(v);r=[],i=-1},b=()=>{let v=i+1;d.textContent=a.value===""?"":i<0?n.say("search.found",{count:r.length}):n.say("search.at",{here:v,all:r.length}),u.textContent=y()?.closest(".sentence")?.textContent??"";for(let x of m)x.hidden=r.length===0},y=()=>r[i]?.startContainer.parentElement,k=()=>{w(),f=new AbortController;let v=x=>{r.push(x),h?.add(x)};if(a.value.trim()==="")b();else{l=!0;let x=()=>{l=!1,b(),s&&S(s)};vo(e(),a.value,v,f.signal).then(x,()=>{})}},S=v=>{let x=r[i];if(l&&(s=v),l||r.length===0)return;x&&g?.delete(x),i=(i+v+r.length+(i<0&&v<0?1:0))%r.length,b(),r[i]&&g?.add(r[i]);let B=E(y()??null);B&&t(B)};return o.addEventListener("abort",w),a.addEventListener("input",k),a.addEventListener("keydown",v=>{if(v.key==="Enter")S(v.shiftKey?-1:1);else if(v.key==="Escape"){let x=E(y()??null);a.value="",k(),x?x.focus({preventScroll:!0}):a.blur()}}),{element:c("div",{class:"search"},a,c("span",{class:"found"},c("span",{role:"status"},d," ",u),...m),c("span",{class:"keys",id:"search-keys"},n.say("search.keys"))),focus:()=>a.focus(),look:k,get wanted(){return a.value},set wanted(v){a.value=v,k()}}}function ln(n){if(!CSS.highlights)return null;let e=CSS.highlights.get(n)??new Highlight;return CSS.highlights.set(n,e),e}async function vo(n,e,t,o){let r=cn(e),i=n.querySelectorAll(".text"),s=0;await C(()=>{let a=i[s];if(s+=1,!a)return!0;let d=ko(a),u=cn(d.map(p=>p.data).join(""));for(let p=u.indexOf(r);p!==-1;p=u.indexOf(r,p+r.length)){let m=new Range;m.setStart(...dn(d,p,!0)),m.setEnd(...dn(d,p+r.length,!1)),t(m)}return!1},o)}function cn(n){let e=n.toLowerCase();return e.length===n.length?e:n.replace(/\p{Lu}/gu,t=>t.toLowerCase().slice(0,t.length))}function ko(n){let e=document.createTreeWalker(n,NodeFilter.SHOW_TEXT,o=>o.parentElement?.closest(".spoken")?NodeFilter.FILTER_REJECT:NodeFilter.FILTER_ACCEPT),t=[];for(;e.nextNode();)t.push(e.currentNode);return t}function dn(n,e,t){let o=0;for(let i of n){let s=o+i.length;if(e<s||!t&&e===s)return[i,e-o];o=s}let r=n.at(-1);return[r,r.length]}function hn(n,e,t,o){let r=c("button",{type:"button",class:"said",click:t}),i=()=>{let{current:s,shown:l}=n,a=s===null?void 0:n.comparison.findings[s];if(s===null||!a){r.textContent=e.say("findings.heading",{count:l.length});return}let d=e.say("search.at",{here:l.indexOf(s)+1,all:l.length});r.replaceChildren(c("b",{class:"kind"},`${d} · ${L(n,e,s)}`),c("span",{},e.finding(a)))};return n.addEventListener("change",i,{signal:o}),n.addEventListener("move",i,{signal:o}),i(),c("div",{class:"stepper",role:"group","aria-label":e.say("beside.label")},M(n,e,-1),r,M(n,e,1))}var xo=6,He=["side-by-side","inline","findings"];function pn(n,e,t,o,r,i,s){let l=n.comparison.findings.length>0,a=He.filter(d=>l||d!=="findings").map(d=>c("button",{type:"button","data-view":d,"aria-pressed":"false",click:()=>t(d)},e.say(`view.${d}`)));return c("div",{class:"toolbar",part:"toolbar"},c("div",{class:"views",role:"group","aria-label":e.say("toolbar.views")},...a),l&&Ao(n,e,s),o,r,c("button",{type:"button",class:"round","aria-label":e.say("toolbar.help"),title:e.say("toolbar.help"),click:i},"?"))}function mn(n,e){let t=new ResizeObserver(()=>{let{top:o,height:r}=n.getBoundingClientRect(),i=(d,u)=>n.querySelector(d)?.getBoundingClientRect()[u]??o,s=i(".views","top"),a=s>=i(".menu","bottom")&&!n.querySelector("input")?.value?s-o-xo:0;n.parentElement?.style.setProperty("--bar",`${r}px`),n.parentElement?.style.setProperty("--over",`${a}px`)});t.observe(n),e.addEventListener("abort",()=>t.disconnect())}function Ao(n,e,t){let o=c("div",{class:"chips",role:"group","aria-label":e.say("toolbar.kinds")});for(let i of ve)o.append(c("button",{type:"button",class:"chip","data-kind":i,click:()=>n.toggleKind(i)},`${e.say(`kind.${i}`)} `,c("b")));let r=()=>{for(let i of ve){let s=o.querySelector(`[data-kind="${i}"]`);s?.toggleAttribute("hidden",!n.comparison.findings.some(l=>l.kind===i)),s?.setAttribute("aria-pressed",String(!n.hidden.has(i))),s?.querySelector("b")?.replaceChildren(e.numbers.format(n.count(i)))}};return n.addEventListener("change",r,{signal:t}),r(),o}function fn(n,e,t,o){let r=i=>c("p",{class:`name ${i}`},c("b",{},i.toUpperCase()),c("span",{dir:"auto"},n.names[i]||e.say(`name.${i}`)));return c("div",{class:`names ${t}`},r("a"),r("b"),o)}function gn({comparison:{findings:n,relation:e}},t){let o=(r,...i)=>c("span",{},...i.map(s=>c("kbd",{},s)),` ${t.say(r)}`);return c("p",{class:"hints"},n.length>0&&o("hints.finding","n","p"),Me(e)&&o("hints.change","c"),o("hints.row","j","k"),o("hints.view","1","2",...n.length>0?["3"]:[]),o("hints.search","/"),o("hints.help","?"))}function wn(n,e,t){let{comparison:o}=n;return c("section",{class:"verdict",part:"verdict","aria-label":e.say("verdict.label")},c("div",{class:"finding-of-fact"},c("h2",{},De(o,e)),c("p",{class:"counts"},ae(o,e)),c("p",{class:"took"},e.say("verdict.took",{time:e.duration(n.milliseconds)}),o.precise?"":` ${e.say("verdict.imprecise")}`),So(n,e,t)),c("div",{class:"bars"},bn(n,"a",e),bn(n,"b",e)))}function So({comparison:n,furnitureCounts:e},t,o){let r=F(n,"a").furniture+F(n,"b").furniture;if(r===0&&!e)return null;let[i,s]=e?["furniture.counted","furniture.setAside"]:["furniture.aside","furniture.count"];return c("p",{class:"took"},t.say(i,{count:r})," ",o&&c("button",{type:"button",class:"quiet furniture",click:()=>o(!e)},t.say(s)))}function De({relation:n},e){if(n.verdict!=="partial")return e.say(`verdict.${n.verdict}`);let{coverageA:t,coverageB:o}=n;return o>2*t?e.say("verdict.partOfA"):t>2*o?e.say("verdict.partOfB"):e.say("verdict.partial")}function ae(n,e){let{verdict:t}=n.relation;if(t==="unrelated")return e.say("counts.unrelated");let[o,r]=[F(n,"a"),F(n,"b")];return[o.only===0?e.say("counts.allToldInB",{count:o.all}):e.say("counts.toldInB",{told:o.told,count:o.all}),o.only>0&&e.say("counts.missing",{count:o.only}),r.only>0?e.say("counts.added",{count:r.only}):e.say("counts.nothingAdded"),o.moved>0&&e.say("counts.moved",{count:o.moved}),n.findings.length>0&&e.say("counts.findings",{count:n.findings.length})].filter(Boolean).join(" ").replace(/(?<=\d) | (?=[AB][.,])/g," ")}function bn({comparison:n,names:e},t,o){let r=F(n,t),i=t.toUpperCase(),s=t==="a"?n.relation.coverageA:n.relation.coverageB,l={count:r.all,share:o.percent(s),other:t==="a"?"B":"A"},a=n.relation.verdict==="unrelated";return c("div",{class:`coverage ${t}`},c("p",{},c("b",{},i),e[t]?c("span",{dir:"auto"},` ${e[t]}`):"",c("span",{class:a?"share":"share long"},o.say(a?"bar.unrelated":"bar.told",l)),!a&&c("span",{class:"share short"},o.say("bar.short",{share:l.share,other:l.other}))),c("div",{class:"bar","aria-hidden":"true"},...Bo(n,t)))}var Eo=120;function Bo(n,e){let t=P(n,e),{sentences:o}=n[e],i=o.reduce((l,{start:a,end:d})=>l+d-a,0)/Eo,s=[];for(let[l,{start:a,end:d}]of o.entries()){let u=t[l]??"only",p=s.at(-1);p&&(p.standing===u||p.length<i)?p.length+=d-a:s.push({standing:u,length:d-a})}return s.map(({standing:l,length:a})=>{let d=c("i",{class:l});return d.style.flexGrow=String(a),d})}function yn(n,e,t,o,r,i){let s=new Set(t.links.flatMap(p=>p.moved?p.b:[])),l=!1,a=()=>{l=!1;let p=Co(n);for(let m of["a","b"]){let[h,g]=[-1,-1];for(let f=0;p&&f<e[m].length;f+=1){let w=e[m][f]??0;w<p.first||w>p.last||m==="b"&&s.has(f)||(h===-1&&(h=f),g=f)}o(m,h,g)}},d=()=>{l||(l=!0,requestAnimationFrame(a))};document.addEventListener("scroll",d,{capture:!0,passive:!0,signal:i});let u=new ResizeObserver(d);d(),r.then(()=>u.observe(n),()=>{}),i.addEventListener("abort",()=>u.disconnect())}function vn(n,e,t){let o=()=>e.style.maxBlockSize=`${Math.max(n.offsetHeight,240)}px`,r=new ResizeObserver(()=>requestAnimationFrame(o));r.observe(n),t.addEventListener("abort",()=>r.disconnect())}function Co(n){let e=n.getRootNode(),t=n.getBoundingClientRect(),o=t.left+t.width/4,r=d=>{let u=e.elementFromPoint(o,d)?.closest(".row");return u&&n.contains(u)?Number(u.id.slice(4))-1:null},[i,s]=[Math.max(t.top,Le(n))+4,Math.min(t.bottom,innerHeight)-4];if(s<=i)return null;let l=r(i)??r(i+24),a=r(s)??r(s-24);return l===null||a===null?null:{first:l,last:a}}var To=4,$o=0;function xn(n,e,t,o){let r=c("h3",{id:"worklist-heading",tabindex:"-1"}),i=c("ol",{class:"worklist","aria-labelledby":"worklist-heading"}),s=ne(i,u=>Lo(n,e,u,t,r),o),l=()=>{for(let u of i.children)u.classList.toggle("done",n.done.has(Number(u.getAttribute("data-index"))))},a=()=>{let{shown:u}=n,p=u.filter(m=>n.done.has(m)).length;r.textContent=e.say("worklist.heading",{done:p,count:u.length}),s.show(u,l)},d=()=>{for(let u of i.children){let p=u.getAttribute("data-index")===String(n.current);if(u.classList.toggle("now",p),!p)continue;let m=To,h=()=>{u.scrollIntoView({block:"center"}),(m-=1)>0&&requestAnimationFrame(h)};h()}};return n.addEventListener("change",a,{signal:o}),n.addEventListener("move",d,{signal:o}),n.addEventListener("renew",u=>s.move(u.detail),{signal:o}),a(),c("section",{class:"work",part:"worklist"},r,i)}function Lo(n,e,t,o,r){let i=n.comparison.findings[t],s=`task-${$o+=1}`,l=()=>Number(h.getAttribute("data-index")),a=c("input",{type:"checkbox",id:`${s}-done`,change:()=>n.toggleDone(l())});a.checked=n.done.has(t);let d=c("textarea",{id:`${s}-note`,rows:"1",dir:"auto",placeholder:e.say("worklist.note"),"aria-label":e.say("worklist.note"),"aria-describedby":`${s}-message`});d.value=n.notes.get(t)??"",d.addEventListener("input",()=>n.setNote(l(),d.value));let u=async({currentTarget:g})=>{let f=g,w=navigator.clipboard?.writeText(Rt(n,e,l()))??Promise.reject();f.textContent=e.say(await w.then(()=>"worklist.copied",()=>"worklist.notCopied"))},p=()=>{n.toggleDismissed(l()),r.focus()},m=(g,f)=>c("button",{type:"button","aria-describedby":`${s}-message`,click:f},e.say(g)),h=c("li",{class:"task","data-index":t},c("div",{class:"tick"},a,c("label",{for:`${s}-done`},c("span",{class:"kind"},L(n,e,t)),c("span",{class:"spoken"},` ${e.say("worklist.done")}`))),c("p",{class:"message",id:`${s}-message`},i&&e.finding(i)),c("div",{class:"versions"},kn(n,e,t,"a"),kn(n,e,t,"b")),c("div",{class:"handle"},d,m("worklist.read",()=>o(l())),m("worklist.copy",u),m("findings.dismiss",p)));return h}function kn(n,e,t,o){return c("p",{class:`version ${o}`},c("b",{class:"letter"},o.toUpperCase()),oe(n,e,t,o,160))}var le=class{#t=new AbortController;#e=new AbortController;#o=new AbortController;#n=c("div");#r=null;#i;#l=!1;#a=!1;#s=c("p",{class:"spoken",role:"status"});complete=Promise.resolve();constructor(e,t,o,r,i,s,l,a){this.before=a&&a.result.#a&&!a.result.#l?a:void 0,this.host=l,this.review=e,this.reading=t,this.speaker=o,this.wishes=i,this.places={a:t.rowsOfA,b:t.rowsOfB};let{signal:d}=this.#t;this.help=en(o,l),this.search=un(o,()=>this.#n,m=>this.#u(m),d),this.toolbar=pn(e,o,i.view,this.search.element,Nt(e,t,o),()=>this.help.showModal(),d),mn(this.toolbar,d),this.body=c("div",{class:"body"});let u=()=>i.decide([],o.say("said.allTakenBack"),{a:[],b:[]}),p=Mt(e,s.history,o,{...i,takeAllBack:u});this.element=c("div",{class:"result",part:"result"},wn(e,o,i.furniture),this.toolbar,p,this.body,gn(e,o),this.help,this.#s),this.#i=new ie(e,this.places,t.rows,o,{decide:i.decide,reasons:i.reasons,go:(m,h)=>this.goToRow((this.places[m][h]??0)+1),sideBySide:()=>this.body.classList.contains("side-by-side")||i.view("side-by-side")}),e.addEventListener("move",()=>this.#w(),{signal:d}),e.addEventListener("renew",()=>this.#y(),{signal:d}),e.addEventListener("change",()=>V(this.#n,e),{signal:d}),this.hearKeys(),this.show(r),this.before=void 0}hearKeys(){this.#o.abort(),this.#o=new AbortController;let e=this.host.getAttribute("keys")==="page"?document:this.host;rn(e,this.#b(),this.#o.signal)}get summary(){let{review:{comparison:e},speaker:t}=this;return`${De(e,t)}. ${ae(e,t)}`}show(e){let t=W(this.#n);this.#i.leave(),this.#e.abort(),this.#e=new AbortController;let{signal:o}=this.#e;for(let r of this.toolbar.querySelectorAll("[data-view]"))r.setAttribute("aria-pressed",String(r.getAttribute("data-view")===e));if(this.search.element.hidden=e==="findings",this.body.className=`body ${e}`,e==="findings"){let r=i=>{this.wishes.view("side-by-side"),this.review.go(i),this.complete.then(()=>this.#c(),()=>{})};this.#n=c("div"),this.body.replaceChildren(xn(this.review,this.speaker,r,o)),this.review.current!==null?this.review.go(this.review.current):this.body.getBoundingClientRect().top<0&&this.body.scrollIntoView(),t&&this.focusButton('[data-view="findings"]')}else this.#h(e,o),t&&this.goToRow($(t))}#c(){let e=this.#n.querySelector(".row.now");e instanceof HTMLElement&&e.focus({preventScroll:!0})}focusButton(e){this.element.querySelector(e)?.focus({preventScroll:!0})}#h(e,t){let{review:o,reading:r,speaker:i}=this,s=y=>jt(y,i),l=this.#d(e,s,t),{list:a,complete:d}=l??Ht(r,e,i.say("rows.label"),s,t);this.#n=a,this.#a=!1,this.complete=d;let u=()=>{this.#i.attach(a,d,t),a.addEventListener("click",y=>this.#k(y),{signal:t}),a.addEventListener("focusin",({target:y})=>this.#f(E(y)),{signal:t}),Xt(a,t)};l||u();let p=(y,k)=>this.goToRow((this.places[y][k]??0)+1),{beside:m,map:h}=this.#r??=Gt(o,i,p,this.#t.signal),g=()=>{m?.scrollIntoView({block:"start"}),m?.querySelector("h3")?.focus({preventScroll:!0})},f=Yt(o,i,y=>this.#f(this.#m(y))),w=o.comparison.findings.length>0?hn(o,i,g,t):"";this.body.classList.toggle("with-beside",!!m),this.body.classList.toggle("with-overview",!!h),this.body.replaceChildren(...h?[h.element]:[],c("div",{class:"texts"},fn(o,i,e,f),l?.place??a,w),...m?[m]:[]),h&&(yn(a,this.places,o.comparison,h.look,d,t),vn(a,h.element,t)),l||V(this.#n,o);let b=()=>{l&&u(),this.#a=!0,Qt(a,i),V(this.#n,o),this.#w(),this.search.look()};d.then(b,()=>{})}#d(e,t,o){let{before:r}=this,i=r&&r.result.#n.matches(`.${e}`)&&tn(r.result.#n,r.result,this);if(!r||!i)return null;let{list:s}=i,l=c("div"),a=()=>{r.place=r.result.whereabouts(r.at),r.result.#i.shut(),on(s,l,r.result.element),this.element=r.result.element,this.body=r.result.body};return{list:s,place:l,complete:nn(i,e,t,this.speaker,o,a)}}goToRow(e){let t=()=>{let o=this.#n.querySelector(`#row-${e}`);return o instanceof HTMLElement?(this.#u(o),o.focus({preventScroll:!0}),!0):!1};t()||this.complete.then(t,()=>{})}settle({at:e,place:t}){an(this.element,this.#p(e),t)}whereabouts(e){return sn(this.element,this.#p(e))}#p(e){return this.#n.querySelector(`#row-${this.#g(e)+1}`)}#g({a:e,b:t}){return this.places.a[e[0]??-1]??this.places.b[t[0]??-1]??-1}stop(){this.#i.leave();for(let e of[this.#t,this.#e,this.#o])e.abort()}get idle(){return this.#i.idle}settled(){return this.#i.leave(),rt(this.reading)}dispose(){this.stop(),this.reading.free()}#b(){let e=r=>{this.review.step(r),this.#c()},t=()=>e(1),o=()=>e(-1);return{n:t,F7:t,p:o,"Shift+F7":o,c:()=>this.#m(1)?.focus({preventScroll:!0}),C:()=>this.#m(-1)?.focus({preventScroll:!0}),j:()=>Oe(this.#n,1),k:()=>Oe(this.#n,-1),1:()=>this.wishes.view("side-by-side"),2:()=>this.wishes.view("inline"),3:()=>this.review.comparison.findings.length>0&&this.wishes.view("findings"),"/":()=>{this.search.element.hidden&&this.wishes.view("side-by-side"),this.search.focus()},"?":()=>this.help.showModal(),"Control+z":this.wishes.undo,"Control+y":this.wishes.redo,"Control+Shift+z":this.wishes.redo}}#m(e){let t=Jt(this.#n,e),o=E(t[0]??null);return o&&this.#u(o),this.#s.textContent=t.map(r=>r.textContent).join(", "),o}#k(e){let t=e.target,o=t.closest('a[href^="#row-"]'),r=t.closest("mark[data-finding]");if(o)e.preventDefault(),this.goToRow(Number(o.getAttribute("href")?.slice(5)));else if(r&&getSelection()?.isCollapsed!==!1){let i=r.getAttribute("data-finding")?.split(" ").map(Number).find(s=>this.review.isShown(s));i!==void 0&&this.review.go(i)}}#f(e){e&&this.wishes.row($(e))}#u(e){T(e),e.scrollIntoView({block:"center"})}#w(){let{current:e,comparison:t}=this.review,o=t.findings[e??-1];this.#s.textContent=o?this.speaker.finding(o):"";let r=Fe(this.#n,e);r&&this.#u(r),this.#f(r)}#y(){let{review:e,speaker:t}=this;this.element.querySelector(".counts")?.replaceChildren(ae(e.comparison,t));let o=this.#n.matches(".inline")?"inline":"side-by-side",r=new Set(e.comparison.findings.map(({link:s})=>this.#g(e.comparison.links[s]??{a:[],b:[]})));this.#l=!0;let i=()=>{this.#l=!1,V(this.#n,e),Fe(this.#n,e.current)};Dt(this.#n,this.reading,o,r,this.#t.signal).then(i,()=>{})}};var An={language:"en","row.missing":"missing:","row.added":"added:","row.altered":"altered:","row.notToldInB":"Not told in B","row.notToldInA":"Not in A","row.furniture":"Page furniture, set aside","row.movedFirst":"Moved: B begins with this","row.movedAfter":"Moved: B tells this after “{text}”","row.movedHere":"“{text}” stands here in B","row.linkedByReader":"Linked by hand","row.aloneInA":"Unlinked by hand: not told in B","row.aloneInB":"Unlinked by hand: not in A","rows.label":"The two texts, row by row","verdict.label":"Verdict","verdict.identical":"The same text, word for word","verdict.retelling":"Two tellings of one text","verdict.partial":"A and B share a part","verdict.partOfA":"B tells a part of A","verdict.partOfB":"A tells a part of B","verdict.unrelated":"Not tellings of the same text","verdict.took":"Compared in {time}, in this browser.","verdict.imprecise":"Not everything was searched: the texts, or single sentences in them, are very long.","counts.unrelated":"What A and B have in common is no more than chance would give, so no words are marked.","counts.allToldInB.one":"The one sentence of A is told in B.","counts.allToldInB.other":"All {count} sentences of A are told in B.","counts.toldInB.one":"{told} of {count} sentence of A is told in B.","counts.toldInB.other":"{told} of {count} sentences of A are told in B.","counts.missing.one":"{count} is missing.","counts.missing.other":"{count} are missing.","counts.added.one":"B adds {count} sentence.","counts.added.other":"B adds {count} sentences.","counts.nothingAdded":"Everything in B comes from A.","counts.moved.one":"{count} was moved.","counts.moved.other":"{count} were moved.","counts.findings.one":"{count} change may alter the meaning.","counts.findings.other":"{count} changes may alter the meaning.","furniture.aside.one":"{count} line of page furniture is set aside.","furniture.aside.other":"{count} lines of page furniture are set aside.","furniture.count":"Include after all","furniture.counted":"Page furniture counts like any other line.","furniture.setAside":"Set it aside","bar.told.one":"{count} sentence, {share} told in {other}","bar.told.other":"{count} sentences, {share} told in {other}","bar.short":"{share} told in {other}","bar.unrelated.one":"{count} sentence","bar.unrelated.other":"{count} sentences","name.a":"Text A","name.b":"Text B","toolbar.views":"View","toolbar.kinds":"Kinds of change shown","view.side-by-side":"Side by side","view.inline":"Inline","view.findings":"Findings only","kind.quotation":"Quotation","kind.attribution":"Attribution","kind.number":"Number","kind.date":"Date","kind.name":"Name","kind.negation":"Negation","kind.quantity":"Quantity","kind.certainty":"Certainty","kind.wording":"Wording","findings.heading.one":"{count} change may alter the meaning","findings.heading.other":"{count} changes may alter the meaning","findings.absent":"nothing here","findings.dismiss":"Set aside","findings.dismissAll":"Set all of them aside","findings.dismissed.one":"{count} set aside.","findings.dismissed.other":"{count} set aside.","findings.restore":"Bring back","toolbar.help":"Keys and marks","beside.label":"Findings","search.label":"Search both texts","search.found.one":"{count} place","search.found.other":"{count} places","search.at":"{here} of {all}","search.next":"Next place","search.previous":"Previous place","search.keys":"Enter goes to the next place, Shift+Enter to the one before.","fold.open.one":"Show {count} more row that is word for word the same","fold.open.other":"Show {count} more rows that are word for word the same","fold.only.one":"Show {count} more row that only {text} has","fold.only.other":"Show {count} more rows that only {text} has","absent.leavesOut.one":"What B leaves out: {count} sentence","absent.leavesOut.other":"What B leaves out: {count} sentences","absent.adds.one":"What B adds: {count} sentence","absent.adds.other":"What B adds: {count} sentences","absent.more.one":"Show {count} more","absent.more.other":"Show {count} more","worklist.heading.one":"{count} change may alter the meaning; {done} dealt with","worklist.heading.other":"{count} changes may alter the meaning; {done} dealt with","worklist.done":"dealt with","worklist.note":"Note","worklist.read":"Read in the texts","worklist.copy":"Copy","worklist.copied":"Copied","worklist.notCopied":"The browser does not allow copying","export.title":"Export","export.report":"Report (HTML)","export.markdown":"Correction request (Markdown)","export.csv":"Findings (CSV)","export.json":"Everything (JSON)","export.print":"Print","markdown.title":"Changes between {a} and {b}","report.about":"About this report","report.made":"Made on","report.version":"Version of Article Compare","report.language":"Language of text {text}","report.furniture":"Page furniture","report.furniture.counted":"counted like any other line","report.furniture.aside":"set aside","report.hash":"SHA-256 of text {text}","hints.finding":"finding","hints.change":"change","hints.row":"row","hints.view":"view","hints.search":"search","hints.help":"help","help.title":"Keys and marks","help.nextFinding":"Next change that may alter the meaning","help.previousFinding":"Previous change that may alter the meaning","help.nextChange":"Next change in the text","help.previousChange":"Previous change in the text","help.nextRow":"Next row","help.previousRow":"Previous row","help.views":"Side by side, inline, findings only","help.search":"Search both texts","help.help":"This page","help.everywhere":"Keys work wherever the focus is on this page","help.marks":"Marks in the texts","help.finding":"A change that may alter the meaning","help.absent":"The other text has words here, and that may alter the meaning","help.finding.sample":"most cases","help.gone":"Words that only A has","help.gone.sample":"central pier","help.came":"Words that only B has","help.came.sample":"main pillar","help.small":"Another spelling, form or sign of the same word","help.small.sample":"U.S.","help.moved":"Told at another place in B","help.moved.sample":"Moved","help.colours":"Colours of the bars and the overview","help.verbatim":"Told word for word","help.reworded":"Told in other words","help.onlyA":"In A alone","help.onlyB":"In B alone","help.close":"Close","decide.row":"Row {row}: why it is so, and how to change it","decide.unlink":"Unlink","decide.split":"Split …","decide.mergeAbove":"Merge with the row above","decide.mergeBelow":"Merge with the row below","decide.link":"Link …","decide.linkOthers":"Link with others …","decide.takeBack":"Take my decision back","decide.close":"Close","why.title":"Why are these linked?","why.looking":"Looking for the reasons …","why.failed":"The reasons could not be found.","why.byReader":"These sentences were linked by hand.","why.sameWords":"They say the same words.","why.shared":"Both have {words}.","why.word":"“{word}”","why.neighbours":"The sentences beside them are linked in the same order.","why.moved":"B tells this at another place in its order.","why.sure":"How sure this is: {share}.","why.runnerUp.a":"Next likeliest in A ({share}):","why.runnerUp.b":"Next likeliest in B ({share}):","why.noRunnerUp":"No other sentence comes near.","why.goThere":"Go there","why.instead":"Link this one instead","pick.link":"Press the sentences of A and of B that belong together.","pick.link.do":"Link","pick.split":"Press the sentences that stay together. The others get a row of their own.","pick.split.do":"Split","pick.chosen":"Chosen: {a} in A, {b} in B.","decided.label":"Links made by hand","decided.none":"All links are as they were found.","decided.linked.one":"{count} row is linked by hand.","decided.linked.other":"{count} rows are linked by hand.","decided.alone.one":"{count} row was unlinked by hand and has no counterpart.","decided.alone.other":"{count} rows were unlinked by hand and have no counterpart.","decided.dropped.one":"{count} link made by hand is gone, because its sentences changed.","decided.dropped.other":"{count} links made by hand are gone, because their sentences changed.","decided.undo":"Undo","decided.redo":"Redo","decided.takeAllBack":"Take all back","said.linked":"Linked by you.","said.unlinked":"Unlinked by you.","said.split":"Split by you.","said.merged":"Merged by you.","said.takenBack":"Your decision is taken back.","said.allTakenBack":"All your decisions are taken back.","said.undone":"Undone.","said.redone":"Done again.","report.decided.one":"The reader decided about {count} row of links.","report.decided.other":"The reader decided about {count} rows of links.","help.row":"Why a row is linked, and how to change it","help.undo":"Undo what you decided about links","help.redo":"Redo what you undid","working.label":"Comparing the two texts …","working.cancel":"Cancel","failure.again":"Try again","failure.bothEmpty.title":"There is nothing to compare yet","failure.bothEmpty.what":"Both texts are empty.","failure.bothEmpty.todo":"Paste one article into each box, or open the example.","failure.oneEmpty.title":"One text is missing","failure.oneEmpty.what":"Text {text} is empty.","failure.oneEmpty.todo":"Paste the article that it is to be compared with.","failure.tooLong.title":"Text {text} is too long","failure.tooLong.what":"Text {text} is {length} long; up to {limit} can be compared.","failure.tooLong.todo":"Shorten it, or compare it in parts.","failure.blocked.title":"The comparison engine was blocked","failure.blocked.what":"The security policy of this page does not let the comparison engine run.","failure.blocked.todo":"Whoever runs this site can allow it, with {script} and {connect} in its policy. Both texts are still here to read.","failure.notFound.title":"The comparison engine was not found","failure.notFound.what":"The server has no file {file} (status {status}).","failure.notFound.todo":"Reload the page. If that does not help, the file has to be put beside the others. Both texts are still here to read.","failure.wrongType.title":"The comparison engine came as the wrong type of file","failure.wrongType.what":"The server sends {file} as “{type}”, and the browser refuses it as a script.","failure.wrongType.todo":"Whoever runs this site has to send it as text/javascript. Both texts are still here to read.","failure.unreachable.title":"The comparison engine could not be reached","failure.unreachable.what":"The file {file} could not be loaded, perhaps because the connection is down.","failure.unreachable.todo":"Look at the connection and try again. Both texts are still here to read.","failure.broken.title":"The comparison failed","failure.broken.what":"Something went wrong inside the comparison engine: {error}.","failure.broken.todo":"Try again, or reload the page. Both texts are still here to read."};var Sn={"finding.quotation":"Inside quotation marks A has “{a}”, B has “{b}”.","finding.quotation.onlyA":"Inside quotation marks A has “{a}”; B leaves it out.","finding.quotation.onlyB":"Inside quotation marks B has “{b}”; A does not.","finding.cut":"A quotation is cut differently: “{a}” in A, “{b}” in B.","finding.cut.onlyA":"B cuts “{a}” out of a quotation without marking it.","finding.cut.onlyB":"A quotation goes on with “{b}” in B; A leaves it out without marking it.","finding.unquoted":"The words are marked as a quotation in one text only: “{a}” in A, “{b}” in B.","finding.speaker":"The quotation is given to “{a}” in A and to “{b}” in B.","finding.source":"The source is “{a}” in A and “{b}” in B.","finding.source.onlyA":"A names a source, “{a}”; B states it without one.","finding.source.onlyB":"B names a source, “{b}”; A states it without one.","finding.stance":"A says “{a}”, B says “{b}”: the speaker stands differently to the claim.","finding.number":"The number differs: “{a}” in A, “{b}” in B.","finding.unit":"What is counted or measured differs: “{a}” in A, “{b}” in B.","finding.limit":"The same figure is limited differently: “{a}” in A, “{b}” in B.","finding.date":"The date differs: “{a}” in A, “{b}” in B.","finding.year":"The year differs: “{a}” in A, “{b}” in B.","finding.time":"The time differs: “{a}” in A, “{b}” in B.","finding.name":"The name differs: “{a}” in A, “{b}” in B.","finding.opposite":"“{a}” in A and “{b}” in B say the opposite.","finding.negation":"The negation differs: “{a}” in A, “{b}” in B.","finding.negation.onlyA":"A negates with “{a}”; B does not.","finding.negation.onlyB":"B negates with “{b}”; A does not.","finding.quantity":"How much or how many differs: “{a}” in A, “{b}” in B.","finding.quantity.onlyA":"A limits how much or how many, with “{a}”; B does not.","finding.quantity.onlyB":"B limits how much or how many, with “{b}”; A does not.","finding.certainty":"How sure it is differs: “{a}” in A, “{b}” in B.","finding.certainty.onlyA":"A says how sure it is, with “{a}”; B does not.","finding.certainty.onlyB":"B says how sure it is, with “{b}”; A does not.","finding.omission":"One text says more here: “{a}” in A, “{b}” in B.","finding.omission.onlyA":"B leaves out “{a}”.","finding.omission.onlyB":"A leaves out “{b}”.","finding.wording":"“{a}” in A and “{b}” in B do not mean the same."};var K={...An,...Sn};var qo={en:"English",de:"Deutsch",fr:"Français",es:"Español",ar:"العربية"},Oo={en:async()=>({en:K}),de:()=>import("./messages/de.js"),fr:()=>import("./messages/fr.js"),es:()=>import("./messages/es.js"),ar:()=>import("./messages/ar.js")};function En(n){let e=n.split(/[-_]/)[0]?.toLowerCase()??"";return Object.hasOwn(qo,e)?e:null}async function Bn(n){return(await D(Oo[n],`./messages/${n}.js`,import.meta.url))[n]??K}var Cn=/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u,[Io,Ro]=["⁨","⁩"],ce=class{#t="en";#e;#o;locale="en";language="en";direction="ltr";plurals=new Intl.PluralRules("en");numbers=new Intl.NumberFormat("en");shares=new Intl.NumberFormat("en",{style:"percent"});constructor(e=Bn,t=K){this.#e=e,this.#o=t,this.catalogue=t}async turnTo(e){let t=En(e),o=t?zo(e,t):"en";if(o===this.#t)return!1;this.#t=o;let r=await this.#e(t??"en").catch(()=>null);return this.#t!==o?!1:(this.#n(r?o:"en",r??this.#o),this.#t=this.locale,!0)}#n(e,t){this.locale=e,this.catalogue=t,this.language=t.language??"en",this.direction=Cn.test(t["verdict.label"]??"")?"rtl":"ltr",this.plurals=new Intl.PluralRules(e),this.numbers=new Intl.NumberFormat(e),this.shares=new Intl.NumberFormat(e,{style:"percent"})}say=(e,t={})=>{let{count:o}=t,r=typeof o=="number"?`${e}.${this.plurals.select(o)}`:e;return(this.catalogue[r]??this.catalogue[`${e}.other`]??this.catalogue[e]??e).replace(/\{(\w+)\}/g,(s,l)=>{let a=t[l];return a===void 0?s:this.#r(typeof a=="number"?this.numbers.format(a):a)})};template(e){return this.say(e).replace(/\{\w+\}/g,t=>this.#r(t))}finding({rule:e,arguments:t,message:o}){let[r="",i=""]=t,l=`finding.${e}${r&&!i?".onlyA":i&&!r?".onlyB":""}`;return l in this.catalogue?this.say(l,{a:r,b:i}):o}#r(e){return this.direction==="ltr"&&!Cn.test(e)?e:`${Io}${e}${Ro}`}list(e){return new Intl.ListFormat(this.locale).format(e)}percent(e){return this.shares.format(e)}duration(e){let[t,o]=e<1e3?[e,"millisecond"]:[e/1e3,"second"],r=t<10?1:0;return new Intl.NumberFormat(this.locale,{style:"unit",unit:o,unitDisplay:"short",maximumFractionDigits:r}).format(t)}megabytes(e){return new Intl.NumberFormat(this.locale,{style:"unit",unit:"megabyte",unitDisplay:"short",maximumFractionDigits:1}).format(e/1e6)}};function zo(n,e){try{return Intl.getCanonicalLocales(n.replaceAll("_","-"))[0]??e}catch{return e}}var de=class{element=c("div",{class:"stage"});#t=null;constructor(e,t){this.speaker=e,this.wishes=t}show(...e){this.#t=null,this.element.replaceChildren(...e)}showWorking(){let{speaker:e,wishes:t}=this;this.show(c("div",{class:"working",part:"working"},c("label",{},e.say("working.label"),c("progress",{max:"1"})),c("button",{type:"button",click:t.cancel},e.say("working.cancel"))))}progress(e){let t=this.element.querySelector("progress");t&&(t.value=e)}showFailure(e){let{reason:t,blanks:o}=e,r=s=>this.speaker.say(`failure.${t}.${s}`,o),i=["bothEmpty","oneEmpty","tooLong"].includes(t);return this.show(c("div",{class:"failure",part:"failure",role:"alert"},c("h2",{},r("title")),c("p",{},r("what")),c("p",{},r("todo")),!i&&c("button",{type:"button",click:this.wishes.again},this.speaker.say("failure.again")))),this.#t=e,`${r("what")} ${r("todo")}`}sayAnew(){this.#t&&this.showFailure(this.#t)}};var No=500,$n=class extends pt{static observedAttributes=["view","lang","keys","name-a","name-b"];#t=null;#e=null;#o=null;#n={decisions:null,held:null};steps=new ee((e,t,o)=>this.#k(e,t,o));#r={};#i=new ce;#l=c("p",{class:"spoken",role:"status"});#a=new de(this.#i,{again:()=>this.compare(),cancel:()=>this.cancel()});#s=new _(()=>this.compare());#c=c("div",{class:"frame",part:"frame"},this.#l,this.#a.element,this.#s.element);constructor(){super();let e=this.attachShadow({mode:"open"});e.adoptedStyleSheets=[St()],e.append(this.#c)}get a(){return this.#s.get("a")}set a(e){this.#s.set("a",e)}get b(){return this.#s.get("b")}set b(e){this.#s.set("b",e)}get comparison(){return this.#t}get decisions(){return this.#e?.review.decisions??this.#n.decisions}set decisions(e){this.#n={decisions:e,held:null}}get held(){return this.#e?z(this.#e.review):this.#n.held}set held(e){this.#n={decisions:null,held:Je(e)}}get countFurniture(){return this.#r.countFurniture===!0}set countFurniture(e){this.#r={...this.#r,countFurniture:!!e},this.#t&&this.#d()}async#h(e){this.#r={...this.#r,countFurniture:e},await this.#d(),this.#e?.focusButton(".furniture")}#d(){let{history:e}=this.steps,{steps:t}=e,o=this.compare();return e.steps=t,o}get view(){let e=this.getAttribute("view");return He.find(t=>t===e)??"side-by-side"}set view(e){this.setAttribute("view",e)}connectedCallback(){mt(this,["a","b","view","countFurniture","decisions","held","steps"]),this.#o||this.#s.soon()}disconnectedCallback(){queueMicrotask(()=>{this.isConnected||(this.cancel(),this.#o=null)})}attributeChangedCallback(e){e==="lang"?this.#g().then(t=>t&&this.#b()):e==="view"?this.#e?.show(this.view):e==="keys"?this.#e?.hearKeys():queueMicrotask(()=>this.#e?.review.rename(this.#p)&&this.#b())}get#p(){return{a:this.getAttribute("name-a")??"",b:this.getAttribute("name-b")??""}}async#g(){let e=this.closest("[lang]")?.getAttribute("lang")||document.documentElement.lang,t=await this.#i.turnTo(e);return this.#c.lang=this.#i.language,this.#c.dir=this.#i.direction,t}#b(){this.#a.sayAnew(),this.#e&&this.#y(this.#e),this.#x()}async compare(){this.cancel();let e=this.#s.take();this.#r={...this.#r,languageA:this.#s.languageOf("a"),languageB:this.#s.languageOf("b")};let t=new AbortController;this.#o=t;let o=setTimeout(()=>t.signal.aborted||this.#a.showWorking(),No);try{await this.#g(),t.signal.throwIfAborted(),Ue(e.a,e.b,this.#i);let r=await this.#m(e,t.signal);await A(),t.signal.aborted&&r.reading.free(),t.signal.throwIfAborted(),r.review.dropped>0&&this.steps.history.clear(),this.#y(r),await A(),t.signal.throwIfAborted(),this.#w(r.review),this.#f(r,t.signal).catch(()=>{})}catch(r){t.signal.aborted||this.#A(r)}finally{clearTimeout(o)}return this.#t}#m(e,t,o){return nt(e,this.#p,this.#r,this.#n,t,r=>this.#a.progress(r),o)}async#k(e,t,o){let r=this.#o;await this.#e?.settled();let i=this.#e;if(!i||r!==this.#o)return;this.#o?.abort();let s=new AbortController;this.#o=s,this.#n={decisions:{dismissed:[],done:[],notes:{},links:e},held:null};let l=z(i.review);try{let a=await this.#m(i.review.texts,s.signal,i.reading);if(await A(),s.signal.aborted)return a.reading.free();l&&N(l,a.review),a.review.hidden=i.review.hidden;let d={result:i,at:o,place:i.whereabouts(o)};this.#y(a,d),await this.#e?.complete.catch(()=>{}),await A(),i.dispose(),s.signal.throwIfAborted(),this.#w(a.review),this.#e?.settle(d),this.#l.textContent=t,this.#f(a,s.signal).catch(()=>{})}catch(a){s.signal.aborted||this.#A(a)}}async#f(e,t){let{comparison:o}=e.review,r=await it(e,this.#r,t,()=>this.#e?.idle);r&&(this.#t=r,e.review.renew(r),o.findings.length===0!=(r.findings.length===0)&&this.#b(),this.#l.textContent=this.#e?.summary??"")}goToRow(e){this.#e?.goToRow(e)}cancel(){this.#o?.abort(),this.#u()}#u(){this.#e&&(this.#n={decisions:null,held:z(this.#e.review)},this.steps.history.clear()),this.#e?.dispose(),this.#e=null,this.#t=null,this.#l.textContent="",this.#a.show(),this.#s.element.hidden=!1}#w(e){let{comparison:t,milliseconds:o}=e;this.#t=t,this.#x(),this.#s.element.hidden=!0;let r=()=>this.#v("findings",e.told);e.addEventListener("change",r),this.#v("result",{comparison:t,milliseconds:o}),r()}#y({review:e,reading:t},o){e.furnitureCounts=this.countFurniture,e.rename(this.#p),t.speak(l=>this.#i.template(l));let r=null,i={furniture:l=>this.#h(l),view:l=>this.view=l,row:l=>this.#v("row",{row:l}),...this.steps.from(e,this.#i),reasons:()=>r??=st({review:e,reading:t},this.#r)},s=this.#e?.search.wanted??"";this.#e?.stop(),this.#e=new le(e,t,this.#i,this.view,i,this.steps,this,o),this.#e.search.wanted=s}#x(){if(!this.#e)return;let{element:e}=this.#e;e.parentElement!==this.#a.element&&this.#a.show(e),this.#l.textContent=this.#e.summary}#A(e){let t=e instanceof Tn?e:new Tn("broken",{error:String(e)},e);this.#u();let o=this.#a.showFailure(t);this.#v("error",{reason:t.reason,message:o})}#v(e,t){this.dispatchEvent(new CustomEvent(`article-compare:${e}`,{bubbles:!0,composed:!0,detail:t}))}};export{$n as ArticleCompareElement};
