//! Phrases whose parts stand apart, words of lack, shares told as one in so many, and what places the
//! day before it, in languages that have them.

use crate::{raises_in, silent_in};
use article_compare::FindingKind::{Certainty, Date, Name, Negation, Number, Quantity};

#[test]
fn a_phrase_is_read_over_what_stands_between_its_parts() {
    raises_in(
        "de",
        Certainty,
        "Das Amt schließt einen Defekt an der Pumpe nicht aus.",
        "Das Amt schließt einen Defekt an der Pumpe aus.",
        ("schließt", "schließt"),
    );
    silent_in(
        "de",
        "Das Fest der Fischer findet am Sonntag in Olm statt.",
        "Das Fest der Fischer ist am Sonntag in Olm.",
    );
    raises_in(
        "fr",
        Negation,
        "L'usine d'Olme n'emploie plus d'apprentis.",
        "L'usine d'Olme emploie encore des apprentis.",
        ("n'emploie plus", ""),
    );
    silent_in(
        "fr",
        "Le musée d'Olme ne compte que trois salles.",
        "Le musée d'Olme compte seulement trois salles.",
    );
    raises_in(
        "fr",
        Quantity,
        "Le bac d'Olme ne transporte que des piétons.",
        "Le bac d'Olme transporte des piétons.",
        ("ne transporte que", ""),
    );
    silent_in(
        "es",
        "Los buzos no llegaron a la cueva hasta el martes.",
        "Los buzos solo llegaron a la cueva el martes.",
    );
}

#[test]
fn a_lack_answers_a_negation_but_is_none_by_itself() {
    silent_in(
        "de",
        "Der Verein hat kein Geld für eine neue Halle.",
        "Dem Verein fehlt das Geld für eine neue Halle.",
    );
    silent_in(
        "es",
        "El club carece de dinero para el tejado.",
        "El club no tiene dinero para el tejado.",
    );
    silent_in(
        "pt",
        "A secretária evitou falar sobre o contrato.",
        "A secretária não quis falar sobre o contrato.",
    );
    raises_in(
        "es",
        Negation,
        "La empresa no renuncia a cobrar la deuda.",
        "La empresa renuncia a cobrar la deuda.",
        ("no", ""),
    );
}

#[test]
fn what_is_told_behind_a_verb_of_speech_is_no_hearsay() {
    silent_in(
        "fr",
        "Le maire a dit que le stade serait rénové en mai.",
        "Le stade sera rénové en mai, a dit le maire.",
    );
    raises_in(
        "fr",
        Certainty,
        "Le gérant du stade aurait quitté le pays.",
        "Le gérant du stade a quitté le pays.",
        ("aurait", ""),
    );
    raises_in(
        "es",
        Certainty,
        "Con toda probabilidad, la torre es del siglo IX.",
        "La torre es del siglo IX.",
        ("Con toda probabilidad", ""),
    );
}

#[test]
fn one_of_so_many_is_a_share() {
    for (language, a, b) in [
        (
            "de",
            "Zwei von drei Gästen kommen mit der Bahn.",
            "Zwei Drittel der Gäste kommen mit der Bahn.",
        ),
        (
            "fr",
            "Deux clients sur trois viennent à pied.",
            "Les deux tiers des clients viennent à pied.",
        ),
        (
            "pt",
            "Dois em cada três clientes vêm a pé.",
            "Dois terços dos clientes vêm a pé.",
        ),
    ] {
        silent_in(language, a, b);
    }
    raises_in(
        "es",
        Number,
        "Dos de cada tres clientes vienen a pie.",
        "Dos de cada cinco clientes vienen a pie.",
        ("Dos de cada tres", "Dos de cada cinco"),
    );
}

#[test]
fn a_word_behind_the_day_places_it() {
    raises_in(
        "fr",
        Date,
        "La séance aura lieu lundi en huit à Olme.",
        "La séance aura lieu lundi prochain à Olme.",
        ("lundi en huit", "lundi prochain"),
    );
    raises_in(
        "pt",
        Date,
        "A ponte foi reparada na semana passada.",
        "A ponte será reparada na próxima semana.",
        ("semana passada", "próxima semana"),
    );
    silent_in(
        "es",
        "La sala abrirá el mes que viene.",
        "La sala abrirá el próximo mes.",
    );
}

#[test]
fn a_name_beside_the_same_word_is_found_where_much_is_reworded() {
    raises_in(
        "es",
        Name,
        "El grupo, de un club de montaña de Villarte, contaba con permiso y llevaba víveres.",
        "El grupo, que venía de un club de montaña de Olmedal, obtuvo permiso con provisiones.",
        ("Villarte", "Olmedal"),
    );
}
