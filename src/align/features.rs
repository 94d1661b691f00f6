//! What speaks for and against a pair of sentences, in numbers that a weight can be put on.

use super::evidence::EVIDENCE;
use super::grid::{Cell, Grid};
use super::order::Place;
use super::profile::Profile;
use super::weights::{ALL, ALONE, KNOWN};

/// Words of a sentence beyond which more make no difference: longer ones than those learned from
/// must not lead beyond what was learned.
const LONGEST: f32 = 60.0;

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
}

impl Context<'_> {
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
        let (long, short) = (
            self.a.lengths[row].max(self.b.lengths[column]).min(LONGEST) + 1.0,
            self.a.lengths[row].min(self.b.lengths[column]).min(LONGEST) + 1.0,
        );
        let sentences = self.a.words.len().max(self.b.words.len()).min(MANY) as f32;
        [
            1.0,
            words,
            pieces,
            ratio(cell.words, shorter).min(MOST_OF_SHORTER),
            ratio(cell.pieces, shorter_pieces).min(MOST_OF_SHORTER),
            ratio(similarity, self.best_in_row[row]),
            ratio(similarity, self.best_in_column[column]),
            short.min(LONGEST).ln(),
            (long / short).ln(),
            (1.0 + sentences).ln(),
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
        let length = |profile: &Profile, at: usize| profile.lengths[at].min(LONGEST) + 1.0;
        features[ALONE + EVIDENCE..].copy_from_slice(&[
            self.joined_gain(row, cell, grid, false),
            self.joined_gain(row, cell, grid, true),
            (length(self.a, row) / length(self.b, cell.column as usize)).ln(),
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

/// The features of a pair and of what surrounds it. `place` tells how
/// the pair fits the order.
pub fn all(row: usize, cell: &Cell, grid: &Grid, rivals: &Rivals, place: Place) -> [f32; ALL] {
    let mut features = [0.0; ALL];
    features[..KNOWN].copy_from_slice(&grid.features(row, cell));
    let likely = |rows: isize, columns: isize| -> f32 {
        grid.get(
            row.checked_add_signed(rows),
            cell.column.checked_add_signed(columns as i32),
        )
        .map_or(0.0, |cell| cell.likely)
    };
    let (before, after) = (likely(-1, -1), likely(1, 1));
    let near = [(-2, -2), (-2, -1), (-1, -2), (2, 2), (2, 1), (1, 2)]
        .into_iter()
        .map(|(rows, columns)| likely(rows, columns))
        .fold(0.0, f32::max);
    let column = cell.column as usize;
    features[KNOWN..].copy_from_slice(&[
        before.max(after),
        before.min(after),
        near,
        place.near,
        place.within,
        place.tight,
        cell.likely - rivals.in_rows[row].of(cell.column),
        cell.likely - rivals.in_columns[column].of(row as u32),
        likely(0, -1).max(likely(0, 1)),
        likely(-1, 0).max(likely(1, 0)),
        cell.detour / (cell.detour + 1.0),
        place.kept,
        place.tight_in_a,
        place.near_in_a,
        place.landmark,
        ratio(cell.likely, rivals.in_rows[row].sum()),
        ratio(cell.likely, rivals.in_columns[column].sum()),
    ]);
    features
}

/// The likeliest partners of every sentence, to tell how clear a choice is.
pub struct Rivals {
    /// Of A's sentences among B's.
    pub in_rows: Vec<Best>,
    /// Of B's sentences among A's.
    pub in_columns: Vec<Best>,
}

impl Rivals {
    /// Collects them from the likelihoods in `grid`.
    pub fn new(grid: &Grid, columns: usize) -> Self {
        let mut rivals = Self {
            in_rows: vec![Best::default(); grid.rows()],
            in_columns: vec![Best::default(); columns],
        };
        for (row, cell) in grid.iter() {
            rivals.in_rows[row].add(cell.column, cell.likely);
            rivals.in_columns[cell.column as usize].add(row as u32, cell.likely);
        }
        rivals
    }
}

/// The four likeliest partners of a sentence, the likeliest first.
#[derive(Clone, Copy, Default)]
pub struct Best([(u32, f32); 4]);

impl Best {
    fn add(&mut self, partner: u32, likely: f32) {
        let at = self.0.iter().position(|(_, other)| likely > *other);
        if let Some(at) = at {
            self.0[at..].rotate_right(1);
            self.0[at] = (partner, likely);
        }
    }

    /// How likely the best partner is that is neither `chosen` nor beside it.
    fn of(&self, chosen: u32) -> f32 {
        self.0
            .iter()
            .find(|(partner, _)| partner.abs_diff(chosen) > 1)
            .map_or(0.0, |(_, likely)| *likely)
    }

    /// The sum of their likelihoods.
    fn sum(&self) -> f32 {
        self.0.iter().map(|(_, likely)| likely).sum()
    }

    /// The likeliest partner outside `chosen`, with its likelihood, 0 to 1.
    pub fn outside(&self, chosen: &[usize]) -> Option<(u32, f32)> {
        self.0
            .into_iter()
            .find(|(partner, likely)| *likely > 0.0 && !chosen.contains(&(*partner as usize)))
    }
}

/// The weighted sum of some features.
pub fn weigh(features: &[f32], weights: &[f32]) -> f32 {
    features.iter().zip(weights).map(|(x, w)| x * w).sum()
}

fn ratio(part: f32, whole: f32) -> f32 {
    if whole > 0.0 { part / whole } else { 0.0 }
}
