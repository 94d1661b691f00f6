//! Known answers that need the lexicon of English, as the package ships it: words that took each
//! other's place and mean something else, and rewording that says the same.

use std::sync::Once;

use article_compare::FindingKind::{self, Wording};
use article_compare::{Options, add_lexicon, compare};

/// The findings between two texts: kind, A's words, B's words.
fn findings(a: &str, b: &str) -> Vec<(FindingKind, String, String)> {
    static ADDED: Once = Once::new();
    ADDED.call_once(|| {
        let lexicon = include_bytes!("../pkg/lexicon/en.bin");
        add_lexicon(lexicon).expect("the package's lexicon can be read");
    });
    let findings = compare(a, b, &Options::default()).findings.into_iter();
    let words = |finding: article_compare::Finding| {
        let words = (finding.a.of(a), finding.b.of(b));
        (finding.kind, words.0.to_owned(), words.1.to_owned())
    };
    findings.map(words).collect()
}

#[track_caller]
fn raises(a: &str, b: &str, words: (&str, &str)) {
    let finding = |a: &str, b: &str| [(Wording, a.to_owned(), b.to_owned())];
    assert_eq!(findings(a, b), finding(words.0, words.1), "{a} | {b}");
    assert_eq!(findings(b, a), finding(words.1, words.0), "{b} | {a}");
}

#[track_caller]
fn silent(a: &str, b: &str) {
    assert_eq!(findings(a, b), [], "{a} | {b}");
    assert_eq!(findings(b, a), [], "{b} | {a}");
}

#[test]
fn another_thing_is_raised_however_much_else_is_reworded() {
    raises(
        "The trawler was boarded by coastguards after it had cut a telephone cable.",
        "Coastguard officers boarded the trawler after it had severed a power cable.",
        ("telephone", "power"),
    );
    raises(
        "The patient was taken to hospital with a broken wrist after the collision.",
        "After the crash, the patient was brought to hospital with a broken ankle.",
        ("wrist", "ankle"),
    );
}

#[test]
fn who_did_it_to_whom_is_compared() {
    let (a, b) = (
        "The coast guard blamed the captain for the accident.",
        "The captain blamed the coast guard for the accident.",
    );
    let wording = |a: &str, b: &str| (Wording, a.to_owned(), b.to_owned());
    let both = [
        wording("coast guard", "captain"),
        wording("captain", "coast guard"),
    ];
    assert_eq!(findings(a, b), both);
    silent(
        "The coast guard blamed the captain for the accident.",
        "The captain was blamed for the accident by the coast guard.",
    );
    silent(
        "The farmer sold the horse and the cart.",
        "The farmer sold the cart and the horse.",
    );
}

#[test]
fn the_same_thing_in_other_words_stays_silent() {
    silent(
        "The trawler was boarded by coastguards after it had cut a phone cable.",
        "Coastguard officers boarded the trawler after it had severed a telephone cable.",
    );
    silent(
        "The council will expand the library by building a wing.",
        "The council will expand the library by adding a wing.",
    );
    silent(
        "The firm posted record sales in the spring quarter.",
        "The company reported record sales in the spring quarter.",
    );
    silent(
        "On the eve of the vote, the harbour was closed to ships.",
        "On the night before the vote, the harbour was closed to ships.",
    );
}

#[test]
fn a_listed_thing_that_is_left_out_is_raised() {
    raises(
        "The tower houses a radio station and a museum.",
        "The tower houses a radio station.",
        ("museum", ""),
    );
    silent(
        "The tower houses a famous radio station.",
        "The tower houses a radio station.",
    );
}
