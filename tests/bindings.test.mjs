// What an embedder meets: the built engine in pkg/, as JavaScript sees it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { Job, addLexicon, compare, initSync, version } from '../pkg/article_compare.js';

initSync({ module: readFileSync(new URL('../pkg/article_compare_bg.wasm', import.meta.url)) });

const A =
  'The old bridge at Lindau will reopen in May, the mayor said. Nobody was hurt in the flood. Repairs cost 3.5 million.';
const B =
  'The mayor said the old bridge at Lindau would reopen in May. Nobody was hurt in the flood. Boats may pass again.';

test('a comparison is a plain object that survives JSON', () => {
  const comparison = compare(A, B);
  assert.deepEqual(JSON.parse(JSON.stringify(comparison)), comparison);
  assert.equal(comparison.relation.verdict, 'retelling');
});

test('offsets count the UTF-16 code units of the string that was given', () => {
  const text = '😀 Zoë’s naïve 漢字 reply was “no”. Nobody was hurt in the flood.';
  const { a } = compare(text, B);
  const sentences = a.sentences.map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(sentences, ['😀 Zoë’s naïve 漢字 reply was “no”.', 'Nobody was hurt in the flood.']);
  const [{ start, end }] = a.quotations;
  assert.equal(text.slice(start, end), '“no”');
});

test('a lone surrogate is one unit like any other, and shifts nothing', () => {
  const text = 'A broken \ud83d sign stands here. Nobody was hurt \udc00 in the flood.';
  const { a } = compare(text, B);
  const sentences = a.sentences.map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(sentences, ['A broken \ud83d sign stands here.', 'Nobody was hurt \udc00 in the flood.']);
});

test('a job gives the same result in steps, and its progress never falls', () => {
  const job = new Job(A, B);
  let before = job.progress;
  assert.equal(before, 0);
  while (!job.advance()) {
    assert.ok(job.progress >= before);
    before = job.progress;
  }
  assert.equal(job.progress, 1);
  assert.deepEqual(job.finish(), compare(A, B));
});

test('a job that is not stepped to its end finishes all the same', () => {
  assert.deepEqual(new Job(A, B).finish(), compare(A, B));
});

test('a wrong argument is a TypeError with a plain sentence', () => {
  const complaint = (message) => ({ name: 'TypeError', message });
  assert.throws(() => compare(A), complaint('Text B must be a string, but it is undefined.'));
  assert.throws(() => compare(null, B), complaint('Text A must be a string, but it is null.'));
  assert.throws(() => new Job(A, 7), complaint('Text B must be a string, but it is a number.'));
  assert.throws(() => compare(A, B, 'en'), complaint('Options must be an object, but they are a string.'));
  assert.throws(
    () => compare(A, B, { languageA: {} }),
    complaint('The option languageA must be a string, but it is an object.'),
  );
  assert.throws(
    () => compare(A, B, { reasons: 'no' }),
    complaint('The option reasons must be true or false, but it is a string.'),
  );
});

test('what a reader decides stands, and what nobody decided is aligned as usual', () => {
  const { a, b, links } = compare(A, B, { decisions: [{ a: [0], b: [] }, { a: [2], b: [2] }] });
  assert.deepEqual([a.alone, b.alone], [[0], []]);
  const pairs = links.map((link) => [link.a, link.b, link.reader]);
  assert.deepEqual(pairs, [[[1], [1], false], [[2], [2], true]]);
  assert.deepEqual(compare(A, B, { decisions: [] }), compare(A, B));
});

