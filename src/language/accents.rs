//! Letters without their marks.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::data::data_file;
use super::knowledge::lines;

/// A small letter without its accent or other mark; any other character as it is.
pub fn plain(letter: char) -> char {
    static PLAIN: LazyLock<FxHashMap<char, char>> = LazyLock::new(|| {
        lines(data_file!("accents.txt"))
            .filter_map(|line| {
                let (plain, marked) = line.split_once(' ')?;
                Some((plain.chars().next()?, marked))
            })
            .flat_map(|(plain, marked)| marked.chars().map(move |letter| (letter, plain)))
            .collect()
    });
    PLAIN.get(&letter).copied().unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn marks_are_taken_off_and_other_letters_left() {
        let name: String = "łukášov çelik ж".chars().map(plain).collect();
        assert_eq!(name, "lukasov celik ж");
    }
}
