// What a reader takes along, to the letter.
import assert from 'node:assert/strict';
import test from 'node:test';

import { csv } from '../www/element/export/csv.js';
import { entries } from '../www/element/export/entries.js';
import { markdown } from '../www/element/export/markdown.js';
import { Review } from '../www/element/result/review.js';
import { Speaker } from '../www/element/speaker.js';

const texts = { a: 'The crew said: "=1+1, or *two*." It rained.', b: 'The crew said: "=1+2, or *two*." It rained.' };
const comparison = {
  relation: { verdict: 'retelling' },
  ...Object.fromEntries(['a', 'b'].map((side) => [side, { sentences: [{ start: 0, end: 32 }, { start: 33, end: 43 }], quotations: [] }])),
  links: [{ a: [0], b: [0], reader: true }],
  findings: [{ kind: 'number', rule: 'number', arguments: ['1', '2'], a: [16, 20], b: [16, 20], link: 0, message: 'The number differs: “1” in A, “2” in B.' }],
};

function review() {
  const made = new Review(comparison, texts, { a: 'Herald', b: '' }, 1);
  made.setNote(0, '-1 or "2"?\nAsk');
  made.toggleDone(0);
  return made;
}

test('a finding as a row of a table: quoted where it must be, and no cell is a formula', () => {
  const [head, ...rows] = csv(entries(review(), new Speaker())).split('\r\n');
  assert.equal(head, 'kind,message,a.exact,a.prefix,a.suffix,b.exact,b.prefix,b.suffix,note,done,set aside,linked by reader');
  const cells = [
    'Number',
    '"The number differs: “1” in A, “2” in B."',
    "'=1+1",
    '"The crew said: """',
    '", or *two*."" It rained."',
    "'=1+2",
    '"The crew said: """',
    '", or *two*."" It rained."',
    `"'-1 or ""2""?\nAsk"`,
    'yes',
    'no',
    'yes',
  ];
  assert.deepEqual(rows, [cells.join(','), '']);
});

test('a finding in a correction request stands in its sentence', () => {
  const lines = [
    '# Changes between Herald and Text B',
    '',
    '## 1. Number',
    '',
    'The number differs: “1” in A, “2” in B.',
    '',
    '> Herald: The crew said: "**=1+1**, or \\*two\\*."',
    '>',
    '> Text B: The crew said: "**=1+2**, or \\*two\\*."',
    '',
    'These sentences were linked by hand.',
    '',
    'Note: -1 or "2"?',
    'Ask',
    '',
    '## What B leaves out: 1 sentence',
    '',
    '> It rained.',
    '',
    '## What B adds: 1 sentence',
    '',
    '> It rained.',
    '',
  ];
  assert.equal(markdown(review(), new Speaker()), lines.join('\n'));
});
