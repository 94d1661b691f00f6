//! The words that differ within a link, made readable, each change with its class.

mod class;
mod refine;
mod sequence;

pub use refine::mark_meaning;

use crate::language::WordLists;
use crate::text::{Span, Text, Token, Vocabulary};

/// A changed stretch of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What stands in A; empty where A lacks it.
    pub a: Span,
    /// What stands in B; empty where B lacks it.
    pub b: Span,
    /// What kind of change it is.
    pub class: EditClass,
}

/// The kind of a change, by the first rule that explains it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditClass {
    /// Quotation marks, dashes, other punctuation, white space, case of a word.
    Typography,
    /// Another spelling of the same word: abbreviation, hyphen, British and American.
    Spelling,
    /// Another form of the same word.
    Inflection,
    /// Other words.
    Wording,
    /// A change that a finding points out.
    Meaning,
}

/// What differs between the two sides of a link, and how much does not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// The changed stretches, in order; what stands outside them is the same in both, character by
    /// character.
    pub edits: Vec<Edit>,
    /// How many words stand in both, in runs.
    pub verbatim_words: u32,
}

/// What differs between some sentences of `a` and some of `b`.
pub fn compare(
    a: &Text,
    a_sentences: &[usize],
    b: &Text,
    b_sentences: &[usize],
    vocabulary: &Vocabulary,
) -> Difference {
    let a = Passage::new(a, a_sentences);
    let b = Passage::new(b, b_sentences);
    let mut edits = Vec::new();
    let (mut from_a, mut from_b) = (0, 0);
    let matches = sequence::matches(&a.tokens, &b.tokens, vocabulary);
    let verbatim_words = sequence::words_in_runs(&matches, &a.tokens);
    for (at_a, at_b) in matches {
        push_change(&a, from_a..at_a, &b, from_b..at_b, vocabulary, &mut edits);
        let (one, other) = (a.tokens[at_a].span, b.tokens[at_b].span);
        // What is equal in its normal form differs as it stands only where one is not in that form.
        let are_normal = a.tokens[at_a].look.is_normal && b.tokens[at_b].look.is_normal;
        if !are_normal && a.text.at(one) != b.text.at(other) {
            edits.push(Edit {
                a: one,
                b: other,
                class: class::of_shape(a.text.at(one), b.text.at(other)),
            });
        }
        (from_a, from_b) = (at_a + 1, at_b + 1);
    }
    let (end_a, end_b) = (a.tokens.len(), b.tokens.len());
    push_change(&a, from_a..end_a, &b, from_b..end_b, vocabulary, &mut edits);
    Difference {
        edits,
        verbatim_words,
    }
}

/// One side of a link: sentences of one text, which may stand apart from each other.
struct Passage<'t> {
    text: &'t Text,
    tokens: Vec<Token>,
    /// The tokens that follow another sentence of the text which is no part of the link, ascending.
    breaks: Vec<usize>,
}

impl<'t> Passage<'t> {
    fn new(text: &'t Text, sentences: &[usize]) -> Self {
        let mut tokens = Vec::new();
        let mut breaks = Vec::new();
        for (at, &sentence) in sentences.iter().enumerate() {
            if at > 0 && sentences[at - 1] + 1 != sentence {
                breaks.push(tokens.len());
            }
            tokens.extend_from_slice(text.tokens_of(sentence));
        }
        Self {
            text,
            tokens,
            breaks,
        }
    }

    /// What lies between the matched tokens before and after the tokens of `range`, white space
    /// included: one stretch, or several where sentences stand apart.
    fn stretches(&self, range: std::ops::Range<usize>) -> Vec<Span> {
        let mut stretches = Vec::with_capacity(1);
        let mut from = range.start;
        let first = self.breaks.partition_point(|&at| at < range.start);
        let inner = self.breaks[first..].iter().copied();
        let inner = inner.take_while(|&at| at <= range.end);
        for to in inner.chain(std::iter::once(range.end)) {
            stretches.push(self.stretch(from..to));
            from = to;
        }
        stretches
    }

    fn stretch(&self, range: std::ops::Range<usize>) -> Span {
        let is_break = |at: usize| self.breaks.binary_search(&at).is_ok();
        let opens = range.start == 0 || is_break(range.start);
        let closes = range.end == self.tokens.len() || is_break(range.end);
        let before = range
            .start
            .checked_sub(1)
            .map(|at| self.tokens[at].span.end);
        let start = match before {
            Some(end) if !opens => end,
            _ => self
                .tokens
                .get(range.start)
                .map_or_else(|| before.unwrap_or_default(), |token| token.span.start),
        };
        let end = match range.end.checked_sub(1) {
            Some(last) if closes => self.tokens[last].span.end,
            _ => self.tokens[range.end].span.start,
        };
        Span::new(start, end.max(start))
    }
}

/// Adds the change between two matches, if there is one.
fn push_change(
    a: &Passage,
    a_range: std::ops::Range<usize>,
    b: &Passage,
    b_range: std::ops::Range<usize>,
    vocabulary: &Vocabulary,
    edits: &mut Vec<Edit>,
) {
    // Nearly always the next word follows at once, with the same space before it.
    if a_range.is_empty() && b_range.is_empty() && a.breaks.is_empty() && b.breaks.is_empty() {
        let spaces = [a.stretch(a_range.clone()), b.stretch(b_range.clone())];
        if a.text.at(spaces[0]) == b.text.at(spaces[1]) {
            return;
        }
    }
    let class = class::of_change(
        &a.tokens[a_range.clone()],
        &b.tokens[b_range.clone()],
        vocabulary,
        WordLists::of(a.text.language.shared_with(b.text.language)),
    );
    let mut a_stretches = a.stretches(a_range).into_iter();
    let mut b_stretches = b.stretches(b_range).into_iter();
    let (mut last_a, mut last_b) = (Span::default(), Span::default());
    loop {
        let (one, other) = match (a_stretches.next(), b_stretches.next()) {
            (None, None) => break,
            (one, other) => (
                one.unwrap_or(Span::new(last_a.end, last_a.end)),
                other.unwrap_or(Span::new(last_b.end, last_b.end)),
            ),
        };
        (last_a, last_b) = (one, other);
        let (one, other) = without_shared_space(a.text, one, b.text, other);
        if !(one.is_empty() && other.is_empty()) {
            let edit = Edit {
                a: one,
                b: other,
                class,
            };
            edits.extend(refine::without_punctuation(a.text, b.text, edit));
        }
    }
}

/// Two stretches without the white space that both begin and end with.
fn without_shared_space(a: &Text, one: Span, b: &Text, other: Span) -> (Span, Span) {
    let shared = |one: &mut dyn Iterator<Item = char>, other: &mut dyn Iterator<Item = char>| {
        one.zip(other)
            .take_while(|(one, other)| one == other && one.is_whitespace())
            .map(|(one, _)| one.len_utf8() as u32)
            .sum::<u32>()
    };
    let front = shared(&mut a.at(one).chars(), &mut b.at(other).chars());
    let one = Span::new(one.start + front, one.end);
    let other = Span::new(other.start + front, other.end);
    let back = shared(&mut a.at(one).chars().rev(), &mut b.at(other).chars().rev());
    (
        Span::new(one.start, one.end - back),
        Span::new(other.start, other.end - back),
    )
}
