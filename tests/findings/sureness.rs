use crate::{raises, silent};
use article_compare::FindingKind::{Certainty, Quantity, Wording};

#[test]
fn what_could_be_is_told_from_what_would_be_and_from_what_is_done() {
    for (a, b, words) in [
        (
            "The miller warned that the wall could fall within a year.",
            "The miller warned that the wall would fall within a year.",
            ("could", "would"),
        ),
        (
            "The court could order the miller to rebuild the quay.",
            "The court has ordered the miller to rebuild the quay.",
            ("could", ""),
        ),
        (
            "The town wants to cut the toll on barges.",
            "The town has cut the toll on barges.",
            ("wants to", ""),
        ),
    ] {
        raises(Certainty, a, b, words);
    }
    silent(
        "The lock would be opened only after two tests.",
        "The lock could open again only after two tests.",
    );
    silent(
        "The court could order the miller to rebuild the quay.",
        "The court can order the miller to rebuild the quay.",
    );
}

#[test]
fn what_is_agreed_provisionally_or_only_weighed_is_not_settled() {
    for (a, b, words) in [
        (
            "The guild accepted the new toll in principle.",
            "The guild accepted the new toll definitively.",
            ("in principle", "definitively"),
        ),
        (
            "The guild agreed to pay for the repairs.",
            "The guild agreed to consider paying for the repairs.",
            ("", "agreed to consider"),
        ),
        (
            "The miller hopes that the lock will reopen.",
            "The miller is sure that the lock will reopen.",
            ("hopes", "sure"),
        ),
        (
            "The guild is in talks to buy the mill.",
            "The guild is to buy the mill.",
            ("in talks to", "is to"),
        ),
        (
            "There were reports of looting at the mill.",
            "There was looting at the mill.",
            ("reports of", ""),
        ),
    ] {
        raises(Certainty, a, b, words);
    }
    silent(
        "The guild accepted the new toll in principle.",
        "In principle the guild accepted the new toll.",
    );
    silent(
        "The guild is in talks to buy the mill.",
        "The guild is negotiating to buy the mill.",
    );
}

#[test]
fn what_almost_happened_did_not() {
    raises(
        Quantity,
        "The mill almost went bankrupt last year.",
        "The mill went bankrupt last year.",
        ("almost", ""),
    );
    silent(
        "The mill almost went bankrupt last year.",
        "The mill nearly went bankrupt last year.",
    );
}

#[test]
fn words_of_one_kind_are_told_apart() {
    for (a, b, words) in [
        (
            "The barge belongs to his brother-in-law.",
            "The barge belongs to his son-in-law.",
            ("brother-in-law", "son-in-law"),
        ),
        (
            "It is the country's second-largest lock.",
            "It is the continent's second-largest lock.",
            ("country's", "continent's"),
        ),
        (
            "The witness had been seen by a psychologist.",
            "The witness had been seen by a psychiatrist.",
            ("psychologist", "psychiatrist"),
        ),
    ] {
        raises(Wording, a, b, words);
    }
    silent(
        "The vicar blessed the new barge.",
        "The priest blessed the new barge.",
    );
}

#[test]
fn what_is_to_come_is_not_done() {
    raises(
        Certainty,
        "Farms blame a ban, which took effect in January.",
        "Farms blame a ban, which will take effect in January.",
        ("", "will"),
    );
    silent(
        "A new bridge will replace the old one.",
        "The old bridge will be replaced by a new one.",
    );
    silent(
        "He said the findings should not be read as an attack.",
        "He said the findings shouldn't be read as an attack.",
    );
}
