//! The class of a change: the first rule that explains it.

use super::EditClass;
use crate::language::WordLists;
use crate::text::{Token, Vocabulary};

/// Letters in the shortest stem, in which two forms of one word agree.
const LEAST_STEM: usize = 3;

/// The class of a change from some tokens to others; `lists` are those of their language.
pub fn of_change(
    a: &[Token],
    b: &[Token],
    vocabulary: &Vocabulary,
    lists: &WordLists,
) -> EditClass {
    let [a, b] = [a, b].map(|tokens| -> Vec<&str> {
        tokens
            .iter()
            .filter(|token| vocabulary.counts(token))
            .map(|token| vocabulary.text(token.form))
            .collect()
    });
    if a == b {
        EditClass::Typography
    } else if is_spelling(&a.concat(), &b.concat(), lists) {
        EditClass::Spelling
    } else if a.len() == b.len() && a.iter().zip(&b).all(|(a, b)| is_inflection(a, b)) {
        EditClass::Inflection
    } else {
        EditClass::Wording
    }
}

/// The class of a word that stands in another shape, its normal form the same.
pub fn of_shape(a: &str, b: &str) -> EditClass {
    let hyphens = |word: &str| word.matches(['-', '\u{2010}', '\u{2011}']).count();
    let hyphened = hyphens(a) != hyphens(b) && a.starts_with(char::is_alphabetic);
    if hyphened {
        EditClass::Spelling
    } else {
        EditClass::Typography
    }
}

/// Whether two stretches, their words written as one, are spellings of the same.
fn is_spelling(a: &str, b: &str, lists: &WordLists) -> bool {
    !a.is_empty() && !b.is_empty() && (a == b || lists.same_spelling(a, b))
}

/// Whether two words are forms of one: they begin alike and differ in a short ending.
fn is_inflection(a: &str, b: &str) -> bool {
    /// Letters that may differ at the end of either.
    const MOST_ENDING: usize = 3;

    let stem = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let ending = |word: &str| word.chars().count() - stem;
    a == b
        || (stem >= LEAST_STEM
            && stem >= ending(a) + ending(b)
            && ending(a).max(ending(b)) <= MOST_ENDING
            && a.chars().chain(b.chars()).all(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn spelling_is_told_from_inflection_and_wording() {
        let is_spelling = |a, b| is_spelling(a, b, WordLists::of(Language::English));
        assert!(is_spelling("colour", "color"));
        assert!(is_spelling("organised", "organized"));
        assert!(is_spelling("ceasefire", "ceasefire"));
        assert!(!is_spelling("wise", "wide"));
        assert!(is_inflection("recognize", "recognizes"));
        assert!(is_inflection("ciudad", "ciudades"));
        assert!(!is_inflection("3", "35"));
        assert!(!is_inflection("boat", "bomb"));
        assert!(!is_inflection("may", "many"));
    }
}
