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
            ("agreed to", "agreed to consider"),
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

#[test]
fn what_bears_on_the_same_verb_is_compared_with_have_between() {
    raises(
        Certainty,
        "The miller said a dam could have saved the barn.",
        "A dam would have saved the barn, the miller said.",
        ("could have", "would"),
    );
    silent(
        "The miller said a dam could have saved the barn.",
        "A dam could have saved the barn, the miller said.",
    );
}

#[test]
fn what_is_promised_is_not_done() {
    for (a, b, words) in [
        (
            "The guild has promised to build a school in Tarn.",
            "The guild has built a school in Tarn.",
            ("promised to", ""),
        ),
        (
            "The guild hopes to buy the mill.",
            "The guild has agreed to buy the mill.",
            ("hopes to", "agreed to"),
        ),
    ] {
        raises(Certainty, a, b, words);
    }
    for (a, b) in [
        (
            "The guild decided to close the mill.",
            "The guild will close the mill.",
        ),
        (
            "The miller promised to leave in May.",
            "The miller said he would leave in May.",
        ),
        (
            "The guild voted to close the mill.",
            "The guild decided to close the mill.",
        ),
    ] {
        silent(a, b);
    }
}

#[test]
fn a_hint_is_no_proof() {
    raises(
        Certainty,
        "A letter suggests that the dam was weak.",
        "A letter proves that the dam was weak.",
        ("suggests", "proves that"),
    );
    silent(
        "A letter suggests that the dam was weak.",
        "A letter indicates that the dam was weak.",
    );
    silent(
        "The baker suggested a walk along the quay.",
        "The baker recommended a walk along the quay.",
    );
}

#[test]
fn what_is_unlikely_or_within_ones_power_may_be_said_at_length() {
    for (a, b) in [
        (
            "There is little chance that the lock will open again.",
            "The lock is unlikely to open again.",
        ),
        (
            "The board has the power to close the quay.",
            "The board can close the quay.",
        ),
    ] {
        silent(a, b);
    }
    raises(
        Certainty,
        "Clerks will be moved to Holm where possible.",
        "Clerks will be moved to Holm.",
        ("where possible", ""),
    );
}

#[test]
fn to_try_is_not_to_do() {
    raises(
        Certainty,
        "The guild would try to keep the mill open.",
        "The guild would keep the mill open.",
        ("try to", ""),
    );
    silent(
        "The guild would try to keep the mill open.",
        "The guild would attempt to keep the mill open.",
    );
}

#[test]
fn several_of_them_are_not_the_whole() {
    raises(
        Quantity,
        "Several members of the guild left the hall.",
        "The members of the guild left the hall.",
        ("Several", ""),
    );
    silent(
        "Several members of the guild left the hall.",
        "Various members of the guild left the hall.",
    );
    raises(
        Quantity,
        "There was no evidence of theft.",
        "There was little evidence of theft.",
        ("no", "little evidence"),
    );
}

#[test]
fn what_is_a_risk_could_happen() {
    for (a, b) in [
        (
            "The museum refused to lend the wheel to Tarn, citing the risk of damage.",
            "The museum refused to lend the wheel to Tarn because it could be damaged.",
        ),
        (
            "The guild called on millers on Friday to take part in the vote.",
            "Millers should take part in the vote, the guild urged on Friday.",
        ),
        (
            "The town has limited the number of barges to 300 a year.",
            "Under a cap set by the town, no more than 300 barges a year may pass.",
        ),
        (
            "The batteries of the lamps are expected to last two years.",
            "The batteries of the lamps are thought to last two years.",
        ),
    ] {
        silent(a, b);
    }
    raises(
        Certainty,
        "The museum says that the wheel is damaged by the damp in Tarn.",
        "The museum says that the wheel could be damaged by the damp in Tarn.",
        ("", "could be"),
    );
    raises(
        Certainty,
        "The driver is thought to have left the lock.",
        "The driver has left the lock.",
        ("is thought to", ""),
    );
}
