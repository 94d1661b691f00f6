// The catalogues of the interface: as many entries in each language, all used, all there.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';

import { LANGUAGES, catalogueOf } from '../www/element/catalogues.js';
import { findings } from '../www/element/messages/en/findings.js';
import { english as englishPage, pageCatalogueOf } from '../www/element/messages/page.js';
import { Speaker } from '../www/element/speaker.js';

const ROOT = new URL('../', import.meta.url);
const FORM = /\.(zero|one|two|few|many|other)$/;

const catalogues = new Map();
for (const language of Object.keys(LANGUAGES)) catalogues.set(language, await pageCatalogueOf(language));
// The findings the engine says in English, from the same file.
const english = { ...catalogues.get('en'), ...findings };
catalogues.set('en', english);

const plural = (catalogue, key) => `${key}.other` in catalogue;
const stems = (catalogue) => [...new Set(Object.keys(catalogue).map((key) => (FORM.test(key) ? key.replace(FORM, '') : key)))];
const blanks = (text) => [...new Set(text.match(/\{\w+\}/g))].sort();

for (const [language, catalogue] of catalogues) {
  test(`${language}: the same keys as in English, and every plural form that the language has`, () => {
    assert.equal(catalogue.language, language);
    assert.deepEqual(stems(catalogue).sort(), stems(english).sort());
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    for (const key of stems(english)) {
      assert.equal(plural(catalogue, key), plural(english, key), key);
      if (!plural(english, key)) continue;
      const here = Object.keys(catalogue).filter((other) => other.replace(FORM, '') === key && FORM.test(other));
      assert.deepEqual(here.map((other) => other.slice(key.length + 1)).sort(), forms, key);
    }
  });

  test(`${language}: every text has the blanks that it has in English`, () => {
    for (const [key, text] of Object.entries(catalogue)) {
      assert.ok(text.trim() === text && text !== '', key);
      const stem = key.replace(FORM, '');
      const wanted = blanks(english[plural(english, stem) ? `${stem}.other` : key]);
      // "One sentence" and "two sentences" need no number.
      const mayDrop = /\.(zero|one|two)$/.test(key) ? ['{count}'] : [];
      const missing = wanted.filter((blank) => !text.includes(blank) && !mayDrop.includes(blank));
      assert.deepEqual(missing, [], key);
      assert.deepEqual(blanks(text).filter((blank) => !wanted.includes(blank)), [], key);
    }
  });

  test(`${language}: a text is said in its own words, not in English`, () => {
    if (language === 'en') return;
    const same = Object.keys(catalogue).filter((key) => catalogue[key] === english[key] && catalogue[key].includes(' '));
    assert.deepEqual(same.filter((key) => !['name.a', 'name.b'].includes(key)), []);
  });

  test(`${language}: Rust can read the file, an entry a line`, () => {
    const lines = ['element', 'findings', 'page'].flatMap((part) => read(`www/element/messages/${language}/${part}.js`).split('\n'));
    const entries = lines.filter((line) => /^ {2}'[^']+': '[^']+',$/.test(line));
    assert.equal(entries.length, Object.keys(catalogue).length);
  });
}

