//! Reads the lists of synonyms, opposites and spellings that work without a lexicon.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::folders::{Files, OfEach};
use super::forms::{Base, Degree, PartsOfSpeech};
use super::groups::{GroupPlace, Groups};
use super::knowledge::lines;
use super::nouns::{nouns, singulars};
use super::verbs::{Verb, Verbs};
use super::{Language, Traits};

/// An ending stands behind at least this many bytes: "prise" is no other spelling of "prize".
const SHORTEST_STEM: usize = 3;
/// A prefix stands before at least this many bytes: "unless" is not the opposite of "less".
const SHORTEST_PREFIXED: usize = 5;

/// The lists of one language. All words are asked for in their normal form: small letters, no
/// hyphens. Where the language has rules for it, inflected forms are understood; the words of a term
/// have single spaces between them.
pub struct WordLists {
    traits: &'static Traits,
    /// The groups that a word stands in.
    synonyms: Groups,
    /// The opposites of a word, in both directions.
    antonyms: FxHashMap<&'static str, Vec<&'static str>>,
    /// Prefixes that turn a word into its opposite.
    opposing_prefixes: Vec<&'static str>,
    /// The numbers of the groups of spellings that a word stands in.
    spellings: FxHashMap<&'static str, Vec<u16>>,
    /// How its verbs change.
    pub verbs: Verbs,
    /// Pairs of endings that are two spellings of one.
    endings: Vec<(&'static str, &'static str)>,
}

/// What the lists hold of one word or term, looked up once for many comparisons.
pub struct Listed {
    /// The word itself, and then what it may be a form of.
    bases: Vec<Base>,
    /// The groups of synonyms that these stand in.
    synonyms: Vec<(Degree, GroupPlace)>,
    /// The opposites of these.
    opposites: Vec<(Degree, &'static str)>,
    /// The verbs that the word may be a form of, as the data list stems.
    verbs: Vec<Verb>,
}

impl Listed {
    fn word(&self) -> &str {
        &self.bases[0].word
    }

    /// Whether the two may be forms of one word. By the rules alone, so it can err where a word looks
    /// like another's form. Degrees are told apart.
    fn has_base_of(&self, other: &Self) -> bool {
        let plain = |base: &&Base| base.degree == Degree::Positive;
        let mut bases = self.bases.iter().filter(plain);
        bases.any(|a| other.bases.iter().filter(plain).any(|b| a.word == b.word))
    }
}

impl WordLists {
    /// The lists of `language`, read once.
    pub fn of(language: Language) -> &'static Self {
        static ALL: OfEach<WordLists> = OfEach::new();
        ALL.get(language, |files| Self::read(Traits::of(language), files))
    }

    fn read(traits: &'static Traits, files: &'static Files) -> Self {
        let (endings, words): (Vec<_>, Vec<_>) =
            lines(files.spelling).partition(|line| line.starts_with('-'));
        let endings = endings.iter().filter_map(|line| line.split_once(' '));
        let (prefixes, pairs): (Vec<_>, Vec<_>) =
            lines(files.antonyms).partition(|line| line.ends_with('-'));
        let prefixes = prefixes.into_iter().flat_map(str::split_ascii_whitespace);
        Self {
            traits,
            synonyms: synonyms(files),
            antonyms: opposites(pairs.into_iter()),
            opposing_prefixes: prefixes
                .map(|prefix| prefix.trim_end_matches('-'))
                .collect(),
            spellings: groups(words.into_iter()),
            verbs: Verbs::read(files),
            endings: endings.map(|(a, b)| (&a[1..], &b[1..])).collect(),
        }
    }

    /// What the lists hold of a word or term.
    pub fn look_up(&self, word: &str) -> Listed {
        let mut bases = vec![Base {
            word: word.to_owned(),
            parts_of_speech: PartsOfSpeech::NONE,
            degree: Degree::Positive,
        }];
        bases.append(&mut self.traits.bases(word));
        let mut synonyms = Vec::new();
        let mut opposites = Vec::new();
        for Base { word, degree, .. } in &bases {
            let term = match word.contains(' ') {
                true => Cow::Owned(word.replace(' ', "_")),
                false => Cow::Borrowed(word.as_str()),
            };
            // The rules have made a singular of it already.
            let most = if self.traits.inflected_by_rule {
                1
            } else {
                usize::MAX
            };
            for form in singulars(&term).take(most) {
                synonyms.extend(self.synonyms.of(form).map(|group| (*degree, group)));
            }
            let others = self.antonyms.get(word.as_str());
            opposites.extend(others.into_iter().flatten().map(|&other| (*degree, other)));
        }
        Listed {
            bases,
            synonyms,
            opposites,
            verbs: self.verbs.of(word),
        }
    }

