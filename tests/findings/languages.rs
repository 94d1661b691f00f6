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
