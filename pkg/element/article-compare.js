var tn=Object.defineProperty;var D=(o,e,t)=>()=>{if(t)throw t[0];try{return o&&(e=o(o=0)),e}catch(n){throw t=[n],n}};var de=(o,e)=>{for(var t in e)tn(o,t,{get:e[t],enumerable:!0})};function a(o,e={},...t){let n=document.createElement(o);return Le(n,e,t),n}function j(o,e={},...t){let n=document.createElementNS(nn,o);return Le(n,e,t),n}function Le(o,e,t){for(let[n,r]of Object.entries(e))typeof r=="function"?o.addEventListener(n,r):r!==!1&&r!==void 0&&o.setAttribute(n,r===!0?"":String(r));for(let n of t)n&&o.append(n)}var nn,k=D(()=>{"use strict";nn="http://www.w3.org/2000/svg"});var Ke={};de(Ke,{decide:()=>R,difference:()=>ye,release:()=>P,split:()=>hn,tally:()=>we,unlink:()=>be});function R(o,...e){return[...e.reduce(P,o),...e.map(({a:n,b:r})=>({a:We(n),b:We(r)}))]}function P(o,e){let t=(n,r)=>r[n].filter(i=>!e[n].includes(i));return o.map(n=>({before:n,after:{a:t("a",n),b:t("b",n)}})).filter(({before:n,after:r})=>!["a","b"].some(i=>n[i].length>0&&r[i].length===0)).map(({after:n})=>n)}function be(o,{a:e,b:t}){return R(o,{a:e,b:[]},{a:[],b:t})}function hn(o,e,t){let n={a:Ve(e.a,t.a),b:Ve(e.b,t.b)},r=n.a.length>0&&n.b.length>0;return R(P(o,e),t,...r?[n]:[])}function we(o){let e=o.filter(({a:t,b:n})=>t.length>0&&n.length>0).length;return{linked:e,alone:o.length-e}}function ye(o,e){let t=(n,{a:r,b:i})=>n.some(s=>String(s.a)===String(r)&&String(s.b)===String(i));return e.find(n=>!t(o,n))??o.find(n=>!t(e,n))??{a:[],b:[]}}function We(o){return[...new Set(o)].sort((e,t)=>e-t)}function Ve(o,e){return o.filter(t=>!e.includes(t))}var U=D(()=>{"use strict"});function kt(o,e,t,n,r){let i=a("div",{class:"why","aria-live":"polite"},a("p",{},n.say("why.looking"))),s=o.comparison.links.indexOf(e),l=(...c)=>{i.replaceChildren(...c),i.closest(".row-panel")?.scrollIntoView({block:"nearest"})};return t.reasons().then(c=>l(a("ul",{},...Mn(o,e,c[s],n)),...Hn(o,e,c[s],t,n,r)),()=>l(a("p",{},n.say("why.failed")))),a("section",{},a("h3",{},n.say("why.title")),i)}function Mn(o,e,t,n){let r=(t?.shared??[]).map(({a:s,b:l})=>{let[c,d]=[o.texts.a.slice(...s),o.texts.b.slice(...l)];return n.say("why.word",{word:c===d?c:`${c} / ${d}`})});return[e.reader&&n.say("why.byReader"),e.kind==="verbatim"&&n.say("why.sameWords"),e.kind!=="verbatim"&&r.length>0&&n.say("why.shared",{words:n.list(r)}),t?.neighbours&&n.say("why.neighbours"),e.moved&&n.say("why.moved"),!e.reader&&e.kind!=="verbatim"&&n.say("why.sure",{share:n.percent(e.similarity)})].filter(s=>typeof s=="string").map(s=>a("li",{},s))}function Hn(o,e,t,n,r,i){if(e.reader)return[];let l=[["a",t?.runnerUpA],["b",t?.runnerUpB]].flatMap(([c,d])=>d&&d.similarity>=Fn?[{side:c,...d}]:[]);return l.length===0?[a("p",{},r.say("why.noRunnerUp"))]:l.map(({side:c,sentence:d,similarity:u})=>{let{start:h,end:m}=o.comparison[c].sentences[d]??{start:0,end:0},y=c==="a"?{a:[d],b:e.b}:{a:e.a,b:[d]};return a("div",{class:"runner-up"},a("p",{},r.say(`why.runnerUp.${c}`,{share:r.percent(u)})),a("q",{class:c,dir:"auto",lang:o.languageOf(c)},o.texts[c].slice(h,m)),a("p",{class:"steps"},a("button",{type:"button",class:"step",click:()=>n.go(c,d)},r.say("why.goThere")),a("button",{type:"button",class:"step",click:()=>i(y)},r.say("why.instead"))))})}var Fn,xt=D(()=>{"use strict";k();Fn=.05});var At={};de(At,{panel:()=>Dn});function Dn(o,e,t,n){let{row:r,sentences:i,above:s,below:l}=n,{links:c}=o,d=e===null?void 0:o.comparison.links[e],u=(w,x)=>a("button",{type:"button",class:"step",click:x},t.say(`decide.${w}`)),h=(w,x,A=i)=>n.decide(w,t.say(x),A),m=w=>{let x={a:[...i.a,...w.a],b:[...i.b,...w.b]};h(R(c,x),"said.merged",x)},y=i.a.length+i.b.length>0,g=o.comparison.relation.verdict==="unrelated",b=w=>w!==null&&i.a.length+w.a.length>0&&i.b.length+w.b.length>0,v=c.some(({a:w,b:x})=>w.some(A=>i.a.includes(A))||x.some(A=>i.b.includes(A))),p=g?{a:[],b:[]}:i,f={a:i.a.slice(0,1),b:i.b.slice(0,1)};return a("div",{class:"row-panel",role:"group","aria-label":t.say("decide.row",{row:r}),lang:t.language,dir:t.direction},d&&kt(o,d,n,t,w=>h(R(c,w),"said.linked",w)),a("div",{class:"steps"},d&&u("unlink",()=>h(be(c,i),"said.unlinked")),d&&i.a.length+i.b.length>2&&u("split",()=>n.pick({purpose:"split",chosen:f,within:i})),!g&&s&&b(s)&&u("mergeAbove",()=>m(s)),!g&&l&&b(l)&&u("mergeBelow",()=>m(l)),y&&u(d?"linkOthers":"link",()=>n.pick({purpose:"link",chosen:p,within:null})),!g&&v&&u("takeBack",()=>h(P(c,i),"said.takenBack")),u("close",n.close)))}var St=D(()=>{"use strict";k();U();xt()});var Et={};de(Et,{picker:()=>jn});function jn(o,e,t,{purpose:n,chosen:r,within:i,done:s,cancel:l},c){let d={a:new Set(r.a),b:new Set(r.b)},u=(p,f)=>!i||i[p].includes(f),h=a("span",{role:"status"}),m=a("button",{type:"button",class:"primary","aria-keyshortcuts":"Enter",click:()=>s({a:[...d.a],b:[...d.b]})},t.say(`pick.${n}.do`)),y=()=>{h.textContent=t.say("pick.chosen",{a:d.a.size,b:d.b.size});let p=i&&d.a.size===i.a.length&&d.b.size===i.b.length;m.disabled=d.a.size===0||d.b.size===0||!!p},g=()=>{for(let p of o.querySelectorAll(".cell .sentence:not([role])")){let{side:f,index:w}=Ae(p);u(f,w)&&(p.setAttribute("role","checkbox"),p.setAttribute("tabindex","-1"),p.setAttribute("aria-checked",String(d[f].has(w))))}},b=p=>{let{side:f,index:w}=Ae(p);d[f].delete(w)||d[f].add(w),p.setAttribute("aria-checked",String(d[f].has(w))),y()},v=({target:p})=>p instanceof Element?p.closest('.sentence[role="checkbox"]'):null;return o.addEventListener("click",p=>{p.stopPropagation(),p.preventDefault();let f=v(p);f&&b(f)},{capture:!0,signal:c}),o.addEventListener("keydown",p=>{let f=v(p),w=f&&Pn(o,f,p.key,o.matches(":dir(rtl)"));if(w)w.focus();else if(f&&p.key===" ")b(f);else if(f&&p.key==="Enter")m.click();else return;p.preventDefault(),p.stopPropagation()},{signal:c}),o.addEventListener("focusin",p=>{for(let f of o.querySelectorAll('.sentence[tabindex="0"]'))f.setAttribute("tabindex","-1");v(p)?.setAttribute("tabindex","0")},{signal:c}),o.classList.add("picking"),g(),e.then(()=>c.aborted||g(),()=>{}),c.addEventListener("abort",()=>{o.classList.remove("picking");for(let p of o.querySelectorAll(".sentence[role]"))for(let f of["role","tabindex","aria-checked"])p.removeAttribute(f)}),y(),a("div",{class:"picker",role:"group","aria-label":t.say(`pick.${n}.do`)},a("p",{},t.say(`pick.${n}`)," ",h),m,a("button",{type:"button",click:l},t.say("working.cancel")))}function Pn(o,e,t,n){let{side:r}=Ae(e),i=t===(n?"ArrowLeft":"ArrowRight"),s=t===(n?"ArrowRight":"ArrowLeft"),l=t==="ArrowDown"?1:t==="ArrowUp"?-1:0;if(l===0&&!(s&&r==="b")&&!(i&&r==="a"))return;let c=[...o.querySelectorAll('.row:not([hidden]) .sentence[role="checkbox"]')],d=r==="a"?"b":"a",u=c.filter(m=>m===e||m.closest(`.cell.${l===0?d:r}`)),h=u.indexOf(e);return l===0?u[h+(r==="a"?1:-1)]??u[h+(r==="a"?-1:1)]:u[h+l]}function Ae(o){return{side:o.closest(".cell")?.classList.contains("b")?"b":"a",index:Number(o.getAttribute("data-sentence"))}}var Bt=D(()=>{"use strict";k()});k();var on=new Set("ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR MAIN NAV OL P PRE SECTION TABLE TR UL".split(" ")),rn=new Set(["BR","LI"]),sn=new Set(["SCRIPT","STYLE","TEMPLATE","NOSCRIPT","TITLE","TEXTAREA","SELECT","SVG"]);function Ce(o){let e=[];for(let t of o)Ie(t,e),e.push(`

`);return e.join("").replace(/[^\S\n]*(\n+)\s*/g,(t,n)=>n.length>1?`

`:`
`).trim()}function Ie(o,e){if(o.nodeType===Node.TEXT_NODE){e.push((o.nodeValue??"").replace(/\s+/g," "));return}if(!(o instanceof Element)||sn.has(o.tagName.toUpperCase())||o.hasAttribute("hidden"))return;let t=on.has(o.tagName)?`

`:rn.has(o.tagName)?`
`:"";e.push(t);for(let n of o.childNodes)Ie(n,e);e.push(t===`

`?t:"")}var _=class{#t={a:null,b:null};#e=!1;#n;constructor(e){this.ready=e;let t=r=>a("slot",{name:r,dir:"auto",slotchange:()=>this.soon()});this.#n={a:t("a"),b:t("b")};let n=r=>a("div",{class:"source"},r);this.element=a("div",{class:"sources",part:"sources"},n(this.#n.a),n(this.#n.b))}get(e){return this.#t[e]??Ce(this.#n[e].assignedElements())}set(e,t){this.#t[e]=t==null?null:String(t),this.soon()}take(){return this.#e=!1,{a:this.get("a"),b:this.get("b")}}soon(){this.#e||(this.#e=!0,queueMicrotask(()=>{if(!this.#e)return;this.#e=!1;let e=t=>this.#t[t]!==null||this.#n[t].assignedElements().length>0;this.element.isConnected&&e("a")&&e("b")&&this.ready()}))}};import{Failure as ue}from"./engine.js";var he=5e6;function qe(o,e,t){let n=o.trim()==="",r=e.trim()==="";if(n&&r)throw new ue("bothEmpty");if(n||r)throw new ue("oneEmpty",{text:n?"A":"B"});for(let[i,s]of[["A",o],["B",e]]){let l=an(s);if(l>he){let[c,d]=[t.megabytes(l),t.megabytes(he)];throw new ue("tooLong",{text:i,length:c,limit:d})}}}function an(o){return o.length*3<=he?o.length:new TextEncoder().encode(o).length}import{learnWords as un,lexiconCount as De,loadEngine as ge}from"./engine.js";var Oe=["",0],ln={kind:"",a:"",b:"",turn:0},cn=["a","b"];function O({comparison:o,texts:e,links:t,dismissed:n,done:r,notes:i,lost:s}){let l=t.length>0?{a:G(o,e,"a"),b:G(o,e,"b")}:null,c=new Set([...n,...r,...i.keys()]),d=c.size>0?Me(o,e):[],u=t.map(({a:m,b:y})=>({a:m.map(g=>l?.a[g]??Oe),b:y.map(g=>l?.b[g]??Oe)})),h=[...c].sort((m,y)=>m-y).map(m=>({...d[m]??ln,dismissed:n.has(m),done:r.has(m),note:i.get(m)??""}));return u.length+h.length+s.length>0?{links:u,marks:[...h,...s]}:null}function Ne({links:o},e,t){if(o.length===0)return{links:[],dropped:0};let n={a:ze(G(e,t,"a")),b:ze(G(e,t,"b"))},r=o.map(i=>({a:i.a.map(s=>n.a.get(me(s))),b:i.b.map(s=>n.b.get(me(s)))})).filter(({a:i,b:s})=>![...i,...s].includes(void 0));return{links:r,dropped:o.length-r.length}}function z({marks:o},e){if(o.length===0)return;let t=Me(e.comparison,e.texts),n=new Map(t.map((r,i)=>[Re(r),i]));for(let r of o){let i=n.get(Re(r));if(i===void 0){e.lost.push(r);continue}r.dismissed&&e.dismissed.add(i),r.done&&e.done.add(i),r.note&&e.notes.set(i,r.note)}}function Fe(o){let e=r=>Array.isArray(r)&&typeof r[0]=="string"&&Number.isInteger(r[1]),t=r=>cn.every(i=>Array.isArray(r?.[i])&&r[i].every(e))&&r.a.length+r.b.length>0,n=r=>["kind","a","b","note"].every(i=>typeof r?.[i]=="string")&&Number.isInteger(r.turn);return!Array.isArray(o?.links)||!Array.isArray(o?.marks)?null:o.links.every(t)&&o.marks.every(n)?o:null}function G(o,e,t){let n=o[t].sentences.map(({start:r,end:i})=>e[t].slice(r,i));return He(n).map(([r,i])=>[r,i])}function ze(o){return new Map(o.map((e,t)=>[me(e),t]))}function me([o,e]){return`${e} ${o}`}function Me({findings:o},e){let t=o.map(({kind:r,a:i,b:s})=>({kind:r,a:e.a.slice(...i),b:e.b.slice(...s)})),n=He(t.map(({kind:r,a:i,b:s})=>[r,i,s].join(`
`)));return t.map((r,i)=>({...r,turn:n[i]?.[1]??0}))}function Re({kind:o,a:e,b:t,turn:n}){return[n,o,e,t].join(`
`)}function He(o){let e=new Map;return o.map(t=>{let n=e.get(t)??0;return e.set(t,n+1),[t,n]})}var fe=["quotation","attribution","number","date","name","negation","quantity","certainty","wording"],Y=class extends EventTarget{constructor(e,t,n,r){super(),this.comparison=e,this.texts=t,this.names=n,this.milliseconds=r,this.furnitureCounts=!1,this.hidden=new Set,this.dismissed=new Set,this.done=new Set,this.notes=new Map,this.lost=[],this.links=[],this.dropped=0,this.current=null}rename(e){let{a:t,b:n}=this.names;return this.names=e,e.a!==t||e.b!==n}get decisions(){let{dismissed:e,done:t,notes:n,links:r}=this;return{dismissed:[...e],done:[...t],notes:Object.fromEntries(n),links:r}}take({dismissed:e,done:t,notes:n}){this.dismissed=new Set(e),this.done=new Set(t),this.notes=new Map(Object.entries(n).map(([r,i])=>[Number(r),i]))}renew(e){let t=({kind:s,rule:l,a:c,b:d})=>[s,l,...c,...d].join(" "),n=new Map(e.findings.map((s,l)=>[t(s),l])),r=new Map;for(let[s,l]of this.comparison.findings.entries()){let c=n.get(t(l));c!==void 0&&r.set(s,c)}let i=O(this);this.comparison=e,this.current=this.current===null?null:r.get(this.current)??null,this.take({dismissed:[],done:[],notes:{},links:[]}),this.lost=[],i&&z(i,this),this.dispatchEvent(new CustomEvent("renew",{detail:r})),this.dispatchEvent(new Event("change"))}languageOf(e){let{language:t}=this.comparison[e];return t==="und"?"":t}get shown(){let{findings:e}=this.comparison;return[...e.keys()].filter(t=>this.isShown(t))}isShown(e){let t=this.comparison.findings[e];return t!==void 0&&!this.hidden.has(t.kind)&&!this.dismissed.has(e)}count(e){let{findings:t}=this.comparison;return t.filter((n,r)=>n.kind===e&&!this.dismissed.has(r)).length}words(e,t){let n=this.comparison.findings[e]?.[t];return n?this.texts[t].slice(n[0],n[1]):""}go(e){this.current=e,this.dispatchEvent(new Event("move"))}step(e){let{shown:t}=this;if(t.length===0)return;let n=this.current===null?-1:t.indexOf(this.current),r=n===-1?e===1?0:t.length-1:n+e;this.go(t[(r+t.length)%t.length]??null)}toggleKind(e){pe(this.hidden,e),this.#t()}toggleDismissed(e){pe(this.dismissed,e),this.#t()}restoreDismissed(){this.dismissed.clear(),this.#t()}toggleDone(e){pe(this.done,e),this.#t()}setNote(e,t){t.trim()===""?this.notes.delete(e):this.notes.set(e,t),this.dispatchEvent(new Event("note"))}#t(){this.current!==null&&!this.isShown(this.current)&&this.go(null),this.dispatchEvent(new Event("change"))}};function pe(o,e){o.delete(e)||o.add(e)}function S(){let{scheduler:o}=globalThis;return o?.yield?o.yield():new Promise(e=>{let{port1:t,port2:n}=new MessageChannel;t.onmessage=()=>{t.close(),e()},n.postMessage(null)})}async function B(o,e,t=()=>{}){for(;;){e.throwIfAborted();let n=performance.now()+12;do if(o())return;while(performance.now()<n);t(),await S()}}async function J(o,e,t,n,r,i){let s=new o.Job(e,t,n);try{await B(()=>s.advance(),r,()=>i(s.progress))}catch(c){throw s.free(),c}let l=s.read();try{return{reading:l,comparison:await dn(l.comparisonInSteps(),r)}}catch(c){throw l.free(),c}}async function dn(o,e){let t=o.next();return await B(()=>t.done===!0||(t=o.next()).done===!0,e),t.value}async function je(o,e,t,{decisions:n,held:r},i,s){let l=await ge();i.throwIfAborted();let c=performance.now(),d=De(),u=b=>J(l,o.a,o.b,{...t,decisions:b},i,s),h=n?.links??[],m=await u(h),y=0;r&&({links:h,dropped:y}=Ne(r,m.comparison,o),h.length>0&&(m.reading.free(),m=await u(h)));let g=new Y(m.comparison,o,e,performance.now()-c);return g.links=h,g.dropped=y,r?z(r,g):n&&g.take(n),{reading:m.reading,review:g,lexicons:d}}async function Pe({review:{comparison:o,texts:e,links:t},lexicons:n},r,i){let s=await ge();if(o.a.language!==o.b.language||(await un(s,o.a.language),n===De()))return null;let l=await J(s,e.a,e.b,{...r,decisions:t},i,()=>{}),c=({findings:d})=>JSON.stringify(d);return c(l.comparison)!==c(o)?l:(l.reading.free(),null)}async function Ue({texts:o,links:e},t){let n=new AbortController().signal,r={...t,decisions:e,reasons:!0},{reading:i,comparison:s}=await J(await ge(),o.a,o.b,r,n,()=>{});return i.free(),s.links.map(l=>l.reasons)}k();import{Failure as Qt}from"./engine.js";U();var X=class{#t=[];#e=[];step(e){this.#t.push(e),this.#e=[]}undo(e){let t=this.#t.pop();return t!==void 0&&this.#e.push(e),t}redo(e){let t=this.#e.pop();return t!==void 0&&this.#t.push(e),t}get canUndo(){return this.#t.length>0}get canRedo(){return this.#e.length>0}clear(){this.#t=[],this.#e=[]}};var Z=class{#t=new X;#e=!1;constructor(e){this.follow=e}get canUndo(){return this.#t.canUndo}get canRedo(){return this.#t.canRedo}clear(){this.#t.clear()}from({links:e},t){let n=(r,i)=>{let s=this.#e?void 0:this.#t[r](e);s&&this.#n(s,i,ye(e,s))};return{decide:(r,i,s)=>{this.#e||(this.#t.step(e),this.#n(r,i,s))},undo:()=>n("undo",t.say("said.undone")),redo:()=>n("redo",t.say("said.redone"))}}async#n(e,t,n){this.#e=!0;try{await this.follow(e,t,n)}finally{this.#e=!1}}};var _e=globalThis.HTMLElement??class{};function Ge(o,e){for(let t of e){if(!Object.hasOwn(o,t))continue;let n=o[t];delete o[t],o[t]=n}}k();k();import{loadEngine as On}from"./engine.js";var mn=["kind","message","a.exact","a.prefix","a.suffix","b.exact","b.prefix","b.suffix","note","done","set aside","linked by reader"];function Ye(o){let e=o.map(({kind:t,message:n,a:r,b:i,note:s,done:l,dismissed:c,reader:d})=>[t,n,...[r,i].flatMap(({exact:u,prefix:h,suffix:m})=>[u,h,m]),s,l?"yes":"no",c?"yes":"no",d?"yes":"no"]);return[mn,...e].map(t=>`${t.map(pn).join(",")}\r
`).join("")}function pn(o){return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}k();function Je(o,e,[t,n],r=32){let i=e[fn(e,t)],s=i!==void 0&&n<=i.end,[l,c]=s?[i.start,i.end]:[t,n];return{before:gn(o.slice(l,t),r),words:o.slice(t,n),after:bn(o.slice(n,c),r)}}function fn(o,e){let[t,n]=[0,o.length];for(;t<n;){let r=t+n>>1;(o[r]?.start??0)<=e?t=r+1:n=r}return t-1}function gn(o,e){if(o.length<=e)return o;let t=o.slice(-e),n=t.search(/\s/);return`…${(n===-1?t:t.slice(n+1)).replace(/^[\uDC00-\uDFFF]/,"")}`}function bn(o,e){if(o.length<=e)return o;let t=o.slice(0,e),n=t.replace(/\s\S*$/,"");return`${(n===""?t:n).replace(/[\uD800-\uDBFF]$/,"")}…`}var wn=40,Xe=8;function Q(o,e,t){let n=new Map,r=c=>{let d=n.get(c)??e(c);return n.set(c,d),d},i=new AbortController;return t.addEventListener("abort",()=>i.abort()),{show:(c,d)=>{i.abort(),i=new AbortController;let u=0,h=c.findIndex(b=>!n.has(b)&&(u+=1)>wn),m=h===-1?c.length:h;if(yn(o,c.slice(0,m).map(r)),d(),h===-1)return;let y=()=>(o.append(...c.slice(m,m+Xe).map(r)),m+=Xe,m>=c.length),{signal:g}=i;S().then(()=>B(y,g)).then(d,()=>{})},move:c=>{let d=[...n];n=new Map;for(let[u,h]of d){let m=c.get(u);m!==void 0&&(h.setAttribute("data-index",String(m)),n.set(m,h))}}}}function yn(o,e){let t=new Set(e);for(let r of[...o.children])t.has(r)||r.remove();let n=o.firstElementChild;for(let r of e)r===n?n=n.nextElementSibling:o.insertBefore(r,n)}function Ze(o,e,t){let n=a("h3",{id:"findings-heading",tabindex:"-1"}),r=a("ol",{class:"findings","aria-labelledby":"findings-heading"}),i=a("p",{class:"foot"}),s=Q(r,d=>vn(o,e,d),t),l=()=>{let{shown:d}=o;n.textContent=e.say("findings.heading",{count:d.length}),s.show(d,c),i.replaceChildren(...xn(o,e,n))},c=()=>{for(let d of r.children){let u=d.getAttribute("data-index")===String(o.current);d.classList.toggle("now",u),d.querySelector(".go")?.setAttribute("aria-current",String(u)),u&&kn(d)}};return o.addEventListener("change",l,{signal:t}),o.addEventListener("move",c,{signal:t}),o.addEventListener("renew",d=>s.move(d.detail),{signal:t}),l(),a("section",{"aria-labelledby":"findings-heading"},n,r,i)}function vn(o,e,t){let n=o.comparison.findings[t],r=()=>Number(s.getAttribute("data-index")),i=()=>{let c=(s.nextElementSibling??s.previousElementSibling)?.getAttribute("data-index"),d=s.parentElement;o.toggleDismissed(r());let u=c?d?.querySelector(`[data-index="${c}"] .go`):d?.parentElement?.querySelector("h3");u instanceof HTMLElement&&u.focus()},s=a("li",{class:"find","data-index":t},a("button",{type:"button",class:"go",click:()=>o.go(r())},a("span",{class:"kind"},L(o,e,t)),a("span",{class:"pair"},ee(o,e,t,"a"),ee(o,e,t,"b")),a("span",{class:"message"},n&&e.finding(n))),a("button",{type:"button",class:"dismiss","aria-label":e.say("findings.dismiss"),title:e.say("findings.dismiss"),click:i},"×"));return s}function kn(o){let e=o.closest(".beside");if(!e)return;let[t,n]=[o.getBoundingClientRect(),e.getBoundingClientRect()];t.top<n.top?e.scrollTop+=t.top-n.top-8:t.bottom>n.bottom&&(e.scrollTop+=t.bottom-n.bottom+8)}function L(o,e,t){let n=o.comparison.findings[t];if(!n)return"";let r=e.say(`kind.${n.kind}`);if(n.kind!=="quotation")return r;for(let i of["a","b"]){let[s,l]=n[i],c=o.comparison[i].quotations.find(d=>d.start<=l&&s<=d.end);if(c?.speaker)return`${r} · ${o.texts[i].slice(...c.speaker)}`}return r}function ee(o,e,t,n,r){let i=o.comparison.findings[t]?.[n]??[0,0],s=Je(o.texts[n],o.comparison[n].sentences,i,r);return a("q",{class:n,dir:"auto",lang:o.languageOf(n)},s.before,s.words?a("b",{},s.words):a("b",{class:"absent"},a("span",{class:"spoken"},e.say("findings.absent"))),s.after)}function xn(o,e,t){let n=o.dismissed.size;if(n===0)return[];let r=()=>{o.restoreDismissed(),t.focus()};return[e.say("findings.dismissed",{count:n})," ",a("button",{type:"button",class:"quiet",click:r},e.say("findings.restore"))]}var Qe=32;function C(o,e){return o.comparison.findings.map((n,r)=>({index:r,kind:L(o,e,r),message:e.finding(n),a:et(o.texts.a,n.a),b:et(o.texts.b,n.b),note:o.notes.get(r)??"",done:o.done.has(r),dismissed:o.dismissed.has(r),reader:o.comparison.links[n.link]?.reader===!0})).sort((n,r)=>Number(n.dismissed)-Number(r.dismissed))}function et(o,[e,t]){return{exact:o.slice(e,t),prefix:o.slice(Math.max(e-Qe,0),e),suffix:o.slice(t,t+Qe),start:e,end:t}}function tt(o,e){let[t,n]=[E(o,e,"a"),E(o,e,"b")],i=C(o,e).filter(c=>!c.dismissed).map((c,d)=>`## ${d+1}. ${ot(c,t,n,e)}`),s=o.links.length,l=s>0?`${e.say("report.decided",{count:s})}

`:"";return`# ${e.say("markdown.title",{a:$(t),b:$(n)})}

${l}${i.join(`
`)}`}function nt(o,e,t){let n=C(o,e).find(r=>r.index===t);return n?ot(n,E(o,e,"a"),E(o,e,"b"),e):""}function ot(o,e,t,n){let r=(l,{prefix:c,exact:d,suffix:u})=>`> ${$(l)}: … ${ve(c)}${d?`**${ve(d)}**`:"‸"}${ve(u)} …
`,i=o.note?`
${n.say("worklist.note")}: ${$(o.note)}
`:"",s=o.reader?`
${$(n.say("report.linked"))}
`:"";return`${$(o.kind)}

${$(o.message)}

${r(e,o.a)}>
${r(t,o.b)}${s}${i}`}function E(o,e,t){return o.names[t]||e.say(`name.${t}`)}function ve(o){return $(o.replace(/\s+/g," "))}function $(o){return o.replace(/[\\`*_[\]<>#|]/g,"\\$&")}k();import{loadEngine as Tn}from"./engine.js";k();var rt=new WeakMap;function W(o,e){let t=rt.get(o[e])??An(o,e);return rt.set(o[e],t),t}function An(o,e){let t=o[e].sentences.map(({role:n})=>n==="furniture"?"furniture":"only");if(o.relation.verdict==="unrelated")return t;for(let n of o.links)for(let r of n[e])t[r]=n.moved?"moved":n.kind;return t}function N(o,e){let t={all:0,told:0,moved:0,only:0,furniture:0};for(let n of W(o,e)){if(n==="furniture"){t.furniture+=1;continue}t.all+=1,n==="only"?t.only+=1:t.told+=1,n==="moved"&&(t.moved+=1)}return t}function te(o,e,t){let{comparison:n}=o;return a("section",{class:"verdict",part:"verdict","aria-label":e.say("verdict.label")},a("div",{class:"finding-of-fact"},a("h2",{},V(n,e)),a("p",{class:"counts"},F(n,e)),a("p",{class:"took"},e.say("verdict.took",{time:e.duration(o.milliseconds)}),n.precise?"":` ${e.say("verdict.imprecise")}`),Sn(o,e,t)),a("div",{class:"bars"},it(o,"a",e),it(o,"b",e)))}function Sn({comparison:o,furnitureCounts:e},t,n){let r=N(o,"a").furniture+N(o,"b").furniture;if(r===0&&!e)return null;let[i,s]=e?["furniture.counted","furniture.setAside"]:["furniture.aside","furniture.count"];return a("p",{class:"took"},t.say(i,{count:r})," ",n&&a("button",{type:"button",class:"quiet furniture",click:()=>n(!e)},t.say(s)))}function V({relation:o},e){if(o.verdict!=="partial")return e.say(`verdict.${o.verdict}`);let{coverageA:t,coverageB:n}=o;return n>2*t?e.say("verdict.partOfA"):t>2*n?e.say("verdict.partOfB"):e.say("verdict.partial")}function F(o,e){let{verdict:t}=o.relation;if(t==="unrelated")return e.say("counts.unrelated");let[n,r]=[N(o,"a"),N(o,"b")];return[n.only===0?e.say("counts.allToldInB",{count:n.all}):e.say("counts.toldInB",{told:n.told,count:n.all}),n.only>0&&e.say("counts.missing",{count:n.only}),r.only>0?e.say("counts.added",{count:r.only}):e.say("counts.nothingAdded"),n.moved>0&&e.say("counts.moved",{count:n.moved}),o.findings.length>0&&e.say("counts.findings",{count:o.findings.length})].filter(Boolean).join(" ")}function it({comparison:o,names:e},t,n){let r=N(o,t),i=t.toUpperCase(),s=t==="a"?o.relation.coverageA:o.relation.coverageB,l={count:r.all,share:n.percent(s),other:t==="a"?"B":"A"},c=o.relation.verdict==="unrelated";return a("div",{class:`coverage ${t}`},a("p",{},a("b",{},i),e[t]?a("span",{dir:"auto"},` ${e[t]}`):"",a("span",{class:c?"share":"share long"},n.say(c?"bar.unrelated":"bar.told",l)),!c&&a("span",{class:"share short"},n.say("bar.short",{share:l.share,other:l.other}))),a("div",{class:"bar","aria-hidden":"true"},...Bn(o,t)))}var En=240;function Bn(o,e){let t=W(o,e),{sentences:n}=o[e],i=n.reduce((l,{start:c,end:d})=>l+d-c,0)/En,s=[];for(let[l,{start:c,end:d}]of n.entries()){let u=t[l]??"only",h=s.at(-1);h&&(h.standing===u||h.length<i)?h.length+=d-c:s.push({standing:u,length:d-c})}return s.map(({standing:l,length:c})=>{let d=a("i",{class:l});return d.style.flexGrow=String(c),d})}var st=`
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
`;var at=`
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
`;var lt=`
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
`;var ct=`
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
`;var dt=`
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
`;var ut=`
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
`;var ne;function ke(){return[ut,at,dt,st,lt,ct].join(`
`)}function ht(){return ne||(ne=new CSSStyleSheet,ne.replaceSync(ke())),ne}async function xe(o){if(!globalThis.crypto?.subtle)return"";let e=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(o));return[...new Uint8Array(e)].map(t=>t.toString(16).padStart(2,"0")).join("")}function H(o){if(o instanceof Text)return M(o.data);if(!(o instanceof Element))return"";let e=o.localName,t=[...o.attributes].map(r=>` ${r.name}="${M(r.value)}"`).join(""),n=[...o.childNodes].map(H).join("");return $n.has(e)?`<${e}${t}>`:`<${e}${t}>${n}</${e}>`}var $n=new Set(["br","hr","img","input","meta"]);function M(o){return o.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`)}var Ln=`
body { margin: 0; max-inline-size: 84rem; margin-inline: auto; }
.stretch { content-visibility: visible; }
mark { cursor: auto; }
.about, .list { padding: 1rem var(--edge); font: .9375rem/1.55 var(--sans); }
.list ol { padding-inline-start: 1.5rem; display: grid; gap: .9rem; }
.list q { quotes: none; font-family: var(--serif); }
.about dt { font-weight: 600; }
.about dd { margin: 0 0 .5rem; overflow-wrap: anywhere; color: var(--soft); }
h3 { font: 600 1.125rem/1.4 var(--serif); margin-block: 1rem .6rem; }
`,Cn={"row.linkedByReader":"report.linkedByReader","row.aloneInA":"report.aloneInA","row.aloneInB":"report.aloneInB"};async function ft(o,e,t){let n={a:E(o,t,"a"),b:E(o,t,"b")},r=`${n.a} · ${n.b}: ${V(o.comparison,t)}`,i=['<meta charset="utf-8">','<meta name="viewport" content="width=device-width, initial-scale=1">',`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,`<title>${M(r)}</title>`,`<meta name="description" content="${M(F(o.comparison,t))}">`,`<style>${ke().replaceAll(":host","body")}${Ln}</style>`].join(`
`);e.speak(d=>t.template(Cn[d]??d));let s=e.html("side-by-side");e.speak(d=>t.template(d));let l=a("div",{class:"names"},...["a","b"].map(d=>a("p",{class:`name ${d}`},a("b",{},d.toUpperCase()),a("span",{dir:"auto"},` ${n[d]}`)))),c=[H(te(o,t)),H(In(o,t)),`<div class="texts">${H(l)}${s}</div>`,H(await qn(o,t))].join(`
`);return`<!doctype html>
<html lang="${M(t.locale)}" dir="${t.direction}">
<head>
${i}
</head>
<body>
<main>
${c}
</main>
</body>
</html>
`}function In(o,e){let t=C(o,e),n=t.filter(s=>!s.dismissed),r=t.length-n.length,i=({kind:s,message:l,a:c,b:d,note:u,done:h})=>a("li",{},a("b",{class:"kind"},s),h&&` · ${e.say("worklist.done")}`,a("br"),l,a("br"),mt("A",c,o),a("br"),mt("B",d,o),!!u&&a("p",{class:"own-note"},`${e.say("worklist.note")}: ${u}`));return a("section",{class:"list"},a("h3",{},e.say("findings.heading",{count:n.length})),a("ol",{},...n.map(i)),r>0&&a("p",{},e.say("findings.dismissed",{count:r})))}function mt(o,{prefix:e,exact:t,suffix:n},r){let i=o==="A"?"a":"b";return a("span",{},a("b",{},`${o} `),a("q",{class:i,dir:"auto",lang:r.languageOf(i)},`…${e}`,a("b",{class:t?"":"absent"},t),`${n}…`))}async function qn(o,e){let t=o.links.length>0&&a("p",{},e.say("report.decided",{count:o.links.length})),[n,r]=await Promise.all([xe(o.texts.a),xe(o.texts.b)]),i=new Intl.DateTimeFormat(e.locale,{dateStyle:"long",timeStyle:"short"}).format(new Date),s=[[e.say("report.made"),i],[e.say("report.version"),(await Tn()).version()],[e.say("report.language",{text:"A"}),pt(o,"a",e)],[e.say("report.language",{text:"B"}),pt(o,"b",e)],[e.say("report.furniture"),e.say(o.furnitureCounts?"report.furniture.counted":"report.furniture.aside")],[e.say("report.hash",{text:"A"}),n],[e.say("report.hash",{text:"B"}),r]];return a("section",{class:"about"},a("h3",{},e.say("report.about")),t,a("dl",{},...s.filter(([,l])=>l).flatMap(([l,c])=>[a("dt",{},l),a("dd",{},c)])))}function pt(o,e,t){let n=o.languageOf(e);return n&&(new Intl.DisplayNames(t.locale,{type:"language"}).of(n)??n)}function gt(o,e,t){let n=o.comparison.findings.length>0,r=l=>`${E(o,t,"a")} – ${E(o,t,"b")}.${l}`,i=(l,c)=>a("li",{},a("button",{type:"button",click:()=>{s.open=!1,c()}},t.say(`export.${l}`))),s=a("details",{class:"menu"},a("summary",{},t.say("export.title")),a("ul",{},i("report",async()=>oe(await ft(o,e,t),"text/html",r("html"))),n&&i("markdown",()=>oe(tt(o,t),"text/markdown",r("md"))),n&&i("csv",()=>oe(`\uFEFF${Ye(C(o,t))}`,"text/csv",r("csv"))),i("json",async()=>oe(await zn(o),"application/json",r("json"))),i("print",()=>print())));return s.addEventListener("keydown",l=>{l.key==="Escape"&&(s.open=!1,s.querySelector("summary")?.focus())}),s.addEventListener("focusout",({relatedTarget:l})=>{l instanceof Node&&!s.contains(l)&&(s.open=!1)}),s}async function zn({names:o,texts:e,comparison:t,decisions:n,furnitureCounts:r}){let i=(await On()).version();return`${JSON.stringify({version:i,options:{countFurniture:r},names:o,texts:e,comparison:t,decisions:n},null,2)}
`}function oe(o,e,t){let n=URL.createObjectURL(new Blob([o],{type:`${e};charset=utf-8`}));a("a",{href:n,download:t.replace(/[\\/:*?"<>|\p{Cc}]/gu," ")}).click(),setTimeout(()=>URL.revokeObjectURL(n),6e4)}k();U();function bt({links:o,dropped:e},{canUndo:t,canRedo:n},r,i){let{linked:s,alone:l}=we(o);if(o.length===0&&e===0&&!t&&!n)return null;let c=[s>0&&r.say("decided.linked",{count:s}),l>0&&r.say("decided.alone",{count:l}),o.length===0&&r.say("decided.none"),e>0&&r.say("decided.dropped",{count:e})],d=(u,h,m,y="")=>a("button",{type:"button",class:u,disabled:!h,"aria-keyshortcuts":y||void 0,click:m},r.say(`decided.${u}`));return a("div",{class:"decided",role:"group",part:"decided","aria-label":r.say("decided.label")},a("p",{},c.filter(Boolean).join(" ")),d("undo",t,i.undo,"Control+Z"),d("redo",n,i.redo,"Control+Shift+Z"),o.length>0&&d("takeAllBack",!0,i.takeAllBack))}k();k();var Rn=8,Nn=24,wt=8;function yt(o,e,t,n,r){let i=a("div",{class:`rows ${e}`,role:"list",part:"rows","aria-label":t}),s=a("div",{class:"stretch"}),l=0,c=u=>{l%Rn===0&&(s=a("div",{class:"stretch"}),i.append(s));let h=s.childElementCount;o.append(s,e,l,l+u);for(let m=h;m<s.childElementCount;m+=1)n(s.children[m]);l+=u},d=()=>l>=o.rows?!0:(c(wt),!1);for(;l<Nn;)c(wt);return{list:i,complete:S().then(()=>B(d,r))}}function T(o){return o instanceof Element?o.closest(".row"):null}function I(o){return Number(o.id.slice(4))}function vt(o,e,t,n){let r=a("div");e.append(r,t,n,n+1);let i=r.firstElementChild;for(let s of o.querySelectorAll(":scope > .cell"))s.remove();o.prepend(...i.children),o.classList.toggle("flagged",i.classList.contains("flagged"))}function $t(o,e){if(o.classList.contains("signpost"))return;let t=e.say("decide.row",{row:I(o)});o.append(a("button",{type:"button",class:"row-menu",tabindex:"-1","aria-label":t,title:t,"aria-expanded":"false"}))}var re=class{#t=a("div");#e=Promise.resolve();#n=null;#o=new AbortController;constructor(e,t,n,r,i){this.rows=n,this.review=e,this.places=t,this.speaker=r,this.wishes=i}attach(e,t){this.#o.abort(),this.#n=null,this.#t=e,this.#e=t,e.addEventListener("click",({target:n})=>{let r=n instanceof Element?n.closest(".row-menu"):null;r&&this.#d(T(r))}),e.addEventListener("keydown",n=>{let{target:r,key:i}=n;i==="Escape"&&this.#n?this.close():i==="Enter"&&r instanceof HTMLElement&&r.matches(".row")&&this.#d(r)}),e.querySelector(".row-menu")?.setAttribute("tabindex","0"),e.addEventListener("focusin",({target:n})=>{e.querySelector('.row-menu[tabindex="0"]')?.setAttribute("tabindex","-1"),T(n)?.querySelector(".row-menu")?.setAttribute("tabindex","0")})}close(){this.#r()?.querySelector("button")?.focus()}#r(){let e=this.#n?.row;return this.#n?.panel.remove(),e?.querySelector(".row-menu")?.setAttribute("aria-expanded","false"),this.#n=null,e}async#d(e){if(!e)return;if(e===this.#n?.row){this.close();return}let{panel:t}=await Promise.resolve().then(()=>(St(),At));this.#r();let n=I(e)-1,r=e.getAttribute("data-link"),i=t(this.review,r===null?null:Number(r),this.speaker,{...this.wishes,row:n+1,sentences:this.#i(n),above:this.#l(n,-1),below:this.#l(n,1),pick:s=>this.#s(s,e.id),close:()=>this.close()});e.append(i),e.querySelector(".row-menu")?.setAttribute("aria-expanded","true"),this.#n={row:e,panel:i},i.querySelector("button")?.focus(),i.scrollIntoView({block:"nearest"})}async#s(e,t){let[{picker:n},{decide:r,split:i}]=await Promise.all([Promise.resolve().then(()=>(Bt(),Et)),Promise.resolve().then(()=>(U(),Ke))]);this.wishes.sideBySide(),this.#r(),this.#o.abort(),this.#o=new AbortController;let{review:s,speaker:l}=this,c=()=>{this.#o.abort(),h.remove()},d=m=>{c();let{purpose:y,within:g}=e,b=g?i(s.links,g,m):r(s.links,m);this.wishes.decide(b,l.say(y==="split"?"said.split":"said.linked"),m)},u=()=>{c(),this.#t.querySelector(`#${t} .row-menu`)?.focus()},h=n(this.#t,this.#e,l,{...e,done:d,cancel:u},this.#o.signal);h.addEventListener("keydown",({key:m})=>m==="Escape"&&u()),this.#t.addEventListener("keydown",({key:m})=>m==="Escape"&&u(),{signal:this.#o.signal}),this.#t.after(h),this.#t.querySelector(`#${t} .sentence[role]`)?.focus()}#i(e){let t=n=>Array.from(n,(r,i)=>r===e?i:-1).filter(r=>r>=0);return{a:t(this.places.a),b:t(this.places.b)}}#l(e,t){if(this.#a(this.#i(e)))return null;for(let n=e+t;n>=0&&n<this.rows;n+=t){let r=this.#i(n);if(r.a.length+r.b.length>0&&!this.#a(r))return r}return null}#a({a:e,b:t}){let{comparison:n}=this.review;return[...e.map(r=>n.a.sentences[r]),...t.map(r=>n.b.sentences[r])].every(r=>r?.role==="furniture")}};k();function Tt(o,e,t){if(o.relation.verdict==="unrelated")return[];let n=new Set(o.links.flatMap(r=>r[e]));return o[e].sentences.map(({start:r,end:i,role:s,claims:l},c)=>({index:c,words:t.slice(r,i),role:s,weight:l??0})).filter(({index:r,role:i})=>i!=="furniture"&&!n.has(r)).sort((r,i)=>i.weight-r.weight||r.index-i.index)}var Lt=5;function Se(o,e,t,n){let r=Tt(o.comparison,e,o.texts[e]);if(r.length===0)return null;let i=({index:u,words:h})=>a("li",{},a("button",{type:"button",class:"go",dir:"auto",lang:o.languageOf(e),click:()=>n(e,u)},h)),s=a("ul",{class:`untold-sentences ${e}`},...r.slice(0,Lt).map(i)),l=r.slice(Lt),c=l.length>0&&a("button",{type:"button",class:"quiet",click:u=>{let h=l.map(i);s.append(...h),u.currentTarget.remove(),h[0]?.querySelector("button")?.focus()}},t.say("absent.more",{count:l.length})),d=t.say(e==="a"?"absent.leavesOut":"absent.adds",{count:r.length});return a("section",{class:"untold"},a("h3",{},d),s,c)}function Ct(o){o.addEventListener("pointerdown",({target:e})=>{let t=e instanceof Element?e.closest(".cell"):null;o.classList.toggle("only-a-selects",t?.classList.contains("a")===!0),o.classList.toggle("only-b-selects",t?.classList.contains("b")===!0)})}k();var It=1,Un=4,Ee=new WeakMap;function qt(o,e){let t=[],n=o.querySelectorAll(".row");for(let r of[...n,null]){if(r?.matches(".verbatim:not(.moved, .flagged, .by-reader)")){t.push(r);continue}let i=t.slice(It,t.length-It);i.length>=Un&&Wn(i,e),t=[]}}function Wn(o,e){let t=o[0],n=()=>{for(let s of o)s.hidden=!1,Ee.delete(s);i.remove()},i=a("div",{class:"fold",role:"listitem"},a("button",{type:"button",click:()=>{n(),t.focus()}},e.say("fold.open",{count:o.length})));for(let s of o)s.hidden=!0,Ee.set(s,n);t.before(i)}function Be(o){Ee.get(o)?.()}k();var Vn=[[["n","F7"],"help.nextFinding"],[["p","Shift F7"],"help.previousFinding"],[["j"],"help.nextRow"],[["k"],"help.previousRow"],[["Enter"],"help.row"],[["Ctrl Z"],"help.undo"],[["1","2","3"],"help.views"],[["/"],"help.search"],[["?"],"help.help"]],Kn=["finding","gone","came","small","moved"];function Ot(o,e){let t=a("dialog",{class:"help",part:"help","aria-labelledby":"help-heading"});return t.append(a("h2",{id:"help-heading"},o.say("help.title")),a("dl",{class:"keys"},...Vn.flatMap(([n,r])=>[a("dt",{},...n.map(i=>a("kbd",{},i))),a("dd",{},o.say(r))])),e.hasAttribute("keys")?_n(o,e):"",a("h3",{},o.say("help.marks")),a("ul",{class:"legend"},...Kn.map(n=>a("li",{},Gn(n,o),a("span",{},o.say(`help.${n}`))))),a("button",{type:"button",click:()=>t.close()},o.say("help.close"))),t}function _n(o,e){let t=a("input",{type:"checkbox",change:()=>e.setAttribute("keys",t.checked?"page":"element")});return t.checked=e.getAttribute("keys")==="page",a("label",{class:"switch"},t," ",o.say("help.everywhere"))}function Gn(o,e){let t=e.say(`help.${o}.sample`);return o==="finding"?a("mark",{class:"finding"},t):o==="gone"?a("del",{class:"wording"},t):o==="came"?a("ins",{class:"wording"},t):o==="small"?a("ins",{class:"spelling"},t):a("span",{class:"note moved"},t)}function zt(o,e,t){o.addEventListener("keydown",n=>{if(!(n instanceof KeyboardEvent)||n.defaultPrevented||n.isComposing||n.altKey||Jn(n))return;let r=e[Yn(n)];r&&(n.preventDefault(),r())},{signal:t})}function Yn({key:o,shiftKey:e,ctrlKey:t,metaKey:n}){return t||n?`Control+${e?"Shift+":""}${o.toLowerCase()}`:o.length>1&&e?`Shift+${o}`:o}function Jn(o){let e=o.composedPath()[0];return e instanceof HTMLElement?e.closest("dialog")?!0:e instanceof HTMLInputElement?!["checkbox","radio","button"].includes(e.type):e instanceof HTMLTextAreaElement||e instanceof HTMLSelectElement||e.isContentEditable:!1}k();var K=64,q=11,$e=1e3,Xn=300;function Ft(o,e,t){let{comparison:n,texts:r}=o,i=Math.max(r.a.length,r.b.length,1),s=$e/i,l=j("svg",{viewBox:`-3 0 ${K+6} ${$e}`,preserveAspectRatio:"none"}),c=n.a.sentences.length+n.b.sentences.length>Xn,d=c?0:1.5,u=(b,v,p=v)=>{let{sentences:f}=n[b],w=(f[v]?.start??0)*s;return{top:w,bottom:Math.max((f[p]?.end??0)*s-d,w+1)}},h=Zn(n,c).map(({kind:b,a:v,b:p})=>({kind:b,d:eo(u("a",...v),u("b",...p))}));l.append(...Rt("ribbon",h));for(let b of["a","b"]){let v=b==="a"?0:K-q,p=Qn(n,b,c).map(({standing:f,first:w,last:x})=>{let{top:A,bottom:ce}=u(b,w,x);return{kind:`${f} ${b}`,d:`M${v} ${A.toFixed(1)}h${q}V${ce.toFixed(1)}h${-q}Z`}});l.append(...Rt("block",p))}let m=j("g",{class:"ticks"}),y=()=>{let{current:b,shown:v}=o,p=(f,w,x)=>{let A=f==="a"?-3:K-q;return j("line",{x1:A,x2:A+q+3,y1:w,y2:w,class:x})};m.replaceChildren();for(let f of["a","b"]){let w=x=>Math.round((o.comparison.findings[x]?.[f][0]??0)*s);for(let x of new Set(v.map(w)))m.append(p(f,x,"mark"));b!==null&&m.append(p(f,w(b),"now"))}};o.addEventListener("change",y,{signal:t}),o.addEventListener("move",y,{signal:t}),y(),l.append(m);let g={a:a("i",{class:"window a"}),b:a("i",{class:"window b"})};return l.addEventListener("click",b=>{let v=l.getBoundingClientRect(),f=b.clientX<v.left+v.width/2===l.matches(":dir(ltr)")?"a":"b",w=(b.clientY-v.top)/v.height*i,x=n[f].sentences.findIndex(ce=>ce.end>w),A=n[f].sentences.length-1;A>=0&&e(f,x===-1?A:x)}),{element:a("div",{class:"overview","aria-hidden":"true",part:"overview"},a("div",{},l,g.a,g.b)),look(b,v,p){let[f=0,w=0]=v<0?[]:Object.values(u(b,v,p)),x=A=>`${(100*A/$e).toFixed(2)}%`;g[b].style.insetBlockStart=x(f),g[b].style.blockSize=x(w-f)}}}function Rt(o,e){return[...new Set(e.map(({kind:n})=>n))].map(n=>{let r=e.filter(i=>i.kind===n);return j("path",{class:`${o} ${n}`,d:r.map(({d:i})=>i).join("")})})}function Zn({links:o},e){let t=[];for(let n of o){let r=n.moved?"moved":e?"reworded":n.kind,[i,s]=[Nt(n.a),Nt(n.b)],l=t.at(-1);e&&l?.kind===r&&l.a[1]+1===i[0]&&l.b[1]+1===s[0]?(l.a[1]=i[1],l.b[1]=s[1]):t.push({kind:r,a:i,b:s})}return t}function Qn(o,e,t){let n=[];for(let[r,i]of W(o,e).entries()){let s=t&&i==="verbatim"?"reworded":i,l=n.at(-1);t&&l?.standing===s?l.last=r:n.push({standing:s,first:r,last:r})}return n}function Nt(o){return[o[0]??0,o.at(-1)??0]}function eo(o,e){let[t,n,r]=[q,K-q,K/2],i=[o.top,e.top,e.bottom,o.bottom].map(u=>u.toFixed(1)),[s,l,c,d]=i;return`M${t} ${s}C${r} ${s} ${r} ${l} ${n} ${l}V${c}C${r} ${c} ${r} ${d} ${t} ${d}Z`}k();var Mt="article-compare-found";function Dt(o,e,t){let n=[],r=-1,i=a("input",{type:"search","aria-label":o.say("search.label"),placeholder:o.say("search.label"),autocomplete:"off",spellcheck:"false"}),s=a("span",{class:"count",role:"status"}),l=()=>{let{highlights:h}=CSS;h&&(n.length===0?h.delete(Mt):h.set(Mt,new Highlight(...n)))},c=()=>{let h=r+1;s.textContent=i.value===""?"":r<0?o.say("search.found",{count:n.length}):o.say("search.at",{here:h,all:n.length})},d=()=>{n=i.value.trim()===""?[]:to(e(),i.value),r=-1,l(),c()},u=h=>{if(n.length===0)return;r=(r+h+n.length+(r<0&&h<0?1:0))%n.length,c();let m=n[r]?.startContainer.parentElement?.closest(".row");m instanceof HTMLElement&&t(m)};return i.addEventListener("input",d),i.addEventListener("keydown",h=>{h.key==="Enter"?u(h.shiftKey?-1:1):h.key==="Escape"&&(i.value="",d(),i.blur())}),{element:a("div",{class:"search"},i,s),focus:()=>i.focus(),look:d}}function to(o,e){let t=e.toLowerCase(),n=[];for(let r of o.querySelectorAll(".text")){let i=no(r),s=i.map(l=>l.data).join("").toLowerCase();for(let l=s.indexOf(t);l!==-1;l=s.indexOf(t,l+t.length)){let c=new Range;c.setStart(...Ht(i,l,!0)),c.setEnd(...Ht(i,l+t.length,!1)),n.push(c)}}return n}function no(o){let e=document.createTreeWalker(o,NodeFilter.SHOW_TEXT,n=>n.parentElement?.closest(".spoken")?NodeFilter.FILTER_REJECT:NodeFilter.FILTER_ACCEPT),t=[];for(;e.nextNode();)t.push(e.currentNode);return t}function Ht(o,e,t){let n=0;for(let i of o){let s=n+i.length;if(e<s||!t&&e===s)return[i,e-n];n=s}let r=o.at(-1);return[r,r.length]}k();function jt(o,e,t,n){let r=a("button",{type:"button",class:"said",click:t}),i=(l,c)=>{let d=e.say(c);return a("button",{type:"button",class:l===1?"next":"previous","aria-label":d,title:d,click:()=>o.step(l)})},s=()=>{let{current:l,shown:c}=o,d=l===null?void 0:o.comparison.findings[l];if(l===null||!d){r.textContent=e.say("findings.heading",{count:c.length});return}let u=e.say("search.at",{here:c.indexOf(l)+1,all:c.length});r.replaceChildren(a("b",{class:"kind"},`${u} · ${L(o,e,l)}`),a("span",{},e.finding(d)))};return o.addEventListener("change",s,{signal:n}),o.addEventListener("move",s,{signal:n}),s(),a("div",{class:"stepper",role:"group","aria-label":e.say("beside.label")},i(-1,"help.previousFinding"),r,i(1,"help.nextFinding"))}k();var Te=["side-by-side","inline","findings"];function Pt(o,e,t,n,r,i,s){let l=o.comparison.findings.length>0,c=Te.filter(d=>l||d!=="findings").map(d=>a("button",{type:"button","data-view":d,"aria-pressed":"false",click:()=>t(d)},e.say(`view.${d}`)));return a("div",{class:"toolbar",part:"toolbar"},a("div",{class:"views",role:"group","aria-label":e.say("toolbar.views")},...c),n,r,a("button",{type:"button",class:"round","aria-label":e.say("toolbar.help"),title:e.say("toolbar.help"),click:i},"?"),l&&oo(o,e,s))}function oo(o,e,t){let n=a("div",{class:"chips",role:"group","aria-label":e.say("toolbar.kinds")});for(let i of fe)n.append(a("button",{type:"button",class:"chip","data-kind":i,click:()=>o.toggleKind(i)},`${e.say(`kind.${i}`)} `,a("b")));let r=()=>{for(let i of fe){let s=n.querySelector(`[data-kind="${i}"]`);s?.toggleAttribute("hidden",!o.comparison.findings.some(l=>l.kind===i)),s?.setAttribute("aria-pressed",String(!o.hidden.has(i))),s?.querySelector("b")?.replaceChildren(e.numbers.format(o.count(i)))}};return o.addEventListener("change",r,{signal:t}),r(),n}function Ut(o,e,t){let n=r=>a("p",{class:`name ${r}`},a("b",{},r.toUpperCase()),a("span",{dir:"auto"},o.names[r]||e.say(`name.${r}`)));return a("div",{class:`names ${t}`},n("a"),n("b"))}function Wt(o){let e=(t,...n)=>a("span",{},...n.map(r=>a("kbd",{},r)),` ${o.say(t)}`);return a("p",{class:"hints"},e("hints.finding","n","p"),e("hints.row","j","k"),e("hints.view","1","2","3"),e("hints.search","/"),e("hints.help","?"))}function Vt(o,e,t,n,r){let i=new Set(t.links.flatMap(u=>u.moved?u.b:[])),s=!1,l=()=>{s=!1;let u=ro(o);for(let h of["a","b"]){let[m,y]=[-1,-1];for(let g=0;u&&g<e[h].length;g+=1){let b=e[h][g]??0;b<u.first||b>u.last||h==="b"&&i.has(g)||(m===-1&&(m=g),y=g)}n(h,m,y)}},c=()=>{s||(s=!0,requestAnimationFrame(l))};document.addEventListener("scroll",c,{capture:!0,passive:!0,signal:r});let d=new ResizeObserver(c);d.observe(o),r.addEventListener("abort",()=>d.disconnect())}function ro(o){let e=o.getRootNode(),t=o.getBoundingClientRect(),n=t.left+t.width/4,r=d=>{let u=e.elementFromPoint(n,d)?.closest(".row");return u&&o.contains(u)?Number(u.id.slice(4))-1:null},[i,s]=[Math.max(t.top,56)+4,Math.min(t.bottom,innerHeight)-4];if(s<=i)return null;let l=r(i)??r(i+24),c=r(s)??r(s-24);return l===null||c===null?null:{first:l,last:c}}k();var io=0,so=160;function _t(o,e,t,n){let r=a("h3",{id:"worklist-heading",tabindex:"-1"}),i=a("ol",{class:"worklist","aria-labelledby":"worklist-heading"}),s=Q(i,u=>ao(o,e,u,t,r),n),l=()=>{for(let u of i.children)u.classList.toggle("done",o.done.has(Number(u.getAttribute("data-index"))))},c=()=>{let{shown:u}=o,h=u.filter(m=>o.done.has(m)).length;r.textContent=e.say("worklist.heading",{done:h,count:u.length}),s.show(u,l)},d=()=>{for(let u of i.children){let h=u.getAttribute("data-index")===String(o.current);u.classList.toggle("now",h),h&&u.scrollIntoView({block:"center"})}};return o.addEventListener("change",c,{signal:n}),o.addEventListener("move",d,{signal:n}),o.addEventListener("renew",u=>s.move(u.detail),{signal:n}),c(),a("section",{class:"work",part:"worklist"},r,i)}function ao(o,e,t,n,r){let i=o.comparison.findings[t],s=`task-${io+=1}`,l=()=>Number(y.getAttribute("data-index")),c=a("input",{type:"checkbox",id:`${s}-done`,change:()=>o.toggleDone(l())});c.checked=o.done.has(t);let d=a("textarea",{id:`${s}-note`,rows:"1",dir:"auto",placeholder:e.say("worklist.note"),"aria-label":e.say("worklist.note"),"aria-describedby":`${s}-message`});d.value=o.notes.get(t)??"",d.addEventListener("input",()=>o.setNote(l(),d.value));let u=async({currentTarget:g})=>{let b=g,v=navigator.clipboard?.writeText(nt(o,e,l()))??Promise.reject();b.textContent=e.say(await v.then(()=>"worklist.copied",()=>"worklist.notCopied"))},h=()=>{o.toggleDismissed(l()),r.focus()},m=(g,b)=>a("button",{type:"button","aria-describedby":`${s}-message`,click:b},e.say(g)),y=a("li",{class:"task","data-index":t},a("div",{class:"tick"},c,a("label",{for:`${s}-done`},a("span",{class:"kind"},L(o,e,t)),a("span",{class:"spoken"},` ${e.say("worklist.done")}`))),a("p",{class:"message",id:`${s}-message`},i&&e.finding(i)),a("div",{class:"versions"},Kt(o,e,t,"a"),Kt(o,e,t,"b")),a("div",{class:"handle"},d,m("worklist.read",()=>n(l())),m("worklist.copy",u),m("findings.dismiss",h)));return y}function Kt(o,e,t,n){return a("p",{class:`version ${n}`},a("b",{class:"letter"},n.toUpperCase()),ee(o,e,t,n,so))}var ie=class{#t=new AbortController;#e=new AbortController;#n=new AbortController;#o=a("div");#r=null;#d;#s=a("p",{class:"spoken",role:"status"});complete=Promise.resolve();constructor(e,t,n,r,i,s,l){this.host=l,this.review=e,this.reading=t,this.speaker=n,this.wishes=i,this.places={a:t.rowsOfA,b:t.rowsOfB};let{signal:c}=this.#t;this.help=Ot(n,l),this.search=Dt(n,()=>this.#o,h=>this.#p(h)),this.toolbar=Pt(e,n,i.view,this.search.element,gt(e,t,n),()=>this.help.showModal(),c),this.body=a("div",{class:"body"});let u=bt(e,s,n,{...i,takeAllBack:()=>i.decide([],n.say("said.allTakenBack"),{a:[],b:[]})});this.element=a("div",{class:"result",part:"result"},te(e,n,i.furniture),this.toolbar,u,this.body,Wt(n),this.help,this.#s),this.#d=new re(e,this.places,t.rows,n,{decide:i.decide,reasons:i.reasons,go:(h,m)=>this.goToRow((this.places[h][m]??0)+1),sideBySide:()=>this.body.classList.contains("side-by-side")||i.view("side-by-side")}),e.addEventListener("move",()=>this.#v(),{signal:c}),e.addEventListener("renew",()=>this.#k(),{signal:c}),e.addEventListener("change",()=>this.#u(),{signal:c}),this.hearKeys(),this.show(r)}hearKeys(){this.#n.abort(),this.#n=new AbortController;let e=this.host.getAttribute("keys")==="page"?document:this.host;zt(e,this.#b(),this.#n.signal)}get summary(){let{comparison:e}=this.review;return`${V(e,this.speaker)}. ${F(e,this.speaker)}`}show(e){let t=this.#i();this.#e.abort(),this.#e=new AbortController;let{signal:n}=this.#e;for(let r of this.toolbar.querySelectorAll("[data-view]"))r.setAttribute("aria-pressed",String(r.getAttribute("data-view")===e));if(this.search.element.hidden=e==="findings",this.body.className=`body ${e}`,e==="findings"){let r=i=>{this.wishes.view("side-by-side"),this.review.go(i),this.complete.then(()=>this.#l(),()=>{})};this.#o=a("div"),this.body.replaceChildren(_t(this.review,this.speaker,r,n)),t&&this.focusButton('[data-view="findings"]')}else this.#a(e,n),t&&this.goToRow(t)}#i(){let e=this.element.getRootNode(),t=T(e.activeElement??null);return t?I(t):0}#l(){let e=this.#o.querySelector(".row.now");e instanceof HTMLElement&&e.focus({preventScroll:!0})}focusButton(e){this.element.querySelector(e)?.focus({preventScroll:!0})}#a(e,t){let{review:n,reading:r,speaker:i}=this,{list:s,complete:l}=yt(r,e,i.say("rows.label"),y=>$t(y,i),t);this.#o=s,this.complete=l,this.#d.attach(s,l),s.addEventListener("click",y=>this.#y(y)),s.addEventListener("focusin",({target:y})=>this.#m(T(y))),Ct(s);let{beside:c,map:d}=this.#r??=this.#c(),u=()=>{c?.scrollIntoView({block:"start"}),c?.querySelector("h3")?.focus({preventScroll:!0})},h=n.comparison.findings.length>0?jt(n,i,u,t):"";if(this.body.classList.toggle("with-beside",!!c),this.body.classList.toggle("with-overview",!!d),this.body.replaceChildren(...d?[d.element]:[],a("div",{class:"texts"},Ut(n,i,e),s,h),...c?[c]:[]),d){Vt(s,this.places,n.comparison,d.look,t);let{element:y}=d,g=()=>y.style.maxBlockSize=`${Math.max(s.offsetHeight,240)}px`,b=new ResizeObserver(()=>requestAnimationFrame(g));b.observe(s),t.addEventListener("abort",()=>b.disconnect())}this.#u();let m=()=>{qt(s,i),this.#u(),this.#v(),this.search.look()};l.then(m,()=>{})}#c(){let{review:e,speaker:t}=this,{comparison:n}=e,{signal:r}=this.#t,i=(d,u)=>this.goToRow((this.places[d][u]??0)+1),s=[n.findings.length>0&&Ze(e,t,r),Se(e,"a",t,i),Se(e,"b",t,i)].filter(d=>d instanceof HTMLElement),l=s.length>0?a("aside",{class:"beside",part:"findings","aria-label":t.say("beside.label")},...s):null,c=n.links.length>0&&n.relation.verdict!=="unrelated";return{beside:l,map:c?Ft(e,i,r):null}}goToRow(e){let t=()=>{let n=this.#o.querySelector(`#row-${e}`);return n instanceof HTMLElement?(this.#p(n),n.focus({preventScroll:!0}),!0):!1};t()||this.complete.then(t,()=>{})}whereabouts(e){let n=this.element.getRootNode().activeElement?.closest(".decided button")?.className??null,r=this.#h(e)?.getBoundingClientRect();return{button:n,top:r&&r.bottom>0&&r.top<innerHeight?r.top:null}}settle(e,{button:t,top:n}){let r=this.#h(e);if(t!==null||!r){let s=[...this.element.querySelectorAll(".decided button:not(:disabled)")];(s.find(({className:l})=>l===t)??s[0])?.focus({preventScroll:!0});return}if(Be(r),r.focus({preventScroll:!0}),n===null){r.scrollIntoView({block:"center"});return}let i=()=>scrollBy(0,r.getBoundingClientRect().top-n);i(),requestAnimationFrame(i)}#h(e){return this.#o.querySelector(`#row-${this.#g(e)+1}`)}#g({a:e,b:t}){return this.places.a[e[0]??-1]??this.places.b[t[0]??-1]??-1}stop(){for(let e of[this.#t,this.#e,this.#n])e.abort()}dispose(){this.stop(),this.reading.free()}#b(){let e=r=>{this.review.step(r),this.#l()},t=()=>e(1),n=()=>e(-1);return{n:t,F7:t,p:n,"Shift+F7":n,j:()=>this.#w(1),k:()=>this.#w(-1),1:()=>this.wishes.view("side-by-side"),2:()=>this.wishes.view("inline"),3:()=>this.review.comparison.findings.length>0&&this.wishes.view("findings"),"/":()=>this.search.focus(),"?":()=>this.help.showModal(),"Control+z":this.wishes.undo,"Control+y":this.wishes.redo,"Control+Shift+z":this.wishes.redo}}#w(e){let t=this.#o.getRootNode(),n=[...this.#o.querySelectorAll(".row:not([hidden])")],r=n.indexOf(T(t.activeElement)),i=n.findIndex(l=>l.getBoundingClientRect().bottom>80),s=n[r===-1?Math.max(i,0):r+e];s?.scrollIntoView({block:"nearest"}),s?.focus({preventScroll:!0})}#y(e){let t=e.target,n=t.closest('a[href^="#row-"]'),r=t.closest("mark[data-finding]");if(n)e.preventDefault(),this.goToRow(Number(n.getAttribute("href")?.slice(5)));else if(r&&getSelection()?.isCollapsed!==!1){let i=r.getAttribute("data-finding")?.split(" ").map(Number).find(s=>this.review.isShown(s));i!==void 0&&this.review.go(i)}}#m(e){e&&this.wishes.row(I(e))}#p(e){Be(e),e.scrollIntoView({block:"center"})}#v(){let{current:e,comparison:t}=this.review,n=t.findings[e??-1];this.#s.textContent=n?this.speaker.finding(n):"";let r=this.#f();r&&this.#p(r),this.#m(r)}#f(){for(let r of this.#o.querySelectorAll(".now"))r.classList.remove("now");let{current:e}=this.review,t=this.#o.querySelectorAll(`mark[data-finding~="${e}"]`);for(let r of t)r.classList.add("now");let n=T(t[0]??null);return n?.classList.add("now"),n}#k(){let{review:e,speaker:t}=this;this.element.querySelector(".counts")?.replaceChildren(F(e.comparison,t));let n=this.body.classList.contains("inline")?"inline":"side-by-side",r=new Set(e.comparison.findings.map(({link:u})=>this.#g(e.comparison.links[u]??{a:[],b:[]}))),i=[...this.#o.querySelectorAll(".row")],s=u=>I(u)-1,l=i.filter(u=>r.has(s(u))||u.querySelector("mark")),c=()=>{let u=l.shift();return u&&vt(u,this.reading,n,s(u)),!u},d=()=>{this.#u(),this.#f()};S().then(()=>B(c,this.#t.signal)).then(d,()=>{})}#u(){for(let e of this.#o.querySelectorAll("mark[data-finding]")){let t=e.getAttribute("data-finding")?.split(" ").map(Number)??[];e.classList.toggle("off",!t.some(n=>this.review.isShown(n)))}}};var Gt={language:"en","row.missing":"missing:","row.added":"added:","row.altered":"altered:","row.notToldInB":"Not told in B","row.notToldInA":"Not in A","row.furniture":"Page furniture, set aside","row.movedFirst":"Moved: B begins with this","row.movedAfter":"Moved: B tells this after “{text}”","row.movedHere":"“{text}” stands here in B","row.linkedByReader":"Linked by you","row.aloneInA":"By you: not told in B","row.aloneInB":"By you: not in A","rows.label":"The two texts, row by row","verdict.label":"Verdict","verdict.identical":"The same text, word for word","verdict.retelling":"Two tellings of one text","verdict.partial":"A and B share a part","verdict.partOfA":"B tells a part of A","verdict.partOfB":"A tells a part of B","verdict.unrelated":"Not tellings of the same text","verdict.took":"Compared in {time}, in this browser.","verdict.imprecise":"The search was cut short, because the texts are long and very repetitive.","counts.unrelated":"What A and B have in common is no more than chance would give, so no words are marked.","counts.allToldInB.one":"The one sentence of A is told in B.","counts.allToldInB.other":"All {count} sentences of A are told in B.","counts.toldInB.one":"{told} of {count} sentence of A is told in B.","counts.toldInB.other":"{told} of {count} sentences of A are told in B.","counts.missing.one":"{count} is missing.","counts.missing.other":"{count} are missing.","counts.added.one":"B adds {count} sentence.","counts.added.other":"B adds {count} sentences.","counts.nothingAdded":"Everything in B comes from A.","counts.moved.one":"{count} was moved.","counts.moved.other":"{count} were moved.","counts.findings.one":"{count} change may alter the meaning.","counts.findings.other":"{count} changes may alter the meaning.","furniture.aside.one":"{count} line of page furniture is set aside.","furniture.aside.other":"{count} lines of page furniture are set aside.","furniture.count":"Count it after all","furniture.counted":"Page furniture counts like any other line.","furniture.setAside":"Set it aside","bar.told.one":"{count} sentence, {share} told in {other}","bar.told.other":"{count} sentences, {share} told in {other}","bar.short":"{share} told in {other}","bar.unrelated.one":"{count} sentence","bar.unrelated.other":"{count} sentences","name.a":"Text A","name.b":"Text B","toolbar.views":"View","toolbar.kinds":"Kinds of change shown","view.side-by-side":"Side by side","view.inline":"Inline","view.findings":"Findings only","kind.quotation":"Quotation","kind.attribution":"Attribution","kind.number":"Number","kind.date":"Date","kind.name":"Name","kind.negation":"Negation","kind.quantity":"Quantity","kind.certainty":"Certainty","kind.wording":"Wording","findings.heading.one":"{count} change may alter the meaning","findings.heading.other":"{count} changes may alter the meaning","findings.absent":"nothing here","findings.dismiss":"Set aside","findings.dismissed.one":"{count} set aside.","findings.dismissed.other":"{count} set aside.","findings.restore":"Bring back","toolbar.help":"Keys and marks","beside.label":"Findings","search.label":"Search both texts","search.found.one":"{count} place","search.found.other":"{count} places","search.at":"{here} of {all}","fold.open.one":"Show {count} more row that is word for word the same","fold.open.other":"Show {count} more rows that are word for word the same","absent.leavesOut.one":"What B leaves out: {count} sentence","absent.leavesOut.other":"What B leaves out: {count} sentences","absent.adds.one":"What B adds: {count} sentence","absent.adds.other":"What B adds: {count} sentences","absent.more.one":"Show {count} more","absent.more.other":"Show {count} more","worklist.heading.one":"{count} change may alter the meaning; {done} dealt with","worklist.heading.other":"{count} changes may alter the meaning; {done} dealt with","worklist.done":"dealt with","worklist.note":"Note","worklist.read":"Read in the texts","worklist.copy":"Copy","worklist.copied":"Copied","worklist.notCopied":"The browser does not allow copying","export.title":"Export","export.report":"Report (HTML)","export.markdown":"Correction request (Markdown)","export.csv":"Findings (CSV)","export.json":"Everything (JSON)","export.print":"Print","markdown.title":"Changes between {a} and {b}","report.about":"About this report","report.made":"Made on","report.version":"Version of Article Compare","report.language":"Language of text {text}","report.furniture":"Page furniture","report.furniture.counted":"counted like any other line","report.furniture.aside":"set aside","report.hash":"SHA-256 of text {text}","hints.finding":"finding","hints.row":"row","hints.view":"view","hints.search":"search","hints.help":"help","help.title":"Keys and marks","help.nextFinding":"Next change that may alter the meaning","help.previousFinding":"Previous change that may alter the meaning","help.nextRow":"Next row","help.previousRow":"Previous row","help.views":"Side by side, inline, findings only","help.search":"Search both texts","help.help":"This page","help.everywhere":"Keys work wherever the focus is on this page","help.marks":"Marks in the texts","help.finding":"A change that may alter the meaning","help.finding.sample":"most cases","help.gone":"Words that only A has","help.gone.sample":"central pier","help.came":"Words that only B has","help.came.sample":"main pillar","help.small":"Another spelling, form or sign of the same word","help.small.sample":"U.S.","help.moved":"Told at another place in B","help.moved.sample":"Moved","help.close":"Close","decide.row":"Row {row}: why it is so, and how to change it","decide.unlink":"Unlink","decide.split":"Split …","decide.mergeAbove":"Merge with the row above","decide.mergeBelow":"Merge with the row below","decide.link":"Link …","decide.linkOthers":"Link with others …","decide.takeBack":"Take my decision back","decide.close":"Close","why.title":"Why are these linked?","why.looking":"Looking for the reasons …","why.failed":"The reasons could not be found.","why.byReader":"You linked them.","why.sameWords":"They say the same words.","why.shared":"Both have {words}.","why.word":"“{word}”","why.neighbours":"The sentences beside them are linked in the same order.","why.moved":"B tells this at another place in its order.","why.sure":"How sure this is: {share}.","why.runnerUp.a":"Next likeliest in A ({share}):","why.runnerUp.b":"Next likeliest in B ({share}):","why.noRunnerUp":"No other sentence comes near.","why.goThere":"Go there","why.instead":"Link this one instead","pick.link":"Press the sentences of A and of B that belong together.","pick.link.do":"Link","pick.split":"Press the sentences that stay together. The others get a row of their own.","pick.split.do":"Split","pick.chosen":"Chosen: {a} in A, {b} in B.","decided.label":"Your links","decided.none":"All links are as they were found.","decided.linked.one":"{count} row is linked by you.","decided.linked.other":"{count} rows are linked by you.","decided.alone.one":"{count} row has no counterpart by your decision.","decided.alone.other":"{count} rows have no counterpart by your decision.","decided.dropped.one":"{count} of your links is gone, because its sentences changed.","decided.dropped.other":"{count} of your links are gone, because their sentences changed.","decided.undo":"Undo","decided.redo":"Redo","decided.takeAllBack":"Take all back","said.linked":"Linked by you.","said.unlinked":"Unlinked by you.","said.split":"Split by you.","said.merged":"Merged by you.","said.takenBack":"Your decision is taken back.","said.allTakenBack":"All your decisions are taken back.","said.undone":"Undone.","said.redone":"Done again.","report.linkedByReader":"Linked by the reader","report.aloneInA":"By the reader: not told in B","report.aloneInB":"By the reader: not in A","report.linked":"The reader linked the sentences.","report.decided.one":"The reader decided about {count} row of links.","report.decided.other":"The reader decided about {count} rows of links.","help.row":"Why a row is linked, and how to change it","help.undo":"Undo what you decided about links","working.label":"Comparing the two texts …","working.cancel":"Cancel","failure.again":"Try again","failure.bothEmpty.title":"There is nothing to compare yet","failure.bothEmpty.what":"Both texts are empty.","failure.bothEmpty.todo":"Paste one article into each box, or open the example.","failure.oneEmpty.title":"One text is missing","failure.oneEmpty.what":"Text {text} is empty.","failure.oneEmpty.todo":"Paste the article that it is to be compared with.","failure.tooLong.title":"Text {text} is too long","failure.tooLong.what":"Text {text} is {length} long; up to {limit} can be compared.","failure.tooLong.todo":"Shorten it, or compare it in parts.","failure.blocked.title":"The comparison engine was blocked","failure.blocked.what":"The security policy of this page does not let the comparison engine run.","failure.blocked.todo":"Whoever runs this site can allow it by adding ’wasm-unsafe-eval’ and the site’s own files to script-src. Both texts are still here to read.","failure.notFound.title":"The comparison engine was not found","failure.notFound.what":"The server has no file {file} (status {status}).","failure.notFound.todo":"Reload the page. If that does not help, the file has to be put beside the others. Both texts are still here to read.","failure.wrongType.title":"The comparison engine came as the wrong type of file","failure.wrongType.what":"The server sends {file} as “{type}”, and the browser refuses it as a script.","failure.wrongType.todo":"Whoever runs this site has to send it as text/javascript. Both texts are still here to read.","failure.unreachable.title":"The comparison engine could not be reached","failure.unreachable.what":"The file {file} could not be loaded, perhaps because the connection is down.","failure.unreachable.todo":"Look at the connection and try again. Both texts are still here to read.","failure.broken.title":"The comparison failed","failure.broken.what":"Something went wrong inside the comparison engine: {error}.","failure.broken.todo":"Try again, or reload the page. Both texts are still here to read."};var Yt={"finding.quotation":"Inside quotation marks A has “{a}”, B has “{b}”.","finding.quotation.onlyA":"Inside quotation marks A has “{a}”; B leaves it out.","finding.quotation.onlyB":"Inside quotation marks B has “{b}”; A does not.","finding.cut":"A quotation is cut differently: “{a}” in A, “{b}” in B.","finding.cut.onlyA":"B cuts “{a}” out of a quotation without marking it.","finding.cut.onlyB":"A quotation goes on with “{b}” in B; A leaves it out without marking it.","finding.unquoted":"The words are marked as a quotation in one text only: “{a}” in A, “{b}” in B.","finding.speaker":"The quotation is given to “{a}” in A and to “{b}” in B.","finding.source":"The source is “{a}” in A and “{b}” in B.","finding.source.onlyA":"A names a source, “{a}”; B states it without one.","finding.source.onlyB":"B names a source, “{b}”; A states it without one.","finding.stance":"A says “{a}”, B says “{b}”: the speaker stands differently to the claim.","finding.number":"The number differs: “{a}” in A, “{b}” in B.","finding.unit":"What is counted or measured differs: “{a}” in A, “{b}” in B.","finding.limit":"The same figure is limited differently: “{a}” in A, “{b}” in B.","finding.date":"The date differs: “{a}” in A, “{b}” in B.","finding.year":"The year differs: “{a}” in A, “{b}” in B.","finding.time":"The time differs: “{a}” in A, “{b}” in B.","finding.name":"The name differs: “{a}” in A, “{b}” in B.","finding.opposite":"“{a}” in A and “{b}” in B say the opposite.","finding.negation":"The negation differs: “{a}” in A, “{b}” in B.","finding.negation.onlyA":"A negates with “{a}”; B does not.","finding.negation.onlyB":"B negates with “{b}”; A does not.","finding.quantity":"How much or how many differs: “{a}” in A, “{b}” in B.","finding.quantity.onlyA":"A limits how much or how many, with “{a}”; B does not.","finding.quantity.onlyB":"B limits how much or how many, with “{b}”; A does not.","finding.certainty":"How sure it is differs: “{a}” in A, “{b}” in B.","finding.certainty.onlyA":"A says how sure it is, with “{a}”; B does not.","finding.certainty.onlyB":"B says how sure it is, with “{b}”; A does not.","finding.omission":"One text says more here: “{a}” in A, “{b}” in B.","finding.omission.onlyA":"B leaves out “{a}”.","finding.omission.onlyB":"A leaves out “{b}”.","finding.wording":"“{a}” in A and “{b}” in B do not mean the same."};var se={...Gt,...Yt};var lo={en:"English",de:"Deutsch",fr:"Français",es:"Español",ar:"العربية"},co={en:async()=>se,de:async()=>(await import("./messages/de.js")).de,fr:async()=>(await import("./messages/fr.js")).fr,es:async()=>(await import("./messages/es.js")).es,ar:async()=>(await import("./messages/ar.js")).ar};function Jt(o){let e=o.split(/[-_]/)[0]?.toLowerCase()??"";return Object.hasOwn(lo,e)?e:null}function Xt(o){return co[o]()}var Zt=/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u,[uo,ho]=["⁨","⁩"],ae=class{#t="en";#e;#n;locale="en";language="en";direction="ltr";plurals=new Intl.PluralRules("en");numbers=new Intl.NumberFormat("en");shares=new Intl.NumberFormat("en",{style:"percent"});constructor(e=Xt,t=se){this.#e=e,this.#n=t,this.catalogue=t}async turnTo(e){let t=Jt(e),n=t?mo(e,t):"en";if(n===this.#t)return!1;this.#t=n;let r=await this.#e(t??"en").catch(()=>null);return this.#t!==n?!1:(this.#o(r?n:"en",r??this.#n),this.#t=this.locale,!0)}#o(e,t){this.locale=e,this.catalogue=t,this.language=t.language??"en",this.direction=Zt.test(t["verdict.label"]??"")?"rtl":"ltr",this.plurals=new Intl.PluralRules(e),this.numbers=new Intl.NumberFormat(e),this.shares=new Intl.NumberFormat(e,{style:"percent"})}say=(e,t={})=>{let{count:n}=t,r=typeof n=="number"?`${e}.${this.plurals.select(n)}`:e;return(this.catalogue[r]??this.catalogue[`${e}.other`]??this.catalogue[e]??e).replace(/\{(\w+)\}/g,(s,l)=>{let c=t[l];return c===void 0?s:this.#r(typeof c=="number"?this.numbers.format(c):c)})};template(e){return this.say(e).replace(/\{\w+\}/g,t=>this.#r(t))}finding({rule:e,arguments:t,message:n}){let[r="",i=""]=t,l=`finding.${e}${r&&!i?".onlyA":i&&!r?".onlyB":""}`;return l in this.catalogue?this.say(l,{a:r,b:i}):n}#r(e){return this.direction==="ltr"&&!Zt.test(e)?e:`${uo}${e}${ho}`}list(e){return new Intl.ListFormat(this.locale).format(e)}percent(e){return this.shares.format(e)}duration(e){let[t,n]=e<1e3?[e,"millisecond"]:[e/1e3,"second"],r=t<10?1:0;return new Intl.NumberFormat(this.locale,{style:"unit",unit:n,unitDisplay:"short",maximumFractionDigits:r}).format(t)}megabytes(e){return new Intl.NumberFormat(this.locale,{style:"unit",unit:"megabyte",unitDisplay:"short",maximumFractionDigits:1}).format(e/1e6)}};function mo(o,e){try{return Intl.getCanonicalLocales(o.replaceAll("_","-"))[0]??e}catch{return e}}k();var le=class{element=a("div",{class:"stage"});#t=null;constructor(e,t){this.speaker=e,this.wishes=t}show(...e){this.#t=null,this.element.replaceChildren(...e)}showWorking(){let{speaker:e,wishes:t}=this;this.show(a("div",{class:"working",part:"working"},a("label",{},e.say("working.label"),a("progress",{max:"1"})),a("button",{type:"button",click:t.cancel},e.say("working.cancel"))))}progress(e){let t=this.element.querySelector("progress");t&&(t.value=e)}showFailure(e){let{reason:t,blanks:n}=e,r=s=>this.speaker.say(`failure.${t}.${s}`,n),i=["bothEmpty","oneEmpty","tooLong"].includes(t);return this.show(a("div",{class:"failure",part:"failure",role:"alert"},a("h2",{},r("title")),a("p",{},r("what")),a("p",{},r("todo")),!i&&a("button",{type:"button",click:this.wishes.again},this.speaker.say("failure.again")))),this.#t=e,`${r("what")} ${r("todo")}`}sayAnew(){this.#t&&this.showFailure(this.#t)}};var po=500,en=class extends _e{static observedAttributes=["view","lang","keys","name-a","name-b"];#t=null;#e=null;#n=null;#o=null;#r=null;#d=new Z((e,t,n)=>this.#v(e,t,n));#s={};#i=new ae;#l=a("p",{class:"spoken",role:"status"});#a=new le(this.#i,{again:()=>this.compare(),cancel:()=>this.cancel()});#c=new _(()=>this.compare());#h=a("div",{class:"frame",part:"frame"},this.#l,this.#a.element,this.#c.element);constructor(){super();let e=this.attachShadow({mode:"open"});e.adoptedStyleSheets=[ht()],e.append(this.#h)}get a(){return this.#c.get("a")}set a(e){this.#c.set("a",e)}get b(){return this.#c.get("b")}set b(e){this.#c.set("b",e)}get comparison(){return this.#t}get decisions(){return this.#e?.review.decisions??this.#o}set decisions(e){this.#o=e,this.#r=null}get held(){return this.#e?O(this.#e.review):this.#r}set held(e){this.#o=null,this.#r=Fe(e)}get countFurniture(){return this.#s.countFurniture===!0}set countFurniture(e){this.#s={...this.#s,countFurniture:!!e},this.#t&&this.compare()}async#g(e){this.#s={...this.#s,countFurniture:e},await this.compare(),this.#e?.focusButton(".furniture")}get view(){let e=this.getAttribute("view");return Te.find(t=>t===e)??"side-by-side"}set view(e){this.setAttribute("view",e)}connectedCallback(){Ge(this,["a","b","view","countFurniture","decisions","held"]),this.#n||this.#c.soon()}disconnectedCallback(){queueMicrotask(()=>{this.isConnected||(this.cancel(),this.#n=null)})}attributeChangedCallback(e){e==="lang"?this.#y().then(t=>t&&this.#m()):e==="view"?this.#e?.show(this.view):e==="keys"?this.#e?.hearKeys():queueMicrotask(()=>this.#w())}get#b(){return{a:this.getAttribute("name-a")??"",b:this.getAttribute("name-b")??""}}#w(){let{review:e}=this.#e??{};e?.rename(this.#b)&&this.#m()}async#y(){let e=this.closest("[lang]")?.getAttribute("lang")||document.documentElement.lang,t=await this.#i.turnTo(e);return this.#h.lang=this.#i.language,this.#h.dir=this.#i.direction,t}#m(){this.#a.sayAnew(),this.#e&&(this.#A(this.#e),this.#S())}async compare(){this.cancel();let e=this.#c.take(),t=new AbortController;this.#n=t;let n=setTimeout(()=>t.signal.aborted||this.#a.showWorking(),po);try{await this.#y(),t.signal.throwIfAborted(),qe(e.a,e.b,this.#i);let r=await this.#p(e,t.signal);await S(),t.signal.aborted&&r.reading.free(),t.signal.throwIfAborted(),this.#A(r),await S(),t.signal.throwIfAborted(),this.#u(r.review),this.#f(r,t.signal).catch(()=>{})}catch(r){t.signal.aborted||this.#E(r)}finally{clearTimeout(n)}return this.#t}#p(e,t){let n={decisions:this.#o,held:this.#r};return je(e,this.#b,this.#s,n,t,r=>this.#a.progress(r))}async#v(e,t,n){let r=this.#e;if(!r)return;let{texts:i,hidden:s}=r.review;this.#n?.abort();let l=new AbortController;this.#n=l,this.#r=null,this.#o={dismissed:[],done:[],notes:{},links:e};let c=O(r.review);try{let d=await this.#p(i,l.signal);if(l.signal.aborted){d.reading.free();return}c&&z(c,d.review),d.review.hidden=s,this.#A(d),await this.#e?.complete.catch(()=>{});let u=r.whereabouts(n);r.dispose(),l.signal.throwIfAborted(),this.#u(d.review),this.#e?.settle(n,u),this.#l.textContent=t,this.#f(d,l.signal).catch(()=>{})}catch(d){l.signal.aborted||this.#E(d)}}async#f(e,t){let{comparison:n}=e.review,r=await Pe(e,this.#s,t);r&&(e.reading.renew(r.reading),this.#t=r.comparison,e.review.renew(r.comparison),n.findings.length===0!=(r.comparison.findings.length===0)&&this.#m(),this.#l.textContent=this.#e?.summary??"")}goToRow(e){this.#e?.goToRow(e)}cancel(){this.#n?.abort(),this.#k()}#k(){this.#e&&(this.#r=O(this.#e.review),this.#o=null,this.#d.clear()),this.#e?.dispose(),this.#e=null,this.#t=null,this.#l.textContent="",this.#a.show(),this.#c.element.hidden=!1}#u(e){let{comparison:t,milliseconds:n}=e;this.#t=t,this.#S(),this.#c.element.hidden=!0;let r=()=>{let{findings:i}=e.comparison;this.#x("findings",{findings:i,dismissed:[...e.dismissed],done:[...e.done]})};e.addEventListener("change",r),this.#x("result",{comparison:t,milliseconds:n}),r()}#A({review:e,reading:t}){e.furnitureCounts=this.countFurniture,t.speak(i=>this.#i.template(i));let n=null,r={furniture:i=>this.#g(i),view:i=>this.view=i,row:i=>this.#x("row",{row:i}),...this.#d.from(e,this.#i),reasons:()=>n??=Ue(e,this.#s)};this.#e?.stop(),this.#e=new ie(e,t,this.#i,this.view,r,this.#d,this)}#S(){this.#e&&(this.#a.show(this.#e.element),this.#l.textContent=this.#e.summary)}#E(e){let t=e instanceof Qt?e:new Qt("broken",{error:String(e)},e);this.#k();let n=this.#a.showFailure(t);this.#x("error",{reason:t.reason,message:n})}#x(e,t){this.dispatchEvent(new CustomEvent(`article-compare:${e}`,{bubbles:!0,composed:!0,detail:t}))}};export{en as ArticleCompareElement};
