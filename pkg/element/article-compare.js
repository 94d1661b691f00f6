var On=Object.defineProperty;var U=(n,e,t)=>()=>{if(t)throw t[0];try{return n&&(e=n(n=0)),e}catch(o){throw t=[o],o}};var we=(n,e)=>{for(var t in e)On(n,t,{get:e[t],enumerable:!0})};function a(n,e={},...t){let o=document.createElement(n);return Ue(o,e,t),o}function N(n,e={},...t){let o=document.createElementNS(qn,n);return Ue(o,e,t),o}function Ue(n,e,t){for(let[o,r]of Object.entries(e))typeof r=="function"?n.addEventListener(o,r):r!==!1&&r!==void 0&&n.setAttribute(o,r===!0?"":String(r));for(let o of t)o&&n.append(o)}var qn,k=U(()=>{"use strict";qn="http://www.w3.org/2000/svg"});var dt={};we(dt,{decide:()=>F,difference:()=>Ce,release:()=>V,split:()=>Wn,tally:()=>Te,unlink:()=>Be});function F(n,...e){return[...e.reduce(V,n),...e.map(({a:o,b:r})=>({a:lt(o),b:lt(r)}))]}function V(n,e){let t=(o,r)=>r[o].filter(i=>!e[o].includes(i));return n.map(o=>({before:o,after:{a:t("a",o),b:t("b",o)}})).filter(({before:o,after:r})=>!["a","b"].some(i=>o[i].length>0&&r[i].length===0)).map(({after:o})=>o)}function Be(n,{a:e,b:t}){return F(n,{a:e,b:[]},{a:[],b:t})}function Wn(n,e,t){let o={a:ct(e.a,t.a),b:ct(e.b,t.b)},r=o.a.length>0&&o.b.length>0;return F(V(n,e),t,...r?[o]:[])}function Te(n){let e=n.filter(({a:t,b:o})=>t.length>0&&o.length>0).length;return{linked:e,alone:n.length-e}}function Ce(n,e){let t=(o,{a:r,b:i})=>o.some(s=>String(s.a)===String(r)&&String(s.b)===String(i));return e.find(o=>!t(n,o))??n.find(o=>!t(e,o))??{a:[],b:[]}}function lt(n){return[...new Set(n)].sort((e,t)=>e-t)}function ct(n,e){return n.filter(t=>!e.includes(t))}var K=U(()=>{"use strict"});function Ft(n,e,t,o,r){let i=a("div",{class:"why","aria-live":"polite"},a("p",{},o.say("why.looking"))),s=n.comparison.links.indexOf(e),l=(...c)=>{i.replaceChildren(...c),i.closest(".row-panel")?.scrollIntoView({block:"nearest"})};return t.reasons().then(c=>l(a("ul",{},...fo(n,e,c[s],o)),...go(n,e,c[s],t,o,r)),()=>l(a("p",{},o.say("why.failed")))),a("section",{},a("h3",{},o.say("why.title")),i)}function fo(n,e,t,o){let r=(t?.shared??[]).map(({a:s,b:l})=>{let[c,d]=[n.texts.a.slice(...s),n.texts.b.slice(...l)];return o.say("why.word",{word:c===d?c:`${c} / ${d}`})});return[e.reader&&o.say("why.byReader"),e.kind==="verbatim"&&o.say("why.sameWords"),e.kind!=="verbatim"&&r.length>0&&o.say("why.shared",{words:o.list(r)}),t?.neighbours&&o.say("why.neighbours"),e.moved&&o.say("why.moved"),!e.reader&&e.kind!=="verbatim"&&o.say("why.sure",{share:o.percent(e.similarity)})].filter(s=>typeof s=="string").map(s=>a("li",{},s))}function go(n,e,t,o,r,i){if(e.reader)return[];let l=[["a",t?.runnerUpA],["b",t?.runnerUpB]].flatMap(([c,d])=>d&&d.similarity>=po?[{side:c,...d}]:[]);return l.length===0?[a("p",{},r.say("why.noRunnerUp"))]:l.map(({side:c,sentence:d,similarity:u})=>{let{start:h,end:m}=n.comparison[c].sentences[d]??{start:0,end:0},g=c==="a"?{a:[d],b:e.b}:{a:e.a,b:[d]};return a("div",{class:"runner-up"},a("p",{},r.say(`why.runnerUp.${c}`,{share:r.percent(u)})),a("q",{class:c,dir:"auto",lang:n.languageOf(c)},n.texts[c].slice(h,m)),a("p",{class:"steps"},a("button",{type:"button",class:"step",click:()=>o.go(c,d)},r.say("why.goThere")),a("button",{type:"button",class:"step",click:()=>i(g)},r.say("why.instead"))))})}var po,Ht=U(()=>{"use strict";k();po=.05});var Dt={};we(Dt,{panel:()=>bo});function bo(n,e,t,o){let{row:r,sentences:i,above:s,below:l}=o,{links:c}=n,d=e===null?void 0:n.comparison.links[e],u=(w,x)=>a("button",{type:"button",class:"step",click:x},t.say(`decide.${w}`)),h=(w,x,S=i)=>o.decide(w,t.say(x),S),m=w=>{let x={a:[...i.a,...w.a],b:[...i.b,...w.b]};h(F(c,x),"said.merged",x)},g=i.a.length+i.b.length>0,b=n.comparison.relation.verdict==="unrelated",f=w=>w!==null&&i.a.length+w.a.length>0&&i.b.length+w.b.length>0,v=c.some(({a:w,b:x})=>w.some(S=>i.a.includes(S))||x.some(S=>i.b.includes(S))),p=b?{a:[],b:[]}:i,y={a:i.a.slice(0,1),b:i.b.slice(0,1)};return a("div",{class:"row-panel",role:"group","aria-label":t.say("decide.row",{row:r}),lang:t.language,dir:t.direction},d&&Ft(n,d,o,t,w=>h(F(c,w),"said.linked",w)),a("div",{class:"steps"},d&&u("unlink",()=>h(Be(c,i),"said.unlinked")),d&&i.a.length+i.b.length>2&&u("split",()=>o.pick({purpose:"split",chosen:y,within:i})),!b&&s&&f(s)&&u("mergeAbove",()=>m(s)),!b&&l&&f(l)&&u("mergeBelow",()=>m(l)),g&&u(d?"linkOthers":"link",()=>o.pick({purpose:"link",chosen:p,within:null})),!b&&v&&u("takeBack",()=>h(V(c,i),"said.takenBack")),u("close",o.close)))}var jt=U(()=>{"use strict";k();K();Ht()});var Wt={};we(Wt,{picker:()=>wo});function wo(n,e,t,{purpose:o,chosen:r,within:i,done:s,cancel:l},c){let d={a:new Set(r.a),b:new Set(r.b)},u=(p,y)=>!i||i[p].includes(y),h=a("span",{role:"status"}),m=a("button",{type:"button",class:"primary","aria-keyshortcuts":"Enter",click:()=>s({a:[...d.a],b:[...d.b]})},t.say(`pick.${o}.do`)),g=()=>{h.textContent=t.say("pick.chosen",{a:d.a.size,b:d.b.size});let p=i&&d.a.size===i.a.length&&d.b.size===i.b.length;m.disabled=d.a.size===0||d.b.size===0||!!p},b=()=>{for(let p of n.querySelectorAll(".cell .sentence:not([role])")){let{side:y,index:w}=Me(p);u(y,w)&&(p.setAttribute("role","checkbox"),p.setAttribute("tabindex","-1"),p.setAttribute("aria-checked",String(d[y].has(w))))}},f=p=>{let{side:y,index:w}=Me(p);d[y].delete(w)||d[y].add(w),p.setAttribute("aria-checked",String(d[y].has(w))),g()},v=({target:p})=>p instanceof Element?p.closest('.sentence[role="checkbox"]'):null;return n.addEventListener("click",p=>{p.stopPropagation(),p.preventDefault();let y=v(p);y&&f(y)},{capture:!0,signal:c}),n.addEventListener("keydown",p=>{let y=v(p),w=y&&yo(n,y,p.key,n.matches(":dir(rtl)"));if(w)w.focus();else if(y&&p.key===" ")f(y);else if(y&&p.key==="Enter")m.click();else return;p.preventDefault(),p.stopPropagation()},{signal:c}),n.addEventListener("focusin",p=>{for(let y of n.querySelectorAll('.sentence[tabindex="0"]'))y.setAttribute("tabindex","-1");v(p)?.setAttribute("tabindex","0")},{signal:c}),n.classList.add("picking"),b(),e.then(()=>c.aborted||b(),()=>{}),c.addEventListener("abort",()=>{n.classList.remove("picking");for(let p of n.querySelectorAll(".sentence[role]"))for(let y of["role","tabindex","aria-checked"])p.removeAttribute(y)}),g(),a("div",{class:"picker",role:"group","aria-label":t.say(`pick.${o}.do`)},a("p",{},t.say(`pick.${o}`)," ",h),m,a("button",{type:"button",click:l},t.say("working.cancel")))}function yo(n,e,t,o){let{side:r}=Me(e),i=t===(o?"ArrowLeft":"ArrowRight"),s=t===(o?"ArrowRight":"ArrowLeft"),l=t==="ArrowDown"?1:t==="ArrowUp"?-1:0;if(l===0&&!(s&&r==="b")&&!(i&&r==="a"))return;let c=[...n.querySelectorAll('.row:not([hidden]) .sentence[role="checkbox"]')],d=r==="a"?"b":"a",u=c.filter(m=>m===e||m.closest(`.cell.${l===0?d:r}`)),h=u.indexOf(e);return l===0?u[h+(r==="a"?1:-1)]??u[h+(r==="a"?-1:1)]:u[h+l]}function Me(n){return{side:n.closest(".cell")?.classList.contains("b")?"b":"a",index:Number(n.getAttribute("data-sentence"))}}var Pt=U(()=>{"use strict";k()});k();var In=new Set("ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR MAIN NAV OL P PRE SECTION TABLE TR UL".split(" ")),zn=new Set(["BR","LI"]),Nn=new Set(["TD","TH"]),Rn=new Set(["SCRIPT","STYLE","TEMPLATE","NOSCRIPT","TITLE","TEXTAREA","SELECT","SVG"]);function Ve(n){let e=[];for(let t of n)Ke(t,e),e.push(`

`);return e.join("").replace(/ +/g," ").replace(/[^\S\n]*(\n+)\s*/g,(t,o)=>o.length>1?`

`:`
`).trim()}function Ke(n,e){if(n.nodeType===Node.TEXT_NODE){e.push((n.nodeValue??"").replace(/\s+/g," "));return}if(!(n instanceof Element)||Rn.has(n.tagName.toUpperCase())||n.hasAttribute("hidden"))return;let t=In.has(n.tagName)?`

`:zn.has(n.tagName)?`
`:"";e.push(t);for(let o of n.childNodes)Ke(o,e);e.push(t===`

`?t:Nn.has(n.tagName)?" ":"")}var Q=class{#t={a:null,b:null};#e=!1;#o;constructor(e){this.ready=e;let t=r=>a("slot",{name:r,dir:"auto",slotchange:()=>this.soon()});this.#o={a:t("a"),b:t("b")};let o=r=>a("div",{class:"source"},r);this.element=a("div",{class:"sources",part:"sources"},o(this.#o.a),o(this.#o.b))}get(e){return this.#t[e]??Ve(this.#o[e].assignedElements())}set(e,t){this.#t[e]=t==null?null:String(t),this.soon()}take(){return this.#e=!1,{a:this.get("a"),b:this.get("b")}}languageOf(e){if(this.#t[e]===null)return this.#o[e].assignedElements()[0]?.getAttribute("lang")||void 0}soon(){this.#e||(this.#e=!0,queueMicrotask(()=>{if(!this.#e)return;this.#e=!1;let e=t=>this.#t[t]!==null||this.#o[t].assignedElements().length>0;this.element.isConnected&&e("a")&&e("b")&&this.ready()}))}};import{Failure as ye}from"./engine.js";var ve=5e6;function _e(n,e,t){let o=n.trim()==="",r=e.trim()==="";if(o&&r)throw new ye("bothEmpty");if(o||r)throw new ye("oneEmpty",{text:o?"A":"B"});for(let[i,s]of[["A",n],["B",e]]){let l=Mn(s);if(l>ve){let[c,d]=[t.megabytes(l),t.megabytes(ve)];throw new ye("tooLong",{text:i,length:c,limit:d})}}}function Mn(n){return n.length*3<=ve?n.length:new TextEncoder().encode(n).length}import{learnWords as jn,lexiconCount as nt,loadEngine as $e}from"./engine.js";var Ge=["",0],Fn={kind:"",a:"",b:"",turn:0},Hn=["a","b"];function R({comparison:n,texts:e,links:t,dismissed:o,done:r,notes:i,lost:s}){let l=t.length>0?{a:ee(n,e,"a"),b:ee(n,e,"b")}:null,c=new Set([...o,...r,...i.keys()]),d=c.size>0?Qe(n,e):[],u=t.map(({a:m,b:g})=>({a:m.map(b=>l?.a[b]??Ge),b:g.map(b=>l?.b[b]??Ge)})),h=[...c].sort((m,g)=>m-g).map(m=>({...d[m]??Fn,dismissed:o.has(m),done:r.has(m),note:i.get(m)??""}));return u.length+h.length+s.length>0?{links:u,marks:[...h,...s]}:null}function Xe({links:n},e,t){if(n.length===0)return{links:[],dropped:0};let o={a:Je(ee(e,t,"a")),b:Je(ee(e,t,"b"))},r=n.map(i=>({a:i.a.map(s=>o.a.get(ke(s))),b:i.b.map(s=>o.b.get(ke(s)))})).filter(({a:i,b:s})=>![...i,...s].includes(void 0));return{links:r,dropped:n.length-r.length}}function M({marks:n},e){if(n.length===0)return;let t=Qe(e.comparison,e.texts),o=new Map(t.map((r,i)=>[Ye(r),i]));for(let r of n){let i=o.get(Ye(r));if(i===void 0){e.lost.push(r);continue}r.dismissed&&e.dismissed.add(i),r.done&&e.done.add(i),r.note&&e.notes.set(i,r.note)}}function Ze(n){let e=r=>Array.isArray(r)&&typeof r[0]=="string"&&Number.isInteger(r[1]),t=r=>Hn.every(i=>Array.isArray(r?.[i])&&r[i].every(e))&&r.a.length+r.b.length>0,o=r=>["kind","a","b","note"].every(i=>typeof r?.[i]=="string")&&Number.isInteger(r.turn);return!Array.isArray(n?.links)||!Array.isArray(n?.marks)?null:n.links.every(t)&&n.marks.every(o)?n:null}function ee(n,e,t){let o=n[t].sentences.map(({start:r,end:i})=>e[t].slice(r,i));return et(o).map(([r,i])=>[r,i])}function Je(n){return new Map(n.map((e,t)=>[ke(e),t]))}function ke([n,e]){return`${e} ${n}`}function Qe({findings:n},e){let t=n.map(({kind:r,a:i,b:s})=>({kind:r,a:e.a.slice(...i),b:e.b.slice(...s)})),o=et(t.map(({kind:r,a:i,b:s})=>[r,i,s].join(`
`)));return t.map((r,i)=>({...r,turn:o[i]?.[1]??0}))}function Ye({kind:n,a:e,b:t,turn:o}){return[o,n,e,t].join(`
`)}function et(n){let e=new Map;return n.map(t=>{let o=e.get(t)??0;return e.set(t,o+1),[t,o]})}var Ae=["quotation","attribution","number","date","name","negation","quantity","certainty","wording"],te=class extends EventTarget{constructor(e,t,o,r){super(),this.comparison=e,this.texts=t,this.names=o,this.milliseconds=r,this.furnitureCounts=!1,this.hidden=new Set,this.dismissed=new Set,this.done=new Set,this.notes=new Map,this.lost=[],this.links=[],this.dropped=0,this.current=null}rename(e){let{a:t,b:o}=this.names;return this.names=e,e.a!==t||e.b!==o}get told(){let{findings:e}=this.comparison;return{findings:e,dismissed:[...this.dismissed],done:[...this.done]}}get decisions(){let{dismissed:e,done:t,notes:o,links:r}=this;return{dismissed:[...e],done:[...t],notes:Object.fromEntries(o),links:r}}take({dismissed:e,done:t,notes:o}){this.dismissed=new Set(e),this.done=new Set(t),this.notes=new Map(Object.entries(o).map(([r,i])=>[Number(r),i]))}renew(e){let t=Se(this.comparison,e),o=R(this);this.comparison=e,this.current=this.current===null?null:t.get(this.current)??null,this.take({dismissed:[],done:[],notes:{},links:[]}),this.lost=[],o&&M(o,this),this.dispatchEvent(new CustomEvent("renew",{detail:t})),this.dispatchEvent(new Event("change"))}languageOf(e){let{language:t}=this.comparison[e];return t==="und"?"":t}get shown(){let{findings:e}=this.comparison;return[...e.keys()].filter(t=>this.isShown(t))}isShown(e){let t=this.comparison.findings[e];return t!==void 0&&!this.hidden.has(t.kind)&&!this.dismissed.has(e)}count(e){let{findings:t}=this.comparison;return t.filter((o,r)=>o.kind===e&&!this.dismissed.has(r)).length}words(e,t){let o=this.comparison.findings[e]?.[t];return o?this.texts[t].slice(o[0],o[1]):""}go(e){this.current=e,this.dispatchEvent(new Event("move"))}step(e){let{shown:t}=this;if(t.length===0)return;let o=this.current===null?-1:t.indexOf(this.current),r=o===-1?e===1?0:t.length-1:o+e;this.go(t[(r+t.length)%t.length]??null)}toggleKind(e){xe(this.hidden,e),this.#t()}toggleDismissed(e){xe(this.dismissed,e),this.#t()}restoreDismissed(){this.dismissed.clear(),this.#t()}toggleDone(e){xe(this.done,e),this.#t()}setNote(e,t){t.trim()===""?this.notes.delete(e):this.notes.set(e,t),this.dispatchEvent(new Event("note"))}#t(){this.current!==null&&!this.isShown(this.current)&&this.go(null),this.dispatchEvent(new Event("change"))}};function Se(n,e){let t=({kind:i,rule:s,a:l,b:c})=>[i,s,...l,...c].join(" "),o=new Map(e.findings.map((i,s)=>[t(i),s])),r=new Map;for(let[i,s]of n.findings.entries()){let l=o.get(t(s));l!==void 0&&r.set(i,l)}return r}function xe(n,e){n.delete(e)||n.add(e)}function A(){let{scheduler:n}=globalThis;return n?.yield?n.yield():new Promise(e=>{let{port1:t,port2:o}=new MessageChannel;t.onmessage=()=>{t.close(),e()},o.postMessage(null)})}async function $(n,e,t=()=>{}){for(;;){e.throwIfAborted();let o=performance.now()+12;do if(n())return;while(performance.now()<o);t(),await A()}}async function ne(n,e,t=()=>{}){try{await $(()=>n.advance(),e,()=>t(n.progress))}catch(r){throw n.free(),r}let o=n.read();try{return{reading:o,comparison:await Dn(o.comparisonInSteps(),e)}}catch(r){throw o.free(),r}}async function Dn(n,e){let t=n.next();return await $(()=>t.done===!0||(t=n.next()).done===!0,e),t.value}async function ot(n,e,t,{decisions:o,held:r},i,s,l){let c=await $e();i.throwIfAborted();let d=performance.now(),u=nt(),h=o?.links??[],m={...t,decisions:h},g=await ne(l?c.Job.again(l,m):new c.Job(n.a,n.b,m),i,s),b=0;if(r&&({links:h,dropped:b}=Xe(r,g.comparison,n),h.length>0)){let{reading:v}=g;g=await ne(c.Job.again(v,{...t,decisions:h}),i,s).finally(()=>v.free())}let f=new te(g.comparison,n,e,performance.now()-d);return f.links=h,f.dropped=b,r?M(r,f):o&&f.take(o),{reading:g.reading,review:f,lexicons:u}}var Ee=new WeakMap;function rt({reading:n,review:{links:e}},t,o){let i=(Ee.get(n)?.catch(()=>{})??Promise.resolve()).then(async()=>{let s=await $e();o.throwIfAborted();let l=await ne(s.Job.again(n,{...t,decisions:e}),o);return n.renew(l.reading),l.comparison});return Ee.set(n,i),i}async function it(n){let e=Ee.get(n);e&&(await e.catch(()=>{}),await A())}async function st(n,e,t){let{comparison:o}=n.review,r=await $e(),[i="",s]=[o.a,o.b].map(({language:c})=>c.toLowerCase().split("-")[0]);if(i!==s||(await jn(r,i),n.lexicons===nt()))return null;let l=await rt(n,e,t);return tt(l)===tt(o)?null:l}function tt({a:n,b:e,findings:t}){return JSON.stringify([t,...[n,e].map(o=>o.sentences.map(r=>r.claims))])}async function at(n,e){return(await rt(n,{...e,reasons:!0},new AbortController().signal)).links.map(o=>o.reasons)}k();import{Failure as Tn}from"./engine.js";K();var oe=class{#t=[];#e=[];step(e){this.#t.push(e),this.#e=[]}undo(e){let t=this.#t.pop();return t!==void 0&&this.#e.push(e),t}redo(e){let t=this.#e.pop();return t!==void 0&&this.#t.push(e),t}get steps(){return{past:this.#t,future:this.#e}}set steps({past:e,future:t}){this.#t=e,this.#e=t}get canUndo(){return this.#t.length>0}get canRedo(){return this.#e.length>0}clear(){this.steps={past:[],future:[]}}};var re=class{history=new oe;#t=!1;constructor(e){this.follow=e}from({links:e},t){let o=(r,i)=>{let s=this.#t?void 0:this.history[r](e);s&&this.#e(s,i,Ce(e,s))};return{decide:(r,i,s)=>{this.#t||(this.history.step(e),this.#e(r,i,s))},undo:()=>o("undo",t.say("said.undone")),redo:()=>o("redo",t.say("said.redone"))}}async#e(e,t,o){this.#t=!0;try{await this.follow(e,t,o)}finally{this.#t=!1}}};var ut=globalThis.HTMLElement??class{};function ht(n,e){for(let t of e){if(!Object.hasOwn(n,t))continue;let o=n[t];delete n[t],n[t]=o}}k();k();import{loadEngine as lo}from"./engine.js";var Pn=["kind","message","a.exact","a.prefix","a.suffix","b.exact","b.prefix","b.suffix","note","done","set aside","linked by reader"];function mt(n){let e=n.map(({kind:t,message:o,a:r,b:i,note:s,done:l,dismissed:c,reader:d})=>[t,o,...[r,i].flatMap(({exact:u,prefix:h,suffix:m})=>[u,h,m]),s,l?"yes":"no",c?"yes":"no",d?"yes":"no"]);return[Pn,...e].map(t=>`${t.map(Un).join(",")}\r
`).join("")}function Un(n){let e=/^[=+\-@\t\r]/.test(n)?`'${n}`:n;return/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e}function ie(n,e,[t,o],r=32){let i=e[Vn(e,t)],s=i!==void 0&&o<=i.end,[l,c]=s?[i.start,i.end]:[t,o];return{before:Kn(n.slice(l,t),r),words:n.slice(t,o),after:_n(n.slice(o,c),r)}}function Vn(n,e){let[t,o]=[0,n.length];for(;t<o;){let r=t+o>>1;(n[r]?.start??0)<=e?t=r+1:o=r}return t-1}function Kn(n,e){if(n.length<=e)return n;let t=n.slice(-e),o=t.search(/\s/);return`…${(o===-1?t:t.slice(o+1)).replace(/^[\uDC00-\uDFFF]/,"")}`}function _n(n,e){if(n.length<=e)return n;let t=n.slice(0,e),o=t.replace(/\s\S*$/,"");return`${(o===""?t:o).replace(/[\uD800-\uDBFF]$/,"")}…`}k();var Gn=24,pt=8;function se(n,e,t){let o=new Map,r=c=>{let d=o.get(c)??e(c);return o.set(c,d),d},i=new AbortController;return t.addEventListener("abort",()=>i.abort()),{show:(c,d)=>{i.abort(),i=new AbortController;let u=0,h=c.findIndex(f=>!o.has(f)&&(u+=1)>Gn),m=h===-1?c.length:h;if(Jn(n,c.slice(0,m).map(r)),d(),h===-1)return;let g=()=>(n.append(...c.slice(m,m+pt).map(r)),m+=pt,m>=c.length),{signal:b}=i;A().then(()=>$(g,b)).then(d,()=>{})},move:c=>{let d=[...o];o=new Map;for(let[u,h]of d){let m=c.get(u);m!==void 0&&(h.setAttribute("data-index",String(m)),o.set(m,h))}}}}function Jn(n,e){let t=new Set(e);for(let r of[...n.children])t.has(r)||r.remove();let o=n.firstElementChild;for(let r of e)r===o?o=o.nextElementSibling:n.insertBefore(r,o)}function ft(n,e,t){let o=a("h3",{id:"findings-heading",tabindex:"-1"}),r=a("ol",{class:"findings","aria-labelledby":"findings-heading"}),i=a("p",{class:"foot"}),s=se(r,d=>Yn(n,e,d),t),l=()=>{let{shown:d}=n;o.textContent=e.say("findings.heading",{count:d.length}),s.show(d,c),i.replaceChildren(...Zn(n,e,o))},c=()=>{for(let d of r.children){let u=d.getAttribute("data-index")===String(n.current);d.classList.toggle("now",u),d.querySelector(".go")?.setAttribute("aria-current",String(u)),u&&Xn(d)}};return n.addEventListener("change",l,{signal:t}),n.addEventListener("move",c,{signal:t}),n.addEventListener("renew",d=>s.move(d.detail),{signal:t}),l(),a("section",{"aria-labelledby":"findings-heading"},o,r,i)}function Yn(n,e,t){let o=n.comparison.findings[t],r=()=>Number(s.getAttribute("data-index")),i=()=>{let c=(s.nextElementSibling??s.previousElementSibling)?.getAttribute("data-index"),d=s.parentElement;n.toggleDismissed(r());let u=c?d?.querySelector(`[data-index="${c}"] .go`):d?.parentElement?.querySelector("h3");u instanceof HTMLElement&&u.focus()},s=a("li",{class:"find","data-index":t},a("button",{type:"button",class:"go",click:()=>n.go(r())},a("span",{class:"kind"},q(n,e,t)),a("span",{class:"pair"},ae(n,e,t,"a"),ae(n,e,t,"b")),a("span",{class:"message"},o&&e.finding(o))),a("button",{type:"button",class:"dismiss","aria-label":e.say("findings.dismiss"),title:e.say("findings.dismiss"),click:i},"×"));return s}function Xn(n){let e=n.closest(".beside");if(!e)return;let[t,o]=[n.getBoundingClientRect(),e.getBoundingClientRect()];t.top<o.top?e.scrollTop+=t.top-o.top-8:t.bottom>o.bottom&&(e.scrollTop+=t.bottom-o.bottom+8)}function q(n,e,t){let o=n.comparison.findings[t];if(!o)return"";let r=e.say(`kind.${o.kind}`);if(o.kind!=="quotation")return r;for(let i of["a","b"]){let[s,l]=o[i],c=n.comparison[i].quotations.find(d=>d.start<=l&&s<=d.end);if(c?.speaker)return`${r} · ${n.texts[i].slice(...c.speaker)}`}return r}function ae(n,e,t,o,r){let i=n.comparison.findings[t]?.[o]??[0,0],s=ie(n.texts[o],n.comparison[o].sentences,i,r);return a("q",{class:o,dir:"auto",lang:n.languageOf(o)},s.before,s.words?a("b",{},s.words):a("b",{class:"absent"},a("span",{class:"spoken"},e.say("findings.absent"))),s.after)}function Zn(n,e,t){let o=n.dismissed.size;if(o===0)return[];let r=()=>{n.restoreDismissed(),t.focus()};return[e.say("findings.dismissed",{count:o})," ",a("button",{type:"button",class:"quiet",click:r},e.say("findings.restore"))]}var gt=32;function I(n,e){return n.comparison.findings.map((o,r)=>({index:r,kind:q(n,e,r),message:e.finding(o),a:bt(n,"a",o.a),b:bt(n,"b",o.b),note:n.notes.get(r)??"",done:n.done.has(r),dismissed:n.dismissed.has(r),reader:n.comparison.links[o.link]?.reader===!0})).sort((o,r)=>Number(o.dismissed)-Number(r.dismissed))}function bt({texts:n,comparison:e},t,[o,r]){let i=n[t],{before:s,after:l}=ie(i,e[t].sentences,[o,r],160);return{exact:i.slice(o,r),prefix:i.slice(Math.max(o-gt,0),o),suffix:i.slice(r,r+gt),start:o,end:r,before:s,after:l}}function wt(n,e){let[t,o]=[B(n,e,"a"),B(n,e,"b")],i=I(n,e).filter(c=>!c.dismissed).map((c,d)=>`## ${d+1}. ${vt(c,t,o,e)}`),s=n.links.length,l=s>0?`${e.say("report.decided",{count:s})}

`:"";return`# ${e.say("markdown.title",{a:O(t),b:O(o)})}

${l}${i.join(`
`)}`}function yt(n,e,t){let o=I(n,e).find(r=>r.index===t);return o?vt(o,B(n,e,"a"),B(n,e,"b"),e):""}function vt(n,e,t,o){let r=(l,{before:c,exact:d,after:u})=>`> ${O(l)}: ${Oe(c)}${d?`**${Oe(d)}**`:"‸"}${Oe(u)}
`,i=n.note?`
${o.say("worklist.note")}: ${O(n.note)}
`:"",s=n.reader?`
${O(o.say("why.byReader"))}
`:"";return`${O(n.kind)}

${O(n.message)}

${r(e,n.a)}>
${r(t,n.b)}${s}${i}`}function B(n,e,t){return n.names[t]||e.say(`name.${t}`)}function Oe(n){return O(n.replace(/\s+/g," "))}function O(n){return n.replace(/[\\`*_[\]<>#|]/g,"\\$&")}k();import{loadEngine as ro}from"./engine.js";k();var kt=new WeakMap;function _(n,e){let t=kt.get(n[e])??Qn(n,e);return kt.set(n[e],t),t}function Qn(n,e){let t=n[e].sentences.map(({role:o})=>o==="furniture"?"furniture":"only");if(n.relation.verdict==="unrelated")return t;for(let o of n.links)for(let r of o[e])t[r]=o.moved?"moved":o.kind;return t}function H(n,e){let t={all:0,told:0,moved:0,only:0,furniture:0};for(let o of _(n,e)){if(o==="furniture"){t.furniture+=1;continue}t.all+=1,o==="only"?t.only+=1:t.told+=1,o==="moved"&&(t.moved+=1)}return t}function le(n,e,t){let{comparison:o}=n;return a("section",{class:"verdict",part:"verdict","aria-label":e.say("verdict.label")},a("div",{class:"finding-of-fact"},a("h2",{},G(o,e)),a("p",{class:"counts"},D(o,e)),a("p",{class:"took"},e.say("verdict.took",{time:e.duration(n.milliseconds)}),o.precise?"":` ${e.say("verdict.imprecise")}`),eo(n,e,t)),a("div",{class:"bars"},xt(n,"a",e),xt(n,"b",e)))}function eo({comparison:n,furnitureCounts:e},t,o){let r=H(n,"a").furniture+H(n,"b").furniture;if(r===0&&!e)return null;let[i,s]=e?["furniture.counted","furniture.setAside"]:["furniture.aside","furniture.count"];return a("p",{class:"took"},t.say(i,{count:r})," ",o&&a("button",{type:"button",class:"quiet furniture",click:()=>o(!e)},t.say(s)))}function G({relation:n},e){if(n.verdict!=="partial")return e.say(`verdict.${n.verdict}`);let{coverageA:t,coverageB:o}=n;return o>2*t?e.say("verdict.partOfA"):t>2*o?e.say("verdict.partOfB"):e.say("verdict.partial")}function D(n,e){let{verdict:t}=n.relation;if(t==="unrelated")return e.say("counts.unrelated");let[o,r]=[H(n,"a"),H(n,"b")];return[o.only===0?e.say("counts.allToldInB",{count:o.all}):e.say("counts.toldInB",{told:o.told,count:o.all}),o.only>0&&e.say("counts.missing",{count:o.only}),r.only>0?e.say("counts.added",{count:r.only}):e.say("counts.nothingAdded"),o.moved>0&&e.say("counts.moved",{count:o.moved}),n.findings.length>0&&e.say("counts.findings",{count:n.findings.length})].filter(Boolean).join(" ")}function xt({comparison:n,names:e},t,o){let r=H(n,t),i=t.toUpperCase(),s=t==="a"?n.relation.coverageA:n.relation.coverageB,l={count:r.all,share:o.percent(s),other:t==="a"?"B":"A"},c=n.relation.verdict==="unrelated";return a("div",{class:`coverage ${t}`},a("p",{},a("b",{},i),e[t]?a("span",{dir:"auto"},` ${e[t]}`):"",a("span",{class:c?"share":"share long"},o.say(c?"bar.unrelated":"bar.told",l)),!c&&a("span",{class:"share short"},o.say("bar.short",{share:l.share,other:l.other}))),a("div",{class:"bar","aria-hidden":"true"},...no(n,t)))}var to=120;function no(n,e){let t=_(n,e),{sentences:o}=n[e],i=o.reduce((l,{start:c,end:d})=>l+d-c,0)/to,s=[];for(let[l,{start:c,end:d}]of o.entries()){let u=t[l]??"only",h=s.at(-1);h&&(h.standing===u||h.length<i)?h.length+=d-c:s.push({standing:u,length:d-c})}return s.map(({standing:l,length:c})=>{let d=a("i",{class:l});return d.style.flexGrow=String(c),d})}var At=`
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
.untold-sentences .go span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.untold-sentences .go {
  inline-size: 100%;
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
`;var St=`
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
`;var Et=`
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
`;var $t=`
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
`;var Bt=`
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
  inset-block-start: 0;
  z-index: 2;
  padding-block: .8rem .55rem;
  background: var(--paper);
  border-block-end: 1px solid var(--line);
}
.changes { position: absolute; inset-inline-end: .25rem; inset-block: 0; display: flex; align-items: center; }
.changes button { min-inline-size: 2rem; min-block-size: 1.75rem; padding: 0; border: 0; background: none; color: var(--soft); }
.changes button:hover { color: var(--ink); background: var(--panel); }
.changes .previous::before { content: "↑"; content: "↑" / ""; }
.changes .next::before { content: "↓"; content: "↓" / ""; }
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
  mark.now, .row.now { outline: 2px solid Highlight; }
  .bar, .bar i { forced-color-adjust: none; }
  button[aria-pressed="true"]:not(.chip) { background: Highlight; color: HighlightText; border-color: Highlight; forced-color-adjust: none; }
}
`;var Tt=`
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
`;var ce;function qe(){return[Tt,St,Bt,At,Et,$t].join(`
`)}function Ct(){return ce||(ce=new CSSStyleSheet,ce.replaceSync(qe())),ce}async function Ie(n){if(!globalThis.crypto?.subtle)return"";let e=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(n));return[...new Uint8Array(e)].map(t=>t.toString(16).padStart(2,"0")).join("")}function W(n){if(n instanceof Text)return j(n.data);if(!(n instanceof Element))return"";let e=n.localName,t=[...n.attributes].map(r=>` ${r.name}="${j(r.value)}"`).join(""),o=[...n.childNodes].map(W).join("");return oo.has(e)?`<${e}${t}>`:`<${e}${t}>${o}</${e}>`}var oo=new Set(["br","hr","img","input","meta"]);function j(n){return n.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`)}var io=`
body { margin: 0; max-inline-size: 84rem; margin-inline: auto; }
.stretch { content-visibility: visible; }
mark { cursor: auto; }
.about, .list { padding: 1rem var(--edge); font: .9375rem/1.55 var(--sans); }
.list ol { padding-inline-start: 1.5rem; display: grid; gap: .9rem; }
.list q { quotes: none; font-family: var(--serif); }
.about dt { font-weight: 600; }
.about dd { margin: 0 0 .5rem; overflow-wrap: anywhere; color: var(--soft); }
h3 { font: 600 1.125rem/1.4 var(--serif); margin-block: 1rem .6rem; }
`;async function qt(n,e,t){let o={a:B(n,t,"a"),b:B(n,t,"b")},r=`${o.a} · ${o.b}: ${G(n.comparison,t)}`,i=['<meta charset="utf-8">','<meta name="viewport" content="width=device-width, initial-scale=1">',`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,`<title>${j(r)}</title>`,`<meta name="description" content="${j(D(n.comparison,t))}">`,`<style>${qe().replaceAll(":host","body")}${io}</style>`].join(`
`),s=e.html("side-by-side"),l=a("div",{class:"names"},...["a","b"].map(d=>a("p",{class:`name ${d}`},a("b",{},d.toUpperCase()),a("span",{dir:"auto"},` ${o[d]}`)))),c=[W(le(n,t)),W(so(n,t)),`<div class="texts">${W(l)}${s}</div>`,W(await ao(n,t))].join(`
`);return`<!doctype html>
<html lang="${j(t.locale)}" dir="${t.direction}">
<head>
${i}
</head>
<body>
<main>
${c}
</main>
</body>
</html>
`}function so(n,e){let t=I(n,e),o=t.filter(s=>!s.dismissed),r=t.length-o.length,i=({kind:s,message:l,a:c,b:d,note:u,done:h})=>a("li",{},a("b",{class:"kind"},s),h&&` · ${e.say("worklist.done")}`,a("br"),l,a("br"),Lt("A",c,n),a("br"),Lt("B",d,n),!!u&&a("p",{class:"own-note"},`${e.say("worklist.note")}: ${u}`));return a("section",{class:"list"},a("h3",{},e.say("findings.heading",{count:o.length})),a("ol",{},...o.map(i)),r>0&&a("p",{},e.say("findings.dismissed",{count:r})))}function Lt(n,{before:e,exact:t,after:o},r){let i=n==="A"?"a":"b";return a("span",{},a("b",{},`${n} `),a("q",{class:i,dir:"auto",lang:r.languageOf(i)},e,a("b",{class:t?"":"absent"},t),o))}async function ao(n,e){let t=n.links.length>0&&a("p",{},e.say("report.decided",{count:n.links.length})),[o,r]=await Promise.all([Ie(n.texts.a),Ie(n.texts.b)]),i=new Intl.DateTimeFormat(e.locale,{dateStyle:"long",timeStyle:"short"}).format(new Date),s=[[e.say("report.made"),i],[e.say("report.version"),(await ro()).version()],[e.say("report.language",{text:"A"}),Ot(n,"a",e)],[e.say("report.language",{text:"B"}),Ot(n,"b",e)],[e.say("report.furniture"),e.say(n.furnitureCounts?"report.furniture.counted":"report.furniture.aside")],[e.say("report.hash",{text:"A"}),o],[e.say("report.hash",{text:"B"}),r]];return a("section",{class:"about"},a("h3",{},e.say("report.about")),t,a("dl",{},...s.filter(([,l])=>l).flatMap(([l,c])=>[a("dt",{},l),a("dd",{},c)])))}function Ot(n,e,t){let o=n.languageOf(e);return o&&(new Intl.DisplayNames(t.locale,{type:"language"}).of(o)??o)}function It(n,e,t){let o=n.comparison.findings.length>0,r=l=>`${B(n,t,"a")} – ${B(n,t,"b")}.${l}`,i=(l,c)=>a("li",{},a("button",{type:"button",click:()=>{s.open=!1,c()}},t.say(`export.${l}`))),s=a("details",{class:"menu"},a("summary",{},t.say("export.title")),a("ul",{},i("report",async()=>de(await qt(n,e,t),"text/html",r("html"))),o&&i("markdown",()=>de(wt(n,t),"text/markdown",r("md"))),o&&i("csv",()=>de(`\uFEFF${mt(I(n,t))}`,"text/csv",r("csv"))),i("json",async()=>de(await co(n),"application/json",r("json"))),i("print",()=>print())));return s.addEventListener("keydown",l=>{l.key==="Escape"&&(s.open=!1,s.querySelector("summary")?.focus())}),s.addEventListener("focusout",({relatedTarget:l})=>{l instanceof Node&&!s.contains(l)&&(s.open=!1)}),s}async function co({names:n,texts:e,comparison:t,decisions:o,furnitureCounts:r}){let i=(await lo()).version();return`${JSON.stringify({version:i,options:{countFurniture:r},names:n,texts:e,comparison:t,decisions:o},null,2)}
`}function de(n,e,t){let o=URL.createObjectURL(new Blob([n],{type:`${e};charset=utf-8`}));a("a",{href:o,download:t.replace(/[\\/:*?"<>|\p{Cc}]/gu," ")}).click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}k();K();function zt({links:n,dropped:e},{canUndo:t,canRedo:o},r,i){let{linked:s,alone:l}=Te(n);if(n.length===0&&e===0&&!t&&!o)return null;let c=[s>0&&r.say("decided.linked",{count:s}),l>0&&r.say("decided.alone",{count:l}),n.length===0&&r.say("decided.none"),e>0&&r.say("decided.dropped",{count:e})],d=(u,h,m,g="")=>a("button",{type:"button",class:u,disabled:!h,"aria-keyshortcuts":g||void 0,click:m},r.say(`decided.${u}`));return a("div",{class:"decided",role:"group",part:"decided","aria-label":r.say("decided.label")},a("p",{},c.filter(Boolean).join(" ")),d("undo",t,i.undo,"Control+Z"),d("redo",o,i.redo,"Control+Shift+Z"),n.length>0&&d("takeAllBack",!0,i.takeAllBack))}k();k();var uo=8,ho=24,Nt=8;function Rt(n,e,t,o,r){let i=a("div",{class:`rows ${e}`,role:"list",part:"rows","aria-label":t}),s=a("div",{class:"stretch"}),l=0,c=u=>{l%uo===0&&(s=a("div",{class:"stretch"}),i.append(s));let h=s.childElementCount;n.append(s,e,l,l+u);for(let m=h;m<s.childElementCount;m+=1)o(s.children[m]);l+=u},d=()=>l>=n.rows?!0:(c(Nt),!1);for(;l<ho;)c(Nt);return{list:i,complete:A().then(()=>$(d,r))}}function ze(n,e,t){let o=a("div");return n.append(o,e,t,t+1),o.firstElementChild}function E(n){return n instanceof Element?n.closest(".row"):null}function J(n){let e=n.getRootNode();return E(e.activeElement??null)}function Ne(n){return n.find(e=>e.getBoundingClientRect().bottom>80)}function T(n){return Number(n.id.slice(4))}function Re(n,e){let t=[...n.querySelectorAll(".row:not([hidden])")],o=t.indexOf(J(n)),r=o===-1?Ne(t)??t[0]:t[o+e];r?.scrollIntoView({block:"nearest"}),r?.focus({preventScroll:!0})}async function Mt(n,e,t,o,r){let i=n.querySelectorAll(".row"),s=0,l=()=>{let c=i[s];if(s+=1,!c)return!0;let d=T(c)-1;return(o.has(d)||c.querySelector("mark"))&&mo(c,e,t,d),!1};await A(),await $(l,r)}function mo(n,e,t,o){let r=ze(e,t,o);for(let i of n.querySelectorAll(":scope > .cell"))i.remove();n.prepend(...r.children),n.classList.toggle("flagged",r.classList.contains("flagged"))}function Ut(n,e){n.classList.contains("signpost")||(n.append(a("button",{type:"button",class:"row-menu",tabindex:"-1","aria-expanded":"false"})),Fe(n,e))}function Fe(n,e){let t=e.say("decide.row",{row:T(n)});for(let o of["aria-label","title"])n.querySelector(".row-menu")?.setAttribute(o,t)}var ue=class{#t=a("div");#e=Promise.resolve();#o=null;#n=new AbortController;constructor(e,t,o,r,i){this.rows=o,this.review=e,this.places=t,this.speaker=r,this.wishes=i}attach(e,t,o){this.#n.abort(),this.#o=null,this.#t=e,this.#e=t;let r=({target:c})=>{let d=c instanceof Element?c.closest(".row-menu"):null;d&&this.#r(E(d))},i=({target:c,key:d})=>{d==="Escape"&&this.#o?this.close():d==="Enter"&&c instanceof HTMLElement&&c.matches(".row")&&this.#r(c)},s=()=>e.querySelector('.row-menu[tabindex="0"]'),l=({target:c})=>{s()?.setAttribute("tabindex","-1"),E(c)?.querySelector(".row-menu")?.setAttribute("tabindex","0")};e.addEventListener("click",r,{signal:o}),e.addEventListener("keydown",i,{signal:o}),e.addEventListener("focusin",l,{signal:o}),(s()??e.querySelector(".row-menu"))?.setAttribute("tabindex","0")}close(){this.shut()?.querySelector("button")?.focus()}shut(){let e=this.#o?.row;return this.#o?.panel.remove(),e?.querySelector(".row-menu")?.setAttribute("aria-expanded","false"),this.#o=null,e}async#r(e){if(!e)return;if(e===this.#o?.row){this.close();return}let{panel:t}=await Promise.resolve().then(()=>(jt(),Dt));this.shut();let o=T(e)-1,r=e.getAttribute("data-link"),i=t(this.review,r===null?null:Number(r),this.speaker,{...this.wishes,row:o+1,sentences:this.#l(o),above:this.#s(o,-1),below:this.#s(o,1),pick:s=>this.#a(s,e.id),close:()=>this.close()});e.append(i),e.querySelector(".row-menu")?.setAttribute("aria-expanded","true"),this.#o={row:e,panel:i},i.querySelector("button")?.focus(),i.scrollIntoView({block:"nearest"})}async#a(e,t){let[{picker:o},{decide:r,split:i}]=await Promise.all([Promise.resolve().then(()=>(Pt(),Wt)),Promise.resolve().then(()=>(K(),dt))]);this.wishes.sideBySide(),this.shut(),this.#n.abort(),this.#n=new AbortController;let{review:s,speaker:l}=this,c=()=>{this.#n.abort(),h.remove()},d=m=>{c();let{purpose:g,within:b}=e,f=b?i(s.links,b,m):r(s.links,m);this.wishes.decide(f,l.say(g==="split"?"said.split":"said.linked"),m)},u=()=>{c(),this.#t.querySelector(`#${t} .row-menu`)?.focus()},h=o(this.#t,this.#e,l,{...e,done:d,cancel:u},this.#n.signal);h.addEventListener("keydown",({key:m})=>m==="Escape"&&u()),this.#t.addEventListener("keydown",({key:m})=>m==="Escape"&&u(),{signal:this.#n.signal}),this.#t.after(h),this.#t.querySelector(`#${t} .sentence[role]`)?.focus()}#l(e){let t=o=>Array.from(o,(r,i)=>r===e?i:-1).filter(r=>r>=0);return{a:t(this.places.a),b:t(this.places.b)}}#s(e,t){if(this.#i(this.#l(e)))return null;for(let o=e+t;o>=0&&o<this.rows;o+=t){let r=this.#l(o);if(r.a.length+r.b.length>0&&!this.#i(r))return r}return null}#i({a:e,b:t}){let{comparison:o}=this.review;return[...e.map(r=>o.a.sentences[r]),...t.map(r=>o.b.sentences[r])].every(r=>r?.role==="furniture")}};k();function Vt(n,e,t){if(n.relation.verdict==="unrelated")return[];let o=new Set(n.links.flatMap(i=>i[e])),{sentences:r}=n[e];return[...r.keys()].filter(i=>r[i]?.role!=="furniture"&&!o.has(i)).map(i=>({index:i,words:t.slice(r[i]?.start,r[i]?.end),weight:r[i]?.claims??0})).sort((i,s)=>s.weight-i.weight||i.index-s.index)}var Kt=5;function He(n,e,t,o){let r=Vt(n.comparison,e,n.texts[e]);if(r.length===0)return null;let i=({index:u,words:h})=>a("li",{},a("button",{type:"button",class:"go",dir:"auto",lang:n.languageOf(e),click:()=>o(e,u)},a("span",{},h))),s=a("ul",{class:`untold-sentences ${e}`},...r.slice(0,Kt).map(i)),l=r.slice(Kt),c=l.length>0&&a("button",{type:"button",class:"quiet",click:u=>{let h=l.map(i);s.append(...h),u.currentTarget.remove(),h[0]?.querySelector("button")?.focus()}},t.say("absent.more",{count:l.length})),d=t.say(e==="a"?"absent.leavesOut":"absent.adds",{count:r.length});return a("section",{class:"untold"},a("h3",{},d),s,c)}k();var vo=".edit:not(.typography)";function _t(n,e){let t=[...n.querySelectorAll(".row")],o=n.querySelector(".here"),r=J(n)??E(o)??Ne(t),i=e===1?-1:1/0,s=o&&E(o)===r?De(o):i;for(let l=r?t.indexOf(r):-1;t[l];l+=e,s=i){let c=t[l],d=c.matches(".only")?[c]:[...c.querySelectorAll(vo)],u=d.map(De).filter(g=>(g-s)*e>0);if(u.length===0)continue;let h=e*Math.min(...u.map(g=>g*e)),m=d.filter(g=>De(g)===h);for(let g of n.querySelectorAll(".here"))g.classList.remove("here");for(let g of m)g.classList.add("here");return m}return[]}function De(n){return Number(n.getAttribute("data-edit")??0)}function Gt({comparison:{relation:n}},e,t){if(n.verdict==="identical"||n.verdict==="unrelated")return null;let o=(r,i)=>{let s=e.say(`help.${i}Change`);return a("button",{type:"button",class:i,"aria-label":s,title:s,click:()=>t(r)})};return a("span",{class:"changes"},o(-1,"previous"),o(1,"next"))}function Jt(n,e){let t=({target:o})=>{let r=o instanceof Element?o.closest(".cell"):null;n.classList.toggle("only-a-selects",r?.classList.contains("a")===!0),n.classList.toggle("only-b-selects",r?.classList.contains("b")===!0)};n.addEventListener("pointerdown",t,{signal:e})}k();var Yt=1,ko=4,he=new WeakMap;function Xt(n,e){let t=[],o=n.querySelectorAll(".row");for(let r of[...o,null]){if(r?.matches(".verbatim:not(.moved, .flagged, .by-reader)")){t.push(r);continue}let i=t.slice(Yt,t.length-Yt),s=i.length>=ko;for(let l of s?[t[0],t.at(-1),r]:[...t,r])l&&C(l);s&&xo(i,e),t=[]}}function xo(n,e){let t=n[0],o=he.get(t)?.rows;if(o?.length===n.length&&o.at(-1)===n.at(-1))return;n.forEach(C);let r=()=>{for(let l of n)l.hidden=!1,he.delete(l);s.remove()},s=a("div",{class:"fold",role:"listitem"},a("button",{type:"button",click:()=>{r(),t.focus()}},e.say("fold.open",{count:n.length})));for(let l of n)l.hidden=!0,he.set(l,{open:r,rows:n});t.before(s)}function C(n){he.get(n)?.open()}k();var Ao=[[["n","F7"],"help.nextFinding"],[["p","Shift F7"],"help.previousFinding"],[["c"],"help.nextChange"],[["Shift C"],"help.previousChange"],[["j"],"help.nextRow"],[["k"],"help.previousRow"],[["Enter"],"help.row"],[["Ctrl Z"],"help.undo"],[["Ctrl Y"],"help.redo"],[["1","2","3"],"help.views"],[["/"],"help.search"],[["?"],"help.help"]],So=["finding","gone","came","small","moved"];function Zt(n,e){let t=a("dialog",{class:"help",part:"help","aria-labelledby":"help-heading"});return t.append(a("h2",{id:"help-heading"},n.say("help.title")),a("dl",{class:"keys"},...Ao.flatMap(([o,r])=>[a("dt",{},...o.map(i=>a("kbd",{},i))),a("dd",{},n.say(r))])),e.hasAttribute("keys")?Eo(n,e):"",a("h3",{},n.say("help.marks")),a("ul",{class:"legend"},...So.map(o=>a("li",{},$o(o,n),a("span",{},n.say(`help.${o}`))))),a("button",{type:"button",click:()=>t.close()},n.say("help.close"))),t}function Eo(n,e){let t=a("input",{type:"checkbox",change:()=>e.setAttribute("keys",t.checked?"page":"element")});return t.checked=e.getAttribute("keys")==="page",a("label",{class:"switch"},t," ",n.say("help.everywhere"))}function $o(n,e){let t=e.say(`help.${n}.sample`);return n==="finding"?a("mark",{class:"finding"},t):n==="gone"?a("del",{class:"wording"},t):n==="came"?a("ins",{class:"wording"},t):n==="small"?a("ins",{class:"spelling"},t):a("span",{class:"note moved"},t)}var Bo=8;function Qt(n,e,t){let o=t.reading.sameRows(e.reading),r=[...n.querySelectorAll(".row")];return o.filter(s=>s>0).length*2>o.length?{list:n,rows:r,same:o,before:e,now:t}:null}async function en({list:n,rows:e,same:t,before:o,now:r},i,s,l,c,d){let u=Se(o.review.comparison,r.review.comparison),h=new Map(r.review.comparison.links.map(({a:f},v)=>[f[0],v])),m=[],g=()=>{let f=m.length;if(f>=t.length)return!0;let v=e[(t[f]??0)-1],p=v??ze(r.reading,i,f);return v?b(p,f):s(p),m.push(p),!1},b=(f,v)=>{T(f)!==v+1&&(f.id=`row-${v+1}`,Fe(f,l));let p=o.review.comparison.links[Number(f.getAttribute("data-link")??-1)];p&&f.setAttribute("data-link",String(h.get(p.a[0])));for(let y of f.querySelectorAll("mark[data-finding]")){let w=y.getAttribute("data-finding")?.split(" ")??[];y.setAttribute("data-finding",w.map(x=>u.get(Number(x))).join(" "))}};await A(),await $(g,c),await A(),c.throwIfAborted(),d(),To(n,e,m)}function To(n,e,t){let o=new Set(t),r=e.filter(d=>o.has(d)),i=new Map(r.map((d,u)=>[d,u])),s=n.firstElementChild,l=0,c=null;for(let d of t){let u=i.get(d)??-1;u>=l&&u-l<=Bo?l=u+1:(C(d),c?c.after(d):s?.prepend(d)),c=d}for(let d of e){if(o.has(d))continue;C(d);let u=d.parentElement;d.remove(),u?.childElementCount===0&&u.remove()}}function tn(n,e,t){for(let[o,r]=[n,e];o!==t&&o.parentElement&&r.parentElement;[o,r]=[o.parentElement,r.parentElement]){let i=[...r.parentElement.childNodes],s=i.indexOf(r);for(let l of[...o.parentElement.childNodes])l!==o&&l.remove();o.before(...i.slice(0,s)),o.after(...i.slice(s+1)),o.parentElement.className=r.parentElement.className}}function nn(n,e,t){n.addEventListener("keydown",o=>{if(!(o instanceof KeyboardEvent)||o.defaultPrevented||o.isComposing||o.altKey||Lo(o))return;let r=e[Co(o)];r&&(o.preventDefault(),r())},{signal:t})}function Co({key:n,shiftKey:e,ctrlKey:t,metaKey:o}){return t||o?`Control+${e?"Shift+":""}${n.toLowerCase()}`:n.length>1&&e?`Shift+${n}`:n}function Lo(n){let e=n.composedPath()[0];return e instanceof HTMLElement?e.closest("dialog")?!0:e instanceof HTMLInputElement?!["checkbox","radio","button"].includes(e.type):e instanceof HTMLTextAreaElement||e instanceof HTMLSelectElement||e.isContentEditable:!1}function je(n,e){for(let r of n.querySelectorAll(".now, .here"))r.classList.remove("now","here");let t=n.querySelectorAll(`mark[data-finding~="${e}"]`);for(let r of t)r.classList.add("now");let o=E(t[0]??null);return o?.classList.add("now"),o}function Y(n,e){for(let t of n.querySelectorAll("mark[data-finding]")){let o=t.getAttribute("data-finding")?.split(" ").map(Number)??[];t.classList.toggle("off",!o.some(r=>e.isShown(r)))}}k();var X=64,z=11,We=1e3,Oo=300;function sn(n,e,t){let{comparison:o,texts:r}=n,i=Math.max(r.a.length,r.b.length,1),s=We/i,l=N("svg",{viewBox:`-3 0 ${X+6} ${We}`,preserveAspectRatio:"none"}),c=o.a.sentences.length+o.b.sentences.length>Oo,d=c?0:1.5,u=(v,p,y=p)=>{let{sentences:w}=o[v],x=(w[p]?.start??0)*s;return{top:x,bottom:Math.max((w[y]?.end??0)*s-d,x+1)}},h=N("g"),m=()=>{let v=qo(o,c).map(({kind:p,a:y,b:w})=>({kind:p,d:zo(u("a",...y),u("b",...w))}));h.append(...on("ribbon",v));for(let p of["a","b"]){let y=p==="a"?0:X-z,w=Io(o,p,c).map(({standing:x,first:S,last:L})=>{let{top:P,bottom:ge}=u(p,S,L);return{kind:`${x} ${p}`,d:`M${y} ${P.toFixed(1)}h${z}V${ge.toFixed(1)}h${-z}Z`}});h.append(...on("block",w))}},g=N("g",{class:"ticks"}),b=()=>{let{current:v,shown:p}=n,y=(x,S,L)=>{let P=x==="a"?-3:X-z,ge=be=>Math.round((n.comparison.findings[be]?.[x][0]??0)*s),Ln=[...new Set(S.map(ge))];return N("path",{class:L,d:Ln.map(be=>`M${P} ${be}h${z+3}`).join("")})},w=v===null?[]:[y("a",[v],"now"),y("b",[v],"now")];g.replaceChildren(y("a",p,"mark"),y("b",p,"mark"),...w)};n.addEventListener("change",b,{signal:t}),n.addEventListener("move",b,{signal:t}),l.append(h,g),A().then(()=>{t.aborted||(m(),b())});let f={a:a("i",{class:"window a"}),b:a("i",{class:"window b"})};return l.addEventListener("click",v=>{let p=l.getBoundingClientRect(),w=v.clientX<p.left+p.width/2===l.matches(":dir(ltr)")?"a":"b",x=(v.clientY-p.top)/p.height*i,S=o[w].sentences.findIndex(P=>P.end>x),L=o[w].sentences.length-1;L>=0&&e(w,S===-1?L:S)}),{element:a("div",{class:"overview","aria-hidden":"true",part:"overview"},a("div",{},l,f.a,f.b)),look(v,p,y){let[w=0,x=0]=p<0?[]:Object.values(u(v,p,y)),S=L=>`${(100*L/We).toFixed(2)}%`;f[v].style.insetBlockStart=S(w),f[v].style.blockSize=S(x-w)}}}function on(n,e){return[...new Set(e.map(({kind:o})=>o))].map(o=>{let r=e.filter(i=>i.kind===o);return N("path",{class:`${n} ${o}`,d:r.map(({d:i})=>i).join("")})})}function qo({links:n},e){let t=[];for(let o of n){let r=o.moved?"moved":e?"reworded":o.kind,[i,s]=[rn(o.a),rn(o.b)],l=t.at(-1);e&&l?.kind===r&&l.a[1]+1===i[0]&&l.b[1]+1===s[0]?(l.a[1]=i[1],l.b[1]=s[1]):t.push({kind:r,a:i,b:s})}return t}function Io(n,e,t){let o=[];for(let[r,i]of _(n,e).entries()){let s=t&&i==="verbatim"?"reworded":i,l=o.at(-1);t&&l?.standing===s?l.last=r:o.push({standing:s,first:r,last:r})}return o}function rn(n){return[n[0]??0,n.at(-1)??0]}function zo(n,e){let[t,o,r]=[z,X-z,X/2],i=[n.top,e.top,e.bottom,n.bottom].map(u=>u.toFixed(1)),[s,l,c,d]=i;return`M${t} ${s}C${r} ${s} ${r} ${l} ${o} ${l}V${c}C${r} ${c} ${r} ${d} ${t} ${d}Z`}function an(n,e){let o=n.getRootNode().activeElement?.closest(".decided button")?.className??null,r=e?.getBoundingClientRect();return{button:o,top:r&&r.bottom>0&&r.top<innerHeight?r.top:null}}function ln(n,e,{button:t,top:o}){if(t!==null||!e){let i=[...n.querySelectorAll(".decided button:not(:disabled)")];(i.find(({className:s})=>s===t)??i[0])?.focus({preventScroll:!0});return}if(C(e),e.focus({preventScroll:!0}),o===null){e.scrollIntoView({block:"center"});return}let r=()=>scrollBy(0,e.getBoundingClientRect().top-o);r(),requestAnimationFrame(r)}k();var cn="article-compare-found";function hn(n,e,t,o){let r=[],i=-1,s=a("input",{type:"search","aria-label":n.say("search.label"),placeholder:n.say("search.label"),autocomplete:"off",spellcheck:"false"}),l=a("span",{class:"count",role:"status"}),c=CSS.highlights&&(CSS.highlights.get(cn)??new Highlight);c&&CSS.highlights.set(cn,c);let d=new AbortController,u=()=>{d.abort();for(let b of r)c?.delete(b);r=[],i=-1},h=()=>{let b=i+1;l.textContent=s.value===""?"":i<0?n.say("search.found",{count:r.length}):n.say("search.at",{here:b,all:r.length})},m=()=>{u(),d=new AbortController;let b=f=>{r.push(f),c?.add(f)};s.value.trim()===""?h():No(e(),s.value,b,d.signal).then(h,()=>{})},g=b=>{if(r.length===0)return;i=(i+b+r.length+(i<0&&b<0?1:0))%r.length,h();let f=r[i]?.startContainer.parentElement?.closest(".row");f instanceof HTMLElement&&t(f)};return o.addEventListener("abort",u),s.addEventListener("input",m),s.addEventListener("keydown",b=>{b.key==="Enter"?g(b.shiftKey?-1:1):b.key==="Escape"&&(s.value="",m(),s.blur())}),{element:a("div",{class:"search"},s,l),focus:()=>s.focus(),look:m,get wanted(){return s.value},set wanted(b){s.value=b,m()}}}async function No(n,e,t,o){let r=dn(e),i=n.querySelectorAll(".text"),s=0;await $(()=>{let c=i[s];if(s+=1,!c)return!0;let d=Ro(c),u=dn(d.map(h=>h.data).join(""));for(let h=u.indexOf(r);h!==-1;h=u.indexOf(r,h+r.length)){let m=new Range;m.setStart(...un(d,h,!0)),m.setEnd(...un(d,h+r.length,!1)),t(m)}return!1},o)}function dn(n){let e=n.toLowerCase();return e.length===n.length?e:n.replace(/\p{Lu}/gu,t=>t.toLowerCase().slice(0,t.length))}function Ro(n){let e=document.createTreeWalker(n,NodeFilter.SHOW_TEXT,o=>o.parentElement?.closest(".spoken")?NodeFilter.FILTER_REJECT:NodeFilter.FILTER_ACCEPT),t=[];for(;e.nextNode();)t.push(e.currentNode);return t}function un(n,e,t){let o=0;for(let i of n){let s=o+i.length;if(e<s||!t&&e===s)return[i,e-o];o=s}let r=n.at(-1);return[r,r.length]}k();function mn(n,e,t,o){let r=a("button",{type:"button",class:"said",click:t}),i=(l,c)=>{let d=e.say(c);return a("button",{type:"button",class:l===1?"next":"previous","aria-label":d,title:d,click:()=>n.step(l)})},s=()=>{let{current:l,shown:c}=n,d=l===null?void 0:n.comparison.findings[l];if(l===null||!d){r.textContent=e.say("findings.heading",{count:c.length});return}let u=e.say("search.at",{here:c.indexOf(l)+1,all:c.length});r.replaceChildren(a("b",{class:"kind"},`${u} · ${q(n,e,l)}`),a("span",{},e.finding(d)))};return n.addEventListener("change",s,{signal:o}),n.addEventListener("move",s,{signal:o}),s(),a("div",{class:"stepper",role:"group","aria-label":e.say("beside.label")},i(-1,"help.previousFinding"),r,i(1,"help.nextFinding"))}k();var Pe=["side-by-side","inline","findings"];function pn(n,e,t,o,r,i,s){let l=n.comparison.findings.length>0,c=Pe.filter(d=>l||d!=="findings").map(d=>a("button",{type:"button","data-view":d,"aria-pressed":"false",click:()=>t(d)},e.say(`view.${d}`)));return a("div",{class:"toolbar",part:"toolbar"},a("div",{class:"views",role:"group","aria-label":e.say("toolbar.views")},...c),o,r,a("button",{type:"button",class:"round","aria-label":e.say("toolbar.help"),title:e.say("toolbar.help"),click:i},"?"),l&&Mo(n,e,s))}function Mo(n,e,t){let o=a("div",{class:"chips",role:"group","aria-label":e.say("toolbar.kinds")});for(let i of Ae)o.append(a("button",{type:"button",class:"chip","data-kind":i,click:()=>n.toggleKind(i)},`${e.say(`kind.${i}`)} `,a("b")));let r=()=>{for(let i of Ae){let s=o.querySelector(`[data-kind="${i}"]`);s?.toggleAttribute("hidden",!n.comparison.findings.some(l=>l.kind===i)),s?.setAttribute("aria-pressed",String(!n.hidden.has(i))),s?.querySelector("b")?.replaceChildren(e.numbers.format(n.count(i)))}};return n.addEventListener("change",r,{signal:t}),r(),o}function fn(n,e,t,o){let r=i=>a("p",{class:`name ${i}`},a("b",{},i.toUpperCase()),a("span",{dir:"auto"},n.names[i]||e.say(`name.${i}`)));return a("div",{class:`names ${t}`},r("a"),r("b"),o)}function gn(n){let e=(t,...o)=>a("span",{},...o.map(r=>a("kbd",{},r)),` ${n.say(t)}`);return a("p",{class:"hints"},e("hints.finding","n","p"),e("hints.change","c"),e("hints.row","j","k"),e("hints.view","1","2","3"),e("hints.search","/"),e("hints.help","?"))}function bn(n,e,t,o,r,i){let s=new Set(t.links.flatMap(h=>h.moved?h.b:[])),l=!1,c=()=>{l=!1;let h=Fo(n);for(let m of["a","b"]){let[g,b]=[-1,-1];for(let f=0;h&&f<e[m].length;f+=1){let v=e[m][f]??0;v<h.first||v>h.last||m==="b"&&s.has(f)||(g===-1&&(g=f),b=f)}o(m,g,b)}},d=()=>{l||(l=!0,requestAnimationFrame(c))};document.addEventListener("scroll",d,{capture:!0,passive:!0,signal:i});let u=new ResizeObserver(d);d(),r.then(()=>u.observe(n),()=>{}),i.addEventListener("abort",()=>u.disconnect())}function wn(n,e,t){let o=()=>e.style.maxBlockSize=`${Math.max(n.offsetHeight,240)}px`,r=new ResizeObserver(()=>requestAnimationFrame(o));r.observe(n),t.addEventListener("abort",()=>r.disconnect())}function Fo(n){let e=n.getRootNode(),t=n.getBoundingClientRect(),o=t.left+t.width/4,r=d=>{let u=e.elementFromPoint(o,d)?.closest(".row");return u&&n.contains(u)?Number(u.id.slice(4))-1:null},[i,s]=[Math.max(t.top,56)+4,Math.min(t.bottom,innerHeight)-4];if(s<=i)return null;let l=r(i)??r(i+24),c=r(s)??r(s-24);return l===null||c===null?null:{first:l,last:c}}k();var Ho=0;function vn(n,e,t,o){let r=a("h3",{id:"worklist-heading",tabindex:"-1"}),i=a("ol",{class:"worklist","aria-labelledby":"worklist-heading"}),s=se(i,u=>Do(n,e,u,t,r),o),l=()=>{for(let u of i.children)u.classList.toggle("done",n.done.has(Number(u.getAttribute("data-index"))))},c=()=>{let{shown:u}=n,h=u.filter(m=>n.done.has(m)).length;r.textContent=e.say("worklist.heading",{done:h,count:u.length}),s.show(u,l)},d=()=>{for(let u of i.children){let h=u.getAttribute("data-index")===String(n.current);u.classList.toggle("now",h),h&&u.scrollIntoView({block:"center"})}};return n.addEventListener("change",c,{signal:o}),n.addEventListener("move",d,{signal:o}),n.addEventListener("renew",u=>s.move(u.detail),{signal:o}),c(),a("section",{class:"work",part:"worklist"},r,i)}function Do(n,e,t,o,r){let i=n.comparison.findings[t],s=`task-${Ho+=1}`,l=()=>Number(g.getAttribute("data-index")),c=a("input",{type:"checkbox",id:`${s}-done`,change:()=>n.toggleDone(l())});c.checked=n.done.has(t);let d=a("textarea",{id:`${s}-note`,rows:"1",dir:"auto",placeholder:e.say("worklist.note"),"aria-label":e.say("worklist.note"),"aria-describedby":`${s}-message`});d.value=n.notes.get(t)??"",d.addEventListener("input",()=>n.setNote(l(),d.value));let u=async({currentTarget:b})=>{let f=b,v=navigator.clipboard?.writeText(yt(n,e,l()))??Promise.reject();f.textContent=e.say(await v.then(()=>"worklist.copied",()=>"worklist.notCopied"))},h=()=>{n.toggleDismissed(l()),r.focus()},m=(b,f)=>a("button",{type:"button","aria-describedby":`${s}-message`,click:f},e.say(b)),g=a("li",{class:"task","data-index":t},a("div",{class:"tick"},c,a("label",{for:`${s}-done`},a("span",{class:"kind"},q(n,e,t)),a("span",{class:"spoken"},` ${e.say("worklist.done")}`))),a("p",{class:"message",id:`${s}-message`},i&&e.finding(i)),a("div",{class:"versions"},yn(n,e,t,"a"),yn(n,e,t,"b")),a("div",{class:"handle"},d,m("worklist.read",()=>o(l())),m("worklist.copy",u),m("findings.dismiss",h)));return g}function yn(n,e,t,o){return a("p",{class:`version ${o}`},a("b",{class:"letter"},o.toUpperCase()),ae(n,e,t,o,160))}var me=class{#t=new AbortController;#e=new AbortController;#o=new AbortController;#n=a("div");#r=null;#a;#l=!1;#s=!1;#i=a("p",{class:"spoken",role:"status"});complete=Promise.resolve();constructor(e,t,o,r,i,s,l,c){this.before=c&&c.result.#s&&!c.result.#l?c:void 0,this.host=l,this.review=e,this.reading=t,this.speaker=o,this.wishes=i,this.places={a:t.rowsOfA,b:t.rowsOfB};let{signal:d}=this.#t;this.help=Zt(o,l),this.search=hn(o,()=>this.#n,m=>this.#c(m),d),this.toolbar=pn(e,o,i.view,this.search.element,It(e,t,o),()=>this.help.showModal(),d),this.body=a("div",{class:"body"});let u=()=>i.decide([],o.say("said.allTakenBack"),{a:[],b:[]}),h=zt(e,s.history,o,{...i,takeAllBack:u});this.element=a("div",{class:"result",part:"result"},le(e,o,i.furniture),this.toolbar,h,this.body,gn(o),this.help,this.#i),this.#a=new ue(e,this.places,t.rows,o,{decide:i.decide,reasons:i.reasons,go:(m,g)=>this.goToRow((this.places[m][g]??0)+1),sideBySide:()=>this.body.classList.contains("side-by-side")||i.view("side-by-side")}),e.addEventListener("move",()=>this.#m(),{signal:d}),e.addEventListener("renew",()=>this.#v(),{signal:d}),e.addEventListener("change",()=>Y(this.#n,e),{signal:d}),this.hearKeys(),this.show(r),this.before=void 0}hearKeys(){this.#o.abort(),this.#o=new AbortController;let e=this.host.getAttribute("keys")==="page"?document:this.host;nn(e,this.#w(),this.#o.signal)}get summary(){let{review:{comparison:e},speaker:t}=this;return`${G(e,t)}. ${D(e,t)}`}show(e){let t=J(this.#n);this.#e.abort(),this.#e=new AbortController;let{signal:o}=this.#e;for(let r of this.toolbar.querySelectorAll("[data-view]"))r.setAttribute("aria-pressed",String(r.getAttribute("data-view")===e));if(this.search.element.hidden=e==="findings",this.body.className=`body ${e}`,e==="findings"){let r=i=>{this.wishes.view("side-by-side"),this.review.go(i),this.complete.then(()=>this.#d(),()=>{})};this.#n=a("div"),this.body.replaceChildren(vn(this.review,this.speaker,r,o)),this.review.current!==null?this.review.go(this.review.current):this.toolbar.getBoundingClientRect().top<0&&this.toolbar.scrollIntoView(),t&&this.focusButton('[data-view="findings"]')}else this.#x(e,o),t&&this.goToRow(T(t))}#d(){let e=this.#n.querySelector(".row.now");e instanceof HTMLElement&&e.focus({preventScroll:!0})}focusButton(e){this.element.querySelector(e)?.focus({preventScroll:!0})}#x(e,t){let{review:o,reading:r,speaker:i}=this,s=p=>Ut(p,i),l=this.#b(e,s,t),{list:c,complete:d}=l??Rt(r,e,i.say("rows.label"),s,t);this.#n=c,this.#s=!1,this.complete=d;let u=()=>{this.#a.attach(c,d,t),c.addEventListener("click",p=>this.#y(p),{signal:t}),c.addEventListener("focusin",({target:p})=>this.#h(E(p)),{signal:t}),Jt(c,t)};l||u();let{beside:h,map:m}=this.#r??=this.#p(),g=()=>{h?.scrollIntoView({block:"start"}),h?.querySelector("h3")?.focus({preventScroll:!0})},b=Gt(o,i,p=>this.#h(this.#g(p))),f=o.comparison.findings.length>0?mn(o,i,g,t):"";this.body.classList.toggle("with-beside",!!h),this.body.classList.toggle("with-overview",!!m),this.body.replaceChildren(...m?[m.element]:[],a("div",{class:"texts"},fn(o,i,e,b),l?.place??c,f),...h?[h]:[]),m&&(bn(c,this.places,o.comparison,m.look,d,t),wn(c,m.element,t)),l||Y(this.#n,o);let v=()=>{l&&u(),this.#s=!0,Xt(c,i),Y(this.#n,o),this.#m(),this.search.look()};d.then(v,()=>{})}#b(e,t,o){let{before:r}=this,i=r&&r.result.#n.matches(`.${e}`)&&Qt(r.result.#n,r.result,this);if(!r||!i)return null;let{list:s}=i,l=a("div"),c=()=>{r.place=r.result.whereabouts(r.at),r.result.#a.shut(),tn(s,l,r.result.element),this.element=r.result.element,this.body=r.result.body};return{list:s,place:l,complete:en(i,e,t,this.speaker,o,c)}}#p(){let{review:e,speaker:t}=this,{comparison:o}=e,{signal:r}=this.#t,i=(d,u)=>this.goToRow((this.places[d][u]??0)+1),s=[o.findings.length>0&&ft(e,t,r),He(e,"a",t,i),He(e,"b",t,i)].filter(d=>d instanceof HTMLElement),l=s.length>0?a("aside",{class:"beside",part:"findings","aria-label":t.say("beside.label")},...s):null,c=o.links.length>0&&o.relation.verdict!=="unrelated";return{beside:l,map:c?sn(e,i,r):null}}goToRow(e){let t=()=>{let o=this.#n.querySelector(`#row-${e}`);return o instanceof HTMLElement?(this.#c(o),o.focus({preventScroll:!0}),!0):!1};t()||this.complete.then(t,()=>{})}settle({at:e,place:t}){ln(this.element,this.#f(e),t)}whereabouts(e){return an(this.element,this.#f(e))}#f(e){return this.#n.querySelector(`#row-${this.#u(e)+1}`)}#u({a:e,b:t}){return this.places.a[e[0]??-1]??this.places.b[t[0]??-1]??-1}stop(){for(let e of[this.#t,this.#e,this.#o])e.abort()}dispose(){this.stop(),this.reading.free()}#w(){let e=r=>{this.review.step(r),this.#d()},t=()=>e(1),o=()=>e(-1);return{n:t,F7:t,p:o,"Shift+F7":o,c:()=>this.#g(1)?.focus({preventScroll:!0}),C:()=>this.#g(-1)?.focus({preventScroll:!0}),j:()=>Re(this.#n,1),k:()=>Re(this.#n,-1),1:()=>this.wishes.view("side-by-side"),2:()=>this.wishes.view("inline"),3:()=>this.review.comparison.findings.length>0&&this.wishes.view("findings"),"/":()=>this.search.focus(),"?":()=>this.help.showModal(),"Control+z":this.wishes.undo,"Control+y":this.wishes.redo,"Control+Shift+z":this.wishes.redo}}#g(e){let t=_t(this.#n,e),o=E(t[0]??null);return o&&this.#c(o),this.#i.textContent=t.map(r=>r.textContent).join(", "),o}#y(e){let t=e.target,o=t.closest('a[href^="#row-"]'),r=t.closest("mark[data-finding]");if(o)e.preventDefault(),this.goToRow(Number(o.getAttribute("href")?.slice(5)));else if(r&&getSelection()?.isCollapsed!==!1){let i=r.getAttribute("data-finding")?.split(" ").map(Number).find(s=>this.review.isShown(s));i!==void 0&&this.review.go(i)}}#h(e){e&&this.wishes.row(T(e))}#c(e){C(e),e.scrollIntoView({block:"center"})}#m(){let{current:e,comparison:t}=this.review,o=t.findings[e??-1];this.#i.textContent=o?this.speaker.finding(o):"";let r=je(this.#n,e);r&&this.#c(r),this.#h(r)}#v(){let{review:e,speaker:t}=this;this.element.querySelector(".counts")?.replaceChildren(D(e.comparison,t));let o=this.#n.matches(".inline")?"inline":"side-by-side",r=new Set(e.comparison.findings.map(({link:s})=>this.#u(e.comparison.links[s]??{a:[],b:[]})));this.#l=!0;let i=()=>{this.#l=!1,Y(this.#n,e),je(this.#n,e.current)};Mt(this.#n,this.reading,o,r,this.#t.signal).then(i,()=>{})}};var kn=new Map;async function xn(n,e,t){let o=`${t} ${e}`,r=kn.get(o)??0;try{return await(r===0?n():import(`${new URL(e,t)}?${r}`))}catch(i){throw kn.set(o,r+1),i}}var An={language:"en","row.missing":"missing:","row.added":"added:","row.altered":"altered:","row.notToldInB":"Not told in B","row.notToldInA":"Not in A","row.furniture":"Page furniture, set aside","row.movedFirst":"Moved: B begins with this","row.movedAfter":"Moved: B tells this after “{text}”","row.movedHere":"“{text}” stands here in B","row.linkedByReader":"Linked by hand","row.aloneInA":"Unlinked by hand: not told in B","row.aloneInB":"Unlinked by hand: not in A","rows.label":"The two texts, row by row","verdict.label":"Verdict","verdict.identical":"The same text, word for word","verdict.retelling":"Two tellings of one text","verdict.partial":"A and B share a part","verdict.partOfA":"B tells a part of A","verdict.partOfB":"A tells a part of B","verdict.unrelated":"Not tellings of the same text","verdict.took":"Compared in {time}, in this browser.","verdict.imprecise":"Not everything was searched: the texts, or single sentences in them, are very long.","counts.unrelated":"What A and B have in common is no more than chance would give, so no words are marked.","counts.allToldInB.one":"The one sentence of A is told in B.","counts.allToldInB.other":"All {count} sentences of A are told in B.","counts.toldInB.one":"{told} of {count} sentence of A is told in B.","counts.toldInB.other":"{told} of {count} sentences of A are told in B.","counts.missing.one":"{count} is missing.","counts.missing.other":"{count} are missing.","counts.added.one":"B adds {count} sentence.","counts.added.other":"B adds {count} sentences.","counts.nothingAdded":"Everything in B comes from A.","counts.moved.one":"{count} was moved.","counts.moved.other":"{count} were moved.","counts.findings.one":"{count} change may alter the meaning.","counts.findings.other":"{count} changes may alter the meaning.","furniture.aside.one":"{count} line of page furniture is set aside.","furniture.aside.other":"{count} lines of page furniture are set aside.","furniture.count":"Include after all","furniture.counted":"Page furniture counts like any other line.","furniture.setAside":"Set it aside","bar.told.one":"{count} sentence, {share} told in {other}","bar.told.other":"{count} sentences, {share} told in {other}","bar.short":"{share} told in {other}","bar.unrelated.one":"{count} sentence","bar.unrelated.other":"{count} sentences","name.a":"Text A","name.b":"Text B","toolbar.views":"View","toolbar.kinds":"Kinds of change shown","view.side-by-side":"Side by side","view.inline":"Inline","view.findings":"Findings only","kind.quotation":"Quotation","kind.attribution":"Attribution","kind.number":"Number","kind.date":"Date","kind.name":"Name","kind.negation":"Negation","kind.quantity":"Quantity","kind.certainty":"Certainty","kind.wording":"Wording","findings.heading.one":"{count} change may alter the meaning","findings.heading.other":"{count} changes may alter the meaning","findings.absent":"nothing here","findings.dismiss":"Set aside","findings.dismissed.one":"{count} set aside.","findings.dismissed.other":"{count} set aside.","findings.restore":"Bring back","toolbar.help":"Keys and marks","beside.label":"Findings","search.label":"Search both texts","search.found.one":"{count} place","search.found.other":"{count} places","search.at":"{here} of {all}","fold.open.one":"Show {count} more row that is word for word the same","fold.open.other":"Show {count} more rows that are word for word the same","absent.leavesOut.one":"What B leaves out: {count} sentence","absent.leavesOut.other":"What B leaves out: {count} sentences","absent.adds.one":"What B adds: {count} sentence","absent.adds.other":"What B adds: {count} sentences","absent.more.one":"Show {count} more","absent.more.other":"Show {count} more","worklist.heading.one":"{count} change may alter the meaning; {done} dealt with","worklist.heading.other":"{count} changes may alter the meaning; {done} dealt with","worklist.done":"dealt with","worklist.note":"Note","worklist.read":"Read in the texts","worklist.copy":"Copy","worklist.copied":"Copied","worklist.notCopied":"The browser does not allow copying","export.title":"Export","export.report":"Report (HTML)","export.markdown":"Correction request (Markdown)","export.csv":"Findings (CSV)","export.json":"Everything (JSON)","export.print":"Print","markdown.title":"Changes between {a} and {b}","report.about":"About this report","report.made":"Made on","report.version":"Version of Article Compare","report.language":"Language of text {text}","report.furniture":"Page furniture","report.furniture.counted":"counted like any other line","report.furniture.aside":"set aside","report.hash":"SHA-256 of text {text}","hints.finding":"finding","hints.change":"change","hints.row":"row","hints.view":"view","hints.search":"search","hints.help":"help","help.title":"Keys and marks","help.nextFinding":"Next change that may alter the meaning","help.previousFinding":"Previous change that may alter the meaning","help.nextChange":"Next change in the text","help.previousChange":"Previous change in the text","help.nextRow":"Next row","help.previousRow":"Previous row","help.views":"Side by side, inline, findings only","help.search":"Search both texts","help.help":"This page","help.everywhere":"Keys work wherever the focus is on this page","help.marks":"Marks in the texts","help.finding":"A change that may alter the meaning","help.finding.sample":"most cases","help.gone":"Words that only A has","help.gone.sample":"central pier","help.came":"Words that only B has","help.came.sample":"main pillar","help.small":"Another spelling, form or sign of the same word","help.small.sample":"U.S.","help.moved":"Told at another place in B","help.moved.sample":"Moved","help.close":"Close","decide.row":"Row {row}: why it is so, and how to change it","decide.unlink":"Unlink","decide.split":"Split …","decide.mergeAbove":"Merge with the row above","decide.mergeBelow":"Merge with the row below","decide.link":"Link …","decide.linkOthers":"Link with others …","decide.takeBack":"Take my decision back","decide.close":"Close","why.title":"Why are these linked?","why.looking":"Looking for the reasons …","why.failed":"The reasons could not be found.","why.byReader":"These sentences were linked by hand.","why.sameWords":"They say the same words.","why.shared":"Both have {words}.","why.word":"“{word}”","why.neighbours":"The sentences beside them are linked in the same order.","why.moved":"B tells this at another place in its order.","why.sure":"How sure this is: {share}.","why.runnerUp.a":"Next likeliest in A ({share}):","why.runnerUp.b":"Next likeliest in B ({share}):","why.noRunnerUp":"No other sentence comes near.","why.goThere":"Go there","why.instead":"Link this one instead","pick.link":"Press the sentences of A and of B that belong together.","pick.link.do":"Link","pick.split":"Press the sentences that stay together. The others get a row of their own.","pick.split.do":"Split","pick.chosen":"Chosen: {a} in A, {b} in B.","decided.label":"Links made by hand","decided.none":"All links are as they were found.","decided.linked.one":"{count} row is linked by hand.","decided.linked.other":"{count} rows are linked by hand.","decided.alone.one":"{count} row was unlinked by hand and has no counterpart.","decided.alone.other":"{count} rows were unlinked by hand and have no counterpart.","decided.dropped.one":"{count} link made by hand is gone, because its sentences changed.","decided.dropped.other":"{count} links made by hand are gone, because their sentences changed.","decided.undo":"Undo","decided.redo":"Redo","decided.takeAllBack":"Take all back","said.linked":"Linked by you.","said.unlinked":"Unlinked by you.","said.split":"Split by you.","said.merged":"Merged by you.","said.takenBack":"Your decision is taken back.","said.allTakenBack":"All your decisions are taken back.","said.undone":"Undone.","said.redone":"Done again.","report.decided.one":"The reader decided about {count} row of links.","report.decided.other":"The reader decided about {count} rows of links.","help.row":"Why a row is linked, and how to change it","help.undo":"Undo what you decided about links","help.redo":"Redo what you undid","working.label":"Comparing the two texts …","working.cancel":"Cancel","failure.again":"Try again","failure.bothEmpty.title":"There is nothing to compare yet","failure.bothEmpty.what":"Both texts are empty.","failure.bothEmpty.todo":"Paste one article into each box, or open the example.","failure.oneEmpty.title":"One text is missing","failure.oneEmpty.what":"Text {text} is empty.","failure.oneEmpty.todo":"Paste the article that it is to be compared with.","failure.tooLong.title":"Text {text} is too long","failure.tooLong.what":"Text {text} is {length} long; up to {limit} can be compared.","failure.tooLong.todo":"Shorten it, or compare it in parts.","failure.blocked.title":"The comparison engine was blocked","failure.blocked.what":"The security policy of this page does not let the comparison engine run.","failure.blocked.todo":"Whoever runs this site can allow it, with {script} and {connect} in its policy. Both texts are still here to read.","failure.notFound.title":"The comparison engine was not found","failure.notFound.what":"The server has no file {file} (status {status}).","failure.notFound.todo":"Reload the page. If that does not help, the file has to be put beside the others. Both texts are still here to read.","failure.wrongType.title":"The comparison engine came as the wrong type of file","failure.wrongType.what":"The server sends {file} as “{type}”, and the browser refuses it as a script.","failure.wrongType.todo":"Whoever runs this site has to send it as text/javascript. Both texts are still here to read.","failure.unreachable.title":"The comparison engine could not be reached","failure.unreachable.what":"The file {file} could not be loaded, perhaps because the connection is down.","failure.unreachable.todo":"Look at the connection and try again. Both texts are still here to read.","failure.broken.title":"The comparison failed","failure.broken.what":"Something went wrong inside the comparison engine: {error}.","failure.broken.todo":"Try again, or reload the page. Both texts are still here to read."};var Sn={"finding.quotation":"Inside quotation marks A has “{a}”, B has “{b}”.","finding.quotation.onlyA":"Inside quotation marks A has “{a}”; B leaves it out.","finding.quotation.onlyB":"Inside quotation marks B has “{b}”; A does not.","finding.cut":"A quotation is cut differently: “{a}” in A, “{b}” in B.","finding.cut.onlyA":"B cuts “{a}” out of a quotation without marking it.","finding.cut.onlyB":"A quotation goes on with “{b}” in B; A leaves it out without marking it.","finding.unquoted":"The words are marked as a quotation in one text only: “{a}” in A, “{b}” in B.","finding.speaker":"The quotation is given to “{a}” in A and to “{b}” in B.","finding.source":"The source is “{a}” in A and “{b}” in B.","finding.source.onlyA":"A names a source, “{a}”; B states it without one.","finding.source.onlyB":"B names a source, “{b}”; A states it without one.","finding.stance":"A says “{a}”, B says “{b}”: the speaker stands differently to the claim.","finding.number":"The number differs: “{a}” in A, “{b}” in B.","finding.unit":"What is counted or measured differs: “{a}” in A, “{b}” in B.","finding.limit":"The same figure is limited differently: “{a}” in A, “{b}” in B.","finding.date":"The date differs: “{a}” in A, “{b}” in B.","finding.year":"The year differs: “{a}” in A, “{b}” in B.","finding.time":"The time differs: “{a}” in A, “{b}” in B.","finding.name":"The name differs: “{a}” in A, “{b}” in B.","finding.opposite":"“{a}” in A and “{b}” in B say the opposite.","finding.negation":"The negation differs: “{a}” in A, “{b}” in B.","finding.negation.onlyA":"A negates with “{a}”; B does not.","finding.negation.onlyB":"B negates with “{b}”; A does not.","finding.quantity":"How much or how many differs: “{a}” in A, “{b}” in B.","finding.quantity.onlyA":"A limits how much or how many, with “{a}”; B does not.","finding.quantity.onlyB":"B limits how much or how many, with “{b}”; A does not.","finding.certainty":"How sure it is differs: “{a}” in A, “{b}” in B.","finding.certainty.onlyA":"A says how sure it is, with “{a}”; B does not.","finding.certainty.onlyB":"B says how sure it is, with “{b}”; A does not.","finding.omission":"One text says more here: “{a}” in A, “{b}” in B.","finding.omission.onlyA":"B leaves out “{a}”.","finding.omission.onlyB":"A leaves out “{b}”.","finding.wording":"“{a}” in A and “{b}” in B do not mean the same."};var Z={...An,...Sn};var jo={en:"English",de:"Deutsch",fr:"Français",es:"Español",ar:"العربية"},Wo={en:async()=>({en:Z}),de:()=>import("./messages/de.js"),fr:()=>import("./messages/fr.js"),es:()=>import("./messages/es.js"),ar:()=>import("./messages/ar.js")};function En(n){let e=n.split(/[-_]/)[0]?.toLowerCase()??"";return Object.hasOwn(jo,e)?e:null}async function $n(n){return(await xn(Wo[n],`./messages/${n}.js`,import.meta.url))[n]??Z}var Bn=/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u,[Po,Uo]=["⁨","⁩"],pe=class{#t="en";#e;#o;locale="en";language="en";direction="ltr";plurals=new Intl.PluralRules("en");numbers=new Intl.NumberFormat("en");shares=new Intl.NumberFormat("en",{style:"percent"});constructor(e=$n,t=Z){this.#e=e,this.#o=t,this.catalogue=t}async turnTo(e){let t=En(e),o=t?Vo(e,t):"en";if(o===this.#t)return!1;this.#t=o;let r=await this.#e(t??"en").catch(()=>null);return this.#t!==o?!1:(this.#n(r?o:"en",r??this.#o),this.#t=this.locale,!0)}#n(e,t){this.locale=e,this.catalogue=t,this.language=t.language??"en",this.direction=Bn.test(t["verdict.label"]??"")?"rtl":"ltr",this.plurals=new Intl.PluralRules(e),this.numbers=new Intl.NumberFormat(e),this.shares=new Intl.NumberFormat(e,{style:"percent"})}say=(e,t={})=>{let{count:o}=t,r=typeof o=="number"?`${e}.${this.plurals.select(o)}`:e;return(this.catalogue[r]??this.catalogue[`${e}.other`]??this.catalogue[e]??e).replace(/\{(\w+)\}/g,(s,l)=>{let c=t[l];return c===void 0?s:this.#r(typeof c=="number"?this.numbers.format(c):c)})};template(e){return this.say(e).replace(/\{\w+\}/g,t=>this.#r(t))}finding({rule:e,arguments:t,message:o}){let[r="",i=""]=t,l=`finding.${e}${r&&!i?".onlyA":i&&!r?".onlyB":""}`;return l in this.catalogue?this.say(l,{a:r,b:i}):o}#r(e){return this.direction==="ltr"&&!Bn.test(e)?e:`${Po}${e}${Uo}`}list(e){return new Intl.ListFormat(this.locale).format(e)}percent(e){return this.shares.format(e)}duration(e){let[t,o]=e<1e3?[e,"millisecond"]:[e/1e3,"second"],r=t<10?1:0;return new Intl.NumberFormat(this.locale,{style:"unit",unit:o,unitDisplay:"short",maximumFractionDigits:r}).format(t)}megabytes(e){return new Intl.NumberFormat(this.locale,{style:"unit",unit:"megabyte",unitDisplay:"short",maximumFractionDigits:1}).format(e/1e6)}};function Vo(n,e){try{return Intl.getCanonicalLocales(n.replaceAll("_","-"))[0]??e}catch{return e}}k();var fe=class{element=a("div",{class:"stage"});#t=null;constructor(e,t){this.speaker=e,this.wishes=t}show(...e){this.#t=null,this.element.replaceChildren(...e)}showWorking(){let{speaker:e,wishes:t}=this;this.show(a("div",{class:"working",part:"working"},a("label",{},e.say("working.label"),a("progress",{max:"1"})),a("button",{type:"button",click:t.cancel},e.say("working.cancel"))))}progress(e){let t=this.element.querySelector("progress");t&&(t.value=e)}showFailure(e){let{reason:t,blanks:o}=e,r=s=>this.speaker.say(`failure.${t}.${s}`,o),i=["bothEmpty","oneEmpty","tooLong"].includes(t);return this.show(a("div",{class:"failure",part:"failure",role:"alert"},a("h2",{},r("title")),a("p",{},r("what")),a("p",{},r("todo")),!i&&a("button",{type:"button",click:this.wishes.again},this.speaker.say("failure.again")))),this.#t=e,`${r("what")} ${r("todo")}`}sayAnew(){this.#t&&this.showFailure(this.#t)}};var Ko=500,Cn=class extends ut{static observedAttributes=["view","lang","keys","name-a","name-b"];#t=null;#e=null;#o=null;#n={decisions:null,held:null};steps=new re((e,t,o)=>this.#g(e,t,o));#r={};#a=new pe;#l=a("p",{class:"spoken",role:"status"});#s=new fe(this.#a,{again:()=>this.compare(),cancel:()=>this.cancel()});#i=new Q(()=>this.compare());#d=a("div",{class:"frame",part:"frame"},this.#l,this.#s.element,this.#i.element);constructor(){super();let e=this.attachShadow({mode:"open"});e.adoptedStyleSheets=[Ct()],e.append(this.#d)}get a(){return this.#i.get("a")}set a(e){this.#i.set("a",e)}get b(){return this.#i.get("b")}set b(e){this.#i.set("b",e)}get comparison(){return this.#t}get decisions(){return this.#e?.review.decisions??this.#n.decisions}set decisions(e){this.#n={decisions:e,held:null}}get held(){return this.#e?R(this.#e.review):this.#n.held}set held(e){this.#n={decisions:null,held:Ze(e)}}get countFurniture(){return this.#r.countFurniture===!0}set countFurniture(e){this.#r={...this.#r,countFurniture:!!e},this.#t&&this.#b()}async#x(e){this.#r={...this.#r,countFurniture:e},await this.#b(),this.#e?.focusButton(".furniture")}#b(){let{history:e}=this.steps,{steps:t}=e,o=this.compare();return e.steps=t,o}get view(){let e=this.getAttribute("view");return Pe.find(t=>t===e)??"side-by-side"}set view(e){this.setAttribute("view",e)}connectedCallback(){ht(this,["a","b","view","countFurniture","decisions","held","steps"]),this.#o||this.#i.soon()}disconnectedCallback(){queueMicrotask(()=>{this.isConnected||(this.cancel(),this.#o=null)})}attributeChangedCallback(e){e==="lang"?this.#f().then(t=>t&&this.#u()):e==="view"?this.#e?.show(this.view):e==="keys"?this.#e?.hearKeys():queueMicrotask(()=>this.#e?.review.rename(this.#p)&&this.#u())}get#p(){return{a:this.getAttribute("name-a")??"",b:this.getAttribute("name-b")??""}}async#f(){let e=this.closest("[lang]")?.getAttribute("lang")||document.documentElement.lang,t=await this.#a.turnTo(e);return this.#d.lang=this.#a.language,this.#d.dir=this.#a.direction,t}#u(){this.#s.sayAnew(),this.#e&&this.#m(this.#e),this.#v()}async compare(){this.cancel();let e=this.#i.take();this.#r={...this.#r,languageA:this.#i.languageOf("a"),languageB:this.#i.languageOf("b")};let t=new AbortController;this.#o=t;let o=setTimeout(()=>t.signal.aborted||this.#s.showWorking(),Ko);try{await this.#f(),t.signal.throwIfAborted(),_e(e.a,e.b,this.#a);let r=await this.#w(e,t.signal);await A(),t.signal.aborted&&r.reading.free(),t.signal.throwIfAborted(),r.review.dropped>0&&this.steps.history.clear(),this.#m(r),await A(),t.signal.throwIfAborted(),this.#c(r.review),this.#y(r,t.signal).catch(()=>{})}catch(r){t.signal.aborted||this.#A(r)}finally{clearTimeout(o)}return this.#t}#w(e,t,o){return ot(e,this.#p,this.#r,this.#n,t,r=>this.#s.progress(r),o)}async#g(e,t,o){let r=this.#o;this.#e&&await it(this.#e.reading);let i=this.#e;if(!i||r!==this.#o)return;this.#o?.abort();let s=new AbortController;this.#o=s,this.#n={decisions:{dismissed:[],done:[],notes:{},links:e},held:null};let l=R(i.review);try{let c=await this.#w(i.review.texts,s.signal,i.reading);if(await A(),s.signal.aborted)return c.reading.free();l&&M(l,c.review),c.review.hidden=i.review.hidden;let d={result:i,at:o,place:i.whereabouts(o)};this.#m(c,d),await this.#e?.complete.catch(()=>{}),await A(),i.dispose(),s.signal.throwIfAborted(),this.#c(c.review),this.#e?.settle(d),this.#l.textContent=t,this.#y(c,s.signal).catch(()=>{})}catch(c){s.signal.aborted||this.#A(c)}}async#y(e,t){let{comparison:o}=e.review,r=await st(e,this.#r,t);r&&(this.#t=r,e.review.renew(r),o.findings.length===0!=(r.findings.length===0)&&this.#u(),this.#l.textContent=this.#e?.summary??"")}goToRow(e){this.#e?.goToRow(e)}cancel(){this.#o?.abort(),this.#h()}#h(){this.#e&&(this.#n={decisions:null,held:R(this.#e.review)},this.steps.history.clear()),this.#e?.dispose(),this.#e=null,this.#t=null,this.#l.textContent="",this.#s.show(),this.#i.element.hidden=!1}#c(e){let{comparison:t,milliseconds:o}=e;this.#t=t,this.#v(),this.#i.element.hidden=!0;let r=()=>this.#k("findings",e.told);e.addEventListener("change",r),this.#k("result",{comparison:t,milliseconds:o}),r()}#m({review:e,reading:t},o){e.furnitureCounts=this.countFurniture,e.rename(this.#p),t.speak(l=>this.#a.template(l));let r=null,i={furniture:l=>this.#x(l),view:l=>this.view=l,row:l=>this.#k("row",{row:l}),...this.steps.from(e,this.#a),reasons:()=>r??=at({review:e,reading:t},this.#r)},s=this.#e?.search.wanted??"";this.#e?.stop(),this.#e=new me(e,t,this.#a,this.view,i,this.steps,this,o),this.#e.search.wanted=s}#v(){if(!this.#e)return;let{element:e}=this.#e;e.parentElement!==this.#s.element&&this.#s.show(e),this.#l.textContent=this.#e.summary}#A(e){let t=e instanceof Tn?e:new Tn("broken",{error:String(e)},e);this.#h();let o=this.#s.showFailure(t);this.#k("error",{reason:t.reason,message:o})}#k(e,t){this.dispatchEvent(new CustomEvent(`article-compare:${e}`,{bubbles:!0,composed:!0,detail:t}))}};export{Cn as ArticleCompareElement};
