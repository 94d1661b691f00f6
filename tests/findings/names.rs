//! Names of nearly the same letters, and what tells the bearers of one name apart.

use crate::{raises, raises_in, silent};
use article_compare::FindingKind::{Name, Wording};

#[test]
fn names_of_nearly_the_same_letters_are_raised_wherever_they_stand() {
    raises(
        Name,
        "Researchers from the University of Kestwick fitted lamps to 16 of the 32 turbines.",
        "A team from Kerswick University put lamps on 16 of the 32 turbines.",
        ("Kestwick", "Kerswick"),
    );
    raises(
        Name,
        "Dorin Petric, who leads the rescue service, said the wind had been too strong.",
        "Dorin Petrej, the leader of the rescue service, said that the wind had been too strong.",
        ("Petric", "Petrej"),
    );
    raises_in(
        "fr",
        Name,
        "Une camionnette a été retrouvée mardi à Saint-Orens-des-Bois.",
        "Mardi, à Saint-Orens-du-Bois, on a retrouvé une camionnette.",
        ("Saint-Orens-des-Bois", "Saint-Orens-du-Bois"),
    );
    silent(
        "Mr Gadafi said the road was open.",
        "The road was open, said Mr Gaddafi.",
    );
    silent(
        "The Greek government rejected the plan.",
        "The government of Greece turned the plan down.",
    );
}

#[test]
fn kings_are_told_apart_by_their_numerals() {
    raises(
        Name,
        "Pope Innocent III visited Tarn in 1202.",
        "In 1202 Tarn was visited by Pope Innocent IV.",
        ("Innocent III", "Innocent IV"),
    );
    silent(
        "Pope Innocent III visited Tarn in 1202.",
        "In 1202 Tarn was visited by Innocent III.",
    );
}

#[test]
fn nobody_is_two_things_before_one_name() {
    raises(
        Wording,
        "In the first count the teacher Klara Domin had been ahead by 112 votes.",
        "In the first count the journalist Klara Domin had been ahead by 112 votes.",
        ("teacher", "journalist"),
    );
    silent(
        "In the first count the lawyer Klara Domin had been ahead by 112 votes.",
        "In the first count the attorney Klara Domin had been ahead by 112 votes.",
    );
    silent(
        "The study was led by Professor Mirela Stanca.",
        "Prof. Mirela Stanca led the study.",
    );
}

#[test]
fn one_letter_makes_another_name_of_eight() {
    raises(
        Name,
        "The timbers are treated at the Sandholm museum.",
        "The timbers are kept in the Sundholm museum.",
        ("Sandholm", "Sundholm"),
    );
}
