//! The pairs of sentences that are looked at, with what is known of each.

use std::sync::Arc;

use super::decided::{CERTAIN, Decided};
use super::weights::KNOWN;
use crate::text::Which;

/// Pairs with lower log-odds are not weighed again.
pub const HOPELESS: f32 = -5.0;

/// Stands for the place of features that are not kept.
const NOT_KEPT: u32 = u32::MAX;

/// A pair of sentences: one of A (its row) and one of B.
#[derive(Clone, Copy, Debug)]
pub struct Cell {
    /// The index of B's sentence.
    pub column: u32,
    /// The shared weight of words: the dot product of the two weighted bags of words.
    pub words: f32,
    /// The shared weight of pieces of words, likewise.
    pub pieces: f32,
    /// How likely the two tell the same, as log-odds.
    pub log_odds: f32,
    /// The same as a probability, as it stood before the round under way.
    pub likely: f32,
    /// The place of its features in its row's list; [`NOT_KEPT`] where it was hopeless alone.
    features: u32,
    /// How much of the order is given up where this pair is kept, 0 or more.
    pub detour: f32,
}

impl Cell {
    /// A pair of which nothing is known but what it shares.
    pub fn new(column: u32, words: f32, pieces: f32) -> Self {
        Self {
            column,
            words,
            pieces,
            log_odds: 0.0,
            likely: 0.0,
            features: NOT_KEPT,
            detour: 0.0,
        }
    }

    /// A pair that the reader linked.
    fn certain(column: usize) -> Self {
        Self {
            log_odds: CERTAIN,
            likely: probability(CERTAIN),
            ..Self::new(column as u32, 0.0, 0.0)
        }
    }
}

/// The cells, row by row, each row in the order of its columns. Rows are lists of their own, because
/// one list of all cells would be copied as it grows, which takes twice the memory.
#[derive(Default)]
pub struct Grid {
    rows: Vec<Box<[Cell]>>,
    /// The features of each row's cells, as the upper halves of floats: two or three digits are
    /// enough for them, and they take up more memory than all else.
    features: Arc<Vec<Box<[[u16; KNOWN]]>>>,
}

impl Grid {
    /// Adds the next row.
    pub fn push_row(&mut self, cells: &[Cell]) {
        self.rows.push(cells.into());
    }

    /// [`Grid::with`], where nobody needs the pairs without the decisions any more.
    pub fn into_with(self, decided: &Decided) -> Self {
        if decided.is_empty() {
            self
        } else {
            self.with(decided)
        }
    }

    /// The same pairs under the reader's decisions: a sentence that one names stands in such pairs alone
    /// as keep its link's place in the order.
    pub fn with(&self, decided: &Decided) -> Self {
        let rows = self.rows.iter().enumerate();
        let under_decisions = rows.map(|(row, cells)| match decided.columns_of(row) {
            Some(columns) => columns.map(Cell::certain).collect(),
            None => {
                let free = |cell: &&Cell| !decided.takes(Which::B, cell.column as usize);
                cells.iter().filter(free).copied().collect()
            }
        });
        Self {
            rows: under_decisions.collect(),
            features: Arc::clone(&self.features),
        }
    }

    /// Keeps what the words of some cells of the next row say for them; each comes with its place in
    /// the row.
    pub fn keep_features(&mut self, row: usize, known: &[(usize, [f32; KNOWN])]) {
        for (place, &(at, _)) in known.iter().enumerate() {
            self.rows[row][at].features = place as u32;
        }
        let half = |feature: f32| (feature.to_bits() >> 16) as u16;
        let halves = known.iter().map(|(_, features)| features.map(half));
        Arc::make_mut(&mut self.features).push(halves.collect());
    }

    /// What the words of a cell of this row say for it, where that was kept.
    pub fn features(&self, row: usize, cell: &Cell) -> [f32; KNOWN] {
        self.features[row][cell.features as usize].map(|half| f32::from_bits(u32::from(half) << 16))
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.rows.len()
    }

    /// The cells of a row, by column.
    #[inline]
    pub fn row(&self, row: usize) -> &[Cell] {
        &self.rows[row]
    }

    /// The cells of a row, to change.
    pub fn row_mut(&mut self, row: usize) -> &mut [Cell] {
        &mut self.rows[row]
    }

    /// The cell at this place, if it is looked at; none outside the grid.
    #[inline]
    pub fn get(&self, row: Option<usize>, column: Option<u32>) -> Option<&Cell> {
        let row = row.filter(|&row| row < self.rows())?;
        let column = column?;
        let cells = self.row(row);
        // Dense rows hold the cell at its own index.
        if let Some(cell) = cells.get(column as usize)
            && cell.column == column
        {
            return Some(cell);
        }
        cells
            .binary_search_by_key(&column, |cell| cell.column)
            .ok()
            .map(|at| &cells[at])
    }

    /// Takes the log-odds of the round that ends as the likelihoods of the next. Those of pairs that
    /// were hopeless alone stay what they were.
    pub fn settle(&mut self) {
        let weighed = |cell: &&mut Cell| cell.features != NOT_KEPT;
        for cell in self.cells_mut().filter(weighed) {
            cell.likely = probability(cell.log_odds);
        }
    }

    /// All cells in order, to change.
    pub fn cells_mut(&mut self) -> impl DoubleEndedIterator<Item = &mut Cell> {
        self.rows.iter_mut().flatten()
    }

    /// All cells with their rows, in order.
    pub fn iter(&self) -> impl Iterator<Item = (usize, &Cell)> {
        let rows = self.rows.iter().enumerate();
        rows.flat_map(|(row, cells)| cells.iter().map(move |cell| (row, cell)))
    }
}

/// The probability, 0 to 1, that log-odds stand for.
pub fn probability(log_odds: f32) -> f32 {
    1.0 / (1.0 + (-log_odds).exp())
}
