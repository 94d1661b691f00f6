import { h, svg } from '../dom.js';
import { standings } from './counts.js';

/** The drawing's own units: the columns, and how tall the longer text is. */
const WIDTH = 64;
const COLUMN = 11;
const HEIGHT = 1000;
/** Above this many sentences no gap is left between them. */
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
  const scale = HEIGHT / Math.max(texts.a.length, texts.b.length, 1);
  const drawing = svg('svg', { viewBox: `-3 0 ${WIDTH + 6} ${HEIGHT}`, preserveAspectRatio: 'none' });
  const gap = comparison.a.sentences.length + comparison.b.sentences.length > MANY ? 0 : 1.5;
  const span = (/** @type {'a' | 'b'} */ side, /** @type {number} */ index) => {
    const sentence = comparison[side].sentences[index] ?? { start: 0, end: 0 };
    return { top: sentence.start * scale, bottom: Math.max(sentence.end * scale - gap, sentence.start * scale + 1) };
  };

  for (const link of comparison.links) {
    const [a, b] = [link.a.map((index) => span('a', index)), link.b.map((index) => span('b', index))];
    const from = { top: a[0]?.top ?? 0, bottom: a.at(-1)?.bottom ?? 0 };
    const to = { top: b[0]?.top ?? 0, bottom: b.at(-1)?.bottom ?? 0 };
    drawing.append(svg('path', { class: `ribbon ${link.moved ? 'moved' : link.kind}`, d: ribbon(from, to) }));
  }
  for (const side of /** @type {const} */ (['a', 'b'])) {
    const x = side === 'a' ? 0 : WIDTH - COLUMN;
    for (const [index, standing] of standings(comparison, side).entries()) {
      const { top, bottom } = span(side, index);
      drawing.append(svg('rect', { class: `block ${standing} ${side}`, x, y: top, width: COLUMN, height: bottom - top }));
    }
  }
  const ticks = svg('g', { class: 'ticks' });
  const drawTicks = () => {
    ticks.replaceChildren(
      ...review.shown.flatMap((index) =>
        /** @type {const} */ (['a', 'b']).map((side) => {
          const y = (comparison.findings[index]?.[side][0] ?? 0) * scale;
          const x = side === 'a' ? -3 : WIDTH - COLUMN;
          return svg('line', { x1: x, x2: x + COLUMN + 3, y1: y, y2: y, class: index === review.current ? 'now' : 'tick' });
        }),
      ),
    );
  };
  review.addEventListener('change', drawTicks, { signal });
  review.addEventListener('move', drawTicks, { signal });
  drawTicks();
  const windows = { a: frame('a'), b: frame('b') };
  drawing.append(ticks, windows.a, windows.b);
  drawing.addEventListener('click', (event) => {
    const box = drawing.getBoundingClientRect();
    const side = event.clientX < box.left + box.width / 2 ? 'a' : 'b';
    const offset = ((event.clientY - box.top) / box.height) * (HEIGHT / scale);
    const after = comparison[side].sentences.findIndex((sentence) => sentence.end > offset);
    const last = comparison[side].sentences.length - 1;
    if (last >= 0) go(side, after === -1 ? last : after);
  });
  return {
    element: h('div', { class: 'overview', 'aria-hidden': 'true', part: 'overview' }, drawing),
    /**
     * Shows which stretch of a text is in the window.
     *
     * @param {'a' | 'b'} side
     * @param {number} first the first sentence in sight; -1 where there is none
     * @param {number} last
     */
    look(side, first, last) {
      const [top, bottom] = first < 0 ? [0, 0] : [span(side, first).top, span(side, last).bottom];
      windows[side].setAttribute('y', String(top));
      windows[side].setAttribute('height', String(Math.max(bottom - top, 0)));
    },
  };
}

/** @param {'a' | 'b'} side */
function frame(side) {
  return svg('rect', { class: 'window', x: side === 'a' ? -2 : WIDTH - COLUMN - 2, width: COLUMN + 4, y: 0, height: 0 });
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
