//! Numbers that say one thing together, or that other words tell.

use article_compare::FindingKind::Number;

use crate::{raises, silent, silent_in};

#[test]
fn so_many_of_how_many_is_a_share() {
    silent(
        "Only one orchard in four is watered, the office said.",
        "Just 25% of the orchards are watered, the office said.",
    );
    silent(
        "Nine out of ten lamps on the quay are broken.",
        "90% of the lamps on the quay are broken.",
    );
    silent(
        "One in every six lamps on the quay is broken.",
        "A sixth of the lamps on the quay is broken.",
    );
    silent(
        "Four of the twelve jurors in Holm agreed.",
        "Four out of twelve jurors in Holm agreed.",
    );
    silent_in(
        "fr",
        "Une lampe sur quatre est cassée sur le quai du village.",
        "Sur le quai du village, 25 % des lampes sont cassées.",
    );
    raises(
        Number,
        "Only one orchard in four is watered, the office said.",
        "Just 40% of the orchards are watered, the office said.",
        ("one orchard in four", "40%"),
    );
}

#[test]
fn the_ends_of_a_range_share_a_unit() {
    silent(
        "The office expects between 15% and 18% less fish this year.",
        "The office expects 15 to 18 per cent less fish this year.",
    );
    silent(
        "The quay will cost between two and three million euros.",
        "The quay will cost €2 million to €3 million.",
    );
    raises(
        Number,
        "The office expects between 15% and 18% less fish this year.",
        "The office expects 12 to 18 per cent less fish this year.",
        ("15%", "12"),
    );
}

#[test]
fn a_length_may_be_told_in_several_units() {
    silent(
        "The boat took three and a half years to build.",
        "The boat took 42 months to build.",
    );
    silent(
        "The ferry came three quarters of an hour late.",
        "The ferry came 45 minutes late.",
    );
    silent(
        "The swimmer needed two hours and ten minutes to the lighthouse.",
        "The swimmer needed 130 minutes to the lighthouse.",
    );
    raises(
        Number,
        "The boat took three and a half years to build.",
        "The boat took 30 months to build.",
        ("three and a half years", "30 months"),
    );
}

#[test]
fn a_point_may_part_thousands() {
    silent(
        "The organ, which cost 85.000 euros, was paid for by the choir.",
        "The organ, which cost €85,000, was paid for by the choir.",
    );
    raises(
        Number,
        "The organ, which cost 85.000 euros, was paid for by the choir.",
        "The organ, which cost €58,000, was paid for by the choir.",
        ("85.000 euros", "€58,000"),
    );
}

#[test]
fn behind_a_number_a_limit_compares() {
    silent(
        "The village has 340 people, 20 fewer than a decade ago.",
        "The village has 340 people, 20 fewer than ten years ago.",
    );
    silent(
        "On the coast it was hot, with highs of 38C in the shade.",
        "On the coast it was hot, with up to 38C in the shade.",
    );
    raises(
        Number,
        "The village has more than 340 people.",
        "The village has 340 people.",
        ("more than 340", "340"),
    );
}

#[test]
fn numbers_of_different_things_are_two_facts() {
    silent(
        "The dredger finished 0.2 hours behind the tug.",
        "The dredger finished two lengths behind the tug.",
    );
    silent(
        "The rate rose by 0.3 percentage points to 6.1% in Holm.",
        "The rate rose from 5.8% to 6.1% in Holm.",
    );
    raises(
        Number,
        "The mill lies 40 kilometres from Holm.",
        "The mill lies 60 kilometres from Holm.",
        ("40 kilometres", "60 kilometres"),
    );
}

#[test]
fn a_number_beyond_all_numbers_does_not_differ_from_itself() {
    let figure = "9".repeat(400);
    let words = format!("five{}", " million".repeat(60));
    for number in [&figure, &words] {
        let a = format!("Prices rose by 2% and the clerk wrote {number} in the old ledger.");
        silent(&a, &a.replace("2%", "two per cent"));
    }
}
