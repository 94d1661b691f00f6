//! How many words of each text the links tell: what the verdict rests on.

use super::Link;
use crate::align::{SURE, Shares};
use crate::text::{Form, Role, Text, Vocabulary};

/// Counts the words of both texts, and of them those that the links tell.
pub fn shares(
    [a, b]: &[Text; 2],
    vocabulary: &Vocabulary,
    links: &[Link],
    verbatim_words: u32,
) -> Shares {
    let whole = |text: &Text| -> f32 {
        (0..text.sentences.len())
            .filter(|&at| text.sentences[at].role != Role::Furniture)
            .map(|at| words(text, at))
            .sum()
    };
    let mut shares = Shares {
        words: [whole(a), whole(b)],
        verbatim: verbatim_words as f32,
        same: word_forms(a, vocabulary).eq(word_forms(b, vocabulary)),
        ..Shares::default()
    };
    for link in links {
        for (side, (text, sentences)) in [(a, &link.a), (b, &link.b)].into_iter().enumerate() {
            let words = total_words(text, sentences);
            shares.told[side] += words;
            shares.likely[side] += words * link.similarity;
            if link.similarity >= SURE {
                shares.sure[side] += words;
            }
        }
    }
    shares
}

/// The normal forms of a text's words, and of the signs that amounts have beside figures, in order.
fn word_forms(text: &Text, vocabulary: &Vocabulary) -> impl Iterator<Item = Form> {
    let tokens = text.tokens.iter().filter(|token| vocabulary.counts(token));
    tokens.map(|token| token.form)
}

/// The number of words in a sentence.
fn words(text: &Text, sentence: usize) -> f32 {
    let tokens = text.tokens_of(sentence);
    tokens.iter().filter(|token| token.is_word()).count() as f32
}

/// The number of words in some sentences.
pub fn total_words(text: &Text, sentences: &[usize]) -> f32 {
    sentences.iter().map(|&at| words(text, at)).sum()
}
