//! Nouns in groups of one meaning: two that are listed and share no group name different things.

use super::Ending;
use super::folders::Files;
use super::groups::{GroupPlace, Groups};
use super::knowledge::lines;

/// The nouns of one language, as far as the data list them.
#[derive(Default)]
pub struct Nouns(Groups);

impl Nouns {
    pub(super) fn read(files: &'static Files) -> Self {
        let mut groups = Groups::default();
        for (group, words) in (0..).zip(nouns(files)) {
            words.for_each(|word| groups.add(word, (group, 0)));
        }
        Self(groups)
    }

    /// Whether the two words, normal forms, are both listed and share no meaning: baker and butcher.
    pub fn are_apart(&self, a: &str, b: &str) -> bool {
        let of_a: Vec<GroupPlace> = self.meanings(a).collect();
        let is_shared = |group: GroupPlace| of_a.contains(&group);
        !of_a.is_empty() && self.is_listed(b) && !self.meanings(b).any(is_shared)
    }

    /// Whether a word, a normal form, is listed.
    pub fn is_listed(&self, word: &str) -> bool {
        self.meanings(word).next().is_some()
    }

    fn meanings(&self, word: &str) -> impl Iterator<Item = GroupPlace> {
        singulars(word).flat_map(|form| self.0.of(form))
    }
}

/// The groups of nouns, each with its words.
pub(super) fn nouns(
    files: &'static Files,
) -> impl Iterator<Item = impl Iterator<Item = &'static str>> {
    let lines = lines(files.contrasts).filter_map(|line| line.strip_prefix("apart: "));
    let groups = lines.flat_map(|line| line.split('|'));
    groups.map(|group| group.split('/').map(str::trim_ascii))
}

/// A word, and what it may be the plural of.
pub(super) fn singulars(word: &str) -> impl Iterator<Item = &str> {
    let endings = Ending::Plural.all().iter();
    let singulars = endings.filter_map(|ending| word.strip_suffix(ending));
    std::iter::once(word).chain(singulars)
}

#[cfg(test)]
mod tests {
    use crate::language::parted::add_all;
    use crate::language::{Language, Senses};

    #[test]
    fn nouns_are_apart_where_both_is_listed_and_share_no_group() {
        add_all();
        let nouns = &Senses::of(Language::Spanish).nouns;
        assert!(nouns.are_apart("panadero", "carniceras"));
        assert!(!nouns.are_apart("taxista", "conductores"));
        assert!(!nouns.are_apart("panadero", "zapatista"));
        assert!(!Senses::of(Language::English).nouns.is_listed("baker"));
    }
}
