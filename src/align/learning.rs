//! What `cargo run -p learn` needs to see: the features of every pair, and alignment by trial
//! weights.

use super::features::all;
use super::grid::HOPELESS;
use super::scoring::Scoring;
use super::weights::ALONE;
pub use super::weights::{HIDDEN, Network};
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
    /// The features of the pair alone.
    pub alone: Vec<f32>,
    /// Those with what surrounds it.
    pub all: Vec<f32>,
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

    /// The features of every pair that is looked at, as they stand before a round.
    pub fn examples(&self, weights: &Weights, round: usize) -> Vec<Example> {
        let mut scoring = Scoring::new(&self.a, &self.b, &self.vocabulary, weights.clone());
        while scoring.round() != Some(round) {
            scoring.advance(&self.a, &self.b);
        }
        let Some((order, rivals)) = scoring.outcome() else {
            return Vec::new();
        };
        scoring
            .grid
            .iter()
            .filter(|(_, cell)| cell.log_odds > HOPELESS)
            .map(|(row, cell)| {
                let place = order.place(row as u32, cell.column);
                Example {
                    row,
                    column: cell.column as usize,
                    log_odds: cell.log_odds,
                    alone: scoring.grid.features(row, cell)[..ALONE].to_vec(),
                    all: all(row, cell, &scoring.grid, rivals, place).to_vec(),
                }
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
        choose(&self.0.grid, self.0.profiles(), order, weights)
    }
}
