var Gt=Object.defineProperty;var N=(o,e,t)=>()=>{if(t)throw t[0];try{return o&&(e=o(o=0)),e}catch(n){throw t=[n],n}};var se=(o,e)=>{for(var t in e)Gt(o,t,{get:e[t],enumerable:!0})};function s(o,e={},...t){let n=document.createElement(o);return Ee(n,e,t),n}function F(o,e={},...t){let n=document.createElementNS(Yt,o);return Ee(n,e,t),n}function Ee(o,e,t){for(let[n,r]of Object.entries(e))typeof r=="function"?o.addEventListener(n,r):r!==!1&&r!==void 0&&o.setAttribute(n,r===!0?"":String(r));for(let n of t)n&&o.append(n)}var Yt,v=N(()=>{"use strict";Yt="http://www.w3.org/2000/svg"});var nt={};se(nt,{decide:()=>R,release:()=>j,split:()=>yn,tally:()=>fe,unlink:()=>pe});function R(o,...e){return[...e.reduce(j,o),...e.map(({a:n,b:r})=>({a:et(n),b:et(r)}))]}function j(o,e){let t=(n,r)=>r[n].filter(i=>!e[n].includes(i));return o.map(n=>({before:n,after:{a:t("a",n),b:t("b",n)}})).filter(({before:n,after:r})=>!["a","b"].some(i=>n[i].length>0&&r[i].length===0)).map(({after:n})=>n)}function pe(o,{a:e,b:t}){return R(o,{a:e,b:[]},{a:[],b:t})}function yn(o,e,t){let n={a:tt(e.a,t.a),b:tt(e.b,t.b)},r=n.a.length>0&&n.b.length>0;return R(j(o,e),t,...r?[n]:[])}function fe(o){let e=o.filter(({a:t,b:n})=>t.length>0&&n.length>0).length;return{linked:e,alone:o.length-e}}function et(o){return[...new Set(o)].sort((e,t)=>e-t)}function tt(o,e){return o.filter(t=>!e.includes(t))}var Q=N(()=>{"use strict"});function st(o,e,t,n,r){let i=s("div",{class:"why","aria-live":"polite"},s("p",{},n.say("why.looking"))),a=o.comparison.links.indexOf(e),l=(...d)=>{i.replaceChildren(...d),i.closest(".row-panel")?.scrollIntoView({block:"nearest"})};return t.reasons().then(d=>l(s("ul",{},...An(o,e,d[a],n)),...Sn(o,e,d[a],t,n,r)),()=>l(s("p",{},n.say("why.failed")))),s("section",{},s("h3",{},n.say("why.title")),i)}function An(o,e,t,n){let r=(t?.shared??[]).map(({a,b:l})=>{let[d,c]=[o.texts.a.slice(...a),o.texts.b.slice(...l)];return n.say("why.word",{word:d===c?d:`${d} / ${c}`})});return[e.reader&&n.say("why.byReader"),e.kind==="verbatim"&&n.say("why.sameWords"),e.kind!=="verbatim"&&r.length>0&&n.say("why.shared",{words:n.list(r)}),t?.neighbours&&n.say("why.neighbours"),e.moved&&n.say("why.moved"),!e.reader&&e.kind!=="verbatim"&&n.say("why.sure",{share:n.percent(e.similarity)})].filter(a=>typeof a=="string").map(a=>s("li",{},a))}function Sn(o,e,t,n,r,i){if(e.reader)return[];let l=[["a",t?.runnerUpA],["b",t?.runnerUpB]].flatMap(([d,c])=>c&&c.similarity>=xn?[{side:d,...c}]:[]);return l.length===0?[s("p",{},r.say("why.noRunnerUp"))]:l.map(({side:d,sentence:c,similarity:u})=>{let{start:h,end:m}=o.comparison[d].sentences[c]??{start:0,end:0},f=d==="a"?{a:[c],b:e.b}:{a:e.a,b:[c]};return s("div",{class:"runner-up"},s("p",{},r.say(`why.runnerUp.${d}`,{share:r.percent(u)})),s("q",{class:d,dir:"auto",lang:o.languageOf(d)},o.texts[d].slice(h,m)),s("p",{class:"steps"},s("button",{type:"button",class:"step",click:()=>n.go(d,c)},r.say("why.goThere")),s("button",{type:"button",class:"step",click:()=>i(f)},r.say("why.instead"))))})}var xn,at=N(()=>{"use strict";v();xn=.05});var lt={};se(lt,{panel:()=>En});function En(o,e,t,n){let{sentences:r,above:i,below:a}=n,{links:l}=o,d=e===null?void 0:o.comparison.links[e],c=(p,y)=>s("button",{type:"button",class:"step",click:y},t.say(`decide.${p}`)),u=(p,y,x=r)=>n.decide(p,t.say(y),x),h=p=>{let y={a:[...r.a,...p.a],b:[...r.b,...p.b]};u(R(l,y),"said.merged",y)},m=r.a.length+r.b.length>0,f=o.comparison.relation.verdict==="unrelated",b=p=>p!==null&&r.a.length+p.a.length>0&&r.b.length+p.b.length>0,w=l.some(({a:p,b:y})=>p.some(x=>r.a.includes(x))||y.some(x=>r.b.includes(x))),k=f?{a:[],b:[]}:r,g={a:r.a.slice(0,1),b:r.b.slice(0,1)};return s("div",{class:"row-panel",role:"group","aria-label":t.say("decide.row"),lang:t.language,dir:t.direction},d&&st(o,d,n,t,p=>u(R(l,p),"said.linked",p)),s("div",{class:"steps"},d&&c("unlink",()=>u(pe(l,r),"said.unlinked")),d&&r.a.length+r.b.length>2&&c("split",()=>n.pick({purpose:"split",chosen:g,within:r})),!f&&i&&b(i)&&c("mergeAbove",()=>h(i)),!f&&a&&b(a)&&c("mergeBelow",()=>h(a)),m&&c(d?"linkOthers":"link",()=>n.pick({purpose:"link",chosen:k,within:null})),!f&&w&&c("takeBack",()=>u(j(l,r),"said.takenBack")),c("close",n.close)))}var ct=N(()=>{"use strict";v();Q();at()});var ut={};se(ut,{picker:()=>Bn});function Bn(o,e,t,{purpose:n,chosen:r,within:i,done:a,cancel:l},d){let c={a:new Set(r.a),b:new Set(r.b)},u=(g,p)=>!i||i[g].includes(p),h=s("span",{role:"status"}),m=s("button",{type:"button",class:"primary",click:()=>a({a:[...c.a],b:[...c.b]})},t.say(`pick.${n}.do`)),f=()=>{h.textContent=t.say("pick.chosen",{a:c.a.size,b:c.b.size});let g=i&&c.a.size===i.a.length&&c.b.size===i.b.length;m.disabled=c.a.size===0||c.b.size===0||!!g},b=()=>{for(let g of o.querySelectorAll(".cell .sentence:not([role])")){let{side:p,index:y}=dt(g);u(p,y)&&(g.setAttribute("role","checkbox"),g.setAttribute("tabindex","0"),g.setAttribute("aria-checked",String(c[p].has(y))))}},w=g=>{let{side:p,index:y}=dt(g);c[p].delete(y)||c[p].add(y),g.setAttribute("aria-checked",String(c[p].has(y))),f()},k=({target:g})=>g instanceof Element?g.closest('.sentence[role="checkbox"]'):null;return o.addEventListener("click",g=>{g.stopPropagation(),g.preventDefault();let p=k(g);p&&w(p)},{capture:!0,signal:d}),o.addEventListener("keydown",g=>{let p=k(g);!p||g.key!==" "&&g.key!=="Enter"||(g.preventDefault(),g.stopPropagation(),w(p))},{signal:d}),o.classList.add("picking"),b(),e.then(()=>d.aborted||b(),()=>{}),d.addEventListener("abort",()=>{o.classList.remove("picking");for(let g of o.querySelectorAll(".sentence[role]"))for(let p of["role","tabindex","aria-checked"])g.removeAttribute(p)}),f(),s("div",{class:"picker",role:"group","aria-label":t.say(`pick.${n}.do`)},s("p",{},t.say(`pick.${n}`)," ",h),m,s("button",{type:"button",click:l},t.say("working.cancel")))}function dt(o){return{side:o.closest(".cell")?.classList.contains("b")?"b":"a",index:Number(o.getAttribute("data-sentence"))}}var ht=N(()=>{"use strict";v()});import{Failure as ae}from"./engine.js";var le=5e6;function Se(o,e,t){let n=o.trim()==="",r=e.trim()==="";if(n&&r)throw new ae("bothEmpty");if(n||r)throw new ae("oneEmpty",{text:n?"A":"B"});for(let[i,a]of[["A",o],["B",e]]){let l=Kt(a);if(l>le){let[d,c]=[t.megabytes(l),t.megabytes(le)];throw new ae("tooLong",{text:i,length:d,limit:c})}}}function Kt(o){return o.length*3<=le?o.length:new TextEncoder().encode(o).length}v();import{Failure as Vt,learnWords as Zn,loadEngine as Jn}from"./engine.js";var Be=["",0],Xt={kind:"",a:"",b:"",turn:0},Zt=["a","b"];function W({comparison:o,texts:e,links:t,dismissed:n,done:r,notes:i,lost:a}){let l=t.length>0?{a:U(o,e,"a"),b:U(o,e,"b")}:null,d=new Set([...n,...r,...i.keys()]),c=d.size>0?Ie(o,e):[],u=t.map(({a:m,b:f})=>({a:m.map(b=>l?.a[b]??Be),b:f.map(b=>l?.b[b]??Be)})),h=[...d].sort((m,f)=>m-f).map(m=>({...c[m]??Xt,dismissed:n.has(m),done:r.has(m),note:i.get(m)??""}));return u.length+h.length+a.length>0?{links:u,marks:[...h,...a]}:null}function Le({links:o},e,t){if(o.length===0)return{links:[],dropped:0};let n={a:$e(U(e,t,"a")),b:$e(U(e,t,"b"))},r=o.map(i=>({a:i.a.map(a=>n.a.get(ce(a))),b:i.b.map(a=>n.b.get(ce(a)))})).filter(({a:i,b:a})=>![...i,...a].includes(void 0));return{links:r,dropped:o.length-r.length}}function V({marks:o},e){if(o.length===0)return;let t=Ie(e.comparison,e.texts),n=new Map(t.map((r,i)=>[Te(r),i]));for(let r of o){let i=n.get(Te(r));if(i===void 0){e.lost.push(r);continue}r.dismissed&&e.dismissed.add(i),r.done&&e.done.add(i),r.note&&e.notes.set(i,r.note)}}function Ce(o){let e=r=>Array.isArray(r)&&typeof r[0]=="string"&&Number.isInteger(r[1]),t=r=>Zt.every(i=>Array.isArray(r?.[i])&&r[i].every(e))&&r.a.length+r.b.length>0,n=r=>["kind","a","b","note"].every(i=>typeof r?.[i]=="string")&&Number.isInteger(r.turn);return!Array.isArray(o?.links)||!Array.isArray(o?.marks)?null:o.links.every(t)&&o.marks.every(n)?o:null}function U(o,e,t){let n=o[t].sentences.map(({start:r,end:i})=>e[t].slice(r,i));return ze(n).map(([r,i])=>[r,i])}function $e(o){return new Map(o.map((e,t)=>[ce(e),t]))}function ce([o,e]){return`${e} ${o}`}function Ie({findings:o},e){let t=o.map(({kind:r,a:i,b:a})=>({kind:r,a:e.a.slice(...i),b:e.b.slice(...a)})),n=ze(t.map(({kind:r,a:i,b:a})=>[r,i,a].join(`
`)));return t.map((r,i)=>({...r,turn:n[i]?.[1]??0}))}function Te({kind:o,a:e,b:t,turn:n}){return[n,o,e,t].join(`
`)}function ze(o){let e=new Map;return o.map(t=>{let n=e.get(t)??0;return e.set(t,n+1),[t,n]})}var _=class{#e=[];#o=[];step(e){this.#e.push(e),this.#o=[]}undo(e){let t=this.#e.pop();return t!==void 0&&this.#o.push(e),t}redo(e){let t=this.#o.pop();return t!==void 0&&this.#e.push(e),t}get canUndo(){return this.#e.length>0}get canRedo(){return this.#o.length>0}clear(){this.#e=[],this.#o=[]}};var G=class{#e=new _;#o=!1;constructor(e){this.follow=e}get canUndo(){return this.#e.canUndo}get canRedo(){return this.#e.canRedo}clear(){this.#e.clear()}from({links:e},t){return{decide:(n,r,i)=>{this.#o||(this.#e.step(e),this.#t(n,r,i))},undo:()=>this.#t(this.#o?void 0:this.#e.undo(e),t.say("said.undone")),redo:()=>this.#t(this.#o?void 0:this.#e.redo(e),t.say("said.redone"))}}async#t(e,t,n){if(e){this.#o=!0;try{await this.follow(e,t,n)}finally{this.#o=!1}}}};v();v();var Jt=["kind","message","a.exact","a.prefix","a.suffix","b.exact","b.prefix","b.suffix","note","done","set aside","linked by reader"];function Oe(o){let e=o.map(({kind:t,message:n,a:r,b:i,note:a,done:l,dismissed:d,reader:c})=>[t,n,...[r,i].flatMap(({exact:u,prefix:h,suffix:m})=>[u,h,m]),a,l?"yes":"no",d?"yes":"no",c?"yes":"no"]);return[Jt,...e].map(t=>`${t.map(Qt).join(",")}\r
`).join("")}function Qt(o){return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}v();function qe(o,e,[t,n],r=32){let i=e[en(e,t)],a=i!==void 0&&n<=i.end,[l,d]=a?[i.start,i.end]:[t,n];return{before:tn(o.slice(l,t),r),words:o.slice(t,n),after:nn(o.slice(n,d),r)}}function en(o,e){let[t,n]=[0,o.length];for(;t<n;){let r=t+n>>1;(o[r]?.start??0)<=e?t=r+1:n=r}return t-1}function tn(o,e){if(o.length<=e)return o;let t=o.slice(-e),n=t.search(/\s/);return`…${(n===-1?t:t.slice(n+1)).replace(/^[\uDC00-\uDFFF]/,"")}`}function nn(o,e){if(o.length<=e)return o;let t=o.slice(0,e),n=t.replace(/\s\S*$/,"");return`${(n===""?t:n).replace(/[\uD800-\uDBFF]$/,"")}…`}function E(){let{scheduler:o}=globalThis;return o?.yield?o.yield():new Promise(e=>{let{port1:t,port2:n}=new MessageChannel;t.onmessage=()=>{t.close(),e()},n.postMessage(null)})}async function I(o,e,t=()=>{}){for(;;){e.throwIfAborted();let n=performance.now()+12;do if(o())return;while(performance.now()<n);t(),await E()}}async function de(o,e,t,n,r,i){let a=new o.Job(e,t,n);try{await I(()=>a.advance(),r,()=>i(a.progress))}catch(d){throw a.free(),d}let l=a.read();try{return{reading:l,comparison:await on(l.comparisonInSteps(),r)}}catch(d){throw l.free(),d}}async function on(o,e){let t=o.next();return await I(()=>t.done===!0||(t=o.next()).done===!0,e),t.value}var rn=40,Re=8;function K(o,e,t){let n=new Map,r=a=>{let l=n.get(a)??e(a);return n.set(a,l),l},i=new AbortController;return t.addEventListener("abort",()=>i.abort()),(a,l)=>{i.abort(),i=new AbortController;let d=a.findIndex((m,f)=>f>=rn&&!n.has(m)),c=d===-1?a.length:d;if(o.replaceChildren(...a.slice(0,c).map(r)),l(),d===-1)return;let u=()=>(o.append(...a.slice(c,c+Re).map(r)),c+=Re,c>=a.length),{signal:h}=i;E().then(()=>I(u,h)).then(l,()=>{})}}function Ne(o,e,t){let n=s("h3",{id:"findings-heading",tabindex:"-1"}),r=s("ol",{class:"findings","aria-labelledby":"findings-heading"}),i=s("p",{class:"foot"}),a=K(r,c=>sn(o,e,c),t),l=()=>{let{shown:c}=o;n.textContent=e.say("findings.heading",{count:c.length}),a(c,d),i.replaceChildren(...ln(o,e,n))},d=()=>{for(let c of r.children){let u=c.getAttribute("data-index")===String(o.current);c.classList.toggle("now",u),c.querySelector(".go")?.setAttribute("aria-current",String(u)),u&&an(c)}};return o.addEventListener("change",l,{signal:t}),o.addEventListener("move",d,{signal:t}),l(),s("section",{"aria-labelledby":"findings-heading"},n,r,i)}function sn(o,e,t){let n=o.comparison.findings[t],r=()=>{let l=(i.nextElementSibling??i.previousElementSibling)?.getAttribute("data-index"),d=i.parentElement;o.toggleDismissed(t);let c=l?d?.querySelector(`[data-index="${l}"] .go`):d?.parentElement?.querySelector("h3");c instanceof HTMLElement&&c.focus()},i=s("li",{class:"find","data-index":t},s("button",{type:"button",class:"go",click:()=>o.go(t)},s("span",{class:"kind"},$(o,e,t)),s("span",{class:"pair"},Y(o,e,t,"a"),Y(o,e,t,"b")),s("span",{class:"message"},n&&e.finding(n))),s("button",{type:"button",class:"dismiss","aria-label":e.say("findings.dismiss"),title:e.say("findings.dismiss"),click:r},"×"));return i}function an(o){let e=o.closest(".beside");if(!e)return;let[t,n]=[o.getBoundingClientRect(),e.getBoundingClientRect()];t.top<n.top?e.scrollTop+=t.top-n.top-8:t.bottom>n.bottom&&(e.scrollTop+=t.bottom-n.bottom+8)}function $(o,e,t){let n=o.comparison.findings[t];if(!n)return"";let r=e.say(`kind.${n.kind}`);if(n.kind!=="quotation")return r;for(let i of["a","b"]){let[a,l]=n[i],d=o.comparison[i].quotations.find(c=>c.start<=l&&a<=c.end);if(d?.speaker)return`${r} · ${o.texts[i].slice(...d.speaker)}`}return r}function Y(o,e,t,n,r){let i=o.comparison.findings[t]?.[n]??[0,0],a=qe(o.texts[n],o.comparison[n].sentences,i,r);return s("q",{class:n,dir:"auto",lang:o.languageOf(n)},a.before,a.words?s("b",{},a.words):s("b",{class:"absent"},s("span",{class:"spoken"},e.say("findings.absent"))),a.after)}function ln(o,e,t){let n=o.dismissed.size;if(n===0)return[];let r=()=>{o.restoreDismissed(),t.focus()};return[e.say("findings.dismissed",{count:n})," ",s("button",{type:"button",class:"quiet",click:r},e.say("findings.restore"))]}var Fe=32;function T(o,e){return o.comparison.findings.map((n,r)=>({index:r,kind:$(o,e,r),message:e.finding(n),a:Me(o.texts.a,n.a),b:Me(o.texts.b,n.b),note:o.notes.get(r)??"",done:o.done.has(r),dismissed:o.dismissed.has(r),reader:o.comparison.links[n.link]?.reader===!0})).sort((n,r)=>Number(n.dismissed)-Number(r.dismissed))}function Me(o,[e,t]){return{exact:o.slice(e,t),prefix:o.slice(Math.max(e-Fe,0),e),suffix:o.slice(t,t+Fe),start:e,end:t}}function He(o,e){let[t,n]=[A(o,e,"a"),A(o,e,"b")],i=T(o,e).filter(d=>!d.dismissed).map((d,c)=>`## ${c+1}. ${je(d,t,n,e)}`),a=o.links.length,l=a>0?`${e.say("report.decided",{count:a})}

`:"";return`# ${e.say("markdown.title",{a:B(t),b:B(n)})}

${l}${i.join(`
`)}`}function De(o,e,t){let n=T(o,e).find(r=>r.index===t);return n?je(n,A(o,e,"a"),A(o,e,"b"),e):""}function je(o,e,t,n){let r=(l,{prefix:d,exact:c,suffix:u})=>`> ${B(l)}: … ${ue(d)}${c?`**${ue(c)}**`:"‸"}${ue(u)} …
`,i=o.note?`
${n.say("worklist.note")}: ${B(o.note)}
`:"",a=o.reader?`
${B(n.say("report.linked"))}
`:"";return`${B(o.kind)}

${B(o.message)}

${r(e,o.a)}>
${r(t,o.b)}${a}${i}`}function A(o,e,t){return o.names[t]||e.say(`name.${t}`)}function ue(o){return B(o.replace(/\s+/g," "))}function B(o){return o.replace(/[\\`*_[\]<>#|]/g,"\\$&")}v();v();var Pe=new WeakMap;function M(o,e){let t=Pe.get(o[e])??cn(o,e);return Pe.set(o[e],t),t}function cn(o,e){let t=o[e].sentences.map(({role:n})=>n==="furniture"?"furniture":"only");if(o.relation.verdict==="unrelated")return t;for(let n of o.links)for(let r of n[e])t[r]=n.moved?"moved":n.kind;return t}function z(o,e){let t={all:0,told:0,moved:0,only:0,furniture:0};for(let n of M(o,e)){if(n==="furniture"){t.furniture+=1;continue}t.all+=1,n==="only"?t.only+=1:t.told+=1,n==="moved"&&(t.moved+=1)}return t}function X(o,e,t){let{comparison:n}=o;return s("section",{class:"verdict",part:"verdict","aria-label":e.say("verdict.label")},s("div",{class:"finding-of-fact"},s("h2",{},H(n,e)),s("p",{class:"counts"},D(n,e)),s("p",{class:"took"},e.say("verdict.took",{time:e.duration(o.milliseconds)}),n.precise?"":` ${e.say("verdict.imprecise")}`),dn(o,e,t)),s("div",{class:"bars"},Ue(o,"a",e),Ue(o,"b",e)))}function dn({comparison:o,furnitureCounts:e},t,n){let r=z(o,"a").furniture+z(o,"b").furniture;if(r===0&&!e)return null;let[i,a]=e?["furniture.counted","furniture.setAside"]:["furniture.aside","furniture.count"];return s("p",{class:"took"},t.say(i,{count:r})," ",n&&s("button",{type:"button",class:"quiet",click:()=>n(!e)},t.say(a)))}function H({relation:o},e){if(o.verdict!=="partial")return e.say(`verdict.${o.verdict}`);let{coverageA:t,coverageB:n}=o;return n>2*t?e.say("verdict.partOfA"):t>2*n?e.say("verdict.partOfB"):e.say("verdict.partial")}function D(o,e){let{verdict:t}=o.relation;if(t==="unrelated")return e.say("counts.unrelated");let[n,r]=[z(o,"a"),z(o,"b")];return[n.only===0?e.say("counts.allToldInB",{count:n.all}):e.say("counts.toldInB",{told:n.told,count:n.all}),n.only>0&&e.say("counts.missing",{count:n.only}),r.only>0?e.say("counts.added",{count:r.only}):e.say("counts.nothingAdded"),n.moved>0&&e.say("counts.moved",{count:n.moved}),o.findings.length>0&&e.say("counts.findings",{count:o.findings.length})].filter(Boolean).join(" ")}function Ue({comparison:o,names:e},t,n){let r=z(o,t),i=t.toUpperCase(),a=t==="a"?o.relation.coverageA:o.relation.coverageB,l={count:r.all,share:n.percent(a),other:t==="a"?"B":"A"},d=o.relation.verdict==="unrelated";return s("div",{class:`coverage ${t}`},s("p",{},s("b",{},i),e[t]?s("span",{dir:"auto"},` ${e[t]}`):"",s("span",{class:d?"share":"share long"},n.say(d?"bar.unrelated":"bar.told",l)),!d&&s("span",{class:"share short"},n.say("bar.short",{share:l.share,other:l.other}))),s("div",{class:"bar","aria-hidden":"true"},...hn(o,t)))}var un=240;function hn(o,e){let t=M(o,e),{sentences:n}=o[e],i=n.reduce((l,{start:d,end:c})=>l+c-d,0)/un,a=[];for(let[l,{start:d,end:c}]of n.entries()){let u=t[l]??"only",h=a.at(-1);h&&(h.standing===u||h.length<i)?h.length+=c-d:a.push({standing:u,length:c-d})}return a.map(({standing:l,length:d})=>{let c=s("i",{class:l});return c.style.flexGrow=String(d),c})}var We=`
.beside { padding: 1rem var(--edge) 1.5rem; font: .875rem/1.45 var(--sans); border-block-start: 1px solid var(--line); scroll-margin-block: 1rem; }
.beside h3 { font: 600 .8125rem/1.4 var(--sans); color: var(--soft); margin-block-end: .7rem; }
.findings { list-style: none; display: grid; gap: .2rem; }
.find { content-visibility: auto; contain-intrinsic-size: auto 7rem; display: flex; align-items: flex-start; border: 1px solid transparent; border-radius: 8px; }
.find .go { flex: 1; min-inline-size: 0; display: grid; gap: .15rem; text-align: start; font: inherit; border: 0; background: none; padding: .55rem .7rem; border-radius: 8px; }
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
.dismiss { flex: none; min-block-size: 2rem; inline-size: 2rem; padding: 0; border: 0; background: none; font-size: 1.05rem; color: var(--soft); opacity: .7; }
.dismiss:hover, .dismiss:focus-visible { opacity: 1; color: var(--ink); }
.foot { margin-block-start: .8rem; color: var(--soft); font-size: .8125rem; }
.foot:empty { display: none; }

.untold { margin-block-start: 1.6rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); }
.untold:first-child { margin-block-start: 0; padding-block-start: 0; border: 0; }
.untold-sentences { list-style: none; display: grid; gap: .1rem; }
.untold-sentences .go {
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
  inline-size: 100%;
  overflow: hidden;
  padding: .4rem .7rem;
  font: .9375rem/1.45 var(--serif);
  text-align: start;
  border: 0;
  border-inline-start: 2px dashed color-mix(in oklab, var(--gone) 60%, var(--paper));
  border-start-end-radius: 6px;
  border-end-end-radius: 6px;
  background: none;
}
.untold-sentences.b .go { border-inline-start: 2px solid color-mix(in oklab, var(--came) 60%, var(--paper)); }
.untold-sentences .go:hover { background: var(--panel); }
.untold .quiet { margin: .5rem .75rem; }

