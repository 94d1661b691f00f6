//! The stock phrases of page furniture: menus, share buttons, newsletter boxes, legal lines.

use rustc_hash::FxHashMap;

use super::data::data_file;
use super::folders::OfEach;
use super::{Language, knowledge::lines};

/// The stock phrases of every language.
const COMMON: &str = data_file!("furniture.txt");

/// What a stock phrase says of the line or sentence it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StockKind {
    /// A line made of these alone is furniture.
    Item,
    /// The name of a part of the site: furniture beside other furniture.
    Section,
    /// A sentence that begins so is furniture.
    Start,
    /// A line without a full stop that begins so is furniture.
    Line,
    /// A sentence that holds it is furniture.
    Any,
    /// Furniture where a colon follows: Related: ...
    Label,
    /// Heads a list of links.
    List,
    /// Asks the reader to subscribe; furniture with a page word behind it.
    Call,
    /// What a reader subscribes to.
    Page,
    /// Speaks to the reader.
    You,
    /// A line that begins so and goes on with a name.
    Byline,
    /// A line that begins so and holds a figure.
    Stamp,
    /// Begins a copyright line.
    Copyright,
}

impl StockKind {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "item" => Self::Item,
            "section" => Self::Section,
            "start" => Self::Start,
            "line" => Self::Line,
            "any" => Self::Any,
            "label" => Self::Label,
            "list" => Self::List,
            "call" => Self::Call,
            "page" => Self::Page,
            "you" => Self::You,
            "byline" => Self::Byline,
            "stamp" => Self::Stamp,
            "copyright" => Self::Copyright,
            _ => return None,
        })
    }
}

/// A stock phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StockPhrase {
    /// What it says of its line.
    pub kind: StockKind,
    /// Its words in their normal form, the first left out.
    pub rest: Vec<&'static str>,
}

/// The stock phrases of one language and those of all.
#[derive(Default)]
pub struct StockPhrases {
    by_first_word: FxHashMap<&'static str, Vec<StockPhrase>>,
}

impl StockPhrases {
    /// The phrases of `language`, read once.
    pub fn of(language: Language) -> &'static Self {
        static ALL: OfEach<StockPhrases> = OfEach::new();
        ALL.get(language, |files| {
            let mut phrases = Self::default();
            for line in lines(COMMON).chain(lines(files.furniture)) {
                let mut words = line.split_ascii_whitespace();
                let kind = words.next().and_then(StockKind::named);
                if let (Some(kind), Some(first)) = (kind, words.next()) {
                    let phrase = StockPhrase {
                        kind,
                        rest: words.collect(),
                    };
                    phrases.by_first_word.entry(first).or_default().push(phrase);
                }
            }
            phrases
        })
    }

    /// The phrases that begin with `word`, in its normal form.
    pub fn beginning_with(&self, word: &str) -> &[StockPhrase] {
        self.by_first_word.get(word).map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_data_is_a_phrase_in_its_normal_form() {
        for language in Language::KNOWN.into_iter().chain([Language::Other]) {
            let stock = StockPhrases::of(language);
            for (first, phrases) in &stock.by_first_word {
                for word in phrases
                    .iter()
                    .flat_map(|phrase| &phrase.rest)
                    .chain([first])
                {
                    let plain = !word.contains(['-', '.', ',', '’', ':', '!', '?']);
                    assert!(plain, "{word}");
                }
            }
        }
        let own = Language::KNOWN.map(|language| language.files().furniture);
        for line in own.into_iter().chain([COMMON]).flat_map(lines) {
            let (kind, phrase) = line.split_once(' ').unwrap_or_default();
            assert!(
                StockKind::named(kind).is_some() && !phrase.is_empty(),
                "{line}"
            );
        }
    }
}
