//! What languages without a lexicon know by their lists: nouns of different things, and what follows
//! from how their verbs end.

use crate::{raises_in, silent_in};
use article_compare::FindingKind::{Attribution, Certainty, Negation, Wording};

#[test]
fn a_noun_that_names_another_thing_is_raised() {
    raises_in(
        "es",
        Wording,
        "El herrero del pueblo vio humo junto al molino.",
        "El cartero del pueblo vio humo cerca del molino.",
        ("herrero", "cartero"),
    );
    raises_in(
        "pt",
        Wording,
        "O vento arrancou o telhado do cinema de Olmo.",
        "O vento arrancou o telhado do convento de Olmo.",
        ("cinema", "convento"),
    );
    silent_in(
        "es",
        "El taxista del pueblo vio humo junto al molino.",
        "El conductor del pueblo vio humo cerca del molino.",
    );
    silent_in(
        "pt",
        "O vento arrancou o telhado da pousada de Olmo.",
        "O telhado do hotel de Olmo foi arrancado pelo vento.",
    );
    // Of one that is listed something is known where all else is kept; of two that are not, nothing.
    raises_in(
        "es",
        Wording,
        "El herrero del pueblo vio humo junto al molino.",
        "El sacristán del pueblo vio humo junto al molino.",
        ("herrero", "sacristán"),
    );
    silent_in(
        "es",
        "El herrero del pueblo vio humo junto al molino.",
        "El hombre del pueblo vio humo junto al molino.",
    );
    silent_in(
        "es",
        "El sacristán del pueblo vio humo junto al molino.",
        "El campanero del pueblo vio humo cerca del molino.",
    );
}

#[test]
fn two_spokesmen_are_told_apart_by_whom_they_speak_for() {
    raises_in(
        "es",
        Attribution,
        "Un portavoz de los bomberos dijo que el molino ardió de noche.",
        "Un portavoz de la empresa dijo que el molino ardió de noche.",
        ("Un portavoz de los bomberos", "Un portavoz de la empresa"),
    );
    silent_in(
        "es",
        "Un portavoz de la compañía dijo que el molino ardió de noche.",
        "Un portavoz de la empresa dijo que el molino ardió de noche.",
    );
}

#[test]
fn what_could_be_or_is_meant_is_more_than_that_where_its_verb_stands_alone() {
    raises_in(
        "es",
        Certainty,
        "La cooperativa puede cerrar el molino en otoño.",
        "La cooperativa cerrará el molino en otoño.",
        ("puede", ""),
    );
    raises_in(
        "pt",
        Certainty,
        "A cooperativa pretende fechar o moinho no outono.",
        "A cooperativa fechará o moinho no outono.",
        ("pretende", ""),
    );
    silent_in(
        "es",
        "La cooperativa prevé cerrar el molino en otoño.",
        "La cooperativa tiene previsto cerrar el molino en otoño.",
    );
    silent_in(
        "pt",
        "A cooperativa planeja a venda do moinho no outono.",
        "A cooperativa pretende vender o moinho no outono.",
    );
}

#[test]
fn who_denies_it_says_that_it_is_not_so() {
    silent_in(
        "es",
        "La dueña del molino negó que faltara harina.",
        "La dueña del molino dijo que no faltaba harina.",
    );
    raises_in(
        "pt",
        Certainty,
        "A dona do moinho desmentiu o acordo.",
        "A dona do moinho não confirmou o acordo.",
        ("desmentiu", "confirmou"),
    );
    raises_in(
        "es",
        Certainty,
        "La dueña del molino negó que hubiera ratas.",
        "La dueña del molino dijo que había ratas.",
        ("negó", "dijo"),
    );
}

#[test]
fn where_something_lies_is_told_in_any_order() {
    silent_in(
        "pt",
        "O moleiro chegou de trem de Olmo no sábado.",
        "O moleiro chegou de Olmo de trem no sábado.",
    );
    raises_in(
        "es",
        Negation,
        "El pueblo quiere alargar el muelle del molino.",
        "El pueblo quiere acortar el muelle del molino.",
        ("alargar", "acortar"),
    );
}

#[test]
fn what_something_is_counted_by_is_a_unit() {
    raises_in(
        "pt",
        article_compare::FindingKind::Number,
        "O moinho tem 40 hóspedes por noite no verão.",
        "O moinho tem 40 hóspedes por semana no verão.",
        ("por noite", "por semana"),
    );
    silent_in(
        "es",
        "El molino tiene 40 visitas al mes en verano.",
        "El molino recibe 40 visitas por mes en verano.",
    );
}
