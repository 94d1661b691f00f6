//! Any bytes are a lexicon that can be used, or are refused.

#![no_main]

use article_compare::{Options, add_lexicon, compare};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if add_lexicon(bytes).is_ok() {
        let [a, b] = ["The ferry sank off Korsen.", "A boat went down at Korsen."];
        compare(a, b, &Options::default());
    }
});
