// Takes a packed comparison apart. packed.rs writes it; the test there proves that both agree.
//
// `numbers` holds, in this order (offsets in UTF-16 code units; shares in ten-thousandths;
// names as their place in the lists below; `n x` means a count and then so many of what follows):
//   verdict, coverageA, coverageB, verbatimA, verbatimB, precise
//   side A, side B, each:  language, then
//     n x  sentence:   start, end, paragraph, role, 1 + claims (0 for none)
//     n x  quotation:  start, end, n x speaker (0 or 1): start, end
//     n x  sentence that the reader left without a counterpart
//   n x  link:  n x sentence of A, n x sentence of B, similarity, reader, moved,
//               kind, n x edit: start and end in A, start and end in B, class,
//               n x reasons (0 or 1): n x shared word: start and end in A, start and end in B;
//                 neighbours, n x runner-up of A (0 or 1), n x runner-up of B (0 or 1), each:
//                 sentence, similarity
//   n x  finding:  kind, start and end in A, start and end in B, link, message, rule, n x argument
// A string stands as its length; `strings` holds them all, one after the other.

const VERDICTS = ['identical', 'retelling', 'partial', 'unrelated'];
const ROLES = ['headline', 'body', 'furniture'];
const LINK_KINDS = ['verbatim', 'reworded'];
const EDIT_CLASSES = ['typography', 'spelling', 'inflection', 'wording', 'meaning'];
const FINDING_KINDS = [
  'quotation',
  'attribution',
  'number',
  'date',
  'name',
  'negation',
  'quantity',
  'certainty',
  'wording',
];

/** How many items of a long list are read between two pauses. */
const STEP = 256;

/** @param {Uint32Array} numbers @param {string} strings @returns {object} a Comparison */
export function decode(numbers, strings) {
  const steps = decodeInSteps(numbers, strings);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * The same with pauses, so that a page stays live meanwhile.
 *
 * @param {Uint32Array} numbers
 * @param {string} strings
 * @returns {Generator<void, object>} a Comparison in the end
 */
export function* decodeInSteps(numbers, strings) {
  let at = 0;
  let from = 0;

  const share = () => numbers[at++] / 10000;
  const flag = () => numbers[at++] === 1;
  const range = () => [numbers[at++], numbers[at++]];
  const string = () => {
    const start = from;
    from += numbers[at++];
    return strings.slice(start, from);
  };
  /** @template T @param {() => T} item @returns {T[]} */
  const list = (item) => {
    const length = numbers[at++];
    const items = [];
    for (let k = 0; k < length; k++) items.push(item());
    return items;
  };

  /** @template T @param {() => T} item @returns {Generator<void, T[]>} */
  const longList = function* (item) {
    const length = numbers[at++];
    const items = [];
    for (let k = 0; k < length; k++) {
      items.push(item());
      if (k % STEP === STEP - 1) yield;
    }
    return items;
  };

  const index = () => numbers[at++];
  const sentence = () => {
    const start = index();
    const end = index();
    const paragraph = index();
    const role = ROLES[index()];
    const claims = index();
    return claims === 0
      ? { start, end, paragraph, role }
      : { start, end, paragraph, role, claims: claims - 1 };
  };
  const quotation = () => ({
    start: numbers[at++],
    end: numbers[at++],
    speaker: flag() ? range() : null,
  });
  const side = function* () {
    return {
      language: string(),
      sentences: yield* longList(sentence),
      quotations: yield* longList(quotation),
      alone: list(index),
    };
  };
  const edit = () => ({ a: range(), b: range(), class: EDIT_CLASSES[numbers[at++]] });
  const runnerUp = () => ({ sentence: numbers[at++], similarity: share() });
  const reasons = () => ({
    shared: list(() => ({ a: range(), b: range() })),
    neighbours: flag(),
    runnerUpA: list(runnerUp)[0] ?? null,
    runnerUpB: list(runnerUp)[0] ?? null,
  });
  const link = () => withReasons({
    a: list(index),
    b: list(index),
    similarity: share(),
    reader: flag(),
    moved: flag(),
    kind: LINK_KINDS[numbers[at++]],
    edits: list(edit),
  });
  /** @param {object} plain a link, its reasons not yet read */
  const withReasons = (plain) => {
    const [read] = list(reasons);
    return read ? { ...plain, reasons: read } : plain;
  };
  const finding = () => ({
    kind: FINDING_KINDS[numbers[at++]],
    a: range(),
    b: range(),
    link: numbers[at++],
    message: string(),
    rule: string(),
    arguments: list(string),
  });

  const relation = {
    verdict: VERDICTS[numbers[at++]],
    coverageA: share(),
    coverageB: share(),
    verbatimA: share(),
    verbatimB: share(),
  };
  const precise = flag();
  return {
    relation,
    a: yield* side(),
    b: yield* side(),
    links: yield* longList(link),
    findings: yield* longList(finding),
    precise,
  };
}
