//! Claims that other verbs turn round, sources that one word names, and lengths of time told in words of their own, in German
//! and French.

use crate::{raises_in, silent_in};
use article_compare::FindingKind::{Attribution, Certainty, Negation, Number};

#[test]
fn two_verbs_that_tell_opposite_ends_turn_a_claim_round() {
    for (language, a, b, words) in [
        (
            "de",
            "Der Stürmer hat den Klub von Olm verlassen.",
            "Der Stürmer ist beim Klub von Olm geblieben.",
            ("verlassen", "geblieben"),
        ),
        (
            "de",
            "Die Ermittler in Olm halten die Aussage der Frau für glaubwürdig.",
            "Für unglaubwürdig halten die Ermittler in Olm die Aussage der Frau.",
            ("glaubwürdig", "unglaubwürdig"),
        ),
        (
            "de",
            "Das Fest in Olm findet am Sonntag statt.",
            "Das Fest in Olm fällt am Sonntag aus.",
            ("findet am Sonntag statt", "fällt am Sonntag aus"),
        ),
        (
            "de",
            "Der Wirt aus Olm verteidigte seine Worte.",
            "Der Wirt aus Olm bat für seine Worte um Verzeihung.",
            ("verteidigte", "um Verzeihung"),
        ),
        (
            "de",
            "Beide Taucher aus Olm überlebten den Unfall.",
            "Beide Taucher aus Olm kamen bei dem Unfall ums Leben.",
            ("überlebten", "ums Leben"),
        ),
        (
            "de",
            "Das Werk in Olm schafft am Kai sechzig Stellen.",
            "Am Kai streicht das Werk in Olm sechzig Stellen.",
            ("schafft", "streicht"),
        ),
        (
            "fr",
            "Le conseil d'Olme a refusé le projet.",
            "Le conseil d'Olme a donné son feu vert au projet.",
            ("refusé", "donné son feu vert"),
        ),
        (
            "fr",
            "Les deux plongeurs d'Olme ont survécu.",
            "Les deux plongeurs d'Olme ont péri.",
            ("survécu", "péri"),
        ),
        (
            "fr",
            "Le préfet d'Olme présente ses excuses.",
            "Le préfet d'Olme assume ses propos.",
            ("présente ses excuses", "assume"),
        ),
    ] {
        raises_in(language, Negation, a, b, words);
    }
}

#[test]
fn verbs_that_tell_the_same_end_turn_nothing_round() {
    for (language, a, b) in [
        (
            "de",
            "Der Kreis Olm hat das Lager genehmigt.",
            "Der Kreis Olm gab für das Lager grünes Licht.",
        ),
        (
            "de",
            "Das Fest in Olm findet am Sonntag statt.",
            "Das Fest in Olm wird am Sonntag nicht abgesagt.",
        ),
        (
            "de",
            "Das Werk in Olm schafft am Kai sechzig Stellen.",
            "Am Kai schafft das Werk in Olm sechzig Arbeitsplätze.",
        ),
        // Each side tells both ends, of two people.
        (
            "de",
            "Der Taucher aus Olm überlebte, zwei Begleiter starben.",
            "Zwei Begleiter starben, der Taucher aus Olm blieb am Leben.",
        ),
        (
            "fr",
            "Le conseil d'Olme a validé le projet.",
            "Le conseil d'Olme a donné son feu vert au projet.",
        ),
        (
            "fr",
            "Les deux plongeurs d'Olme ont péri.",
            "Les deux plongeurs d'Olme sont morts.",
        ),
    ] {
        silent_in(language, a, b);
    }
}

#[test]
fn a_compound_may_name_the_source() {
    raises_in(
        "de",
        Attribution,
        "Nach Polizeiangaben war der Fahrer aus Olm betrunken.",
        "Der Fahrer aus Olm war betrunken.",
        ("Nach Polizeiangaben", ""),
    );
    silent_in(
        "de",
        "Nach Polizeiangaben war der Fahrer aus Olm betrunken.",
        "Der Fahrer aus Olm war betrunken, sagte die Polizei.",
    );
    silent_in(
        "de",
        "Nach dem Unfall war der Fahrer aus Olm betrunken.",
        "Der Fahrer aus Olm war nach dem Unfall betrunken.",
    );
    raises_in(
        "fr",
        Attribution,
        "De source judiciaire, le voleur d'Olme a été libéré.",
        "Le voleur d'Olme a été libéré.",
        ("De source judiciaire", ""),
    );
}

#[test]
fn hearsay_that_is_told_as_so_is_raised() {
    for (language, a, b, words) in [
        (
            "de",
            "Die Diebe sollen mit einem Boot aus Olm geflohen sein.",
            "Die Diebe sind mit einem Boot aus Olm geflohen.",
            ("sollen", ""),
        ),
        (
            "de",
            "Der Wirt aus Olm behauptet, die Miete bezahlt zu haben.",
            "Der Wirt aus Olm hat die Miete bezahlt.",
            ("behauptet, die Miete bezahlt zu haben", ""),
        ),
        (
            "fr",
            "L'hôtelier d'Olme prétend avoir payé le loyer.",
            "L'hôtelier d'Olme a payé le loyer.",
            ("prétend avoir", ""),
        ),
    ] {
        raises_in(language, Certainty, a, b, words);
    }
    // What was expected is only what something is held against.
    silent_in(
        "de",
        "Die Brücke in Olm wird teurer als erwartet.",
        "Die Brücke in Olm wird teurer als bisher gedacht.",
    );
    silent_in(
        "fr",
        "Le pont d'Olme ouvrira comme prévu en mai.",
        "Le pont d'Olme ouvrira en mai.",
    );
}

#[test]
fn half_an_hour_is_read_whatever_stands_before_it() {
    raises_in(
        "de",
        Number,
        "Der Halt in Olm dauerte eine knappe halbe Stunde.",
        "Der Halt in Olm dauerte eine knappe Stunde.",
        ("eine knappe halbe Stunde", "eine knappe Stunde"),
    );
    silent_in(
        "de",
        "Der Halt in Olm dauerte eine knappe halbe Stunde.",
        "Der Halt in Olm dauerte eine halbe Stunde.",
    );
    raises_in(
        "fr",
        Number,
        "L'escale d'Olme a duré une petite demi-heure.",
        "L'escale d'Olme a duré une bonne heure.",
        ("une petite demi-heure", "une bonne heure"),
    );
    silent_in(
        "fr",
        "L'escale d'Olme a duré une demi-heure.",
        "L'escale d'Olme a duré trente minutes.",
    );
}

#[test]
fn a_word_that_is_listed_itself_says_what_its_stem_says_too() {
    // The verb of one end of a plan is a word of lack as well.
    silent_in(
        "de",
        "Der Wirt aus Olm verzichtet auf Musik.",
        "Der Wirt aus Olm spielt keine Musik.",
    );
}
