//! What the reader decided: links that stand, and sentences without a counterpart.

use std::fmt;

use super::alignment::Alignment;
use crate::options::Decision;
use crate::sorting::{sort_by, sort_by_key};
use crate::text::Which;

/// The log-odds of a pair that the reader linked: beyond doubt, and a fixed point of the order.
pub const CERTAIN: f32 = 12.0;

/// The reader's decisions about two texts, checked.
#[derive(Clone, Default)]
pub struct Decided {
    /// All of them, each side ascending.
    decisions: Vec<Decision>,
    /// For each sentence of A and of B its decision, an index; empty where there is no decision at all.
    of_sentence: [Vec<Option<usize>>; 2],
}

impl Decided {
    /// Checks decisions about texts of so many sentences.
    ///
    /// # Errors
    /// Where one names no sentence, a sentence that is not there, or one that is decided already.
    pub fn new(decisions: &[Decision], counts: [usize; 2]) -> Result<Self, DecisionError> {
        if decisions.is_empty() {
            return Ok(Self::default());
        }
        let mut of_sentence = counts.map(|count| vec![None; count]);
        for (place, decision) in decisions.iter().enumerate() {
            let refused = |cause| DecisionError { place, cause };
            if decision.a.is_empty() && decision.b.is_empty() {
                return Err(refused(Cause::Empty));
            }
            let sides = [(&decision.a, 'A'), (&decision.b, 'B')];
            for ((sentences, text), taken) in sides.into_iter().zip(&mut of_sentence) {
                let count = taken.len();
                for &sentence in sentences {
                    match taken.get_mut(sentence) {
                        None => return Err(refused(Cause::Absent(text, sentence, count))),
                        Some(Some(_)) => return Err(refused(Cause::Twice(text, sentence))),
                        Some(free) => *free = Some(place),
                    }
                }
            }
        }
        let mut decisions = decisions.to_vec();
        for decision in &mut decisions {
            sort_by_key(&mut decision.a, |&at| at);
            sort_by_key(&mut decision.b, |&at| at);
        }
        Ok(Self {
            decisions,
            of_sentence,
        })
    }

    /// The same decisions with A and B in each other's place.
    pub fn mirrored(self) -> Self {
        let mirrored = |Decision { a, b }| Decision { a: b, b: a };
        let [of_a, of_b] = self.of_sentence;
        Self {
            decisions: self.decisions.into_iter().map(mirrored).collect(),
            of_sentence: [of_b, of_a],
        }
    }

    /// Whether nothing was decided.
    pub fn is_empty(&self) -> bool {
        self.decisions.is_empty()
    }

    /// The sentences of B, ascending, whose pairs with a sentence of A keep the reader's link in its place;
    /// `None` where the reader left the sentence to the alignment. All pairs of a link would be the square
    /// of it: those around it are enough, of its first and last sentence of A and of its first and last of B.
    pub fn columns_of(&self, row: usize) -> Option<impl Iterator<Item = usize>> {
        let Decision { a, b } = &self.decisions[(*self.of_sentence[Which::A].get(row)?)?];
        let is_inner = row != a[0] && row != a[a.len() - 1];
        let to_last = b.len().saturating_sub(1).max(1);
        let step = if is_inner { to_last } else { 1 };
        Some(b.iter().copied().step_by(step))
    }

    /// Whether the reader decided about a sentence of one text.
    pub fn takes(&self, which: Which, sentence: usize) -> bool {
        matches!(self.of_sentence[which].get(sentence), Some(Some(_)))
    }

    /// The decisions that link.
    pub fn links(&self) -> impl Iterator<Item = &Decision> {
        let links = |one: &&Decision| !one.a.is_empty() && !one.b.is_empty();
        self.decisions.iter().filter(links)
    }

