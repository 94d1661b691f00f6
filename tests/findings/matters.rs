//! What is said of one matter, in whatever words and at whatever place, in languages whose words only lists know.

use article_compare::FindingKind::{Certainty, Date, Name, Negation, Number, Quantity, Wording};

use crate::{raises_all_in, raises_in, silent_in};

#[test]
fn of_one_matter_another_thing_is_said() {
    for (language, a, b, words) in [
        (
            "de",
            "Bei dem Sturz in Olmen wurde der Kletterer schwer verletzt.",
            "Bei dem Sturz in Olmen kam der Kletterer ums Leben.",
            ("verletzt", "ums Leben"),
        ),
        (
            "de",
            "Die Kreisstadt Olmen lässt das alte Badehaus im Sommer renovieren.",
            "Im Sommer reißt die Kreisstadt Olmen das alte Badehaus ab.",
            ("renovieren", "reißt"),
        ),
        (
            "de",
            "Der Chorleiter legte nach dem Streit sein Amt nieder.",
            "Nach dem Streit wurde der Chorleiter seines Amtes enthoben.",
            ("legte", "seines Amtes enthoben"),
        ),
        (
            "fr",
            "Le couvreur a été grièvement blessé dans la chute, lundi à Olmes.",
            "Le couvreur a perdu la vie dans la chute, lundi à Olmes.",
            ("blessé", "perdu la vie"),
        ),
        (
            "fr",
            "La commune va rénover le vieux lavoir avant la fin de l'année.",
            "Avant la fin de l'année, la commune va démolir le vieux lavoir.",
            ("rénover", "démolir"),
        ),
        (
            "es",
            "La alcaldesa dijo que el gerente había dimitido en marzo.",
            "La alcaldesa dijo que el gerente había sido destituido en marzo.",
            ("dimitido", "destituido"),
        ),
        (
            "pt",
            "A prefeita disse que a feira foi cancelada por causa da chuva.",
            "A prefeita disse que a feira foi adiada por causa da chuva.",
            ("cancelada", "adiada"),
        ),
    ] {
        raises_in(language, Wording, a, b, words);
        raises_in(language, Wording, b, a, (words.1, words.0));
    }
}

#[test]
fn one_thing_in_other_words_is_no_change() {
    for (language, a, b) in [
        (
            "de",
            "Die Polizei nahm am Abend in Olmen zwei Männer fest.",
            "Zwei Männer wurden am Abend in Olmen von der Polizei verhaftet.",
        ),
        (
            "de",
            "Der Chorleiter trat nach dem Streit zurück.",
            "Nach dem Streit legte der Chorleiter sein Amt nieder.",
        ),
        (
            "fr",
            "Deux hommes ont été interpellés lundi soir à Olmes.",
            "Lundi soir, deux hommes ont été arrêtés à Olmes.",
        ),
        (
            "fr",
            "Le couvreur est mort dans la chute, lundi à Olmes.",
            "Le couvreur a perdu la vie dans la chute, lundi à Olmes.",
        ),
    ] {
        silent_in(language, a, b);
        silent_in(language, b, a);
    }
}

#[test]
fn how_often_and_how_surely() {
    for (language, kind, a, b, words) in [
        (
            "de",
            Quantity,
            "Der Fährmann kommt meistens pünktlich in Olmen an.",
            "Der Fährmann kommt selten pünktlich in Olmen an.",
            ("meistens", "selten"),
        ),
        (
            "fr",
            Quantity,
            "Le passeur arrive toujours à l'heure dans le port.",
            "Le passeur arrive parfois à l'heure dans le port.",
            ("toujours", "parfois"),
        ),
        (
            "fr",
            Certainty,
            "Les travaux devaient commencer en mars dans la vallée.",
            "Les travaux ont commencé en mars dans la vallée.",
            ("devaient", ""),
        ),
        (
            "de",
            Negation,
            "Die Bäuerinnen fordern höhere Preise für ihre Äpfel.",
            "Die Bäuerinnen fordern niedrigere Preise für ihre Äpfel.",
            ("höhere", "niedrigere"),
        ),
        (
            "de",
            Number,
            "Die Elf aus Olmen gewann das Spiel mit 3:1.",
            "Mit 3:2 gewann die Elf aus Olmen das Spiel.",
            ("3:1", "3:2"),
        ),
        (
            "es",
            Date,
            "El cierre del puente durará al menos hasta octubre.",
            "El cierre del puente durará hasta octubre.",
            ("al menos hasta octubre", "hasta octubre"),
        ),
    ] {
        raises_in(language, kind, a, b, words);
        raises_in(language, kind, b, a, (words.1, words.0));
    }
}

#[test]
fn a_name_with_another_letter_or_ending_is_another() {
    for (language, a, b, words) in [
        (
            "fr",
            "Le parquet de Montrelieux a ouvert une enquête sur la chute.",
            "Une enquête sur la chute a été ouverte par le parquet de Montvelieux.",
            ("Montrelieux", "Montvelieux"),
        ),
        (
            "de",
            "Am Freitag besuchte der Vorsitzende Gerhard Bachmeier das Wehr.",
            "Der Vorsitzende Gerhard Bachhuber besuchte am Freitag das Wehr.",
            ("Bachmeier", "Bachhuber"),
        ),
    ] {
        raises_in(language, Name, a, b, words);
        raises_in(language, Name, b, a, (words.1, words.0));
    }
    silent_in(
        "fr",
        "La ministre Katarzyna Kral a quitté la salle avant le vote.",
        "Avant le vote, la ministre Katarzina Kral a quitté la salle.",
    );
}

#[test]
fn nouns_behind_articles_change_places() {
    raises_all_in(
        "de",
        "Die Gewerkschaft hat die Kammer im Mai verklagt.",
        "Die Kammer hat die Gewerkschaft im Mai verklagt.",
        &[
            (Wording, "Gewerkschaft", "Kammer"),
            (Wording, "Kammer", "Gewerkschaft"),
        ],
    );
    silent_in(
        "de",
        "Die Gewerkschaft hat die Kammer im Mai verklagt.",
        "Die Kammer wurde im Mai von der Gewerkschaft verklagt.",
    );
}

#[test]
fn a_half_belongs_to_the_scale_or_unit_before_it() {
    for (language, a, b) in [
        (
            "fr",
            "Le nouveau bac coûtera quatre millions et demi d'euros.",
            "Le nouveau bac coûtera 4,5 millions d'euros.",
        ),
        (
            "es",
            "La obra del muelle durará dos años y medio.",
            "La obra del muelle durará 30 meses.",
        ),
    ] {
        silent_in(language, a, b);
    }
    raises_in(
        "fr",
        Number,
        "Les travaux du quai dureront deux ans et demi.",
        "Les travaux du quai dureront trois ans et demi.",
        ("deux ans et demi", "trois ans et demi"),
    );
}

#[test]
fn a_rank_stands_before_its_title_or_behind() {
    raises_in(
        "fr",
        Name,
        "Le directeur adjoint de la cave a quitté la salle avant le vote.",
        "Avant le vote, le directeur de la cave a quitté la salle.",
        ("directeur adjoint", "directeur"),
    );
    silent_in(
        "pt",
        "O presidente interino da adega deixou a sala antes da votação.",
        "Antes da votação, o presidente temporário da adega deixou a sala.",
    );
}

#[test]
fn a_quotation_may_set_its_figures_apart() {
    silent_in(
        "fr",
        "« Le bac est parti à 12 h 40 sans nous », raconte Sandrine Morel.",
        "« Le bac est parti à 12h40 sans nous », relate Sandrine Morel.",
    );
}
