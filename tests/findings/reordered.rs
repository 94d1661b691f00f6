//! What differs where the clauses of a sentence changed places, and what only looks different there.

use crate::{raises, raises_all, silent};
use article_compare::FindingKind::{
    Attribution, Certainty, Name, Negation, Number, Quantity, Wording,
};

#[test]
fn another_source_at_the_other_end_is_raised() {
    raises(
        Attribution,
        "The hospital said the miller had slept well.",
        "The miller slept well, his family said.",
        ("The hospital", "his family"),
    );
    raises(
        Attribution,
        "The river burst its banks before dawn, residents said.",
        "Before dawn the river burst its banks, officials said.",
        ("residents", "officials"),
    );
    silent(
        "The hospital said the miller had slept well.",
        "The miller slept well, the hospital said.",
    );
}

#[test]
fn different_things_in_another_order_are_raised() {
    raises(
        Wording,
        "The guards arrested four weavers outside the mill.",
        "Four weavers were injured by guards outside the mill.",
        ("arrested", "injured"),
    );
    silent(
        "The guards arrested four weavers outside the mill.",
        "Four weavers were detained by guards outside the mill.",
    );
}

#[test]
fn names_that_begin_alike_are_two_names() {
    raises(
        Name,
        "The master of Torvakia sailed to Brenn for the fair.",
        "Torvenia’s master sailed to Brenn for the fair.",
        ("Torvakia", ""),
    );
    silent(
        "The harbour master of Torvakia sailed to Brenn for the fair.",
        "Torvakia’s harbour master sailed to Brenn for the fair.",
    );
    silent(
        "The French envoy met the miller in Brenn.",
        "France’s envoy met the miller in Brenn.",
    );
    silent(
        "The fair will be held in Sorn in May.",
        "The fair will be held in Sorne in May.",
    );
}

#[test]
fn one_for_several_is_raised() {
    raises(
        Quantity,
        "Several millers have left since the flood.",
        "One miller has left since the flood.",
        ("Several", "One"),
    );
    raises(
        Quantity,
        "The office said some of its carts had been sold.",
        "The office said its carts had been sold.",
        ("some of", ""),
    );
    silent(
        "Several millers have left since the flood.",
        "Some millers have left since the flood.",
    );
}

#[test]
fn percent_for_points_is_raised_wherever_they_stand() {
    raises(
        Number,
        "The rate rose by 0.3 percentage points to 5.1 percent in the third quarter.",
        "In the third quarter, the rate climbed 0.3 percent to reach 5.1%.",
        ("0.3 percentage points", "0.3 percent"),
    );
}

#[test]
fn words_of_time_are_no_limits() {
    silent(
        "The office counted 900 boats for eight years.",
        "Over eight years, the office counted 900 boats.",
    );
    raises(
        Number,
        "The office counted 900 boats.",
        "The office counted over 900 boats.",
        ("900", "over 900"),
    );
    silent(
        "The guards searched mills for millers over the age of 60.",
        "The guards searched mills for millers older than 60.",
    );
}

#[test]
fn values_told_in_another_form_stay_silent() {
    for (a, b) in [
        (
            "Boat prices fell for the third month in a row in May.",
            "In May, boat prices fell for a third consecutive month.",
        ),
        (
            "The tar must be stored at minus 70 degrees Celsius.",
            "The tar must be stored at -70°C.",
        ),
        (
            "The mill lies about 10 km (6.2 mi) north of Tarn.",
            "The mill lies about ten kilometres north of Tarn.",
        ),
        (
            "The count was published in May by the Harbour Relief Office (HRO).",
            "The Harbour Relief Office published the count in May.",
        ),
    ] {
        silent(a, b);
    }
    raises(
        Number,
        "The tar must be stored at minus 70 degrees Celsius.",
        "The tar must be stored at 70 degrees Celsius.",
        ("minus 70 degrees Celsius", "70 degrees Celsius"),
    );
}

#[test]
fn a_preposition_of_something_else_stays_silent() {
    silent(
        "The council imposed fines on six boats over the raid.",
        "Six boats were placed under fines because of the raid.",
    );
    raises(
        Negation,
        "The millers met before Tuesday’s fair.",
        "The millers met after the fair on Tuesday.",
        ("before", "after"),
    );
}

