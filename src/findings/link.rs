//! The two sides of a link, word by word: which word of one stands for which of the other.

use crate::diff::Edit;
use crate::text::{Form, Role, Span, Text, Token, TokenKind};

use super::words::{Likeness, Words};

/// How a word of one side came to stand for one of the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Partner {
    /// Its index on the other side.
    pub index: usize,
    /// How alike the two are.
    pub likeness: Likeness,
}

/// A sentence of a side.
#[derive(Clone, Copy, Debug)]
pub struct SideSentence {
    /// Which sentence of the text it is.
    pub index: usize,
    /// Its first token on the side.
    pub start: usize,
    /// The token of the side after its last one.
    pub end: usize,
    /// Its first token in the text.
    pub in_text: usize,
}

/// One side of a link.
pub struct Side<'t> {
    /// The text it comes from.
    pub text: &'t Text,
    /// The tokens of its sentences, in order.
    pub tokens: Vec<Token>,
    /// Its sentences, as tokens of the side and where those begin among the text's.
    pub sentences: Vec<SideSentence>,
    /// The same word on the other side, moved or not.
    pub partners: Vec<Option<Partner>>,
    /// How many words that stand in the same order on both sides come before each token: what
    /// lies between the same two on both sides has one slot.
    pub slots: Vec<u32>,
    /// The edit that each token lies in, counted from 1; 0 for none.
    pub edits: Vec<u32>,
    /// The quotation that each token lies in, counted from 1 in the text; 0 for none.
    pub quotations: Vec<u32>,
    /// Whether a finding explains the token already.
    pub explained: Vec<bool>,
}

impl<'t> Side<'t> {
    /// The side of `text` that consists of `sentences`.
    pub fn new(text: &'t Text, sentences: &[usize]) -> Self {
        let mut tokens = Vec::new();
        let mut places = Vec::with_capacity(sentences.len());
        for &sentence in sentences {
            let start = tokens.len();
            tokens.extend_from_slice(text.tokens_of(sentence));
            places.push(SideSentence {
                index: sentence,
                start,
                end: tokens.len(),
                in_text: text.token_range(sentence).start,
            });
        }
        let count = tokens.len();
        let quotations = quotations_of(text, &tokens);
        Self {
            text,
            tokens,
            sentences: places,
            partners: vec![None; count],
            slots: vec![0; count],
            edits: vec![0; count],
            quotations,
            explained: vec![false; count],
        }
    }

    /// The form of the token with this index.
    pub fn form(&self, index: usize) -> Form {
        self.tokens[index].form
    }

    /// A token as it stands in the text.
    pub fn surface(&self, index: usize) -> &'t str {
        self.text.at(self.tokens[index].span)
    }

    /// Whether the token is a word or number.
    pub fn is_word(&self, index: usize) -> bool {
        self.tokens[index].kind != TokenKind::Symbol
    }

    /// Whether nothing, not even a space, parts the token from the one before.
    pub fn joined(&self, index: usize) -> bool {
        index > 0 && self.tokens[index - 1].span.end == self.tokens[index].span.start
    }

    /// The stretch of the text from token `start` up to token `end`; where it holds none, the empty
    /// stretch before `start`.
    pub fn span(&self, start: usize, end: usize) -> Span {
        if start < end {
            return Span::new(self.tokens[start].span.start, self.tokens[end - 1].span.end);
        }
        let at = match self.tokens.get(start) {
            Some(token) => token.span.start,
            None => self.tokens.last().map_or(0, |token| token.span.end),
        };
        Span::new(at, at)
    }

    /// The tokens of the side that lie in a stretch of the text; none where it holds no whole one.
    pub fn tokens_in(&self, span: Span) -> Option<(usize, usize)> {
        let inside = |token: &Token| span.contains(token.span);
        let first = self.tokens.iter().position(inside)?;
        let count = self.tokens[first..]
            .iter()
            .take_while(|token| inside(token))
            .count();
        Some((first, first + count))
    }

    /// Whether a sentence of it is a headline; a text of one line has none.
    pub fn is_headline(&self) -> bool {
        let role = |sentence: &SideSentence| self.text.sentences[sentence.index].role;
        self.text.sentences.len() > 1
            && self
                .sentences
                .iter()
                .any(|sentence| role(sentence) == Role::Headline)
    }

    /// Whether a token of the range is explained already.
    pub fn is_explained(&self, start: usize, end: usize) -> bool {
        self.explained[start..end]
            .iter()
            .any(|&explained| explained)
    }
}

