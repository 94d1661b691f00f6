//! Signs, and the words of phrases that belong together.

use crate::{raises, raises_all, silent};
use article_compare::FindingKind::{Certainty, Name, Number, Quantity, Quotation};

#[test]
fn a_currency_is_told_by_its_sign() {
    raises(
        Number,
        "The boat cost ₹500 at the spring sale.",
        "The boat cost ₩500 at the spring sale.",
        ("₹500", "₩500"),
    );
}

#[test]
fn what_a_quotation_says_otherwise_is_no_other_name_as_well() {
    raises_all(
        "The reeve said: “We will sell the boats to Norland before the end of May.”",
        "The reeve said: “We will sell the boats to Sorland before the end of May.”",
        &[(Quotation, "Norland", "Sorland")],
    );
}

#[test]
fn a_people_is_that_of_its_country() {
    silent(
        "The Norwegian trawler sold its catch to a Thai cannery.",
        "Norway's trawler sold its catch to a cannery from Thailand.",
    );
    raises(
        Name,
        "The Norwegian trawler left the harbour on Friday.",
        "The Danish trawler left the harbour on Friday.",
        ("Norwegian", "Danish"),
    );
}

#[test]
fn a_name_with_one_letter_more_is_another() {
    raises(
        Name,
        "Their chairwoman, Sunita Beale, said the vote was close.",
        "Their chairwoman, Sunita Beadle, said the vote was close.",
        ("Beale", "Beadle"),
    );
}

#[test]
fn words_of_one_phrase_are_read_together() {
    silent(
        "Neither the pilot nor his mate wore a life jacket.",
        "The pilot and his mate did not wear life jackets.",
    );
    silent(
        "The other five boats were never found.",
        "The remaining five boats were never found.",
    );
    silent(
        "Sayle, who declared victory on Sunday, thanked the crew.",
        "Sayle, who claimed victory on Sunday, thanked the crew.",
    );
    raises(
        Quantity,
        "The fair was the island's biggest of the year.",
        "The fair was one of the island's biggest of the year.",
        ("", "one of the island's biggest"),
    );
    raises(
        Certainty,
        "The brewery said it would consider closing the pier.",
        "The brewery said it would close the pier.",
        ("would consider", "would"),
    );
}

#[test]
fn how_few_a_figure_is_makes_no_other_figure() {
    silent(
        "The reeve won with a majority of only 62 votes.",
        "The reeve won with a majority of 62 votes.",
    );
    raises(
        Quantity,
        "Only members may winter their boats here.",
        "Members may winter their boats here.",
        ("Only", ""),
    );
}
