//! What `cargo run -p learn` needs to see: the features of every pair, and alignment by trial
//! weights.

use super::scoring::Scoring;
use super::weights::ALL;
pub use super::weights::{ALONE, HIDDEN, Network};
use super::{Alignment, Weights, choose};
use crate::text::{Span, Text, Vocabulary};

/// Two texts, read, to be aligned again and again.
pub struct Trial {
    a: Text,
    b: Text,
    vocabulary: Vocabulary,
}

/// A pair of sentences with its features.
pub struct Example {
    /// The index of A's sentence.
    pub row: usize,
    /// The index of B's sentence.
    pub column: usize,
    /// Its log-odds so far.
    pub log_odds: f32,
    /// Its features: those of the pair alone, and behind them those of what surrounds it.
    pub all: [f32; ALL],
}

impl Trial {
    /// Reads the two texts.
    pub fn new(a: &str, b: &str) -> Self {
        let mut vocabulary = Vocabulary::default();
        let [a, b] = [a, b].map(|source| {
            let mut text = Text::new(source.to_owned(), None);
            while !text.read_on(usize::MAX, &mut vocabulary) {}
            text
        });
        Self { a, b, vocabulary }
    }

    /// Where the sentences of A and of B stand, in UTF-8 bytes.
    pub fn sentences(&self) -> [Vec<Span>; 2] {
        [&self.a, &self.b].map(|text| text.sentences.iter().map(|s| s.span).collect())
    }

    /// The pairs scored by these weights, to choose links from again and again.
    pub fn scored(&self, weights: &Weights) -> Scored {
        let mut scoring = Scoring::new(&self.a, &self.b, &self.vocabulary, weights.clone());
        while !scoring.advance(&self.a, &self.b) {}
        Scored(scoring)
    }

    /// Begins to score the pairs, round by round.
    pub fn run(&self, weights: &Weights) -> Run<'_> {
        Run {
            trial: self,
            scoring: Scoring::new(&self.a, &self.b, &self.vocabulary, weights.clone()),
        }
    }
}

/// A scoring under way, to learn each round's weights on what the rounds before it give.
pub struct Run<'t> {
    trial: &'t Trial,
    scoring: Scoring,
}

impl Run<'_> {
    /// Goes on with these weights to the beginning of a round, and gives the features of every pair
    /// that is looked at, as they stand then.
    pub fn examples(&mut self, weights: &Weights, round: usize) -> Vec<Example> {
        self.scoring.weights = weights.clone();
        while self.scoring.round() != Some(round) {
            self.scoring.advance(&self.trial.a, &self.trial.b);
        }
        self.scoring
            .examples(&self.trial.a, &self.trial.b)
            .into_iter()
            .map(|(row, cell, all)| Example {
                row,
                column: cell.column as usize,
                log_odds: cell.log_odds,
                all,
            })
            .collect()
    }
}

/// Scored pairs.
pub struct Scored(Scoring);

impl Scored {
    /// The links that these weights choose.
    pub fn links(&self, weights: &Weights) -> Vec<Alignment> {
        let Some((order, _)) = self.0.outcome() else {
            return Vec::new();
        };
        let Scoring { grid, decided, .. } = &self.0;
        choose(grid, self.0.profiles(), order, decided, weights)
    }
}
