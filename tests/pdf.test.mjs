// What is read out of the lines of a PDF file.
import assert from 'node:assert/strict';
import test from 'node:test';

import { lettersOf, raised } from '../www/intake/pdf-letters.js';
import { paragraphsOf, withoutRunningLines } from '../www/intake/pdf-lines.js';

test('letters that a font of LaTeX does not name are known by their places', () => {
  assert.equal(lettersOf('\x10The e\x1ecient o\x1ece\x16\x1cve a\x1bected \x1doors\x11'), '“The efficient office—five affected floors”');
  assert.equal(lettersOf('a \fnding in the o\x0ece'), 'a finding in the office');
});

test('an accent that is set before its letter belongs to it, and a quotation mark does not', () => {
  assert.equal(lettersOf('Ga¨etan M¨uller, na¨ıve, fran¸cais, cr`eme'), 'Gaëtan Müller, naïve, français, crème');
  assert.equal(lettersOf('She said `enough´ and went.'), 'She said `enough´ and went.');
});

test('a small raised number is an exponent after a figure or a unit, and else the mark of a footnote', () => {
  assert.equal(raised('6', 'a stiffness of 3.5 × 10'), '⁶');
  assert.equal(raised('2', 'the hall has 120 m'), '²');
  assert.equal(raised('12', 'was built in the storm.'), '');
  assert.equal(raised('2', 'they found 14 cracks'), '');
  assert.equal(raised('1', 'the old farm'), '');
});

/** Lines one below the other, from the top of a page. */
const page = (lines, size = 10) => lines.map(([text, left = 70, right = 340, skip = 0], at) => ({ text, left, right, size, base: 700 - 12 * at - skip }));

test('of a single page the number is left out, but no other figure', () => {
  const lines = page([['Boats'], ['Sixty-one'], ['1', 200, 205, 300]]);
  assert.deepEqual(withoutRunningLines([lines])[0].map(({ text }) => text), ['Boats', 'Sixty-one']);
  const others = page([['Boats'], ['Sixty-one'], ['61', 200, 205, 300]]);
  assert.equal(withoutRunningLines([others])[0].length, 3);
});

test('a paragraph that is set in further than the heading below it goes on over its lines', () => {
  const lines = [
    ...page([['We report fourteen new fissures in the eastern arch of the', 105], ['bridge. The inspection took five days, and the finding was', 90], ['first confirmed by an office in Lund.', 90, 250]]),
    { text: '1 Introduction', left: 70, right: 160, size: 14, base: 640 },
  ];
  assert.equal(paragraphsOf([lines]).length, 2);
});

test('a sentence goes on from the foot of a column to the head of the next, whatever stands far below it', () => {
  const lines = [
    ...page([['The letters between the city and the'], ['administration', 70, 340]]),
    { text: 'remain unpublished.', left: 370, right: 460, size: 10, base: 700 },
    { text: 'Printed in Korsen', left: 350, right: 430, size: 10, base: 100 },
  ];
  assert.deepEqual(paragraphsOf([lines]), ['The letters between the city and the administration remain unpublished.', 'Printed in Korsen']);
});
