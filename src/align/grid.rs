//! The pairs of sentences that are looked at, with what is known of each.

use std::rc::Rc;

use super::decided::{CERTAIN, Decided};
use super::weights::KNOWN;

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

/// The cells, row by row, each row in the order of its columns.
#[derive(Default)]
pub struct Grid {
    cells: Vec<Cell>,
    row_starts: Vec<u32>,
    /// The features of each row's cells, as the upper halves of floats: two or three digits are
    /// enough for them, and they take up more memory than all else.
    features: Rc<Vec<Vec<[u16; KNOWN]>>>,
}

impl Grid {
    /// Adds the next row.
    pub fn push_row(&mut self, cells: impl Iterator<Item = Cell>) {
        self.row_starts.push(self.cells.len() as u32);
        Rc::make_mut(&mut self.features).push(Vec::new());
        self.cells.extend(cells);
    }

    /// [`Grid::with`], where nobody needs the pairs without the decisions any more.
    pub fn into_with(self, decided: &Decided) -> Self {
        if decided.is_empty() {
            self
        } else {
            self.with(decided)
        }
    }

    /// The same pairs under the reader's decisions: a sentence that one names stands in the pairs that
    /// the reader gave it, and in no other.
    pub fn with(&self, decided: &Decided) -> Self {
        let mut grid = Self {
            features: Rc::clone(&self.features),
            cells: Vec::with_capacity(self.cells.len()),
            row_starts: Vec::with_capacity(self.row_starts.len()),
        };
        for row in 0..self.rows() {
            grid.row_starts.push(grid.cells.len() as u32);
            match decided.columns_of(row) {
                Some(columns) => grid
                    .cells
                    .extend(columns.iter().map(|&at| Cell::certain(at))),
                None => {
                    let free = |cell: &&Cell| !decided.takes_column(cell.column as usize);
                    grid.cells.extend(self.row(row).iter().filter(free));
                }
            }
        }
        grid
    }

    /// Keeps what the words of a cell say for it.
    pub fn keep_features(&mut self, row: usize, at: usize, features: [f32; KNOWN]) {
        let cells = self.row(row).len();
        let kept = &mut Rc::make_mut(&mut self.features)[row];
        if kept.is_empty() {
            kept.reserve_exact(cells);
        }
        let place = kept.len() as u32;
        kept.push(features.map(|feature| (feature.to_bits() >> 16) as u16));
        self.row_mut(row)[at].features = place;
    }

    /// What the words of a cell of this row say for it, where that was kept.
    pub fn features(&self, row: usize, cell: &Cell) -> [f32; KNOWN] {
        self.features[row][cell.features as usize].map(|half| f32::from_bits(u32::from(half) << 16))
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.row_starts.len()
    }

    fn range(&self, row: usize) -> std::ops::Range<usize> {
        let end = self.row_starts.get(row + 1).copied();
        self.row_starts[row] as usize..end.map_or(self.cells.len(), |end| end as usize)
    }

    /// The cells of a row, by column.
    #[inline]
    pub fn row(&self, row: usize) -> &[Cell] {
        &self.cells[self.range(row)]
    }

    /// The cells of a row, to change.
    pub fn row_mut(&mut self, row: usize) -> &mut [Cell] {
        let range = self.range(row);
        &mut self.cells[range]
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
        for cell in self.cells.iter_mut().filter(weighed) {
            cell.likely = probability(cell.log_odds);
        }
    }

    /// Every cell, with its row, to change.
    pub fn for_each_mut(&mut self, mut visit: impl FnMut(usize, &mut Cell)) {
        for row in 0..self.rows() {
            for cell in self.row_mut(row) {
                visit(row, cell);
            }
        }
    }

    /// All cells with their rows, in order.
    pub fn iter(&self) -> impl Iterator<Item = (usize, &Cell)> {
        (0..self.rows()).flat_map(|row| self.row(row).iter().map(move |cell| (row, cell)))
    }
}

/// The probability, 0 to 1, that log-odds stand for.
pub fn probability(log_odds: f32) -> f32 {
    1.0 / (1.0 + (-log_odds).exp())
}