.work { max-inline-size: 70rem; padding: 1.25rem var(--edge) 3rem; }
.work h3 { font: 600 .9375rem/1.4 var(--sans); color: var(--soft); margin-block-end: 1rem; }
.worklist { list-style: none; display: grid; gap: .9rem; }
.task { padding: 1rem 1.2rem 1.1rem; border: 1px solid var(--line); border-radius: 10px; content-visibility: auto; contain-intrinsic-size: auto 14rem; scroll-margin-block: 4rem; }
.task.now { border-color: var(--flag); box-shadow: 0 0 0 1px var(--flag); }
.task.done { background: var(--panel); }
.task.done .versions, .task.done .message { opacity: .72; }
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
.ticks line { stroke: var(--flag); stroke-width: 2; vector-effect: non-scaling-stroke; }
.ticks line.now { stroke: var(--ink); stroke-width: 3.5; }
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
.legend { list-style: none; display: grid; gap: .5rem; }
.legend li { display: grid; grid-template-columns: 8rem 1fr; gap: 1rem; align-items: baseline; }
.legend > li > :first-child { justify-self: start; font-family: var(--serif); font-size: 1.0625rem; margin: 0; cursor: auto; }
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
.stepper .previous::before, .stepper .next::before { font-size: 1.35rem; line-height: 1; }
.stepper .previous::before { content: "‹"; content: "‹" / ""; }
.stepper .next::before { content: "›"; content: "›" / ""; }
.picking ~ .stepper { display: none; }
@media print { .stepper { display: none; } }

