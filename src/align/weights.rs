//! The shape of the weights that the features in `features` are given; `learned` holds their values.

use super::evidence::EVIDENCE;

/// How many features the first pass has: those of the pair alone.
pub const ALONE: usize = 14;
/// How many features show a split or a merge: what joining a neighbour would gain on either side,
/// and how much longer one sentence is.
pub const SPLIT: usize = 3;
/// How many features the words of a pair and of its neighbours give.
pub const KNOWN: usize = ALONE + EVIDENCE + SPLIT;
/// How many features likely neighbours, rivals and the order give.
pub const SURROUNDINGS: usize = 19;
/// How many features say what a pair shares that its sentences' other partners do not.
pub const NOVELTY: usize = 4;
/// How many features a round has: those, and what surrounds the pair.
pub const ALL: usize = KNOWN + SURROUNDINGS + NOVELTY;

/// How often each pair is weighed again by what surrounds it, once that has been weighed.
pub const ROUNDS: usize = 3;

/// The units of the hidden layer.
pub const HIDDEN: usize = 8;

/// A network with one hidden layer of rectified units: log-odds from features.
#[derive(Clone, Debug)]
pub struct Network<const N: usize> {
    /// The weight of each feature in every hidden unit.
    pub hidden: [[f32; HIDDEN]; N],
    /// The bias of each hidden unit.
    pub hidden_bias: [f32; HIDDEN],
    /// The weight of each hidden unit in the output.
    pub output: [f32; HIDDEN],
    /// The bias of the output.
    pub output_bias: f32,
}

impl<const N: usize> Network<N> {
    /// The log-odds that the network gives.
    pub fn log_odds(&self, features: &[f32; N]) -> f32 {
        let mut units = self.hidden_bias;
        for (feature, weights) in features.iter().zip(&self.hidden) {
            for (unit, weight) in units.iter_mut().zip(weights) {
                *unit += feature * weight;
            }
        }
        let mut log_odds = self.output_bias;
        for (unit, weight) in units.iter().zip(&self.output) {
            log_odds += unit.max(0.0) * weight;
        }
        log_odds
    }
}

/// A weight for every feature.
#[derive(Clone, Debug)]
pub struct Weights {
    /// For what is known of a pair alone.
    pub first: [f32; ALONE],
    /// For the pair and what surrounds it, once for each round.
    pub rounds: [Network<ALL>; ROUNDS],
    /// Added to the log-odds of a pair that would keep the order: above 0 it becomes a link.
    pub in_order: f32,
    /// Added to the log-odds of a pair that breaks the order: of a text in no order at all, and of
    /// one that keeps its order otherwise.
    pub crossing: [f32; 2],
    /// Added to the log-odds of the pairs that a link of several sentences takes in.
    pub filling: f32,
}
