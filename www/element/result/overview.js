import { h, svg } from '../dom.js';
import { turn } from '../work.js';
import { standings } from './counts.js';

/** The drawing's own units: the columns, and how tall the longer text is. */
const WIDTH = 64;
const COLUMN = 11;
const HEIGHT = 1000;
/** Above this many sentences neighbours of one kind are drawn as one. */
const MANY = 300;
/**
 * How tall neighbours told in order are together at least, in the drawing's units: what could not be told apart is drawn as
 * the larger part of it, so that the drawing does not grow with the texts.
 */
const LEAST = 3;
const IN_ORDER = ['verbatim', 'reworded'];

/**
 * Both texts as columns with a ribbon for each link, so that one glance says how the story was
 * rearranged. The rows themselves can be walked by keys, so it is hidden from screen readers.
 *
 * @param {import('./review.js').Review} review
 * @param {(side: 'a' | 'b', sentence: number) => void} go brings a sentence into view
 * @param {AbortSignal} signal ends its listening
 */
export function overview(review, go, signal) {
  const { comparison, texts } = review;
  const longest = Math.max(texts.a.length, texts.b.length, 1);
  const scale = HEIGHT / longest;
  const drawing = svg('svg', { viewBox: `-3 0 ${WIDTH + 6} ${HEIGHT}`, preserveAspectRatio: 'none' });
  const many = comparison.a.sentences.length + comparison.b.sentences.length > MANY;
  const gap = many ? 0 : 1.5;
  const span = (/** @type {'a' | 'b'} */ side, /** @type {number} */ first, last = first) => {
    const { sentences } = comparison[side];
    const top = (sentences[first]?.start ?? 0) * scale;
    return { top, bottom: Math.max((sentences[last]?.end ?? 0) * scale - gap, top + 1) };
  };
  const shapes = svg('g');
  const draw = () => {
    const ribbons = bundles(comparison, many, scale).map(({ kind, a, b }) => ({ kind, d: ribbon(span('a', ...a), span('b', ...b)) }));
    shapes.append(...paths('ribbon', ribbons));
    for (const side of /** @type {const} */ (['a', 'b'])) {
      const x = side === 'a' ? 0 : WIDTH - COLUMN;
      const stretches = blocks(comparison, side, many, scale).map(({ kind, first, last }) => {
        const { top, bottom } = span(side, first, last);
        return { kind: `${kind} ${side}`, d: `M${x} ${top.toFixed(1)}h${COLUMN}V${bottom.toFixed(1)}h${-COLUMN}Z` };
      });
      shapes.append(...paths('block', stretches));
    }
  };
  const ticks = svg('g', { class: 'ticks' });
  const drawTicks = () => {
    const { current, shown } = review;
    const lines = (/** @type {number[]} */ findings, /** @type {string} */ kind) => [
      lineOf(review, 'a', findings, kind, scale),
      lineOf(review, 'b', findings, kind, scale),
    ];
    ticks.replaceChildren(...lines(shown, 'mark'), ...(current === null ? [] : lines([current], 'now')));
  };
  review.addEventListener('change', drawTicks, { signal });
  review.addEventListener('move', drawTicks, { signal });
  drawing.append(shapes, ticks);
  // In a task of its own: a long text has thousands of shapes.
  turn().then(() => {
    if (signal.aborted) return;
    draw();
    drawTicks();
  });
  // Outside the drawing, because it follows every scroll and the drawing must not be painted anew.
  const windows = { a: h('i', { class: 'window a' }), b: h('i', { class: 'window b' }) };
  drawing.addEventListener('click', (event) => {
    const box = drawing.getBoundingClientRect();
    const inLeftHalf = event.clientX < box.left + box.width / 2;
    const side = inLeftHalf === drawing.matches(':dir(ltr)') ? 'a' : 'b';
    const offset = ((event.clientY - box.top) / box.height) * longest;
    const after = comparison[side].sentences.findIndex((sentence) => sentence.end > offset);
    const last = comparison[side].sentences.length - 1;
    if (last >= 0) go(side, after === -1 ? last : after);
  });
  return {
    element: h('div', { class: 'overview', 'aria-hidden': 'true', part: 'overview' }, h('div', {}, drawing, windows.a, windows.b)),
    /**
     * Shows which stretch of a text is in the window.
     *
     * @param {'a' | 'b'} side
     * @param {number} first the first sentence in sight; -1 where there is none
     * @param {number} last
     */
    look(side, first, last) {
      const [top = 0, bottom = 0] = first < 0 ? [] : Object.values(span(side, first, last));
      const share = (/** @type {number} */ y) => `${((100 * y) / HEIGHT).toFixed(2)}%`;
      windows[side].style.insetBlockStart = share(top);
      windows[side].style.blockSize = share(bottom - top);
    },
  };
}

