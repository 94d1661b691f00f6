//! What a pair of sentences shares that the likeliest other partner of either does not share: the
//! pieces of a split each tell something of their own, while a chance likeness says once more what
//! another sentence says.

use super::evidence::ratio;
use super::rarity::Rarity;
use super::rivals::Rivals;
use super::weights::NOVELTY;
use crate::text::{Text, Which};

/// A partner less likely than this takes nothing away.
const RIVAL: f32 = 0.03;

/// The words of one sentence of A and of its two likeliest partners, to look at sentences of B
/// beside them.
pub struct Novelty {
    /// For each form the turn at which it was met last, and where: see the marks.
    in_row: Vec<u32>,
    /// Likewise for the pair at hand.
    in_pair: Vec<u32>,
    row_turn: u32,
    pair_turn: u32,
    /// What all different words of the sentence say.
    whole: f32,
}

/// It stands in A's sentence.
const OWN: u32 = 1;
/// It stands in the likeliest partner of A's sentence.
const FIRST: u32 = 2;
/// It stands in the next likeliest.
const SECOND: u32 = 4;
/// It stands in the likeliest other partner of B's sentence.
const OTHER: u32 = 1;
/// It was counted.
const COUNTED: u32 = 2;
/// The turn stands above the marks.
const TURN: u32 = 8;

impl Novelty {
    /// No sentence yet.
    pub fn new(forms: usize) -> Self {
        Self {
            in_row: vec![0; forms],
            in_pair: vec![0; forms],
            row_turn: 0,
            pair_turn: 0,
            whole: 0.0,
        }
    }

    /// Takes up a sentence of A.
    pub fn fill(&mut self, a: &Text, b: &Text, row: usize, rivals: &Rivals, rarity: &Rarity) {
        self.row_turn += TURN;
        self.whole = 0.0;
        for token in a.tokens_of(row) {
            if add_mark(&mut self.in_row[token.form.index()], self.row_turn, OWN) {
                self.whole += rarity.of(token.form);
            }
        }
        for (partner, mark) in rivals.best[Which::A][row]
            .two()
            .into_iter()
            .zip([FIRST, SECOND])
        {
            if partner.1 > RIVAL {
                for token in b.tokens_of(partner.0 as usize) {
                    add_mark(&mut self.in_row[token.form.index()], self.row_turn, mark);
                }
            }
        }
    }

    /// What the sentence shares with one of B and not with its other partner, and what that one
    /// shares with it and not with its other partner: as shares of all they share, and of the
    /// whole sentence of A and of B, by what the words say.
    pub fn beside(
        &mut self,
        [a, b]: [&Text; 2],
        row: usize,
        column: u32,
        rivals: &Rivals,
        rarity: &Rarity,
    ) -> [f32; NOVELTY] {
        self.pair_turn += TURN;
        let likeliest = rivals.best[Which::A][row].two()[0].0 == column;
        let in_other = if likeliest { SECOND } else { FIRST };
        let [first, second] = rivals.best[Which::B][column as usize].two();
        let other = if first.0 == row as u32 { second } else { first };
        if other.1 > RIVAL {
            for token in a.tokens_of(other.0 as usize) {
                add_mark(&mut self.in_pair[token.form.index()], self.pair_turn, OTHER);
            }
        }
        let (mut shared, mut whole, mut new_in_a, mut new_in_b) = (0.0, 0.0, 0.0, 0.0);
        for token in b.tokens_of(column as usize) {
            let at = token.form.index();
            let pair = &mut self.in_pair[at];
            if !add_mark(pair, self.pair_turn, COUNTED) {
                continue;
            }
            let says = rarity.of(token.form);
            whole += says;
            let marks = self.in_row[at];
            if marks < self.row_turn || marks & OWN == 0 {
                continue;
            }
            shared += says;
            if marks & in_other == 0 {
                new_in_a += says;
            }
            if *pair & OTHER == 0 {
                new_in_b += says;
            }
        }
        [
            ratio(new_in_a, shared),
            ratio(new_in_b, shared),
            ratio(new_in_a, self.whole),
            ratio(new_in_b, whole),
        ]
    }
}

/// Adds a mark of this turn. False where it was there.
fn add_mark(marks: &mut u32, turn: u32, mark: u32) -> bool {
    if *marks < turn {
        *marks = turn;
    }
    let is_new = *marks & mark == 0;
    *marks |= mark;
    is_new
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::align::bags::Bags;
    use crate::align::grid::{Cell, Grid};
    use crate::align::profile::Profile;
    use crate::text::Vocabulary;

    #[test]
    fn a_piece_of_a_split_tells_something_new_and_a_second_telling_does_not() {
        let mut vocabulary = Vocabulary::default();
        let [a, b] = [
            "The mayor opened the bridge and thanked the workers.",
            "The mayor opened the bridge. She thanked the workers. The bridge the mayor opened.",
        ]
        .map(|source| {
            let mut text = Text::new(source.to_owned(), None);
            while !text.read_on(usize::MAX, &mut vocabulary) {}
            text
        });
        let rarity = Rarity::new([&a, &b], &vocabulary);
        let profiles = [&a, &b].map(|text| {
            let mut bags = Bags::new(&rarity);
            let mut profile = Profile::new(text);
            for sentence in 0..text.sentences.len() {
                profile.measure_next(text, &rarity, &mut bags);
                bags.clear(text, sentence, &rarity);
            }
            profile
        });
        let mut grid = Grid::default();
        grid.push_row(&[(0, 0.9), (1, 0.5), (2, 0.3)].map(|(at, likely)| {
            let mut cell = Cell::new(at, 1.0, 1.0);
            cell.likely = likely;
            cell
        }));
        let rivals = Rivals::new(&grid, &profiles);
        let mut novelty = Novelty::new(vocabulary.len());
        novelty.fill(&a, &b, 0, &rivals, &rarity);
        let mut new_in_a = |column| novelty.beside([&a, &b], 0, column, &rivals, &rarity)[0];
        assert!(new_in_a(1) > 0.8, "thanked, workers");
        assert_eq!(new_in_a(2), 0.0, "all of it is told by the first sentence");
    }
}
