//! One of the two texts.

/// Which of the two texts is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// The text A.
    A,
    /// The text B.
    B,
}

impl Which {
    /// What belongs to the text, of what belongs to each.
    pub fn of<T>(self, a: T, b: T) -> T {
        match self {
            Which::A => a,
            Which::B => b,
        }
    }
}
