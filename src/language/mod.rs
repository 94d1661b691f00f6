//! What is known of a language: data files that a linguist could edit, and their reader.

pub mod accents;
mod data;
pub mod decimal;
mod folders;
mod furniture;
mod grammar;
pub mod inflection;
mod knowledge;
mod lexicon;
mod listed;
mod script;
mod senses;
mod speech;
mod traits;
mod word_lists;

pub use folders::Language;
pub use furniture::{StockKind, StockPhrases};
pub use grammar::{Ending, GrammarWord, are_near_degrees, is_common_degree};
pub use inflection::PartsOfSpeech;
pub use knowledge::{Follows, Knowledge};
pub use lexicon::{Lexicon, LexiconError, Meanings, add_lexicon, lexicon_for};
pub use script::tag_by_letters;
pub use senses::{Class, Phrase, Sense, Senses};
pub use speech::{Reporting, SpeakerWord, Speech};
pub use traits::{DecimalMark, Traits};
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

    /// Finds the language of a text by its grammar words.
    pub fn of_text(text: &str) -> Self {
        /// Enough for a sure answer, little enough to cost nothing.
        const SAMPLE_WORDS: usize = 400;
        /// Below this share of grammar words a text is in none of the known languages.
        const LEAST_SHARE: f32 = 0.15;

        let mut hits = [0_u32; Self::KNOWN.len()];
        let mut words = 0_u32;
        for word in text
            .split(|c: char| !c.is_alphabetic())
            .filter(|word| !word.is_empty())
            .take(SAMPLE_WORDS)
        {
            words += 1;
            let languages = Knowledge::languages_with(&word.to_lowercase());
            for (language, hits) in Self::KNOWN.into_iter().zip(&mut hits) {
                *hits += u32::from(languages >> language as u8 & 1);
            }
        }
        let (best, most) = Self::KNOWN
            .into_iter()
            .zip(hits)
            .rev()
            .max_by_key(|(_, hits)| *hits)
            .unwrap_or_default();
        if most as f32 > words as f32 * LEAST_SHARE {
            best
        } else {
            Self::Other
        }
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
    fn a_sentence_is_enough_to_know_the_language() {
        for (text, language) in [
            (
                "The ferry was late, and nobody told us why.",
                Language::English,
            ),
            (
                "Die Fähre war zu spät, und niemand hat uns gesagt, warum.",
                Language::German,
            ),
            (
                "Le bac était en retard et personne ne nous a dit pourquoi.",
                Language::French,
            ),
            (
                "El barco llegó tarde y nadie nos dijo por qué no salió.",
                Language::Spanish,
            ),
            (
                "O barco chegou tarde e ninguém nos disse por que não saiu.",
                Language::Portuguese,
            ),
            (
                "Паром опоздал, и никто не сказал нам почему.",
                Language::Other,
            ),
            ("", Language::Other),
        ] {
            assert_eq!(Language::of_text(text), language, "{text}");
        }
    }

    #[test]
    fn a_tag_names_its_language_whatever_its_region() {
        assert_eq!(Language::from_tag("pt-BR"), Language::Portuguese);
        assert_eq!(Language::from_tag("EN"), Language::English);
        assert_eq!(Language::from_tag("tlh"), Language::Other);
    }
}