@container article-compare (min-width: 62rem) {
  .stepper { display: none; }
  .body.with-beside { grid-template-columns: minmax(0, 1fr) 20.5rem; }
  .body.with-overview { grid-template-columns: calc(3.75rem + var(--edge)) minmax(0, 1fr); }
  .body.with-overview.with-beside { grid-template-columns: calc(3.75rem + var(--edge)) minmax(0, 1fr) 20.5rem; }
  .overview {
    display: block;
    position: sticky;
    inset-block-start: 0;
    block-size: min(100vh, 60rem);
    padding-block: 1.1rem;
    padding-inline: var(--edge) .5rem;
  }
  .with-overview .texts { padding-inline-start: .75rem; }
  .beside {
    position: sticky;
    inset-block-start: 0;
    align-self: start;
    max-block-size: 100vh;
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
`;var Ve=`
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
.counts { margin-block-start: .5rem; max-inline-size: 92ch; font: .9688rem/1.55 var(--sans); text-wrap: pretty; }
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
  inline-size: 14rem;
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
::highlight(article-compare-found) { background: color-mix(in oklab, var(--moved) 40%, transparent); }
button.round { inline-size: 2.125rem; padding: 0; border-radius: 50%; }
.menu { position: relative; }
.menu summary { min-block-size: 2.125rem; padding: .375rem .8rem; font: 500 .875rem/1.3 var(--sans); border: 1px solid var(--line); border-radius: 7px; cursor: pointer; list-style: none; }
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
  .search input { flex: 1; inline-size: 6rem; min-inline-size: 0; }
  .chips { flex-wrap: nowrap; overflow-x: auto; margin-inline: calc(-1 * var(--edge)); padding-inline: var(--edge); }
  .chips button { flex: none; }
}
`;var _e=`
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

.row-panel { grid-column: 1 / -1; scroll-margin-block: 4rem 5rem; margin-block-start: .8rem; padding: .9rem 1.1rem 1rem; background: var(--panel); border: 1px solid var(--line); border-radius: 10px; font: .9375rem/1.5 var(--sans); }
.row-panel h3 { font: 600 .9375rem/1.4 var(--sans); margin-block-end: .3rem; }
.why ul { padding-inline-start: 1.1rem; }
.why > p { color: var(--soft); }
.runner-up { margin-block-start: .6rem; }
.runner-up > p:first-child { color: var(--soft); }
.runner-up q { quotes: none; font: 1rem/1.5 var(--serif); }
.steps { display: flex; flex-wrap: wrap; gap: .5rem; margin-block-start: .5rem; }
.row-panel > .steps { margin-block-start: .9rem; }
.row-panel > .steps:first-child { margin-block-start: 0; }
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

@container article-compare (max-width: 42rem) {
  .row-menu, .apart .row-menu { inset-block-start: .5rem; inset-inline-start: auto; inset-inline-end: .5rem; }
  .row:not(.apart) .cell:first-child { padding-inline-end: 1.75rem; }
}
@media (forced-colors: active) {
  .picking .sentence[aria-checked="true"] { outline: 3px solid Highlight; }
  .row.by-reader { border-inline-start: 3px solid CanvasText; }
}
@media print {
  .row-menu, .row-panel, .decided button, .picker { display: none !important; }
}
`;var Ge=`
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
`;var Ke=`
.body { display: grid; grid-template-columns: minmax(0, 1fr); }
.texts { padding: 0 calc(var(--edge) - .75rem) 3rem; min-inline-size: 0; }

.names, .row {
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  column-gap: clamp(1.5rem, 4cqi, 3.25rem);
  padding-inline: .75rem;
}
.names {
  position: sticky;
  inset-block-start: 0;
  z-index: 2;
  padding-block: .8rem .55rem;
  background: var(--paper);
  border-block-end: 1px solid var(--line);
}
.name { display: flex; gap: .55rem; align-items: baseline; font: 600 .8125rem/1.4 var(--sans); color: var(--soft); min-inline-size: 0; }
.name b { color: var(--ink); }
.name span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }

.row {
  padding-block: .85rem;
  border-block-end: 1px solid color-mix(in oklab, var(--line) 55%, transparent);
  scroll-margin-block: 4rem;
}
.stretch { content-visibility: auto; contain-intrinsic-size: auto 48rem; }
.stretch:only-child { content-visibility: visible; }
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

@container article-compare (max-width: 42rem) {
  .row, .inline .row.apart { grid-template-columns: minmax(0, 1fr); row-gap: .55rem; }
  .row:not(.apart) .cell:not(.both) { position: relative; padding-inline-start: 1.5rem; }
  .row:not(.apart) .cell:not(.both)::before { position: absolute; inset-inline-start: 0; font: 700 .75rem/2.2 var(--sans); color: var(--soft); }
  .cell.a::before { content: "A"; content: "A" / ""; }
  .cell.b::before { content: "B"; content: "B" / ""; }
  .row.apart .cell + .cell { border-block-start: 1px solid var(--line); padding-block-start: 1rem; }
  .row.signpost .cell.a { display: none; }
  #row-1 .text.headline:first-of-type { font-size: 1.15em; }
}

