//! Words that take each other's place at a cost, and what a claim hangs on.

use crate::{raises, raises_all, raises_in, silent, silent_in};
use article_compare::FindingKind::{
    Attribution, Date, Name, Negation, Number, Quantity, Quotation, Wording,
};

#[test]
fn different_things_of_one_kind_are_raised() {
    for (a, b, words) in [
        (
            "The fair in Tarn was cancelled because of the storm.",
            "The fair in Tarn was postponed because of the storm.",
            ("cancelled", "postponed"),
        ),
        (
            "The storm damaged two of the old mills.",
            "The storm destroyed two of the old mills.",
            ("damaged", "destroyed"),
        ),
        (
            "He was charged with theft in the spring.",
            "He was convicted of theft in the spring.",
            ("charged", "convicted"),
        ),
        (
            "Demand for boats edged up in the spring.",
            "In the spring demand for boats soared.",
            ("edged", "soared"),
        ),
        (
            "Her book on mills was rejected by four publishers.",
            "Four publishers praised her book on mills.",
            ("rejected", "praised"),
        ),
    ] {
        raises(Wording, a, b, words);
    }
    for (language, a, b, words) in [
        (
            "de",
            "Das Fest in Tarn wurde abgesagt.",
            "Das Fest in Tarn wurde verschoben.",
            ("abgesagt", "verschoben"),
        ),
        (
            "es",
            "La tormenta dañó dos molinos viejos.",
            "La tormenta destruyó dos molinos viejos.",
            ("dañó", "destruyó"),
        ),
        (
            "fr",
            "La fête de Tarn a été annulée.",
            "La fête de Tarn a été reportée.",
            ("annulée", "reportée"),
        ),
        (
            "pt",
            "A festa de Tarn foi cancelada.",
            "A festa de Tarn foi adiada.",
            ("cancelada", "adiada"),
        ),
    ] {
        raises_in(language, Wording, a, b, words);
    }
}

#[test]
fn words_for_the_same_stay_silent() {
    silent(
        "The fair in Tarn was postponed because of the storm.",
        "The fair in Tarn was delayed because of the storm.",
    );
    silent_in(
        "de",
        "Der Prozess wurde auf Mai vertagt.",
        "Der Prozess wurde auf Mai verschoben.",
    );
}

#[test]
fn a_quotation_that_loses_its_condition_is_raised() {
    raises(
        Quotation,
        "“We will open the gates if the rain stops,” the engineer said.",
        "“We will open the gates,” the engineer said.",
        ("if the rain stops", ""),
    );
    raises(
        Quotation,
        "“If the rain stops, we will open the gates,” the engineer said.",
        "“We will open the gates,” the engineer said.",
        ("If the rain stops", ""),
    );
    raises_in(
        "de",
        Quotation,
        "„Der Vertrag ist gültig, wenn der Rat zustimmt“, sagte die Anwältin.",
        "„Der Vertrag ist gültig“, sagte die Anwältin.",
        ("wenn der Rat zustimmt", ""),
    );
    silent(
        "“We will open the gates on Monday morning,” the engineer said.",
        "“We will open the gates,” the engineer said.",
    );
}

#[test]
fn what_a_number_counts_is_compared() {
    raises(
        Number,
        "The fire destroyed 14 other barns in the valley.",
        "The fire destroyed 14 barns in the valley.",
        ("14 other barns", "14 barns"),
    );
    silent(
        "Work at its other two pits goes on.",
        "Work at its two other pits goes on.",
    );
    raises(
        Number,
        "The firm cut its staff by 15 percent.",
        "The firm cut its staff to 15 percent.",
        ("by 15 percent", "to 15 percent"),
    );
    silent(
        "Sales rose by 15 percent in May.",
        "Sales rose 15 percent in May.",
    );
    silent(
        "She ran the race in 2:14:09.",
        "She ran the race in 2:14:09 hours.",
    );
}

#[test]
fn a_claim_of_some_is_not_one_of_all() {
    raises(
        Quantity,
        "Some experts doubt the report.",
        "Experts doubt the report.",
        ("Some", ""),
    );
    raises(
        Quantity,
        "Nearly every house has a well.",
        "Every house has a well.",
        ("Nearly every", "Every"),
    );
    silent(
        "She bought some bread at the fair.",
        "She bought bread at the fair.",
    );
}

#[test]
fn a_paper_is_a_source() {
    raises(
        Attribution,
        "According to the report, the pipes were laid in the wrong order.",
        "The pipes were laid in the wrong order.",
        ("According to the report", ""),
    );
    raises(
        Attribution,
        "A study by the harbour office found that the stocks of herring had halved.",
        "The stocks of herring had halved.",
        ("A study by the harbour office found", ""),
    );
    silent(
        "Divers found the wreck of a trawler off the cape.",
        "The wreck of a trawler was found off the cape by divers.",
    );
}

