//! What the alignment gives.

/// Sentences of A and the sentences of B that tell the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Alignment {
    /// Indexes into A's sentences, ascending.
    pub a: Vec<usize>,
    /// Indexes into B's sentences, ascending.
    pub b: Vec<usize>,
    /// How likely these belong together, 0 to 1.
    pub likely: f32,
    /// Whether B tells it at another place in its order.
    pub moved: bool,
}

/// A chosen pair of sentences.
#[derive(Clone, Copy, Debug)]
pub struct Pair {
    /// The index of A's sentence.
    pub row: u32,
    /// The index of B's sentence.
    pub column: u32,
    /// How likely the two tell the same, as log-odds.
    pub log_odds: f32,
}
