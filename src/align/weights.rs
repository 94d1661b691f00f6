//! The shape of the weights that the figures in `features` are given; `learned` holds their values.

use super::evidence::EVIDENCE;

/// How many figures the first pass has: those of the pair alone.
pub const ALONE: usize = 14;
/// How many figures the words of a pair and of its neighbours give.
pub const KNOWN: usize = ALONE + EVIDENCE + 3;
/// How many figures a round has: those, and what surrounds the pair.
pub const ALL: usize = KNOWN + 17;

/// How often each pair is weighed again by what surrounds it, once that has been weighed.
pub const ROUNDS: usize = 3;

/// The units of the hidden layer.
pub const HIDDEN: usize = 8;

/// A network with one hidden layer of rectified units: log-odds from figures.
#[derive(Clone, Debug)]
pub struct Network<const N: usize> {
    /// The weight of each figure in every unit.
    pub inner: [[f32; HIDDEN]; N],
    /// The bias of each unit.
    pub bias: [f32; HIDDEN],
    /// The weight of each unit.
    pub outer: [f32; HIDDEN],
    /// The bias of the whole.
    pub odds: f32,
}

impl<const N: usize> Network<N> {
    /// The log-odds that the network gives.
    pub fn odds(&self, figures: &[f32; N]) -> f32 {
        let mut units = self.bias;
        for (figure, weights) in figures.iter().zip(&self.inner) {
            for (unit, weight) in units.iter_mut().zip(weights) {
                *unit += figure * weight;
            }
        }
        let mut odds = self.odds;
        for (unit, weight) in units.iter().zip(&self.outer) {
            odds += unit.max(0.0) * weight;
        }
        odds
    }
}

/// A weight for every figure.
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
