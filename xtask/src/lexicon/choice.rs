//! Chooses the words and senses that are worth their bytes.
//!
//! The lexicon answers whether one word of a news text is a harmless replacement of another.
//! The rarest senses make false synonyms, and rare words cost bytes that no reader will need.

use std::collections::{BTreeMap, BTreeSet};

use super::wordnet::{Sense, WordNet};

/// A sense is kept from this share of a word's uses as the same part of speech on.
const LEAST_SHARE: f64 = 0.005;
/// The same for quantities, where a rare sense would make "million" and "billion" synonyms.
const LEAST_QUANTITY: f64 = 0.05;
/// The lexicographers' file of quantities.
const QUANTITIES: u8 = 23;
/// Counted for every sense on top of its uses, because most were never met in the tagged texts.
const UNSEEN: f64 = 0.3;
/// A noun that was never met in the tagged texts must stand this often in the definitions.
const LEAST_NOUN: u32 = 4;
/// The same for nouns of nature and places, of which the definitions are full.
const LEAST_NATURAL: u32 = 30;
/// The same for other words, and for nouns of public life.
const LEAST_OTHER: u32 = 2;
/// The lexicographers' files of tops, animals, bodies, foods, natural objects, places, plants,
/// shapes and substances.
const NATURAL: [u8; 9] = [3, 5, 8, 13, 15, 17, 20, 25, 27];
/// The lexicographers' files of acts, communication, events, groups, persons and possession.
const PUBLIC: [u8; 6] = [4, 10, 11, 14, PERSONS, 21];
/// The lexicographers' file of persons.
pub const PERSONS: u8 = 18;

/// What goes into the lexicon.
pub struct Chosen {
    /// The words, as the engine writes them, each with its synsets.
    pub words: BTreeMap<String, BTreeSet<usize>>,
}

/// Chooses words and senses; what is in `listed` is worth its bytes however rare.
pub fn choose(wordnet: &WordNet, listed: &BTreeSet<&str>) -> Chosen {
    let instance: Vec<bool> = wordnet
        .synsets
        .iter()
        .map(|synset| synset.pointers.iter().any(|p| p.symbol == "@i"))
        .collect();
    // Who is who is for the names' rules to tell.
    let person =
        |sense: &Sense| instance[sense.synset] && wordnet.synsets[sense.synset].topic == PERSONS;
    let opposed = opposed_senses(wordnet);
    let mut words: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for (lemma, senses) in &wordnet.lemmas {
        let Some(word) = normal_form(lemma) else {
            continue;
        };
        let needed = senses.iter().any(|sense| sense.count > 0) || listed.contains(word.as_str());
        let name = senses.iter().all(|sense| instance[sense.synset]);
        if !needed && (name || !is_worth_it(wordnet, lemma, senses)) {
            continue;
        }
        let kept: Vec<usize> = senses
            .iter()
            .filter(|sense| !person(sense))
            .filter(|sense| {
                let quantity = wordnet.synsets[sense.synset].topic == QUANTITIES;
                let least = if quantity {
                    LEAST_QUANTITY
                } else {
                    LEAST_SHARE
                };
                share(wordnet, senses, sense) >= least
                    || opposed.contains(&(lemma.as_str(), sense.synset))
            })
            .map(|sense| sense.synset)
            .collect();
        if !kept.is_empty() {
            words.entry(word).or_default().extend(kept);
        }
    }
    Chosen { words }
}

/// A lemma as the engine writes words: small letters without hyphens; the words of a lemma stand
/// apart by a space. None where it is an abbreviation, a figure or too long.
pub fn normal_form(lemma: &str) -> Option<String> {
    let usual = |c: char| c.is_ascii_lowercase() || matches!(c, '_' | '-' | '\'');
    let words = lemma.split('_').count();
    if lemma.len() < 2 || words > 3 || !lemma.chars().all(usual) {
        return None;
    }
    Some(lemma.replace('-', "").replace('_', " "))
}

/// Whether a lemma that was never met in the tagged texts is worth its bytes.
fn is_worth_it(wordnet: &WordNet, lemma: &str, senses: &[Sense]) -> bool {
    let mut synsets = senses.iter().map(|sense| &wordnet.synsets[sense.synset]);
    let noun = synsets.clone().all(|s| s.part_of_speech == 'n');
    let least = if noun && lemma.contains('_') {
        // "Carry out" is needed to understand a sentence, "sugar maple" is not.
        return false;
    } else if noun && synsets.clone().all(|s| NATURAL.contains(&s.topic)) {
        LEAST_NATURAL
    } else if noun && !synsets.any(|s| PUBLIC.contains(&s.topic)) {
        LEAST_NOUN
    } else {
        LEAST_OTHER
    };
    uses_in_glosses(wordnet, lemma) >= least
}

/// How often a term stands in WordNet's definitions and examples; its first word in any regular
/// form.
fn uses_in_glosses(wordnet: &WordNet, lemma: &str) -> u32 {
    let (first, rest) = lemma.split_at(lemma.find('_').unwrap_or(lemma.len()));
    let stem = first.strip_suffix(['e', 'y']).unwrap_or(first);
    let mut forms = BTreeSet::from([first.to_owned()]);
    forms.extend(["s", "es", "ed", "d", "ing"].map(|ending| format!("{first}{ending}")));
    if stem != first {
        forms.extend(["ies", "ied", "ing"].map(|ending| format!("{stem}{ending}")));
    }
    forms
        .iter()
        .filter_map(|form| wordnet.gloss_terms.get(&format!("{form}{rest}")))
        .sum()
}

/// The share of a sense among the uses of its lemma as the same part of speech.
fn share(wordnet: &WordNet, senses: &[Sense], sense: &Sense) -> f64 {
    let part_of_speech = |sense: &Sense| wordnet.synsets[sense.synset].part_of_speech;
    let uses = |sense: &Sense| f64::from(sense.count) + UNSEEN;
    let all: f64 = senses
        .iter()
        .filter(|other| part_of_speech(other) == part_of_speech(sense))
        .map(uses)
        .sum();
    uses(sense) / all
}

/// The lemmas and synsets that have an antonym of their own: such a sense is kept, however rare.
fn opposed_senses(wordnet: &WordNet) -> BTreeSet<(&str, usize)> {
    let mut senses = BTreeSet::new();
    for (place, synset) in wordnet.synsets.iter().enumerate() {
        for pointer in synset.pointers.iter().filter(|p| p.symbol == "!") {
            if let Some(lemma) = pointer.from.and_then(|from| synset.lemmas.get(from)) {
                senses.insert((lemma.as_str(), place));
            }
        }
    }
    senses
}
