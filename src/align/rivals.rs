//! The likeliest partners of every sentence: how clear a choice is, and how much is told already.

use super::grid::Grid;
use super::profile::Profile;

/// What the sentences have in likely partners.
pub struct Rivals {
    /// Of A's sentences among B's.
    pub in_rows: Vec<Best>,
    /// Of B's sentences among A's.
    pub in_columns: Vec<Best>,
    /// For each of A's sentences the words of its partners in B, each counted as far as it is likely.
    pub words_in_rows: Vec<f32>,
    /// For each of B's sentences, likewise.
    pub words_in_columns: Vec<f32>,
}

impl Rivals {
    /// Collects them from the likelihoods in `grid`.
    pub fn new(grid: &Grid, [a, b]: &[Profile; 2]) -> Self {
        let mut rivals = Self {
            in_rows: vec![Best::default(); a.lengths.len()],
            in_columns: vec![Best::default(); b.lengths.len()],
            words_in_rows: vec![0.0; a.lengths.len()],
            words_in_columns: vec![0.0; b.lengths.len()],
        };
        for row in 0..grid.rows() {
            let length = a.length(row);
            for cell in grid.row(row) {
                let column = cell.column as usize;
                rivals.in_rows[row].add(cell.column, cell.likely);
                rivals.in_columns[column].add(row as u32, cell.likely);
                rivals.words_in_rows[row] += cell.likely * b.length(column);
                rivals.words_in_columns[column] += cell.likely * length;
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
            self.0[at..].rotate_right(1);
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
