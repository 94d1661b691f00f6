//! How alike two words are by their letters alone.

use crate::language::Ending;
use crate::language::accents::plain as plain_letter;

/// Whether two words share a stem: a long common beginning and short endings.
pub fn are_forms_of_one_word(a: &str, b: &str) -> bool {
    if a.as_bytes().first() != b.as_bytes().first() {
        return false;
    }
    let (a, b) = (bare(a), bare(b));
    if a == b {
        return true;
    }
    if a.starts_with(|c: char| c.is_ascii_digit()) || b.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let shared = shared_start(a, b);
    let (rest_a, rest_b) = (&a[shared..], &b[shared..]);
    let longest = rest_a.chars().count().max(rest_b.chars().count());
    let stem = a[..shared].chars().count();
    let turned = |word: &str| {
        Ending::Opposing
            .all()
            .iter()
            .any(|ending| word.ends_with(ending))
    };
    let opposed = |a: &str, b: &str| turned(a) != turned(b);
    stem >= 4 && longest <= 4 && stem >= longest && !opposed(a, b)
        || stem == 3 && longest <= 2 && rest_a.len().min(rest_b.len()) == 0
}

/// How many bytes of whole letters two words begin with in common.
fn shared_start(a: &str, b: &str) -> usize {
    let pairs = a.chars().zip(b.chars());
    let shared = pairs.take_while(|(a, b)| a == b);
    shared.map(|(letter, _)| letter.len_utf8()).sum()
}

/// A word without the ending of possession.
pub fn bare(word: &str) -> &str {
    let last = word.as_bytes().last();
    let endings = Ending::Possession.all().iter();
    endings
        .filter(|ending| ending.as_bytes().last() == last)
        .find_map(|ending| word.strip_suffix(ending))
        .unwrap_or(word)
}

/// Whether two name words are one name: an ending of possession, a people after its country, a
/// doubled letter more or less.
pub fn is_same_name(a: &str, b: &str) -> bool {
    let (a, b) = (bare(a), bare(b));
    if a == b {
        return true;
    }
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    let stem = shared_start(a, b);
    let people = stem >= 3 && Ending::People.is(&long[stem..]) && short.len() - stem <= 1;
    people || undoubled(a).eq(undoubled(b)) || are_spelt_alike(a, b)
}

/// Whether two name words that are not one name are easily taken for each other: most letters are the
/// same in order, and each has one or two of its own in the same place, or one has within.
pub fn look_alike(a: &str, b: &str) -> bool {
    /// More letters make another word.
    const MOST_OWN: usize = 2;

    let letters = |word| -> Vec<char> { bare(word).chars().map(plain_letter).collect() };
    let (a, b) = (letters(a), letters(b));
    let (short, long) = (a.len().min(b.len()), a.len().max(b.len()));
    let start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let ends = a.iter().rev().zip(b.iter().rev()).take(short - start);
    let end = ends.take_while(|(x, y)| x == y).count();
    let shared = start + end;
    let is_within = start > 1 && end > 0;
    // Three of four letters, six of eight.
    (shared < short || is_within)
        && long - shared <= MOST_OWN
        && shared >= 3
        && 3 * shared >= 2 * long
}

/// Whether a word is written as an acronym, its full stops left out.
pub fn is_acronym(word: &str) -> bool {
    /// One letter is an initial; more are a word in capitals.
    const LETTERS: std::ops::RangeInclusive<usize> = 2..=6;

    LETTERS.contains(&word.len()) && word.chars().all(char::is_uppercase)
}

/// Whether a word is a small Roman numeral, as behind the name of a king.
pub fn is_numeral(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|letter| matches!(letter, 'I' | 'V' | 'X'))
}

/// The letters of a word, those that follow themselves once.
fn undoubled(word: &str) -> impl Iterator<Item = char> {
    let mut last = None;
    word.chars()
        .filter(move |&letter| last.replace(letter) != Some(letter))
}

/// Whether two words share a long ending: transnational, international.
pub fn end_alike(a: &str, b: &str) -> bool {
    /// So many letters are a stem, and no mere suffix.
    const STEM: usize = 6;

    a.bytes()
        .rev()
        .zip(b.bytes().rev())
        .take_while(|(a, b)| a == b)
        .count()
        >= STEM
}

/// Whether two words differ in no more than an accent, or in one letter of many.
pub fn are_spelt_alike(a: &str, b: &str) -> bool {
    /// In shorter words one letter more often makes another word.
    const LONG: usize = 9;

    if a.len().abs_diff(b.len()) > 4 {
        return false;
    }
    let same = |(a, b): &(char, char)| plain_letter(*a) == plain_letter(*b);
    let start = a.chars().zip(b.chars()).take_while(same).count();
    if start == 0 {
        return a == b;
    }
    let (count_a, count_b) = (a.chars().count(), b.chars().count());
    let (short, long) = (count_a.min(count_b), count_a.max(count_b));
    let ends = a.chars().rev().zip(b.chars().rev()).take(short - start);
    let differ = long - start - ends.take_while(same).count();
    differ == 0 || (differ == 1 && short >= LONG)
}
