//! Words and phrases that say how much, when, whether, how surely and where: the data that
//! findings are made from, one reader for all of it.
//!
//! A line of a data file is `class label: phrase | phrase`, each phrase as `notation` reads it. Phrases
//! of one line mean the same, or each itself alone where the label is "=".
//! The first word of a phrase may be a stem with a `*` behind it, for all forms of it that are not
//! listed: "aument*". A word "…" stands for the words that may come between the parts of a phrase,
//! none of them a negation: "schließt … nicht aus". Labels that rules ask for by name stand in
//! `labels.rs`.

use rustc_hash::{FxHashMap, FxHashSet};

use super::class::Class;
use super::data::data_file;
use super::decimal::decimal;
use super::folders::{Files, OfEach};
use super::groups::{GroupPlace, Groups, is_form, prefixes};
use super::knowledge::lines;
use super::notation::{Word, phrases_of, variants_of};
use super::nouns::Nouns;
use super::{Language, Traits};
use crate::sorting::sort_by_key;

/// What is understood in every language.
const SIGNS: &str = data_file!("numbers.txt");

/// Stands in a phrase for the words that may come between its parts: schließt … nicht aus.
pub const GAP: &str = "…";

/// What a word or phrase says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sense {
    /// The kind of thing.
    pub class: Class,
    /// Phrases with one label mean the same.
    pub label: &'static str,
    /// The number it stands for, 0 where it stands for none.
    pub value: f64,
}

/// A phrase, by the words that follow its first one.
#[derive(Clone, Debug)]
pub struct Multiword {
    /// Its words but the first, in their normal form.
    pub rest: Box<[Word]>,
    /// The first byte of the second word, unless a gap stands there, by which most phrases are known not to stand in a text.
    pub next_start: Option<u8>,
    /// What it says.
    pub sense: Sense,
}

/// The senses of one language.
pub struct Senses {
    pub(super) traits: &'static Traits,
    phrases: FxHashMap<Word, Vec<Multiword>>,
    /// The first words that are stems, by their first bytes.
    stems: FxHashMap<[u8; 4], Vec<Box<str>>>,
    /// The two sides of each line of opposites.
    opposites: Groups,
    /// The groups of words that differ.
    contrasts: Groups,
    /// Nouns of which it is known what they name.
    pub nouns: Nouns,
    negative_prefixes: Vec<&'static str>,
    /// The first three bytes of each number word.
    pub(super) number_starts: FxHashSet<[u8; 3]>,
}

