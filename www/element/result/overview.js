import { h, svg } from '../dom.js';
import { turn } from '../work.js';
import { standings } from './counts.js';

/** The drawing's own units: the columns, and how tall the longer text is. */
const WIDTH = 64;
const COLUMN = 11;
const HEIGHT = 1000;
/** Above this many sentences neighbours are drawn as one, word for word or not. */
const MANY = 300;

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
    const ribbons = bundles(comparison, many).map(({ kind, a, b }) => ({ kind, d: ribbon(span('a', ...a), span('b', ...b)) }));
    shapes.append(...paths('ribbon', ribbons));
    for (const side of /** @type {const} */ (['a', 'b'])) {
      const x = side === 'a' ? 0 : WIDTH - COLUMN;
      const stretches = blocks(comparison, side, many).map(({ standing, first, last }) => {
        const { top, bottom } = span(side, first, last);
        return { kind: `${standing} ${side}`, d: `M${x} ${top.toFixed(1)}h${COLUMN}V${bottom.toFixed(1)}h${-COLUMN}Z` };
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
 * The links as ribbons: one for each, or one for a run of neighbours where there are many.
 *
 * @param {import('./review.js').Comparison} comparison
 * @param {boolean} many
 */
function bundles({ links }, many) {
  /** @type {{ kind: string, a: [number, number], b: [number, number] }[]} */
  const bundles = [];
  for (const link of links) {
    const kind = link.moved ? 'moved' : many ? 'reworded' : link.kind;
    const [a, b] = [ends(link.a), ends(link.b)];
    const last = bundles.at(-1);
    if (many && last?.kind === kind && last.a[1] + 1 === a[0] && last.b[1] + 1 === b[0]) {
      last.a[1] = a[1];
      last.b[1] = b[1];
    } else {
      bundles.push({ kind, a, b });
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
 */
function blocks(comparison, side, many) {
  /** @type {{ standing: string, first: number, last: number }[]} */
  const blocks = [];
  for (const [index, each] of standings(comparison, side).entries()) {
    const standing = many && each === 'verbatim' ? 'reworded' : each;
    const before = blocks.at(-1);
    if (many && before?.standing === standing) before.last = index;
    else blocks.push({ standing, first: index, last: index });
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
