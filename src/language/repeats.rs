//! The test that the data name nothing twice where once says it all.

use std::collections::BTreeMap;

use super::Language;
use super::data::data_file;
use super::folders::Files;
use super::groups::is_form;
use super::knowledge::lines;
use super::notation::{phrases_of, variants_of};
use super::parted::add_all;

/// Words or phrases of which each counts once, however often it is named.
type List = Vec<String>;

/// What a file holds.
#[derive(Default)]
struct Contents {
    lists: Vec<List>,
    /// Groups of words and stems that stand for themselves.
    groups: Vec<List>,
    /// Lines of words in groups, such as two opposites; of synonyms a line is one group.
    lines: Vec<Vec<List>>,
}

#[test]
fn the_data_name_nothing_twice_to_no_effect() {
    add_all();
    let shared = SHARED.map(|(file, data)| (String::new(), file, data));
    let own = Language::KNOWN.into_iter().flat_map(|language| {
        let files = files_of(language.files()).into_iter();
        files.map(move |(file, data)| (format!("{}/", language.tag()), file, data))
    });
    let mut repeated = Vec::new();
    for (folder, file, data) in shared.into_iter().chain(own) {
        let contents = Contents::read(file, data);
        repeated.extend(
            contents
                .repeats()
                .map(|entry| format!("{folder}{file}.txt: {entry}")),
        );
    }
    assert!(
        repeated.is_empty(),
        "What these say is said already in the same list:\n{}",
        repeated.join("\n")
    );
}

const SHARED: [(&str, &str); 9] = [
    ("degrees", data_file!("degrees.txt")),
    ("endings", data_file!("endings.txt")),
    ("furniture", data_file!("furniture.txt")),
    ("numbers", data_file!("numbers.txt")),
    ("others", data_file!("others.txt")),
    ("en/irregular", data_file!("en/irregular.txt")),
    ("en/near/adjectives", data_file!("en/near/adjectives.txt")),
    ("en/near/nouns", data_file!("en/near/nouns.txt")),
    ("en/near/verbs", data_file!("en/near/verbs.txt")),
];

fn files_of(files: &Files) -> [(&'static str, &'static str); 17] {
    [
        ("abbreviations", files.abbreviations),
        ("antonyms", files.antonyms),
        ("certainty", files.certainty),
        ("contrasts", files.contrasts),
        ("dates", files.dates),
        ("function_words", files.function_words),
        ("furniture", files.furniture),
        ("grammar", files.grammar),
        ("names", files.names),
        ("negation", files.negation),
        ("numbers", files.numbers),
        ("quantity", files.quantity),
        ("reporting_verbs", files.reporting_verbs),
        ("speakers", files.speakers),
        ("spelling", files.spelling),
        ("synonyms", files.synonyms),
        ("verbs", files.verbs),
    ]
}

impl Contents {
    fn read(file: &str, data: &'static str) -> Self {
        let one_list = |list: List| Self {
            lists: vec![list],
            ..Self::default()
        };
        match file {
            "function_words" => one_list(lines(data).flat_map(words).collect()),
            "reporting_verbs" => {
                one_list(lines(data).flat_map(|line| words(line).skip(1)).collect())
            }
            "abbreviations" => one_list(lines(data).flat_map(|line| words(line).next()).collect()),
            "furniture" => one_list(lines(data).map(str::to_owned).collect()),
            "antonyms" => one_list(lines(data).flat_map(pairs).collect()),
            "en/irregular" | "en/near/adjectives" | "en/near/nouns" | "en/near/verbs" => Self {
                lists: lines(data).map(|line| words(line).collect()).collect(),
                ..Self::default()
            },
            "synonyms" | "spelling" => Self {
                lines: lines(data)
                    .map(|line| vec![words(line).collect()])
                    .collect(),
                ..Self::default()
            },
            "degrees" | "endings" | "grammar" | "others" | "speakers" | "verbs" => {
                Self::by_kind(data)
            }
            _ => Self::of_phrases(data),
        }
    }