impl Senses {
    /// The senses of `language`, read once.
    pub fn of(language: Language) -> &'static Self {
        static ALL: OfEach<Senses> = OfEach::new();
        ALL.get(language, |files| Self::read(Traits::of(language), files))
    }

    fn read(traits: &'static Traits, files: &'static Files) -> Self {
        let mut senses = Self {
            traits,
            phrases: FxHashMap::default(),
            stems: FxHashMap::default(),
            opposites: Groups::default(),
            contrasts: Groups::default(),
            nouns: Nouns::read(files),
            negative_prefixes: Vec::new(),
            number_starts: FxHashSet::default(),
        };
        let all = phrases_in(files).into_iter().flat_map(lines);
        for (number, line) in (0..).zip(all) {
            let Some((head, phrases)) = line.split_once(": ") else {
                continue;
            };
            let (class, label) = head.split_once(' ').unwrap_or((head, ""));
            match class {
                "prefixes" => senses
                    .negative_prefixes
                    .extend(phrases.split_ascii_whitespace()),
                "opposites" => add_groups(&mut senses.opposites, number, phrases),
                "differ" => add_groups(&mut senses.contrasts, number, phrases),
                _ => {
                    if let Some(class) = Class::named(class) {
                        senses.add(class, label, phrases);
                    }
                }
            }
        }
        senses.index();
        senses
    }

    fn add(&mut self, class: Class, label: &'static str, phrases: &'static str) {
        let (label, size) = label.split_once('*').unwrap_or((label, label));
        let sense = Sense {
            class,
            label,
            value: decimal(size).unwrap_or(0.0),
        };
        for phrase in phrases_of(phrases) {
            // Each phrase of such a line means itself alone.
            let sense = Sense {
                label: if label == "=" { phrase } else { label },
                ..sense
            };
            for mut words in variants_of(phrase) {
                let Some(first) = words.next() else {
                    continue;
                };
                let rest: Box<[_]> = words.collect();
                let phrases = self.phrases.entry(first).or_default();
                let known = |phrase: &Multiword| phrase.rest == rest && phrase.sense == sense;
                if !phrases.iter().any(known) {
                    phrases.push(Multiword {
                        next_start: rest
                            .first()
                            .filter(|&word| word != GAP)
                            .and_then(|word| word.bytes().next()),
                        rest,
                        sense,
                    });
                }
            }
        }
    }

    /// Makes what has been added quick to find.
    fn index(&mut self) {
        for (first, phrases) in &self.phrases {
            if let Some(stem) = first.strip_suffix('*')
                && let Some(start) = stem.as_bytes().first_chunk()
            {
                self.stems.entry(*start).or_default().push(stem.into());
            }
            let is_number = |phrase: &Multiword| phrase.sense.class == Class::Number;
            if phrases.iter().any(is_number)
                && let Some(start) = first.as_bytes().first_chunk()
            {
                self.number_starts.insert(*start);
            }
        }
        self.give_stems_to_forms();
        for phrases in self.phrases.values_mut() {
            sort_by_key(phrases, |phrase| std::cmp::Reverse(phrase.rest.len()));
        }
    }

    /// Lets a word that is listed itself say what its stem says as well, but for what it says in its own
    /// way.
    fn give_stems_to_forms(&mut self) {
        let mut given = Vec::new();
        for word in self.phrases.keys().filter(|word| !word.ends_with('*')) {
            let stems = word
                .as_bytes()
                .first_chunk()
                .and_then(|start| self.stems.get(start));
            let stems = stems
                .into_iter()
                .flatten()
                .filter(|stem| is_form(word, stem));
            for phrase in stems.flat_map(|stem| &self.phrases[&*format!("{stem}*")]) {
                given.push((word.clone(), phrase.clone()));
            }
        }
        for (word, phrase) in given {
            let own = self.phrases.entry(word).or_default();
            let says =
                |own: &Multiword| own.rest == phrase.rest && own.sense.class == phrase.sense.class;
            if !own.iter().any(says) {
                own.push(phrase);
            }
        }
    }

    /// The phrases that begin with `word`, a normal form; the longest first.
    pub fn starting_with(&self, word: &str) -> &[Multiword] {
        let by_stem = || {
            let stems = self.stems.get(word.as_bytes().first_chunk()?)?;
            let stem = stems.iter().find(|stem| is_form(word, stem))?;
            self.phrases.get(&*format!("{stem}*"))
        };
        let phrases = self.phrases.get(word).or_else(by_stem);
        phrases.map_or(&[], Vec::as_slice)
    }

    /// What a single word says as `class`.
    pub fn word(&self, word: &str, class: Class) -> Option<Sense> {
        self.starting_with(word)
            .iter()
            .find(|phrase| phrase.rest.is_empty() && phrase.sense.class == class)
            .map(|phrase| phrase.sense)
    }

    /// Whether the two words, normal forms, are different things of one kind, such as cancelled and
    /// postponed, though they are neither opposites nor forms of one.
    pub fn are_contrasts(&self, a: &str, b: &str) -> bool {
        let groups = |word: &str| -> Vec<GroupPlace> {
            let mut groups: Vec<_> = self.contrasts.of(word).collect();
            for base in self.traits.bases(word) {
                groups.extend(self.contrasts.of(&base.word));
            }
            groups
        };
        let of_a = groups(a);
        !of_a.is_empty() && differ(&of_a, &groups(b))
    }

    /// Whether a word, a normal form, is listed with an opposite.
    pub fn has_opposite(&self, word: &str) -> bool {
        self.opposites.of(word).next().is_some()
    }

    /// Whether the two words, normal forms, are listed with the same opposites.
    pub fn point_one_way(&self, a: &str, b: &str) -> bool {
        let mut of_a = self.opposites.of(a);
        of_a.any(|place| self.opposites.of(b).any(|other| other == place))
    }

    /// Whether the two words, normal forms, say the opposite of each other.
    pub fn are_opposites(&self, a: &str, b: &str) -> bool {
        let opposite = |(line, side): GroupPlace| (line, side ^ 1);
        let are_listed = |a: &str, b: &str| {
            let mut of_a = self.opposites.of(a);
            of_a.any(|place| self.opposites.of(b).any(|other| other == opposite(place)))
        };
        let by_prefix = || prefixes(a, b).any(|(one, other)| are_listed(one, other));
        let listed = are_listed(a, b) || by_prefix();
        let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
        listed
            || (short.len() >= 4
                && long
                    .strip_suffix(short)
                    .is_some_and(|prefix| self.negative_prefixes.contains(&prefix)))
    }
}

/// Adds the groups of words in a line, whose forms have slashes between them.
fn add_groups(groups: &mut Groups, line: u16, words: &'static str) {
    for (group, words) in (0..).zip(phrases_of(words)) {
        for word in words.split('/') {
            groups.add(word.trim(), (line, group));
        }
    }
}

/// The files that hold phrases.
pub(super) fn phrases_in(files: &'static Files) -> [&'static str; 8] {
    [
        SIGNS,
        files.numbers,
        files.dates,
        files.negation,
        files.quantity,
        files.certainty,
        files.names,
        files.contrasts,
    ]
}

/// Whether two words are listed as different things of one kind. A word may be in several groups.
fn differ(a: &[GroupPlace], b: &[GroupPlace]) -> bool {
    let in_line = |groups: &[GroupPlace], line| groups.iter().any(|group| group.0 == line);
    let together = a.iter().any(|group| b.contains(group));
    !together && a.iter().any(|group| in_line(b, group.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::parted::add_all;

    #[test]
    fn every_line_of_the_data_has_a_known_class_and_phrases() {
        add_all();
        for language in Language::KNOWN {
            for line in phrases_in(language.files()).into_iter().flat_map(lines) {
                let (head, phrases) = line.split_once(": ").unwrap_or_default();
                let class = head.split(' ').next().unwrap_or_default();
                let is_known = matches!(class, "prefixes" | "opposites" | "differ" | "apart")
                    || Class::named(class).is_some();
                assert!(is_known, "{}: {line}", language.tag());
                let is_blank = |phrase: &str| phrase.trim().is_empty();
                assert!(!phrases.split(" | ").any(is_blank), "{line}");
            }
        }
    }

    /// Of two stems of a word the first in a map counts, which is not the same on every machine.
    #[test]
    fn two_stems_of_a_word_say_the_same() {
        add_all();
        for senses in Language::KNOWN.map(Senses::of) {
            let says = |stem: &str| -> Vec<_> {
                let phrases = &senses.phrases[&*format!("{stem}*")];
                phrases.iter().map(|phrase| phrase.sense).collect()
            };
            for stems in senses.stems.values() {
                let differ = |a: &str, b: &str| b.starts_with(a) && says(a) != says(b);
                let found = stems.iter().find(|a| stems.iter().any(|b| differ(a, b)));
                assert_eq!(found, None);
            }
        }
    }
}
