//! What is known of a language: data files that a linguist could edit, and their reader.

pub mod accents;
mod class;
mod data;
pub mod decimal;
mod folders;
mod forms;
mod furniture;
mod grammar;
mod groups;
mod identify;
#[path = "en/inflection.rs"]
mod inflection;
mod knowledge;
pub mod labels;
mod lexicon;
mod notation;
mod nouns;
mod number_words;
mod parted;
pub mod quotation_marks;
#[cfg(test)]
mod repeats;
mod script;
mod senses;
pub mod signs;
mod speech;
mod traits;
mod verbs;
mod word_lists;

pub use class::Class;
pub use folders::Language;
pub use forms::{PartsOfSpeech, without_s};
pub use furniture::{StockKind, StockPhrases};
pub use grammar::{Ending, GrammarWord, are_near_degrees, is_common_degree, is_tacit_degree};
pub use identify::tag_of_text;
pub use knowledge::{Follows, Knowledge};
pub use labels::{Bound, Clock, Dimension, Relative, Step};
pub use lexicon::{Lexicon, LexiconError, Meanings, add_lexicon, lexicon_for};
pub use senses::{GAP, Multiword, Sense, Senses};
pub use speech::{Reporting, SpeakerWord, Speech, Uses};
pub use traits::{DecimalMark, Traits};
pub use verbs::{Root as VerbRoot, Verbs};
pub use word_lists::{Listed, WordLists};

impl Language {
    /// The language of a BCP 47 tag such as "en" or "pt-BR".
    pub fn from_tag(tag: &str) -> Self {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::KNOWN
            .into_iter()
            .find(|language| primary.eq_ignore_ascii_case(language.tag()))
            .unwrap_or_default()
    }

    /// The language of two texts together: none that is known where theirs differ.
    pub fn shared_with(self, other: Self) -> Self {
        if self == other { self } else { Self::Other }
    }

    /// How it is written.
    pub fn traits(self) -> &'static Traits {
        Traits::of(self)
    }

    /// What is known of its words.
    pub fn knowledge(self) -> &'static Knowledge {
        Knowledge::of(self)
    }

    /// The stock phrases of page furniture in it.
    pub fn stock_phrases(self) -> &'static StockPhrases {
        StockPhrases::of(self)
    }

    /// What is known of reported speech in it.
    pub fn speech(self) -> &'static Speech {
        Speech::of(self)
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn a_tag_names_its_language_whatever_its_region() {
        assert_eq!(Language::from_tag("pt-BR"), Language::Portuguese);
        assert_eq!(Language::from_tag("EN"), Language::English);
        assert_eq!(Language::from_tag("tlh"), Language::Other);
    }
}