#[test]
fn claiming_is_told_from_saying_in_french() {
    raises_in(
        "fr",
        Attribution,
        "La ministre a déclaré que le tunnel était sûr.",
        "La ministre a prétendu que le tunnel était sûr.",
        ("déclaré", "prétendu"),
    );
    silent_in(
        "fr",
        "La ministre a déclaré que le tunnel était sûr.",
        "La ministre a affirmé que le tunnel était sûr.",
    );
}

#[test]
fn places_have_names_where_capitals_do_not_tell() {
    for (language, a, b, words) in [
        (
            "de",
            "Der Mann wohnte zuletzt in Rostock.",
            "Der Mann wohnte zuletzt in Schwerin.",
            ("Rostock", "Schwerin"),
        ),
        (
            "de",
            "Die schwedische Fähre fuhr nicht.",
            "Die dänische Fähre fuhr nicht.",
            ("schwedische", "dänische"),
        ),
        (
            "es",
            "La policía sueca registró el barco.",
            "La policía danesa registró el barco.",
            ("sueca", "danesa"),
        ),
    ] {
        raises_in(language, Name, a, b, words);
    }
    silent_in(
        "de",
        "In Schweden stiegen die Preise.",
        "Die Preise stiegen in Schweden.",
    );
}

#[test]
fn the_same_denied_in_other_words_stays_silent() {
    for (a, b) in [
        (
            "It is impossible to say who was on board.",
            "It is not possible to say who was on board.",
        ),
        (
            "The team could not find the recorder.",
            "The team was unable to find the recorder.",
        ),
        (
            "The talks ended without a deal.",
            "The talks ended with no deal.",
        ),
    ] {
        silent(a, b);
    }
    raises(
        Negation,
        "The pier was built despite the protests.",
        "The pier was built because of the protests.",
        ("despite", "because"),
    );
}

#[test]
fn numbers_that_stay_while_their_claims_change_places_are_raised() {
    raises_all(
        "In the survey 62 percent backed the plan and 31 percent opposed it.",
        "In the survey 62 percent opposed the plan and 31 percent backed it.",
        &[
            (Number, "62 percent backed", "31 percent backed"),
            (Number, "31 percent opposed", "62 percent opposed"),
        ],
    );
    silent(
        "In the survey 62 percent backed the plan and 31 percent opposed it.",
        "In the survey 31 percent opposed the plan and 62 percent backed it.",
    );
}

#[test]
fn numbers_and_dates_that_are_the_only_ones_left_are_compared() {
    raises(
        Number,
        "The mine at Tarn produces two million tonnes of coal a year and employs 1,100 people.",
        "The mine at Tarn, which employs 11,000 people, produces two million tonnes of coal a year.",
        ("1,100", "11,000"),
    );
    raises(
        Date,
        "A report published in May called for the pier at Tarn to be closed.",
        "In March a report called for the pier at Tarn to be closed.",
        ("May", "March"),
    );
    silent(
        "A report published in May called for the pier at Tarn to be closed.",
        "In May a report called for the pier at Tarn to be closed.",
    );
    raises(
        Number,
        "Fares will rise from 45 crowns in January.",
        "Fares will rise to 45 crowns in January.",
        ("from 45 crowns", "to 45 crowns"),
    );
}

#[test]
fn other_first_names_and_other_ranks_are_raised() {
    raises(
        Name,
        "The rules were kept, the company’s spokeswoman, Dana Petrov, told reporters.",
        "Company spokeswoman Irina Petrov told reporters that the rules were kept.",
        ("Dana Petrov", "Irina Petrov"),
    );
    raises(
        Name,
        "Mayor Ida Brenn opened the fair.",
        "Deputy Mayor Ida Brenn opened the fair.",
        ("Mayor", "Deputy Mayor"),
    );
    silent(
        "Mayor Ida Brenn opened the fair.",
        "Ida Brenn, the mayor, opened the fair.",
    );
}

#[test]
fn the_only_name_that_changed_is_raised_wherever_it_stands() {
    raises_in(
        "pt",
        Name,
        "A ministra reuniu-se em Lisboa com os sindicatos dos professores.",
        "Os sindicatos dos professores reuniram-se no Porto com a ministra.",
        ("Lisboa", "Porto"),
    );
    silent_in(
        "pt",
        "A ministra reuniu-se em Lisboa com os sindicatos dos professores.",
        "Os sindicatos dos professores reuniram-se em Lisboa com a ministra.",
    );
}
