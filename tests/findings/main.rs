//! Known answers, worked out by hand: each kind in both directions, what raises a finding and what
//! stays silent.

mod degrees;
mod languages;
mod speech;
mod values;

use article_compare::{FindingKind, Options, compare};

/// The findings between two tellings of one sentence in `language`: kind, A's words, B's words.
fn findings(language: &str, a: &str, b: &str) -> Vec<(FindingKind, String, String)> {
    let options = Options {
        language_a: Some(language.to_owned()),
        language_b: Some(language.to_owned()),
    };
    compare(a, b, &options)
        .findings
        .into_iter()
        .map(|finding| {
            (
                finding.kind,
                finding.a.of(a).to_owned(),
                finding.b.of(b).to_owned(),
            )
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
