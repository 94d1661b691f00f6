//! What `cargo xtask learn` needs to see: the figures of every pair, and alignment by trial
//! weights.

use super::features::{Context, Rivals};
use super::scoring::Scoring;
use super::{Alignment, Weights, choose, mark_moves};
use crate::text::{Span, Text, Vocabulary};

/// Two texts, read, to be aligned again and again.
pub struct Trial {
    a: Text,
    b: Text,
    vocabulary: Vocabulary,
}

/// A pair of sentences with its figures.
pub struct Example {
    /// The index of A's sentence.
    pub row: usize,
    /// The index of B's sentence.
    pub column: usize,
    /// The figures of the pair alone.
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

    fn scored(&self, weights: &Weights) -> Scoring {
        let mut scoring = Scoring::new(&self.a, &self.b, &self.vocabulary, weights.clone());
        while !scoring.advance(&self.a, &self.b) {}
        scoring
    }

    /// The figures of every pair that is looked at.
    pub fn examples(&self, weights: &Weights) -> Vec<Example> {
        let scoring = self.scored(weights);
        let Some((order, rivals)) = scoring.outcome() else {
            return Vec::new();
        };
        let context: Context = scoring.context();
        let rivals: &Rivals = rivals;
        scoring
            .grid
            .iter()
            .map(|(row, cell)| {
                let place = order.place(row as u32, cell.column);
                Example {
                    row,
                    column: cell.column as usize,
                    alone: context.alone(row, cell).to_vec(),
                    all: context
                        .all(row, cell, &scoring.grid, rivals, place)
                        .to_vec(),
                }
            })
            .collect()
    }

    /// The links by these weights.
    pub fn links(&self, weights: &Weights) -> Vec<Alignment> {
        let scoring = self.scored(weights);
        let Some((order, _)) = scoring.outcome() else {
            return Vec::new();
        };
        let [a, b] = scoring.lengths();
        let mut links = choose(&scoring.grid, b.len(), order, weights);
        mark_moves(&mut links, a, b.len());
        links
    }
}
