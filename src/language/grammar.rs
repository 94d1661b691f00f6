//! Words of grammar, endings and degrees that rules ask for by their kind.

use std::sync::LazyLock;

use super::Language;
use super::knowledge::lines;

/// The words of one kind.
type Words = Vec<(&'static str, Vec<&'static str>)>;

/// What kind of word of grammar a rule asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GrammarWord {
    /// What follows is a noun or its adjective: the, of.
    BeforeNoun,
    /// Parts what is counted from what it is counted by: two each per day.
    Preposition,
    /// Joins the parts of a date: 9 of June.
    DateJoint,
    /// Stands between two parts of a date: Monday the 9th.
    DateArticle,
    /// Joins the parts of a number: a hundred and five.
    NumberJoint,
}

/// What an ending makes of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The people of a place, or a plural: Norland, Norlanders.
    People,
    /// An ordinal of a figure: 3rd.
    Ordinal,
    /// Whose a thing is.
    Possession,
    /// The opposite: careful, careless.
    Opposing,
}

impl GrammarWord {
    fn name(self) -> &'static str {
        match self {
            Self::BeforeNoun => "before-noun",
            Self::Preposition => "preposition",
            Self::DateJoint => "date-joint",
            Self::DateArticle => "date-article",
            Self::NumberJoint => "number-joint",
        }
    }

    /// Whether a word of `language`, in its normal form, is of this kind.
    pub fn is(self, word: &str, language: Language) -> bool {
        static ALL: LazyLock<[Words; 6]> = LazyLock::new(|| {
            [
                read(include_str!("en/grammar.txt")),
                read(include_str!("de/grammar.txt")),
                read(include_str!("fr/grammar.txt")),
                read(include_str!("es/grammar.txt")),
                read(include_str!("pt/grammar.txt")),
                Words::new(),
            ]
        });
        of_kind(&ALL[language as usize], self.name()).any(|known| known == word)
    }
}

impl Ending {
    fn name(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Ordinal => "ordinal",
            Self::Possession => "possession",
            Self::Opposing => "opposing",
        }
    }

    /// The endings that make this, in small letters.
    pub fn all(self) -> impl Iterator<Item = &'static str> {
        static ALL: LazyLock<Words> = LazyLock::new(|| read(include_str!("endings.txt")));
        of_kind(&ALL, self.name())
    }

    /// Whether `ending` makes this.
    pub fn is(self, ending: &str) -> bool {
        self.all().any(|known| known == ending)
    }
}

/// Whether two labels of quantity or certainty differ no more than rewording does.
pub fn are_near_degrees(a: &str, b: &str) -> bool {
    let near = DEGREES.iter().filter(|(kind, _)| *kind == "near");
    a != b
        && near
            .into_iter()
            .any(|(_, labels)| labels.contains(&a) && labels.contains(&b))
}

/// Whether a label of quantity or certainty says little where nothing stands in its place.
pub fn is_common_degree(label: &str) -> bool {
    of_kind(&DEGREES, "common").any(|common| common == label)
}

static DEGREES: LazyLock<Words> = LazyLock::new(|| read(include_str!("degrees.txt")));

fn read(data: &'static str) -> Words {
    lines(data)
        .filter_map(|line| line.split_once(' '))
        .map(|(kind, words)| (kind, words.split_whitespace().collect()))
        .collect()
}

fn of_kind(words: &'static Words, kind: &'static str) -> impl Iterator<Item = &'static str> {
    let of_kind = words.iter().filter(move |(known, _)| *known == kind);
    of_kind.flat_map(|(_, words)| words.iter().copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_grammar_are_known_by_language() {
        assert!(GrammarWord::DateJoint.is("of", Language::English));
        assert!(GrammarWord::DateJoint.is("de", Language::Portuguese));
        assert!(!GrammarWord::DateJoint.is("of", Language::Portuguese));
        assert!(!GrammarWord::BeforeNoun.is("the", Language::Other));
    }

    #[test]
    fn endings_are_known_by_what_they_make() {
        assert!(Ending::Ordinal.is("rd") && Ending::People.is("ers"));
        assert!(!Ending::Ordinal.is("ers"));
    }

    #[test]
    fn degrees_are_near_in_both_directions() {
        assert!(are_near_degrees("will", "would") && are_near_degrees("would", "will"));
        assert!(!are_near_degrees("will", "may") && !are_near_degrees("will", "will"));
        assert!(is_common_degree("can") && !is_common_degree("may"));
    }
}
