//! Known answers for the speakers.

use super::super::{Quotation, Text, Vocabulary};

/// The speakers of the quotations of a text, "-" where there is none.
fn speakers(source: &str) -> Vec<String> {
    let mut text = Text::new(source.to_owned(), None);
    let mut vocabulary = Vocabulary::default();
    while !text.read_on(1 << 20, &mut vocabulary) {}
    let speaker = |quotation: &Quotation| {
        quotation
            .speaker
            .map_or("-".into(), |speaker| text.at(speaker).to_owned())
    };
    text.quotations.iter().map(speaker).collect()
}

#[track_caller]
fn spoken(source: &str, expected: &[&str]) {
    assert_eq!(speakers(source), expected, "{source}");
}

#[test]
fn the_name_stands_on_either_side_of_its_verb() {
    spoken(
        "“The bridge stays shut,” Ana Duarte said on Friday.",
        &["Ana Duarte"],
    );
    spoken(
        "“The bridge stays shut,” said Duarte, who runs the port.",
        &["Duarte"],
    );
    spoken(
        "Ana Duarte told Radio Nord on the phone: “The bridge is shut.”",
        &["Ana Duarte"],
    );
    spoken("“Is it shut?” Duarte asked.", &["Duarte"]);
    spoken("“It is shut,” according to Ana Duarte.", &["Ana Duarte"]);
    spoken(
        "According to Ana Duarte, the bridge is “shut for good”.",
        &["Ana Duarte"],
    );
    spoken("Duarte has repeatedly said that it is “shut”.", &["Duarte"]);
}

#[test]
fn a_name_loses_its_title_and_its_description() {
    spoken("“It is shut,” Mayor Ana Duarte said.", &["Ana Duarte"]);
    spoken("“It is shut,” said Dr. Ana de Sousa.", &["Ana de Sousa"]);
    spoken("“It is shut,” said fire captain Luis Ott.", &["Luis Ott"]);
    spoken(
        "“It is shut,” said Secretary of State Lee Park.",
        &["Lee Park"],
    );
    spoken(
        "“It is shut,” the port’s chief, Ana Duarte, told reporters.",
        &["Ana Duarte"],
    );
    spoken(
        "“It is shut,” Ana Duarte, the chief of the port, told reporters.",
        &["Ana Duarte"],
    );
    spoken(
        "“It is shut,” said its president, Ana Duarte.",
        &["Ana Duarte"],
    );
}

#[test]
fn a_noun_phrase_speaks_where_no_name_does() {
    spoken(
        "“It is shut,” the mayor of Skarne said.",
        &["the mayor of Skarne"],
    );
    spoken(
        "“It is shut,” said a spokesman for the port.",
        &["a spokesman for the port"],
    );
    spoken("“It is shut,” police said.", &["police"]);
    spoken(
        "It was described as “shut” by the regulator.",
        &["the regulator"],
    );
}

#[test]
fn a_pronoun_stands_for_the_name_before_it_in_the_paragraph() {
    spoken(
        "Duarte said the bridge was old. “It is shut,” she said.",
        &["Duarte"],
    );
    spoken(
        "Duarte said it was old.\n\n“It is shut,” she said.",
        &["she"],
    );
}

#[test]
fn a_quotation_goes_on_with_its_speaker() {
    spoken(
        "“It is shut,” said Duarte. “It is old.”",
        &["Duarte", "Duarte"],
    );
    spoken("“It is,” Duarte said, “shut.”", &["Duarte", "Duarte"]);
    spoken(
        "“It is shut. \n\n“It is old,” said Duarte.",
        &["Duarte", "Duarte"],
    );
    spoken(
        "“It is shut,” said Duarte. “It is old.\n\n“And it rusts.”",
        &["Duarte"; 3],
    );
}

#[test]
fn scare_quotes_without_a_verb_have_no_speaker() {
    spoken("The “vassal states” of the bridge stayed away.", &["-"]);
    spoken(
        "They want to “partner” with the port, Ana Duarte said Friday.",
        &["Ana Duarte"],
    );
    spoken("He was told to “wait” there.", &["-"]);
    spoken("“It is shut.”\n\nDuarte said the bridge was old.", &["-"]);
}

#[test]
fn four_more_languages_name_their_speakers() {
    spoken(
        "„Sie bleibt zu“, sagte Bürgermeisterin Ana Ott am Freitag.",
        &["Ana Ott"],
    );
    spoken(
        "„Sie bleibt zu“, sagte eine Sprecherin der Stadt.",
        &["eine Sprecherin der Stadt"],
    );
    spoken(
        "Ana Ott zufolge ist die Brücke „für immer zu“.",
        &["Ana Ott"],
    );
    spoken(
        "Eines Tages sagte Noomi zu der Frau: „Wir gehen nicht.“",
        &["Noomi"],
    );
    spoken(
        "— Não vou para a ponte hoje — disse a prefeita Ana Duarte. — Nunca mais.",
        &["Ana Duarte", "Ana Duarte"],
    );
    spoken(
        "Laut Ana Ott bleibt die Brücke „für immer zu“.",
        &["Ana Ott"],
    );
    spoken(
        "« Le pont reste fermé », a déclaré la maire, Ana Duarte.",
        &["Ana Duarte"],
    );
    spoken(
        "Ana Duarte n’est pas là. « Le pont est fermé », dit-elle.",
        &["dit-elle"],
    );
    spoken(
        "«El puente sigue cerrado», dijo Ana Duarte, que dirige el puerto.",
        &["Ana Duarte"],
    );
    spoken(
        "“A ponte não abre hoje nem em maio”, disse a prefeita Ana Duarte.",
        &["Ana Duarte"],
    );
    spoken(
        "Segundo Ana Duarte, a ponte está “fechada para sempre”.",
        &["Ana Duarte"],
    );
}
