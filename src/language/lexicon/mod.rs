//! Which words mean the same, and which the opposite: an optional file for a language, derived
//! from WordNet and a list of near words (pkg/lexicon). Comparing works without it, and better
//! with it.

mod file;
mod shelf;
#[cfg(test)]
mod tests;

use std::fmt;

pub use shelf::{add_lexicon, lexicon_for};

use self::file::{NONE, Tables};
use super::forms::{Degree, PartsOfSpeech};
use super::{Language, Traits};
use crate::sorting::sort_numbers;

/// A lexicon of synonyms and antonyms. All words are asked for in their normal form: small
/// letters, no hyphens. Terms of two or three words have single spaces between them. Where the language
/// has rules for it, inflected words are understood, and so are terms whose first or last word is
/// ("carried out").
#[derive(Debug)]
pub struct Lexicon {
    traits: &'static Traits,
    tables: Tables,
}

/// Why a lexicon file cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LexiconError {
    /// The bytes are something else, or of another version.
    NotALexicon,
    /// The bytes begin as a lexicon, but do not make sense, or are of a language that this version does not
    /// know.
    Damaged,
}

impl fmt::Display for LexiconError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NotALexicon => {
                "This is not a lexicon file of this version: take the one that came with this \
                 copy of article-compare."
            }
            Self::Damaged => {
                "The lexicon file is damaged or incomplete: download it again, and serve it as \
                 it is, without conversion."
            }
        })
    }
}

impl std::error::Error for LexiconError {}

/// Numbers of synsets, in order, each once.
type Synsets = Vec<u32>;

/// What a word can mean in one degree.
#[derive(Clone, Debug)]
struct DegreeMeanings {
    lemmas: Vec<u16>,
    senses: Synsets,
}

/// What a word can mean, in each degree.
#[derive(Clone, Debug)]
pub struct Meanings([DegreeMeanings; 3]);

impl Meanings {
    /// Whether the lexicon holds the word or a word that this is an inflection of.
    pub fn is_known(&self) -> bool {
        self.0.iter().any(|reading| !reading.lemmas.is_empty())
    }

    /// Whether a relation holds between readings of two words in one degree.
    fn any(&self, other: &Self, holds: impl Fn(&DegreeMeanings, &DegreeMeanings) -> bool) -> bool {
        let mut degrees = self.0.iter().zip(&other.0);
        degrees.any(|(one, other)| holds(one, other))
    }
}

impl Lexicon {
    /// Reads the bytes of a lexicon file.
    ///
    /// # Errors
    /// Where the bytes are something else, of another version, or damaged.
    pub fn read(bytes: &[u8]) -> Result<Self, LexiconError> {
        match file::read(bytes) {
            Ok(tables) => Ok(Self {
                traits: Language::from_tag(&tables.language).traits(),
                tables,
            }),
            Err(_) if !bytes.starts_with(file::MARK) => Err(LexiconError::NotALexicon),
            Err(error) => Err(error),
        }
    }

    /// The tag of the language it is for, such as "en".
    pub fn language(&self) -> &str {
        &self.tables.language
    }

    /// The words of the lexicon that this may be a form of, itself included: "left" is "left" and
    /// "leave". Empty where it is not known.
    #[cfg(test)]
    fn lemma(&self, word: &str) -> Vec<&str> {
        let lemmas = self.lemmas(word).into_iter();
        lemmas.map(|(lemma, _)| self.word(lemma)).collect()
    }

