//! The words that the view itself says, from the catalogue that it shares with the page.

use crate::catalogue::entries;

/// The catalogue in English, as the page loads it.
const ENGLISH: &str = include_str!("../../www/element/messages/en/element.js");

/// Something that the view says about the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// The language of the words themselves, as a BCP 47 tag.
    Language,
    /// Said before words that B lacks, for those who cannot see the mark.
    Missing,
    /// Said before words that A lacks, likewise.
    Added,
    /// Said before a finding, likewise.
    Altered,
    /// In B's place beside a sentence of A that B does not tell.
    NotToldInB,
    /// In A's place beside a sentence of B that A does not tell.
    NotToldInA,
    /// Beside a line that belongs to the page and not to the story.
    Furniture,
    /// Over a moved row: B tells it first of all.
    MovedFirst,
    /// Over a moved row: B tells it after `{text}`.
    MovedAfter,
    /// At the moved row's place in B: `{text}` stands here in B.
    MovedHere,
    /// Over the first of `{count}` sentences that moved together, like `MovedFirst`.
    ManyMovedFirst,
    /// Likewise, like `MovedAfter`.
    ManyMovedAfter,
    /// At their place in B, like `MovedHere`.
    ManyMovedHere,
    /// Over a row that the reader linked.
    LinkedByReader,
    /// Like `NotToldInB`, where the reader said so.
    AloneInA,
    /// Like `NotToldInA`, likewise.
    AloneInB,
}

impl Word {
    const ALL: [Word; 16] = [
        Word::Language,
        Word::Missing,
        Word::Added,
        Word::Altered,
        Word::NotToldInB,
        Word::NotToldInA,
        Word::Furniture,
        Word::MovedFirst,
        Word::MovedAfter,
        Word::MovedHere,
        Word::ManyMovedFirst,
        Word::ManyMovedAfter,
        Word::ManyMovedHere,
        Word::LinkedByReader,
        Word::AloneInA,
        Word::AloneInB,
    ];

    /// Its key in the catalogue.
    pub fn key(self) -> &'static str {
        match self {
            Word::Language => "language",
            Word::Missing => "row.missing",
            Word::Added => "row.added",
            Word::Altered => "row.altered",
            Word::NotToldInB => "row.notToldInB",
            Word::NotToldInA => "row.notToldInA",
            Word::Furniture => "row.furniture",
            Word::MovedFirst => "row.movedFirst",
            Word::MovedAfter => "row.movedAfter",
            Word::MovedHere => "row.movedHere",
            Word::ManyMovedFirst => "row.manyMovedFirst",
            Word::ManyMovedAfter => "row.manyMovedAfter",
            Word::ManyMovedHere => "row.manyMovedHere",
            Word::LinkedByReader => "row.linkedByReader",
            Word::AloneInA => "row.aloneInA",
            Word::AloneInB => "row.aloneInB",
        }
    }
}

/// The view's words in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words([String; Word::ALL.len()]);

impl Words {
    /// The words as `lookup` gives them for the key of each. A key that it does not know is shown
    /// as it is, so that the gap is seen.
    pub fn new(lookup: impl Fn(&str) -> Option<String>) -> Self {
        Self(Word::ALL.map(|word| lookup(word.key()).unwrap_or_else(|| word.key().to_owned())))
    }

    /// The words in English.
    pub fn english() -> Self {
        Self::new(in_english)
    }

    /// How `word` is said.
    pub fn say(&self, word: Word) -> &str {
        &self.0[word as usize]
    }

    /// How `word` is said with its blanks `{count}` and `{text}` filled.
    pub fn say_with(&self, word: Word, count: usize, text: &str) -> String {
        self.say(word)
            .replace("{count}", &count.to_string())
            .replace("{text}", text)
    }
}

fn in_english(key: &str) -> Option<String> {
    let mut entries = entries(ENGLISH);
    entries.find_map(|(found, text)| (found == key).then_some(text))
}

#[cfg(test)]
mod tests {
    use super::{Word, Words, in_english};

    #[test]
    fn the_catalogue_says_every_word_of_the_view() {
        for word in Word::ALL {
            let said = in_english(word.key());
            assert!(said.is_some_and(|text| !text.is_empty()), "{}", word.key());
        }
    }

    #[test]
    fn words_with_a_blank_keep_it_and_fill_it() {
        let said = Words::english().say_with(Word::ManyMovedAfter, 3, "The city calls it…");
        assert!(said.contains('3') && said.contains("The city calls it…") && !said.contains('{'));
    }

    #[test]
    fn order_of_all_is_the_order_of_the_words() {
        for (index, word) in Word::ALL.into_iter().enumerate() {
            assert_eq!(word as usize, index);
        }
    }
}
