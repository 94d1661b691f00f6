// Named here too, so that it comes along with the element and not after it.
import './engine.js';
import { ArticleCompareElement } from './article-compare.js';

// A server has no elements. A page may load this module from two places; the first one wins.
if (globalThis.customElements && !customElements.get('article-compare')) {
  customElements.define('article-compare', ArticleCompareElement);
}
