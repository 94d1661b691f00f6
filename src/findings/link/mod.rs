//! The two sides of a link, word by word: which word of one stands for which of the other.

pub mod company;
pub mod pairing;
mod side;

use std::cell::Cell;

use crate::diff::Edit;
use crate::findings::words::{KnownWords, Likeness};
use crate::text::{Span, Text, Which};

pub use side::{Partner, Side, SideSentence};

/// Both sides of a link.
pub struct Link<'t> {
    /// The side of A.
    pub a: Side<'t>,
    /// The side of B.
    pub b: Side<'t>,
    /// What is known of the words of both texts.
    pub words: KnownWords<'t>,
    /// Whether the two sides share so little that what stands in one place need not correspond.
    pub is_loose: bool,
    /// Whether all else is told so freely that a word without a counterpart says little.
    pub is_free: bool,
    /// Whether a budget cut the search for what differs short.
    pub is_cut: Cell<bool>,
}

impl<'t> Link<'t> {
    /// Pairs the words of the two sides: what lies outside the edits in order, then what is alike
    /// within each edit, then what moved.
    pub fn new(
        (a, a_sentences): (&'t Text, &[usize]),
        (b, b_sentences): (&'t Text, &[usize]),
        edits: &[Edit],
        words: KnownWords<'t>,
        is_free: bool,
    ) -> Self {
        let mut link = Self {
            a: Side::new(a, a_sentences, words),
            b: Side::new(b, b_sentences, words),
            words,
            is_loose: false,
            is_free,
            is_cut: Cell::new(false),
        };
        mark_edits(&mut link.a, edits.iter().map(|edit| edit.a));
        mark_edits(&mut link.b, edits.iter().map(|edit| edit.b));
        link.pair_in_order();
        link.number_slots();
        link.pair_moved();
        link.is_loose = link.shares_little();
        link
    }

    /// The side of one text, and the other side.
    pub fn sides(&self, which: Which) -> (&Side<'t>, &Side<'t>) {
        which.of((&self.a, &self.b), (&self.b, &self.a))
    }

    fn pair(&mut self, a: usize, b: usize, likeness: Likeness) {
        self.a.partners[a] = Some(Partner { index: b, likeness });
        self.b.partners[b] = Some(Partner { index: a, likeness });
    }

    fn pair_in_order(&mut self) {
        let (mut at_a, mut at_b) = (0, 0);
        let (count_a, count_b) = (self.a.tokens.len(), self.b.tokens.len());
        while at_a < count_a || at_b < count_b {
            let edit_a = self.a.edits.get(at_a).copied().unwrap_or(0);
            let edit_b = self.b.edits.get(at_b).copied().unwrap_or(0);
            if edit_a == 0 && edit_b == 0 && at_a < count_a && at_b < count_b {
                if self.a.meaning(at_a) == self.b.meaning(at_b) {
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
            self.pair_within(at_a..end_a, at_b..end_b);
            (at_a, at_b) = (end_a, end_b);
        }
    }

    fn shares_little(&self) -> bool {
        /// Below this share of the shorter side's content words a link is loose.
        const LEAST_SHARE: f32 = 0.5;

        let count = |side: &Side| {
            let content = (0..side.tokens.len()).filter(|&at| side.is_content(at));
            content.fold((0, 0), |(all, paired), at| {
                (all + 1, paired + u32::from(side.partners[at].is_some()))
            })
        };
        let (a, b) = (count(&self.a), count(&self.b));
        (a.1.max(b.1) as f32) < LEAST_SHARE * a.0.min(b.0) as f32
    }

    /// The heaviest chain of alike words between two stretches that differ.
    fn pair_within(&mut self, a: std::ops::Range<usize>, b: std::ops::Range<usize>) {
        let (rows, columns) = (a.len(), b.len());
        // What is alike is then paired as moved.
        if rows == 0 || columns == 0 || self.exceeds_budget(rows, columns) {
            return;
        }
        let width = columns + 1;
        let mut best = vec![0_u16; (rows + 1) * width];
        let mut kinds = vec![Likeness::None; rows * columns];
        for row in (0..rows).rev() {
            for column in (0..columns).rev() {
                let (x, y) = (a.start + row, b.start + column);
                let likeness = if self.a.is_word(x) == self.b.is_word(y) {
                    self.words.likeness(self.a.meaning(x), self.b.meaning(y))
                } else {
                    Likeness::None
                };
                kinds[row * columns + column] = likeness;
                let skip = best[(row + 1) * width + column].max(best[row * width + column + 1]);
                let weight = weight(likeness, self.a.is_content(x));
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

    /// Whether comparing so many words of A with so many of B would be too much work. If so, the
    /// link has been cut short.
    pub fn exceeds_budget(&self, of_a: usize, of_b: usize) -> bool {
        /// What two changed stretches of a hundred words and more make: no usual sentence.
        const MOST_PAIRS: usize = 16_384;

        let exceeds = of_a * of_b > MOST_PAIRS;
        self.is_cut.set(self.is_cut.get() || exceeds);
        exceeds
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
    fn pair_moved(&mut self) {
        let free = |side: &Side| -> Vec<usize> {
            (0..side.tokens.len())
                .filter(|&at| side.partners[at].is_none() && side.is_content(at))
                .collect()
        };
        let free_a = free(&self.a);
        let mut free_b = free(&self.b);
        if free_a.is_empty() || free_b.is_empty() {
            return;
        }
        let steps: [(Likeness, Fits); 7] = [
            (Likeness::Inflected, |link, x, y| {
                link.a.slots[x] == link.b.slots[y]
                    && link.words.are_forms(link.a.meaning(x), link.b.meaning(y))
            }),
            (Likeness::Synonym, |link, x, y| {
                link.a.slots[x] == link.b.slots[y]
                    && link
                        .words
                        .are_synonyms(link.a.meaning(x), link.b.meaning(y))
            }),
            (Likeness::Same, |link, x, y| {
                link.a.meaning(x) == link.b.meaning(y)
            }),
            (Likeness::Inflected, |link, x, y| {
                link.words.likeness(link.a.meaning(x), link.b.meaning(y)) == Likeness::Inflected
            }),
            (Likeness::Synonym, |link, x, y| {
                link.a.edits[x] == link.b.edits[y]
                    && link
                        .words
                        .share_meaning(link.a.meaning(x), link.b.meaning(y))
            }),
            // Where there is no lexicon the lists hold what news exchanges, and no more.
            (Likeness::Synonym, |link, x, y| {
                !link.words.table.relations.has_lexicon()
                    && link
                        .words
                        .are_synonyms(link.a.meaning(x), link.b.meaning(y))
            }),
            // Landkreis, Kreis.
            (Likeness::Synonym, |link, x, y| {
                link.a.text.language.traits().capital_nouns
                    && link.a.is_capital(x)
                    && link.b.is_capital(y)
                    && link
                        .words
                        .are_compound_and_part(link.a.form(x), link.b.form(y))
            }),
        ];
        for (likeness, fits) in steps {
            // Whether two words are the same is seen at once; for the rest lists are looked through.
            if likeness != Likeness::Same && self.exceeds_budget(free_a.len(), free_b.len()) {
                continue;
            }
            for &at in &free_a {
                if self.a.partners[at].is_some() {
                    continue;
                }
                if let Some(place) = free_b.iter().position(|&other| fits(self, at, other)) {
                    let other = free_b.remove(place);
                    self.pair(at, other, likeness);
                }
            }
        }
    }
}

/// Whether a word of A and one of B, given by their places, may be partners.
type Fits = fn(&Link, usize, usize) -> bool;

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
