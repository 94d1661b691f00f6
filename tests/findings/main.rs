//! Known answers, worked out by hand: each kind in both directions, what raises a finding and what
//! stays silent.

#[path = "../known/mod.rs"]
mod known;

mod broken;
#[path = "../properties/cases.rs"]
mod cases;
#[path = "../properties/checks.rs"]
mod checks;
mod continental;
mod degrees;
mod endings;
mod ends;
mod exchanged;
mod free;
mod french;
mod german;
mod joined;
mod languages;
mod matters;
mod misread;
mod names;
mod nouns;
mod omissions;
mod opposites;
mod phrases;
mod placed;
mod rates;
mod reordered;
mod rewording;
mod rewording_abroad;
mod roles;
mod signs;
mod speech;
mod sureness;
mod tacit;
mod turned;
mod values;

use article_compare::{FindingKind, Options};
use known::{Known, assert_findings};

/// What both texts go on with, so that they are tellings of one text whatever their first sentence
/// says.
const REST: &str = "

The harbour office opens at nine and closes at five. Its clerks keep the ledgers of every boat that \
winters here.

Visitors find the museum behind the chapel.";

/// Two texts in `language` that begin with `a` and `b` have these findings and no others.
#[track_caller]
fn raises_all_in(language: &str, a: &str, b: &str, all: &[Known]) {
    let options = Options {
        language_a: Some(language.to_owned()),
        language_b: Some(language.to_owned()),
        ..Options::default()
    };
    assert_findings(&format!("{a}{REST}"), &format!("{b}{REST}"), &options, all);
}

#[track_caller]
fn raises_in(language: &str, kind: FindingKind, a: &str, b: &str, words: (&str, &str)) {
    raises_all_in(language, a, b, &[(kind, words.0, words.1)]);
}

#[track_caller]
fn raises_all(a: &str, b: &str, all: &[Known]) {
    raises_all_in("en", a, b, all);
}

#[track_caller]
fn raises(kind: FindingKind, a: &str, b: &str, words: (&str, &str)) {
    raises_in("en", kind, a, b, words);
}

#[track_caller]
fn silent_in(language: &str, a: &str, b: &str) {
    raises_all_in(language, a, b, &[]);
}

#[track_caller]
fn silent(a: &str, b: &str) {
    silent_in("en", a, b);
}
