//! What surrounds a pair of sentences, in numbers that a weight can be put on.

use super::evidence::ratio;
use super::grid::{Cell, Grid};
use super::novelty::Novelty;
use super::order::Order;
use super::profile::Profile;
use super::rarity::Rarity;
use super::rivals::Rivals;
use super::weights::{ALL, KNOWN, SURROUNDINGS};
use crate::text::{Text, Which};

/// A pair less likely than this is not looked at word by word once more.
const LIKELY_ENOUGH: f32 = 0.02;

/// What is known of all pairs while a round weighs them again.
pub struct Surroundings<'s> {
    /// A and B.
    pub texts: [&'s Text; 2],
    /// How much each word says.
    pub rarity: &'s Rarity,
    /// A's sentences and B's.
    pub profiles: &'s [Profile; 2],
    /// The pairs as the round before left them.
    pub grid: &'s Grid,
    /// Where the order expects each sentence.
    pub order: &'s Order,
    /// Its likeliest partners.
    pub rivals: &'s Rivals,
}

impl Surroundings<'_> {
    /// Takes up a sentence of A.
    pub fn begin(&self, row: usize, novelty: &mut Novelty) {
        let [a, b] = self.texts;
        novelty.fill(a, b, row, self.rivals, self.rarity);
    }

    /// The features of a pair of that sentence and of what surrounds it.
    pub fn features(&self, row: usize, cell: &Cell, novelty: &mut Novelty) -> [f32; ALL] {
        let Self { grid, rivals, .. } = self;
        let column = cell.column as usize;
        let place = self.order.place(row as u32, cell.column);
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
        let [a, b] = self.profiles;
        let lengths = [a.length(row), b.length(column)];
        let rivals_of = [&rivals.best[Which::A][row], &rivals.best[Which::B][column]];
        let words_of = [rivals.words[Which::A][row], rivals.words[Which::B][column]];
        let load = |which: Which| {
            let others = words_of[which] + (1.0 - cell.likely) * lengths[which.other()];
            ((others + 1.0) / (lengths[which] + 1.0)).ln()
        };
        let to = KNOWN + SURROUNDINGS;
        features[KNOWN..to].copy_from_slice(&[
            before.max(after),
            before.min(after),
            near,
            place.near,
            place.within,
            place.tight,
            cell.likely - rivals_of[Which::A].apart_from(cell.column),
            cell.likely - rivals_of[Which::B].apart_from(row as u32),
            likely(0, -1).max(likely(0, 1)),
            likely(-1, 0).max(likely(1, 0)),
            cell.detour / (cell.detour + 1.0),
            place.kept,
            place.tight_in_a,
            place.near_in_a,
            place.landmark,
            ratio(cell.likely, rivals_of[Which::A].sum()),
            ratio(cell.likely, rivals_of[Which::B].sum()),
            load(Which::A),
            load(Which::B),
        ]);
        if cell.likely > LIKELY_ENOUGH {
            let novelty = novelty.beside(self.texts, row, cell.column, rivals, self.rarity);
            features[to..].copy_from_slice(&novelty);
        }
        features
    }
}
