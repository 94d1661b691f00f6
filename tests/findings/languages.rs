use crate::{raises_in, silent_in};
use article_compare::FindingKind::{
    Attribution, Certainty, Date, Name, Negation, Number, Quantity, Wording,
};

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

#[test]
fn an_elided_article_is_a_word_of_its_own() {
    raises_in(
        "fr",
        Wording,
        "Un service d'autocars a été mis en place à Olme.",
        "Un service de taxis a été mis en place à Olme.",
        ("autocars", "taxis"),
    );
    silent_in(
        "fr",
        "Le préfet a visité l'hôpital et l'école.",
        "L'hôpital et l'école ont été visités par le préfet.",
    );
}

#[test]
fn places_are_names_where_all_nouns_have_capitals() {
    raises_in(
        "de",
        Name,
        "Die Firma verlegt den Betrieb nach Gernau.",
        "Die Firma verlegt den Betrieb nach Olmbach.",
        ("Gernau", "Olmbach"),
    );
    raises_in(
        "de",
        Name,
        "Der Betrieb wird nach Rumänien verlegt.",
        "Der Betrieb wird nach Bulgarien verlegt.",
        ("Rumänien", "Bulgarien"),
    );
    silent_in(
        "de",
        "Die rumänische Regierung prüft den Fall.",
        "Die Regierung Rumäniens prüft den Fall.",
    );
    silent_in(
        "de",
        "Nach Auskunft der Stadt ist der Weg frei.",
        "Nach Angaben der Stadt ist der Weg frei.",
    );
    silent_in(
        "de",
        "Betriebsratschef Arne Dahm klagte über den Lärm.",
        "Der Betriebsratsvorsitzende Arne Dahm klagte über den Lärm.",
    );
}

#[test]
fn another_source_is_told_wherever_it_stands() {
    raises_in(
        "es",
        Attribution,
        "Según la Guardia Civil, el fuego empezó en una cuneta de Olmo.",
        "El fuego empezó en una cuneta de Olmo, según los vecinos.",
        ("Guardia Civil", "los vecinos"),
    );
    raises_in(
        "de",
        Attribution,
        "Wie ein Sprecher der Feuerwehr mitteilte, war ein Ventil gerissen.",
        "Ein Ventil war gerissen, so ein Sprecher der Polizei.",
        ("Sprecher der Feuerwehr", "ein Sprecher der Polizei"),
    );
    silent_in(
        "de",
        "Der Brand sei gelöscht, sagte ein Polizeisprecher.",
        "Laut einem Sprecher der Polizei ist der Brand gelöscht.",
    );
}

#[test]
fn an_unknown_language_has_figures_and_names() {
    silent_in(
        "nl",
        "De winst daalde met 4,5 procent tot 1,3 miljoen euro.",
        "De winst zakte met 4,5% naar 1,3 miljoen euro.",
    );
    silent_in(
        "it",
        "Il club ha 25.000 soci in tutta la valle.",
        "Il club ha 25 mila soci in tutta la valle.",
    );
    raises_in(
        "ar",
        Number,
        "قال الوزير إن الميزانية ستبلغ ٣٥ مليون دينار.",
        "قال الوزير إن الميزانية ستبلغ ٥٣ مليون دينار.",
        ("٣٥ مليون", "٥٣ مليون"),
    );
    raises_in(
        "ja",
        Name,
        "同社は年末までに生産をルーマニアに移す。",
        "同社は年末までに生産をブルガリアに移す。",
        ("ルーマニア", "ブルガリア"),
    );
}

#[test]
fn two_negations_of_one_clause_are_one_where_the_language_has_it_so() {
    silent_in(
        "es",
        "Un tercio de los vecinos no hace nunca deporte.",
        "Un tercio de los vecinos nunca hace deporte.",
    );
    raises_in(
        "pt",
        Negation,
        "A escola não encontrou nenhum erro na lista.",
        "A escola encontrou um erro na lista.",
        ("não", ""),
    );
}

#[test]
fn a_share_may_be_told_as_one_in_so_many() {
    raises_in(
        "de",
        Number,
        "Jeder vierte Gast kommt aus Olm.",
        "Jeder fünfte Gast kommt aus Olm.",
        ("Jeder vierte", "Jeder fünfte"),
    );
    silent_in(
        "de",
        "Jeder vierte Gast kommt aus Olm.",
        "Ein Viertel der Gäste kommt aus Olm.",
    );
    silent_in(
        "fr",
        "Une personne sur cinq se dit inquiète.",
        "Une personne sur 5 se dit inquiète.",
    );
}

#[test]
fn synonyms_of_each_language_are_one_word() {
    silent_in(
        "pt",
        "O comboio parou e os passageiros seguiram de autocarro.",
        "O trem parou e os passageiros seguiram de ônibus.",
    );
    silent_in(
        "es",
        "El agente decomisó la computadora y el celular.",
        "El agente decomisó el ordenador y el móvil.",
    );
}

#[test]
fn the_greater_part_is_not_a_small_one() {
    raises_in(
        "de",
        Quantity,
        "Den größten Teil der Kosten zahlt die Stadt.",
        "Einen kleinen Teil der Kosten zahlt die Stadt.",
        ("größten Teil", "kleinen Teil"),
    );
    raises_in(
        "fr",
        Quantity,
        "La ville paie l'essentiel des travaux du port.",
        "La ville paie une petite partie des travaux du port.",
        ("l'essentiel des", "une petite partie des"),
    );
    raises_in(
        "de",
        Wording,
        "Die Stadt will den Vertrag mit dem Verein verlängern.",
        "Die Stadt will den Vertrag mit dem Verein kündigen.",
        ("verlängern", "kündigen"),
    );
}
