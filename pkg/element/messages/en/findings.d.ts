/**
 * What a change may do to the meaning, in English: one sentence for each rule, with what A and B have in
 * its blanks. The engine reads this file and says it: one entry a line, each in single quotes.
 */
export declare const findings: {
    'finding.quotation': string;
    'finding.quotation.onlyA': string;
    'finding.quotation.onlyB': string;
    'finding.cut': string;
    'finding.cut.onlyA': string;
    'finding.cut.onlyB': string;
    'finding.unquoted': string;
    'finding.speaker': string;
    'finding.source': string;
    'finding.source.onlyA': string;
    'finding.source.onlyB': string;
    'finding.stance': string;
    'finding.number': string;
    'finding.unit': string;
    'finding.limit': string;
    'finding.date': string;
    'finding.year': string;
    'finding.time': string;
    'finding.name': string;
    'finding.opposite': string;
    'finding.negation': string;
    'finding.negation.onlyA': string;
    'finding.negation.onlyB': string;
    'finding.quantity': string;
    'finding.quantity.onlyA': string;
    'finding.quantity.onlyB': string;
    'finding.certainty': string;
    'finding.certainty.onlyA': string;
    'finding.certainty.onlyB': string;
    'finding.omission': string;
    'finding.omission.onlyA': string;
    'finding.omission.onlyB': string;
    'finding.wording': string;
};
