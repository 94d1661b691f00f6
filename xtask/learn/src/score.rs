//! How well predicted pairs agree with labelled ones.

use std::collections::HashSet;

/// A pair of sentence indexes, of A and of B.
pub type Pair = (usize, usize);

/// Right, predicted and labelled pairs.
#[derive(Clone, Copy, Default)]
pub struct Score {
    right: usize,
    predicted: usize,
    labelled: usize,
}

impl Score {
    /// The harmonic mean of precision and recall, 0 to 1.
    pub fn f1(self) -> f64 {
        2.0 * self.right as f64 / (self.predicted + self.labelled).max(1) as f64
    }

    /// Precision and recall, 0 to 1 each.
    pub fn precision_recall(self) -> (f64, f64) {
        (
            self.right as f64 / self.predicted.max(1) as f64,
            self.right as f64 / self.labelled.max(1) as f64,
        )
    }

    /// Adds another score to this one.
    pub fn merge(&mut self, other: Self) {
        self.right += other.right;
        self.predicted += other.predicted;
        self.labelled += other.labelled;
    }

    /// Counts the pairs of one document.
    pub fn add(&mut self, predicted: &HashSet<Pair>, gold: &HashSet<Pair>) {
        self.right += predicted.intersection(gold).count();
        self.predicted += predicted.len();
        self.labelled += gold.len();
    }
}
