//! Known answers about findings, as tests write them down.

use std::sync::Once;

use article_compare::{Finding, FindingKind, Options, add_lexicon, compare};

#[path = "../../xtask/src/parted.rs"]
mod parted;

/// A finding: its kind, and what it points at in A and in B.
pub type Known<'t> = (FindingKind, &'t str, &'t str);

/// Adds what findings need of the languages that the engine holds but a part of, from the source.
pub fn add_languages() {
    static ADDED: Once = Once::new();
    ADDED.call_once(|| {
        let languages = parted::all(env!("CARGO_MANIFEST_DIR").as_ref());
        for (tag, bytes) in languages.expect("the data can be read") {
            add_lexicon(&bytes).unwrap_or_else(|error| panic!("{tag}: {error}"));
        }
    });
}

/// Asserts that `known`, in this order, is all that is found between two texts, and that the same is
/// found where they are swapped.
#[track_caller]
pub fn assert_findings(a: &str, b: &str, options: &Options, known: &[Known]) {
    add_languages();
    let findings = compare(a, b, options).findings;
    let words = |finding: &Finding| (finding.kind, finding.a.of(a), finding.b.of(b));
    let found: Vec<Known> = findings.iter().map(words).collect();
    assert_eq!(found, known, "{a} | {b}");

    let findings = compare(b, a, options).findings;
    let words = |finding: &Finding| (finding.kind, finding.b.of(a), finding.a.of(b));
    let mut found: Vec<Known> = findings.iter().map(words).collect();
    let mut known = known.to_vec();
    found.sort();
    known.sort();
    assert_eq!(found, known, "swapped: {b} | {a}");
}
