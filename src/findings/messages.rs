//! The sentences that say what differs, from the catalogue that the page shares.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::catalogue::entries;

/// The catalogue in English; the page shows these sentences as they come from here.
const ENGLISH: &str = include_str!("../../www/element/messages/en/findings.js");

/// The sentence of `rule`, its blanks filled with what stands in A and what in B. A rule that can
/// point at one side alone has a sentence for either side as well.
pub fn sentence(rule: &str, arguments: &[String; 2]) -> String {
    let [a, b] = arguments;
    let side = match (a.is_empty(), b.is_empty()) {
        (false, true) => ".onlyA",
        (true, false) => ".onlyB",
        _ => "",
    };
    let key = format!("finding.{rule}{side}");
    let template = lookup(&key);
    debug_assert!(template.is_some(), "the catalogue has no {key}");
    filled(template.unwrap_or(&key), a, b)
}

/// A template with its blanks filled; what fills one is left as it is, whatever it holds.
fn filled(template: &str, a: &str, b: &str) -> String {
    let mut pieces = template.split('{');
    let mut sentence = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (stretch, rest) = match (piece.strip_prefix("a}"), piece.strip_prefix("b}")) {
            (Some(rest), _) => (a, rest),
            (_, Some(rest)) => (b, rest),
            _ => ("{", piece),
        };
        sentence.push_str(stretch);
        sentence.push_str(rest);
    }
    sentence
}

/// A stretch as a message quotes it: one line, and not too long.
pub fn excerpt(stretch: &str) -> String {
    /// Longer stretches are cut.
    const MOST_CHARACTERS: usize = 80;

    let line = stretch.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(MOST_CHARACTERS) {
        Some((cut, _)) => {
            let whole_words = line[..cut].rfind(' ').unwrap_or(cut);
            format!("{} …", &line[..whole_words])
        }
        None => line,
    }
}

fn lookup(key: &str) -> Option<&'static str> {
    static SENTENCES: LazyLock<FxHashMap<&str, String>> =
        LazyLock::new(|| entries(ENGLISH).collect());
    SENTENCES.get(key).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::findings::rule::Rule;

    /// The rules that can point at one side alone.
    const ONE_SIDED: [Rule; 7] = [
        Rule::Omission,
        Rule::Quotation,
        Rule::Cut,
        Rule::Source,
        Rule::Negation,
        Rule::Quantity,
        Rule::Certainty,
    ];
    const TWO_SIDED: [Rule; 12] = [
        Rule::Unquoted,
        Rule::Speaker,
        Rule::Stance,
        Rule::Number,
        Rule::Unit,
        Rule::Limit,
        Rule::Date,
        Rule::Year,
        Rule::Time,
        Rule::Name,
        Rule::Opposite,
        Rule::Wording,
    ];

    #[track_caller]
    fn is_said(rule: Rule, arguments: [&str; 2]) {
        let sentence = sentence(rule.name(), &arguments.map(String::from));
        assert!(sentence.ends_with('.'), "{rule:?}: {sentence}");
        assert!(!sentence.contains('{'), "{rule:?}: {sentence}");
    }

    #[test]
    fn every_rule_has_its_sentences() {
        for rule in ONE_SIDED {
            is_said(rule, ["x", "y"]);
            is_said(rule, ["x", ""]);
            is_said(rule, ["", "y"]);
        }
        for rule in TWO_SIDED {
            is_said(rule, ["x", "y"]);
        }
    }

    #[test]
    fn the_published_types_name_every_rule() {
        let types = include_str!("../wasm/types.d.ts");
        let (_, rules) = types.split_once("  rule:\n").expect("a finding has a rule");
        let named: Vec<&str> = rules
            .lines()
            .map_while(|line| line.strip_prefix("    | \"")?.strip_suffix('"'))
            .collect();
        let rules = ONE_SIDED.iter().chain(&TWO_SIDED).map(|rule| rule.name());
        assert_eq!(named.len(), ONE_SIDED.len() + TWO_SIDED.len());
        for rule in rules {
            assert!(named.contains(&rule), "{rule}");
        }
    }

    #[test]
    fn a_text_with_a_blank_is_quoted_as_it_stands() {
        assert_eq!(
            filled("A has {a}, B has {b}.", "{b}", "x"),
            "A has {b}, B has x."
        );
    }

    #[test]
    fn a_long_stretch_is_cut_between_words() {
        let long = "word ".repeat(40);
        assert!(excerpt(&long).ends_with("word …"));
        assert_eq!(excerpt("two\nlines"), "two lines");
    }
}
