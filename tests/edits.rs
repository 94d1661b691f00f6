//! The changed stretches as a reader sees them: how far each goes, and its class.

use article_compare::EditClass::{self, Meaning, Typography, Wording};
use article_compare::{Options, compare};

/// The changes between two texts, each with what stands in A and in B.
fn edits<'t>(a: &'t str, b: &'t str) -> Vec<(EditClass, &'t str, &'t str)> {
    let comparison = compare(a, b, &Options::default());
    let edits = comparison.links.into_iter().flat_map(|link| link.edits);
    edits
        .map(|edit| (edit.class, edit.a.of(a), edit.b.of(b)))
        .collect()
}

#[test]
fn punctuation_where_a_sentence_is_split_is_typography() {
    let a = "The ferry to the island was late again, and nobody told the passengers why.";
    let b = "The ferry to the island was late again. Nobody told the passengers why.";
    let split = [
        (Typography, ",", "."),
        (Wording, " and", ""),
        (Typography, "nobody", "Nobody"),
    ];
    assert_eq!(edits(a, b), split);
}

#[test]
fn only_what_a_finding_shows_is_meaning() {
    let a = "The council will, as its clerk put it in a short note, sell 14 huts on the old pier.";
    let b = "The council will, so the clerk wrote, in the spring sell 41 huts on the old pier.";
    let edits = edits(a, b);
    let meaning: Vec<_> = edits.iter().filter(|edit| edit.0 == Meaning).collect();
    assert_eq!(meaning, [&(Meaning, "14", "41")]);
    assert!(edits.iter().any(|edit| edit.0 == Wording));
}
