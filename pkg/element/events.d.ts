import type { Comparison, Finding } from '../article_compare.js'
import type { ArticleCompareElement } from './article-compare.js'
import type { Reason } from './failure.js'

/** `article-compare:result`: the texts were compared. */
export type ResultEvent = CustomEvent<{ comparison: Comparison, milliseconds: number }>

/** `article-compare:error`: there is no result, and why. */
export type ErrorEvent = CustomEvent<{ reason: Reason, message: string }>

/** `article-compare:row`: the reader is at this row, counted from 1. */
export type RowEvent = CustomEvent<{ row: number }>

/**
 * `article-compare:findings`: what was found, with the result, when more was found, and whenever the
 * reader decides. What was dismissed and done are indexes into the findings.
 */
export type FindingsEvent = CustomEvent<{ findings: Finding[], dismissed: number[], done: number[] }>

declare global {
  interface HTMLElementTagNameMap {
    'article-compare': ArticleCompareElement
  }
  interface GlobalEventHandlersEventMap {
    'article-compare:result': ResultEvent
    'article-compare:error': ErrorEvent
    'article-compare:row': RowEvent
    'article-compare:findings': FindingsEvent
  }
}
