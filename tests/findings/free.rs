//! How freely a text is retold elsewhere decides whether a word without a counterpart says something.

use article_compare::{Options, compare};

/// A story, and what a free retelling and a close one make of it.
const STORY: &str = "The harbour office in Tarn opens at nine and closes at five. Its clerks keep the \
ledgers of every boat that winters here. Visitors find the museum behind the chapel, where the old \
lifeboat stands. The keeper shows it to school classes on Tuesdays.";
const FREE: &str = "In Tarn, opening hours at the harbour office are from nine until five. Ledgers on \
each boat wintering there are kept by the clerks. Behind the chapel, visitors come upon the museum \
with the lifeboat of old. On Tuesdays, classes from schools are shown round it by the keeper.";

/// The rules of what is found where both texts begin with these sentences.
fn rules(a: &str, b: &str, rest_of_b: &str) -> Vec<&'static str> {
    let (a, b) = (format!("{a} {STORY}"), format!("{b} {rest_of_b}"));
    let findings = compare(&a, &b, &Options::default()).findings;
    findings.iter().map(|finding| finding.rule).collect()
}

#[test]
fn what_a_close_copy_leaves_out_is_raised_and_what_a_free_one_does_is_not() {
    let a = "The driver lost control on the bridge because a worn rear tyre had burst, the court heard.";
    let b = "The driver lost control on the bridge, the court heard.";
    assert_eq!(rules(a, b, STORY), ["omission"]);
    assert_eq!(rules(a, b, FREE), [""; 0]);
}

#[test]
fn other_figures_are_raised_however_freely_all_else_is_told() {
    let a = "The council paid 400 crowns for the lifeboat in March.";
    let b = "For the lifeboat, the council paid 700 crowns in March.";
    assert_eq!(rules(a, b, STORY), ["number"]);
    assert_eq!(rules(a, b, FREE), ["number"]);
}
