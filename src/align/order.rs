//! Where the order of the surest pairs expects each sentence.

use super::chain::{Bead, heaviest};
use super::grid::Grid;

/// A pair this likely, and the likeliest of both its sentences, may be a landmark.
const SURE: f32 = 0.1;
/// How many sentences off its expected place a pair may lie before its place speaks little for it.
const REACH: f32 = 3.0;

/// The landmarks of the order.
pub struct Order {
    /// The rows and columns of the landmarks, ascending in both.
    landmarks: Vec<(u32, u32)>,
    /// How much of the story keeps its order, 0 to 1.
    pub kept: f32,
    /// How many sentences of B there are to one of A.
    slope: f32,
}

impl Order {
    /// Finds the landmarks among the cells of `grid`.
    pub fn new(grid: &Grid, columns: usize) -> Self {
        let mut best_in_column = vec![0.0_f32; columns];
        for (_, cell) in grid.iter() {
            let best = &mut best_in_column[cell.column as usize];
            *best = best.max(cell.likely);
        }
        let mut beads = Vec::new();
        for row in 0..grid.rows() {
            let best = grid
                .row(row)
                .iter()
                .max_by(|x, y| x.likely.total_cmp(&y.likely));
            if let Some(cell) = best
                && cell.likely > SURE
                && cell.likely >= best_in_column[cell.column as usize]
            {
                beads.push(Bead {
                    row: row as u32,
                    column: cell.column,
                    weight: cell.likely,
                });
            }
        }
        let chain = heaviest(&beads, columns);
        let weight: f32 = beads.iter().map(|bead| bead.weight).sum();
        let in_order: f32 = chain.iter().map(|&index| beads[index].weight).sum();
        // Texts keep their order until the pairs say otherwise.
        let kept = (in_order + 0.5) / (weight + 0.5);
        let landmarks = chain
            .into_iter()
            .map(|index| (beads[index].row, beads[index].column))
            .collect();
        Self {
            landmarks,
            kept: ((kept - 0.5) * 2.0).max(0.0),
            slope: columns as f32 / grid.rows().max(1) as f32,
        }
    }

    /// How near a pair lies to where the landmarks around it expect it, 0 to 1; all places are
    /// alike where the order was not kept.
    pub fn place(&self, row: u32, column: u32) -> f32 {
        let after = self.landmarks.partition_point(|&(at, _)| at < row);
        let expected = match (
            after.checked_sub(1).map(|before| self.landmarks[before]),
            self.landmarks.get(after),
        ) {
            (_, Some(&(at, column))) if at == row => column as f32,
            (Some((r0, c0)), Some(&(r1, c1))) => {
                c0 as f32 + (row - r0) as f32 * (c1 as f32 - c0 as f32) / (r1 - r0) as f32
            }
            (Some((r0, c0)), None) => c0 as f32 + (row - r0) as f32,
            (None, Some(&(r1, c1))) => c1 as f32 - (r1 - row) as f32,
            (None, None) => row as f32 * self.slope,
        };
        let off = (column as f32 - expected).abs();
        self.kept * REACH / (REACH + off)
    }
}
