//! What scoring needs to know of each sentence: how much it says, alone and with its neighbour.

use super::bags::Bags;
use super::rarity::Rarity;
use crate::text::{Role, Text};

/// Words of a sentence beyond which more make no difference: longer ones than those learned from
/// must not lead beyond what was learned.
const LONGEST: f32 = 60.0;

/// The weighted lengths of a text's sentences.
pub struct Profile {
    /// The square of the length of each sentence's bag of words, 0 for page furniture.
    pub squared_words: Vec<f32>,
    /// The square of the length of each sentence's bag of pieces.
    pub squared_pieces: Vec<f32>,
    /// The shared weight of words of each sentence and the next.
    pub shared_words_with_next: Vec<f32>,
    /// The shared weight of pieces of each sentence and the next.
    pub shared_pieces_with_next: Vec<f32>,
    /// The number of words in each sentence.
    pub lengths: Vec<f32>,
    /// The logarithm of one more than the words of each sentence, so far as more make a difference.
    pub log_lengths: Vec<f32>,
    /// Whether each sentence is a headline.
    pub headlines: Vec<bool>,
    /// A number that equal sentences share.
    pub signatures: Vec<u64>,
}

impl Profile {
    /// Nothing is known of any sentence of `text` yet.
    pub fn new(text: &Text) -> Self {
        let count = text.sentences.len();
        Self {
            squared_words: Vec::with_capacity(count),
            squared_pieces: Vec::with_capacity(count),
            shared_words_with_next: Vec::with_capacity(count),
            shared_pieces_with_next: Vec::with_capacity(count),
            lengths: Vec::with_capacity(count),
            log_lengths: Vec::with_capacity(count),
            headlines: Vec::with_capacity(count),
            signatures: Vec::with_capacity(count),
        }
    }

    /// The words of a sentence, so far as more of them make a difference.
    pub fn length(&self, sentence: usize) -> f32 {
        self.lengths[sentence].min(LONGEST)
    }

    /// Measures the next sentence, and leaves it in the bags; page furniture does not come into them.
    pub fn measure_next(&mut self, text: &Text, rarity: &Rarity, bags: &mut Bags) {
        let sentence = self.squared_words.len();
        self.lengths.push(text.words_in(sentence) as f32);
        self.log_lengths.push((self.length(sentence) + 1.0).ln());
        let role = text.sentences[sentence].role;
        self.headlines.push(role == Role::Headline);
        self.signatures.push(signature(text, sentence));
        if role == Role::Furniture {
            for list in [
                &mut self.squared_words,
                &mut self.squared_pieces,
                &mut self.shared_words_with_next,
                &mut self.shared_pieces_with_next,
            ] {
                list.push(0.0);
            }
            return;
        }
        bags.fill(text, sentence, rarity);
        let (words, pieces) = bags.shared_with(text, sentence, rarity);
        self.squared_words.push(words);
        self.squared_pieces.push(pieces);
        let (words, pieces) = if sentence + 1 < text.sentences.len() {
            bags.shared_with(text, sentence + 1, rarity)
        } else {
            (0.0, 0.0)
        };
        self.shared_words_with_next.push(words);
        self.shared_pieces_with_next.push(pieces);
    }
}

/// A number that equal sentences share: a hash of their words, by FNV-1a (Fowler, Noll and Vo) with
/// words for bytes. `FxHasher` has but 32 bits in WebAssembly, too few to tell sentences apart.
pub fn signature(text: &Text, sentence: usize) -> u64 {
    text.tokens_of(sentence)
        .iter()
        .filter(|token| token.is_word())
        .fold(0xCBF2_9CE4_8422_2325, |hash, token| {
            (hash ^ u64::from(token.form.0)).wrapping_mul(0x0000_0100_0000_01B3)
        })
}
