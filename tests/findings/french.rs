//! What French says by its endings, its articles and its elisions, and what its neighbours say so as well.

use article_compare::FindingKind::{Attribution, Certainty, Date, Negation, Number, Quantity};

use crate::{raises_in, silent_in};

#[test]
fn what_is_to_come_is_not_done() {
    raises_in(
        "fr",
        Certainty,
        "La halle fermera au printemps.",
        "La halle a fermé au printemps.",
        ("fermera", "a fermé"),
    );
    raises_in(
        "es",
        Certainty,
        "La lonja cerrará en mayo.",
        "La lonja cerró en mayo.",
        ("cerrará", "cerró"),
    );
    silent_in(
        "fr",
        "La halle fermera au printemps.",
        "Au printemps, la halle fermera.",
    );
}

#[test]
fn most_is_not_all_and_several_are_not_one() {
    raises_in(
        "fr",
        Quantity,
        "La majeure partie de la halle est ouverte.",
        "L'intégralité de la halle est ouverte.",
        ("La majeure partie de", "intégralité"),
    );
    silent_in(
        "fr",
        "La majeure partie des stands est ouverte.",
        "La plupart des stands sont ouverts.",
    );
    raises_in(
        "fr",
        Quantity,
        "Plusieurs témoins ont vu la barque couler.",
        "Un témoin a vu la barque couler.",
        ("Plusieurs", "Un"),
    );
    silent_in(
        "fr",
        "Certains pêcheurs réclament un phare.",
        "Des pêcheurs réclament un phare.",
    );
    raises_in(
        "fr",
        Quantity,
        "Aucune des deux digues n'a cédé.",
        "L'une des deux digues n'a pas cédé.",
        ("deux", "L'une des deux"),
    );
}

#[test]
fn to_ask_someone_not_to_is_not_to_forbid_it() {
    raises_in(
        "fr",
        Negation,
        "Le garde a demandé aux enfants de ne pas nager.",
        "Le garde a interdit aux enfants de nager.",
        ("demandé aux enfants de ne pas", "interdit"),
    );
    raises_in(
        "fr",
        Certainty,
        "La gilde n'a pas l'intention de vendre le moulin.",
        "La gilde envisage de vendre le moulin.",
        ("n'a pas l'intention de", "envisage de"),
    );
}

#[test]
fn a_last_day_is_not_a_first_one_nor_the_middle_of_a_month_its_end() {
    raises_in(
        "fr",
        Date,
        "Le bac partira au plus tard mardi.",
        "Le bac partira à partir de mardi.",
        ("au plus tard mardi", "de mardi"),
    );
    raises_in(
        "fr",
        Date,
        "La fête aura lieu à la mi-juin.",
        "La fête aura lieu fin juin.",
        ("mi-juin", "fin juin"),
    );
}

#[test]
fn a_place_far_back_in_a_row_is_another_number() {
    raises_in(
        "fr",
        Number,
        "Elle a fini cinquième de la course.",
        "Elle a fini quinzième de la course.",
        ("cinquième", "quinzième"),
    );
    silent_in(
        "fr",
        "Le 15e passager est descendu.",
        "Le quinzième passager est descendu.",
    );
}

#[test]
fn who_says_it_may_stand_behind_an_aside() {
    raises_in(
        "fr",
        Attribution,
        "« La digue tient », a dit pour sa part un conseiller municipal d'opposition.",
        "« La digue tient », a dit de son côté un conseiller municipal de la majorité.",
        (
            "un conseiller municipal d'opposition",
            "un conseiller municipal de la majorité",
        ),
    );
    silent_in(
        "fr",
        "Un rapport remis à la ville chiffre les dégâts à 3 millions d'euros.",
        "Un rapport transmis à la ville chiffre les dégâts à 3 millions d'euros.",
    );
}
