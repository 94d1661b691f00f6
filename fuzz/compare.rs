//! Any two texts can be compared: no text is lost, both can be rebuilt, and swapping them mirrors
//! the result.

#![no_main]

#[path = "../tests/properties/checks.rs"]
mod checks;

use article_compare::{Options, compare};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|texts: (&str, &str)| {
    let (a, b) = texts;
    let options = Options {
        reasons: true,
        ..Options::default()
    };
    let there = compare(a, b, &options);
    checks::expect_sound(&there, a, b);
    checks::expect_mirrored(&there, &compare(b, a, &options));
});
