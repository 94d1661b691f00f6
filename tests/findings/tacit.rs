//! Negations that one text says without a word for "not".

use article_compare::FindingKind::{Negation, Quantity};

use crate::{raises, silent};

#[test]
fn another_word_may_say_the_negation() {
    for (a, b) in [
        (
            "Steamers no longer call at the island.",
            "Steamers have stopped calling at the island.",
        ),
        (
            "She is the first woman to lead the choir.",
            "No woman has led the choir before.",
        ),
        (
            "Women were not admitted to the guild until 1998.",
            "It was only in 1998 that women were admitted to the guild.",
        ),
        (
            "The miller did not follow the advice of the guild.",
            "The miller ignored the advice of the guild.",
        ),
        (
            "The mayor did not attend the launch.",
            "The mayor stayed away from the launch.",
        ),
        (
            "He alone knew the way through the marsh.",
            "Nobody else knew the way through the marsh.",
        ),
        (
            "It is not yet known when the ferry will sail.",
            "It is unclear when the ferry will sail.",
        ),
        (
            "The quay has yet to be paid for.",
            "The quay has not been paid for so far.",
        ),
    ] {
        silent(a, b);
    }
}

#[test]
fn a_negation_that_nothing_tells_is_raised() {
    raises(
        Negation,
        "Steamers no longer call at the island.",
        "Steamers call at the island.",
        ("no longer", ""),
    );
    raises(
        Negation,
        "The mayor did not attend the launch of the new ferry.",
        "The mayor attended the launch of the new ferry.",
        ("not", ""),
    );
    // The other word stands in another clause.
    raises(
        Negation,
        "The miller did not pay the guild, and the boat was sold.",
        "The miller paid the guild, and at last the boat was sold.",
        ("not", ""),
    );
    raises(
        Quantity,
        "The pool by the mill is open only to members.",
        "The pool by the mill is open to members.",
        ("only", ""),
    );
}
