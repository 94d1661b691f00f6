//! What one sentence or line says of itself: stock phrases, and shapes that no story has.

use std::borrow::Cow;

use super::super::{Role, Text, TokenKind, Vocabulary};
use crate::language::{SpeakerWord, StockKind, StockPhrases};

/// How many tokens a line of furniture may have.
const MOST_TOKENS: usize = 60;

/// What a sentence or line is by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Judgement {
    /// Nothing speaks against the story.
    #[default]
    Story,
    /// The name of a part of the site: furniture beside other furniture.
    Section,
    /// Furniture.
    Furniture,
    /// Furniture that says nothing of its neighbours: a credit, a byline, a time stamp.
    Note,
    /// Furniture that heads a list of links.
    ListHead,
}

impl Judgement {
    /// Whether the line is furniture by itself.
    pub fn is_furniture(self) -> bool {
        !matches!(self, Self::Story | Self::Section)
    }
}

/// Judges the lines of a text one by one.
pub struct Judge<'a> {
    text: &'a Text,
    vocabulary: &'a Vocabulary,
    stock: &'static StockPhrases,
    /// The words of the line in small letters and normal form, and the token of each.
    words: Vec<(Cow<'a, str>, usize)>,
}

/// Which kinds of stock phrases a line holds.
#[derive(Default)]
struct Found {
    start: bool,
    line: bool,
    any: bool,
    label: bool,
    list: bool,
    byline: bool,
    stamp: bool,
    copyright: bool,
    /// Begins with a call.
    call: bool,
    /// Holds a call of more than one word.
    inner_call: bool,
    page: bool,
    you: bool,
    /// How many words from the beginning items and names of sections fill.
    filled: usize,
    item: bool,
}

impl<'a> Judge<'a> {
    /// A judge of the lines of `text`.
    pub fn new(text: &'a Text, vocabulary: &'a Vocabulary) -> Self {
        Self {
            text,
            vocabulary,
            stock: text.language.stock_phrases(),
            words: Vec::new(),
        }
    }

    /// What the sentence with this index is by itself; `alone`: it fills its paragraph.
    pub fn judge(&mut self, sentence: usize, alone: bool) -> Judgement {
        let sentence = &self.text.sentences[sentence];
        let (first, last) = (sentence.first_token as usize, sentence.last_token as usize);
        if last - first > MOST_TOKENS {
            return Judgement::Story;
        }
        self.words.clear();
        for token in first..last {
            if self.text.tokens[token].is_word() {
                let form = self.text.tokens[token].form;
                let word = self.vocabulary.text(form);
                // The normal form of an acronym is all capitals, any other has none.
                let word = if word.starts_with(char::is_uppercase) {
                    Cow::Owned(word.to_lowercase())
                } else {
                    Cow::Borrowed(word)
                };
                self.words.push((word, token));
            }
        }
        let source = self.text.at(sentence.span);
        if self.words.is_empty() {
            return Judgement::Story;
        }
        let found = self.stock_phrases();
        let line = alone && sentence.role == Role::Headline;
        if self.is_copyright(source, &found) {
            return Judgement::Furniture;
        }
        // Read also: ...
        let heads = line || (alone && source.ends_with(':'));
        if heads && found.list {
            return Judgement::ListHead;
        }
        let full = found.filled == self.words.len();
        // "More." may be a sentence; "More" on a line of its own is none.
        let items = full && found.item && (line || self.words.len() > 1);
        let shaped = line && (self.is_times() || is_address(source) || self.is_menu(&found));
        let asks = found.page && (found.call || (found.inner_call && found.you));
        if items || shaped || asks || found.start || found.any || (line && found.line) {
            return Judgement::Furniture;
        }
        let noted = self.is_byline(&found) || self.is_stamp(&found) || self.is_date();
        // The full stop of "8:05 a.m." ends no sentence.
        let ends_in_abbreviation = || {
            let last = source.rsplit(' ').next();
            last.is_some_and(|last| last.trim_end_matches('.').contains('.'))
        };
        if found.label || noted && (line || alone && ends_in_abbreviation()) {
            return Judgement::Note;
        }
        if line && full {
            return Judgement::Section;
        }
        Judgement::Story
    }

