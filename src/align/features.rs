//! What speaks for and against a pair of sentences, in numbers that a weight can be put on.

use super::evidence::{EVIDENCE, ratio};
use super::grid::{Cell, Grid};
use super::profile::Profile;
use super::weights::{ALONE, KNOWN};
use crate::text::Which;

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

/// The cosine of words and that of pieces, 0 to 1 each.
fn cosines([a, b]: &[Profile; 2], row: usize, cell: &Cell) -> (f32, f32) {
    let column = cell.column as usize;
    (
        ratio(
            cell.words,
            (a.squared_words[row] * b.squared_words[column]).sqrt(),
        ),
        ratio(
            cell.pieces,
            (a.squared_pieces[row] * b.squared_pieces[column]).sqrt(),
        ),
    )
}

/// Plain similarity: half words, half pieces of words, 0 to 1.
pub fn similarity(profiles: &[Profile; 2], row: usize, cell: &Cell) -> f32 {
    let (words, pieces) = cosines(profiles, row, cell);
    (words + pieces) / 2.0
}

/// What is known of both texts once the plain similarity of all pairs is.
pub struct Context<'c> {
    /// A's sentences and B's.
    profiles: &'c [Profile; 2],
    /// The best plain similarity of each sentence of A and of B.
    best: &'c [Vec<f32>; 2],
    /// The plain similarity that pairs have which are each other's best: how freely the story is
    /// retold.
    level: f32,
    /// The logarithm of one more than the sentences of the longer text, so far as more make a difference.
    log_sentences: f32,
}

impl<'c> Context<'c> {
    /// What is known of both texts and their best pairs.
    pub fn new(profiles: &'c [Profile; 2], best: &'c [Vec<f32>; 2], level: f32) -> Self {
        let [in_a, in_b] = profiles.each_ref().map(|profile| profile.lengths.len());
        let sentences = in_a.max(in_b).min(MANY);
        Self {
            profiles,
            best,
            level,
            log_sentences: (1.0 + sentences as f32).ln(),
        }
    }

    /// The features of a pair alone.
    pub fn alone(&self, row: usize, cell: &Cell) -> [f32; ALONE] {
        let [a, b] = self.profiles;
        let column = cell.column as usize;
        let (words, pieces) = cosines(self.profiles, row, cell);
        let similarity = (words + pieces) / 2.0;
        let shorter = a.squared_words[row].min(b.squared_words[column]);
        let shorter_pieces = a.squared_pieces[row].min(b.squared_pieces[column]);
        let (in_a, in_b) = (a.length(row) + 1.0, b.length(column) + 1.0);
        let (long, short) = (in_a.max(in_b), in_a.min(in_b));
        [
            1.0,
            words,
            pieces,
            ratio(cell.words, shorter).min(MOST_OF_SHORTER),
            ratio(cell.pieces, shorter_pieces).min(MOST_OF_SHORTER),
            ratio(similarity, self.best[Which::A][row]),
            ratio(similarity, self.best[Which::B][column]),
            a.log_lengths[row].min(b.log_lengths[column]),
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
        let [a, b] = self.profiles;
        let mut features = [0.0; KNOWN];
        features[..ALONE].copy_from_slice(alone);
        features[ALONE..ALONE + EVIDENCE].copy_from_slice(evidence);
        features[ALONE + EVIDENCE..].copy_from_slice(&[
            self.joined_gain(row, cell, grid, Which::B),
            self.joined_gain(row, cell, grid, Which::A),
            ((a.length(row) + 1.0) / (b.length(cell.column as usize) + 1.0)).ln(),
        ]);
        features
    }

    /// How much likelier the pair becomes when a neighbour is joined to its shorter side: what a
    /// split or a merge shows. `which` says whose sentences are joined.
    fn joined_gain(&self, row: usize, cell: &Cell, grid: &Grid, which: Which) -> f32 {
        let alone = similarity(self.profiles, row, cell);
        [-1, 1]
            .into_iter()
            .filter_map(|step| {
                let (rows, columns) = which.of((step, 0), (0, step));
                let other_row = row.checked_add_signed(rows as isize)?;
                let other = grid.get(Some(other_row), cell.column.checked_add_signed(columns))?;
                let joined = self.joined([(row, cell), (other_row, other)], which);
                Some(joined - alone.max(similarity(self.profiles, other_row, other)))
            })
            .fold(0.0, f32::max)
    }

    /// The plain similarity where two cells are taken together, whose sentences of one text are
    /// neighbours and whose sentence of the other is the same.
    fn joined(&self, [(row, cell), (other_row, other)]: [(usize, &Cell); 2], which: Which) -> f32 {
        let here = [row, cell.column as usize];
        let there = [other_row, other.column as usize];
        let (joined, kept) = (&self.profiles[which], &self.profiles[which.other()]);
        let (first, second, kept_at) = (here[which], there[which], here[which.other()]);
        let between = first.min(second);
        let words = joined.squared_words[first]
            + joined.squared_words[second]
            + 2.0 * joined.shared_words_with_next[between];
        let pieces = joined.squared_pieces[first]
            + joined.squared_pieces[second]
            + 2.0 * joined.shared_pieces_with_next[between];
        let by_words = ratio(
            cell.words + other.words,
            (kept.squared_words[kept_at] * words).sqrt(),
        );
        let by_pieces = ratio(
            cell.pieces + other.pieces,
            (kept.squared_pieces[kept_at] * pieces).sqrt(),
        );
        (by_words + by_pieces) / 2.0
    }
}

/// The weighted sum of some features.
pub fn weigh(features: &[f32], weights: &[f32]) -> f32 {
    features.iter().zip(weights).map(|(x, w)| x * w).sum()
}
