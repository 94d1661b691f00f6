//! Reads WordNet's database files (their format is described in WordNet's manual, wndb(5)).

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::Path;

/// The parts of speech, in the order in which the lexicon keeps them.
const FILES: [(char, &str); 4] = [('n', "noun"), ('v', "verb"), ('a', "adj"), ('r', "adv")];

/// WordNet as far as the lexicon needs it.
pub struct WordNet {
    /// All sets of synonyms, nouns first, then verbs, adjectives, adverbs.
    pub synsets: Vec<Synset>,
    /// The senses of each lemma.
    pub lemmas: BTreeMap<String, Vec<Sense>>,
    /// In how many definitions and examples of other meanings each term of up to three words stands.
    pub gloss_terms: HashMap<String, u32>,
    /// The licence, as the files carry it.
    pub licence: String,
}

/// A set of synonyms.
pub struct Synset {
    /// n, v, a or r.
    pub part_of_speech: char,
    /// Whether it is an adjective that leans on a head adjective ("enormous" on "large").
    pub satellite: bool,
    /// The number of the lexicographers' file it comes from (5 animals, 18 persons, 20 plants ...).
    pub topic: u8,
    /// Its lemmas as they are written.
    pub lemmas: Vec<String>,
    /// Its pointers.
    pub pointers: Vec<Pointer>,
}

/// A relation of a synset, or of one of its lemmas.
pub struct Pointer {
    /// WordNet's symbol: @ hypernym, @i instance of, & similar to, ! antonym, + derivation ...
    pub symbol: String,
    /// The synset that it leads to.
    pub target: usize,
    /// The lemma it starts from; none if it holds for the whole synset.
    pub from: Option<usize>,
    /// The lemma of the target it leads to.
    pub to: Option<usize>,
}

/// One sense of a lemma.
#[derive(Clone, Copy)]
pub struct Sense {
    /// The synset.
    pub synset: usize,
    /// How often the lemma was met in this sense in WordNet's tagged texts.
    pub count: u32,
}

impl WordNet {
    /// Reads the database files in `folder`.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let read = |name: String| {
            let path = folder.join(name);
            fs::read_to_string(&path).map_err(|_| {
                format!(
                    "WordNet's {} is missing: type `npm ci` and try again.",
                    path.display()
                )
            })
        };
        let mut data = Vec::new();
        for (letter, name) in FILES {
            data.push((letter, read(format!("data.{name}"))?));
        }
        let mut places = HashMap::new();
        for (letter, text) in &data {
            for line in records(text) {
                places.insert((*letter, field(line, 0)?), places.len());
            }
        }
        let mut wordnet = Self {
            synsets: Vec::with_capacity(places.len()),
            lemmas: BTreeMap::new(),
            gloss_terms: HashMap::new(),
            licence: licence(&data[0].1),
        };
        for (letter, text) in &data {
            for line in records(text) {
                let (record, gloss) = line.split_once(" | ").unwrap_or((line, ""));
                let synset = synset(*letter, record, &places)?;
                wordnet.count_terms(gloss, &synset.lemmas);
                wordnet.synsets.push(synset);
            }
        }
        let senses = read("index.sense".to_owned())?;
        for line in senses.lines() {
            let (lemma, letter) = sense_key(line)?;
            let synset = *places
                .get(&(letter, field(line, 1)?))
                .ok_or_else(|| format!("WordNet names a sense it does not hold: {line}."))?;
            let count = field(line, 3)?
                .parse()
                .map_err(|_| format!("WordNet's index.sense has no count here: {line}."))?;
            wordnet
                .lemmas
                .entry(lemma.to_owned())
                .or_default()
                .push(Sense { synset, count });
        }
        Ok(wordnet)
    }

    /// Counts the words of a definition, and the terms of two and three words. What stands under
    /// a word's own meaning says nothing of its use and is left out.
    fn count_terms(&mut self, gloss: &str, own: &[String]) {
        let gloss = gloss.to_ascii_lowercase();
        let words: Vec<&str> = gloss
            .split(|c: char| !c.is_ascii_alphabetic() && c != '-')
            .filter(|word| !word.is_empty())
            .collect();
        let terms: BTreeSet<String> = (1..=3)
            .flat_map(|length| words.windows(length).map(|term| term.join("_")))
            .filter(|term| !own.iter().any(|lemma| term.starts_with(lemma.as_str())))
            .collect();
        for term in terms {
            *self.gloss_terms.entry(term).or_default() += 1;
        }
    }
}

/// The lines that hold data: those of the licence begin with a space.
fn records(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.starts_with(' '))
}

/// The licence that stands at the head of a data file, without its line numbers.
fn licence(text: &str) -> String {
    text.lines()
        .take_while(|line| line.starts_with(' '))
        .map(|line| {
            let line = line.trim_start();
            let number = line.find(' ').unwrap_or(line.len());
            line[number..].trim().to_owned() + "\n"
        })
        .collect()
}

fn field(line: &str, place: usize) -> Result<&str, String> {
    line.split(' ')
        .nth(place)
        .ok_or_else(|| format!("WordNet's files have a line that is too short: {line}."))
}

/// The lemma of a line of index.sense, and its part of speech.
fn sense_key(line: &str) -> Result<(&str, char), String> {
    let (lemma, rest) = line
        .split_once('%')
        .ok_or_else(|| format!("WordNet's index.sense has a line without a key: {line}."))?;
    let letter = match rest.as_bytes().first() {
        Some(b'1') => 'n',
        Some(b'2') => 'v',
        Some(b'4') => 'r',
        _ => 'a',
    };
    Ok((lemma, letter))
}

fn synset(
    letter: char,
    record: &str,
    places: &HashMap<(char, &str), usize>,
) -> Result<Synset, String> {
    let wrong = || format!("WordNet's files have a line that cannot be read: {record}.");
    let mut fields = record.split_whitespace().skip(1);
    let mut next = || fields.next().ok_or_else(wrong);
    let topic = next()?.parse().map_err(|_| wrong())?;
    let satellite = next()? == "s";
    let lemma_count = usize::from_str_radix(next()?, 16).map_err(|_| wrong())?;
    let mut lemmas = Vec::with_capacity(lemma_count);
    for _ in 0..lemma_count {
        // A marker of its place may follow an adjective: "galore(ip)".
        let lemma = next()?.split('(').next().unwrap_or_default();
        lemmas.push(lemma.to_ascii_lowercase());
        next()?;
    }
    let pointer_count = next()?.parse().map_err(|_| wrong())?;
    let mut pointers = Vec::with_capacity(pointer_count);
    for _ in 0..pointer_count {
        let symbol = next()?.to_owned();
        let offset = next()?;
        let target_letter = match next()? {
            "s" => 'a',
            other => other.chars().next().ok_or_else(wrong)?,
        };
        let target = *places.get(&(target_letter, offset)).ok_or_else(wrong)?;
        let ends = u16::from_str_radix(next()?, 16).map_err(|_| wrong())?;
        pointers.push(Pointer {
            symbol,
            target,
            from: usize::from(ends >> 8).checked_sub(1),
            to: usize::from(ends & 0xFF).checked_sub(1),
        });
    }
    Ok(Synset {
        part_of_speech: letter,
        satellite,
        topic,
        lemmas,
        pointers,
    })
}