test('decisions that cannot stand are refused with a plain sentence', () => {
  const refused = (decisions, name, message) => assert.throws(() => compare(A, B, { decisions }), { name, message });
  const shape = 'The option decisions must be an array of { a, b }, each an array of sentence indexes.';
  for (const wrong of ['all', [7], [{ a: [0] }], [{ a: [0], b: ['1'] }], [{ a: [-1], b: [0] }], [{ a: [0.5], b: [0] }]]) {
    refused(wrong, 'TypeError', shape);
  }
  refused([{ a: [3], b: [0] }], 'RangeError', 'The decision at index 0 names sentence 3 of A, but A has 3 sentences, counted from 0.');
  refused([{ a: [], b: [] }], 'RangeError', 'The decision at index 0 names no sentence: name those of A, of B, or both.');
  assert.throws(() => new Job(A, B, { decisions: [{ a: [0, 0], b: [] }] }).read(), { name: 'RangeError' });
});

test('a link says why its sides belong together where that is asked for', () => {
  const { links } = compare(A, B, { reasons: true });
  const [{ reasons }] = links;
  const shared = reasons.shared.map(({ a, b }) => [A.slice(...a), B.slice(...b)]);
  assert.ok(shared.some(([a, b]) => a === 'Lindau' && b === 'Lindau'), String(shared));
  assert.equal(reasons.neighbours, true);
  for (const runnerUp of [reasons.runnerUpA, reasons.runnerUpB])
    assert.ok(runnerUp === null || (runnerUp.similarity >= 0 && runnerUp.similarity < 1));
  assert.ok(compare(A, B).links.every((link) => !link.reasons));
});

test('a comparison says where a sentence was too long to be searched to its end', () => {
  const endless = Array.from({ length: 1600 }, (_, at) => `word${at}`).join(' ');
  assert.equal(compare(endless, endless.replace('word800', 'other')).precise, false);
  assert.equal(compare(A, B).precise, true);
});

test('what is no lexicon is refused with a plain sentence, and changes nothing', () => {
  const plain = compare(A, B);
  const whole = readFileSync(new URL('../pkg/lexicon/en.bin', import.meta.url));
  const refused = (bytes, name, message) => assert.throws(() => addLexicon(bytes), { name, message });
  refused('en.bin', 'TypeError', "The lexicon must be a Uint8Array of its file's bytes.");
  refused(new Uint8Array(), 'Error', /^This is not a lexicon file of this version/);
  refused(new TextEncoder().encode('<!doctype html>'), 'Error', /^This is not a lexicon file of this version/);
  refused(whole.subarray(0, whole.length / 2), 'Error', /^The lexicon file is damaged or incomplete/);
  assert.deepEqual(compare(A, B), plain);
});

test('what findings need of a language is added, and links and the verdict stay as they are', () => {
  const [a, b] = ['vierzig', 'fünfzig'].map(
    (number) => `Die Fähre nach Lund fährt wieder mit ${number} Gästen.\n\nDer alte Kai war seit dem Frühjahr gesperrt.`,
  );
  const before = compare(a, b);
  const bytes = readFileSync(new URL('../pkg/lexicon/de.bin', import.meta.url));
  assert.throws(() => addLexicon(bytes.subarray(0, bytes.length / 2)), { message: /^The lexicon file is damaged or incomplete/ });
  assert.deepEqual(compare(a, b), before);
  for (const time of ['first', 'second']) {
    addLexicon(bytes);
    const after = compare(a, b);
    const found = after.findings.map((finding) => [finding.kind, a.slice(...finding.a), b.slice(...finding.b)]);
    assert.deepEqual(found, [['number', 'vierzig', 'fünfzig']], time);
    const placed = ({ links, relation }) => [relation, links.map((link) => [link.a, link.b, link.similarity, link.moved])];
    assert.deepEqual(placed(after), placed(before), time);
  }
});

test('the engine names its version, which is that of the package', () => {
  const { version: published } = JSON.parse(readFileSync(new URL('../pkg/package.json', import.meta.url), 'utf8'));
  assert.equal(version(), published);
});

test('unknown and absent options are left alone', () => {
  const plain = compare(A, B);
  assert.deepEqual(compare(A, B, null), plain);
  assert.deepEqual(compare(A, B, { languageA: undefined, languageB: null, colour: 'red' }), plain);
});
