import"./engine.js";import{ArticleCompareElement as e}from"./article-compare.js";customElements.get("article-compare")||customElements.define("article-compare",e);
