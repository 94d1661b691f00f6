//! How much a sentence claims: what a reader would want to check first of all that the other text
//! leaves out.

use crate::text::{Text, Which};

use super::link::Side;
use super::mentions::count_values;
use super::rules::name_words::is_name;
use super::words::KnownWords;

/// What a quotation weighs; a number, a date or a name weighs 1.
const QUOTATION: u32 = 2;
/// So many words that the other text has nowhere weigh 1.
const NEW_WORDS: u32 = 4;

/// How much a sentence of `text`, which is A or B, claims, 0 for nothing: its numbers, dates, names,
/// quotations, and the words of it that the other text has nowhere.
pub fn of_sentence(text: &Text, sentence: usize, words: KnownWords, which: Which) -> u32 {
    let side = Side::new(text, &[sentence], words);
    let quotations = side.quotations.chunk_by(|one, next| one == next);
    let quotations = quotations.filter(|tokens| tokens[0] != 0);
    let of_name = |at: usize| is_name(&side, at);
    let (mut names, mut new_words) = (0, 0);
    for at in (0..side.tokens.len()).filter(|&at| side.is_content(at)) {
        names += u32::from(of_name(at) && !(at > 0 && of_name(at - 1)));
        new_words += u32::from(!words.table.stands_in(side.form(at), which.other()));
    }
    QUOTATION * quotations.count() as u32
        + count_values(&side) as u32
        + names
        + new_words / NEW_WORDS
}