/// The quotation of each token.
fn quotations_of(text: &Text, tokens: &[Token]) -> Vec<u32> {
    let mut inside = vec![0; tokens.len()];
    let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else {
        return inside;
    };
    let begin = text
        .quotations
        .partition_point(|quotation| quotation.span.end <= first.span.start);
    for (number, quotation) in text.quotations.iter().enumerate().skip(begin) {
        if quotation.span.start >= last.span.end {
            break;
        }
        for (token, inside) in tokens.iter().zip(&mut inside) {
            // Of nested quotations the outer one counts.
            if *inside == 0 && quotation.span.contains(token.span) {
                *inside = number as u32 + 1;
            }
        }
    }
    inside
}

/// Both sides of a link.
pub struct Link<'t> {
    /// The side of A.
    pub a: Side<'t>,
    /// The side of B.
    pub b: Side<'t>,
    /// Whether the two sides share so little that what stands in one place need not correspond.
    pub is_loose: bool,
}

impl<'t> Link<'t> {
    /// Pairs the words of the two sides: what lies outside the edits in order, then what is alike
    /// within each edit, then what moved.
    pub fn new(
        (a, a_sentences): (&'t Text, &[usize]),
        (b, b_sentences): (&'t Text, &[usize]),
        edits: &[Edit],
        words: &Words,
    ) -> Self {
        let mut link = Self {
            a: Side::new(a, a_sentences),
            b: Side::new(b, b_sentences),
            is_loose: false,
        };
        mark_edits(&mut link.a, edits.iter().map(|edit| edit.a));
        mark_edits(&mut link.b, edits.iter().map(|edit| edit.b));
        link.pair_in_order(words);
        link.number_slots();
        link.pair_moved(words);
        link.is_loose = link.shares_little(words);
        link
    }

    fn pair(&mut self, a: usize, b: usize, likeness: Likeness) {
        self.a.partners[a] = Some(Partner { index: b, likeness });
        self.b.partners[b] = Some(Partner { index: a, likeness });
    }

    fn pair_in_order(&mut self, words: &Words) {
        let (mut at_a, mut at_b) = (0, 0);
        let (count_a, count_b) = (self.a.tokens.len(), self.b.tokens.len());
        while at_a < count_a || at_b < count_b {
            let edit_a = self.a.edits.get(at_a).copied().unwrap_or(0);
            let edit_b = self.b.edits.get(at_b).copied().unwrap_or(0);
            if edit_a == 0 && edit_b == 0 && at_a < count_a && at_b < count_b {
                if self.a.form(at_a) == self.b.form(at_b) {
                    self.pair(at_a, at_b, Likeness::Same);
                }
                at_a += 1;
                at_b += 1;
                continue;
            }
            let run = |edits: &[u32], at: usize, edit: u32| {
                at + edits[at..]
                    .iter()
                    .take_while(|&&other| other == edit)
                    .count()
            };
            let edit = match (edit_a, edit_b) {
                (0, edit) | (edit, 0) => edit,
                (a, b) => a.min(b),
            };
            let end_a = if edit_a == edit || edit == 0 {
                run(&self.a.edits, at_a, edit)
            } else {
                at_a
            };
            let end_b = if edit_b == edit || edit == 0 {
                run(&self.b.edits, at_b, edit)
            } else {
                at_b
            };
            self.pair_within(at_a..end_a, at_b..end_b, words);
            (at_a, at_b) = (end_a, end_b);
        }
    }

    fn shares_little(&self, words: &Words) -> bool {
        /// Below this share of the shorter side's content words a link is loose.
        const LEAST_SHARE: f32 = 0.5;

        let count = |side: &Side| {
            let content = (0..side.tokens.len())
                .filter(|&at| side.is_word(at) && words.is_content(side.form(at)));
            content.fold((0, 0), |(all, paired), at| {
                (all + 1, paired + u32::from(side.partners[at].is_some()))
            })
        };
        let (a, b) = (count(&self.a), count(&self.b));
        (a.1.max(b.1) as f32) < LEAST_SHARE * a.0.min(b.0) as f32
    }

    /// The heaviest chain of alike words between two stretches that differ.
    fn pair_within(&mut self, a: std::ops::Range<usize>, b: std::ops::Range<usize>, words: &Words) {
        /// Above this many cells only the words' order within each stretch is too much work: what
        /// is alike is then paired as moved.
        const MOST_CELLS: usize = 16_384;

        let (rows, columns) = (a.len(), b.len());
        if rows == 0 || columns == 0 || rows * columns > MOST_CELLS {
            return;
        }
        let width = columns + 1;
        let mut best = vec![0_u16; (rows + 1) * width];
        let mut kinds = vec![Likeness::None; rows * columns];
        for row in (0..rows).rev() {
            for column in (0..columns).rev() {
                let (token_a, token_b) = (
                    &self.a.tokens[a.start + row],
                    &self.b.tokens[b.start + column],
                );
                let likeness = if token_a.is_word() == token_b.is_word() {
                    words.likeness(token_a.form, token_b.form)
                } else {
                    Likeness::None
                };
                kinds[row * columns + column] = likeness;
                let skip = best[(row + 1) * width + column].max(best[row * width + column + 1]);
                let weight = weight(likeness, words.is_content(token_a.form));
                let both = best[(row + 1) * width + column + 1] + weight;
                best[row * width + column] = if weight > 0 { skip.max(both) } else { skip };
            }
        }
        let (mut row, mut column) = (0, 0);
        while row < rows && column < columns {
            let likeness = kinds[row * columns + column];
            let here = best[row * width + column];
            if here == best[(row + 1) * width + column] {
                row += 1;
            } else if here == best[row * width + column + 1] {
                column += 1;
            } else {
                self.pair(a.start + row, b.start + column, likeness);
                row += 1;
                column += 1;
            }
        }
    }

    fn number_slots(&mut self) {
        for side in [&mut self.a, &mut self.b] {
            let mut slot = 0;
            for (partner, at) in side.partners.iter().zip(&mut side.slots) {
                *at = slot;
                slot += u32::from(partner.is_some());
            }
        }
    }

    /// Pairs content words that stand elsewhere on the other side.
    fn pair_moved(&mut self, words: &Words) {
        let free = |side: &Side| -> Vec<usize> {
            (0..side.tokens.len())
                .filter(|&at| {
                    side.partners[at].is_none()
                        && side.is_word(at)
                        && words.is_content(side.form(at))
                })
                .collect()
        };
        let free_a = free(&self.a);
        let mut free_b = free(&self.b);
        if free_a.is_empty() || free_b.is_empty() {
            return;
        }
        let steps: [(Likeness, Fits); 5] = [
            (Likeness::Inflected, |link, x, y, words| {
                link.a.slots[x] == link.b.slots[y]
                    && words.are_forms(link.a.form(x), link.b.form(y))
            }),
            (Likeness::Synonym, |link, x, y, words| {
                link.a.slots[x] == link.b.slots[y]
                    && words.are_synonyms(link.a.form(x), link.b.form(y))
            }),
            (Likeness::Same, |link, x, y, _| {
                link.a.form(x) == link.b.form(y)
            }),
            (Likeness::Inflected, |link, x, y, words| {
                words.likeness(link.a.form(x), link.b.form(y)) == Likeness::Inflected
            }),
            (Likeness::Synonym, |link, x, y, words| {
                link.a.edits[x] == link.b.edits[y]
                    && words.share_meaning(link.a.form(x), link.b.form(y))
            }),
        ];
        for (likeness, fits) in steps {
            for &at in &free_a {
                if self.a.partners[at].is_some() {
                    continue;
                }
                if let Some(place) = free_b
                    .iter()
                    .position(|&other| fits(self, at, other, words))
                {
                    let other = free_b.remove(place);
                    self.pair(at, other, likeness);
                }
            }
        }
    }
}

/// Whether a word of A and one of B, given by their places, may be partners.
type Fits = fn(&Link, usize, usize, &Words) -> bool;

/// What a pair of words is worth in a chain.
fn weight(likeness: Likeness, content: bool) -> u16 {
    match (likeness, content) {
        (Likeness::None, _) => 0,
        (Likeness::Same, true) => 8,
        (Likeness::Same, false) => 3,
        (Likeness::Inflected, _) => 7,
        (Likeness::Synonym, _) => 5,
    }
}

fn mark_edits(side: &mut Side, spans: impl Iterator<Item = Span>) {
    let mut at = 0;
    for (number, span) in spans.enumerate() {
        while at < side.tokens.len() && side.tokens[at].span.end <= span.start {
            at += 1;
        }
        while at < side.tokens.len() && side.tokens[at].span.start < span.end {
            side.edits[at] = number as u32 + 1;
            at += 1;
        }
    }
}
