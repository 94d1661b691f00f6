//! Words that begin with a number word: fünfundzwanzig, dreitägig.

use super::decimal::is_multiple;
use super::{Class, Dimension, Sense, Senses};

/// Two words of three letters, and the longest two that any language joins.
const BYTES: std::ops::RangeInclusive<usize> = 6..=40;

impl Senses {
    /// The value of a number word made of two: twentyfive, fünfundzwanzig.
    pub fn compound_number(&self, word: &str) -> Option<f64> {
        self.splits(word).find_map(|(left, right)| {
            let right = right.strip_prefix(self.traits.number_joint)?;
            let (left, right) = (self.number(left)?, self.number(right)?);
            let (tens, ones) = if left > right {
                (left, right)
            } else {
                (right, left)
            };
            let whole = is_multiple(tens, 10.0) && (20.0..100.0).contains(&tens) && ones < 10.0;
            whole.then_some(tens + ones)
        })
    }

    /// The number and the unit of which a word is made, in a language that joins such words: dreitägig.
    pub fn compound_amount(&self, word: &str) -> Option<(f64, Sense)> {
        if self.traits.number_joint.is_empty() {
            return None;
        }
        // Achtjährig, but: Elfmeter.
        let is_time = |unit: &Sense| Dimension::named(unit.label) == Dimension::Time;
        self.splits(word).find_map(|(number, unit)| {
            let unit = self.word(unit, Class::Unit).filter(is_time)?;
            Some((self.number(number)?, unit))
        })
    }

    fn number(&self, word: &str) -> Option<f64> {
        self.word(word, Class::Number).map(|sense| sense.value)
    }

    /// The two parts of a word, wherever it is parted; none where it begins with no number word.
    fn splits<'w>(&self, word: &'w str) -> impl Iterator<Item = (&'w str, &'w str)> {
        let start = word.as_bytes().first_chunk::<3>();
        let may_be = BYTES.contains(&word.len())
            && start.is_some_and(|start| self.number_starts.contains(start));
        let places = if may_be { 3..word.len() } else { 0..0 };
        places.filter_map(|at| word.split_at_checked(at))
    }
}

#[cfg(test)]
mod tests {
    use crate::language::parted::add_all;
    use crate::language::{Language, Senses};

    #[test]
    fn a_number_of_two_words_in_one_is_read_as_its_language_joins_them() {
        add_all();
        let value = |language, word| Senses::of(language).compound_number(word);
        assert_eq!(value(Language::German, "fünfundzwanzig"), Some(25.0));
        assert_eq!(value(Language::English, "twentyfive"), Some(25.0));
        assert_eq!(value(Language::English, "twentyandfive"), None);
    }

    #[test]
    fn a_number_joined_to_its_unit_is_read_where_the_language_joins_them() {
        add_all();
        let number = |language, word| {
            let amount = Senses::of(language).compound_amount(word);
            amount.map(|(number, _)| number)
        };
        assert_eq!(number(Language::German, "achtjährige"), Some(8.0));
        assert_eq!(number(Language::German, "dreitägigen"), Some(3.0));
        assert_eq!(number(Language::German, "einseitige"), None);
        assert_eq!(number(Language::German, "elfmeter"), None);
        assert_eq!(number(Language::English, "fourhours"), None);
    }
}