    /// Whether news writing uses the two for one another without changing the claim: "said" and
    /// "stated", "take place" and "happen".
    pub fn synonyms(&self, a: &Listed, b: &Listed) -> bool {
        a.synonyms.iter().any(|group| b.synonyms.contains(group))
    }

    /// Whether the two are opposites: "before" and "after", "rose" and "fell".
    pub fn antonyms(&self, a: &Listed, b: &Listed) -> bool {
        let prefixed = |a: &str, b: &str| {
            let mut prefixes = self.opposing_prefixes.iter();
            b.len() >= SHORTEST_PREFIXED && prefixes.any(|prefix| a.strip_prefix(prefix) == Some(b))
        };
        prefixed(a.word(), b.word())
            || prefixed(b.word(), a.word())
            || a.opposites.iter().any(|&(degree, opposite)| {
                let mut bases = b.bases.iter();
                bases.any(|base| base.degree == degree && base.word == opposite)
            })
    }

    /// Whether the two are spellings of one word: "colour" and "color".
    pub fn same_spelling(&self, a: &str, b: &str) -> bool {
        let of = |word: &str| self.spellings.get(word).map_or(&[][..], Vec::as_slice);
        // Asked of many pairs, nearly all of which differ from the first letters on.
        let stem = |word: &str| word.as_bytes().first_chunk::<SHORTEST_STEM>().copied();
        of(a).iter().any(|group| of(b).contains(group))
            || stem(a) == stem(b)
                && self.endings.iter().any(|&(one, other)| {
                    swaps_ending(a, one, b, other) || swaps_ending(a, other, b, one)
                })
    }

    /// Whether the two are spellings or forms of one word: "colour" and "color", "go" and "went".
    pub fn same_word(&self, a: &Listed, b: &Listed) -> bool {
        let mut verbs = a.verbs.iter();
        self.same_spelling(a.word(), b.word())
            || a.has_base_of(b)
            || verbs.any(|one| b.verbs.iter().any(|other| one.is_of_one_with(other)))
    }
}

/// Whether `a` with the ending `from` and `b` with the ending `to` have the same stem.
fn swaps_ending(a: &str, from: &str, b: &str, to: &str) -> bool {
    a.strip_suffix(from)
        .is_some_and(|stem| stem.len() >= SHORTEST_STEM && b.strip_suffix(to) == Some(stem))
}

/// The groups that each word stands in: a line of synonyms each, and each group of nouns that are apart
/// from those of others.
fn synonyms(files: &'static Files) -> Groups {
    let mut groups = Groups::default();
    let mut number = 0;
    let mut add = |words: &mut dyn Iterator<Item = &'static str>| {
        words.for_each(|word| groups.add(word, (number, 0)));
        number += 1;
    };
    for line in lines(files.synonyms) {
        add(&mut line.split_ascii_whitespace());
    }
    for mut group in nouns(files) {
        add(&mut group);
    }
    groups
}

