//! Which sentences of A are told by which sentences of B, and the verdict over it.

mod alignment;
mod bags;
mod candidates;
mod chain;
mod decided;
mod evidence;
mod features;
mod gaps;
mod grid;
mod headlines;
mod learned;
#[cfg(feature = "learn")]
pub mod learning;
mod links;
mod novelty;
mod order;
mod profile;
mod rarity;
mod reasons;
mod rivals;
mod scoring;
mod surroundings;
mod verdict;
mod weights;

use crate::text::{Form, Role, Text, Vocabulary};
pub use alignment::Alignment;
pub use decided::{Decided, DecisionError};
use links::choose;
use profile::signature;
pub use reasons::{Reasons, RunnerUp};
use rustc_hash::FxHashSet;
use scoring::Scoring;
pub use verdict::{DetailCounts, SURE, Shares, judge};
pub use weights::Weights;

/// The links of two texts that say the same words in the same sentences: each sentence with itself,
/// however often a text repeats one. None where the texts differ.
pub fn one_to_one(a: &Text, b: &Text) -> Option<Vec<Alignment>> {
    let same = |at: usize| {
        let words = |text: &Text| -> Vec<Form> {
            let words = text.tokens_of(at).iter().filter(|token| token.is_word());
            words.map(|token| token.form).collect()
        };
        words(a) == words(b)
    };
    let count = a.sentences.len();
    let is_story = |at: &usize| {
        [a, b]
            .iter()
            .all(|text| text.sentences[*at].role != Role::Furniture)
    };
    (count == b.sentences.len() && (0..count).all(same)).then(|| {
        (0..count)
            .filter(is_story)
            .map(|at| Alignment {
                a: vec![at],
                b: vec![at],
                likely: 1.0,
                moved: false,
            })
            .collect()
    })
}

/// Counts a line of page furniture as part of the story after all where the story of the other
/// text holds the same line.
pub fn restore_told_furniture(a: &mut Text, b: &mut Text) {
    /// Shorter lines say too little to be part of a story by themselves.
    const LEAST_TOKENS: usize = 5;

    let lines = |text: &Text| -> FxHashSet<u64> {
        (0..text.sentences.len())
            .filter(|&at| text.sentences[at].role != Role::Furniture)
            .filter(|&at| text.tokens_of(at).len() >= LEAST_TOKENS)
            .map(|at| signature(text, at))
            .collect()
    };
    let (told_in_a, told_in_b) = (lines(a), lines(b));
    for (text, told) in [(a, told_in_b), (b, told_in_a)] {
        for at in 0..text.sentences.len() {
            if text.sentences[at].role == Role::Furniture
                && text.tokens_of(at).len() >= LEAST_TOKENS
                && told.contains(&signature(text, at))
            {
                text.sentences[at].role = Role::Body;
            }
        }
    }
}

/// An alignment under way.
pub struct Aligner {
    scoring: Scoring,
}

impl Aligner {
    /// Begins to align the sentences of `a` and `b`, whose words are in `vocabulary`.
    pub fn new(a: &Text, b: &Text, vocabulary: &Vocabulary, weights: Weights) -> Self {
        Self {
            scoring: Scoring::new(a, b, vocabulary, weights),
        }
    }

    /// Has the reader's decisions stand. What of the texts does not depend on them is not done again,
    /// where it `keeps` that for others to follow.
    pub fn decide(&mut self, decided: Decided, keeps: bool) {
        self.scoring.decide(decided, keeps);
    }

    /// Forgets the decisions, and all that was found under them.
    pub fn forget_decisions(&mut self) {
        self.scoring.forget_decisions();
    }

    /// Does the next bounded piece of work. True once nothing is left to do.
    pub fn advance(&mut self, a: &Text, b: &Text) -> bool {
        self.scoring.advance(a, b)
    }

    /// How much of the work is done, 0 to 1.
    pub fn progress(&self) -> f32 {
        self.scoring.progress()
    }

    /// Why each of `links` belongs together, in their order; nothing before the work is done.
    pub fn reasons(&self, links: &[Alignment], a: &Text, b: &Text) -> Vec<Reasons> {
        match self.scoring.outcome() {
            Some((_, rivals)) => reasons::explain(links, a, b, self.scoring.rarity(), rivals),
            None => Vec::new(),
        }
    }

    /// The links, in the order of A; none before the work is done.
    pub fn links(&self) -> Vec<Alignment> {
        let Some((order, _)) = self.scoring.outcome() else {
            return Vec::new();
        };
        let Scoring {
            grid,
            decided,
            weights,
            ..
        } = &self.scoring;
        choose(grid, self.scoring.profiles(), order, decided, weights)
    }
}

/// What the two texts have to do with each other.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Relation {
    /// The verdict in one word.
    pub verdict: Verdict,
    /// The share of A's words (furniture left out) told in B, 0 to 1.
    pub coverage_a: f32,
    /// The share of B's words (furniture left out) told in A, 0 to 1.
    pub coverage_b: f32,
    /// The share of A's words that stand in B word for word, in runs, 0 to 1.
    pub verbatim_a: f32,
    /// The share of B's words that stand in A word for word, in runs, 0 to 1.
    pub verbatim_b: f32,
}

/// Whether two texts are tellings of one story.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Verdict {
    /// Word for word the same, typography aside.
    Identical,
    /// One tells most of the other.
    Retelling,
    /// A part of one stands within the other.
    Partial,
    /// They share no more than chance would.
    #[default]
    Unrelated,
}
