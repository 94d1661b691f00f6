//! The likeliest partners of every sentence: how clear a choice is, and how much is told already.

use super::grid::Grid;
use super::profile::Profile;
use crate::text::Which;

/// What the sentences have in likely partners.
pub struct Rivals {
    /// The likeliest partners of each of A's sentences among B's, and of each of B's among A's.
    pub best: [Vec<Best>; 2],
    /// The words of all partners of each of A's and of B's sentences, each counted as far as it is likely.
    pub words: [Vec<f32>; 2],
}

impl Rivals {
    /// Collects them from the likelihoods in `grid`.
    pub fn new(grid: &Grid, profiles: &[Profile; 2]) -> Self {
        let counts = profiles.each_ref().map(|profile| profile.lengths.len());
        let mut rivals = Self {
            best: counts.map(|count| vec![Best::default(); count]),
            words: counts.map(|count| vec![0.0; count]),
        };
        for (row, cell) in grid.iter() {
            let pair = [row, cell.column as usize];
            for which in Which::BOTH {
                let (own, other) = (pair[which], pair[which.other()]);
                rivals.best[which][own].add(other as u32, cell.likely);
                rivals.words[which][own] += cell.likely * profiles[which.other()].length(other);
            }
        }
        rivals
    }
}

/// The four likeliest partners of a sentence, the likeliest first.
#[derive(Clone, Copy, Default)]
pub struct Best([(u32, f32); 4]);

impl Best {
    /// The two likeliest, each with its likelihood; of likelihood 0 where there is none.
    pub fn two(&self) -> [(u32, f32); 2] {
        [self.0[0], self.0[1]]
    }

    fn add(&mut self, partner: u32, likely: f32) {
        // Most are less likely than all that are listed.
        if likely <= self.0[3].1 {
            return;
        }
        let at = self.0.iter().position(|(_, other)| likely > *other);
        if let Some(at) = at {
            self.0.copy_within(at..3, at + 1);
            self.0[at] = (partner, likely);
        }
    }

    /// How likely the best partner is that is neither `chosen` nor beside it.
    pub fn apart_from(&self, chosen: u32) -> f32 {
        self.0
            .iter()
            .find(|(partner, _)| partner.abs_diff(chosen) > 1)
            .map_or(0.0, |(_, likely)| *likely)
    }

    /// The sum of their likelihoods.
    pub fn sum(&self) -> f32 {
        self.0.iter().map(|(_, likely)| likely).sum()
    }

    /// The likeliest partner outside `chosen`, which ascend, with its likelihood, 0 to 1.
    pub fn outside(&self, chosen: &[usize]) -> Option<(u32, f32)> {
        self.0.into_iter().find(|(partner, likely)| {
            *likely > 0.0 && chosen.binary_search(&(*partner as usize)).is_err()
        })
    }
}
