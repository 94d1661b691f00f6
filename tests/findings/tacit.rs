//! Negations that one text says without a word for "not".

use article_compare::FindingKind::{Certainty, Negation, Quantity};

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

#[test]
fn who_says_that_it_will_be_so_expects_it() {
    silent(
        "The mill intends to appeal against the fine.",
        "The mill said it would appeal against the fine.",
    );
    raises(
        Certainty,
        "The new quay is expected to open in June.",
        "The new quay will open in June.",
        ("expected to", "will"),
    );
    raises(
        Certainty,
        "Prices are expected to rise again in the spring, the guild said.",
        "Prices will rise again in the spring, the guild said.",
        ("expected to", "will"),
    );
}

#[test]
fn not_all_may_be_told_in_two_places() {
    silent(
        "The fund will not pay for all of the damage.",
        "Not all of the damage will be paid for by the fund.",
    );
    raises(
        Negation,
        "The fund will not pay for all of the damage.",
        "All of the damage will be paid for by the fund.",
        ("not", ""),
    );
}

#[test]
fn the_only_one_may_be_told_as_one() {
    silent(
        "Her only ferry was painted in black and white.",
        "The one ferry that she had was painted in black and white.",
    );
    silent(
        "The mill was bought in March, only to be sold again in June.",
        "The mill was bought in March and sold again in June.",
    );
}

#[test]
fn a_compound_may_be_told_by_its_parts() {
    silent(
        "A beekeeper found the old bell in his orchard.",
        "The old bell was found by a man who keeps bees, in his orchard.",
    );
    silent(
        "The plan was drawn up by a shipowner in Holm.",
        "The plan was drawn up by a man in Holm who owns ships.",
    );
}

#[test]
fn a_negation_that_says_when_is_no_change() {
    silent(
        "The town hall reopened on Monday.",
        "It was not until Monday that the town hall reopened.",
    );
    raises(
        Negation,
        "The town hall is open until Monday.",
        "The town hall is not open until Monday.",
        ("", "not"),
    );
}

#[test]
fn who_denies_it_says_that_it_is_not_so() {
    silent(
        "The miller denied having taken the flour.",
        "The miller said he had not taken the flour.",
    );
    raises(
        Certainty,
        "The miller denied that he took the flour.",
        "The miller said that he took the flour.",
        ("denied", "said"),
    );
}

#[test]
fn only_with_is_not_unless() {
    silent(
        "Boats can leave only with the consent of the harbour master.",
        "Boats cannot leave unless the harbour master consents.",
    );
    raises(
        Negation,
        "Boats will not leave unless the harbour master consents.",
        "Boats will leave unless the harbour master consents.",
        ("not", ""),
    );
    raises(
        Quantity,
        "Boats may leave only if the harbour master consents.",
        "Boats may leave if the harbour master consents.",
        ("only if", ""),
    );
}

#[test]
fn impossible_and_the_worst_since_say_not() {
    silent(
        "Experts cannot say how long the eruption will last.",
        "It is impossible, according to experts, to say how long the eruption will last.",
    );
    silent(
        "The front won 13 seats, its worst result since 1990.",
        "The front won 13 seats and has not done so badly since 1990.",
    );
    silent(
        "There would have been no rival left within reach of the village.",
        "No rival would have remained within reach of the village.",
    );
    raises(
        Negation,
        "Owners who do not live in their flats need a permit, of which no more than 2,000 are issued.",
        "Owners who live in their flats need one of at most 2,000 permits.",
        ("not", ""),
    );
}

#[test]
fn what_is_denied_must_be_named() {
    silent(
        "Councillors had split 19 to 19 over a plan to fill in the lido.",
        "Nineteen councillors wanted to fill in the lido and nineteen did not.",
    );
    raises(
        Negation,
        "Nineteen councillors wanted to fill in the lido.",
        "Nineteen councillors did not want to fill in the lido.",
        ("", "not"),
    );
}

#[test]
fn most_of_them_are_not_none() {
    raises(
        Quantity,
        "Most of the crew survived the storm.",
        "None of the crew survived the storm.",
        ("Most of", "None"),
    );
}
