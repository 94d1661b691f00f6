//! What a word may be a form of.

/// A set of parts of speech.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartsOfSpeech(u8);

impl PartsOfSpeech {
    /// None of them.
    pub const NONE: Self = Self(0);
    /// Nouns.
    pub const NOUN: Self = Self(1);
    /// Verbs.
    pub const VERB: Self = Self(2);
    /// Adjectives.
    pub const ADJECTIVE: Self = Self(4);
    /// Adverbs.
    pub const ADVERB: Self = Self(8);

    /// Both sets together.
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the two sets have one in common.
    pub const fn overlap(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// A word that another may be an inflection of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base {
    /// The word; by the rules alone, so it need not exist.
    pub word: String,
    /// As what it has this inflection.
    pub parts_of_speech: PartsOfSpeech,
    /// The degree of the inflected form.
    pub degree: Degree,
}

/// The degree of an adjective or adverb. Words are compared within one degree: "bigger" means
/// what "larger" means, and more than "large".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Degree {
    /// "Large", and all words that have no degrees.
    #[default]
    Positive,
    /// "Larger".
    Comparative,
    /// "Largest".
    Superlative,
}

/// The word without the s that plurals and owners end in, or the word. It asks no list and no language:
/// for words that are no entries of any, such as acronyms, parts of compounds and roles.
pub fn without_s(word: &str) -> &str {
    word.strip_suffix('s').unwrap_or(word)
}
