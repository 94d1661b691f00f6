//! Equal amounts of which the words beside them say different things.

use crate::{raises, silent};
use article_compare::FindingKind::{Date, Negation, Number, Quantity};

#[test]
fn before_a_time_is_not_after_it() {
    raises(
        Date,
        "They strolled into the shop in Stanbury just before 11am.",
        "They walked into the shop in Stanbury shortly after 11 a.m.",
        ("before 11am", "after 11 a.m"),
    );
    silent(
        "They strolled into the shop in Stanbury shortly before 11am.",
        "They walked into the shop in Stanbury just before 11 a.m.",
    );
}

#[test]
fn a_change_has_a_direction() {
    raises(
        Negation,
        "The shares closed 4.1 percent higher in Tarn.",
        "The shares closed 4.1% down in Tarn.",
        ("higher", "down"),
    );
    silent(
        "The shares closed 4.1 percent lower in Tarn.",
        "The shares closed 4.1% down in Tarn.",
    );
}

#[test]
fn every_two_years_is_not_after_two_years() {
    raises(
        Number,
        "The law will be reviewed after two years.",
        "The law will be reviewed every two years.",
        ("after two years", "every two years"),
    );
    silent(
        "The law is reviewed every two years.",
        "Every two years the law is reviewed.",
    );
}

#[test]
fn one_of_eleven_is_not_eleven() {
    raises(
        Quantity,
        "They smashed 11 display cases.",
        "They shattered one of the 11 display cases.",
        ("11", "one of the 11"),
    );
    silent(
        "They smashed one display case; the shop has 11.",
        "They smashed one of the 11 display cases that the shop has.",
    );
}

#[test]
fn at_least_until_is_not_left_out_where_the_other_says_not_before() {
    silent(
        "The quay will remain closed until at least Thursday while divers inspect it.",
        "Divers are inspecting the quay and it will not reopen before Thursday.",
    );
}

#[test]
fn who_is_for_it_is_told_by_the_amounts() {
    raises(
        Negation,
        "A survey found 44 percent of the millers against the lock, 31 percent in favour and the rest undecided.",
        "In a survey 44% of the millers supported the lock and 31% opposed it; the rest were undecided.",
        ("31 percent in favour", "31% opposed"),
    );
    silent(
        "A survey found 44 percent of the millers against the lock, 31 percent in favour and the rest undecided.",
        "In a survey 44% of the millers opposed the lock and 31% supported it; the rest were undecided.",
    );
}
