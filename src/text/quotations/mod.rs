//! Finds quotations: the passages between quotation marks, in any of the usual pairs of marks.
//!
//! A quotation within a quotation is part of the outer one and is not listed by itself. A
//! quotation that is never closed ends with its paragraph, or with the sentence before the next
//! quotation there. Where one runs over several paragraphs, its passage in each is listed.

mod marks;
mod phrases;
mod speakers;
#[cfg(test)]
mod speakers_tests;
#[cfg(test)]
mod tests;

pub use self::phrases::{Kind, Phrases};

use self::marks::{Mark, is_same_kind};
use super::{Quotation, Span, Text, Vocabulary};
use crate::language::quotation_marks::is_single_mark;
use crate::sorting::sort_by_key;

/// How deep quotations may lie within each other; a mark that opens a deeper one is passed over.
const MOST_NESTED: usize = 8;

/// What quotation marks enclose, in tokens, the marks included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Enclosed {
    /// The opening mark; the first token of the paragraph where that has none.
    first: usize,
    /// The closing mark; the last token of the quotation where that has none.
    last: usize,
    /// Whether it goes on with the quotation that the paragraph before did not close.
    continued: bool,
}

impl Enclosed {
    /// Where it stands in `text`, marks included.
    fn span(self, text: &Text) -> Span {
        Span::new(
            text.tokens[self.first].span.start,
            text.tokens[self.last].span.end,
        )
    }
}

/// All quotations of a text with their speakers, in order; they do not overlap.
pub fn find(text: &Text, vocabulary: &Vocabulary) -> Vec<Quotation> {
    let phrases = Phrases::new(text, vocabulary);
    let enclosed = enclosed(text, &phrases);
    let speakers = speakers::find(&phrases, &enclosed);
    let quotation = |(enclosed, speaker): (Enclosed, Option<Span>)| Quotation {
        span: enclosed.span(text),
        speaker,
    };
    enclosed.into_iter().zip(speakers).map(quotation).collect()
}

fn enclosed(text: &Text, phrases: &Phrases) -> Vec<Enclosed> {
    let mut found = Vec::new();
    let mut marks = Vec::new();
    let mut unclosed = None;
    let mut next = 0;
    while next < text.sentences.len() {
        let first = next;
        let paragraph = text.sentences[first].paragraph;
        while next < text.sentences.len() && text.sentences[next].paragraph == paragraph {
            next += 1;
        }
        marks.clear();
        let tokens = text.sentences[first].first_token..text.sentences[next - 1].last_token;
        marks::read(text, tokens.start as usize, tokens.end as usize, &mut marks);
        let paragraph = Paragraph {
            text,
            phrases,
            first,
            end: next,
            marks: &marks,
        };
        unclosed = paragraph.pair(unclosed, &mut found);
    }
    found
}

/// One paragraph and its marks.
struct Paragraph<'a> {
    text: &'a Text,
    phrases: &'a Phrases<'a>,
    /// Its first sentence.
    first: usize,
    /// The sentence after its last one.
    end: usize,
    marks: &'a [Mark],
}