    /// Reads lines of a kind and words of it.
    fn by_kind(data: &'static str) -> Self {
        let mut contents = Self::default();
        let mut of_kind: BTreeMap<&str, List> = BTreeMap::new();
        for (kind, line) in lines(data).filter_map(|line| line.split_once(' ')) {
            let mut list: List = words(line).collect();
            match kind {
                "role" | "stems" => contents.lists.push(list),
                "source" | "aside" | "nobody" => {
                    of_kind.entry(kind).or_default().push(line.to_owned())
                }
                "near" => {
                    list.sort();
                    of_kind.entry(kind).or_default().push(list.join(" "));
                }
                _ => of_kind.entry(kind).or_default().append(&mut list),
            }
        }
        contents.lists.extend(of_kind.into_values());
        contents
    }

    /// Reads lines of a class, a label and phrases, and lines of groups.
    fn of_phrases(data: &'static str) -> Self {
        let mut contents = Self::default();
        let mut of_label: BTreeMap<&str, List> = BTreeMap::new();
        for (head, line) in lines(data).filter_map(|line| line.split_once(": ")) {
            let group = |group: &str| {
                group
                    .split('/')
                    .map(|word| word.trim().to_owned())
                    .collect()
            };
            match head.split(' ').next() {
                Some("prefixes") => contents.lists.push(words(line).collect()),
                Some("opposites" | "differ") => {
                    contents.lines.push(phrases_of(line).map(group).collect());
                }
                Some("apart") => contents.groups.extend(phrases_of(line).map(group)),
                _ => {
                    let variants = phrases_of(line).flat_map(variants_of);
                    let phrases = variants.map(|words| words.collect::<Vec<_>>().join(" "));
                    of_label.entry(head).or_default().extend(phrases);
                }
            }
        }
        contents.lists.extend(of_label.into_values());
        contents
    }

    /// What is named to no effect.
    fn repeats(&self) -> impl Iterator<Item = String> {
        let has_ending = |word: &str, other: &str| {
            let ending = other.strip_prefix('-');
            ending.is_some_and(|ending| word != other && word.ends_with(ending))
        };
        let is_of_stem = |word: &str, other: &str| {
            let stem = other.strip_suffix('*').filter(|_| !word.ends_with('*'));
            stem.is_some_and(|stem| is_form(word, stem))
        };
        let in_lists = self
            .lists
            .iter()
            .flat_map(move |list| repeats(list, has_ending));
        let groups = self.groups.iter().chain(self.lines.iter().flatten());
        let in_groups = groups.flat_map(move |group| repeats(group, is_of_stem));
        let lines = (0..self.lines.len()).filter(|&at| self.is_held_by_another(at));
        let lines = lines.map(|at| format!("the line of {}", self.lines[at][0][0]));
        in_lists.chain(in_groups).chain(lines)
    }

    /// Whether each group of the line `at` stands in a group of its own of one other line.
    fn is_held_by_another(&self, at: usize) -> bool {
        let place = |group: &List, other: &[List]| {
            other
                .iter()
                .position(|whole| group.iter().all(|word| whole.contains(word)))
        };
        let (before, rest) = self.lines.split_at(at);
        before.iter().chain(&rest[1..]).any(|other| {
            let places: Option<Vec<usize>> =
                rest[0].iter().map(|group| place(group, other)).collect();
            places.is_some_and(|places| {
                (1..places.len()).all(|at| !places[..at].contains(&places[at]))
            })
        })
    }
}

/// The entries of a list that stand in it already, or that another entry `covers`.
fn repeats(list: &[String], covers: impl Fn(&str, &str) -> bool) -> impl Iterator<Item = String> {
    let entries = list.iter().enumerate();
    let again = entries.filter(move |(at, entry)| {
        list[..*at].contains(entry) || list.iter().any(|other| covers(entry, other))
    });
    again.map(|(_, entry)| entry.clone())
}

fn words(line: &'static str) -> impl Iterator<Item = String> {
    let words = line
        .split_ascii_whitespace()
        .flat_map(|word| word.split('/'));
    words.map(str::to_owned)
}

/// The pairs of opposites in a line, either way round the same.
fn pairs(line: &'static str) -> Vec<String> {
    let sides = line.split(',').filter_map(|pair| pair.split_once('/'));
    let pairs = sides.flat_map(|(left, right)| {
        let left = left.split_ascii_whitespace();
        left.flat_map(|a| {
            right
                .split_ascii_whitespace()
                .map(move |b| [a.min(b), a.max(b)])
        })
    });
    pairs.map(|pair| pair.join(" / ")).collect()
}
