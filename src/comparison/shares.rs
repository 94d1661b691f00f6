//! How many words of each text the links tell: what the verdict rests on.

use super::{Link, LinkKind};
use crate::align::{DetailCounts, SURE, Shares};
use crate::sorting::sort_numbers;
use crate::text::{Form, Role, Text, TokenKind, Vocabulary, Which};

/// Counts the words of both texts, and of them those that the links tell.
pub fn shares<'l>(
    [a, b]: &[Text; 2],
    vocabulary: &Vocabulary,
    links: impl Iterator<Item = &'l Link>,
    verbatim_words: u32,
) -> Shares {
    let whole = |text: &Text| -> f32 {
        (0..text.sentences.len())
            .filter(|&at| text.sentences[at].role != Role::Furniture)
            .map(|at| text.words_in(at) as f32)
            .sum()
    };
    let mut shares = Shares {
        words: [whole(a), whole(b)],
        verbatim: verbatim_words as f32,
        same: word_forms(a, vocabulary).eq(word_forms(b, vocabulary)),
        ..Shares::default()
    };
    for link in links {
        for (which, text, sentences) in [(Which::A, a, &link.a), (Which::B, b, &link.b)] {
            let words = total_words(text, sentences);
            shares.told[which] += words;
            shares.likely[which] += words * link.similarity;
            if link.similarity >= SURE {
                shares.sure[which] += words;
            }
        }
        // What a page prints under every story is kept word for word, figures and all.
        if link.kind == LinkKind::Verbatim {
            continue;
        }
        let in_link = [
            details(a, &link.a, vocabulary),
            details(b, &link.b, vocabulary),
        ];
        let [figures, names] = [0, 1].map(|kind| in_link.each_ref().map(|side| &side[kind]));
        count(&mut shares.figures, figures);
        count(&mut shares.names, names);
    }
    shares
}

/// The forms of the figures and of the names in some sentences, each sorted.
fn details(text: &Text, sentences: &[usize], vocabulary: &Vocabulary) -> [Vec<u32>; 2] {
    let [mut figures, mut names] = [Vec::new(), Vec::new()];
    for &sentence in sentences {
        // Behind a mark a capital may begin a quotation.
        let mut follows_word = false;
        for token in text.tokens_of(sentence) {
            match token.kind {
                TokenKind::Number => figures.push(token.form.0),
                TokenKind::Word
                    if follows_word
                        && token.look.is_capital()
                        && !vocabulary.is_function_word(token.form) =>
                {
                    names.push(token.form.0);
                }
                _ => {}
            }
            follows_word = token.is_word();
        }
    }
    // A link may be a table of any number of figures.
    sort_numbers(&mut figures);
    sort_numbers(&mut names);
    [figures, names]
}

/// Counts the details of one kind that the two sides of a link have.
fn count(counted: &mut DetailCounts, [a, b]: [&Vec<u32>; 2]) {
    for (which, own, other) in [(Which::A, a, b), (Which::B, b, a)] {
        let is_kept = |form: &&u32| other.binary_search(form).is_ok();
        counted.all[which] += own.len() as f32;
        counted.kept[which] += own.iter().filter(is_kept).count() as f32;
    }
}

/// The normal forms of a text's words, and of the signs that amounts have beside figures, in order.
fn word_forms(text: &Text, vocabulary: &Vocabulary) -> impl Iterator<Item = Form> {
    let tokens = text.tokens.iter().filter(|token| vocabulary.counts(token));
    tokens.map(|token| token.form)
}

/// The number of words in some sentences.
pub fn total_words(text: &Text, sentences: &[usize]) -> f32 {
    sentences.iter().map(|&at| text.words_in(at) as f32).sum()
}
