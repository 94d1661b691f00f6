var Xt=Object.defineProperty;var H=(o,e,t)=>()=>{if(t)throw t[0];try{return o&&(e=o(o=0)),e}catch(n){throw t=[n],n}};var le=(o,e)=>{for(var t in e)Xt(o,t,{get:e[t],enumerable:!0})};function a(o,e={},...t){let n=document.createElement(o);return Be(n,e,t),n}function D(o,e={},...t){let n=document.createElementNS(Zt,o);return Be(n,e,t),n}function Be(o,e,t){for(let[n,r]of Object.entries(e))typeof r=="function"?o.addEventListener(n,r):r!==!1&&r!==void 0&&o.setAttribute(n,r===!0?"":String(r));for(let n of t)n&&o.append(n)}var Zt,k=H(()=>{"use strict";Zt="http://www.w3.org/2000/svg"});var He={};le(He,{decide:()=>O,difference:()=>pe,release:()=>j,split:()=>sn,tally:()=>me,unlink:()=>he});function O(o,...e){return[...e.reduce(j,o),...e.map(({a:n,b:r})=>({a:Fe(n),b:Fe(r)}))]}function j(o,e){let t=(n,r)=>r[n].filter(i=>!e[n].includes(i));return o.map(n=>({before:n,after:{a:t("a",n),b:t("b",n)}})).filter(({before:n,after:r})=>!["a","b"].some(i=>n[i].length>0&&r[i].length===0)).map(({after:n})=>n)}function he(o,{a:e,b:t}){return O(o,{a:e,b:[]},{a:[],b:t})}function sn(o,e,t){let n={a:Me(e.a,t.a),b:Me(e.b,t.b)},r=n.a.length>0&&n.b.length>0;return O(j(o,e),t,...r?[n]:[])}function me(o){let e=o.filter(({a:t,b:n})=>t.length>0&&n.length>0).length;return{linked:e,alone:o.length-e}}function pe(o,e){let t=(n,{a:r,b:i})=>n.some(s=>String(s.a)===String(r)&&String(s.b)===String(i));return e.find(n=>!t(o,n))??o.find(n=>!t(e,n))??{a:[],b:[]}}function Fe(o){return[...new Set(o)].sort((e,t)=>e-t)}function Me(o,e){return o.filter(t=>!e.includes(t))}var P=H(()=>{"use strict"});function ht(o,e,t,n,r){let i=a("div",{class:"why","aria-live":"polite"},a("p",{},n.say("why.looking"))),s=o.comparison.links.indexOf(e),l=(...c)=>{i.replaceChildren(...c),i.closest(".row-panel")?.scrollIntoView({block:"nearest"})};return t.reasons().then(c=>l(a("ul",{},...zn(o,e,c[s],n)),...On(o,e,c[s],t,n,r)),()=>l(a("p",{},n.say("why.failed")))),a("section",{},a("h3",{},n.say("why.title")),i)}function zn(o,e,t,n){let r=(t?.shared??[]).map(({a:s,b:l})=>{let[c,d]=[o.texts.a.slice(...s),o.texts.b.slice(...l)];return n.say("why.word",{word:c===d?c:`${c} / ${d}`})});return[e.reader&&n.say("why.byReader"),e.kind==="verbatim"&&n.say("why.sameWords"),e.kind!=="verbatim"&&r.length>0&&n.say("why.shared",{words:n.list(r)}),t?.neighbours&&n.say("why.neighbours"),e.moved&&n.say("why.moved"),!e.reader&&e.kind!=="verbatim"&&n.say("why.sure",{share:n.percent(e.similarity)})].filter(s=>typeof s=="string").map(s=>a("li",{},s))}function On(o,e,t,n,r,i){if(e.reader)return[];let l=[["a",t?.runnerUpA],["b",t?.runnerUpB]].flatMap(([c,d])=>d&&d.similarity>=qn?[{side:c,...d}]:[]);return l.length===0?[a("p",{},r.say("why.noRunnerUp"))]:l.map(({side:c,sentence:d,similarity:u})=>{let{start:h,end:m}=o.comparison[c].sentences[d]??{start:0,end:0},b=c==="a"?{a:[d],b:e.b}:{a:e.a,b:[d]};return a("div",{class:"runner-up"},a("p",{},r.say(`why.runnerUp.${c}`,{share:r.percent(u)})),a("q",{class:c,dir:"auto",lang:o.languageOf(c)},o.texts[c].slice(h,m)),a("p",{class:"steps"},a("button",{type:"button",class:"step",click:()=>n.go(c,d)},r.say("why.goThere")),a("button",{type:"button",class:"step",click:()=>i(b)},r.say("why.instead"))))})}var qn,mt=H(()=>{"use strict";k();qn=.05});var pt={};le(pt,{panel:()=>Nn});function Nn(o,e,t,n){let{sentences:r,above:i,below:s}=n,{links:l}=o,c=e===null?void 0:o.comparison.links[e],d=(p,y)=>a("button",{type:"button",class:"step",click:y},t.say(`decide.${p}`)),u=(p,y,x=r)=>n.decide(p,t.say(y),x),h=p=>{let y={a:[...r.a,...p.a],b:[...r.b,...p.b]};u(O(l,y),"said.merged",y)},m=r.a.length+r.b.length>0,b=o.comparison.relation.verdict==="unrelated",g=p=>p!==null&&r.a.length+p.a.length>0&&r.b.length+p.b.length>0,w=l.some(({a:p,b:y})=>p.some(x=>r.a.includes(x))||y.some(x=>r.b.includes(x))),v=b?{a:[],b:[]}:r,f={a:r.a.slice(0,1),b:r.b.slice(0,1)};return a("div",{class:"row-panel",role:"group","aria-label":t.say("decide.row"),lang:t.language,dir:t.direction},c&&ht(o,c,n,t,p=>u(O(l,p),"said.linked",p)),a("div",{class:"steps"},c&&d("unlink",()=>u(he(l,r),"said.unlinked")),c&&r.a.length+r.b.length>2&&d("split",()=>n.pick({purpose:"split",chosen:f,within:r})),!b&&i&&g(i)&&d("mergeAbove",()=>h(i)),!b&&s&&g(s)&&d("mergeBelow",()=>h(s)),m&&d(c?"linkOthers":"link",()=>n.pick({purpose:"link",chosen:v,within:null})),!b&&w&&d("takeBack",()=>u(j(l,r),"said.takenBack")),d("close",n.close)))}var ft=H(()=>{"use strict";k();P();mt()});var gt={};le(gt,{picker:()=>Rn});function Rn(o,e,t,{purpose:n,chosen:r,within:i,done:s,cancel:l},c){let d={a:new Set(r.a),b:new Set(r.b)},u=(f,p)=>!i||i[f].includes(p),h=a("span",{role:"status"}),m=a("button",{type:"button",class:"primary","aria-keyshortcuts":"Enter",click:()=>s({a:[...d.a],b:[...d.b]})},t.say(`pick.${n}.do`)),b=()=>{h.textContent=t.say("pick.chosen",{a:d.a.size,b:d.b.size});let f=i&&d.a.size===i.a.length&&d.b.size===i.b.length;m.disabled=d.a.size===0||d.b.size===0||!!f},g=()=>{for(let f of o.querySelectorAll(".cell .sentence:not([role])")){let{side:p,index:y}=we(f);u(p,y)&&(f.setAttribute("role","checkbox"),f.setAttribute("tabindex","-1"),f.setAttribute("aria-checked",String(d[p].has(y))))}},w=f=>{let{side:p,index:y}=we(f);d[p].delete(y)||d[p].add(y),f.setAttribute("aria-checked",String(d[p].has(y))),b()},v=({target:f})=>f instanceof Element?f.closest('.sentence[role="checkbox"]'):null;return o.addEventListener("click",f=>{f.stopPropagation(),f.preventDefault();let p=v(f);p&&w(p)},{capture:!0,signal:c}),o.addEventListener("keydown",f=>{let p=v(f),y=p&&Fn(o,p,f.key,o.matches(":dir(rtl)"));if(y)y.focus();else if(p&&f.key===" ")w(p);else if(p&&f.key==="Enter")m.click();else return;f.preventDefault(),f.stopPropagation()},{signal:c}),o.addEventListener("focusin",f=>{for(let p of o.querySelectorAll('.sentence[tabindex="0"]'))p.setAttribute("tabindex","-1");v(f)?.setAttribute("tabindex","0")},{signal:c}),o.classList.add("picking"),g(),e.then(()=>c.aborted||g(),()=>{}),c.addEventListener("abort",()=>{o.classList.remove("picking");for(let f of o.querySelectorAll(".sentence[role]"))for(let p of["role","tabindex","aria-checked"])f.removeAttribute(p)}),b(),a("div",{class:"picker",role:"group","aria-label":t.say(`pick.${n}.do`)},a("p",{},t.say(`pick.${n}`)," ",h),m,a("button",{type:"button",click:l},t.say("working.cancel")))}function Fn(o,e,t,n){let{side:r}=we(e),i=t===(n?"ArrowLeft":"ArrowRight"),s=t===(n?"ArrowRight":"ArrowLeft"),l=t==="ArrowDown"?1:t==="ArrowUp"?-1:0;if(l===0&&!(s&&r==="b")&&!(i&&r==="a"))return;let c=[...o.querySelectorAll('.row:not([hidden]) .sentence[role="checkbox"]')],d=r==="a"?"b":"a",u=c.filter(m=>m===e||m.closest(`.cell.${l===0?d:r}`)),h=u.indexOf(e);return l===0?u[h+(r==="a"?1:-1)]??u[h+(r==="a"?-1:1)]:u[h+l]}function we(o){return{side:o.closest(".cell")?.classList.contains("b")?"b":"a",index:Number(o.getAttribute("data-sentence"))}}var bt=H(()=>{"use strict";k()});k();var Qt=new Set("ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR MAIN NAV OL P PRE SECTION TABLE TR UL".split(" ")),en=new Set(["BR","LI"]),tn=new Set(["SCRIPT","STYLE","TEMPLATE","NOSCRIPT","TITLE","TEXTAREA","SELECT","SVG"]);function $e(o){let e=[];for(let t of o)Te(t,e),e.push(`

`);return e.join("").replace(/[^\S\n]*(\n+)\s*/g,(t,n)=>n.length>1?`

`:`
`).trim()}function Te(o,e){if(o.nodeType===Node.TEXT_NODE){e.push((o.nodeValue??"").replace(/\s+/g," "));return}if(!(o instanceof Element)||tn.has(o.tagName.toUpperCase())||o.hasAttribute("hidden"))return;let t=Qt.has(o.tagName)?`

`:en.has(o.tagName)?`
`:"";e.push(t);for(let n of o.childNodes)Te(n,e);e.push(t===`

`?t:"")}var G=class{#t={a:null,b:null};#e=!1;#n;constructor(e){this.ready=e;let t=r=>a("slot",{name:r,dir:"auto",slotchange:()=>this.#o()});this.#n={a:t("a"),b:t("b")};let n=r=>a("div",{class:"source"},r);this.element=a("div",{class:"sources",part:"sources"},n(this.#n.a),n(this.#n.b))}get(e){return this.#t[e]??$e(this.#n[e].assignedElements())}set(e,t){this.#t[e]=t===null?null:String(t),this.#o()}take(){return this.#e=!1,{a:this.get("a"),b:this.get("b")}}#o(){this.#e||(this.#e=!0,queueMicrotask(()=>{if(!this.#e)return;this.#e=!1;let e=t=>this.#t[t]!==null||this.#n[t].assignedElements().length>0;e("a")&&e("b")&&this.ready()}))}};import{Failure as ce}from"./engine.js";var de=5e6;function Le(o,e,t){let n=o.trim()==="",r=e.trim()==="";if(n&&r)throw new ce("bothEmpty");if(n||r)throw new ce("oneEmpty",{text:n?"A":"B"});for(let[i,s]of[["A",o],["B",e]]){let l=nn(s);if(l>de){let[c,d]=[t.megabytes(l),t.megabytes(de)];throw new ce("tooLong",{text:i,length:c,limit:d})}}}function nn(o){return o.length*3<=de?o.length:new TextEncoder().encode(o).length}k();import{Failure as Yt,learnWords as so,loadEngine as ao}from"./engine.js";var Ce=["",0],on={kind:"",a:"",b:"",turn:0},rn=["a","b"];function q({comparison:o,texts:e,links:t,dismissed:n,done:r,notes:i,lost:s}){let l=t.length>0?{a:K(o,e,"a"),b:K(o,e,"b")}:null,c=new Set([...n,...r,...i.keys()]),d=c.size>0?Ne(o,e):[],u=t.map(({a:m,b})=>({a:m.map(g=>l?.a[g]??Ce),b:b.map(g=>l?.b[g]??Ce)})),h=[...c].sort((m,b)=>m-b).map(m=>({...d[m]??on,dismissed:n.has(m),done:r.has(m),note:i.get(m)??""}));return u.length+h.length+s.length>0?{links:u,marks:[...h,...s]}:null}function ze({links:o},e,t){if(o.length===0)return{links:[],dropped:0};let n={a:Ie(K(e,t,"a")),b:Ie(K(e,t,"b"))},r=o.map(i=>({a:i.a.map(s=>n.a.get(ue(s))),b:i.b.map(s=>n.b.get(ue(s)))})).filter(({a:i,b:s})=>![...i,...s].includes(void 0));return{links:r,dropped:o.length-r.length}}function z({marks:o},e){if(o.length===0)return;let t=Ne(e.comparison,e.texts),n=new Map(t.map((r,i)=>[qe(r),i]));for(let r of o){let i=n.get(qe(r));if(i===void 0){e.lost.push(r);continue}r.dismissed&&e.dismissed.add(i),r.done&&e.done.add(i),r.note&&e.notes.set(i,r.note)}}function Oe(o){let e=r=>Array.isArray(r)&&typeof r[0]=="string"&&Number.isInteger(r[1]),t=r=>rn.every(i=>Array.isArray(r?.[i])&&r[i].every(e))&&r.a.length+r.b.length>0,n=r=>["kind","a","b","note"].every(i=>typeof r?.[i]=="string")&&Number.isInteger(r.turn);return!Array.isArray(o?.links)||!Array.isArray(o?.marks)?null:o.links.every(t)&&o.marks.every(n)?o:null}function K(o,e,t){let n=o[t].sentences.map(({start:r,end:i})=>e[t].slice(r,i));return Re(n).map(([r,i])=>[r,i])}function Ie(o){return new Map(o.map((e,t)=>[ue(e),t]))}function ue([o,e]){return`${e} ${o}`}function Ne({findings:o},e){let t=o.map(({kind:r,a:i,b:s})=>({kind:r,a:e.a.slice(...i),b:e.b.slice(...s)})),n=Re(t.map(({kind:r,a:i,b:s})=>[r,i,s].join(`
`)));return t.map((r,i)=>({...r,turn:n[i]?.[1]??0}))}function qe({kind:o,a:e,b:t,turn:n}){return[n,o,e,t].join(`
`)}function Re(o){let e=new Map;return o.map(t=>{let n=e.get(t)??0;return e.set(t,n+1),[t,n]})}P();var Y=class{#t=[];#e=[];step(e){this.#t.push(e),this.#e=[]}undo(e){let t=this.#t.pop();return t!==void 0&&this.#e.push(e),t}redo(e){let t=this.#e.pop();return t!==void 0&&this.#t.push(e),t}get canUndo(){return this.#t.length>0}get canRedo(){return this.#e.length>0}clear(){this.#t=[],this.#e=[]}};var J=class{#t=new Y;#e=!1;constructor(e){this.follow=e}get canUndo(){return this.#t.canUndo}get canRedo(){return this.#t.canRedo}clear(){this.#t.clear()}from({links:e},t){let n=(r,i)=>{let s=this.#e?void 0:this.#t[r](e);s&&this.#n(s,i,pe(e,s))};return{decide:(r,i,s)=>{this.#e||(this.#t.step(e),this.#n(r,i,s))},undo:()=>n("undo",t.say("said.undone")),redo:()=>n("redo",t.say("said.redone"))}}async#n(e,t,n){this.#e=!0;try{await this.follow(e,t,n)}finally{this.#e=!1}}};k();k();import{loadEngine as Tn}from"./engine.js";var an=["kind","message","a.exact","a.prefix","a.suffix","b.exact","b.prefix","b.suffix","note","done","set aside","linked by reader"];function De(o){let e=o.map(({kind:t,message:n,a:r,b:i,note:s,done:l,dismissed:c,reader:d})=>[t,n,...[r,i].flatMap(({exact:u,prefix:h,suffix:m})=>[u,h,m]),s,l?"yes":"no",c?"yes":"no",d?"yes":"no"]);return[an,...e].map(t=>`${t.map(ln).join(",")}\r
`).join("")}function ln(o){return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}k();function je(o,e,[t,n],r=32){let i=e[cn(e,t)],s=i!==void 0&&n<=i.end,[l,c]=s?[i.start,i.end]:[t,n];return{before:dn(o.slice(l,t),r),words:o.slice(t,n),after:un(o.slice(n,c),r)}}function cn(o,e){let[t,n]=[0,o.length];for(;t<n;){let r=t+n>>1;(o[r]?.start??0)<=e?t=r+1:n=r}return t-1}function dn(o,e){if(o.length<=e)return o;let t=o.slice(-e),n=t.search(/\s/);return`…${(n===-1?t:t.slice(n+1)).replace(/^[\uDC00-\uDFFF]/,"")}`}function un(o,e){if(o.length<=e)return o;let t=o.slice(0,e),n=t.replace(/\s\S*$/,"");return`${(n===""?t:n).replace(/[\uD800-\uDBFF]$/,"")}…`}function A(){let{scheduler:o}=globalThis;return o?.yield?o.yield():new Promise(e=>{let{port1:t,port2:n}=new MessageChannel;t.onmessage=()=>{t.close(),e()},n.postMessage(null)})}async function B(o,e,t=()=>{}){for(;;){e.throwIfAborted();let n=performance.now()+12;do if(o())return;while(performance.now()<n);t(),await A()}}async function U(o,e,t,n,r,i){let s=new o.Job(e,t,n);try{await B(()=>s.advance(),r,()=>i(s.progress))}catch(c){throw s.free(),c}let l=s.read();try{return{reading:l,comparison:await hn(l.comparisonInSteps(),r)}}catch(c){throw l.free(),c}}async function hn(o,e){let t=o.next();return await B(()=>t.done===!0||(t=o.next()).done===!0,e),t.value}var mn=40,Pe=8;function X(o,e,t){let n=new Map,r=c=>{let d=n.get(c)??e(c);return n.set(c,d),d},i=new AbortController;return t.addEventListener("abort",()=>i.abort()),{show:(c,d)=>{i.abort(),i=new AbortController;let u=0,h=c.findIndex(w=>!n.has(w)&&(u+=1)>mn),m=h===-1?c.length:h;if(pn(o,c.slice(0,m).map(r)),d(),h===-1)return;let b=()=>(o.append(...c.slice(m,m+Pe).map(r)),m+=Pe,m>=c.length),{signal:g}=i;A().then(()=>B(b,g)).then(d,()=>{})},move:c=>{let d=[...n];n=new Map;for(let[u,h]of d){let m=c.get(u);m!==void 0&&(h.setAttribute("data-index",String(m)),n.set(m,h))}}}}function pn(o,e){let t=new Set(e);for(let r of[...o.children])t.has(r)||r.remove();let n=o.firstElementChild;for(let r of e)r===n?n=n.nextElementSibling:o.insertBefore(r,n)}function Ue(o,e,t){let n=a("h3",{id:"findings-heading",tabindex:"-1"}),r=a("ol",{class:"findings","aria-labelledby":"findings-heading"}),i=a("p",{class:"foot"}),s=X(r,d=>fn(o,e,d),t),l=()=>{let{shown:d}=o;n.textContent=e.say("findings.heading",{count:d.length}),s.show(d,c),i.replaceChildren(...bn(o,e,n))},c=()=>{for(let d of r.children){let u=d.getAttribute("data-index")===String(o.current);d.classList.toggle("now",u),d.querySelector(".go")?.setAttribute("aria-current",String(u)),u&&gn(d)}};return o.addEventListener("change",l,{signal:t}),o.addEventListener("move",c,{signal:t}),o.addEventListener("renew",d=>s.move(d.detail),{signal:t}),l(),a("section",{"aria-labelledby":"findings-heading"},n,r,i)}function fn(o,e,t){let n=o.comparison.findings[t],r=()=>Number(s.getAttribute("data-index")),i=()=>{let c=(s.nextElementSibling??s.previousElementSibling)?.getAttribute("data-index"),d=s.parentElement;o.toggleDismissed(r());let u=c?d?.querySelector(`[data-index="${c}"] .go`):d?.parentElement?.querySelector("h3");u instanceof HTMLElement&&u.focus()},s=a("li",{class:"find","data-index":t},a("button",{type:"button",class:"go",click:()=>o.go(r())},a("span",{class:"kind"},T(o,e,t)),a("span",{class:"pair"},Z(o,e,t,"a"),Z(o,e,t,"b")),a("span",{class:"message"},n&&e.finding(n))),a("button",{type:"button",class:"dismiss","aria-label":e.say("findings.dismiss"),title:e.say("findings.dismiss"),click:i},"×"));return s}function gn(o){let e=o.closest(".beside");if(!e)return;let[t,n]=[o.getBoundingClientRect(),e.getBoundingClientRect()];t.top<n.top?e.scrollTop+=t.top-n.top-8:t.bottom>n.bottom&&(e.scrollTop+=t.bottom-n.bottom+8)}function T(o,e,t){let n=o.comparison.findings[t];if(!n)return"";let r=e.say(`kind.${n.kind}`);if(n.kind!=="quotation")return r;for(let i of["a","b"]){let[s,l]=n[i],c=o.comparison[i].quotations.find(d=>d.start<=l&&s<=d.end);if(c?.speaker)return`${r} · ${o.texts[i].slice(...c.speaker)}`}return r}function Z(o,e,t,n,r){let i=o.comparison.findings[t]?.[n]??[0,0],s=je(o.texts[n],o.comparison[n].sentences,i,r);return a("q",{class:n,dir:"auto",lang:o.languageOf(n)},s.before,s.words?a("b",{},s.words):a("b",{class:"absent"},a("span",{class:"spoken"},e.say("findings.absent"))),s.after)}function bn(o,e,t){let n=o.dismissed.size;if(n===0)return[];let r=()=>{o.restoreDismissed(),t.focus()};return[e.say("findings.dismissed",{count:n})," ",a("button",{type:"button",class:"quiet",click:r},e.say("findings.restore"))]}var We=32;function L(o,e){return o.comparison.findings.map((n,r)=>({index:r,kind:T(o,e,r),message:e.finding(n),a:Ve(o.texts.a,n.a),b:Ve(o.texts.b,n.b),note:o.notes.get(r)??"",done:o.done.has(r),dismissed:o.dismissed.has(r),reader:o.comparison.links[n.link]?.reader===!0})).sort((n,r)=>Number(n.dismissed)-Number(r.dismissed))}function Ve(o,[e,t]){return{exact:o.slice(e,t),prefix:o.slice(Math.max(e-We,0),e),suffix:o.slice(t,t+We),start:e,end:t}}function _e(o,e){let[t,n]=[S(o,e,"a"),S(o,e,"b")],i=L(o,e).filter(c=>!c.dismissed).map((c,d)=>`## ${d+1}. ${Ke(c,t,n,e)}`),s=o.links.length,l=s>0?`${e.say("report.decided",{count:s})}

`:"";return`# ${e.say("markdown.title",{a:$(t),b:$(n)})}

${l}${i.join(`
`)}`}function Ge(o,e,t){let n=L(o,e).find(r=>r.index===t);return n?Ke(n,S(o,e,"a"),S(o,e,"b"),e):""}function Ke(o,e,t,n){let r=(l,{prefix:c,exact:d,suffix:u})=>`> ${$(l)}: … ${fe(c)}${d?`**${fe(d)}**`:"‸"}${fe(u)} …
`,i=o.note?`
${n.say("worklist.note")}: ${$(o.note)}
`:"",s=o.reader?`
${$(n.say("report.linked"))}
`:"";return`${$(o.kind)}

${$(o.message)}

${r(e,o.a)}>
${r(t,o.b)}${s}${i}`}function S(o,e,t){return o.names[t]||e.say(`name.${t}`)}function fe(o){return $(o.replace(/\s+/g," "))}function $(o){return o.replace(/[\\`*_[\]<>#|]/g,"\\$&")}k();import{loadEngine as An}from"./engine.js";k();var Ye=new WeakMap;function W(o,e){let t=Ye.get(o[e])??wn(o,e);return Ye.set(o[e],t),t}function wn(o,e){let t=o[e].sentences.map(({role:n})=>n==="furniture"?"furniture":"only");if(o.relation.verdict==="unrelated")return t;for(let n of o.links)for(let r of n[e])t[r]=n.moved?"moved":n.kind;return t}function N(o,e){let t={all:0,told:0,moved:0,only:0,furniture:0};for(let n of W(o,e)){if(n==="furniture"){t.furniture+=1;continue}t.all+=1,n==="only"?t.only+=1:t.told+=1,n==="moved"&&(t.moved+=1)}return t}function Q(o,e,t){let{comparison:n}=o;return a("section",{class:"verdict",part:"verdict","aria-label":e.say("verdict.label")},a("div",{class:"finding-of-fact"},a("h2",{},V(n,e)),a("p",{class:"counts"},R(n,e)),a("p",{class:"took"},e.say("verdict.took",{time:e.duration(o.milliseconds)}),n.precise?"":` ${e.say("verdict.imprecise")}`),yn(o,e,t)),a("div",{class:"bars"},Je(o,"a",e),Je(o,"b",e)))}function yn({comparison:o,furnitureCounts:e},t,n){let r=N(o,"a").furniture+N(o,"b").furniture;if(r===0&&!e)return null;let[i,s]=e?["furniture.counted","furniture.setAside"]:["furniture.aside","furniture.count"];return a("p",{class:"took"},t.say(i,{count:r})," ",n&&a("button",{type:"button",class:"quiet",click:()=>n(!e)},t.say(s)))}function V({relation:o},e){if(o.verdict!=="partial")return e.say(`verdict.${o.verdict}`);let{coverageA:t,coverageB:n}=o;return n>2*t?e.say("verdict.partOfA"):t>2*n?e.say("verdict.partOfB"):e.say("verdict.partial")}function R(o,e){let{verdict:t}=o.relation;if(t==="unrelated")return e.say("counts.unrelated");let[n,r]=[N(o,"a"),N(o,"b")];return[n.only===0?e.say("counts.allToldInB",{count:n.all}):e.say("counts.toldInB",{told:n.told,count:n.all}),n.only>0&&e.say("counts.missing",{count:n.only}),r.only>0?e.say("counts.added",{count:r.only}):e.say("counts.nothingAdded"),n.moved>0&&e.say("counts.moved",{count:n.moved}),o.findings.length>0&&e.say("counts.findings",{count:o.findings.length})].filter(Boolean).join(" ")}function Je({comparison:o,names:e},t,n){let r=N(o,t),i=t.toUpperCase(),s=t==="a"?o.relation.coverageA:o.relation.coverageB,l={count:r.all,share:n.percent(s),other:t==="a"?"B":"A"},c=o.relation.verdict==="unrelated";return a("div",{class:`coverage ${t}`},a("p",{},a("b",{},i),e[t]?a("span",{dir:"auto"},` ${e[t]}`):"",a("span",{class:c?"share":"share long"},n.say(c?"bar.unrelated":"bar.told",l)),!c&&a("span",{class:"share short"},n.say("bar.short",{share:l.share,other:l.other}))),a("div",{class:"bar","aria-hidden":"true"},...kn(o,t)))}var vn=240;function kn(o,e){let t=W(o,e),{sentences:n}=o[e],i=n.reduce((l,{start:c,end:d})=>l+d-c,0)/vn,s=[];for(let[l,{start:c,end:d}]of n.entries()){let u=t[l]??"only",h=s.at(-1);h&&(h.standing===u||h.length<i)?h.length+=d-c:s.push({standing:u,length:d-c})}return s.map(({standing:l,length:c})=>{let d=a("i",{class:l});return d.style.flexGrow=String(c),d})}var Xe=`
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
`;var Ze=`
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
`;var Qe=`
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
`;var et=`
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
`;var tt=`
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
`;var nt=`
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
`;var ee;function ge(){return[nt,Ze,tt,Xe,Qe,et].join(`
`)}function ot(){return ee||(ee=new CSSStyleSheet,ee.replaceSync(ge())),ee}async function be(o){if(!globalThis.crypto?.subtle)return"";let e=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(o));return[...new Uint8Array(e)].map(t=>t.toString(16).padStart(2,"0")).join("")}function M(o){if(o instanceof Text)return F(o.data);if(!(o instanceof Element))return"";let e=o.localName,t=[...o.attributes].map(r=>` ${r.name}="${F(r.value)}"`).join(""),n=[...o.childNodes].map(M).join("");return xn.has(e)?`<${e}${t}>`:`<${e}${t}>${n}</${e}>`}var xn=new Set(["br","hr","img","input","meta"]);function F(o){return o.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`)}var Sn=`
body { margin: 0; max-inline-size: 84rem; margin-inline: auto; }
.stretch { content-visibility: visible; }
mark { cursor: auto; }
.about, .list { padding: 1rem var(--edge); font: .9375rem/1.55 var(--sans); }
.list ol { padding-inline-start: 1.5rem; display: grid; gap: .9rem; }
.list q { quotes: none; font-family: var(--serif); }
.about dt { font-weight: 600; }
.about dd { margin: 0 0 .5rem; overflow-wrap: anywhere; color: var(--soft); }
h3 { font: 600 1.125rem/1.4 var(--serif); margin-block: 1rem .6rem; }
`,En={"row.linkedByReader":"report.linkedByReader","row.aloneInA":"report.aloneInA","row.aloneInB":"report.aloneInB"};async function st(o,e,t){let n={a:S(o,t,"a"),b:S(o,t,"b")},r=`${n.a} · ${n.b}: ${V(o.comparison,t)}`,i=['<meta charset="utf-8">','<meta name="viewport" content="width=device-width, initial-scale=1">',`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,`<title>${F(r)}</title>`,`<meta name="description" content="${F(R(o.comparison,t))}">`,`<style>${ge().replaceAll(":host","body")}${Sn}</style>`].join(`
`);e.speak(d=>t.template(En[d]??d));let s=e.html("side-by-side");e.speak(d=>t.template(d));let l=a("div",{class:"names"},...["a","b"].map(d=>a("p",{class:`name ${d}`},a("b",{},d.toUpperCase()),a("span",{dir:"auto"},` ${n[d]}`)))),c=[M(Q(o,t)),M(Bn(o,t)),`<div class="texts">${M(l)}${s}</div>`,M(await $n(o,t))].join(`
`);return`<!doctype html>
<html lang="${F(t.locale)}" dir="${t.direction}">
<head>
${i}
</head>
<body>
<main>
${c}
</main>
</body>
</html>
`}function Bn(o,e){let t=L(o,e),n=t.filter(s=>!s.dismissed),r=t.length-n.length,i=({kind:s,message:l,a:c,b:d,note:u,done:h})=>a("li",{},a("b",{class:"kind"},s),h&&` · ${e.say("worklist.done")}`,a("br"),l,a("br"),rt("A",c,o),a("br"),rt("B",d,o),!!u&&a("p",{class:"own-note"},`${e.say("worklist.note")}: ${u}`));return a("section",{class:"list"},a("h3",{},e.say("findings.heading",{count:n.length})),a("ol",{},...n.map(i)),r>0&&a("p",{},e.say("findings.dismissed",{count:r})))}function rt(o,{prefix:e,exact:t,suffix:n},r){let i=o==="A"?"a":"b";return a("span",{},a("b",{},`${o} `),a("q",{class:i,dir:"auto",lang:r.languageOf(i)},`…${e}`,a("b",{class:t?"":"absent"},t),`${n}…`))}async function $n(o,e){let t=o.links.length>0&&a("p",{},e.say("report.decided",{count:o.links.length})),[n,r]=await Promise.all([be(o.texts.a),be(o.texts.b)]),i=new Intl.DateTimeFormat(e.locale,{dateStyle:"long",timeStyle:"short"}).format(new Date),s=[[e.say("report.made"),i],[e.say("report.version"),(await An()).version()],[e.say("report.language",{text:"A"}),it(o,"a",e)],[e.say("report.language",{text:"B"}),it(o,"b",e)],[e.say("report.furniture"),e.say(o.furnitureCounts?"report.furniture.counted":"report.furniture.aside")],[e.say("report.hash",{text:"A"}),n],[e.say("report.hash",{text:"B"}),r]];return a("section",{class:"about"},a("h3",{},e.say("report.about")),t,a("dl",{},...s.filter(([,l])=>l).flatMap(([l,c])=>[a("dt",{},l),a("dd",{},c)])))}function it(o,e,t){let n=o.languageOf(e);return n&&(new Intl.DisplayNames(t.locale,{type:"language"}).of(n)??n)}function at(o,e,t){let n=o.comparison.findings.length>0,r=l=>`${S(o,t,"a")} – ${S(o,t,"b")}.${l}`,i=(l,c)=>a("li",{},a("button",{type:"button",click:()=>{s.open=!1,c()}},t.say(`export.${l}`))),s=a("details",{class:"menu"},a("summary",{},t.say("export.title")),a("ul",{},i("report",async()=>te(await st(o,e,t),"text/html",r("html"))),n&&i("markdown",()=>te(_e(o,t),"text/markdown",r("md"))),n&&i("csv",()=>te(`\uFEFF${De(L(o,t))}`,"text/csv",r("csv"))),i("json",async()=>te(await Ln(o),"application/json",r("json"))),i("print",()=>print())));return s.addEventListener("keydown",l=>{l.key==="Escape"&&(s.open=!1,s.querySelector("summary")?.focus())}),s.addEventListener("focusout",({relatedTarget:l})=>{l instanceof Node&&!s.contains(l)&&(s.open=!1)}),s}async function Ln({names:o,texts:e,comparison:t,decisions:n,furnitureCounts:r}){let i=(await Tn()).version();return`${JSON.stringify({version:i,options:{countFurniture:r},names:o,texts:e,comparison:t,decisions:n},null,2)}
`}function te(o,e,t){let n=URL.createObjectURL(new Blob([o],{type:`${e};charset=utf-8`}));a("a",{href:n,download:t.replace(/[\\/:*?"<>|\p{Cc}]/gu," ")}).click(),setTimeout(()=>URL.revokeObjectURL(n),6e4)}k();P();function lt({links:o,dropped:e},{canUndo:t,canRedo:n},r,i){let{linked:s,alone:l}=me(o);if(o.length===0&&e===0&&!t&&!n)return null;let c=[s>0&&r.say("decided.linked",{count:s}),l>0&&r.say("decided.alone",{count:l}),o.length===0&&r.say("decided.none"),e>0&&r.say("decided.dropped",{count:e})],d=(u,h,m,b="")=>a("button",{type:"button",class:u,disabled:!h,"aria-keyshortcuts":b||void 0,click:m},r.say(`decided.${u}`));return a("div",{class:"decided",role:"group",part:"decided","aria-label":r.say("decided.label")},a("p",{},c.filter(Boolean).join(" ")),d("undo",t,i.undo,"Control+Z"),d("redo",n,i.redo,"Control+Shift+Z"),o.length>0&&d("takeAllBack",!0,i.takeAllBack))}k();k();var Cn=8,In=24,ct=8;function dt(o,e,t,n,r){let i=a("div",{class:`rows ${e}`,role:"list",part:"rows","aria-label":t}),s=a("div",{class:"stretch"}),l=0,c=u=>{l%Cn===0&&(s=a("div",{class:"stretch"}),i.append(s));let h=s.childElementCount;o.append(s,e,l,l+u);for(let m=h;m<s.childElementCount;m+=1)n(s.children[m]);l+=u},d=()=>l>=o.rows?!0:(c(ct),!1);for(;l<In;)c(ct);return{list:i,complete:A().then(()=>B(d,r))}}function C(o){return o instanceof Element?o.closest(".row"):null}function ut(o,e,t,n){let r=a("div");e.append(r,t,n,n+1);let i=r.firstElementChild;for(let s of o.querySelectorAll(":scope > .cell"))s.remove();o.prepend(...i.children),o.classList.toggle("flagged",i.classList.contains("flagged"))}function wt(o,e){o.classList.contains("signpost")||o.append(a("button",{type:"button",class:"row-menu",tabindex:"-1","aria-label":e,title:e,"aria-expanded":"false"}))}var ne=class{#t=a("div");#e=Promise.resolve();#n=null;#o=new AbortController;constructor(e,t,n,r,i){this.rows=n,this.review=e,this.places=t,this.speaker=r,this.wishes=i}attach(e,t){this.#o.abort(),this.#n=null,this.#t=e,this.#e=t,e.addEventListener("click",({target:n})=>{let r=n instanceof Element?n.closest(".row-menu"):null;r&&this.#d(C(r))}),e.addEventListener("keydown",n=>{let{target:r,key:i}=n;i==="Escape"&&this.#n?this.close():i==="Enter"&&r instanceof HTMLElement&&r.matches(".row")&&this.#d(r)}),e.addEventListener("focusin",({target:n})=>{e.querySelector('.row-menu[tabindex="0"]')?.setAttribute("tabindex","-1"),C(n)?.querySelector(".row-menu")?.setAttribute("tabindex","0")})}close(){this.#r()?.querySelector("button")?.focus()}#r(){let e=this.#n?.row;return this.#n?.panel.remove(),e?.querySelector(".row-menu")?.setAttribute("aria-expanded","false"),this.#n=null,e}async#d(e){if(!e)return;if(e===this.#n?.row){this.close();return}let{panel:t}=await Promise.resolve().then(()=>(ft(),pt));this.#r();let n=Number(e.id.slice(4))-1,r=e.getAttribute("data-link"),i=t(this.review,r===null?null:Number(r),this.speaker,{...this.wishes,sentences:this.#s(n),above:this.#i(n,-1),below:this.#i(n,1),pick:s=>this.#u(s,e.id),close:()=>this.close()});e.append(i),e.querySelector(".row-menu")?.setAttribute("aria-expanded","true"),this.#n={row:e,panel:i},i.querySelector("button")?.focus(),i.scrollIntoView({block:"nearest"})}async#u(e,t){let[{picker:n},{decide:r,split:i}]=await Promise.all([Promise.resolve().then(()=>(bt(),gt)),Promise.resolve().then(()=>(P(),He))]);this.wishes.sideBySide(),this.#r(),this.#o.abort(),this.#o=new AbortController;let{review:s,speaker:l}=this,c=()=>{this.#o.abort(),h.remove()},d=m=>{c();let{purpose:b,within:g}=e,w=g?i(s.links,g,m):r(s.links,m);this.wishes.decide(w,l.say(b==="split"?"said.split":"said.linked"),m)},u=()=>{c(),this.#t.querySelector(`#${t} .row-menu`)?.focus()},h=n(this.#t,this.#e,l,{...e,done:d,cancel:u},this.#o.signal);h.addEventListener("keydown",({key:m})=>m==="Escape"&&u()),this.#t.addEventListener("keydown",({key:m})=>m==="Escape"&&u(),{signal:this.#o.signal}),this.#t.after(h),this.#t.querySelector(`#${t} .sentence[role]`)?.focus()}#s(e){let t=n=>Array.from(n,(r,i)=>r===e?i:-1).filter(r=>r>=0);return{a:t(this.places.a),b:t(this.places.b)}}#i(e,t){if(this.#a(this.#s(e)))return null;for(let n=e+t;n>=0&&n<this.rows;n+=t){let r=this.#s(n);if(r.a.length+r.b.length>0&&!this.#a(r))return r}return null}#a({a:e,b:t}){let{comparison:n}=this.review;return[...e.map(r=>n.a.sentences[r]),...t.map(r=>n.b.sentences[r])].every(r=>r?.role==="furniture")}};k();function yt(o,e,t){if(o.relation.verdict==="unrelated")return[];let n=new Set(o.links.flatMap(r=>r[e]));return o[e].sentences.map(({start:r,end:i,role:s,claims:l},c)=>({index:c,words:t.slice(r,i),role:s,weight:l??0})).filter(({index:r,role:i})=>i!=="furniture"&&!n.has(r)).sort((r,i)=>i.weight-r.weight||r.index-i.index)}var vt=5;function ye(o,e,t,n){let r=yt(o.comparison,e,o.texts[e]);if(r.length===0)return null;let i=({index:u,words:h})=>a("li",{},a("button",{type:"button",class:"go",dir:"auto",lang:o.languageOf(e),click:()=>n(e,u)},h)),s=a("ul",{class:`untold-sentences ${e}`},...r.slice(0,vt).map(i)),l=r.slice(vt),c=l.length>0&&a("button",{type:"button",class:"quiet",click:u=>{let h=l.map(i);s.append(...h),u.currentTarget.remove(),h[0]?.querySelector("button")?.focus()}},t.say("absent.more",{count:l.length})),d=t.say(e==="a"?"absent.leavesOut":"absent.adds",{count:r.length});return a("section",{class:"untold"},a("h3",{},d),s,c)}function kt(o){o.addEventListener("pointerdown",({target:e})=>{let t=e instanceof Element?e.closest(".cell"):null;o.classList.toggle("only-a-selects",t?.classList.contains("a")===!0),o.classList.toggle("only-b-selects",t?.classList.contains("b")===!0)})}k();var xt=1,Mn=4,ve=new WeakMap;function At(o,e){let t=[],n=o.querySelectorAll(".row");for(let r of[...n,null]){if(r?.matches(".verbatim:not(.moved, .flagged, .by-reader)")){t.push(r);continue}let i=t.slice(xt,t.length-xt);i.length>=Mn&&Hn(i,e),t=[]}}function Hn(o,e){let t=o[0],n=()=>{for(let s of o)s.hidden=!1,ve.delete(s);i.remove()},i=a("div",{class:"fold",role:"listitem"},a("button",{type:"button",click:()=>{n(),t.focus()}},e.say("fold.open",{count:o.length})));for(let s of o)s.hidden=!0,ve.set(s,n);t.before(i)}function ke(o){ve.get(o)?.()}k();var Dn=[[["n","F7"],"help.nextFinding"],[["p","Shift F7"],"help.previousFinding"],[["j"],"help.nextRow"],[["k"],"help.previousRow"],[["Enter"],"help.row"],[["Ctrl Z"],"help.undo"],[["1","2","3"],"help.views"],[["/"],"help.search"],[["?"],"help.help"]],jn=["finding","gone","came","small","moved"];function St(o){let e=a("dialog",{class:"help",part:"help","aria-labelledby":"help-heading"});return e.append(a("h2",{id:"help-heading"},o.say("help.title")),a("dl",{class:"keys"},...Dn.flatMap(([t,n])=>[a("dt",{},...t.map(r=>a("kbd",{},r))),a("dd",{},o.say(n))])),a("h3",{},o.say("help.marks")),a("ul",{class:"legend"},...jn.map(t=>a("li",{},Pn(t,o),a("span",{},o.say(`help.${t}`))))),a("button",{type:"button",click:()=>e.close()},o.say("help.close"))),e}function Pn(o,e){let t=e.say(`help.${o}.sample`);return o==="finding"?a("mark",{class:"finding"},t):o==="gone"?a("del",{class:"wording"},t):o==="came"?a("ins",{class:"wording"},t):o==="small"?a("ins",{class:"spelling"},t):a("span",{class:"note moved"},t)}function Et(o,e,t){o.addEventListener("keydown",n=>{if(!(n instanceof KeyboardEvent)||n.defaultPrevented||n.isComposing||n.altKey||Wn(n))return;let r=e[Un(n)];r&&(n.preventDefault(),r())},{signal:t})}function Un({key:o,shiftKey:e,ctrlKey:t,metaKey:n}){return t||n?`Control+${e?"Shift+":""}${o.toLowerCase()}`:o.length>1&&e?`Shift+${o}`:o}function Wn(o){let e=o.composedPath()[0];return e instanceof HTMLElement?e instanceof HTMLInputElement?!["checkbox","radio","button"].includes(e.type):e instanceof HTMLTextAreaElement||e instanceof HTMLSelectElement||e.isContentEditable:!1}k();var _=64,I=11,xe=1e3,Vn=300;function Tt(o,e,t){let{comparison:n,texts:r}=o,i=Math.max(r.a.length,r.b.length,1),s=xe/i,l=D("svg",{viewBox:`-3 0 ${_+6} ${xe}`,preserveAspectRatio:"none"}),c=n.a.sentences.length+n.b.sentences.length>Vn,d=c?0:1.5,u=(w,v,f=v)=>{let{sentences:p}=n[w],y=(p[v]?.start??0)*s;return{top:y,bottom:Math.max((p[f]?.end??0)*s-d,y+1)}},h=_n(n,c).map(({kind:w,a:v,b:f})=>({kind:w,d:Kn(u("a",...v),u("b",...f))}));l.append(...Bt("ribbon",h));for(let w of["a","b"]){let v=w==="a"?0:_-I,f=Gn(n,w,c).map(({standing:p,first:y,last:x})=>{let{top:E,bottom:ae}=u(w,y,x);return{kind:`${p} ${w}`,d:`M${v} ${E.toFixed(1)}h${I}V${ae.toFixed(1)}h${-I}Z`}});l.append(...Bt("block",f))}let m=D("g",{class:"ticks"}),b=()=>{let{current:w,shown:v}=o,f=(p,y,x)=>{let E=p==="a"?-3:_-I;return D("line",{x1:E,x2:E+I+3,y1:y,y2:y,class:x})};m.replaceChildren();for(let p of["a","b"]){let y=x=>Math.round((o.comparison.findings[x]?.[p][0]??0)*s);for(let x of new Set(v.map(y)))m.append(f(p,x,"mark"));w!==null&&m.append(f(p,y(w),"now"))}};o.addEventListener("change",b,{signal:t}),o.addEventListener("move",b,{signal:t}),b(),l.append(m);let g={a:a("i",{class:"window a"}),b:a("i",{class:"window b"})};return l.addEventListener("click",w=>{let v=l.getBoundingClientRect(),p=w.clientX<v.left+v.width/2===l.matches(":dir(ltr)")?"a":"b",y=(w.clientY-v.top)/v.height*i,x=n[p].sentences.findIndex(ae=>ae.end>y),E=n[p].sentences.length-1;E>=0&&e(p,x===-1?E:x)}),{element:a("div",{class:"overview","aria-hidden":"true",part:"overview"},a("div",{},l,g.a,g.b)),look(w,v,f){let[p=0,y=0]=v<0?[]:Object.values(u(w,v,f)),x=E=>`${(100*E/xe).toFixed(2)}%`;g[w].style.insetBlockStart=x(p),g[w].style.blockSize=x(y-p)}}}function Bt(o,e){return[...new Set(e.map(({kind:n})=>n))].map(n=>{let r=e.filter(i=>i.kind===n);return D("path",{class:`${o} ${n}`,d:r.map(({d:i})=>i).join("")})})}function _n({links:o},e){let t=[];for(let n of o){let r=n.moved?"moved":e?"reworded":n.kind,[i,s]=[$t(n.a),$t(n.b)],l=t.at(-1);e&&l?.kind===r&&l.a[1]+1===i[0]&&l.b[1]+1===s[0]?(l.a[1]=i[1],l.b[1]=s[1]):t.push({kind:r,a:i,b:s})}return t}function Gn(o,e,t){let n=[];for(let[r,i]of W(o,e).entries()){let s=t&&i==="verbatim"?"reworded":i,l=n.at(-1);t&&l?.standing===s?l.last=r:n.push({standing:s,first:r,last:r})}return n}function $t(o){return[o[0]??0,o.at(-1)??0]}function Kn(o,e){let[t,n,r]=[I,_-I,_/2],i=[o.top,e.top,e.bottom,o.bottom].map(u=>u.toFixed(1)),[s,l,c,d]=i;return`M${t} ${s}C${r} ${s} ${r} ${l} ${n} ${l}V${c}C${r} ${c} ${r} ${d} ${t} ${d}Z`}k();var Lt="article-compare-found";function It(o,e,t){let n=[],r=-1,i=a("input",{type:"search","aria-label":o.say("search.label"),placeholder:o.say("search.label"),autocomplete:"off",spellcheck:"false"}),s=a("span",{class:"count",role:"status"}),l=()=>{let{highlights:h}=CSS;h&&(n.length===0?h.delete(Lt):h.set(Lt,new Highlight(...n)))},c=()=>{let h=r+1;s.textContent=i.value===""?"":r<0?o.say("search.found",{count:n.length}):o.say("search.at",{here:h,all:n.length})},d=()=>{n=i.value.trim()===""?[]:Yn(e(),i.value),r=-1,l(),c()},u=h=>{if(n.length===0)return;r=(r+h+n.length+(r<0&&h<0?1:0))%n.length,c();let m=n[r]?.startContainer.parentElement?.closest(".row");m instanceof HTMLElement&&t(m)};return i.addEventListener("input",d),i.addEventListener("keydown",h=>{h.key==="Enter"?u(h.shiftKey?-1:1):h.key==="Escape"&&(i.value="",d(),i.blur())}),{element:a("div",{class:"search"},i,s),focus:()=>i.focus(),look:d}}function Yn(o,e){let t=e.toLowerCase(),n=[];for(let r of o.querySelectorAll(".text")){let i=Jn(r),s=i.map(l=>l.data).join("").toLowerCase();for(let l=s.indexOf(t);l!==-1;l=s.indexOf(t,l+t.length)){let c=new Range;c.setStart(...Ct(i,l,!0)),c.setEnd(...Ct(i,l+t.length,!1)),n.push(c)}}return n}function Jn(o){let e=document.createTreeWalker(o,NodeFilter.SHOW_TEXT,n=>n.parentElement?.closest(".spoken")?NodeFilter.FILTER_REJECT:NodeFilter.FILTER_ACCEPT),t=[];for(;e.nextNode();)t.push(e.currentNode);return t}function Ct(o,e,t){let n=0;for(let i of o){let s=n+i.length;if(e<s||!t&&e===s)return[i,e-n];n=s}let r=o.at(-1);return[r,r.length]}k();function qt(o,e,t,n){let r=a("button",{type:"button",class:"said",click:t}),i=(l,c)=>{let d=e.say(c);return a("button",{type:"button",class:l===1?"next":"previous","aria-label":d,title:d,click:()=>o.step(l)})},s=()=>{let{current:l,shown:c}=o,d=l===null?void 0:o.comparison.findings[l];if(l===null||!d){r.textContent=e.say("findings.heading",{count:c.length});return}let u=e.say("search.at",{here:c.indexOf(l)+1,all:c.length});r.replaceChildren(a("b",{class:"kind"},`${u} · ${T(o,e,l)}`),a("span",{},e.finding(d)))};return o.addEventListener("change",s,{signal:n}),o.addEventListener("move",s,{signal:n}),s(),a("div",{class:"stepper",role:"group","aria-label":e.say("beside.label")},i(-1,"help.previousFinding"),r,i(1,"help.nextFinding"))}k();var Se=["quotation","attribution","number","date","name","negation","quantity","certainty","wording"],oe=class extends EventTarget{constructor(e,t,n,r){super(),this.comparison=e,this.texts=t,this.names=n,this.milliseconds=r,this.furnitureCounts=!1,this.hidden=new Set,this.dismissed=new Set,this.done=new Set,this.notes=new Map,this.lost=[],this.links=[],this.dropped=0,this.current=null}get decisions(){let{dismissed:e,done:t,notes:n,links:r}=this;return{dismissed:[...e],done:[...t],notes:Object.fromEntries(n),links:r}}take({dismissed:e,done:t,notes:n}){this.dismissed=new Set(e),this.done=new Set(t),this.notes=new Map(Object.entries(n).map(([r,i])=>[Number(r),i]))}renew(e){let t=({kind:s,rule:l,a:c,b:d})=>[s,l,...c,...d].join(" "),n=new Map(e.findings.map((s,l)=>[t(s),l])),r=new Map;for(let[s,l]of this.comparison.findings.entries()){let c=n.get(t(l));c!==void 0&&r.set(s,c)}let i=q(this);this.comparison=e,this.current=this.current===null?null:r.get(this.current)??null,this.take({dismissed:[],done:[],notes:{},links:[]}),this.lost=[],i&&z(i,this),this.dispatchEvent(new CustomEvent("renew",{detail:r})),this.dispatchEvent(new Event("change"))}languageOf(e){let{language:t}=this.comparison[e];return t==="und"?"":t}get shown(){let{findings:e}=this.comparison;return[...e.keys()].filter(t=>this.isShown(t))}isShown(e){let t=this.comparison.findings[e];return t!==void 0&&!this.hidden.has(t.kind)&&!this.dismissed.has(e)}count(e){let{findings:t}=this.comparison;return t.filter((n,r)=>n.kind===e&&!this.dismissed.has(r)).length}words(e,t){let n=this.comparison.findings[e]?.[t];return n?this.texts[t].slice(n[0],n[1]):""}go(e){this.current=e,this.dispatchEvent(new Event("move"))}step(e){let{shown:t}=this;if(t.length===0)return;let n=this.current===null?-1:t.indexOf(this.current),r=n===-1?e===1?0:t.length-1:n+e;this.go(t[(r+t.length)%t.length]??null)}toggleKind(e){Ae(this.hidden,e),this.#t()}toggleDismissed(e){Ae(this.dismissed,e),this.#t()}restoreDismissed(){this.dismissed.clear(),this.#t()}toggleDone(e){Ae(this.done,e),this.#t()}setNote(e,t){t.trim()===""?this.notes.delete(e):this.notes.set(e,t),this.dispatchEvent(new Event("note"))}#t(){this.current!==null&&!this.isShown(this.current)&&this.go(null),this.dispatchEvent(new Event("change"))}};function Ae(o,e){o.delete(e)||o.add(e)}var Ee=["side-by-side","inline","findings"];function zt(o,e,t,n,r,i,s){let l=o.comparison.findings.length>0,c=Ee.filter(d=>l||d!=="findings").map(d=>a("button",{type:"button","data-view":d,"aria-pressed":"false",click:()=>t(d)},e.say(`view.${d}`)));return a("div",{class:"toolbar",part:"toolbar"},a("div",{class:"views",role:"group","aria-label":e.say("toolbar.views")},...c),n,r,a("button",{type:"button",class:"round","aria-label":e.say("toolbar.help"),title:e.say("toolbar.help"),click:i},"?"),l&&Xn(o,e,s))}function Xn(o,e,t){let n=a("div",{class:"chips",role:"group","aria-label":e.say("toolbar.kinds")});for(let i of Se)n.append(a("button",{type:"button",class:"chip","data-kind":i,click:()=>o.toggleKind(i)},`${e.say(`kind.${i}`)} `,a("b")));let r=()=>{for(let i of Se){let s=n.querySelector(`[data-kind="${i}"]`);s?.toggleAttribute("hidden",!o.comparison.findings.some(l=>l.kind===i)),s?.setAttribute("aria-pressed",String(!o.hidden.has(i))),s?.querySelector("b")?.replaceChildren(e.numbers.format(o.count(i)))}};return o.addEventListener("change",r,{signal:t}),r(),n}function Ot(o,e,t){let n=r=>a("p",{class:`name ${r}`},a("b",{},r.toUpperCase()),a("span",{dir:"auto"},o.names[r]||e.say(`name.${r}`)));return a("div",{class:`names ${t}`},n("a"),n("b"))}function Nt(o){let e=(t,...n)=>a("span",{},...n.map(r=>a("kbd",{},r)),` ${o.say(t)}`);return a("p",{class:"hints"},e("hints.finding","n","p"),e("hints.row","j","k"),e("hints.view","1","2","3"),e("hints.search","/"),e("hints.help","?"))}function Rt(o,e,t,n,r){let i=new Set(t.links.flatMap(u=>u.moved?u.b:[])),s=!1,l=()=>{s=!1;let u=Zn(o);for(let h of["a","b"]){let[m,b]=[-1,-1];for(let g=0;u&&g<e[h].length;g+=1){let w=e[h][g]??0;w<u.first||w>u.last||h==="b"&&i.has(g)||(m===-1&&(m=g),b=g)}n(h,m,b)}},c=()=>{s||(s=!0,requestAnimationFrame(l))};document.addEventListener("scroll",c,{capture:!0,passive:!0,signal:r});let d=new ResizeObserver(c);d.observe(o),r.addEventListener("abort",()=>d.disconnect())}function Zn(o){let e=o.getRootNode(),t=o.getBoundingClientRect(),n=t.left+t.width/4,r=d=>{let u=e.elementFromPoint(n,d)?.closest(".row");return u&&o.contains(u)?Number(u.id.slice(4))-1:null},[i,s]=[Math.max(t.top,56)+4,Math.min(t.bottom,innerHeight)-4];if(s<=i)return null;let l=r(i)??r(i+24),c=r(s)??r(s-24);return l===null||c===null?null:{first:l,last:c}}k();var Qn=0,eo=160;function Mt(o,e,t,n){let r=a("h3",{id:"worklist-heading",tabindex:"-1"}),i=a("ol",{class:"worklist","aria-labelledby":"worklist-heading"}),s=X(i,u=>to(o,e,u,t,r),n),l=()=>{for(let u of i.children)u.classList.toggle("done",o.done.has(Number(u.getAttribute("data-index"))))},c=()=>{let{shown:u}=o,h=u.filter(m=>o.done.has(m)).length;r.textContent=e.say("worklist.heading",{done:h,count:u.length}),s.show(u,l)},d=()=>{for(let u of i.children){let h=u.getAttribute("data-index")===String(o.current);u.classList.toggle("now",h),h&&u.scrollIntoView({block:"center"})}};return o.addEventListener("change",c,{signal:n}),o.addEventListener("move",d,{signal:n}),o.addEventListener("renew",u=>s.move(u.detail),{signal:n}),c(),a("section",{class:"work",part:"worklist"},r,i)}function to(o,e,t,n,r){let i=o.comparison.findings[t],s=`task-${Qn+=1}`,l=()=>Number(m.getAttribute("data-index")),c=a("input",{type:"checkbox",id:`${s}-done`,change:()=>o.toggleDone(l())});c.checked=o.done.has(t);let d=a("textarea",{id:`${s}-note`,rows:"1",dir:"auto",placeholder:e.say("worklist.note"),"aria-label":e.say("worklist.note")});d.value=o.notes.get(t)??"",d.addEventListener("input",()=>o.setNote(l(),d.value));let u=async({currentTarget:b})=>{let g=b,w=navigator.clipboard?.writeText(Ge(o,e,l()))??Promise.reject();g.textContent=e.say(await w.then(()=>"worklist.copied",()=>"worklist.notCopied"))},h=()=>{o.toggleDismissed(l()),r.focus()},m=a("li",{class:"task","data-index":t},a("div",{class:"tick"},c,a("label",{for:`${s}-done`},a("span",{class:"kind"},T(o,e,t)),a("span",{class:"spoken"},` ${e.say("worklist.done")}`))),a("p",{class:"message"},i&&e.finding(i)),a("div",{class:"versions"},Ft(o,e,t,"a"),Ft(o,e,t,"b")),a("div",{class:"handle"},d,a("button",{type:"button",click:()=>n(l())},e.say("worklist.read")),a("button",{type:"button",click:u},e.say("worklist.copy")),a("button",{type:"button",click:h},e.say("findings.dismiss"))));return m}function Ft(o,e,t,n){return a("p",{class:`version ${n}`},a("b",{class:"letter"},n.toUpperCase()),Z(o,e,t,n,eo))}var re=class{#t=new AbortController;#e=new AbortController;#n=a("div");#o=null;#r;complete=Promise.resolve();constructor(e,t,n,r,i,s,l){this.review=e,this.reading=t,this.speaker=n,this.wishes=i,this.places={a:t.rowsOfA,b:t.rowsOfB};let{signal:c}=this.#t;this.help=St(n),this.search=It(n,()=>this.#n,h=>this.#p(h)),this.toolbar=zt(e,n,i.view,this.search.element,at(e,t,n),()=>this.help.showModal(),c),this.body=a("div",{class:"body"});let u=lt(e,s,n,{...i,takeAllBack:()=>i.decide([],n.say("said.allTakenBack"),{a:[],b:[]})});this.element=a("div",{class:"result",part:"result"},Q(e,n,i.furniture),this.toolbar,u,this.body,Nt(n),this.help),this.#r=new ne(e,this.places,t.rows,n,{decide:i.decide,reasons:i.reasons,go:(h,m)=>this.goToRow((this.places[h][m]??0)+1),sideBySide:()=>this.body.classList.contains("side-by-side")||i.view("side-by-side")}),e.addEventListener("move",()=>this.#f(),{signal:c}),e.addEventListener("renew",()=>this.#w(),{signal:c}),e.addEventListener("change",()=>this.#h(),{signal:c}),Et(l,this.#a(),c),this.show(r)}get summary(){let{comparison:e}=this.review;return`${V(e,this.speaker)}. ${R(e,this.speaker)}`}show(e){this.#e.abort(),this.#e=new AbortController;let{signal:t}=this.#e;for(let n of this.toolbar.querySelectorAll("[data-view]"))n.setAttribute("aria-pressed",String(n.getAttribute("data-view")===e));if(this.search.element.hidden=e==="findings",this.body.className=`body ${e}`,e==="findings"){let n=r=>{this.wishes.view("side-by-side"),this.review.go(r)};this.#n=a("div"),this.body.replaceChildren(Mt(this.review,this.speaker,n,t))}else this.#d(e,t)}#d(e,t){let{review:n,reading:r,speaker:i}=this,s=i.say("decide.row"),{list:l,complete:c}=dt(r,e,i.say("rows.label"),g=>wt(g,s),t);this.#n=l,this.complete=c,this.#r.attach(l,c),l.addEventListener("click",g=>this.#l(g)),l.addEventListener("focusin",({target:g})=>this.#m(C(g))),kt(l);let{beside:d,map:u}=this.#o??=this.#u(),h=()=>{d?.scrollIntoView({block:"start"}),d?.querySelector("h3")?.focus({preventScroll:!0})},m=n.comparison.findings.length>0?qt(n,i,h,t):"";if(this.body.classList.toggle("with-beside",!!d),this.body.classList.toggle("with-overview",!!u),this.body.replaceChildren(...u?[u.element]:[],a("div",{class:"texts"},Ot(n,i,e),l,m),...d?[d]:[]),u){Rt(l,this.places,n.comparison,u.look,t);let{element:g}=u,w=()=>g.style.maxBlockSize=`${Math.max(l.offsetHeight,240)}px`,v=new ResizeObserver(()=>requestAnimationFrame(w));v.observe(l),t.addEventListener("abort",()=>v.disconnect())}this.#h();let b=()=>{At(l,i),this.#h(),this.#f(),this.search.look()};c.then(b,()=>{})}#u(){let{review:e,speaker:t}=this,{comparison:n}=e,{signal:r}=this.#t,i=(d,u)=>this.goToRow((this.places[d][u]??0)+1),s=[n.findings.length>0&&Ue(e,t,r),ye(e,"a",t,i),ye(e,"b",t,i)].filter(d=>d instanceof HTMLElement),l=s.length>0?a("aside",{class:"beside",part:"findings","aria-label":t.say("beside.label")},...s):null,c=n.links.length>0&&n.relation.verdict!=="unrelated";return{beside:l,map:c?Tt(e,i,r):null}}goToRow(e){let t=()=>{let n=this.#n.querySelector(`#row-${e}`);return n instanceof HTMLElement?(this.#p(n),n.focus({preventScroll:!0}),!0):!1};t()||this.complete.then(t,()=>{})}whereabouts(e){let n=this.element.getRootNode().activeElement?.closest(".decided button")?.className??null,r=this.#s(e)?.getBoundingClientRect();return{button:n,top:r&&r.bottom>0&&r.top<innerHeight?r.top:null}}settle(e,{button:t,top:n}){let r=this.#s(e);if(t!==null||!r){let s=[...this.element.querySelectorAll(".decided button:not(:disabled)")];(s.find(({className:l})=>l===t)??s[0])?.focus({preventScroll:!0});return}if(ke(r),r.focus({preventScroll:!0}),n===null){r.scrollIntoView({block:"center"});return}let i=()=>scrollBy(0,r.getBoundingClientRect().top-n);i(),requestAnimationFrame(i)}#s(e){return this.#n.querySelector(`#row-${this.#i(e)+1}`)}#i({a:e,b:t}){return this.places.a[e[0]??-1]??this.places.b[t[0]??-1]??-1}stop(){this.#t.abort(),this.#e.abort()}dispose(){this.stop(),this.reading.free()}#a(){let e=()=>this.review.step(1),t=()=>this.review.step(-1);return{n:e,F7:e,p:t,"Shift+F7":t,j:()=>this.#c(1),k:()=>this.#c(-1),1:()=>this.wishes.view("side-by-side"),2:()=>this.wishes.view("inline"),3:()=>this.review.comparison.findings.length>0&&this.wishes.view("findings"),"/":()=>this.search.focus(),"?":()=>this.help.showModal(),"Control+z":this.wishes.undo,"Control+y":this.wishes.redo,"Control+Shift+z":this.wishes.redo}}#c(e){let t=this.#n.getRootNode(),n=[...this.#n.querySelectorAll(".row:not([hidden])")],r=n.indexOf(C(t.activeElement)),i=n.findIndex(l=>l.getBoundingClientRect().bottom>80),s=n[r===-1?Math.max(i,0):r+e];s?.scrollIntoView({block:"nearest"}),s?.focus({preventScroll:!0})}#l(e){let t=e.target,n=t.closest('a[href^="#row-"]'),r=t.closest("mark[data-finding]");if(n)e.preventDefault(),this.goToRow(Number(n.getAttribute("href")?.slice(5)));else if(r&&getSelection()?.isCollapsed!==!1){let i=r.getAttribute("data-finding")?.split(" ").map(Number).find(s=>this.review.isShown(s));i!==void 0&&this.review.go(i)}}#m(e){e&&this.wishes.row(Number(e.id.slice(4)))}#p(e){ke(e),e.scrollIntoView({block:"center"})}#f(){let e=this.#g();e&&this.#p(e),this.#m(e)}#g(){for(let r of this.#n.querySelectorAll(".now"))r.classList.remove("now");let{current:e}=this.review,t=this.#n.querySelectorAll(`mark[data-finding~="${e}"]`);for(let r of t)r.classList.add("now");let n=C(t[0]??null);return n?.classList.add("now"),n}#w(){let{review:e,speaker:t}=this;this.element.querySelector(".counts")?.replaceChildren(R(e.comparison,t));let n=this.body.classList.contains("inline")?"inline":"side-by-side",r=new Set(e.comparison.findings.map(({link:u})=>this.#i(e.comparison.links[u]??{a:[],b:[]}))),i=[...this.#n.querySelectorAll(".row")],s=u=>Number(u.id.slice(4))-1,l=i.filter(u=>r.has(s(u))||u.querySelector("mark")),c=()=>{let u=l.shift();return u&&ut(u,this.reading,n,s(u)),!u},d=()=>{this.#h(),this.#g()};A().then(()=>B(c,this.#t.signal)).then(d,()=>{})}#h(){for(let e of this.#n.querySelectorAll("mark[data-finding]")){let t=e.getAttribute("data-finding")?.split(" ").map(Number)??[];e.classList.toggle("off",!t.some(n=>this.review.isShown(n)))}}};var Ht={language:"en","row.missing":"missing:","row.added":"added:","row.altered":"altered:","row.notToldInB":"Not told in B","row.notToldInA":"Not in A","row.furniture":"Page furniture, set aside","row.movedFirst":"Moved: B begins with this","row.movedAfter":"Moved: B tells this after “{text}”","row.movedHere":"“{text}” stands here in B","row.linkedByReader":"Linked by you","row.aloneInA":"By you: not told in B","row.aloneInB":"By you: not in A","rows.label":"The two texts, row by row","verdict.label":"Verdict","verdict.identical":"The same text, word for word","verdict.retelling":"Two tellings of one text","verdict.partial":"A and B share a part","verdict.partOfA":"B tells a part of A","verdict.partOfB":"A tells a part of B","verdict.unrelated":"Not tellings of the same text","verdict.took":"Compared in {time}, in this browser.","verdict.imprecise":"The search was cut short, because the texts are long and very repetitive.","counts.unrelated":"What A and B have in common is no more than chance would give, so no words are marked.","counts.allToldInB.one":"The one sentence of A is told in B.","counts.allToldInB.other":"All {count} sentences of A are told in B.","counts.toldInB.one":"{told} of {count} sentence of A is told in B.","counts.toldInB.other":"{told} of {count} sentences of A are told in B.","counts.missing.one":"{count} is missing.","counts.missing.other":"{count} are missing.","counts.added.one":"B adds {count} sentence.","counts.added.other":"B adds {count} sentences.","counts.nothingAdded":"Everything in B comes from A.","counts.moved.one":"{count} was moved.","counts.moved.other":"{count} were moved.","counts.findings.one":"{count} change may alter the meaning.","counts.findings.other":"{count} changes may alter the meaning.","furniture.aside.one":"{count} line of page furniture is set aside.","furniture.aside.other":"{count} lines of page furniture are set aside.","furniture.count":"Count it after all","furniture.counted":"Page furniture counts like any other line.","furniture.setAside":"Set it aside","bar.told.one":"{count} sentence, {share} told in {other}","bar.told.other":"{count} sentences, {share} told in {other}","bar.short":"{share} told in {other}","bar.unrelated.one":"{count} sentence","bar.unrelated.other":"{count} sentences","name.a":"Text A","name.b":"Text B","toolbar.views":"View","toolbar.kinds":"Kinds of change shown","view.side-by-side":"Side by side","view.inline":"Inline","view.findings":"Findings only","kind.quotation":"Quotation","kind.attribution":"Attribution","kind.number":"Number","kind.date":"Date","kind.name":"Name","kind.negation":"Negation","kind.quantity":"Quantity","kind.certainty":"Certainty","kind.wording":"Wording","findings.heading.one":"{count} change may alter the meaning","findings.heading.other":"{count} changes may alter the meaning","findings.absent":"nothing here","findings.dismiss":"Set aside","findings.dismissed.one":"{count} set aside.","findings.dismissed.other":"{count} set aside.","findings.restore":"Bring back","toolbar.help":"Keys and marks","beside.label":"Findings","search.label":"Search both texts","search.found.one":"{count} place","search.found.other":"{count} places","search.at":"{here} of {all}","fold.open.one":"Show {count} more row that is word for word the same","fold.open.other":"Show {count} more rows that are word for word the same","absent.leavesOut.one":"What B leaves out: {count} sentence","absent.leavesOut.other":"What B leaves out: {count} sentences","absent.adds.one":"What B adds: {count} sentence","absent.adds.other":"What B adds: {count} sentences","absent.more.one":"Show {count} more","absent.more.other":"Show {count} more","worklist.heading.one":"{count} change may alter the meaning; {done} dealt with","worklist.heading.other":"{count} changes may alter the meaning; {done} dealt with","worklist.done":"dealt with","worklist.note":"Note","worklist.read":"Read in the texts","worklist.copy":"Copy","worklist.copied":"Copied","worklist.notCopied":"The browser does not allow copying","export.title":"Export","export.report":"Report (HTML)","export.markdown":"Correction request (Markdown)","export.csv":"Findings (CSV)","export.json":"Everything (JSON)","export.print":"Print","markdown.title":"Changes between {a} and {b}","report.about":"About this report","report.made":"Made on","report.version":"Version of Article Compare","report.language":"Language of text {text}","report.furniture":"Page furniture","report.furniture.counted":"counted like any other line","report.furniture.aside":"set aside","report.hash":"SHA-256 of text {text}","hints.finding":"finding","hints.row":"row","hints.view":"view","hints.search":"search","hints.help":"help","help.title":"Keys and marks","help.nextFinding":"Next change that may alter the meaning","help.previousFinding":"Previous change that may alter the meaning","help.nextRow":"Next row","help.previousRow":"Previous row","help.views":"Side by side, inline, findings only","help.search":"Search both texts","help.help":"This page","help.marks":"Marks in the texts","help.finding":"A change that may alter the meaning","help.finding.sample":"most cases","help.gone":"Words that only A has","help.gone.sample":"central pier","help.came":"Words that only B has","help.came.sample":"main pillar","help.small":"Another spelling, form or sign of the same word","help.small.sample":"U.S.","help.moved":"Told at another place in B","help.moved.sample":"Moved","help.close":"Close","decide.row":"This row: why it is so, and how to change it","decide.unlink":"Unlink","decide.split":"Split …","decide.mergeAbove":"Merge with the row above","decide.mergeBelow":"Merge with the row below","decide.link":"Link …","decide.linkOthers":"Link with others …","decide.takeBack":"Take my decision back","decide.close":"Close","why.title":"Why are these linked?","why.looking":"Looking for the reasons …","why.failed":"The reasons could not be found.","why.byReader":"You linked them.","why.sameWords":"They say the same words.","why.shared":"Both have {words}.","why.word":"“{word}”","why.neighbours":"The sentences beside them are linked in the same order.","why.moved":"B tells this at another place in its order.","why.sure":"How sure this is: {share}.","why.runnerUp.a":"Next likeliest in A ({share}):","why.runnerUp.b":"Next likeliest in B ({share}):","why.noRunnerUp":"No other sentence comes near.","why.goThere":"Go there","why.instead":"Link this one instead","pick.link":"Press the sentences of A and of B that belong together.","pick.link.do":"Link","pick.split":"Press the sentences that stay together. The others get a row of their own.","pick.split.do":"Split","pick.chosen":"Chosen: {a} in A, {b} in B.","decided.label":"Your links","decided.none":"All links are as they were found.","decided.linked.one":"{count} row is linked by you.","decided.linked.other":"{count} rows are linked by you.","decided.alone.one":"{count} row has no counterpart by your decision.","decided.alone.other":"{count} rows have no counterpart by your decision.","decided.dropped.one":"{count} of your links is gone, because its sentences changed.","decided.dropped.other":"{count} of your links are gone, because their sentences changed.","decided.undo":"Undo","decided.redo":"Redo","decided.takeAllBack":"Take all back","said.linked":"Linked by you.","said.unlinked":"Unlinked by you.","said.split":"Split by you.","said.merged":"Merged by you.","said.takenBack":"Your decision is taken back.","said.allTakenBack":"All your decisions are taken back.","said.undone":"Undone.","said.redone":"Done again.","report.linkedByReader":"Linked by the reader","report.aloneInA":"By the reader: not told in B","report.aloneInB":"By the reader: not in A","report.linked":"The reader linked the sentences.","report.decided.one":"The reader decided about {count} row of links.","report.decided.other":"The reader decided about {count} rows of links.","help.row":"Why a row is linked, and how to change it","help.undo":"Undo what you decided about links","working.label":"Comparing the two texts …","working.cancel":"Cancel","failure.again":"Try again","failure.bothEmpty.title":"There is nothing to compare yet","failure.bothEmpty.what":"Both texts are empty.","failure.bothEmpty.todo":"Paste one article into each box, or open the example.","failure.oneEmpty.title":"One text is missing","failure.oneEmpty.what":"Text {text} is empty.","failure.oneEmpty.todo":"Paste the article that it is to be compared with.","failure.tooLong.title":"Text {text} is too long","failure.tooLong.what":"Text {text} is {length} long; up to {limit} can be compared.","failure.tooLong.todo":"Shorten it, or compare it in parts.","failure.blocked.title":"The comparison engine was blocked","failure.blocked.what":"The security policy of this page does not let the comparison engine run.","failure.blocked.todo":"Whoever runs this site can allow it by adding ’wasm-unsafe-eval’ and the site’s own files to script-src. Both texts are still here to read.","failure.notFound.title":"The comparison engine was not found","failure.notFound.what":"The server has no file {file} (status {status}).","failure.notFound.todo":"Reload the page. If that does not help, the file has to be put beside the others. Both texts are still here to read.","failure.wrongType.title":"The comparison engine came as the wrong type of file","failure.wrongType.what":"The server sends {file} as “{type}”, and the browser refuses it as a script.","failure.wrongType.todo":"Whoever runs this site has to send it as text/javascript. Both texts are still here to read.","failure.unreachable.title":"The comparison engine could not be reached","failure.unreachable.what":"The file {file} could not be loaded, perhaps because the connection is down.","failure.unreachable.todo":"Look at the connection and try again. Both texts are still here to read.","failure.broken.title":"The comparison failed","failure.broken.what":"Something went wrong inside the comparison engine: {error}.","failure.broken.todo":"Try again, or reload the page. Both texts are still here to read."};var Dt={"finding.quotation":"Inside quotation marks A has “{a}”, B has “{b}”.","finding.quotation.onlyA":"Inside quotation marks A has “{a}”; B leaves it out.","finding.quotation.onlyB":"Inside quotation marks B has “{b}”; A does not.","finding.cut":"A quotation is cut differently: “{a}” in A, “{b}” in B.","finding.cut.onlyA":"B cuts “{a}” out of a quotation without marking it.","finding.cut.onlyB":"A quotation goes on with “{b}” in B; A leaves it out without marking it.","finding.unquoted":"The words are marked as a quotation in one text only: “{a}” in A, “{b}” in B.","finding.speaker":"The quotation is given to “{a}” in A and to “{b}” in B.","finding.source":"The source is “{a}” in A and “{b}” in B.","finding.source.onlyA":"A names a source, “{a}”; B states it without one.","finding.source.onlyB":"B names a source, “{b}”; A states it without one.","finding.stance":"A says “{a}”, B says “{b}”: the speaker stands differently to the claim.","finding.number":"The number differs: “{a}” in A, “{b}” in B.","finding.unit":"What is counted or measured differs: “{a}” in A, “{b}” in B.","finding.limit":"The same figure is limited differently: “{a}” in A, “{b}” in B.","finding.date":"The date differs: “{a}” in A, “{b}” in B.","finding.year":"The year differs: “{a}” in A, “{b}” in B.","finding.time":"The time differs: “{a}” in A, “{b}” in B.","finding.name":"The name differs: “{a}” in A, “{b}” in B.","finding.opposite":"“{a}” in A and “{b}” in B say the opposite.","finding.negation":"The negation differs: “{a}” in A, “{b}” in B.","finding.negation.onlyA":"A negates with “{a}”; B does not.","finding.negation.onlyB":"B negates with “{b}”; A does not.","finding.quantity":"How much or how many differs: “{a}” in A, “{b}” in B.","finding.quantity.onlyA":"A limits how much or how many, with “{a}”; B does not.","finding.quantity.onlyB":"B limits how much or how many, with “{b}”; A does not.","finding.certainty":"How sure it is differs: “{a}” in A, “{b}” in B.","finding.certainty.onlyA":"A says how sure it is, with “{a}”; B does not.","finding.certainty.onlyB":"B says how sure it is, with “{b}”; A does not.","finding.omission":"One text says more here: “{a}” in A, “{b}” in B.","finding.omission.onlyA":"B leaves out “{a}”.","finding.omission.onlyB":"A leaves out “{b}”.","finding.wording":"“{a}” in A and “{b}” in B do not mean the same."};var ie={...Ht,...Dt};var no={en:"English",de:"Deutsch",fr:"Français",es:"Español",ar:"العربية"},oo={en:async()=>ie,de:async()=>(await import("./messages/de.js")).de,fr:async()=>(await import("./messages/fr.js")).fr,es:async()=>(await import("./messages/es.js")).es,ar:async()=>(await import("./messages/ar.js")).ar};function jt(o){let e=o.split(/[-_]/)[0]?.toLowerCase()??"";return Object.hasOwn(no,e)?e:null}function Pt(o){return oo[o]()}var Ut=/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u,[ro,io]=["⁨","⁩"],se=class{#t="en";#e;#n;locale="en";language="en";direction="ltr";plurals=new Intl.PluralRules("en");numbers=new Intl.NumberFormat("en");shares=new Intl.NumberFormat("en",{style:"percent"});constructor(e=Pt,t=ie){this.#e=e,this.#n=t,this.catalogue=t}async turnTo(e){let t=jt(e),n=t?e:"en";if(n===this.#t)return!1;this.#t=n;let r=await this.#e(t??"en").catch(()=>null);return this.#t!==n?!1:(this.#o(r?n:"en",r??this.#n),!0)}#o(e,t){this.locale=e,this.catalogue=t,this.language=t.language??"en",this.direction=Ut.test(t["verdict.label"]??"")?"rtl":"ltr",this.plurals=new Intl.PluralRules(e),this.numbers=new Intl.NumberFormat(e),this.shares=new Intl.NumberFormat(e,{style:"percent"})}say=(e,t={})=>{let{count:n}=t,r=typeof n=="number"?`${e}.${this.plurals.select(n)}`:e;return(this.catalogue[r]??this.catalogue[`${e}.other`]??this.catalogue[e]??e).replace(/\{(\w+)\}/g,(s,l)=>{let c=t[l];return c===void 0?s:this.#r(typeof c=="number"?this.numbers.format(c):c)})};template(e){return this.say(e).replace(/\{\w+\}/g,t=>this.#r(t))}finding({rule:e,arguments:t,message:n}){let[r="",i=""]=t,l=`finding.${e}${r&&!i?".onlyA":i&&!r?".onlyB":""}`;return l in this.catalogue?this.say(l,{a:r,b:i}):n}#r(e){return this.direction==="ltr"&&!Ut.test(e)?e:`${ro}${e}${io}`}list(e){return new Intl.ListFormat(this.locale).format(e)}percent(e){return this.shares.format(e)}duration(e){let[t,n]=e<1e3?[e,"millisecond"]:[e/1e3,"second"],r=t<10?1:0;return new Intl.NumberFormat(this.locale,{style:"unit",unit:n,unitDisplay:"short",maximumFractionDigits:r}).format(t)}megabytes(e){return new Intl.NumberFormat(this.locale,{style:"unit",unit:"megabyte",unitDisplay:"short",maximumFractionDigits:1}).format(e/1e6)}};k();function Wt({reason:o,blanks:e},t,n){let r=l=>t.say(`failure.${o}.${l}`,e),i=["bothEmpty","oneEmpty","tooLong"].includes(o);return{screen:a("div",{class:"failure",part:"failure",role:"alert"},a("h2",{},r("title")),a("p",{},r("what")),a("p",{},r("todo")),!i&&a("button",{type:"button",click:n},t.say("failure.again"))),message:`${r("what")} ${r("todo")}`}}function Vt(o,e){return a("div",{class:"working",part:"working"},a("label",{},o.say("working.label"),a("progress",{max:"1"})),a("button",{type:"button",click:e},o.say("working.cancel")))}import{loadEngine as _t}from"./engine.js";async function Gt(o,e,t,{decisions:n,held:r},i,s){let l=await _t();i.throwIfAborted();let c=performance.now(),d=g=>U(l,o.a,o.b,{...t,decisions:g},i,s),u=n?.links??[],h=await d(u),m=0;r&&({links:u,dropped:m}=ze(r,h.comparison,o),u.length>0&&(h.reading.free(),h=await d(u)));let b=new oe(h.comparison,o,e,performance.now()-c);return b.links=u,b.dropped=m,r?z(r,b):n&&b.take(n),{reading:h.reading,review:b}}async function Kt({texts:o,links:e},t){let n=new AbortController().signal,r={...t,decisions:e,reasons:!0},{reading:i,comparison:s}=await U(await _t(),o.a,o.b,r,n,()=>{});return i.free(),s.links.map(l=>l.reasons)}var lo=500,Jt=class extends HTMLElement{static observedAttributes=["view","lang"];#t=null;#e=null;#n=null;#o=null;#r=null;#d=new J((e,t,n)=>this.#w(e,t,n));#u=null;#s={};#i=new se;#a=a("p",{class:"spoken",role:"status"});#c=a("div",{class:"stage"});#l=new G(()=>this.compare());#m=a("div",{class:"frame",part:"frame"},this.#a,this.#c,this.#l.element);constructor(){super();let e=this.attachShadow({mode:"open"});e.adoptedStyleSheets=[ot()],e.append(this.#m)}get a(){return this.#l.get("a")}set a(e){this.#l.set("a",e)}get b(){return this.#l.get("b")}set b(e){this.#l.set("b",e)}get comparison(){return this.#t}get decisions(){return this.#e?.review.decisions??this.#o}set decisions(e){this.#o=e,this.#r=null}get held(){return this.#e?q(this.#e.review):this.#r}set held(e){this.#o=null,this.#r=Oe(e)}get countFurniture(){return this.#s.countFurniture===!0}set countFurniture(e){this.#s={...this.#s,countFurniture:!!e},this.#t&&this.compare()}get view(){let e=this.getAttribute("view");return Ee.find(t=>t===e)??"side-by-side"}set view(e){this.setAttribute("view",e)}attributeChangedCallback(e){e==="lang"?this.#p().then(t=>t&&this.#f()):this.#e?.show(this.view)}async#p(){let e=this.closest("[lang]")?.getAttribute("lang")||document.documentElement.lang,t=await this.#i.turnTo(e);return this.#m.lang=this.#i.language,this.#m.dir=this.#i.direction,t}#f(){this.#u&&this.#S(this.#u),this.#e&&(this.#y(this.#e),this.#x())}async compare(){this.cancel();let e=this.#l.take(),t=new AbortController;this.#n=t;let n=setTimeout(()=>this.#E(t.signal),lo);try{await this.#p(),t.signal.throwIfAborted(),Le(e.a,e.b,this.#i);let r=await this.#g(e,t.signal);await A(),t.signal.aborted&&r.reading.free(),t.signal.throwIfAborted(),this.#y(r),await A(),t.signal.throwIfAborted(),this.#k(r.review),this.#h(r,t.signal).catch(()=>{})}catch(r){t.signal.aborted||this.#A(r)}finally{clearTimeout(n)}return this.#t}#g(e,t){let n={a:this.getAttribute("name-a")??"",b:this.getAttribute("name-b")??""},r={decisions:this.#o,held:this.#r};return Gt(e,n,this.#s,r,t,i=>this.#B(i))}async#w(e,t,n){let r=this.#e;if(!r)return;let{texts:i,hidden:s}=r.review;this.#n?.abort();let l=new AbortController;this.#n=l,this.#r=null,this.#o={dismissed:[],done:[],notes:{},links:e};let c=q(r.review);try{let d=await this.#g(i,l.signal);if(l.signal.aborted){d.reading.free();return}c&&z(c,d.review),d.review.hidden=s,this.#y(d),await this.#e?.complete.catch(()=>{});let u=r.whereabouts(n);r.dispose(),l.signal.throwIfAborted(),this.#k(d.review),this.#e?.settle(n,u),this.#a.textContent=t,this.#h(d,l.signal).catch(()=>{})}catch(d){l.signal.aborted||this.#A(d)}}async#h(e,t){let{comparison:n,texts:r,links:i}=e.review,s=await ao();if(n.a.language!==n.b.language||!await so(s,n.a.language))return;let l=await U(s,r.a,r.b,{...this.#s,decisions:i},t,()=>{}),c=({findings:d})=>JSON.stringify(d);if(c(l.comparison)===c(n)){l.reading.free();return}e.reading.renew(l.reading),this.#t=l.comparison,e.review.renew(l.comparison),n.findings.length===0!=(l.comparison.findings.length===0)&&this.#f(),this.#a.textContent=this.#e?.summary??""}goToRow(e){this.#e?.goToRow(e)}cancel(){this.#n?.abort(),this.#v()}#v(){this.#e&&(this.#r=q(this.#e.review),this.#o=null,this.#d.clear()),this.#e?.dispose(),this.#e=null,this.#t=null,this.#u=null,this.#a.textContent="",this.#c.replaceChildren(),this.#l.element.hidden=!1}#k(e){let{comparison:t,milliseconds:n}=e;this.#t=t,this.#x(),this.#l.element.hidden=!0;let r=()=>{let{findings:i}=e.comparison;this.#b("findings",{findings:i,dismissed:[...e.dismissed],done:[...e.done]})};e.addEventListener("change",r),this.#b("result",{comparison:t,milliseconds:n}),r()}#y({review:e,reading:t}){e.furnitureCounts=this.countFurniture,t.speak(s=>this.#i.template(s));let n=null,r={furniture:s=>this.countFurniture=s,view:s=>this.view=s,row:s=>this.#b("row",{row:s}),...this.#d.from(e,this.#i),reasons:()=>n??=Kt(e,this.#s)},i=this.getAttribute("keys")==="page"?document:this;this.#e?.stop(),this.#e=new re(e,t,this.#i,this.view,r,this.#d,i)}#x(){this.#e&&(this.#c.replaceChildren(this.#e.element),this.#a.textContent=this.#e.summary)}#A(e){let t=e instanceof Yt?e:new Yt("broken",{error:String(e)},e);this.#v(),this.#u=t;let n=this.#S(t);this.#b("error",{reason:t.reason,message:n})}#S(e){let{screen:t,message:n}=Wt(e,this.#i,()=>this.compare());return this.#c.replaceChildren(t),n}#E(e){e.aborted||this.#c.replaceChildren(Vt(this.#i,()=>this.cancel()))}#B(e){let t=this.#c.querySelector("progress");t&&(t.value=e)}#b(e,t){this.dispatchEvent(new CustomEvent(`article-compare:${e}`,{bubbles:!0,composed:!0,detail:t}))}};export{Jt as ArticleCompareElement};