test('every folder of messages is a language that the interface offers', () => {
  const folders = readdirSync(new URL('www/element/messages', ROOT), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual(folders.map((folder) => folder.name).sort(), Object.keys(LANGUAGES).sort());
});

test('every key that the code names is in the catalogue, and every entry is used', () => {
  const sources = files('www', /\.(js|html)$/, /messages|style\//).concat(files('src', /\.rs$/));
  const literals = new Set();
  const patterns = [];
  const said = new Set();
  for (const source of sources) {
    for (const [, text] of source.matchAll(/['"]((?:\w|-)+(?:\.(?:\w|-)+)*)['"]/g)) literals.add(text);
    for (const [, text] of source.matchAll(/`((?:\w|-)+\.[^`\s]*\$\{[^`\s]*)`/g)) patterns.push(pattern(text));
    for (const [, text] of source.matchAll(/\b(?:say|say\w*|template)\(\s*'([^']+)'/g)) said.add(text);
    for (const [, text] of source.matchAll(/data-say(?:-[a-z-]+)?="([^"]+)"/g)) said.add(text);
  }
  const missing = [...said].filter((key) => key.includes('.') && !stems(english).includes(key));
  assert.deepEqual(missing, []);
  const rules = files('src/findings', /\.rs$/, /messages\.rs/).join('\n');
  const used = (key) => {
    const rule = key.match(/^finding\.(\w+)/)?.[1];
    if (rule) return rules.includes(`"${rule}"`);
    return literals.has(key) || patterns.some((one) => one.test(key));
  };
  assert.deepEqual(stems(english).filter((key) => !used(key)), []);
});

test('the element carries nothing that the page alone says', async () => {
  for (const language of Object.keys(LANGUAGES)) {
    const keys = Object.keys(await catalogueOf(language));
    assert.deepEqual(keys.filter((key) => /^(page|intake)\./.test(key)), []);
  }
});

test('the page without script says what the catalogue says in English', () => {
  const html = read('www/index.html');
  const texts = [...html.matchAll(/data-say="([^"]+)"[^>]*>([^<]*)</g)].map(([, key, text]) => [key, text]);
  assert.ok(texts.length > 5);
  for (const [key, text] of texts) assert.equal(text, english[key], key);
  for (const [tag] of html.matchAll(/<[^>]+>/g)) {
    for (const [, attribute, key] of tag.matchAll(/data-say-([a-z-]+)="([^"]+)"/g)) {
      assert.ok(tag.includes(` ${attribute}="${english[key]}"`), `${attribute} of ${key}`);
    }
  }
});

test('numbers and plurals follow the language', async () => {
  const say = async (language, ...what) => {
    const speaker = new Speaker(pageCatalogueOf, englishPage);
    await speaker.turnTo(language);
    return speaker.say(...what);
  };
  assert.equal(await say('de-AT', 'counts.added', { count: 1 }), 'B hat 1 Satz mehr.');
  assert.equal(await say('de', 'page.words', { count: 12345 }), '12.345 Wörter');
  assert.equal(await say('fr', 'page.words', { count: 0 }), '0 mot');
  assert.equal(await say('ar', 'counts.added', { count: 2 }), 'يضيف B جملتين.');
  assert.match(await say('ar', 'counts.added', { count: 3 }), /جمل\.$/);
  assert.match(await say('ar', 'counts.added', { count: 11 }), /جملة\.$/);
  assert.equal(await say('tlh', 'page.words', { count: 1 }), '1 word');
});

test('a catalogue that could not be loaded is asked for again', async () => {
  let reachable = false;
  const speaker = new Speaker(async (language) => (reachable ? catalogueOf(language) : Promise.reject(new Error('offline'))));
  await speaker.turnTo('fr');
  assert.equal(speaker.language, 'en');
  reachable = true;
  await speaker.turnTo('fr');
  assert.equal(speaker.language, 'fr');
});

test('words of another direction leave the order of a sentence alone', async () => {
  const speaker = new Speaker();
  assert.equal(speaker.say('failure.oneEmpty.what', { text: 'A' }), 'Text A is empty.');
  const finding = { rule: 'wording', arguments: ['سفينة', 'boat'], message: '“سفينة” in A and “boat” in B do not mean the same.' };
  assert.equal(speaker.finding(finding), '“\u2068سفينة\u2069” in A and “boat” in B do not mean the same.');
  await speaker.turnTo('ar');
  assert.equal(speaker.direction, 'rtl');
  // Beside a Latin letter a bare figure would join it.
  assert.match(speaker.say('absent.adds', { count: 3 }), /B: \u2068.\u2069 جمل$/u);
  assert.ok(speaker.template('row.movedAfter').includes('«\u2068{text}\u2069»'));
});

test('fr: no line breaks before a sign that French parts from its word', () => {
  const breaking = Object.entries(catalogues.get('fr')).filter(([, text]) => / [:;?!»]|« /.test(text));
  assert.deepEqual(breaking, []);
});

/** A template literal as a pattern of the keys it can give. */
function pattern(text) {
  const parts = text.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('[\\w-]+')}$`);
}

function read(path) {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

/** What stands in the files of a folder and the folders in it. */
function files(folder, wanted, unwanted = /^$/) {
  const names = readdirSync(new URL(folder, ROOT), { recursive: true });
  return names.filter((name) => wanted.test(name) && !unwanted.test(name)).map((name) => read(`${folder}/${name}`));
}