impl Paragraph<'_> {
    /// Adds the quotations of this paragraph to `found`. `unclosed` is the opening mark of the
    /// quotation that the paragraph before did not close; the answer is the same for this one.
    fn pair(&self, unclosed: Option<char>, found: &mut Vec<Enclosed>) -> Option<char> {
        let start = self.text.sentences[self.first].first_token as usize;
        let mut pairs = Vec::new();
        let mut open: Vec<Mark> = Vec::new();
        let apostrophes = self.apostrophes();
        for (mark, &apostrophe) in self.marks.iter().zip(&apostrophes) {
            if mark.token == start
                && let Some(opening) = unclosed
                && is_same_kind(opening, mark.mark)
            {
                let mut mark = *mark;
                mark.mark = opening;
                open.push(mark);
                continue;
            }
            match open.iter().rposition(|opening| mark.closes(opening.mark)) {
                Some(at) if !is_single_mark(mark.mark) || (at + 1 == open.len() && !apostrophe) => {
                    pairs.push((open[at].token, mark.token));
                    open.truncate(at);
                }
                Some(_) => {}
                None if mark.opens() => {
                    // A single mark right within another: that one was an apostrophe.
                    open.pop_if(|outer| is_single_mark(outer.mark) && is_single_mark(mark.mark));
                    if open.len() < MOST_NESTED {
                        open.push(*mark);
                    }
                }
                None => {
                    let runs_on = pairs.is_empty()
                        && open.is_empty()
                        && !is_single_mark(mark.mark)
                        && unclosed.is_some_and(|opening| mark.closes(opening));
                    if runs_on {
                        pairs.push((start, mark.token));
                    }
                }
            }
        }
        // A single mark that is never closed is an apostrophe.
        open.retain(|mark| !is_single_mark(mark.mark));
        self.read_dialogue(&mut pairs);
        self.list(pairs, &open, unclosed, found)
    }

    /// — Não vou — disse Ana. — Nunca. Where a dash opens a paragraph, and another one stands
    /// before a reporting verb, dashes stand for quotation marks.
    fn read_dialogue(&self, pairs: &mut Vec<(usize, usize)>) {
        let sentences = &self.text.sentences[self.first..self.end];
        let end = sentences[sentences.len() - 1].last_token as usize;
        let is_dash = |at: usize| matches!(self.phrases.surface(at), "--" | "—" | "–" | "―");
        let mut opening = sentences[0].first_token as usize;
        while is_dash(opening) {
            let closing = (opening + 1..end)
                .find(|&at| is_dash(at) && self.phrases.verb_at(at + 1, end).is_some());
            match closing {
                Some(closing) => pairs.push((opening, closing - 1)),
                // Behind the speaker the quotation goes on to the end.
                None if pairs.last().is_some_and(|&(_, last)| last + 1 < opening) => {
                    pairs.push((opening, end - 1));
                }
                None => {}
            }
            let Some(closing) = closing else { break };
            let resumes = |at: &usize| {
                is_dash(*at) && matches!(self.phrases.surface(at - 1), "." | "," | ":" | ";")
            };
            let Some(next) = (closing + 1..end).find(resumes) else {
                break;
            };
            opening = next;
        }
    }

    /// Which single marks are apostrophes at the end of a word (the drivers’ strike) and close
    /// no quotation: a better closing mark follows.
    fn apostrophes(&self) -> Vec<bool> {
        // For straight marks and for curly ones.
        let mut better_follows = [false; 2];
        let mut apostrophes = vec![false; self.marks.len()];
        for (mark, apostrophe) in self.marks.iter().zip(&mut apostrophes).rev() {
            if !is_single_mark(mark.mark) {
                continue;
            }
            let possessive = mark.is_possessive();
            let better_follows = &mut better_follows[usize::from(mark.mark == '\'')];
            *apostrophe = possessive && *better_follows;
            if mark.opens() {
                *better_follows = false;
            } else if mark.ends_word() && !possessive {
                *better_follows = true;
            }
        }
        apostrophes
    }

    /// Adds the outermost of the `pairs` of tokens, and what the `open` marks begin.
    fn list(
        &self,
        mut pairs: Vec<(usize, usize)>,
        open: &[Mark],
        unclosed: Option<char>,
        found: &mut Vec<Enclosed>,
    ) -> Option<char> {
        let start = self.text.sentences[self.first].first_token as usize;
        let end = self.text.sentences[self.end - 1].last_token as usize;
        pairs.extend(open.iter().map(|mark| (mark.token, usize::MAX)));
        sort_by_key(&mut pairs, |&pair| pair);
        let mut left_open = None;
        let mut covered = start;
        for (at, &(first, last)) in pairs.iter().enumerate() {
            if first < covered {
                continue;
            }
            let last = if last != usize::MAX {
                last
            } else if let Some((next, _)) = pairs[at + 1..]
                .iter()
                .find(|pair| !self.is_single_at(pair.0))
            {
                self.sentence_end(first, *next)
            } else {
                left_open = open.last().map(|mark| mark.mark);
                end - 1
            };
            covered = last + 1;
            if self.has_words(first, last) {
                found.push(Enclosed {
                    first,
                    last,
                    continued: first == start && unclosed.is_some(),
                });
            }
        }
        left_open
    }

    /// The last token of the last sentence that ends between the tokens `first` and `next`; the
    /// token before `next` where none does.
    fn sentence_end(&self, first: usize, next: usize) -> usize {
        let sentences = &self.text.sentences[self.first..self.end];
        let before = sentences.partition_point(|sentence| sentence.last_token as usize <= next);
        match before.checked_sub(1) {
            Some(at) if sentences[at].last_token as usize > first + 1 => {
                sentences[at].last_token as usize - 1
            }
            _ => next - 1,
        }
    }

    fn is_single_at(&self, token: usize) -> bool {
        self.text
            .at(self.text.tokens[token].span)
            .starts_with(is_single_mark)
    }

    fn has_words(&self, first: usize, last: usize) -> bool {
        self.text.tokens[first..=last]
            .iter()
            .any(|token| token.is_word())
    }
}