    /// Looks each word up among the first words of the stock phrases.
    fn stock_phrases(&self) -> Found {
        let mut found = Found::default();
        for at in 0..self.words.len() {
            let mut item_length = 0;
            let mut is_item = false;
            for phrase in self.stock.beginning_with(&self.words[at].0) {
                let end = at + 1 + phrase.rest.len();
                let stands = self.words.get(at + 1..end).is_some_and(|words| {
                    words
                        .iter()
                        .map(|(word, _)| word.as_ref())
                        .eq(phrase.rest.iter().copied())
                });
                if !stands {
                    continue;
                }
                let opens = at == 0;
                match phrase.kind {
                    StockKind::Item | StockKind::Section => {
                        let longer = end - at > item_length;
                        let item = phrase.kind == StockKind::Item;
                        if longer || (end - at == item_length && item) {
                            is_item = item;
                            item_length = end - at;
                        }
                    }
                    StockKind::Start => found.start |= opens,
                    StockKind::Line => found.line |= opens,
                    StockKind::Any => found.any = true,
                    StockKind::Label => found.label |= opens && self.has_colon(end),
                    StockKind::List => found.list |= opens && end == self.words.len(),
                    StockKind::Call => {
                        found.call |= opens;
                        found.inner_call |= !phrase.rest.is_empty();
                    }
                    StockKind::Page => found.page = true,
                    StockKind::You => found.you = true,
                    StockKind::Byline => found.byline |= opens,
                    // 12 March 2024, updated 6.03 p.m.
                    StockKind::Stamp => found.stamp |= opens || self.numbers(at) > 1,
                    StockKind::Copyright => found.copyright |= opens,
                }
            }
            if at == found.filled {
                // Counts stand between items: Share 12 Comments 3.
                let count = at > 0 || self.words.len() > 1;
                if item_length > 0 {
                    found.filled += item_length;
                    found.item |= is_item;
                } else if count && self.is_number(at) {
                    found.filled += 1;
                }
            }
        }
        found
    }

    /// How many of the words before `end` are numbers.
    fn numbers(&self, end: usize) -> usize {
        (0..end).filter(|&word| self.is_number(word)).count()
    }

    fn is_number(&self, word: usize) -> bool {
        self.text.tokens[self.words[word].1].kind == TokenKind::Number
    }

    /// Whether a colon stands behind the word before `end`.
    fn has_colon(&self, end: usize) -> bool {
        let token = self.words[end - 1].1 + 1;
        self.text
            .tokens
            .get(token)
            .is_some_and(|token| matches!(self.text.at(token.span), ":" | "："))
    }

    /// © 2025 The Harbour Echo. Copyright 2025 ...
    fn is_copyright(&self, source: &str, found: &Found) -> bool {
        let year = || self.numbers(self.words.len()) > 0;
        source.starts_with('©')
            || (found.copyright && (source.contains('©') || year()))
            || (source.contains('©') && source.len() < 100 && year())
    }

    /// 0:00 0:03:41 0:00
    fn is_times(&self) -> bool {
        self.words.iter().all(|(_, token)| {
            let source = self.text.at(self.text.tokens[*token].span);
            let clock = |c: char| c.is_ascii_digit() || c == ':';
            source.contains(':') && source.chars().all(clock)
        })
    }

    /// News | Sport | Opinion | Notices. A headline may have one such mark, or two around the
    /// names of the site.
    fn is_menu(&self, found: &Found) -> bool {
        const MOST_WORDS_IN_ENTRY: usize = 3;

        let (Some((_, first)), Some((_, last))) = (self.words.first(), self.words.last()) else {
            return false;
        };
        let mut marks = 0;
        let mut length = 0;
        for token in &self.text.tokens[*first..=*last] {
            if token.is_word() {
                length += 1;
            } else if matches!(
                self.text.at(token.span),
                "|" | "·" | "•" | "›" | "»" | ">" | "/"
            ) {
                marks += 1;
                length = 0;
            }
            if length > MOST_WORDS_IN_ENTRY {
                return false;
            }
        }
        marks >= 3 || (marks == 2 && found.filled > 0)
    }

    /// By Marta Quill; Written by Lena Sauter and Idris Cole, harbour reporters
    fn is_byline(&self, found: &Found) -> bool {
        const MOST_WORDS: usize = 12;

        let name = |word: usize| {
            let token = self
                .words
                .get(word)
                .map(|(_, token)| self.text.tokens[*token]);
            token.is_none_or(|token| token.look.is_capital())
        };
        let start = 1 + usize::from(!name(1));
        found.byline
            && self.words.len() <= MOST_WORDS
            && self.words.len() > start
            && name(start)
            && name(start + 1)
    }

    /// Published 9:12 a.m., May 6
    fn is_stamp(&self, found: &Found) -> bool {
        const MOST_WORDS: usize = 16;

        found.stamp && self.words.len() <= MOST_WORDS && self.numbers(self.words.len()) > 0
    }

    /// 12 March 2024, 6.03 p.m.
    fn is_date(&self) -> bool {
        const MOST_WORDS: usize = 8;
        /// Longer words are names of months and weekdays or none of a date.
        const MOST_BYTES: usize = 4;

        let speech = self.text.language.speech();
        let year = |(word, _): &(Cow<str>, usize)| {
            word.split(|c: char| !c.is_ascii_digit())
                .any(|part| part.len() == 4 && (part.starts_with("19") || part.starts_with("20")))
        };
        let dated = |&(ref word, token): &(Cow<str>, usize)| {
            word.len() <= MOST_BYTES
                || self.text.tokens[token].kind == TokenKind::Number
                || speech.uses(word).is(SpeakerWord::Time)
        };
        self.words.len() <= MOST_WORDS
            && self.numbers(self.words.len()) * 2 >= self.words.len()
            && self.words.iter().any(year)
            && self.words.iter().all(dated)
    }
}

/// Whether a line is nothing but an address on the web.
fn is_address(source: &str) -> bool {
    let address = ["https://", "http://", "www."]
        .iter()
        .any(|start| source.starts_with(start));
    address && !source.contains(char::is_whitespace)
}
