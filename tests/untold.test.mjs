import assert from 'node:assert/strict';
import { test } from 'node:test';

import { untold } from '../www/element/result/untold.js';

const text = 'It rained. Ida Brenn found 14 cracks. Menu. The pier closed.';

function comparison(verdict) {
  const sentence = (words, role, claims) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, paragraph: 0, role, ...(claims === undefined ? {} : { claims }) };
  };
  const sentences = [
    sentence('It rained.', 'body', 0),
    sentence('Ida Brenn found 14 cracks.', 'body', 3),
    sentence('Menu.', 'furniture'),
    sentence('The pier closed.', 'body'),
  ];
  return { relation: { verdict }, a: { sentences, quotations: [] }, links: [{ a: [3], b: [0] }] };
}

test('what the other text leaves out is listed by what it claims', () => {
  const listed = untold(comparison('retelling'), 'a', text).map(({ words }) => words);
  assert.deepEqual(listed, ['Ida Brenn found 14 cracks.', 'It rained.']);
});

test('of unrelated texts nothing is listed', () => {
  assert.deepEqual(untold(comparison('unrelated'), 'a', text), []);
});
