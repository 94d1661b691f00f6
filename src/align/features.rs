//! What speaks for and against a pair of sentences, in numbers that a weight can be put on.

use super::evidence::{EVIDENCE, ratio};
use super::grid::{Cell, Grid};
use super::profile::Profile;
use super::weights::{ALONE, KNOWN};

/// In a text of more sentences a chance likeness is no likelier: few of them are looked at.
const MANY: usize = 150;

/// More shared weight is no stronger evidence.
const HEAVIEST: f32 = 60.0;

/// What is shared may weigh more than the shorter side where that says a word once and the other
/// twice; beyond this it tells no more.
const MOST_OF_SHORTER: f32 = 1.5;

/// Added to a divisor, so that none is 0 where texts share nothing.
const LEAST_DIVISOR: f32 = 0.01;

/// Added under a logarithm: sentences that share less are all alike.
const LEAST_SIMILARITY: f32 = 0.02;

/// What is known of both texts while cells are judged.
pub struct Context<'c> {
    /// A's sentences.
    pub a: &'c Profile,
    /// B's sentences.
    pub b: &'c Profile,
    /// The best plain similarity in each row, so far as rows have been scored.
    pub best_in_row: &'c [f32],
    /// The best plain similarity in each column.
    pub best_in_column: &'c [f32],
    /// The plain similarity that pairs have which are each other's best: how freely the story is
    /// retold.
    pub level: f32,
    /// The logarithm of one more than the sentences of the longer text, so far as more make a difference.
    log_sentences: f32,
}

impl<'c> Context<'c> {
    /// What is known of both texts and their best pairs.
    pub fn new(
        [a, b]: &'c [Profile; 2],
        best_in_row: &'c [f32],
        best_in_column: &'c [f32],
        level: f32,
    ) -> Self {
        let sentences = a.words.len().max(b.words.len()).min(MANY);
        Self {
            a,
            b,
            best_in_row,
            best_in_column,
            level,
            log_sentences: (1.0 + sentences as f32).ln(),
        }
    }

    /// The cosine of words and that of pieces, 0 to 1 each.
    fn cosines(&self, row: usize, cell: &Cell) -> (f32, f32) {
        let column = cell.column as usize;
        (
            ratio(
                cell.words,
                (self.a.words[row] * self.b.words[column]).sqrt(),
            ),
            ratio(
                cell.pieces,
                (self.a.pieces[row] * self.b.pieces[column]).sqrt(),
            ),
        )
    }

    /// Plain similarity: half words, half pieces of words, 0 to 1.
    pub fn similarity(&self, row: usize, cell: &Cell) -> f32 {
        let (words, pieces) = self.cosines(row, cell);
        (words + pieces) / 2.0
    }

    /// The features of a pair alone.
    pub fn alone(&self, row: usize, cell: &Cell) -> [f32; ALONE] {
        let column = cell.column as usize;
        let (words, pieces) = self.cosines(row, cell);
        let similarity = (words + pieces) / 2.0;
        let shorter = self.a.words[row].min(self.b.words[column]);
        let shorter_pieces = self.a.pieces[row].min(self.b.pieces[column]);
        let (in_a, in_b) = (self.a.length(row) + 1.0, self.b.length(column) + 1.0);
        let (long, short) = (in_a.max(in_b), in_a.min(in_b));
        [
            1.0,
            words,
            pieces,
            ratio(cell.words, shorter).min(MOST_OF_SHORTER),
            ratio(cell.pieces, shorter_pieces).min(MOST_OF_SHORTER),
            ratio(similarity, self.best_in_row[row]),
            ratio(similarity, self.best_in_column[column]),
            self.a.log_lengths[row].min(self.b.log_lengths[column]),
            (long / short).ln(),
            self.log_sentences,
            (1.0 + cell.words.min(HEAVIEST)).ln(),
            similarity / (similarity + self.level + LEAST_DIVISOR),
            self.level,
            (similarity + LEAST_SIMILARITY).ln(),
        ]
    }

    /// The features of a pair by its words and those of its neighbours.
    pub fn known(
        &self,
        row: usize,
        cell: &Cell,
        grid: &Grid,
        alone: &[f32; ALONE],
        evidence: &[f32; EVIDENCE],
    ) -> [f32; KNOWN] {
        let mut features = [0.0; KNOWN];
        features[..ALONE].copy_from_slice(alone);
        features[ALONE..ALONE + EVIDENCE].copy_from_slice(evidence);
        features[ALONE + EVIDENCE..].copy_from_slice(&[
            self.joined_gain(row, cell, grid, false),
            self.joined_gain(row, cell, grid, true),
            ((self.a.length(row) + 1.0) / (self.b.length(cell.column as usize) + 1.0)).ln(),
        ]);
        features
    }

    /// How much likelier the pair becomes when a neighbour is joined to its shorter side: what a
    /// split or a merge shows. `rows` says whether A's sentences are joined, or B's.
    fn joined_gain(&self, row: usize, cell: &Cell, grid: &Grid, rows: bool) -> f32 {
        let alone = self.similarity(row, cell);
        [-1_isize, 1]
            .into_iter()
            .filter_map(|step| {
                let (other_row, other_column) = if rows {
                    (row.checked_add_signed(step), Some(cell.column))
                } else {
                    (Some(row), cell.column.checked_add_signed(step as i32))
                };
                let other = grid.get(other_row, other_column)?;
                let other_row = other_row?;
                let joined = self.joined(row, cell, other_row, other, rows);
                Some(joined - alone.max(self.similarity(other_row, other)))
            })
            .fold(0.0, f32::max)
    }

    /// The plain similarity where two neighbouring cells are taken together.
    fn joined(&self, row: usize, cell: &Cell, other_row: usize, other: &Cell, rows: bool) -> f32 {
        let (kept, joined, kept_at, first, second) = if rows {
            (self.b, self.a, cell.column as usize, row, other_row)
        } else {
            (
                self.a,
                self.b,
                row,
                cell.column as usize,
                other.column as usize,
            )
        };
        let between = first.min(second);
        let words =
            joined.words[first] + joined.words[second] + 2.0 * joined.words_with_next[between];
        let pieces =
            joined.pieces[first] + joined.pieces[second] + 2.0 * joined.pieces_with_next[between];
        let by_words = ratio(
            cell.words + other.words,
            (kept.words[kept_at] * words).sqrt(),
        );
        let by_pieces = ratio(
            cell.pieces + other.pieces,
            (kept.pieces[kept_at] * pieces).sqrt(),
        );
        (by_words + by_pieces) / 2.0
    }
}

/// The weighted sum of some features.
pub fn weigh(features: &[f32], weights: &[f32]) -> f32 {
    features.iter().zip(weights).map(|(x, w)| x * w).sum()
}