/// The numbers of the lines that each word stands in.
fn groups(lines: impl Iterator<Item = &'static str>) -> FxHashMap<&'static str, Vec<u16>> {
    let mut groups: FxHashMap<_, Vec<u16>> = FxHashMap::default();
    for (number, line) in (0..).zip(lines) {
        for word in line.split_ascii_whitespace() {
            groups.entry(word).or_default().push(number);
        }
    }
    groups
}

/// The opposites of each word.
fn opposites(
    lines: impl Iterator<Item = &'static str>,
) -> FxHashMap<&'static str, Vec<&'static str>> {
    let mut opposites: FxHashMap<_, Vec<&'static str>> = FxHashMap::default();
    for (left, right) in lines
        .flat_map(|line| line.split(','))
        .filter_map(|pair| pair.split_once('/'))
    {
        for a in left.split_ascii_whitespace() {
            for b in right.split_ascii_whitespace() {
                opposites.entry(a).or_default().push(b);
                opposites.entry(b).or_default().push(a);
            }
        }
    }
    opposites
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english() -> &'static WordLists {
        WordLists::of(Language::English)
    }

    /// Whether a relation holds in both directions.
    fn both(relation: fn(&WordLists, &Listed, &Listed) -> bool, a: &str, b: &str) -> bool {
        let (of_a, of_b) = (english().look_up(a), english().look_up(b));
        let holds = relation(english(), &of_a, &of_b);
        assert_eq!(holds, relation(english(), &of_b, &of_a), "{a}, {b}");
        holds
    }

    #[test]
    fn synonyms_are_found_in_their_forms_and_as_terms() {
        for (a, b) in [
            ("said", "stated"),
            ("vessels", "ships"),
            ("vessel", "boat"),
            ("began", "started"),
            ("about", "approximately"),
            ("took part", "participated"),
            ("takes place", "happens"),
            ("press conference", "news conference"),
        ] {
            assert!(both(WordLists::synonyms, a, b), "{a}, {b}");
        }
        for (a, b) in [
            ("said", "claimed"),
            ("boat", "submarine"),
            ("urgent", "insistent"),
            ("most", "many"),
            ("may", "will"),
            ("", "said"),
        ] {
            assert!(!both(WordLists::synonyms, a, b), "{a}, {b}");
        }
    }

    #[test]
    fn opposites_are_found_in_their_forms() {
        for (a, b) in [
            ("before", "after"),
            ("with", "without"),
            ("rose", "fell"),
            ("including", "excluding"),
            ("for", "against"),
            ("confirmed", "denied"),
            ("less", "more"),
            ("labelled", "unlabelled"),
            ("resident", "nonresident"),
        ] {
            assert!(both(WordLists::antonyms, a, b), "{a}, {b}");
        }
        for (a, b) in [
            ("rose", "climbed"),
            ("before", "above"),
            ("boat", "ship"),
            ("less", "unless"),
        ] {
            assert!(!both(WordLists::antonyms, a, b), "{a}, {b}");
        }
    }

    #[test]
    fn spellings_of_one_word_are_told_from_other_words() {
        for (a, b) in [
            ("colour", "color"),
            ("organised", "organized"),
            ("centre", "center"),
            ("programme", "program"),
            ("travelling", "traveling"),
            ("councillors", "councilors"),
            ("defence", "defense"),
            ("grey", "gray"),
        ] {
            assert!(
                english().same_spelling(a, b) && english().same_spelling(b, a),
                "{a}, {b}"
            );
        }
        for (a, b) in [
            ("prise", "prize"),
            ("four", "for"),
            ("tire", "tier"),
            ("falling", "failing"),
            ("colour", "collar"),
        ] {
            assert!(
                !english().same_spelling(a, b) && !english().same_spelling(b, a),
                "{a}, {b}"
            );
        }
    }

    #[test]
    fn forms_of_one_word_are_told_from_other_words() {
        for (a, b) in [
            ("walks", "walking"),
            ("said", "says"),
            ("woman", "women"),
            ("decided", "decides"),
        ] {
            assert!(both(WordLists::same_word, a, b), "{a}, {b}");
        }
        for (a, b) in [
            ("hoped", "hopped"),
            ("princess", "prince"),
            ("large", "larger"),
            ("good", "better"),
            ("boat", "ship"),
            ("laying", "lie"),
            ("", "s"),
        ] {
            assert!(!both(WordLists::same_word, a, b), "{a}, {b}");
        }
    }

    #[test]
    fn no_pair_is_both_a_synonym_and_an_opposite() {
        for (word, opposites) in &english().antonyms {
            for opposite in opposites {
                assert!(
                    !both(WordLists::synonyms, word, opposite),
                    "{word}, {opposite}"
                );
            }
        }
    }

    #[test]
    fn english_inflects_no_other_language() {
        let german = WordLists::of(Language::German);
        let [boot, boots] = ["boot", "boots"].map(|word| german.look_up(word));
        assert!(!german.same_word(&boot, &boots));
        assert!(both(WordLists::same_word, "boot", "boots"));
    }
}
