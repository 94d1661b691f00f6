//! The weights of the figures in `features`, learned by `cargo xtask learn` (logistic regression on
//! labelled sentence pairs in English, German and Portuguese, in order and shuffled).

use super::features::{ALL, ALONE};

/// A weight for every figure.
#[derive(Clone, Debug)]
pub struct Weights {
    /// For what is known of a pair alone.
    pub first: [f32; ALONE],
    /// For the pair and what surrounds it.
    pub second: [f32; ALL],
    /// Added to the log-odds of a pair that would keep the order: above 0 it becomes a link.
    pub in_order: f32,
    /// Added to the log-odds of a pair that breaks the order, once for every text and once more
    /// for a text that keeps its order throughout.
    pub crossing: [f32; 2],
    /// Added to the log-odds of the pairs that a link of several sentences takes in.
    pub filling: f32,
}

impl Weights {
    /// The weights in use.
    pub const LEARNED: Self = Self {
        first: [
            -2.757, 1.993, 2.861, -0.271, 0.817, 1.005, 2.510, -1.084, -0.207, -1.153, 1.926,
            -0.795, -1.441, -1.128,
        ],
        second: [
            0.368, -0.062, 1.471, -0.005, -0.010, 0.644, -0.426, -0.627, -0.011, -0.383, 0.975,
            -0.956, -1.616, 0.297, 0.847, 1.631, 0.441, 0.419, -0.168, 1.838, 0.678, 2.692, 0.565,
            -0.405,
        ],
        in_order: 1.0,
        crossing: [0.000, -1.500],
        filling: 2.25,
    };
}
