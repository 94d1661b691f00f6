//! The shape of the weights that the figures in `features` are given; `learned` holds their values.

use super::features::{ALL, ALONE, weigh};

/// How often each pair is weighed again by what surrounds it, once that has been weighed.
pub const ROUNDS: usize = 2;

/// The units of the hidden layer.
pub const HIDDEN: usize = 16;

/// A network with one hidden layer of rectified units: log-odds from figures.
#[derive(Clone, Debug)]
pub struct Network<const N: usize> {
    /// The weights of the figures in each unit.
    pub inner: [[f32; N]; HIDDEN],
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
        let mut odds = self.odds;
        for unit in 0..HIDDEN {
            let sum = weigh(figures, &self.inner[unit]) + self.bias[unit];
            odds += sum.max(0.0) * self.outer[unit];
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
