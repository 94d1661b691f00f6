//! Which sentences of A are told by which sentences of B, and the verdict over it.

/// What the two texts have to do with each other.
#[derive(Clone, Copy, Debug, PartialEq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Word for word the same, typography aside.
    Identical,
    /// One tells most of the other.
    Retelling,
    /// A part of one stands within the other.
    Partial,
    /// They share no more than chance would.
    Unrelated,
}
