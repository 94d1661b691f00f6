//! What German and French say with verbs of two parts, phrases and words of their own.

use article_compare::FindingKind::{Attribution, Certainty, Date, Negation, Quantity, Wording};

use crate::{raises_in, silent_in};

#[test]
fn a_verb_of_two_parts_says_the_opposite_of_another() {
    raises_in(
        "de",
        Negation,
        "Die Zahl der Gäste nahm im Herbst zu.",
        "Die Zahl der Gäste nahm im Herbst ab.",
        ("nahm im Herbst zu", "nahm im Herbst ab"),
    );
    raises_in(
        "de",
        Negation,
        "Der Rat lehnte den Antrag am Abend ab.",
        "Der Rat nahm den Antrag am Abend an.",
        ("lehnte", "nahm"),
    );
    silent_in(
        "de",
        "Die Zahl der Gäste nahm im Herbst zu.",
        "Die Zahl der Gäste legte im Herbst zu.",
    );
    raises_in(
        "fr",
        Negation,
        "Les prix du bois sont en hausse dans la vallée.",
        "Les prix du bois sont en baisse dans la vallée.",
        ("hausse", "baisse"),
    );
}

#[test]
fn less_than_before_is_not_as_much_as_before() {
    silent_in(
        "de",
        "Der Steg ist weniger umstritten als der Damm.",
        "Der Steg ist nicht so umstritten wie der Damm.",
    );
    silent_in(
        "fr",
        "La récolte est moins bonne que la précédente.",
        "La récolte n'est pas aussi bonne que la précédente.",
    );
    raises_in(
        "de",
        Quantity,
        "Die Pacht steigt im Tal deutlich.",
        "Die Pacht steigt im Tal leicht.",
        ("deutlich", "leicht"),
    );
    raises_in(
        "fr",
        Quantity,
        "Les loyers ont nettement augmenté dans la vallée.",
        "Les loyers ont légèrement augmenté dans la vallée.",
        ("nettement", "légèrement"),
    );
}

#[test]
fn what_is_shut_or_the_first_says_a_negation() {
    silent_in(
        "de",
        "Die Fähre verkehrt wegen des Sturms nicht.",
        "Wegen des Sturms ist die Fähre eingestellt.",
    );
    silent_in(
        "de",
        "Er bestreitet, das Boot genommen zu haben.",
        "Er sagt, er habe das Boot nicht genommen.",
    );
    silent_in(
        "fr",
        "Il n'y aura pas cours vendredi au village.",
        "Les cours sont suspendus vendredi au village.",
    );
    raises_in(
        "fr",
        Negation,
        "Le bac ne circule pas le dimanche.",
        "Le bac circule le dimanche.",
        ("pas", ""),
    );
}

#[test]
fn an_estimate_belongs_to_whoever_made_it() {
    raises_in(
        "de",
        Attribution,
        "Nach einer Schätzung der Hafenbehörde sinken die Erträge um ein Fünftel.",
        "Nach einer Schätzung der Fischergilde sinken die Erträge um ein Fünftel.",
        ("Hafenbehörde", "Fischergilde"),
    );
    raises_in(
        "de",
        Attribution,
        "Aus Sicht der Fischer gefährdet der Damm die Lachse.",
        "Der Damm gefährdet die Lachse.",
        ("Aus Sicht der Fischer", ""),
    );
    raises_in(
        "fr",
        Attribution,
        "Selon lui, le quai a été vendu à des voisins.",
        "Le quai a été vendu à des voisins.",
        ("Selon lui", ""),
    );
    silent_in(
        "fr",
        "Selon lui, le quai a été vendu à des voisins.",
        "Le quai a été vendu à des voisins, a-t-il dit.",
    );
}

#[test]
fn who_reserves_a_step_does_not_announce_it() {
    raises_in(
        "de",
        Certainty,
        "Die Gilde behält sich eine Klage vor.",
        "Die Gilde wird eine Klage einreichen.",
        ("behält sich eine Klage vor", "wird"),
    );
    raises_in(
        "de",
        Certainty,
        "Der Wirt soll das Boot verkauft haben.",
        "Der Wirt hat das Boot verkauft.",
        ("soll das Boot verkauft haben", ""),
    );
}

#[test]
fn what_would_cost_does_not_cost_yet() {
    raises_in(
        "fr",
        Certainty,
        "Le phare coûterait trop cher au village.",
        "Le phare coûte trop cher au village.",
        ("coûterait", ""),
    );
    silent_in(
        "fr",
        "Le maire a dit que le phare coûterait trop cher au village.",
        "Le maire a dit que le phare coûtera trop cher au village.",
    );
}

#[test]
fn one_trade_is_not_another_wherever_it_stands() {
    raises_in(
        "de",
        Wording,
        "Ein Förster hat den Rauch am Morgen zuerst bemerkt.",
        "Am Morgen hat den Rauch zuerst ein Landwirt bemerkt.",
        ("Förster", "Landwirt"),
    );
    silent_in(
        "de",
        "Die Bauern klagen über den Lärm am Fluss.",
        "Über den Lärm am Fluss klagen die Landwirte.",
    );
    raises_in(
        "fr",
        Wording,
        "Un berger a vu la fumée le premier.",
        "La fumée a été vue en premier par un chasseur.",
        ("berger", "chasseur"),
    );
    raises_in(
        "de",
        Date,
        "Der Turm wurde Anfang der Siebzigerjahre gebaut.",
        "Der Turm wurde Ende der Siebzigerjahre gebaut.",
        ("Anfang der Siebzigerjahre", "Ende der Siebzigerjahre"),
    );
}

#[test]
fn a_phrase_of_two_parts_is_shown_whole() {
    raises_in(
        "de",
        Certainty,
        "Der Sprecher schloss nicht aus, dass die Diebe Hilfe hatten.",
        "Der Sprecher schloss aus, dass die Diebe Hilfe hatten.",
        ("schloss nicht aus", "schloss aus"),
    );
    raises_in(
        "fr",
        Certainty,
        "Une tempête paraît peu probable.",
        "Une tempête paraît assez probable.",
        ("peu probable", "assez probable"),
    );
    raises_in(
        "de",
        Negation,
        "Gekaufte Karten behalten ihre Gültigkeit.",
        "Gekaufte Karten verlieren ihre Gültigkeit.",
        ("behalten", "verlieren"),
    );
}
