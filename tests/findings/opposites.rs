//! Opposites wherever they stand: raised where they bear on the same words, silent where the other
//! text only orders its clauses another way, or where a fixed phrase holds them.

use article_compare::FindingKind::{Certainty, Negation, Number};

use crate::{raises, raises_in, silent};

#[test]
fn opposites_that_bear_on_the_same_words_are_raised() {
    raises(
        Negation,
        "The senate approved the pension reform with the votes of two parties.",
        "The pension reform was rejected by the senate with the votes of two parties.",
        ("approved", "rejected"),
    );
    raises(
        Negation,
        "The subsidy spurred the building of homes in Tarn.",
        "In Tarn, the building of homes was hampered by the subsidy.",
        ("spurred", "hampered"),
    );
    raises_in(
        "es",
        Negation,
        "El Senado aprobó la reforma de las pensiones con el apoyo de dos partidos.",
        "La reforma de las pensiones fue rechazada por el Senado con el apoyo de dos partidos.",
        ("aprobó", "rechazada"),
    );
    raises_in(
        "pt",
        Negation,
        "O tribunal absolveu o antigo tesoureiro da câmara de Vilar.",
        "O antigo tesoureiro da câmara de Vilar foi condenado pelo tribunal.",
        ("absolveu", "condenado"),
    );
}

#[test]
fn clauses_in_another_order_stay_silent() {
    silent(
        "Sales rose in the spring, but profit fell.",
        "Profit dropped in the spring, but sales climbed.",
    );
    silent(
        "The old bridge was closed and the new one opened on Friday.",
        "On Friday the new bridge opened and the old one was shut.",
    );
}

#[test]
fn words_of_a_fixed_phrase_have_no_opposites() {
    silent(
        "In spite of the rain, the fair opened at noon.",
        "Despite the rain, the fair opened at noon.",
    );
    silent(
        "The parade stopped in front of the town hall.",
        "The parade stopped outside the town hall.",
    );
    raises(
        Negation,
        "The parade stopped inside the town hall.",
        "The parade stopped outside the town hall.",
        ("inside", "outside"),
    );
}

#[test]
fn being_thought_and_being_deemed_are_one() {
    silent(
        "The old dike was not deemed to be a threat to boats.",
        "The old dike was not thought to be a threat to boats.",
    );
    silent(
        "Members get an extra 10% off in May.",
        "Members get an additional 10% off in May.",
    );
}

#[test]
fn millions_are_not_billions() {
    raises(
        Number,
        "The state spends millions on its dikes.",
        "The state spends billions on its dikes.",
        ("millions", "billions"),
    );
    silent(
        "The state spends millions on its dikes.",
        "Millions are spent on its dikes by the state.",
    );
}

#[test]
fn weighing_a_step_is_not_taking_it() {
    raises(
        Certainty,
        "The council is closing the pool in May.",
        "The council is considering closing the pool in May.",
        ("", "is considering"),
    );
}

#[test]
fn small_units_are_not_large_ones_wherever_they_stand() {
    raises(
        Number,
        "Dikes along the Ister will be raised by 40 centimetres.",
        "By 40 metres will be raised the dikes along the Ister.",
        ("40 centimetres", "40 metres"),
    );
}

#[test]
fn what_was_considered_in_both_and_a_length_in_other_words_stay_silent() {
    for (a, b) in [
        (
            "The council is considering closing the pool in May.",
            "Closing the pool in May is being considered by the council.",
        ),
        (
            "Dikes along the Ister will be raised by 40 centimetres.",
            "By 40 cm will be raised the dikes along the Ister.",
        ),
        (
            "Dikes along the Ister will be raised by 40 centimetres.",
            "The dikes along the Ister will be raised by 0.4 metres.",
        ),
        (
            "The army said the convoy had been attacked by rebels near the border.",
            "Rebels attacked the convoy near the border, the army said.",
        ),
    ] {
        silent(a, b);
    }
}

#[test]
fn what_is_told_from_the_other_end_is_no_opposite() {
    for (a, b) in [
        (
            "Arel bought the plant from Borsk in May.",
            "Borsk sold the plant to Arel in May.",
        ),
        (
            "Arel is older than Borsk by a year.",
            "Borsk is younger than Arel by a year.",
        ),
    ] {
        silent(a, b);
    }
    raises(
        Negation,
        "Arel bought the plant from Borsk in May.",
        "Arel sold the plant to Borsk in May.",
        ("bought", "sold"),
    );
    raises(
        Negation,
        "Arel bought the plant in May.",
        "The plant was sold by Arel in May.",
        ("bought", "sold"),
    );
}

#[test]
fn none_is_open_where_all_are_closed() {
    silent(
        "All mills will stay closed until the flood has gone.",
        "No mill will be open until the flood has gone.",
    );
    raises(
        Negation,
        "All mills will stay closed until the flood has gone.",
        "All mills will be open until the flood has gone.",
        ("closed", "open"),
    );
    // Saying no to something is another thing.
    silent(
        "The council said no decision had been taken.",
        "No decision has been taken, the council said.",
    );
}

#[test]
fn what_is_negated_on_both_sides_is_compared() {
    raises(
        Negation,
        "The report does not accuse him of fraud.",
        "The report does not clear him of fraud.",
        ("accuse", "clear"),
    );
}

#[test]
fn what_one_does_not_say_is_told_from_what_one_says() {
    raises(
        Negation,
        "The guild declined to comment on the price.",
        "The guild confirmed the price.",
        ("declined to", ""),
    );
    silent(
        "The guild declined to comment on the price.",
        "The guild would not comment on the price.",
    );
}