@media (forced-colors: active) {
  del, ins { text-decoration-color: CanvasText; }
  mark { background: Mark; color: MarkText; forced-color-adjust: none; }
  mark del.meaning, mark ins.meaning { color: inherit; }
  mark.off { background: none; color: CanvasText; }
  mark.now, .row.now { outline: 2px solid Highlight; }
  .bar, .bar i { forced-color-adjust: none; }
  button[aria-pressed="true"] { background: Highlight; color: HighlightText; border-color: Highlight; forced-color-adjust: none; }
}
`;var Ye=`
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
`;var Z;function he(){return[Ye,Ve,Ke,We,_e,Ge].join(`
`)}function Xe(){return Z||(Z=new CSSStyleSheet,Z.replaceSync(he())),Z}async function me(o){if(!globalThis.crypto?.subtle)return"";let e=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(o));return[...new Uint8Array(e)].map(t=>t.toString(16).padStart(2,"0")).join("")}function q(o){if(o instanceof Text)return O(o.data);if(!(o instanceof Element))return"";let e=o.localName,t=[...o.attributes].map(r=>` ${r.name}="${O(r.value)}"`).join(""),n=[...o.childNodes].map(q).join("");return mn.has(e)?`<${e}${t}>`:`<${e}${t}>${n}</${e}>`}var mn=new Set(["br","hr","img","input","meta"]);function O(o){return o.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`)}var pn=`
body { margin: 0; max-inline-size: 84rem; margin-inline: auto; }
.stretch { content-visibility: visible; }
mark { cursor: auto; }
.about, .list { padding: 1rem var(--edge); font: .9375rem/1.55 var(--sans); }
.list ol { padding-inline-start: 1.5rem; display: grid; gap: .9rem; }
.list q { quotes: none; font-family: var(--serif); }
.about dt { font-weight: 600; }
.about dd { margin: 0 0 .5rem; overflow-wrap: anywhere; color: var(--soft); }
h3 { font: 600 1.125rem/1.4 var(--serif); margin-block: 1rem .6rem; }
`,fn={"row.linkedByReader":"report.linkedByReader","row.aloneInA":"report.aloneInA","row.aloneInB":"report.aloneInB"};async function Je(o,e,t){let n={a:A(o,t,"a"),b:A(o,t,"b")},r=`${n.a} · ${n.b}: ${H(o.comparison,t)}`,i=['<meta charset="utf-8">','<meta name="viewport" content="width=device-width, initial-scale=1">',`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,`<title>${O(r)}</title>`,`<meta name="description" content="${O(D(o.comparison,t))}">`,`<style>${he().replaceAll(":host","body")}${pn}</style>`].join(`
`);e.speak(c=>t.template(fn[c]??c));let a=e.html("side-by-side");e.speak(c=>t.template(c));let l=s("div",{class:"names"},...["a","b"].map(c=>s("p",{class:`name ${c}`},s("b",{},c.toUpperCase()),s("span",{dir:"auto"},` ${n[c]}`)))),d=[q(X(o,t)),q(gn(o,t)),`<div class="texts">${q(l)}${a}</div>`,q(await bn(o,t))].join(`
`);return`<!doctype html>
<html lang="${O(t.locale)}" dir="${t.direction}">
<head>
${i}
</head>
<body>
<main>
${d}
</main>
</body>
</html>
`}function gn(o,e){let t=T(o,e),n=t.filter(a=>!a.dismissed),r=t.length-n.length,i=({kind:a,message:l,a:d,b:c,note:u,done:h})=>s("li",{},s("b",{class:"kind"},a),h&&` · ${e.say("worklist.done")}`,s("br"),l,s("br"),Ze("A",d,o),s("br"),Ze("B",c,o),!!u&&s("p",{class:"own-note"},`${e.say("worklist.note")}: ${u}`));return s("section",{class:"list"},s("h3",{},e.say("findings.heading",{count:n.length})),s("ol",{},...n.map(i)),r>0&&s("p",{},e.say("findings.dismissed",{count:r})))}function Ze(o,{prefix:e,exact:t,suffix:n},r){let i=o==="A"?"a":"b";return s("span",{},s("b",{},`${o} `),s("q",{class:i,dir:"auto",lang:r.languageOf(i)},`…${e}`,s("b",{class:t?"":"absent"},t),`${n}…`))}async function bn(o,e){let t=o.links.length>0&&s("p",{},e.say("report.decided",{count:o.links.length})),[n,r]=await Promise.all([me(o.texts.a),me(o.texts.b)]),i=new Intl.DateTimeFormat(e.locale,{dateStyle:"long",timeStyle:"short"}).format(new Date),a=[[e.say("report.made"),i],[e.say("report.hash",{text:"A"}),n],[e.say("report.hash",{text:"B"}),r]];return s("section",{class:"about"},s("h3",{},e.say("report.about")),t,s("dl",{},...a.filter(([,l])=>l).flatMap(([l,d])=>[s("dt",{},l),s("dd",{},d)])))}function Qe(o,e,t){let n=o.comparison.findings.length>0,r=l=>`${A(o,t,"a")} – ${A(o,t,"b")}.${l}`,i=(l,d)=>s("li",{},s("button",{type:"button",click:()=>{a.open=!1,d()}},t.say(`export.${l}`))),a=s("details",{class:"menu"},s("summary",{},t.say("export.title")),s("ul",{},i("report",async()=>J(await Je(o,e,t),"text/html",r("html"))),n&&i("markdown",()=>J(He(o,t),"text/markdown",r("md"))),n&&i("csv",()=>J(`\uFEFF${Oe(T(o,t))}`,"text/csv",r("csv"))),i("json",()=>J(wn(o),"application/json",r("json"))),i("print",()=>print())));return a.addEventListener("keydown",l=>{l.key==="Escape"&&(a.open=!1,a.querySelector("summary")?.focus())}),a.addEventListener("focusout",({relatedTarget:l})=>{l instanceof Node&&!a.contains(l)&&(a.open=!1)}),a}function wn({names:o,texts:e,comparison:t,decisions:n}){return`${JSON.stringify({names:o,texts:e,comparison:t,decisions:n},null,2)}
`}function J(o,e,t){let n=URL.createObjectURL(new Blob([o],{type:`${e};charset=utf-8`}));s("a",{href:n,download:t.replace(/[\\/:*?"<>|\p{Cc}]/gu," ")}).click(),setTimeout(()=>URL.revokeObjectURL(n),6e4)}v();Q();function ot({links:o,dropped:e},{canUndo:t,canRedo:n},r,i){let{linked:a,alone:l}=fe(o);if(o.length===0&&e===0&&!t&&!n)return null;let d=[a>0&&r.say("decided.linked",{count:a}),l>0&&r.say("decided.alone",{count:l}),o.length===0&&r.say("decided.none"),e>0&&r.say("decided.dropped",{count:e})],c=(u,h,m,f="")=>s("button",{type:"button",class:u,disabled:!h,"aria-keyshortcuts":f||void 0,click:m},r.say(`decided.${u}`));return s("div",{class:"decided",role:"group",part:"decided","aria-label":r.say("decided.label")},s("p",{},d.filter(Boolean).join(" ")),c("undo",t,i.undo,"Control+Z"),c("redo",n,i.redo,"Control+Shift+Z"),o.length>0&&c("takeAllBack",!0,i.takeAllBack))}v();v();var vn=8,kn=24,rt=8;function it(o,e,t,n,r,i){let a=s("div",{class:`rows ${e}`,role:"list",part:"rows","aria-label":t}),l=s("div",{class:"stretch"}),d=0,c=h=>{d%vn===0&&(l=s("div",{class:"stretch"}),a.append(l));let m=l.childElementCount;o.append(l,e,d,d+h);for(let f=m;f<l.childElementCount;f+=1)n(l.children[f]);d+=h},u=()=>d>=o.rows?!0:(c(rt),!1);for(;d<Math.max(kn,r);)c(rt);return{list:a,complete:E().then(()=>I(u,i))}}function L(o){return o instanceof Element?o.closest(".row"):null}function mt(o,e){o.classList.contains("signpost")||o.append(s("button",{type:"button",class:"row-menu",tabindex:"-1","aria-label":e,title:e,"aria-expanded":"false"}))}var ee=class{#e=s("div");#o=Promise.resolve();#t=null;#n=new AbortController;constructor(e,t,n,r,i){this.rows=n,this.review=e,this.places=t,this.speaker=r,this.wishes=i}attach(e,t){this.#n.abort(),this.#t=null,this.#e=e,this.#o=t,e.addEventListener("click",({target:n})=>{let r=n instanceof Element?n.closest(".row-menu"):null;r&&this.#i(L(r))}),e.addEventListener("keydown",n=>{let{target:r,key:i}=n;i==="Escape"&&this.#t?this.close():i==="Enter"&&r instanceof HTMLElement&&r.matches(".row")&&this.#i(r)}),e.addEventListener("focusin",({target:n})=>{e.querySelector('.row-menu[tabindex="0"]')?.setAttribute("tabindex","-1"),L(n)?.querySelector(".row-menu")?.setAttribute("tabindex","0")})}close(){this.#r()?.querySelector("button")?.focus()}#r(){let e=this.#t?.row;return this.#t?.panel.remove(),e?.querySelector(".row-menu")?.setAttribute("aria-expanded","false"),this.#t=null,e}async#i(e){if(!e)return;if(e===this.#t?.row){this.close();return}let{panel:t}=await Promise.resolve().then(()=>(ct(),lt));this.#r();let n=Number(e.id.slice(4))-1,r=e.getAttribute("data-link"),i=t(this.review,r===null?null:Number(r),this.speaker,{...this.wishes,sentences:this.#u(n),above:this.#s(n,-1),below:this.#s(n,1),pick:a=>this.#l(a,e.id),close:()=>this.close()});e.append(i),e.querySelector(".row-menu")?.setAttribute("aria-expanded","true"),this.#t={row:e,panel:i},i.querySelector("button")?.focus(),i.scrollIntoView({block:"nearest"})}async#l(e,t){let[{picker:n},{decide:r,split:i}]=await Promise.all([Promise.resolve().then(()=>(ht(),ut)),Promise.resolve().then(()=>(Q(),nt))]);this.wishes.sideBySide(),this.#r(),this.#n.abort(),this.#n=new AbortController;let{review:a,speaker:l}=this,d=()=>{this.#n.abort(),h.remove()},c=m=>{d();let{purpose:f,within:b}=e,w=b?i(a.links,b,m):r(a.links,m);this.wishes.decide(w,l.say(f==="split"?"said.split":"said.linked"),m)},u=()=>{d(),this.#e.querySelector(`#${t} .row-menu`)?.focus()},h=n(this.#e,this.#o,l,{...e,done:c,cancel:u},this.#n.signal);h.addEventListener("keydown",({key:m})=>m==="Escape"&&u()),this.#e.addEventListener("keydown",({key:m})=>m==="Escape"&&u(),{signal:this.#n.signal}),this.#e.after(h),this.#e.querySelector(`#${t} .sentence[role]`)?.focus()}#u(e){let t=n=>Array.from(n,(r,i)=>r===e?i:-1).filter(r=>r>=0);return{a:t(this.places.a),b:t(this.places.b)}}#s(e,t){if(this.#c(this.#u(e)))return null;for(let n=e+t;n>=0&&n<this.rows;n+=t){let r=this.#u(n);if(r.a.length+r.b.length>0&&!this.#c(r))return r}return null}#c({a:e,b:t}){let{comparison:n}=this.review;return[...e.map(r=>n.a.sentences[r]),...t.map(r=>n.b.sentences[r])].every(r=>r?.role==="furniture")}};v();function pt(o,e,t){if(o.relation.verdict==="unrelated")return[];let n=new Set(o.links.flatMap(r=>r[e]));return o[e].sentences.map(({start:r,end:i,role:a,claims:l},d)=>({index:d,words:t.slice(r,i),role:a,weight:l??0})).filter(({index:r,role:i})=>i!=="furniture"&&!n.has(r)).sort((r,i)=>i.weight-r.weight||r.index-i.index)}var ft=5;function ge(o,e,t,n){let r=pt(o.comparison,e,o.texts[e]);if(r.length===0)return null;let i=({index:u,words:h})=>s("li",{},s("button",{type:"button",class:"go",dir:"auto",lang:o.languageOf(e),click:()=>n(e,u)},h)),a=s("ul",{class:`untold-sentences ${e}`},...r.slice(0,ft).map(i)),l=r.slice(ft),d=l.length>0&&s("button",{type:"button",class:"quiet",click:u=>{let h=l.map(i);a.append(...h),u.currentTarget.remove(),h[0]?.querySelector("button")?.focus()}},t.say("absent.more",{count:l.length})),c=t.say(e==="a"?"absent.leavesOut":"absent.adds",{count:r.length});return s("section",{class:"untold"},s("h3",{},c),a,d)}function gt(o){o.addEventListener("pointerdown",({target:e})=>{let t=e instanceof Element?e.closest(".cell"):null;o.classList.toggle("only-a-selects",t?.classList.contains("a")===!0),o.classList.toggle("only-b-selects",t?.classList.contains("b")===!0)})}v();var bt=1,$n=4,be=new WeakMap;function wt(o,e){let t=[],n=o.querySelectorAll(".row");for(let r of[...n,null]){if(r?.matches(".verbatim:not(.moved, .flagged, .by-reader)")){t.push(r);continue}let i=t.slice(bt,t.length-bt);i.length>=$n&&Tn(i,e),t=[]}}function Tn(o,e){let t=o[0],n=()=>{for(let a of o)a.hidden=!1,be.delete(a);i.remove()},i=s("div",{class:"fold",role:"listitem"},s("button",{type:"button",click:()=>{n(),t.focus()}},e.say("fold.open",{count:o.length})));for(let a of o)a.hidden=!0,be.set(a,n);t.before(i)}function we(o){be.get(o)?.()}v();var Ln=[[["n","F7"],"help.nextFinding"],[["p","Shift F7"],"help.previousFinding"],[["j"],"help.nextRow"],[["k"],"help.previousRow"],[["Enter"],"help.row"],[["Ctrl Z"],"help.undo"],[["1","2","3"],"help.views"],[["/"],"help.search"],[["?"],"help.help"]],Cn=["finding","gone","came","small","moved"];function yt(o){let e=s("dialog",{class:"help",part:"help","aria-labelledby":"help-heading"});return e.append(s("h2",{id:"help-heading"},o.say("help.title")),s("dl",{class:"keys"},...Ln.flatMap(([t,n])=>[s("dt",{},...t.map(r=>s("kbd",{},r))),s("dd",{},o.say(n))])),s("h3",{},o.say("help.marks")),s("ul",{class:"legend"},...Cn.map(t=>s("li",{},In(t,o),s("span",{},o.say(`help.${t}`))))),s("button",{type:"button",click:()=>e.close()},o.say("help.close"))),e}function In(o,e){let t=e.say(`help.${o}.sample`);return o==="finding"?s("mark",{class:"finding"},t):o==="gone"?s("del",{class:"wording"},t):o==="came"?s("ins",{class:"wording"},t):o==="small"?s("ins",{class:"spelling"},t):s("span",{class:"note moved"},t)}function vt(o,e,t){o.addEventListener("keydown",n=>{if(!(n instanceof KeyboardEvent)||n.defaultPrevented||n.isComposing||n.altKey||On(n))return;let r=e[zn(n)];r&&(n.preventDefault(),r())},{signal:t})}function zn({key:o,shiftKey:e,ctrlKey:t,metaKey:n}){return t||n?`Control+${e?"Shift+":""}${o.toLowerCase()}`:o.length>1&&e?`Shift+${o}`:o}function On(o){let e=o.composedPath()[0];return e instanceof HTMLElement?e instanceof HTMLInputElement?!["checkbox","radio","button"].includes(e.type):e instanceof HTMLTextAreaElement||e instanceof HTMLSelectElement||e.isContentEditable:!1}v();var P=64,C=11,ye=1e3,qn=300;function At(o,e,t){let{comparison:n,texts:r}=o,i=Math.max(r.a.length,r.b.length,1),a=ye/i,l=F("svg",{viewBox:`-3 0 ${P+6} ${ye}`,preserveAspectRatio:"none"}),d=n.a.sentences.length+n.b.sentences.length>qn,c=d?0:1.5,u=(w,k,g=k)=>{let{sentences:p}=n[w],y=(p[k]?.start??0)*a;return{top:y,bottom:Math.max((p[g]?.end??0)*a-c,y+1)}},h=Rn(n,d).map(({kind:w,a:k,b:g})=>({kind:w,d:Fn(u("a",...k),u("b",...g))}));l.append(...kt("ribbon",h));for(let w of["a","b"]){let k=w==="a"?0:P-C,g=Nn(n,w,d).map(({standing:p,first:y,last:x})=>{let{top:S,bottom:ie}=u(w,y,x);return{kind:`${p} ${w}`,d:`M${k} ${S.toFixed(1)}h${C}V${ie.toFixed(1)}h${-C}Z`}});l.append(...kt("block",g))}let m=F("g",{class:"ticks"}),f=()=>{let{current:w,shown:k}=o,g=(p,y,x)=>{let S=p==="a"?-3:P-C;return F("line",{x1:S,x2:S+C+3,y1:y,y2:y,class:x})};m.replaceChildren();for(let p of["a","b"]){let y=x=>Math.round((n.findings[x]?.[p][0]??0)*a);for(let x of new Set(k.map(y)))m.append(g(p,x,"mark"));w!==null&&m.append(g(p,y(w),"now"))}};o.addEventListener("change",f,{signal:t}),o.addEventListener("move",f,{signal:t}),f(),l.append(m);let b={a:s("i",{class:"window a"}),b:s("i",{class:"window b"})};return l.addEventListener("click",w=>{let k=l.getBoundingClientRect(),p=w.clientX<k.left+k.width/2===l.matches(":dir(ltr)")?"a":"b",y=(w.clientY-k.top)/k.height*i,x=n[p].sentences.findIndex(ie=>ie.end>y),S=n[p].sentences.length-1;S>=0&&e(p,x===-1?S:x)}),{element:s("div",{class:"overview","aria-hidden":"true",part:"overview"},s("div",{},l,b.a,b.b)),look(w,k,g){let[p=0,y=0]=k<0?[]:Object.values(u(w,k,g)),x=S=>`${(100*S/ye).toFixed(2)}%`;b[w].style.insetBlockStart=x(p),b[w].style.blockSize=x(y-p)}}}function kt(o,e){return[...new Set(e.map(({kind:n})=>n))].map(n=>{let r=e.filter(i=>i.kind===n);return F("path",{class:`${o} ${n}`,d:r.map(({d:i})=>i).join("")})})}function Rn({links:o},e){let t=[];for(let n of o){let r=n.moved?"moved":e?"reworded":n.kind,[i,a]=[xt(n.a),xt(n.b)],l=t.at(-1);e&&l?.kind===r&&l.a[1]+1===i[0]&&l.b[1]+1===a[0]?(l.a[1]=i[1],l.b[1]=a[1]):t.push({kind:r,a:i,b:a})}return t}function Nn(o,e,t){let n=[];for(let[r,i]of M(o,e).entries()){let a=t&&i==="verbatim"?"reworded":i,l=n.at(-1);t&&l?.standing===a?l.last=r:n.push({standing:a,first:r,last:r})}return n}function xt(o){return[o[0]??0,o.at(-1)??0]}function Fn(o,e){let[t,n,r]=[C,P-C,P/2],i=[o.top,e.top,e.bottom,o.bottom].map(u=>u.toFixed(1)),[a,l,d,c]=i;return`M${t} ${a}C${r} ${a} ${r} ${l} ${n} ${l}V${d}C${r} ${d} ${r} ${c} ${t} ${c}Z`}v();var St="article-compare-found";function Bt(o,e,t){let n=[],r=-1,i=s("input",{type:"search","aria-label":o.say("search.label"),placeholder:o.say("search.label"),autocomplete:"off",spellcheck:"false"}),a=s("span",{class:"count",role:"status"}),l=()=>{let{highlights:h}=CSS;h&&(n.length===0?h.delete(St):h.set(St,new Highlight(...n)))},d=()=>{let h=r+1;a.textContent=i.value===""?"":r<0?o.say("search.found",{count:n.length}):o.say("search.at",{here:h,all:n.length})},c=()=>{n=i.value.trim()===""?[]:Mn(e(),i.value),r=-1,l(),d()},u=h=>{if(n.length===0)return;r=(r+h+n.length+(r<0&&h<0?1:0))%n.length,d();let m=n[r]?.startContainer.parentElement?.closest(".row");m instanceof HTMLElement&&t(m)};return i.addEventListener("input",c),i.addEventListener("keydown",h=>{h.key==="Enter"?u(h.shiftKey?-1:1):h.key==="Escape"&&(i.value="",c(),i.blur())}),{element:s("div",{class:"search"},i,a),focus:()=>i.focus(),look:c}}function Mn(o,e){let t=e.toLowerCase(),n=[];for(let r of o.querySelectorAll(".text")){let i=Hn(r),a=i.map(l=>l.data).join("").toLowerCase();for(let l=a.indexOf(t);l!==-1;l=a.indexOf(t,l+t.length)){let d=new Range;d.setStart(...Et(i,l,!0)),d.setEnd(...Et(i,l+t.length,!1)),n.push(d)}}return n}function Hn(o){let e=document.createTreeWalker(o,NodeFilter.SHOW_TEXT,n=>n.parentElement?.closest(".spoken")?NodeFilter.FILTER_REJECT:NodeFilter.FILTER_ACCEPT),t=[];for(;e.nextNode();)t.push(e.currentNode);return t}function Et(o,e,t){let n=0;for(let i of o){let a=n+i.length;if(e<a||!t&&e===a)return[i,e-n];n=a}let r=o.at(-1);return[r,r.length]}v();function $t(o,e,t,n){let r=s("button",{type:"button",class:"said",click:t}),i=(l,d)=>{let c=e.say(d);return s("button",{type:"button",class:l===1?"next":"previous","aria-label":c,title:c,click:()=>o.step(l)})},a=()=>{let{current:l,shown:d}=o,c=l===null?void 0:o.comparison.findings[l];if(l===null||!c){r.textContent=e.say("findings.heading",{count:d.length});return}let u=e.say("search.at",{here:d.indexOf(l)+1,all:d.length});r.replaceChildren(s("b",{class:"kind"},`${u} · ${$(o,e,l)}`),s("span",{},e.finding(c)))};return o.addEventListener("change",a,{signal:n}),o.addEventListener("move",a,{signal:n}),a(),s("div",{class:"stepper",role:"group","aria-label":e.say("beside.label")},i(-1,"help.previousFinding"),r,i(1,"help.nextFinding"))}v();var ke=["quotation","attribution","number","date","name","negation","quantity","certainty","wording"],te=class extends EventTarget{constructor(e,t,n,r){super(),this.comparison=e,this.texts=t,this.names=n,this.milliseconds=r,this.furnitureCounts=!1,this.hidden=new Set,this.dismissed=new Set,this.done=new Set,this.notes=new Map,this.lost=[],this.links=[],this.dropped=0,this.current=null}get decisions(){let{dismissed:e,done:t,notes:n,links:r}=this;return{dismissed:[...e],done:[...t],notes:Object.fromEntries(n),links:r}}take({dismissed:e,done:t,notes:n}){this.dismissed=new Set(e),this.done=new Set(t),this.notes=new Map(Object.entries(n).map(([r,i])=>[Number(r),i]))}languageOf(e){let{language:t}=this.comparison[e];return t==="und"?"":t}get shown(){let{findings:e}=this.comparison;return[...e.keys()].filter(t=>this.isShown(t))}isShown(e){let t=this.comparison.findings[e];return t!==void 0&&!this.hidden.has(t.kind)&&!this.dismissed.has(e)}count(e){let{findings:t}=this.comparison;return t.filter((n,r)=>n.kind===e&&!this.dismissed.has(r)).length}words(e,t){let n=this.comparison.findings[e]?.[t];return n?this.texts[t].slice(n[0],n[1]):""}go(e){this.current=e,this.dispatchEvent(new Event("move"))}step(e){let{shown:t}=this;if(t.length===0)return;let n=this.current===null?-1:t.indexOf(this.current),r=n===-1?e===1?0:t.length-1:n+e;this.go(t[(r+t.length)%t.length]??null)}toggleKind(e){ve(this.hidden,e),this.#e()}toggleDismissed(e){ve(this.dismissed,e),this.#e()}restoreDismissed(){this.dismissed.clear(),this.#e()}toggleDone(e){ve(this.done,e),this.#e()}setNote(e,t){t.trim()===""?this.notes.delete(e):this.notes.set(e,t),this.dispatchEvent(new Event("note"))}#e(){this.current!==null&&!this.isShown(this.current)&&this.go(null),this.dispatchEvent(new Event("change"))}};function ve(o,e){o.delete(e)||o.add(e)}var xe=["side-by-side","inline","findings"];function Tt(o,e,t,n,r,i,a){let l=o.comparison.findings.length>0,d=xe.filter(c=>l||c!=="findings").map(c=>s("button",{type:"button","data-view":c,"aria-pressed":"false",click:()=>t(c)},e.say(`view.${c}`)));return s("div",{class:"toolbar",part:"toolbar"},s("div",{class:"views",role:"group","aria-label":e.say("toolbar.views")},...d),n,r,s("button",{type:"button",class:"round","aria-label":e.say("toolbar.help"),title:e.say("toolbar.help"),click:i},"?"),l&&Dn(o,e,a))}function Dn(o,e,t){let n=s("div",{class:"chips",role:"group","aria-label":e.say("toolbar.kinds")});for(let i of ke)o.comparison.findings.some(a=>a.kind===i)&&n.append(s("button",{type:"button",class:"chip","data-kind":i,click:()=>o.toggleKind(i)},`${e.say(`kind.${i}`)} `,s("b")));let r=()=>{for(let i of ke){let a=n.querySelector(`[data-kind="${i}"]`);a?.setAttribute("aria-pressed",String(!o.hidden.has(i))),a?.querySelector("b")?.replaceChildren(e.numbers.format(o.count(i)))}};return o.addEventListener("change",r,{signal:t}),r(),n}function Lt(o,e,t){let n=r=>s("p",{class:`name ${r}`},s("b",{},r.toUpperCase()),s("span",{dir:"auto"},o.names[r]||e.say(`name.${r}`)));return s("div",{class:`names ${t}`},n("a"),n("b"))}function Ct(o){let e=(t,...n)=>s("span",{},...n.map(r=>s("kbd",{},r)),` ${o.say(t)}`);return s("p",{class:"hints"},e("hints.finding","n","p"),e("hints.row","j","k"),e("hints.view","1","2","3"),e("hints.search","/"),e("hints.help","?"))}function It(o,e,t,n,r){let i=new Set(t.links.flatMap(u=>u.moved?u.b:[])),a=!1,l=()=>{a=!1;let u=jn(o);for(let h of["a","b"]){let[m,f]=[-1,-1];for(let b=0;u&&b<e[h].length;b+=1){let w=e[h][b]??0;w<u.first||w>u.last||h==="b"&&i.has(b)||(m===-1&&(m=b),f=b)}n(h,m,f)}},d=()=>{a||(a=!0,requestAnimationFrame(l))};document.addEventListener("scroll",d,{capture:!0,passive:!0,signal:r});let c=new ResizeObserver(d);c.observe(o),r.addEventListener("abort",()=>c.disconnect())}function jn(o){let e=o.getRootNode(),t=o.getBoundingClientRect(),n=t.left+t.width/4,r=c=>{let u=e.elementFromPoint(n,c)?.closest(".row");return u&&o.contains(u)?Number(u.id.slice(4))-1:null},[i,a]=[Math.max(t.top,56)+4,Math.min(t.bottom,innerHeight)-4];if(a<=i)return null;let l=r(i)??r(i+24),d=r(a)??r(a-24);return l===null||d===null?null:{first:l,last:d}}v();var Pn=160;function Ot(o,e,t,n){let r=s("h3",{id:"worklist-heading",tabindex:"-1"}),i=s("ol",{class:"worklist","aria-labelledby":"worklist-heading"}),a=K(i,u=>Un(o,e,u,t,r),n),l=()=>{for(let u of i.children)u.classList.toggle("done",o.done.has(Number(u.getAttribute("data-index"))))},d=()=>{let{shown:u}=o,h=u.filter(m=>o.done.has(m)).length;r.textContent=e.say("worklist.heading",{done:h,count:u.length}),a(u,l)},c=()=>{for(let u of i.children){let h=u.getAttribute("data-index")===String(o.current);u.classList.toggle("now",h),h&&u.scrollIntoView({block:"center"})}};return o.addEventListener("change",d,{signal:n}),o.addEventListener("move",c,{signal:n}),d(),s("section",{class:"work",part:"worklist"},r,i)}function Un(o,e,t,n,r){let i=o.comparison.findings[t],a=`finding-${t}`,l=s("input",{type:"checkbox",id:`${a}-done`,change:()=>o.toggleDone(t)});l.checked=o.done.has(t);let d=s("textarea",{id:`${a}-note`,rows:"1",dir:"auto",placeholder:e.say("worklist.note"),"aria-label":e.say("worklist.note")});d.value=o.notes.get(t)??"",d.addEventListener("input",()=>o.setNote(t,d.value));let c=async({currentTarget:h})=>{let m=h,f=navigator.clipboard?.writeText(De(o,e,t))??Promise.reject();m.textContent=e.say(await f.then(()=>"worklist.copied",()=>"worklist.notCopied"))},u=()=>{o.toggleDismissed(t),r.focus()};return s("li",{class:"task","data-index":t},s("div",{class:"tick"},l,s("label",{for:`${a}-done`},s("span",{class:"kind"},$(o,e,t)),s("span",{class:"spoken"},` ${e.say("worklist.done")}`))),s("p",{class:"message"},i&&e.finding(i)),s("div",{class:"versions"},zt(o,e,t,"a"),zt(o,e,t,"b")),s("div",{class:"handle"},d,s("button",{type:"button",click:()=>n(t)},e.say("worklist.read")),s("button",{type:"button",click:c},e.say("worklist.copy")),s("button",{type:"button",click:u},e.say("findings.dismiss"))))}function zt(o,e,t,n){return s("p",{class:`version ${n}`},s("b",{class:"letter"},n.toUpperCase()),Y(o,e,t,n,Pn))}var ne=class{#e=new AbortController;#o=new AbortController;#t=s("div");#n=null;#r;#i;constructor(e,t,n,r,i,a,l,d=null){this.review=e,this.reading=t,this.speaker=n,this.wishes=i,this.places={a:t.rowsOfA,b:t.rowsOfB};let{signal:c}=this.#e;this.help=yt(n),this.search=Bt(n,()=>this.#t,m=>this.#d(m)),this.toolbar=Tt(e,n,i.view,this.search.element,Qe(e,t,n),()=>this.help.showModal(),c),this.body=s("div",{class:"body"});let h=ot(e,a,n,{...i,takeAllBack:()=>i.decide([],n.say("said.allTakenBack"),{a:[],b:[]})});this.element=s("div",{class:"result",part:"result"},X(e,n,i.furniture),this.toolbar,h,this.body,Ct(n),this.help),this.#r=d?this.#s(d)+1:0,this.#i=new ee(e,this.places,t.rows,n,{decide:i.decide,reasons:i.reasons,go:(m,f)=>this.goToRow((this.places[m][f]??0)+1),sideBySide:()=>this.body.classList.contains("side-by-side")||i.view("side-by-side")}),e.addEventListener("move",()=>this.#h(),{signal:c}),e.addEventListener("change",()=>this.#f(),{signal:c}),vt(l,this.#c(),c),this.show(r)}get summary(){let{comparison:e}=this.review;return`${H(e,this.speaker)}. ${D(e,this.speaker)}`}show(e){this.#o.abort(),this.#o=new AbortController;let{signal:t}=this.#o;for(let n of this.toolbar.querySelectorAll("[data-view]"))n.setAttribute("aria-pressed",String(n.getAttribute("data-view")===e));if(this.search.element.hidden=e==="findings",this.body.className=`body ${e}`,e==="findings"){let n=r=>{this.wishes.view("side-by-side"),this.review.go(r)};this.#t=s("div"),this.body.replaceChildren(Ot(this.review,this.speaker,n,t))}else this.#l(e,t)}#l(e,t){let{review:n,reading:r,speaker:i}=this,a=i.say("decide.row"),{list:l,complete:d}=it(r,e,i.say("rows.label"),b=>mt(b,a),this.#r,t);this.#t=l,this.#i.attach(l,d),l.addEventListener("click",b=>this.#a(b)),l.addEventListener("focusin",({target:b})=>this.#p(L(b))),gt(l);let{beside:c,map:u}=this.#n??=this.#u(),h=()=>{c?.scrollIntoView({block:"start"}),c?.querySelector("h3")?.focus({preventScroll:!0})},m=n.comparison.findings.length>0?$t(n,i,h,t):"";if(this.body.classList.toggle("with-beside",!!c),this.body.classList.toggle("with-overview",!!u),this.body.replaceChildren(...u?[u.element]:[],s("div",{class:"texts"},Lt(n,i,e),l,m),...c?[c]:[]),u){It(l,this.places,n.comparison,u.look,t);let{element:b}=u,w=new ResizeObserver(()=>b.style.maxBlockSize=`${Math.max(l.offsetHeight,240)}px`);w.observe(l),t.addEventListener("abort",()=>w.disconnect())}this.#f();let f=()=>{wt(l,i),this.#f(),this.#h(),this.search.look()};d.then(f,()=>{})}#u(){let{review:e,speaker:t}=this,{comparison:n}=e,{signal:r}=this.#e,i=(c,u)=>this.goToRow((this.places[c][u]??0)+1),a=[n.findings.length>0&&Ne(e,t,r),ge(e,"a",t,i),ge(e,"b",t,i)].filter(c=>c instanceof HTMLElement),l=a.length>0?s("aside",{class:"beside",part:"findings","aria-label":t.say("beside.label")},...a):null,d=n.links.length>0&&n.relation.verdict!=="unrelated";return{beside:l,map:d?At(e,i,r):null}}goToRow(e){let t=this.#t.querySelector(`#row-${e}`);t instanceof HTMLElement&&(this.#d(t),t.focus({preventScroll:!0}))}topOf(e){return this.#t.querySelector(`#row-${this.#s(e)+1}:not([hidden])`)?.getBoundingClientRect().top??null}settle(e,t){let n=this.#t.querySelector(`#row-${this.#s(e)+1}`);n instanceof HTMLElement&&(we(n),n.focus({preventScroll:!0}),t===null?n.scrollIntoView({block:"nearest"}):scrollBy(0,n.getBoundingClientRect().top-t))}#s({a:e,b:t}){return this.places.a[e[0]??-1]??this.places.b[t[0]??-1]??-1}stop(){this.#e.abort(),this.#o.abort()}dispose(){this.stop(),this.reading.free()}#c(){let e=()=>this.review.step(1),t=()=>this.review.step(-1);return{n:e,F7:e,p:t,"Shift+F7":t,j:()=>this.#m(1),k:()=>this.#m(-1),1:()=>this.wishes.view("side-by-side"),2:()=>this.wishes.view("inline"),3:()=>this.review.comparison.findings.length>0&&this.wishes.view("findings"),"/":()=>this.search.focus(),"?":()=>this.help.showModal(),"Control+z":this.wishes.undo,"Control+y":this.wishes.redo,"Control+Shift+z":this.wishes.redo}}#m(e){let t=this.#t.getRootNode(),n=[...this.#t.querySelectorAll(".row:not([hidden])")],r=n.indexOf(L(t.activeElement)),i=n.findIndex(l=>l.getBoundingClientRect().bottom>80),a=n[r===-1?Math.max(i,0):r+e];a?.scrollIntoView({block:"nearest"}),a?.focus({preventScroll:!0})}#a(e){let t=e.target,n=t.closest('a[href^="#row-"]'),r=t.closest("mark[data-finding]");if(n)e.preventDefault(),this.goToRow(Number(n.getAttribute("href")?.slice(5)));else if(r&&getSelection()?.isCollapsed!==!1){let i=r.getAttribute("data-finding")?.split(" ").map(Number).find(a=>this.review.isShown(a));i!==void 0&&this.review.go(i)}}#p(e){e&&this.wishes.row(Number(e.id.slice(4)))}#d(e){we(e),e.scrollIntoView({block:"center"})}#h(){for(let r of this.#t.querySelectorAll(".now"))r.classList.remove("now");let{current:e}=this.review;if(e===null)return;let t=this.#t.querySelectorAll(`mark[data-finding~="${e}"]`);for(let r of t)r.classList.add("now");let n=L(t[0]??null);n?.classList.add("now"),n&&this.#d(n),this.#p(n)}#f(){for(let e of this.#t.querySelectorAll("mark[data-finding]")){let t=e.getAttribute("data-finding")?.split(" ").map(Number)??[];e.classList.toggle("off",!t.some(n=>this.review.isShown(n)))}}};var Wn=new Set("ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR MAIN NAV OL P PRE SECTION TABLE TR UL".split(" ")),Vn=new Set(["BR","LI"]),_n=new Set(["SCRIPT","STYLE","TEMPLATE","NOSCRIPT","TITLE","TEXTAREA","SELECT","SVG"]);function Ae(o){let e=[];for(let t of o)qt(t,e),e.push(`

`);return e.join("").replace(/[^\S\n]*(\n+)\s*/g,(t,n)=>n.length>1?`

`:`
`).trim()}function qt(o,e){if(o.nodeType===Node.TEXT_NODE){e.push((o.nodeValue??"").replace(/\s+/g," "));return}if(!(o instanceof Element)||_n.has(o.tagName.toUpperCase())||o.hasAttribute("hidden"))return;let t=Wn.has(o.tagName)?`

`:Vn.has(o.tagName)?`
`:"";e.push(t);for(let n of o.childNodes)qt(n,e);e.push(t===`

`?t:"")}var Rt={language:"en","row.missing":"missing:","row.added":"added:","row.altered":"altered:","row.notToldInB":"Not told in B","row.notToldInA":"Not in A","row.furniture":"Page furniture, set aside","row.movedFirst":"Moved: B begins with this","row.movedAfter":"Moved: B tells this after “{text}”","row.movedHere":"“{text}” stands here in B","row.linkedByReader":"Linked by you","row.aloneInA":"By you: not told in B","row.aloneInB":"By you: not in A","rows.label":"The two texts, row by row","verdict.label":"Verdict","verdict.identical":"The same text, word for word","verdict.retelling":"Two tellings of one text","verdict.partial":"A and B share a part","verdict.partOfA":"B tells a part of A","verdict.partOfB":"A tells a part of B","verdict.unrelated":"Not tellings of the same text","verdict.took":"Compared in {time}, in this browser.","verdict.imprecise":"The search was cut short, because the texts are long and very repetitive.","counts.unrelated":"What A and B have in common is no more than chance would give, so no words are marked.","counts.allToldInB.one":"The one sentence of A is told in B.","counts.allToldInB.other":"All {count} sentences of A are told in B.","counts.toldInB.one":"{told} of {count} sentence of A is told in B.","counts.toldInB.other":"{told} of {count} sentences of A are told in B.","counts.missing.one":"{count} is missing.","counts.missing.other":"{count} are missing.","counts.added.one":"B adds {count} sentence.","counts.added.other":"B adds {count} sentences.","counts.nothingAdded":"Everything in B comes from A.","counts.moved.one":"{count} was moved.","counts.moved.other":"{count} were moved.","counts.findings.one":"{count} change may alter the meaning.","counts.findings.other":"{count} changes may alter the meaning.","furniture.aside.one":"{count} line of page furniture is set aside.","furniture.aside.other":"{count} lines of page furniture are set aside.","furniture.count":"Count it after all","furniture.counted":"Page furniture counts like any other line.","furniture.setAside":"Set it aside","bar.told.one":"{count} sentence, {share} told in {other}","bar.told.other":"{count} sentences, {share} told in {other}","bar.short":"{share} told in {other}","bar.unrelated.one":"{count} sentence","bar.unrelated.other":"{count} sentences","name.a":"Text A","name.b":"Text B","toolbar.views":"View","toolbar.kinds":"Kinds of change shown","view.side-by-side":"Side by side","view.inline":"Inline","view.findings":"Findings only","kind.quotation":"Quotation","kind.attribution":"Attribution","kind.number":"Number","kind.date":"Date","kind.name":"Name","kind.negation":"Negation","kind.quantity":"Quantity","kind.certainty":"Certainty","kind.wording":"Wording","findings.heading.one":"{count} change may alter the meaning","findings.heading.other":"{count} changes may alter the meaning","findings.absent":"nothing here","findings.dismiss":"Set aside","findings.dismissed.one":"{count} set aside.","findings.dismissed.other":"{count} set aside.","findings.restore":"Bring back","toolbar.help":"Keys and marks","beside.label":"Findings","search.label":"Search both texts","search.found.one":"{count} place","search.found.other":"{count} places","search.at":"{here} of {all}","fold.open.one":"Show {count} more row that is word for word the same","fold.open.other":"Show {count} more rows that are word for word the same","absent.leavesOut.one":"What B leaves out: {count} sentence","absent.leavesOut.other":"What B leaves out: {count} sentences","absent.adds.one":"What B adds: {count} sentence","absent.adds.other":"What B adds: {count} sentences","absent.more.one":"Show {count} more","absent.more.other":"Show {count} more","worklist.heading.one":"{count} change may alter the meaning; {done} dealt with","worklist.heading.other":"{count} changes may alter the meaning; {done} dealt with","worklist.done":"dealt with","worklist.note":"Note","worklist.read":"Read in the texts","worklist.copy":"Copy","worklist.copied":"Copied","worklist.notCopied":"The browser does not allow copying","export.title":"Export","export.report":"Report (HTML)","export.markdown":"Correction request (Markdown)","export.csv":"Findings (CSV)","export.json":"Everything (JSON)","export.print":"Print","markdown.title":"Changes between {a} and {b}","report.about":"About this report","report.made":"Made on","report.hash":"SHA-256 of text {text}","hints.finding":"finding","hints.row":"row","hints.view":"view","hints.search":"search","hints.help":"help","help.title":"Keys and marks","help.nextFinding":"Next change that may alter the meaning","help.previousFinding":"Previous change that may alter the meaning","help.nextRow":"Next row","help.previousRow":"Previous row","help.views":"Side by side, inline, findings only","help.search":"Search both texts","help.help":"This page","help.marks":"Marks in the texts","help.finding":"A change that may alter the meaning","help.finding.sample":"most cases","help.gone":"Words that only A has","help.gone.sample":"central pier","help.came":"Words that only B has","help.came.sample":"main pillar","help.small":"Another spelling, form or sign of the same word","help.small.sample":"U.S.","help.moved":"Told at another place in B","help.moved.sample":"Moved","help.close":"Close","decide.row":"This row: why it is so, and how to change it","decide.unlink":"Unlink","decide.split":"Split …","decide.mergeAbove":"Merge with the row above","decide.mergeBelow":"Merge with the row below","decide.link":"Link …","decide.linkOthers":"Link with others …","decide.takeBack":"Take my decision back","decide.close":"Close","why.title":"Why are these linked?","why.looking":"Looking for the reasons …","why.failed":"The reasons could not be found.","why.byReader":"You linked them.","why.sameWords":"They say the same words.","why.shared":"Both have {words}.","why.word":"“{word}”","why.neighbours":"The sentences beside them are linked in the same order.","why.moved":"B tells this at another place in its order.","why.sure":"How sure this is: {share}.","why.runnerUp.a":"Next likeliest in A ({share}):","why.runnerUp.b":"Next likeliest in B ({share}):","why.noRunnerUp":"No other sentence comes near.","why.goThere":"Go there","why.instead":"Link this one instead","pick.link":"Press the sentences of A and of B that belong together.","pick.link.do":"Link","pick.split":"Press the sentences that stay together. The others get a row of their own.","pick.split.do":"Split","pick.chosen":"Chosen: {a} in A, {b} in B.","decided.label":"Your links","decided.none":"All links are as they were found.","decided.linked.one":"{count} row is linked by you.","decided.linked.other":"{count} rows are linked by you.","decided.alone.one":"{count} row has no counterpart by your decision.","decided.alone.other":"{count} rows have no counterpart by your decision.","decided.dropped.one":"{count} of your links is gone, because its sentences changed.","decided.dropped.other":"{count} of your links are gone, because their sentences changed.","decided.undo":"Undo","decided.redo":"Redo","decided.takeAllBack":"Take all back","said.linked":"Linked by you.","said.unlinked":"Unlinked by you.","said.split":"Split by you.","said.merged":"Merged by you.","said.takenBack":"Your decision is taken back.","said.allTakenBack":"All your decisions are taken back.","said.undone":"Undone.","said.redone":"Done again.","report.linkedByReader":"Linked by the reader","report.aloneInA":"By the reader: not told in B","report.aloneInB":"By the reader: not in A","report.linked":"The reader linked the sentences.","report.decided.one":"The reader decided about {count} row of links.","report.decided.other":"The reader decided about {count} rows of links.","help.row":"Why a row is linked, and how to change it","help.undo":"Undo what you decided about links","working.label":"Comparing the two texts …","working.cancel":"Cancel","failure.again":"Try again","failure.bothEmpty.title":"There is nothing to compare yet","failure.bothEmpty.what":"Both texts are empty.","failure.bothEmpty.todo":"Paste one article into each box, or open the example.","failure.oneEmpty.title":"One text is missing","failure.oneEmpty.what":"Text {text} is empty.","failure.oneEmpty.todo":"Paste the article that it is to be compared with.","failure.tooLong.title":"Text {text} is too long","failure.tooLong.what":"Text {text} is {length} long; up to {limit} can be compared.","failure.tooLong.todo":"Shorten it, or compare it in parts.","failure.blocked.title":"The comparison engine was blocked","failure.blocked.what":"The security policy of this page does not let the comparison engine run.","failure.blocked.todo":"Whoever runs this site can allow it by adding ’wasm-unsafe-eval’ and the site’s own files to script-src. Both texts are still here to read.","failure.notFound.title":"The comparison engine was not found","failure.notFound.what":"The server has no file {file} (status {status}).","failure.notFound.todo":"Reload the page. If that does not help, the file has to be put beside the others. Both texts are still here to read.","failure.wrongType.title":"The comparison engine came as the wrong type of file","failure.wrongType.what":"The server sends {file} as “{type}”, and the browser refuses it as a script.","failure.wrongType.todo":"Whoever runs this site has to send it as text/javascript. Both texts are still here to read.","failure.unreachable.title":"The comparison engine could not be reached","failure.unreachable.what":"The file {file} could not be loaded, perhaps because the connection is down.","failure.unreachable.todo":"Look at the connection and try again. Both texts are still here to read.","failure.broken.title":"The comparison failed","failure.broken.what":"Something went wrong inside the comparison engine: {error}.","failure.broken.todo":"Try again, or reload the page. Both texts are still here to read."};var Nt={"finding.quotation":"Inside quotation marks A has “{a}”, B has “{b}”.","finding.quotation.onlyA":"Inside quotation marks A has “{a}”; B leaves it out.","finding.quotation.onlyB":"Inside quotation marks B has “{b}”; A does not.","finding.cut":"A quotation is cut differently: “{a}” in A, “{b}” in B.","finding.cut.onlyA":"B cuts “{a}” out of a quotation without marking it.","finding.cut.onlyB":"A quotation goes on with “{b}” in B; A leaves it out without marking it.","finding.unquoted":"The words are marked as a quotation in one text only: “{a}” in A, “{b}” in B.","finding.speaker":"The quotation is given to “{a}” in A and to “{b}” in B.","finding.source":"The source is “{a}” in A and “{b}” in B.","finding.source.onlyA":"A names a source, “{a}”; B states it without one.","finding.source.onlyB":"B names a source, “{b}”; A states it without one.","finding.stance":"A says “{a}”, B says “{b}”: the speaker stands differently to the claim.","finding.number":"The number differs: “{a}” in A, “{b}” in B.","finding.unit":"What is counted or measured differs: “{a}” in A, “{b}” in B.","finding.limit":"The same figure is limited differently: “{a}” in A, “{b}” in B.","finding.date":"The date differs: “{a}” in A, “{b}” in B.","finding.year":"The year differs: “{a}” in A, “{b}” in B.","finding.time":"The time differs: “{a}” in A, “{b}” in B.","finding.name":"The name differs: “{a}” in A, “{b}” in B.","finding.opposite":"“{a}” in A and “{b}” in B say the opposite.","finding.negation":"The negation differs: “{a}” in A, “{b}” in B.","finding.negation.onlyA":"A negates with “{a}”; B does not.","finding.negation.onlyB":"B negates with “{b}”; A does not.","finding.quantity":"How much or how many differs: “{a}” in A, “{b}” in B.","finding.quantity.onlyA":"A limits how much or how many, with “{a}”; B does not.","finding.quantity.onlyB":"B limits how much or how many, with “{b}”; A does not.","finding.certainty":"How sure it is differs: “{a}” in A, “{b}” in B.","finding.certainty.onlyA":"A says how sure it is, with “{a}”; B does not.","finding.certainty.onlyB":"B says how sure it is, with “{b}”; A does not.","finding.omission":"One text says more here: “{a}” in A, “{b}” in B.","finding.omission.onlyA":"B leaves out “{a}”.","finding.omission.onlyB":"A leaves out “{b}”.","finding.wording":"“{a}” in A and “{b}” in B do not mean the same."};var oe={...Rt,...Nt};var Gn={en:"English",de:"Deutsch",fr:"Français",es:"Español",ar:"العربية"},Kn={en:async()=>oe,de:async()=>(await import("./messages/de.js")).de,fr:async()=>(await import("./messages/fr.js")).fr,es:async()=>(await import("./messages/es.js")).es,ar:async()=>(await import("./messages/ar.js")).ar};function Ft(o){let e=o.split(/[-_]/)[0]?.toLowerCase()??"";return Object.hasOwn(Gn,e)?e:null}function Mt(o){return Kn[o]()}var Ht=/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u,[Yn,Xn]=["⁨","⁩"],re=class{#e="en";#o;#t;locale="en";language="en";direction="ltr";plurals=new Intl.PluralRules("en");numbers=new Intl.NumberFormat("en");shares=new Intl.NumberFormat("en",{style:"percent"});constructor(e=Mt,t=oe){this.#o=e,this.#t=t,this.catalogue=t}async turnTo(e){let t=Ft(e),n=t?e:"en";if(n===this.#e)return!1;this.#e=n;let r=await this.#o(t??"en").catch(()=>null);return this.#e!==n?!1:(this.#n(r?n:"en",r??this.#t),!0)}#n(e,t){this.locale=e,this.catalogue=t,this.language=t.language??"en",this.direction=Ht.test(t["verdict.label"]??"")?"rtl":"ltr",this.plurals=new Intl.PluralRules(e),this.numbers=new Intl.NumberFormat(e),this.shares=new Intl.NumberFormat(e,{style:"percent"})}say=(e,t={})=>{let{count:n}=t,r=typeof n=="number"?`${e}.${this.plurals.select(n)}`:e;return(this.catalogue[r]??this.catalogue[`${e}.other`]??this.catalogue[e]??e).replace(/\{(\w+)\}/g,(a,l)=>{let d=t[l];return d===void 0?a:this.#r(typeof d=="number"?this.numbers.format(d):d)})};template(e){return this.say(e).replace(/\{\w+\}/g,t=>this.#r(t))}finding({rule:e,arguments:t,message:n}){let[r="",i=""]=t,l=`finding.${e}${r&&!i?".onlyA":i&&!r?".onlyB":""}`;return l in this.catalogue?this.say(l,{a:r,b:i}):n}#r(e){return this.direction==="ltr"&&!Ht.test(e)?e:`${Yn}${e}${Xn}`}list(e){return new Intl.ListFormat(this.locale).format(e)}percent(e){return this.shares.format(e)}duration(e){let[t,n]=e<1e3?[e,"millisecond"]:[e/1e3,"second"],r=t<10?1:0;return new Intl.NumberFormat(this.locale,{style:"unit",unit:n,unitDisplay:"short",maximumFractionDigits:r}).format(t)}megabytes(e){return new Intl.NumberFormat(this.locale,{style:"unit",unit:"megabyte",unitDisplay:"short",maximumFractionDigits:1}).format(e/1e6)}};v();function Dt({reason:o,blanks:e},t,n){let r=l=>t.say(`failure.${o}.${l}`,e),i=["bothEmpty","oneEmpty","tooLong"].includes(o);return{screen:s("div",{class:"failure",part:"failure",role:"alert"},s("h2",{},r("title")),s("p",{},r("what")),s("p",{},r("todo")),!i&&s("button",{type:"button",click:n},t.say("failure.again"))),message:`${r("what")} ${r("todo")}`}}function jt(o,e){return s("div",{class:"working",part:"working"},s("label",{},o.say("working.label"),s("progress",{max:"1"})),s("button",{type:"button",click:e},o.say("working.cancel")))}import{loadEngine as Pt}from"./engine.js";async function Ut(o,e,t,{decisions:n,held:r},i,a){let l=await Pt();i.throwIfAborted();let d=performance.now(),c=b=>de(l,o.a,o.b,{...t,decisions:b},i,a),u=n?.links??[],h=await c(u),m=0;r&&({links:u,dropped:m}=Le(r,h.comparison,o),u.length>0&&(h.reading.free(),h=await c(u)));let f=new te(h.comparison,o,e,performance.now()-d);return f.links=u,f.dropped=m,r?V(r,f):n&&f.take(n),{reading:h.reading,review:f}}async function Wt({texts:o,links:e},t){let n=new AbortController().signal,r={...t,decisions:e,reasons:!0},{reading:i,comparison:a}=await de(await Pt(),o.a,o.b,r,n,()=>{});return i.free(),a.links.map(l=>l.reasons)}var Qn=500,_t=class extends HTMLElement{static observedAttributes=["view","lang"];#e=null;#o=null;#t=null;#n=null;#r=null;#i=null;#l=null;#u=new G((e,t,n)=>this.#T(e,t,n));#s=null;#c={};#m=!1;#a=new re;#p=s("p",{class:"spoken",role:"status"});#d=s("div",{class:"stage"});#h={a:s("slot",{name:"a",dir:"auto",slotchange:()=>this.#g()}),b:s("slot",{name:"b",dir:"auto",slotchange:()=>this.#g()})};#f=s("div",{class:"sources",part:"sources"},s("div",{class:"source"},this.#h.a),s("div",{class:"source"},this.#h.b));#w=s("div",{class:"frame",part:"frame"},this.#p,this.#d,this.#f);constructor(){super();let e=this.attachShadow({mode:"open"});e.adoptedStyleSheets=[Xe()],e.append(this.#w)}get a(){return this.#e??Ae(this.#h.a.assignedElements())}set a(e){this.#e=e===null?null:String(e),this.#g()}get b(){return this.#o??Ae(this.#h.b.assignedElements())}set b(e){this.#o=e===null?null:String(e),this.#g()}get comparison(){return this.#t}get decisions(){return this.#n?.review.decisions??this.#i}set decisions(e){this.#i=e,this.#l=null}get held(){return this.#n?W(this.#n.review):this.#l}set held(e){this.#i=null,this.#l=Ce(e)}get countFurniture(){return this.#c.countFurniture===!0}set countFurniture(e){this.#c={...this.#c,countFurniture:!!e},this.#t&&this.compare()}get view(){let e=this.getAttribute("view");return xe.find(t=>t===e)??"side-by-side"}set view(e){this.setAttribute("view",e)}attributeChangedCallback(e){e==="lang"?this.#v().then(t=>t&&this.#$()):this.#n?.show(this.view)}async#v(){let e=this.closest("[lang]")?.getAttribute("lang")||document.documentElement.lang,t=await this.#a.turnTo(e);return this.#w.lang=this.#a.language,this.#w.dir=this.#a.direction,t}#$(){this.#s&&this.#B(this.#s),this.#n&&(this.#y(this.#n),this.#S())}async compare(){this.cancel(),this.#m=!1;let e=new AbortController;this.#r=e;let t=setTimeout(()=>this.#L(e.signal),Qn);try{await this.#v(),e.signal.throwIfAborted();let n={a:this.a,b:this.b};Se(n.a,n.b,this.#a);let r=await this.#k(n,e.signal);await E(),e.signal.aborted&&r.reading.free(),e.signal.throwIfAborted(),this.#y(r),await E(),e.signal.throwIfAborted(),this.#A(r.review);let{a:i,b:a}=r.review.comparison;i.language===a.language&&Zn(await Jn(),i.language)}catch(n){e.signal.aborted||this.#E(n)}finally{clearTimeout(t)}return this.#t}#k(e,t){let n={a:this.getAttribute("name-a")??"",b:this.getAttribute("name-b")??""},r={decisions:this.#i,held:this.#l};return Ut(e,n,this.#c,r,t,i=>this.#C(i))}async#T(e,t,n){let r=this.#n;if(!r)return;let{texts:i,hidden:a}=r.review;this.#r?.abort();let l=new AbortController;this.#r=l,this.#l=null,this.#i={dismissed:[],done:[],notes:{},links:e};let d=W(r.review);try{let c=await this.#k(i,l.signal);if(l.signal.aborted){c.reading.free();return}d&&V(d,c.review),c.review.hidden=a;let u=n??{a:[],b:[]},h=r.topOf(u);this.#y(c,u),r.dispose(),this.#A(c.review),this.#n?.settle(u,h),this.#p.textContent=t}catch(c){l.signal.aborted||this.#E(c)}}goToRow(e){this.#n?.goToRow(e)}cancel(){this.#r?.abort(),this.#x()}#x(){this.#n&&(this.#l=W(this.#n.review),this.#i=null,this.#u.clear()),this.#n?.dispose(),this.#n=null,this.#t=null,this.#s=null,this.#p.textContent="",this.#d.replaceChildren(),this.#f.hidden=!1}#g(){this.#m||(this.#m=!0,queueMicrotask(()=>{if(!this.#m)return;this.#m=!1;let e=(t,n)=>t!==null||n.assignedElements().length>0;e(this.#e,this.#h.a)&&e(this.#o,this.#h.b)&&this.compare()}))}#A(e){let{comparison:t,milliseconds:n}=e;this.#t=t,this.#S(),this.#f.hidden=!0;let r=()=>{let{findings:i}=t;this.#b("findings",{findings:i,dismissed:[...e.dismissed],done:[...e.done]})};e.addEventListener("change",r),this.#b("result",{comparison:t,milliseconds:n}),r()}#y({review:e,reading:t},n){e.furnitureCounts=this.countFurniture,t.speak(l=>this.#a.template(l));let r=null,i={furniture:l=>this.countFurniture=l,view:l=>this.view=l,row:l=>this.#b("row",{row:l}),...this.#u.from(e,this.#a),reasons:()=>r??=Wt(e,this.#c)},a=this.getAttribute("keys")==="page"?document:this;this.#n?.stop(),this.#n=new ne(e,t,this.#a,this.view,i,this.#u,a,n)}#S(){this.#n&&(this.#d.replaceChildren(this.#n.element),this.#p.textContent=this.#n.summary)}#E(e){let t=e instanceof Vt?e:new Vt("broken",{error:String(e)},e);this.#x(),this.#s=t;let n=this.#B(t);this.#b("error",{reason:t.reason,message:n})}#B(e){let{screen:t,message:n}=Dt(e,this.#a,()=>this.compare());return this.#d.replaceChildren(t),n}#L(e){e.aborted||this.#d.replaceChildren(jt(this.#a,()=>this.cancel()))}#C(e){let t=this.#d.querySelector("progress");t&&(t.value=e)}#b(e,t){this.dispatchEvent(new CustomEvent(`article-compare:${e}`,{bubbles:!0,composed:!0,detail:t}))}};export{_t as ArticleCompareElement};
