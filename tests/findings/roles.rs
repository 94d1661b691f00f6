//! Who did it to whom: names that changed places are raised, names that are listed in another order
//! are not.

use article_compare::FindingKind::{Date, Name, Negation, Wording};

use crate::{raises, raises_all, silent};

#[test]
fn names_that_changed_places_are_raised() {
    raises_all(
        "The club said that Arel beat Borsk on Sunday.",
        "On Sunday, said the club, Borsk beat Arel.",
        &[(Name, "Arel", "Borsk"), (Name, "Borsk", "Arel")],
    );
}

#[test]
fn names_in_another_order_stay_silent() {
    for (a, b) in [
        (
            "The talks between Norland and Osmark in May failed.",
            "In May the talks between Osmark and Norland failed.",
        ),
        (
            "The club said that Arel beat Borsk on Sunday.",
            "On Sunday, said the club, Borsk was beaten by Arel.",
        ),
        (
            "The ferry sails from Tarn to Osmark at noon.",
            "At noon, the ferry sails to Osmark from Tarn.",
        ),
    ] {
        silent(a, b);
    }
}

#[test]
fn clauses_that_changed_places_are_raised() {
    raises(
        Wording,
        "He resigned after the report was published.",
        "The report was published after he resigned.",
        ("after the report was published", "after he resigned"),
    );
    raises(
        Wording,
        "Because demand had dropped, the mill cut its prices.",
        "Because the mill cut its prices, demand dropped.",
        (
            "Because demand had dropped",
            "Because the mill cut its prices",
        ),
    );
    for b in [
        "After the report was published, he resigned.",
        "The report was published before he resigned.",
    ] {
        silent("He resigned after the report was published.", b);
    }
}

#[test]
fn different_things_are_raised_at_another_place_too() {
    raises(
        Wording,
        "Her brother runs the family's vineyard near Tavel.",
        "The family's vineyard near Tavel is run by her uncle.",
        ("brother", "uncle"),
    );
    raises(
        Wording,
        "The explosion damaged the roof of the church.",
        "The roof of the church was destroyed by the explosion.",
        ("damaged", "destroyed"),
    );
    silent(
        "The explosion damaged the roof and destroyed the porch of the church.",
        "The porch of the church was destroyed and its roof damaged by the explosion.",
    );
}

#[test]
fn a_negation_is_missing_beside_another_word_for_the_same() {
    raises(
        Negation,
        "The bank will not buy its tower in the first half of the year.",
        "In the first half of the year, the bank will purchase its tower.",
        ("not", ""),
    );
    silent(
        "The bank will not buy its tower in the first half of the year.",
        "In the first half of the year, the bank will not purchase its tower.",
    );
}

#[test]
fn this_week_is_not_the_next() {
    raises(
        Date,
        "The show ends at the end of next week.",
        "The show runs until the end of this week.",
        ("the end of next week", "the end of this week"),
    );
    silent(
        "The show ends at the end of next week.",
        "The show runs until the end of next week.",
    );
}

#[test]
fn a_title_that_a_hyphen_ranks_is_another() {
    raises(
        Name,
        "She is lead author of the study.",
        "She is co-author of the study.",
        ("lead author", "co-author"),
    );
    silent(
        "She is co-author of the study.",
        "She is a co-author of the study.",
    );
}
