//! One of the two texts.

use std::ops::{Index, IndexMut};

/// Which of the two texts is meant. Pairs of what there is for each text are indexed by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// The text A.
    A,
    /// The text B.
    B,
}

impl Which {
    /// Both texts.
    pub const BOTH: [Self; 2] = [Self::A, Self::B];

    /// The other text.
    pub fn other(self) -> Self {
        self.of(Self::B, Self::A)
    }

    /// What belongs to the text, of what belongs to each.
    pub fn of<T>(self, a: T, b: T) -> T {
        match self {
            Self::A => a,
            Self::B => b,
        }
    }
}

impl<T> Index<Which> for [T; 2] {
    type Output = T;

    fn index(&self, which: Which) -> &T {
        &self[which as usize]
    }
}

impl<T> IndexMut<Which> for [T; 2] {
    fn index_mut(&mut self, which: Which) -> &mut T {
        &mut self[which as usize]
    }
}