/**
 * The ticks of some findings beside a column, as one path.
 *
 * @param {import('./review.js').Review} review
 * @param {'a' | 'b'} side
 * @param {number[]} findings
 * @param {string} kind
 * @param {number} scale units of the drawing for each UTF-16 code unit
 */
function lineOf({ comparison }, side, findings, kind, scale) {
  const x = side === 'a' ? -3 : WIDTH - COLUMN;
  // Ticks at one place are one tick.
  const places = new Set(findings.map((index) => Math.round((comparison.findings[index]?.[side][0] ?? 0) * scale)));
  return svg('path', { class: kind, d: [...places].map((y) => `M${x} ${y}h${COLUMN + 3}`).join('') });
}

/**
 * All shapes of a kind as one path: a long text has thousands of shapes.
 *
 * @param {string} name
 * @param {{ kind: string, d: string }[]} shapes
 */
function paths(name, shapes) {
  const kinds = [...new Set(shapes.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const alike = shapes.filter((shape) => shape.kind === kind);
    return svg('path', { class: `${name} ${kind}`, d: alike.map(({ d }) => d).join('') });
  });
}

/**
 * Neighbours that are drawn as one: how tall they are, and how much of that is word for word the same.
 *
 * @typedef {{ kind: string, height: number, verbatim: number }} Stretch
 */

/**
 * Begins a stretch.
 *
 * @param {string} kind
 * @param {number} height
 * @returns {Stretch}
 */
function stretch(kind, height) {
  return { kind, height, verbatim: kind === 'verbatim' ? height : 0 };
}

/**
 * Adds a neighbour to a stretch.
 *
 * @param {Stretch} last
 * @param {string} kind
 * @param {number} height
 * @returns whether it belongs there
 */
function joins(last, kind, height) {
  const inOrder = IN_ORDER.includes(kind) && IN_ORDER.includes(last.kind);
  if (last.kind !== kind && !(inOrder && last.height < LEAST)) return false;
  last.height += height;
  if (kind === 'verbatim') last.verbatim += height;
  if (inOrder) last.kind = last.verbatim * 2 > last.height ? 'verbatim' : 'reworded';
  return true;
}

/**
 * The links as ribbons: one for each, or one for a run of neighbours where there are many.
 *
 * @param {import('./review.js').Comparison} comparison
 * @param {boolean} many
 * @param {number} scale units of the drawing for each UTF-16 code unit
 */
function bundles({ links, a: { sentences } }, many, scale) {
  /** @type {(Stretch & { a: [number, number], b: [number, number] })[]} */
  const bundles = [];
  for (const link of links) {
    const kind = link.moved ? 'moved' : link.kind;
    const [a, b] = [ends(link.a), ends(link.b)];
    const height = ((sentences[a[1]]?.end ?? 0) - (sentences[a[0]]?.start ?? 0)) * scale;
    const last = bundles.at(-1);
    if (many && last && last.a[1] + 1 === a[0] && last.b[1] + 1 === b[0] && joins(last, kind, height)) {
      last.a[1] = a[1];
      last.b[1] = b[1];
    } else {
      bundles.push({ ...stretch(kind, height), a, b });
    }
  }
  return bundles;
}

/**
 * The sentences as blocks, in the same way.
 *
 * @param {import('./review.js').Comparison} comparison
 * @param {'a' | 'b'} side
 * @param {boolean} many
 * @param {number} scale units of the drawing for each UTF-16 code unit
 */
function blocks(comparison, side, many, scale) {
  /** @type {(Stretch & { first: number, last: number })[]} */
  const blocks = [];
  const each = standings(comparison, side);
  for (const [index, { start, end }] of comparison[side].sentences.entries()) {
    const kind = each[index] ?? 'only';
    const height = (end - start) * scale;
    const before = blocks.at(-1);
    if (many && before && joins(before, kind, height)) before.last = index;
    else blocks.push({ ...stretch(kind, height), first: index, last: index });
  }
  return blocks;
}

/**
 * @param {number[]} indexes
 * @returns {[number, number]}
 */
function ends(indexes) {
  return [indexes[0] ?? 0, indexes.at(-1) ?? 0];
}

/**
 * @param {{ top: number, bottom: number }} from
 * @param {{ top: number, bottom: number }} to
 */
function ribbon(from, to) {
  const [left, right, middle] = [COLUMN, WIDTH - COLUMN, WIDTH / 2];
  const numbers = [from.top, to.top, to.bottom, from.bottom].map((y) => y.toFixed(1));
  const [a, b, c, d] = numbers;
  return `M${left} ${a}C${middle} ${a} ${middle} ${b} ${right} ${b}V${c}C${middle} ${c} ${middle} ${d} ${left} ${d}Z`;
}
