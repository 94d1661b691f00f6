//! What is said of a span, a share, a vote or a plan by a phrase of its own, in the languages whose
//! words the files list.

use article_compare::FindingKind::{
    Attribution, Certainty, Date, Negation, Number, Quantity, Wording,
};

use crate::{raises_in, silent_in};

#[test]
fn a_span_that_ends_is_not_one_that_begins() {
    raises_in(
        "fr",
        Date,
        "Le bac circule jusqu'à vendredi.",
        "Le bac circule à partir de vendredi.",
        ("jusqu'à vendredi", "de vendredi"),
    );
    raises_in(
        "pt",
        Date,
        "A balsa funciona até outubro.",
        "A balsa funciona a partir de outubro.",
        ("até outubro", "de outubro"),
    );
    silent_in(
        "es",
        "La balsa funciona hasta octubre.",
        "Hasta octubre está en servicio la balsa.",
    );
}

#[test]
fn once_is_not_every_month() {
    raises_in(
        "de",
        Wording,
        "Die Gilde zahlt einmalig 80 Euro.",
        "Die Gilde zahlt monatlich 80 Euro.",
        ("einmalig", "monatlich"),
    );
    silent_in(
        "de",
        "Die Gilde zahlt monatlich 80 Euro.",
        "Die Gilde zahlt 80 Euro pro Monat.",
    );
    raises_in(
        "pt",
        Number,
        "A multa é de 300 euros por dia.",
        "A multa é de 300 euros por veículo.",
        ("por dia", "por veículo"),
    );
}

#[test]
fn a_month_has_thirty_days_and_no_forty() {
    silent_in("es", "El plazo es de 30 días.", "El plazo es de un mes.");
    raises_in(
        "es",
        Number,
        "El plazo es de 40 días.",
        "El plazo es de un mes.",
        ("40 días", "un mes"),
    );
}

#[test]
fn phrases_name_the_two_ends_of_a_vote_and_a_price() {
    raises_in(
        "fr",
        Negation,
        "Le conseil a voté le budget à l'unanimité.",
        "Le conseil a voté le budget à une voix près.",
        ("à l'unanimité", "à une voix près"),
    );
    silent_in(
        "fr",
        "Le conseil a voté le budget à l'unanimité.",
        "Le budget a été voté par un conseil unanime.",
    );
}

#[test]
fn what_is_not_ruled_out_may_yet_come() {
    raises_in(
        "de",
        Certainty,
        "Ein Umzug der Gilde ist nicht geplant.",
        "Ein Umzug der Gilde ist nicht ausgeschlossen.",
        ("geplant", "nicht ausgeschlossen"),
    );
}

#[test]
fn all_of_it_may_go_without_saying() {
    silent_in(
        "es",
        "El molino es completamente seguro.",
        "El molino es del todo seguro.",
    );
    raises_in(
        "es",
        Quantity,
        "El gremio paga íntegramente el tejado.",
        "El gremio paga en su mayor parte el tejado.",
        ("íntegramente", "en su mayor parte"),
    );
}

#[test]
fn nobody_hurt_is_all_unhurt() {
    silent_in(
        "de",
        "Niemand wurde bei dem Brand verletzt.",
        "Bei dem Brand blieben alle unverletzt.",
    );
    raises_in(
        "es",
        Negation,
        "Los sensores del cerro norte dejaron de transmitir.",
        "No llegan datos de los sensores del cerro sur.",
        ("norte", "sur"),
    );
    raises_in(
        "es",
        Negation,
        "Los menores pueden entrar sin sus padres.",
        "Los menores pueden entrar con sus padres.",
        ("sin", "con"),
    );
}

#[test]
fn what_a_phrase_with_a_gap_bears_on_stands_behind_all_of_it() {
    raises_in(
        "fr",
        Certainty,
        "Le maire n'exclut pas une vente du verger.",
        "Le maire annonce une vente du verger.",
        ("n'exclut pas", ""),
    );
}

#[test]
fn more_than_before_is_not_less_than_before() {
    raises_in(
        "pt",
        Negation,
        "A feira vendeu menos do que no ano passado.",
        "A feira vendeu mais do que no ano passado.",
        ("menos do que", "mais do que"),
    );
    raises_in(
        "de",
        Negation,
        "Die Zahl der Gäste blieb unverändert.",
        "Die Zahl der Gäste ging zurück.",
        ("unverändert", "ging zurück"),
    );
    silent_in(
        "de",
        "Die Zahl der Gäste blieb unverändert.",
        "Die Zahl der Gäste blieb stabil.",
    );
}

#[test]
fn the_second_boat_says_nothing() {
    silent_in(
        "pt",
        "O cais é protegido por um segundo barco cheio de areia.",
        "Um segundo barco, cheio de areia, protege o cais.",
    );
    raises_in(
        "pt",
        Attribution,
        "Segundo o armador, o cais precisa de areia.",
        "Segundo a guarda, o cais precisa de areia.",
        ("o armador", "a guarda"),
    );
}

#[test]
fn phrases_of_two_ends_count_in_sentences_told_anew() {
    raises_in(
        "fr",
        Negation,
        "La gilde assure que la pêche restera possible, sauf pendant les travaux.",
        "On pourra pêcher encore, y compris durant le chantier, promet la gilde.",
        ("sauf", "y compris"),
    );
}
