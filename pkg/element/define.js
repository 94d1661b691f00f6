import"./engine.js";import{ArticleCompareElement as e}from"./article-compare.js";globalThis.customElements&&!customElements.get("article-compare")&&customElements.define("article-compare",e);