    /// The sentences of A and of B without a counterpart, ascending.
    pub fn alone(&self) -> [Vec<usize>; 2] {
        let alone = |decision: usize| {
            let Decision { a, b } = &self.decisions[decision];
            a.is_empty() || b.is_empty()
        };
        self.of_sentence.each_ref().map(|decided| {
            let sentences = 0..decided.len();
            let alone = sentences.filter(|&at| decided[at].is_some_and(alone));
            alone.collect()
        })
    }

    /// Puts the reader's links among those of other sentences, in the order of A.
    pub fn settle(&self, links: &mut Vec<Alignment>) {
        links.extend(self.links().map(|decision| Alignment {
            a: decision.a.clone(),
            b: decision.b.clone(),
            likely: 1.0,
            moved: false,
        }));
        sort_by(links, |x, y| x.a.cmp(&y.a));
    }
}

/// A decision that cannot stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DecisionError {
    place: usize,
    cause: Cause,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cause {
    Empty,
    Absent(char, usize, usize),
    Twice(char, usize),
}

impl fmt::Display for DecisionError {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let place = self.place;
        match self.cause {
            Cause::Empty => write!(
                out,
                "The decision at index {place} names no sentence: name those of A, of B, or both."
            ),
            Cause::Absent(text, sentence, count) => write!(
                out,
                "The decision at index {place} names sentence {sentence} of {text}, but {text} \
                 has {count} sentences, counted from 0."
            ),
            Cause::Twice(text, sentence) => write!(
                out,
                "The decision at index {place} names sentence {sentence} of {text} once more: a \
                 sentence can be decided about once."
            ),
        }
    }
}

impl std::error::Error for DecisionError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn decision(a: &[usize], b: &[usize]) -> Decision {
        Decision {
            a: a.to_vec(),
            b: b.to_vec(),
        }
    }

    fn columns_of(decided: &Decided, row: usize) -> Option<Vec<usize>> {
        Some(decided.columns_of(row)?.collect())
    }

    #[track_caller]
    fn refusal(decisions: &[Decision]) -> String {
        let error = Decided::new(decisions, [3, 2]).err();
        error.expect("these decisions are nonsense").to_string()
    }

    #[test]
    fn nonsense_is_refused_with_a_plain_sentence() {
        assert!(refusal(&[decision(&[], &[])]).contains("names no sentence"));
        let absent = refusal(&[decision(&[0], &[0]), decision(&[1], &[2])]);
        assert_eq!(
            absent,
            "The decision at index 1 names sentence 2 of B, but B has 2 sentences, counted from 0."
        );
        assert!(refusal(&[decision(&[1, 1], &[0])]).contains("sentence 1 of A once more"));
        let twice = refusal(&[decision(&[0], &[1]), decision(&[], &[1])]);
        assert!(twice.contains("sentence 1 of B once more"));
    }

    #[test]
    fn what_is_alone_on_one_side_is_alone_on_the_other_after_swapping() {
        let decisions = [decision(&[2, 0], &[]), decision(&[1], &[1])];
        let decided = Decided::new(&decisions, [3, 2]).ok().unwrap();
        assert_eq!(decided.alone(), [vec![0, 2], vec![]]);
        assert_eq!(columns_of(&decided, 1), Some(vec![1]));
        assert_eq!(columns_of(&decided, 2), Some(vec![]));
        let mirrored = decided.mirrored();
        assert_eq!(mirrored.alone(), [vec![], vec![0, 2]]);
        assert!(mirrored.takes(Which::B, 0) && mirrored.takes(Which::B, 1));
        assert_eq!(columns_of(&mirrored, 0), None);
    }

    #[test]
    fn of_a_large_link_the_pairs_around_it_are_taken() {
        let decided = Decided::new(&[decision(&[0, 1, 2], &[0, 1, 3, 4])], [3, 5]);
        let decided = decided.ok().unwrap();
        for (row, columns) in [
            (0, vec![0, 1, 3, 4]),
            (1, vec![0, 4]),
            (2, vec![0, 1, 3, 4]),
        ] {
            assert_eq!(columns_of(&decided, row), Some(columns));
        }
    }
}
