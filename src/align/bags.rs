//! Sentences as bags of words and pieces of words, multiplied with each other.

use super::rarity::Rarity;
use crate::text::{Form, Text};

/// Counts as touched in every turn.
const ALWAYS: u32 = u32::MAX;

/// A bag of words and a bag of pieces spread out over tables, to be multiplied with others. Each
/// place holds the square of a weight, so that the other bag's words need only be summed.
#[derive(Default)]
pub struct Bags {
    words: Vec<f32>,
    pieces: Vec<f32>,
    /// The turn at which a sentence came into the bags last that has each form, or a piece of it. What
    /// was not touched this turn shares nothing.
    touched: Vec<u32>,
    turn: u32,
    /// The forms that hold each piece, one piece after the other; none where that is not known.
    holders: Vec<u32>,
    /// Where those of each piece begin.
    first_holder: Vec<u32>,
}

impl Bags {
    /// Empty bags.
    pub fn new(rarity: &Rarity) -> Self {
        Self {
            words: vec![0.0; rarity.forms()],
            pieces: vec![0.0; rarity.pieces()],
            touched: vec![ALWAYS; rarity.forms()],
            turn: 0,
            holders: Vec::new(),
            first_holder: vec![0; rarity.pieces() + 1],
        }
    }

    /// Notes which forms hold each piece: worth its cost where each sentence is multiplied with many,
    /// for most of their words share nothing with it.
    pub fn note_holders(&mut self, rarity: &Rarity) {
        let forms = || (0..rarity.forms() as u32).map(Form);
        for &piece in forms().flat_map(|form| rarity.pieces_of(form)) {
            self.first_holder[piece as usize] += 1;
        }
        let mut end = 0;
        for first in &mut self.first_holder {
            end += *first;
            *first = end;
        }
        self.holders = vec![0; end as usize];
        for form in forms() {
            for &piece in rarity.pieces_of(form) {
                let first = &mut self.first_holder[piece as usize];
                *first -= 1;
                self.holders[*first as usize] = form.0;
            }
        }
        self.touched.fill(0);
    }

    /// Where the forms that hold a piece are listed; nowhere where that is not known.
    fn holders_of(&self, piece: usize) -> std::ops::Range<usize> {
        self.first_holder[piece] as usize..self.first_holder[piece + 1] as usize
    }

    /// Puts a sentence into the bags.
    pub fn fill(&mut self, text: &Text, sentence: usize, rarity: &Rarity) {
        self.turn += 1;
        let tokens = text.tokens_of(sentence);
        for token in tokens {
            let at = token.form.index();
            self.words[at] += rarity.of(token.form).powi(2);
            self.touched[at] = self.touched[at].max(self.turn);
        }
        rarity.each_piece(tokens, text, |piece| {
            let is_new = self.pieces[piece] == 0.0;
            self.pieces[piece] += rarity.of_piece(piece).powi(2);
            if is_new {
                for at in self.holders_of(piece) {
                    self.touched[self.holders[at] as usize] = self.turn;
                }
            }
        });
    }

    /// Takes the sentence that fills the bags out of them.
    pub fn clear(&mut self, text: &Text, sentence: usize, rarity: &Rarity) {
        let tokens = text.tokens_of(sentence);
        for token in tokens {
            self.words[token.form.index()] = 0.0;
        }
        rarity.each_piece(tokens, text, |piece| self.pieces[piece] = 0.0);
    }

    /// The shared weights of words and of pieces with another sentence: dot products.
    pub fn shared_with(&self, text: &Text, sentence: usize, rarity: &Rarity) -> (f32, f32) {
        let tokens = text.tokens_of(sentence);
        let (mut words, mut pieces) = (0.0, 0.0);
        for form in tokens.iter().map(|token| token.form) {
            if self.touched[form.index()] < self.turn {
                continue;
            }
            words += self.words[form.index()];
            for &piece in rarity.pieces_of(form) {
                pieces += self.pieces[piece as usize];
            }
        }
        rarity.each_pair(tokens, text, |pair| pieces += self.pieces[pair]);
        (words, pieces)
    }
}
