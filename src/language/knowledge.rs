//! Reads the data files of a language.

use std::vec;

use rustc_hash::{FxHashMap, FxHashSet};

use super::Language;
use super::folders::OfEach;

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

impl Follows {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "name" => Self::Name,
            "number" => Self::Number,
            "any" => Self::Any,
            _ => return None,
        })
    }
}

/// What is known of the single words of one language.
pub struct Knowledge {
    function_words: FxHashSet<&'static str>,
    abbreviations: FxHashMap<&'static str, Follows>,
}

impl Knowledge {
    /// What is known of `language`, read once.
    pub fn of(language: Language) -> &'static Self {
        static ALL: OfEach<Knowledge> = OfEach::new();
        ALL.get(language, |files| Self {
            function_words: lines(files.function_words)
                .flat_map(str::split_ascii_whitespace)
                .collect(),
            abbreviations: lines(files.abbreviations)
                .filter_map(|line| {
                    let (word, follows) = line.split_once(' ')?;
                    Some((word, Follows::named(follows)?))
                })
                .collect(),
        })
    }

    /// Whether a word, in lower case, carries grammar rather than content.
    pub fn is_function_word(&self, word: &str) -> bool {
        self.function_words.contains(word)
    }

    /// What may follow `word`, given without its full stop, if it is an abbreviation.
    pub fn abbreviation(&self, word: &str) -> Option<Follows> {
        self.abbreviations.get(word).copied()
    }
}

/// The lines of a data file that are neither empty nor comments.
pub fn lines(data: &'static str) -> vec::IntoIter<&'static str> {
    let lines = data.lines().map(str::trim_ascii);
    let says_something = |line: &&str| !line.is_empty() && !line.starts_with('#');
    // Gathered here, so that this is compiled once and not into each reader.
    lines.filter(says_something).collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_data_is_an_abbreviation_and_what_follows() {
        for language in Language::KNOWN {
            for line in lines(language.files().abbreviations) {
                let follows = line
                    .split_once(' ')
                    .and_then(|(_, name)| Follows::named(name));
                assert!(follows.is_some(), "{}: {line}", language.tag());
            }
        }
    }
}
