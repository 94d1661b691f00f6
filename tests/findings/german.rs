//! What German says by the forms of its verbs, by compounds, and by words that hold for now or for good.

use article_compare::FindingKind::{Certainty, Date, Name, Negation, Number, Quantity, Wording};

use crate::{raises_in, silent_in};

#[test]
fn a_verb_is_known_in_all_its_forms_and_apart_from_its_prefix() {
    raises_in(
        "de",
        Negation,
        "Der Pächter wollte dem Bericht nicht widersprechen.",
        "Der Pächter widersprach dem Bericht.",
        ("nicht", ""),
    );
    silent_in(
        "de",
        "Der Pächter lehnte den Vertrag am Abend ab.",
        "Der Pächter hat den Vertrag am Abend abgelehnt.",
    );
}

#[test]
fn what_is_not_yet_so_may_be_so_and_what_never_is_may_not() {
    raises_in(
        "de",
        Negation,
        "Der Kran konnte zunächst nicht starten.",
        "Der Kran konnte überhaupt nicht starten.",
        ("zunächst nicht", "überhaupt nicht"),
    );
    silent_in(
        "de",
        "Der Kran konnte bislang nicht starten.",
        "Der Kran konnte noch nicht starten.",
    );
}

#[test]
fn a_part_is_no_addition_and_not_the_whole() {
    raises_in(
        "de",
        Number,
        "Betroffen sind 260 Höfe, darunter 40 Mühlen.",
        "Betroffen sind 260 Höfe sowie 40 Mühlen.",
        ("darunter 40", "sowie 40"),
    );
    silent_in(
        "de",
        "Betroffen sind 260 Höfe, darunter 40 Mühlen.",
        "Betroffen sind 260 Höfe, davon 40 Mühlen.",
    );
    raises_in(
        "en",
        Number,
        "The fire hurt nine people, including two children.",
        "The fire hurt nine people and two children.",
        ("including two", "and two"),
    );
    raises_in(
        "de",
        Quantity,
        "Im Kahn lagen 41 Ziegel, von denen 17 glasiert sind.",
        "Im Kahn lagen 41 Ziegel, die allesamt glasiert sind.",
        ("17", "allesamt"),
    );
}

#[test]
fn limits_in_other_words_are_no_other_limits() {
    silent_in(
        "de",
        "Der Lift befördert am Tag nur 600 Gäste.",
        "Der Lift befördert am Tag nicht mehr als 600 Gäste.",
    );
    raises_in(
        "de",
        Number,
        "Der Lift befördert am Tag 600 Gäste.",
        "Der Lift befördert am Tag nicht mehr als 600 Gäste.",
        ("600", "nicht mehr als 600"),
    );
    silent_in(
        "de",
        "Der Markt beginnt nach wenigstens acht Jahren wieder.",
        "Der Markt beginnt frühestens nach acht Jahren wieder.",
    );
    silent_in(
        "de",
        "Die Brücke blieb bis Montag gesperrt.",
        "Am Montag wurde die Brücke freigegeben.",
    );
}

#[test]
fn what_a_change_is_told_as_again_is_the_change() {
    raises_in(
        "de",
        Number,
        "Der Umsatz fiel um ein Viertel auf 84 Millionen Euro.",
        "Der Umsatz fiel um 25 Prozent oder 84 Millionen Euro.",
        ("auf 84 Millionen Euro", "oder 84 Millionen Euro"),
    );
    silent_in(
        "de",
        "Der Umsatz fiel um ein Viertel oder 84 Millionen Euro.",
        "Der Umsatz fiel um 25 Prozent oder 84 Millionen Euro.",
    );
}

#[test]
fn a_compound_names_what_its_last_part_does() {
    silent_in(
        "de",
        "Den Rest der Kosten trägt der Kreis Merzau.",
        "Den Rest der Kosten trägt der Landkreis Merzau.",
    );
    raises_in(
        "de",
        Name,
        "Die Funde liegen im Museum in Ellerbrück.",
        "Die Funde liegen im Museum in Ellenbrück.",
        ("Ellerbrück", "Ellenbrück"),
    );
}

#[test]
fn a_number_or_a_part_of_the_day_is_read_in_a_compound() {
    raises_in(
        "de",
        Number,
        "Der dreitägige Markt beginnt am Hafen.",
        "Der viertägige Markt beginnt am Hafen.",
        ("dreitägige", "viertägige"),
    );
    raises_in(
        "de",
        Date,
        "Der Markt beginnt am Samstagmorgen.",
        "Der Markt beginnt am Samstagabend.",
        ("Samstagmorgen", "Samstagabend"),
    );
}

#[test]
fn what_is_meant_to_be_is_not_done() {
    raises_in(
        "de",
        Certainty,
        "Die Mühle soll im März wieder geöffnet werden.",
        "Die Mühle wurde im März wieder geöffnet.",
        ("soll", ""),
    );
    silent_in(
        "de",
        "Die Mühle soll im März wieder geöffnet werden.",
        "Im März soll die Mühle wieder geöffnet werden.",
    );
}

#[test]
fn to_refuse_to_say_is_not_to_say() {
    silent_in(
        "de",
        "Der Pächter lehnte es ab, den Preis zu nennen.",
        "Den Preis wollte der Pächter nicht nennen.",
    );
    raises_in(
        "de",
        Negation,
        "Der Pächter lehnte es ab, den Preis zu nennen.",
        "Der Pächter nannte den Preis.",
        ("lehnte es ab", ""),
    );
}

#[test]
fn what_is_not_ruled_out_is_thinkable() {
    silent_in(
        "de",
        "Einen Zusammenhang mit dem Kran schließt die Werft nicht aus.",
        "Einen Zusammenhang mit dem Kran hält die Werft für denkbar.",
    );
}

#[test]
fn who_stands_in_for_an_office_does_not_hold_it() {
    raises_in(
        "de",
        Wording,
        "Der Vizepräsident kündigte am Montag neue Zölle an.",
        "Der Präsident kündigte am Montag neue Zölle an.",
        ("Vizepräsident", "Präsident"),
    );
    silent_in(
        "de",
        "Der Landkreis kündigte am Montag neue Zölle an.",
        "Der Kreis kündigte am Montag neue Zölle an.",
    );
}
