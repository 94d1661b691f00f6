//! What one text leaves out: raised where the rest of the sentence is kept and the words claim
//! something; silent where they are told elsewhere or say little.

use article_compare::FindingKind::{Name, Number, Wording};
use article_compare::{Options, compare};

use crate::{raises, raises_in, silent, silent_in};

#[test]
fn a_clause_that_claims_something_is_raised() {
    raises(
        Wording,
        "The driver lost control on the bridge because a worn rear tyre had burst, the court heard.",
        "The driver lost control on the bridge, the court heard.",
        ("worn rear tyre had burst", ""),
    );
    raises(
        Wording,
        "The council sold the pier and the disused bathing huts with their boilers to a brewery.",
        "The council sold the pier to a brewery.",
        ("disused bathing huts with their boilers", ""),
    );
    raises_in(
        "de",
        Wording,
        "Der Rat verkaufte den Pier samt baufälligen Badehütten und Bootsschuppen an die Brauerei.",
        "Der Rat verkaufte den Pier an die Brauerei.",
        ("samt baufälligen Badehütten und Bootsschuppen", ""),
    );
}

#[test]
fn a_name_or_number_that_is_left_out_is_raised_as_such() {
    raises(
        Name,
        "The pilot flew from Tarn to Osmark and back.",
        "The pilot flew from Tarn and back.",
        ("Osmark", ""),
    );
    raises(
        Number,
        "The bridge of 1904 spans 4,200 metres at Tarn.",
        "The bridge of 1904 is at Tarn.",
        ("spans 4,200 metres", ""),
    );
}

#[test]
fn what_says_little_or_is_told_elsewhere_stays_silent() {
    for (a, b) in [
        (
            "The old pier reopened to visitors in spring.",
            "The pier reopened to visitors in spring.",
        ),
        (
            "Mayor Ida Brenn opened the new pier at noon.",
            "Ida Brenn opened the new pier at noon.",
        ),
        (
            "The pier was closed. Ida Brenn, a clerk at the harbour office, has the only key.",
            "The pier was closed. Only Ida Brenn has a key. She is a clerk at the harbour office.",
        ),
        (
            "The two-day fair ends on Friday.",
            "The fair, which lasts two days, ends on Friday.",
        ),
        (
            "The driver stopped on the bridge because a rear tyre had burst.",
            "On the bridge the driver stopped and fixed a flat.",
        ),
    ] {
        silent(a, b);
    }
    silent_in(
        "es",
        "Nadie resultó herido en el choque.",
        "En el choque no hubo heridos.",
    );
}

#[test]
fn a_summary_leaves_out_much_without_a_finding() {
    let a = "The council sold the pier and the disused bathing huts to a brewery. Its owner, a \
             retired diver, wants to open a beer garden there. Neighbours fear the noise of long \
             summer nights. The harbour master doubts that the piles will bear the weight of a \
             crowd. A survey is to be made before the first barrel is tapped.";
    let b = "The council sold the pier to a brewery.";
    assert_eq!(compare(a, b, &Options::default()).findings, []);
}

#[test]
fn what_is_left_out_comes_last() {
    let a = "The ferry Osmark carried 40 people to the island on Friday.\n\nThe council sold the \
             pier and the disused bathing huts with their boilers to a brewery.\n\nFares will rise in May.";
    let b = "The ferry carried 40 people to the island on Friday.\n\nThe council sold the pier to \
             a brewery.\n\nFares will not rise in May.";
    let rules: Vec<&str> = compare(a, b, &Options::default())
        .findings
        .iter()
        .map(|finding| finding.rule)
        .collect();
    assert_eq!(rules, ["negation", "omission", "omission"]);
}
