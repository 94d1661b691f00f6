use crate::{raises_in, silent_in};
use article_compare::FindingKind::{Certainty, Date, Negation, Number, Quantity};

#[test]
fn other_languages_know_numbers_negation_quantity_and_certainty() {
    silent_in(
        "de",
        "Etwa ein Fünftel der Wagen sind alt.",
        "Etwa 20 Prozent der Wagen sind alt.",
    );
    silent_in(
        "de",
        "Rund 24.000 Wagen nutzen die Brücke.",
        "Ungefähr 24 000 Wagen nutzen die Brücke.",
    );
    raises_in(
        "de",
        Number,
        "Der Bau kostet 38 Millionen Euro.",
        "Der Bau kostet 38 Milliarden Euro.",
        ("38 Millionen Euro", "38 Milliarden Euro"),
    );
    raises_in(
        "de",
        Quantity,
        "Viele Betriebe klagen über den Lärm.",
        "Alle Betriebe klagen über den Lärm.",
        ("Viele", "Alle"),
    );
    silent_in(
        "fr",
        "Le pont coûte 3,5 millions d'euros.",
        "Le pont coûte 3,5 millions d’euros.",
    );
    raises_in(
        "fr",
        Negation,
        "Le maire n'a pas vu la lettre.",
        "Le maire a vu la lettre.",
        ("pas", ""),
    );
    silent_in(
        "es",
        "Unos 6.500 vecinos viven en el valle.",
        "Cerca de 6500 vecinos viven en el valle.",
    );
    raises_in(
        "es",
        Certainty,
        "El paro podría encarecer el aceite.",
        "El paro encarecerá el aceite.",
        ("podría", ""),
    );
    raises_in(
        "pt",
        Date,
        "A reunião será na segunda-feira em Olmo.",
        "A reunião será na terça-feira em Olmo.",
        ("segunda-feira", "terça-feira"),
    );
}

#[test]
fn a_stem_stands_for_all_forms_of_a_word() {
    for (language, a, b, (from, to)) in [
        (
            "de",
            "Die Zahl der Gäste ist deutlich gestiegen.",
            "Die Zahl der Gäste ist deutlich zurückgegangen.",
            ("gestiegen", "zurückgegangen"),
        ),
        (
            "fr",
            "Le nombre de lecteurs a augmenté en mai.",
            "Le nombre de lecteurs a reculé en mai.",
            ("augmenté", "reculé"),
        ),
        (
            "es",
            "La oposición celebró el acuerdo del martes.",
            "La oposición criticó el acuerdo del martes.",
            ("celebró", "criticó"),
        ),
        (
            "pt",
            "A oposição elogiou o acordo de terça.",
            "A oposição criticou o acordo de terça.",
            ("elogiou", "criticou"),
        ),
    ] {
        raises_in(language, Negation, a, b, (from, to));
    }
    silent_in(
        "es",
        "El número de lectores aumentó en mayo.",
        "El número de lectores creció en mayo.",
    );
}

#[test]
fn a_plan_that_is_only_considered_is_less_than_one() {
    raises_in(
        "de",
        Certainty,
        "Die Firma erwägt, das Werk in Olm zu schließen.",
        "Die Firma hat beschlossen, das Werk in Olm zu schließen.",
        ("erwägt", ""),
    );
    raises_in(
        "es",
        Certainty,
        "La empresa estudia cerrar la planta de Olmo.",
        "La empresa cerrará la planta de Olmo.",
        ("estudia", ""),
    );
    silent_in(
        "es",
        "La empresa estudia cerrar la planta de Olmo.",
        "La empresa analiza cerrar la planta de Olmo.",
    );
}

#[test]
fn the_beginning_of_a_month_is_not_its_end() {
    raises_in(
        "de",
        Date,
        "Das Bad öffnet Anfang Mai.",
        "Das Bad öffnet Ende Mai.",
        ("Anfang Mai", "Ende Mai"),
    );
    raises_in(
        "pt",
        Date,
        "A piscina reabre em meados de maio.",
        "A piscina reabre no fim de maio.",
        ("meados de maio", "fim de maio"),
    );
    silent_in("de", "Das Bad öffnet im Mai.", "Das Bad öffnet Ende Mai.");
}

#[test]
fn figures_are_read_as_each_language_writes_them() {
    silent_in(
        "fr",
        "La séance commence à 14 h 30 à la mairie.",
        "La séance commence à 14h30 à la mairie.",
    );
    raises_in(
        "pt",
        Date,
        "A sessão começa às 14h30 na escola.",
        "A sessão começa às 14h50 na escola.",
        ("14h30", "14h50"),
    );
    silent_in(
        "fr",
        "La perte atteint 1,3 million d'euros en un an.",
        "La perte atteint 1,3 M€ en un an.",
    );
    silent_in(
        "pt",
        "A obra custa R$ 600 por mês à cidade.",
        "A obra custa 600 reais por mês à cidade.",
    );
    raises_in(
        "pt",
        Number,
        "A obra custa R$ 600 por mês à cidade.",
        "A obra custa R$ 900 por mês à cidade.",
        ("R$ 600", "R$ 900"),
    );
    silent_in(
        "es",
        "El club tiene 25.000 socios.",
        "El club tiene 25,000 socios.",
    );
    silent_in(
        "de",
        "Es waren minus 12 Grad im Tal.",
        "Es waren 12 Grad unter null im Tal.",
    );
    raises_in(
        "es",
        Number,
        "El termómetro marcó 12 grados bajo cero en el valle.",
        "El termómetro marcó 12 grados en el valle.",
        ("12 grados bajo cero", "12 grados"),
    );
}
