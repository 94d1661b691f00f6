// Measures the built engine on the labelled data in ../shared/eval, and keeps the figures in
// tests/evaluation.json.
//
//     node xtask/eval.mjs           prints one table and writes the figures
//     node xtask/eval.mjs --check   prints the table, and fails where a figure fell
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const DATA = join(ROOT, '..', 'shared', 'eval');
const KEPT = join(ROOT, 'tests', 'evaluation.json');
const SEEDS = [1, 2, 3];
// Half a point: less than that, a figure moves by chance.
const TOLERANCE = { share: 0.005, count: 0.5 };

const checking = process.argv.includes('--check');
if (checking && !existsSync(KEPT)) fail('There is no tests/evaluation.json to compare with: write it without --check.');
if (!existsSync(DATA)) stop('There is no ../shared/eval here, so nothing was measured.');
if (spawnSync('python3', ['--version']).error)
  fail('The scorers need python3, which is missing, so nothing was measured.');
mkdirSync(join(ROOT, 'target', 'eval'), { recursive: true });

const rows = readdirSync(DATA)
  .filter((name) => name.endsWith('.dev.jsonl'))
  .sort()
  .flatMap(measure);
print(rows);
const figures = Object.fromEntries(rows.map((row) => [row.name, row.figures]));
if (checking) check(figures);
else write(figures);

/** One row per way of measuring a set; its first line tells what is labelled in it. */
function measure(file) {
  const set = file.slice(0, -'.dev.jsonl'.length);
  const gold = join(DATA, file);
  const first = JSON.parse(readFileSync(gold, 'utf8').split('\n', 1)[0]);
  if (first.label) return [labels(set, gold)];
  if (first.findings) return [findings(set, gold)];
  if (!first.links) return [];
  const shuffled = SEEDS.map((seed) => alignment(set, gold, ['--shuffle', String(seed)]));
  return [alignment(set, gold, []), mean(`${set}, shuffled`, shuffled)];
}

function alignment(name, gold, order) {
  const { predictions, slowest } = predict(gold, order);
  const text = score('score_alignment.py', ['score', gold, predictions]);
  const [precision, recall, F1] = numbers(text, /^aligned\+partial +P ([\d.]+) +R ([\d.]+) +F1 ([\d.]+)/m);
  const [reworded] = numbers(text, /^reworded .*F1 ([\d.]+)/m);
  const figures = { precision, recall, F1, 'reworded F1': reworded };
  const shapes = [...(text.match(/^recall by shape +(.*)/m)?.[1] ?? '').matchAll(/([\w:]+) (\d+)\/(\d+)/g)];
  for (const [, shape, found, all] of shapes) figures[`recall ${shape}`] = share(found, all);
  const spans = text.match(/^gold spans found +(\d+)\/(\d+)/m);
  if (spans) figures['spans found'] = share(spans[1], spans[2]);
  return { name, figures, slowest };
}

function labels(name, gold) {
  const { predictions, slowest } = predict(gold, []);
  const text = score('score_labels.py', ['labels', gold, predictions]);
  const [balanced] = numbers(text, /balanced accuracy ([\d.]+)/);
  const figures = { 'balanced accuracy': balanced };
  for (const [, label, recall] of text.matchAll(/([\w-]+) P [\d.]+ R ([\d.]+) F1/g))
    figures[`recall ${label}`] = Number(recall);
  return { name, figures, slowest };
}

function findings(name, gold) {
  const { predictions, slowest } = predict(gold, []);
  const all = JSON.parse(score('score_findings.py', [gold, predictions, '--json']));
  const kept = [
    'verdict accuracy',
    'link precision',
    'link recall',
    'link F1',
    'furniture precision',
    'furniture recall',
    'finding precision',
    'finding recall',
    'finding F1',
    'kind accuracy',
    'false alarms per 100 linked sentences',
  ];
  const figures = Object.fromEntries(kept.map((key) => [key, Number(Number(all[key] ?? 0).toFixed(3))]));
  return { name, figures, slowest };
}

/** Writes what the engine says of a set; gives the file and the slowest document in milliseconds. */
function predict(gold, order) {
  const predictions = join(ROOT, 'target', 'eval', 'predictions.jsonl');
  const text = execFileSync('node', [join(DATA, 'predict.mjs'), join(ROOT, 'pkg'), gold, predictions, ...order], {
    encoding: 'utf8',
  });
  return { predictions, slowest: numbers(text, /slowest ([\d.]+) ms/)[0] };
}

function score(script, args) {
  return execFileSync('python3', [join(DATA, script), ...args], { encoding: 'utf8' });
}

function numbers(text, pattern) {
  const found = text.match(pattern);
  if (!found) throw new Error(`A scorer printed something else than expected:\n${text}`);
  return found.slice(1).map(Number);
}

function share(found, all) {
  return Number((found / all).toFixed(3));
}

function mean(name, runs) {
  const figures = Object.fromEntries(
    Object.keys(runs[0].figures).map((key) => {
      const sum = runs.reduce((total, run) => total + run.figures[key], 0);
      return [key, Number((sum / runs.length).toFixed(3))];
    }),
  );
  return { name, figures, slowest: Math.max(...runs.map((run) => run.slowest)) };
}

function print(rows) {
  const columns = ['precision', 'recall', 'F1', 'reworded F1'];
  const head = ['set', ...columns, 'slowest ms', 'other figures'];
  const lines = rows.map(({ name, figures, slowest }) => [
    name,
    ...columns.map((key) => (key in figures ? figures[key].toFixed(3) : '-')),
    slowest.toFixed(1),
    Object.entries(figures)
      .filter(([key]) => !columns.includes(key))
      .map(([key, value]) => `${key} ${value.toFixed(3)}`)
      .join(', '),
  ]);
  const widths = head.slice(0, -1).map((_, k) => Math.max(...[head, ...lines].map((line) => line[k].length)));
  for (const line of [head, ...lines]) console.log(line.map((cell, k) => cell.padEnd(widths[k] ?? 0)).join('  '));
}

function write(figures) {
  const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', 'src') ? ' and changes' : '';
  const kept = {
    date: new Date().toISOString().slice(0, 10),
    commit: git('rev-parse', '--short', 'HEAD') + changed,
    figures,
  };
  writeFileSync(KEPT, JSON.stringify(kept, null, 2) + '\n');
  console.log('\nWritten to tests/evaluation.json.');
}

function check(figures) {
  const fallen = [];
  for (const [set, kept] of Object.entries(JSON.parse(readFileSync(KEPT, 'utf8')).figures)) {
    for (const [key, before] of Object.entries(kept)) {
      const now = figures[set]?.[key];
      const worse = key.startsWith('false alarms') ? now - before > TOLERANCE.count : before - now > TOLERANCE.share;
      if (worse || now === undefined) fallen.push(`${set}: ${key} was ${before}, is ${now}`);
    }
  }
  if (!fallen.length) return console.log('\nNo figure fell against tests/evaluation.json.');
  fail(`\nWorse than tests/evaluation.json:\n${fallen.join('\n')}`);
}

function fail(sentence) {
  console.log(sentence);
  process.exit(1);
}

function stop(sentence) {
  console.log(sentence);
  process.exit(0);
}