#[test]
fn another_size_is_raised_and_a_figure_of_that_size_is_not() {
    raises(
        Quantity,
        "The flood drowned dozens of sheep in the valley.",
        "In the valley, hundreds of sheep were drowned by the flood.",
        ("dozens of", "hundreds of"),
    );
    silent(
        "The flood drowned hundreds of sheep in the valley.",
        "The flood drowned 450 sheep in the valley.",
    );
    raises(
        Quantity,
        "The flood drowned hundreds of sheep in the valley.",
        "The flood drowned 45,000 sheep in the valley.",
        ("hundreds of", ""),
    );
}

#[test]
fn what_one_urges_others_to_should_be_done() {
    silent(
        "The harbour master urged the millers to pay more for the quay.",
        "The millers should pay more for the quay, the harbour master said.",
    );
    raises(
        Certainty,
        "The harbour master said the millers paid more for the quay.",
        "The harbour master said the millers should pay more for the quay.",
        ("", "should"),
    );
}

#[test]
fn a_claim_of_something_is_no_verb() {
    silent(
        "There was no claim of responsibility for the fire.",
        "No group said it had set the fire.",
    );
}

#[test]
fn what_is_mutual_may_be_turned_round() {
    silent(
        "The mayor of Tarn met the mayor of Brenn at the mill.",
        "The mayor of Brenn met the mayor of Tarn at the mill.",
    );
    silent(
        "The House rejected the toll on Friday.",
        "The House of Elders rejected the toll on Friday.",
    );
}

#[test]
fn ahead_of_is_before() {
    raises(
        Negation,
        "The millers met after the vote on the toll.",
        "The millers met ahead of the vote on the toll.",
        ("after", "ahead"),
    );
    silent(
        "The millers met before the vote on the toll.",
        "The millers met ahead of the vote on the toll.",
    );
}

#[test]
fn names_that_changed_places_round_a_verb_are_raised() {
    raises_all(
        "Tarnia beat Brennia 2-0 to reach the last round.",
        "Brennia beat Tarnia 2-0 to reach the last round.",
        &[(Name, "Tarnia", "Brennia"), (Name, "Brennia", "Tarnia")],
    );
    silent(
        "Tarnia beat Brennia 2-0 to reach the last round.",
        "Brennia was beaten 2-0 by Tarnia, which reached the last round.",
    );
}

#[test]
fn another_name_before_the_same_word_is_raised() {
    raises(
        Name,
        "Tarnian millers stopped the boat in the harbour on Friday.",
        "On Friday the boat was stopped in the harbour by Brennian millers.",
        ("Tarnian", "Brennian"),
    );
    raises(
        Attribution,
        "Tarnian officials said the boat had been stopped in the harbour.",
        "The boat was stopped in the harbour, Brennian officials said.",
        ("Tarnian officials", "Brennian officials"),
    );
    silent(
        "Tarnian officials said the boat had been stopped in the harbour.",
        "The boat was stopped in the harbour, Tarnian officials said.",
    );
}

#[test]
fn who_is_accused_of_it_allegedly_did_it() {
    silent(
        "The miller is accused of having sold the harbour’s papers.",
        "The miller allegedly sold the harbour’s papers.",
    );
    raises(
        Certainty,
        "The miller sold the harbour’s papers.",
        "The miller allegedly sold the harbour’s papers.",
        ("", "allegedly"),
    );
}

#[test]
fn prefixes_that_are_opposites_turn_words_round() {
    raises(
        Negation,
        "The harbour office is understaffed, the report says.",
        "According to the report, the harbour office is overstaffed.",
        ("understaffed", "overstaffed"),
    );
    silent(
        "The millers undertook the work in May.",
        "In May, the millers undertook the work.",
    );
}

#[test]
fn one_act_for_another_is_raised_wherever_its_clause_went() {
    raises(
        Wording,
        "Three boats were stranded when the council cancelled the ferry.",
        "When the ferry was cancelled by the council, three boats were confiscated.",
        ("stranded", "confiscated"),
    );
    silent(
        "Three boats were impounded when the council cancelled the ferry.",
        "When the ferry was cancelled by the council, three boats were confiscated.",
    );
}
