import { h } from '../dom.js';
import { absent } from './absent.js';
import { findingsList } from './findings.js';
import { overview } from './overview.js';

/**
 * What stands around the texts, in either view: the overview, the findings, what one side lacks.
 *
 * @param {import('./review.js').Review} review
 * @param {import('../speaker.js').Speaker} speaker
 * @param {(side: 'a' | 'b', sentence: number) => void} go brings a sentence into view
 * @param {() => Promise<void>} ready once the rows stand there; the rest of a long list waits for them
 * @param {AbortSignal} signal ends its listening
 */
export function around(review, speaker, go, ready, signal) {
  const { comparison } = review;
  const parts = [
    comparison.findings.length > 0 && findingsList(review, speaker, ready, signal),
    absent(review, 'a', speaker, go),
    absent(review, 'b', speaker, go),
  ].filter((part) => part instanceof HTMLElement);
  const beside = parts.length > 0 ? h('aside', { class: 'beside', part: 'findings', 'aria-label': speaker.say('beside.label') }, ...parts) : null;
  const related = comparison.links.length > 0 && comparison.relation.verdict !== 'unrelated';
  return { beside, map: related ? overview(review, go, signal) : null };
}
