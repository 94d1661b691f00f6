//! Forms of verbs that do not begin alike: angefangen, fängt … an, anzufangen.

use rustc_hash::FxHashMap;

use super::folders::Files;
use super::knowledge::lines;

/// How the verbs of one language change before their ending, as far as the data say.
#[derive(Default)]
pub struct Verbs {
    /// What can stand apart from its verb: an.
    prefixes: Vec<&'static str>,
    /// What can stand between prefix and stem: ge, zu.
    infixes: Vec<&'static str>,
    endings: Vec<&'static str>,
    /// The numbers of the verbs that each stem belongs to.
    stems: FxHashMap<&'static str, Vec<u16>>,
}

/// A verb that a word may be a form of.
pub struct Verb {
    /// What all its forms have in common.
    pub root: Root,
    /// Whether the word has an infix.
    is_marked: bool,
}

/// What all forms of a verb have in common.
#[derive(PartialEq, Eq, Hash)]
pub struct Root {
    /// What stands before the stem, without infix; the stem too, where it is not listed.
    head: String,
    /// The number of its stems.
    stems: Option<u16>,
}

impl Verb {
    fn new(head: String, stems: Option<u16>, is_marked: bool) -> Self {
        let root = Root { head, stems };
        Self { root, is_marked }
    }

    /// Whether two words may be forms of one verb. Where the stem is not listed, one of them has an
    /// infix: what else is a form of it begins with the same letters.
    pub fn is_of_one_with(&self, other: &Self) -> bool {
        let is_sure = self.root.stems.is_some() || self.is_marked || other.is_marked;
        is_sure && self.root == other.root
    }
}

impl Verbs {
    pub(super) fn read(files: &'static Files) -> Self {
        let mut verbs = Self::default();
        for (number, line) in (0..).zip(lines(files.verbs)) {
            let Some((kind, words)) = line.split_once(' ') else {
                continue;
            };
            let words = words.split_ascii_whitespace();
            match kind {
                "prefix" => verbs.prefixes.extend(words),
                "infix" => verbs.infixes.extend(words),
                "ending" => verbs.endings.extend(words),
                _ => words.for_each(|stem| verbs.stems.entry(stem).or_default().push(number)),
            }
        }
        verbs
    }

    /// Whether a word, a normal form, can stand apart from the verb that it belongs to.
    pub fn is_prefix(&self, word: &str) -> bool {
        self.prefixes.contains(&word)
    }

    /// Whether a word begins with what can stand apart from it.
    pub fn has_prefix(&self, word: &str) -> bool {
        self.prefixes.iter().any(|prefix| word.starts_with(prefix))
    }

    /// The verbs that a word, a normal form, may be a form of.
    pub fn of(&self, word: &str) -> Vec<Verb> {
        /// A word as long as a page is none.
        const LONGEST: usize = 40;
        /// A shorter stem that is not listed is another word's ending.
        const SHORTEST_STEM: usize = 3;

        let mut found = Vec::new();
        if word.len() > LONGEST {
            return found;
        }
        let bodies = self.endings.iter().filter_map(|end| word.strip_suffix(end));
        for body in bodies.clone().chain([word]) {
            for (at, _) in body.char_indices() {
                let (head, stem) = body.split_at(at);
                for &number in self.stems.get(stem).into_iter().flatten() {
                    let verb =
                        |head: &str, is_marked| Verb::new(head.to_owned(), Some(number), is_marked);
                    found.push(verb(head, false));
                    // Gestohlen, but: gestand, which is no form of "stehen".
                    let is_infix = |head: &str, infix| {
                        !head.is_empty() || body != word && !self.is_prefix(infix)
                    };
                    let without = |infix: &&'static str| {
                        let head = head.strip_suffix(*infix)?;
                        is_infix(head, infix).then_some(head)
                    };
                    let without = self.infixes.iter().find_map(without);
                    found.extend(without.map(|head| verb(head, true)));
                }
            }
        }
        for body in bodies {
            let mut add = |prefix: &str, rest: &str, is_marked| {
                if rest.chars().count() >= SHORTEST_STEM {
                    found.push(Verb::new(format!("{prefix}{rest}"), None, is_marked));
                }
            };
            add("", body, false);
            for prefix in self.prefixes.iter().chain(&[""]) {
                let rest = body.strip_prefix(prefix);
                // Zugeben is no form of "geben", as "anzugeben" is of "angeben".
                let may_begin = |infix: &&&str| !prefix.is_empty() || !self.is_prefix(infix);
                let infixes = self.infixes.iter().filter(may_begin);
                let rests = infixes.filter_map(|infix| rest?.strip_prefix(infix));
                rests.for_each(|rest| add(prefix, rest, true));
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use crate::language::parted::add_all;
    use crate::language::{Language, WordLists};

    #[test]
    fn forms_of_a_verb_are_known_whatever_stands_before_its_stem() {
        add_all();
        let lists = WordLists::of(Language::German);
        let are_one = |a: &str, b: &str| {
            let (a, b) = (lists.look_up(a), lists.look_up(b));
            lists.same_word(&a, &b) && lists.same_word(&b, &a)
        };
        for (a, b) in [
            ("widersprechen", "widersprach"),
            ("angefangen", "anfing"),
            ("gestohlen", "stahl"),
            ("abgelehnt", "ablehnen"),
            ("mitzuteilen", "mitgeteilt"),
            ("gekauft", "kaufte"),
            ("verstand", "verstehen"),
            ("zurückgewiesen", "zurückzuweisen"),
        ] {
            assert!(are_one(a, b), "{a}, {b}");
        }
        for (a, b) in [
            ("anfangen", "empfing"),
            ("verstehen", "gestand"),
            ("stand", "gestand"),
            ("zugeben", "geben"),
            ("zulassen", "ließ"),
            ("versprach", "widersprach"),
            ("eingestellt", "abgestellt"),
            ("gekauft", "verkaufte"),
            ("zusagen", "absagen"),
        ] {
            assert!(!are_one(a, b), "{a}, {b}");
        }
    }
}
