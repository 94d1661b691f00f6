import { quotationAt } from './quotations.js';

/**
 * The kind of a finding, and for a quotation whose it is.
 *
 * @param {import('./review.js').Review} review
 * @param {import('../speaker.js').Speaker} speaker
 * @param {number} index
 */
export function kindOf(review, speaker, index) {
  const finding = review.comparison.findings[index];
  if (!finding) return '';
  const kind = speaker.say(`kind.${finding.kind}`);
  if (finding.kind !== 'quotation') return kind;
  for (const side of /** @type {const} */ (['a', 'b'])) {
    const quotation = review.comparison[side].quotations[quotationAt(review.comparison, side, finding)];
    if (quotation?.speaker) return `${kind} · ${review.texts[side].slice(...quotation.speaker)}`;
  }
  return kind;
}
