//! Where the order of the surest pairs expects each sentence.

use super::chain::{Bead, heaviest, note_detours};
use super::grid::Grid;
use super::rivals::Rivals;
use crate::text::Which;

/// A pair this likely, and the likeliest of both its sentences, may be a landmark.
const LANDMARK: f32 = 0.1;
/// How many sentences off its expected place a pair may lie before its place speaks little for it.
const REACH: f32 = 3.0;
/// How many sentences between two landmarks are so many that lying there speaks little for a pair.
const ROOM: f32 = 2.0;

/// The landmarks of the order.
pub struct Order {
    /// The rows and columns of the landmarks, ascending in both.
    landmarks: Vec<(u32, u32)>,
    /// How much of the story keeps its order, 0 to 1.
    pub kept: f32,
    /// The last row and column.
    ends: (u32, u32),
}

impl Order {
    /// Finds the landmarks among the cells of `grid`, and notes in these what each would cost the
    /// order.
    pub fn new(grid: &mut Grid, rivals: &Rivals) -> Self {
        let columns = rivals.best[Which::B].len();
        let mut beads = Vec::new();
        for row in 0..grid.rows() {
            let best = grid
                .row(row)
                .iter()
                .max_by(|x, y| x.likely.total_cmp(&y.likely));
            if let Some(cell) = best
                && cell.likely > LANDMARK
                && cell.likely >= rivals.best[Which::B][cell.column as usize].two()[0].1
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
        note_detours(grid, columns);
        let landmarks = chain
            .into_iter()
            .map(|index| (beads[index].row, beads[index].column))
            .collect();
        Self {
            landmarks,
            kept: ((kept - 0.5) * 2.0).max(0.0),
            ends: (
                grid.rows().saturating_sub(1) as u32,
                columns.saturating_sub(1) as u32,
            ),
        }
    }

    /// How well a pair fits the order; all but `landmark` are 0 where the order was not kept.
    pub fn place(&self, row: u32, column: u32) -> OrderFit {
        let after = self.landmarks.partition_point(|&(at, _)| at < row);
        let (row_before, column_before) = match after.checked_sub(1) {
            Some(before) => self.landmarks[before],
            None => (0, 0),
        };
        let here = self.landmarks.get(after).filter(|&&(at, _)| at == row);
        let behind = after + usize::from(here.is_some());
        let (row_behind, column_behind) = match self.landmarks.get(behind) {
            Some(&landmark) => landmark,
            None => self.ends,
        };
        let share = (row - row_before) as f32 / (row_behind - row_before).max(1) as f32;
        let expected = match here {
            Some(&(_, column)) => column as f32,
            None => column_before as f32 + share * (column_behind as f32 - column_before as f32),
        };
        let near = |place: u32, expected: f32| REACH / (REACH + (place as f32 - expected).abs());
        let tight = |room: u32| ROOM / (ROOM + room as f32);
        let within = (column_before..=column_behind).contains(&column);
        let kept_within = if within { self.kept } else { 0.0 };
        let from_side = if within {
            let share =
                (column - column_before) as f32 / (column_behind - column_before).max(1) as f32;
            let expected_row = row_before as f32 + share * (row_behind - row_before) as f32;
            near(row, expected_row)
        } else {
            0.0
        };
        OrderFit {
            kept: self.kept,
            near: self.kept * near(column, expected),
            near_in_a: self.kept * from_side,
            within: kept_within,
            tight: kept_within * tight(column_behind - column_before),
            tight_in_a: kept_within * tight(row_behind - row_before),
            landmark: match here {
                Some(&(_, at)) if at == column => 1.0,
                Some(_) => -1.0,
                None => 0.0,
            },
        }
    }
}

/// How well a pair fits the order of the landmarks around it, each 0 to 1 unless it says otherwise.
#[derive(Clone, Copy, Debug)]
pub struct OrderFit {
    /// How much of the story keeps its order.
    pub kept: f32,
    /// How near B's sentence lies to where they expect it.
    pub near: f32,
    /// How near A's sentence lies to where they expect it.
    pub near_in_a: f32,
    /// Whether the pair lies between them.
    pub within: f32,
    /// How little room there is between them in B.
    pub tight: f32,
    /// How little room there is between them in A.
    pub tight_in_a: f32,
    /// 1 where the pair is itself a landmark, -1 where A's sentence has another one.
    pub landmark: f32,
}
