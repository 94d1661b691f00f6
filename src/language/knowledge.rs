//! Reads the data files of a language.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::Language;
use super::data::data_file;

/// What may follow an abbreviation without ending the sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Follows {
    /// Whatever follows, the sentence goes on.
    Name,
    /// The sentence goes on where a figure follows.
    Number,
    /// The sentence goes on unless the next word is one that opens sentences.
    Any,
}

/// What is known of one language.
#[derive(Default)]
pub struct Knowledge {
    function_words: FxHashSet<&'static str>,
    abbreviations: FxHashMap<&'static str, Follows>,
    /// Whether figures with a full stop are ordinals ("am 3. Mai").
    pub ordinal_stops: bool,
}

impl Knowledge {
    /// What is known of `language`, read once.
    pub fn of(language: Language) -> &'static Self {
        static ENGLISH: LazyLock<Knowledge> = LazyLock::new(|| {
            Knowledge::read(
                data_file!("en/function_words.txt"),
                data_file!("en/abbreviations.txt"),
            )
        });
        static GERMAN: LazyLock<Knowledge> = LazyLock::new(|| Knowledge {
            ordinal_stops: true,
            ..Knowledge::read(
                data_file!("de/function_words.txt"),
                data_file!("de/abbreviations.txt"),
            )
        });
        static FRENCH: LazyLock<Knowledge> = LazyLock::new(|| {
            Knowledge::read(
                data_file!("fr/function_words.txt"),
                data_file!("fr/abbreviations.txt"),
            )
        });
        static SPANISH: LazyLock<Knowledge> = LazyLock::new(|| {
            Knowledge::read(
                data_file!("es/function_words.txt"),
                data_file!("es/abbreviations.txt"),
            )
        });
        static PORTUGUESE: LazyLock<Knowledge> = LazyLock::new(|| {
            Knowledge::read(
                data_file!("pt/function_words.txt"),
                data_file!("pt/abbreviations.txt"),
            )
        });
        static OTHER: LazyLock<Knowledge> = LazyLock::new(Knowledge::default);
        match language {
            Language::English => &ENGLISH,
            Language::German => &GERMAN,
            Language::French => &FRENCH,
            Language::Spanish => &SPANISH,
            Language::Portuguese => &PORTUGUESE,
            Language::Other => &OTHER,
        }
    }

    fn read(function_words: &'static str, abbreviations: &'static str) -> Self {
        Self {
            function_words: lines(function_words)
                .flat_map(str::split_whitespace)
                .collect(),
            abbreviations: lines(abbreviations)
                .filter_map(|line| {
                    let (word, follows) = line.split_once(' ')?;
                    let follows = match follows.trim() {
                        "name" => Follows::Name,
                        "number" => Follows::Number,
                        _ => Follows::Any,
                    };
                    Some((word, follows))
                })
                .collect(),
            ordinal_stops: false,
        }
    }

    /// Whether a word, in lower case, carries grammar rather than content.
    pub fn is_function_word(&self, word: &str) -> bool {
        self.function_words.contains(word)
    }

    /// In which languages a word, in lower case, carries grammar: the bit of each is set.
    pub fn languages_with(word: &str) -> u8 {
        static ALL: LazyLock<FxHashMap<&str, u8>> = LazyLock::new(|| {
            let mut all = FxHashMap::default();
            for language in Language::KNOWN {
                for &word in &Knowledge::of(language).function_words {
                    *all.entry(word).or_default() |= 1 << language as u8;
                }
            }
            all
        });
        ALL.get(word).copied().unwrap_or_default()
    }

    /// What may follow `word`, given without its full stop, if it is an abbreviation.
    pub fn abbreviation(&self, word: &str) -> Option<Follows> {
        self.abbreviations.get(word).copied()
    }
}

/// The lines of a data file that are neither empty nor comments.
pub fn lines(data: &'static str) -> impl Iterator<Item = &'static str> {
    data.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}
