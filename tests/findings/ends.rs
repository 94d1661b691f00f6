//! Opposites of several words, and what says a negation by a comparison or by a degree.

use article_compare::FindingKind::Negation;

use crate::{raises, silent};

#[test]
fn opposites_of_several_words_turn_a_claim_round() {
    for (a, b, words) in [
        (
            "The council threw out the plan for a tram on Monday.",
            "The plan for a tram passed the council on Monday.",
            ("threw out", "passed"),
        ),
        (
            "The ban on fishing in the bay was lifted.",
            "The ban on fishing in the bay was left in place.",
            ("lifted", "left in place"),
        ),
        (
            "The suspect in the robbery is at large.",
            "The suspect in the robbery is in custody.",
            ("at large", "in custody"),
        ),
        (
            "The miller was seriously injured in the flood.",
            "The miller was slightly hurt in the flood.",
            ("seriously", "slightly"),
        ),
    ] {
        raises(Negation, a, b, words);
    }
}

#[test]
fn what_both_sides_say_of_an_end_stays_silent() {
    for (a, b) in [
        (
            "The council threw out the plan for a tram on Monday.",
            "The council did not pass the plan for a tram on Monday.",
        ),
        (
            "The suspect in the robbery is at large.",
            "The suspect in the robbery is not yet in custody.",
        ),
        (
            "Shares fell at home and abroad.",
            "Shares fell on foreign and domestic markets.",
        ),
        (
            "The side beat its rivals 3-1 in Arlo.",
            "The team won 3-1 against its rivals in Arlo.",
        ),
    ] {
        silent(a, b);
    }
}

#[test]
fn a_word_before_a_verb_may_deny_it() {
    silent(
        "The guests would not pay more for the room.",
        "The guests were unwilling to pay more for the room.",
    );
    silent(
        "The boy was too young to sail alone.",
        "The boy was not old enough to sail alone.",
    );
    raises(
        Negation,
        "The boy was too young to sail alone.",
        "The boy sailed alone.",
        ("too young to", ""),
    );
}

#[test]
fn what_is_on_top_is_surpassed_by_nothing() {
    silent(
        "No house in the town is older than the mill.",
        "The mill is the oldest house in the town.",
    );
    raises(
        Negation,
        "The oldest house in the town has not been sold.",
        "The oldest house in the town has been sold.",
        ("not", ""),
    );
}

#[test]
fn before_denies_only_what_it_bears_on() {
    silent(
        "The hall had not been paid for when it burned down.",
        "The hall burned down before it had been paid for.",
    );
    raises(
        Negation,
        "She had never worked in a mill before her marriage.",
        "Before she was married she had worked in a mill.",
        ("never", ""),
    );
}