    /// The parts of speech that the word can have in this form: "met" is no noun. None where it is
    /// not known.
    pub fn parts_of_speech(&self, word: &str) -> PartsOfSpeech {
        let any = PartsOfSpeech::NOUN
            .with(PartsOfSpeech::VERB)
            .with(PartsOfSpeech::ADJECTIVE)
            .with(PartsOfSpeech::ADVERB);
        let mut all = PartsOfSpeech::NONE;
        let mut add = |lemma: &str, fitting: PartsOfSpeech| {
            let lemma = self.find(lemma).map(usize::from);
            let senses = lemma.map(|lemma| self.tables.senses.row(lemma));
            for &synset in senses.into_iter().flatten() {
                let sort = self.part_of_speech(synset);
                if fitting.overlap(sort) {
                    all = all.with(sort);
                }
            }
        };
        add(word, any);
        for base in self.traits.bases(word) {
            add(&base.word, base.parts_of_speech);
        }
        all
    }

    /// Whether both words share a meaning that is not rare for either: "buy" and "purchase".
    pub fn synonyms(&self, a: &Meanings, b: &Meanings) -> bool {
        a.any(b, |a, b| meet(&a.senses, &b.senses))
    }

    /// Whether one word is derived from the other: "decide" and "decision", "protest" and
    /// "protester".
    pub fn derived(&self, a: &Meanings, b: &Meanings) -> bool {
        a.any(b, |a, b| {
            let mut derivations = a.lemmas.iter().flat_map(|&a| self.derivations(a));
            derivations.any(|(other, _)| b.lemmas.contains(&other))
        })
    }

    /// What a word can mean, looked up once for many comparisons.
    pub fn look_up(&self, word: &str) -> Meanings {
        let lemmas = self.lemmas(word);
        let degrees = [Degree::Positive, Degree::Comparative, Degree::Superlative];
        Meanings(degrees.map(|degree| {
            let of_degree = lemmas.iter().filter(|(_, of)| *of == degree);
            let lemmas: Vec<u16> = of_degree.map(|&(lemma, _)| lemma).collect();
            DegreeMeanings {
                senses: self.senses(&lemmas),
                lemmas,
            }
        }))
    }

    /// Whether the two words have opposite meanings: "rise" and "fall"; also one step around
    /// them, "enormous" and "tiny". Never of words that share a meaning.
    pub fn antonyms(&self, a: &Meanings, b: &Meanings) -> bool {
        !self.synonyms(a, b) && a.any(b, |a, b| self.opposed(a, b))
    }

    /// Whether two words, neither synonyms nor antonyms, are near in meaning: one is a
    /// kind of the other by one or two steps ("boat" and "vessel"), both have a synonym in
    /// common, or one is derived from a word that is a synonym or a kind of the other ("growth"
    /// and "expand"). Most such replacements are harmless, not all.
    pub fn related(&self, a: &Meanings, b: &Meanings) -> bool {
        a.any(b, |a, b| self.kinds(a, b) || self.near_by_derivation(a, b))
    }

    /// Whether two words that are not near in meaning are different kinds of one thing, as nouns or
    /// adjectives: "year" and "month", "urgent" and "insistent". Such a replacement tends to change
    /// the meaning.
    pub fn sisters(&self, a: &Meanings, b: &Meanings) -> bool {
        let sort = PartsOfSpeech::NOUN.with(PartsOfSpeech::ADJECTIVE);
        let kinds = |reading: &DegreeMeanings| -> Vec<u32> {
            let senses = reading.senses.iter().copied();
            let senses = senses.filter(|&synset| sort.overlap(self.part_of_speech(synset)));
            senses.flat_map(|synset| self.parents(synset)).collect()
        };
        a.any(b, |a, b| {
            let of_b = kinds(b);
            kinds(a).iter().any(|kind| of_b.contains(kind))
        })
    }

    /// Whether the list of near words gives the two a line in common, as it does "buy" and "acquire":
    /// where it does not, they say different things. None where it lacks one of them.
    pub fn listed_together(&self, a: &Meanings, b: &Meanings) -> Option<bool> {
        let (a, b) = (self.lines(a), self.lines(b));
        let known = !a.is_empty() && !b.is_empty();
        known.then(|| a.iter().any(|line| b.contains(line)))
    }

