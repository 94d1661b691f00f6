// What a reader decides about links, as plain data.
import assert from 'node:assert/strict';
import test from 'node:test';

import { decide, difference, release, split, tally, unlink } from '../www/element/links/decisions.js';
import { hold, mirrored, readHeld, remind, standing } from '../www/element/links/held.js';
import { History } from '../www/element/links/history.js';

const link = (a, b) => ({ a, b });

test('a decision takes its sentences out of those before it, and a link that loses a side goes', () => {
  const before = [link([0, 1], [0]), link([2], [1]), link([5, 6], [])];
  assert.deepEqual(decide(before, link([2, 1], [3])), [link([0], [0]), link([5, 6], []), link([1, 2], [3])]);
  assert.deepEqual(decide(before, link([5], [9])), [link([0, 1], [0]), link([2], [1]), link([6], []), link([5], [9])]);
  assert.deepEqual(release(before, link([0, 1], [])), [link([2], [1]), link([5, 6], [])]);
});

test('unlinked sides stand alone', () => {
  assert.deepEqual(unlink([], link([3], [4, 5])), [link([3], []), link([], [4, 5])]);
  // One row was unlinked, whatever became of its sides since.
  assert.deepEqual(tally(unlink([link([0], [0])], link([3], [4]))), { linked: 1, alone: 1 });
  assert.deepEqual(tally(decide(unlink([], link([3], [4])), link([5], [4]))), { linked: 1, alone: 1 });
});

test('a split makes two links where both halves have two sides, and frees a half that has one', () => {
  assert.deepEqual(split([], link([1, 2], [1, 2]), link([1], [2])), [link([1], [2]), link([2], [1])]);
  assert.deepEqual(split([link([1], [1, 2])], link([1], [1, 2]), link([1], [1])), [link([1], [1])]);
});

test('a step is about the decision that came or went', () => {
  const [one, two] = [link([0], [0]), link([1], [])];
  assert.deepEqual(difference([one], [one, two]), two);
  assert.deepEqual(difference([one, two], [two]), one);
  assert.deepEqual(difference([one], [link([0], [0])]), link([], []));
});

test('steps are undone and done again; a new step ends what could be done again', () => {
  const history = new History();
  history.step('none');
  history.step('one');
  assert.equal(history.undo(() => 'two'), 'one');
  assert.equal(history.undo(() => 'one'), 'none');
  assert.equal(history.undo(() => 'none'), undefined);
  assert.equal(history.redo(() => 'none'), 'one');
  history.step('one');
  assert.equal(history.canRedo, false);
  assert.equal(history.undo(() => 'other'), 'one');
});

/** A comparison of texts whose sentences end with full stops. */
function review(a, b, findings = []) {
  const side = (text) => {
    const sentences = [...text.matchAll(/[^ ][^.]*\./g)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
    return { sentences };
  };
  const comparison = { a: side(a), b: side(b), findings };
  return { comparison, texts: { a, b }, links: [], dismissed: new Set(), done: new Set(), notes: new Map(), lost: [] };
}

test('what is decided outlives a change of the texts as far as its sentences stand', () => {
  const before = review('One. Two. Two. Three.', 'Uno. Dos.');
  before.links = [link([2], [1]), link([3], [])];
  const held = readHeld(JSON.parse(JSON.stringify(hold(before))));
  const later = review('New. Two. Two. One.', 'Dos. Uno.');
  assert.deepEqual(standing(held, later.comparison, later.texts), { links: [link([2], [0])], dropped: 1 });
  const swapped = review('Uno. Dos.', 'One. Two. Two. Three.');
  assert.deepEqual(standing(mirrored(held), swapped.comparison, swapped.texts), { links: [link([1], [2]), link([], [3])], dropped: 0 });
});

test('a note is about its finding, wherever that stands now, and waits for one that is gone', () => {
  const finding = (kind, a, b) => ({ kind, a, b });
  const before = review('One 1. Two 2.', 'One 3. Two 4.', [finding('number', [4, 5], [4, 5]), finding('number', [11, 12], [11, 12])]);
  before.notes.set(1, 'ask');
  before.done.add(0);
  const held = hold(before);
  const after = review('Two 2.', 'Two 4.', [finding('number', [4, 5], [4, 5])]);
  remind(held, after);
  assert.deepEqual([...after.notes], [[0, 'ask']]);
  assert.equal(after.done.size, 0);
  const again = review('One 1. Two 2.', 'One 3. Two 4.', before.comparison.findings);
  remind(hold(after), again);
  assert.deepEqual([[...again.notes], [...again.done]], [[[1, 'ask']], [0]]);
});

test('nothing decided holds nothing, and what is damaged is not read', () => {
  assert.equal(hold(review('One.', 'Uno.')), null);
  for (const wrong of [null, 7, {}, { links: [], marks: [{ kind: 'number' }] }, { links: [{ a: [['x']], b: [] }], marks: [] }, { links: [{ a: [], b: [] }], marks: [] }]) {
    assert.equal(readHeld(wrong), null);
  }
});
