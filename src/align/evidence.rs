//! What two sentences share, looked at word by word: worth its cost for pairs that may be links.

use super::rarity::Rarity;
use crate::text::Text;

/// How many features it gives.
pub const EVIDENCE: usize = 7;

/// A word that says less than this is no sign by itself, however few sentences hold it.
const TELLING: f32 = 0.3;

/// The words of one sentence of A, to look at sentences of B beside it.
pub struct Evidence {
    /// Where each form stands last in the sentence, counted from 1; 0 where it does not.
    places: Vec<u32>,
    /// The turn at which each form was met last, so that it counts once.
    met: Vec<u32>,
    turn: u32,
    /// What all different words of the sentence say.
    whole: f32,
}

impl Evidence {
    /// No sentence yet.
    pub fn new(forms: usize) -> Self {
        Self {
            places: vec![0; forms],
            met: vec![0; forms],
            turn: 0,
            whole: 0.0,
        }
    }

    /// Takes up a sentence of A.
    pub fn fill(&mut self, a: &Text, row: usize, rarity: &Rarity) {
        self.whole = 0.0;
        for (place, token) in a.tokens_of(row).iter().enumerate() {
            let at = &mut self.places[token.form.index()];
            if *at == 0 {
                self.whole += rarity.of(token.form);
            }
            *at = place as u32 + 1;
        }
    }

    /// Puts it away.
    pub fn clear(&mut self, a: &Text, row: usize) {
        for token in a.tokens_of(row) {
            self.places[token.form.index()] = 0;
        }
    }

    /// What it shares with a sentence of B: the share of its own words and of the other's, by what
    /// they say; the two rarest; how nearly one of them belongs to this sentence alone in A, and in
    /// B; the longest run.
    pub fn beside(&mut self, b: &Text, column: usize, rarity: &Rarity) -> [f32; EVIDENCE] {
        self.turn += 1;
        let (mut shared, mut whole) = (0.0, 0.0);
        let (mut rarest, mut second) = (0.0_f32, 0.0_f32);
        let mut alone = [0.0_f32; 2];
        let (mut run, mut longest, mut last) = (0.0, 0.0_f32, 0);
        for token in b.tokens_of(column) {
            let at = token.form.index();
            let says = rarity.of(token.form);
            let place = self.places[at];
            if place > 0 {
                run = if place == last + 1 { run + says } else { says };
                longest = longest.max(run);
            }
            last = place;
            if says == 0.0 || self.met[at] == self.turn {
                continue;
            }
            self.met[at] = self.turn;
            whole += says;
            if place == 0 {
                continue;
            }
            shared += says;
            second = second.max(says.min(rarest));
            rarest = rarest.max(says);
            if says > TELLING {
                let sentences = rarity.sentences_with(token.form);
                for (alone, sentences) in alone.iter_mut().zip(sentences) {
                    *alone = alone.max(1.0 / sentences.max(1) as f32);
                }
            }
        }
        [
            ratio(shared, self.whole),
            ratio(shared, whole),
            rarest,
            second,
            alone[0],
            alone[1],
            (1.0 + longest).ln(),
        ]
    }
}

/// The part's share of the whole, 0 of nothing.
pub fn ratio(part: f32, whole: f32) -> f32 {
    if whole > 0.0 { part / whole } else { 0.0 }
}