    /// The term of the list of near words that this is a form of: "put off" for "putting off".
    pub fn near_term(&self, term: &str) -> Option<&str> {
        let lines = |lemma: u16| lines_of(&self.tables.lines, lemma);
        let mut lemmas = self.lemmas(term).into_iter();
        let listed = lemmas.find(|&(lemma, _)| lines(lemma).next().is_some())?;
        Some(self.word(listed.0))
    }

    /// The lines of near words that a word stands in, in whatever degree.
    fn lines(&self, word: &Meanings) -> Vec<u16> {
        let lemmas = word.0.iter().flat_map(|reading| &reading.lemmas);
        let lines = lemmas.flat_map(|&lemma| lines_of(&self.tables.lines, lemma));
        lines.collect()
    }

    /// Whether one is a kind of the other by one or two steps, or a synonym of its synonym.
    fn kinds(&self, a: &DegreeMeanings, b: &DegreeMeanings) -> bool {
        let leads = |from: &Synsets, to: &Synsets| {
            let mut parents = from.iter().flat_map(|&synset| self.parents(synset));
            parents.any(|parent| {
                holds(to, parent) || self.parents(parent).any(|further| holds(to, further))
            })
        };
        let mut synonyms = a.senses.iter().flat_map(|&synset| self.members(synset));
        leads(&a.senses, &b.senses)
            || leads(&b.senses, &a.senses)
            || synonyms.any(|&word| self.means_one_of(word, &b.senses))
    }

    /// Whether senses of two words, or what they are a kind of, are opposites.
    fn opposed(&self, a: &DegreeMeanings, b: &DegreeMeanings) -> bool {
        let around = |reading: &DegreeMeanings| -> Vec<u32> {
            let is_noun = |synset| self.part_of_speech(synset).overlap(PartsOfSpeech::NOUN);
            let others = reading.senses.iter().copied();
            let others = others.filter(|&synset| !is_noun(synset));
            let parents = others.flat_map(|synset| self.parents(synset));
            parents.chain(reading.senses.iter().copied()).collect()
        };
        let b = around(b);
        around(a)
            .into_iter()
            .flat_map(|synset| pairs_from(&self.tables.opposites, synset))
            .any(|opposite| b.contains(&opposite))
    }

    /// Whether a word derived from one of the two is a synonym of the other, or a kind of it.
    /// Who does a thing is not the thing done: "partner" is none of "cooperate", by "cooperator".
    fn near_by_derivation(&self, a: &DegreeMeanings, b: &DegreeMeanings) -> bool {
        let derived = |reading: &DegreeMeanings| {
            let others = reading.lemmas.iter().flat_map(|&w| self.derivations(w));
            let things = others.filter(|(_, person)| !person).map(|(other, _)| other);
            self.senses(&things.collect::<Vec<_>>())
        };
        let leads = |from: &Synsets, to: &Synsets| {
            let mut parents = from.iter().flat_map(|&synset| self.parents(synset));
            parents.any(|parent| holds(to, parent))
        };
        let near = |one: &Synsets, other: &Synsets| {
            meet(one, other) || leads(one, other) || leads(other, one)
        };
        let (from_a, from_b) = (derived(a), derived(b));
        near(&from_a, &b.senses) || near(&from_b, &a.senses) || meet(&from_a, &from_b)
    }

    /// The words of a synset.
    fn members(&self, synset: u32) -> &[u16] {
        self.tables.members.row(synset as usize)
    }

    /// Whether a word has one of these senses.
    fn means_one_of(&self, word: u16, senses: &Synsets) -> bool {
        let own = self.tables.senses.row(usize::from(word));
        own.iter().any(|&synset| holds(senses, synset))
    }

    /// What a synset is a kind of.
    fn parents(&self, synset: u32) -> impl Iterator<Item = u32> {
        let parent = Some(self.tables.parents[synset as usize]).filter(|&parent| parent != NONE);
        let more = pairs_from(&self.tables.second_parents, synset);
        parent.into_iter().chain(more)
    }

