//! Known answers, worked out by hand: each kind in both directions, what raises a finding and what
//! stays silent.

mod degrees;
mod exchanged;
mod languages;
mod omissions;
mod opposites;
mod rewording;
mod roles;
mod speech;
mod values;

use article_compare::{FindingKind, Options, compare};

/// What both texts go on with, so that they are tellings of one text whatever their first sentence
/// says.
const REST: &str = "

The harbour office opens at nine and closes at five. Its clerks keep the ledgers of every boat that \
winters here.

Visitors find the museum behind the chapel.";

/// The findings between two texts in `language` that begin with `a` and `b`: kind, A's words, B's
/// words.
fn findings(language: &str, a: &str, b: &str) -> Vec<(FindingKind, String, String)> {
    let options = Options {
        language_a: Some(language.to_owned()),
        language_b: Some(language.to_owned()),
        ..Options::default()
    };
    let (a, b) = (format!("{a}{REST}"), format!("{b}{REST}"));
    let findings = compare(&a, &b, &options).findings.into_iter();
    findings
        .map(|finding| {
            let words = (finding.a.of(&a), finding.b.of(&b));
            (finding.kind, words.0.to_owned(), words.1.to_owned())
        })
        .collect()
}

#[track_caller]
fn raises_in(language: &str, kind: FindingKind, a: &str, b: &str, words: (&str, &str)) {
    let finding = |a: &str, b: &str| [(kind, a.to_owned(), b.to_owned())];
    assert_eq!(
        findings(language, a, b),
        finding(words.0, words.1),
        "{a} | {b}"
    );
    assert_eq!(
        findings(language, b, a),
        finding(words.1, words.0),
        "{b} | {a}"
    );
}

#[track_caller]
fn raises(kind: FindingKind, a: &str, b: &str, words: (&str, &str)) {
    raises_in("en", kind, a, b, words);
}

#[track_caller]
fn silent_in(language: &str, a: &str, b: &str) {
    assert_eq!(findings(language, a, b), [], "{a} | {b}");
    assert_eq!(findings(language, b, a), [], "{b} | {a}");
}

#[track_caller]
fn silent(a: &str, b: &str) {
    silent_in("en", a, b);
}
