//! The heaviest chain: the cells that keep the order of both texts and together weigh most.

use super::grid::{Cell, Grid, HOPELESS};

/// A cell that may become a link of the chain.
#[derive(Clone, Copy, Debug)]
pub struct Bead {
    /// The place in A.
    pub row: u32,
    /// The place in B.
    pub column: u32,
    /// What it adds to the chain; more than 0.
    pub weight: f32,
}

/// The indexes of the beads that form the heaviest chain, in order. No row and no column of a bead
/// lies before that of the bead before it; a row or column may be used again, so that splits and
/// merges stay whole. `beads` come ordered by row, then column.
///
/// Weighted increasing subsequence with a Fenwick tree of prefix maxima: O(n log n).
pub fn heaviest(beads: &[Bead], columns: usize) -> Vec<usize> {
    let mut best_up_to = PrefixMaxima::new(columns);
    let mut previous = Vec::with_capacity(beads.len());
    let mut best = (0.0, NONE);
    for (index, bead) in beads.iter().enumerate() {
        let before = best_up_to.get(bead.column);
        previous.push(before.1);
        let sum = before.0 + bead.weight;
        if sum > best.0 {
            best = (sum, index as u32);
        }
        best_up_to.raise(bead.column, (sum, index as u32));
    }
    let mut chain = Vec::new();
    let mut at = best.1;
    while at != NONE {
        chain.push(at as usize);
        at = previous[at as usize];
    }
    chain.reverse();
    chain
}

/// Notes in each cell that is not hopeless its detour: how much lighter than the heaviest chain of
/// all, by likelihood, is the heaviest through that cell.
pub fn note_detours(grid: &mut Grid, columns: usize) {
    let is_hopeful = |cell: &&mut Cell| cell.log_odds > HOPELESS;
    let mut up_to = PrefixMaxima::new(columns);
    for cell in grid.cells_mut().filter(is_hopeful) {
        cell.detour = up_to.get(cell.column).0 + cell.likely;
        up_to.raise(cell.column, (cell.detour, 0));
    }
    let mut from = PrefixMaxima::new(columns);
    let mut best = 0.0_f32;
    for cell in grid.cells_mut().filter(is_hopeful).rev() {
        let column = columns as u32 - 1 - cell.column;
        let after = from.get(column).0;
        from.raise(column, (after + cell.likely, 0));
        // As yet the weight of the heaviest chain through the cell.
        cell.detour += after;
        best = best.max(cell.detour);
    }
    for cell in grid.cells_mut().filter(is_hopeful) {
        cell.detour = (best - cell.detour).max(0.0);
    }
}

const NONE: u32 = u32::MAX;

/// The greatest value up to each column, with its bead: a Fenwick tree.
struct PrefixMaxima(Vec<(f32, u32)>);

impl PrefixMaxima {
    fn new(columns: usize) -> Self {
        Self(vec![(0.0, NONE); columns + 1])
    }

    fn get(&self, column: u32) -> (f32, u32) {
        let mut best = (0.0, NONE);
        let mut at = column as usize + 1;
        while at > 0 {
            if self.0[at].0 > best.0 {
                best = self.0[at];
            }
            at &= at - 1;
        }
        best
    }

    fn raise(&mut self, column: u32, value: (f32, u32)) {
        let mut at = column as usize + 1;
        while at < self.0.len() {
            if value.0 > self.0[at].0 {
                self.0[at] = value;
            }
            at += at & at.wrapping_neg();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain(cells: &[(u32, u32, f32)]) -> Vec<(u32, u32)> {
        let beads: Vec<Bead> = cells
            .iter()
            .map(|&(row, column, weight)| Bead {
                row,
                column,
                weight,
            })
            .collect();
        heaviest(&beads, 10)
            .into_iter()
            .map(|index| (beads[index].row, beads[index].column))
            .collect()
    }

    #[test]
    fn one_heavy_crossing_yields_to_two_that_weigh_more() {
        assert_eq!(
            chain(&[(0, 5, 3.0), (1, 1, 2.0), (2, 2, 2.0)]),
            [(1, 1), (2, 2)]
        );
        assert_eq!(chain(&[(0, 5, 5.0), (1, 1, 2.0), (2, 2, 2.0)]), [(0, 5)]);
    }

    #[test]
    fn splits_and_merges_stay_on_the_chain() {
        let cells = [(0, 0, 1.0), (0, 1, 1.0), (1, 2, 1.0), (2, 2, 1.0)];
        assert_eq!(chain(&cells), [(0, 0), (0, 1), (1, 2), (2, 2)]);
    }

    #[test]
    fn a_detour_costs_what_the_chain_gives_up() {
        let mut grid = Grid::default();
        for (column, likely) in [(5, 0.75), (1, 0.5), (2, 0.5)] {
            let mut cell = Cell::new(column, 1.0, 1.0);
            cell.likely = likely;
            grid.push_row(&[cell]);
        }
        note_detours(&mut grid, 10);
        let detours: Vec<f32> = grid.iter().map(|(_, cell)| cell.detour).collect();
        assert_eq!(detours, [0.25, 0.0, 0.0]);
    }

    #[test]
    fn nothing_makes_no_chain() {
        assert_eq!(chain(&[]), []);
    }
}