    /// The words derived from this one, or it from them; true where one names a person.
    fn derivations(&self, word: u16) -> impl Iterator<Item = (u16, bool)> {
        let all = &self.tables.derivations;
        let start = all.partition_point(|&(from, ..)| from < word);
        all[start..]
            .iter()
            .take_while(move |&&(from, ..)| from == word)
            .map(|&(_, to, person)| (to, person))
    }

    /// All synsets of these words.
    fn senses(&self, words: &[u16]) -> Synsets {
        let rows = words
            .iter()
            .flat_map(|&word| self.tables.senses.row(usize::from(word)));
        let mut synsets: Vec<u32> = rows.copied().collect();
        sort_numbers(&mut synsets);
        synsets.dedup();
        synsets
    }

    fn part_of_speech(&self, synset: u32) -> PartsOfSpeech {
        match self.tables.parts_of_speech[synset as usize] {
            0 => PartsOfSpeech::NOUN,
            1 => PartsOfSpeech::VERB,
            2 => PartsOfSpeech::ADJECTIVE,
            _ => PartsOfSpeech::ADVERB,
        }
    }

    /// The numbers of the words that this may be a form of, and in which degree.
    fn lemmas(&self, word: &str) -> Vec<(u16, Degree)> {
        let itself = self.find(word).map(|lemma| (lemma, Degree::Positive));
        let mut lemmas: Vec<_> = itself.into_iter().collect();
        for base in self.traits.bases(word) {
            let Some(lemma) = self.find(&base.word) else {
                continue;
            };
            let senses = self.tables.senses.row(usize::from(lemma));
            let fits = |&synset: &u32| base.parts_of_speech.overlap(self.part_of_speech(synset));
            if senses.iter().any(fits) && !lemmas.contains(&(lemma, base.degree)) {
                lemmas.push((lemma, base.degree));
            }
        }
        lemmas
    }

    /// The number of a word.
    fn find(&self, word: &str) -> Option<u16> {
        let (starts, text) = (&self.tables.starts, self.tables.text.as_bytes());
        let mut low = 0;
        let mut high = starts.len() - 1;
        while low < high {
            let middle = low.midpoint(high);
            let known = &text[starts[middle] as usize..starts[middle + 1] as usize];
            match known.cmp(word.as_bytes()) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Equal => return Some(middle as u16),
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        None
    }

    fn word(&self, number: u16) -> &str {
        let starts = &self.tables.starts;
        let place = usize::from(number);
        &self.tables.text[starts[place] as usize..starts[place + 1] as usize]
    }
}

/// Whether two ordered lists have something in common.
fn meet(a: &Synsets, b: &Synsets) -> bool {
    let (few, many) = if a.len() < b.len() { (a, b) } else { (b, a) };
    few.iter().any(|&synset| holds(many, synset))
}

/// Whether an ordered list holds a synset.
fn holds(synsets: &Synsets, synset: u32) -> bool {
    synsets.binary_search(&synset).is_ok()
}

/// The lines that a word stands in, of words and lines in order.
fn lines_of(lines: &[(u16, u16)], lemma: u16) -> impl Iterator<Item = u16> {
    let start = lines.partition_point(|&(word, _)| word < lemma);
    let of_lemma = lines[start..]
        .iter()
        .take_while(move |pair| pair.0 == lemma);
    of_lemma.map(|&(_, line)| line)
}

/// What stands second in the pairs that begin with `first`, of pairs in order.
fn pairs_from(pairs: &[(u32, u32)], first: u32) -> impl Iterator<Item = u32> {
    let start = pairs.partition_point(|&(from, _)| from < first);
    let from_first = pairs[start..]
        .iter()
        .take_while(move |pair| pair.0 == first);
    from_first.map(|&(_, second)| second)
}
