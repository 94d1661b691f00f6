//! Known answers for the pairing of marks.

use super::super::{Text, Vocabulary};

fn quotations(source: &str) -> Vec<String> {
    let mut text = Text::new(source.to_owned(), None);
    let mut vocabulary = Vocabulary::default();
    while !text.read_on(1 << 20, &mut vocabulary) {}
    text.quotations
        .iter()
        .map(|quotation| text.at(quotation.span).to_owned())
        .collect()
}

#[track_caller]
fn found(source: &str, expected: &[&str]) {
    assert_eq!(quotations(source), expected, "{source}");
}

#[test]
fn every_usual_pair_of_marks_is_known() {
    found("“We wait,” she said.", &["“We wait,”"]);
    found("\"We wait,\" she said.", &["\"We wait,\""]);
    found("‘We wait,’ she said.", &["‘We wait,’"]);
    found("'We wait,' she said.", &["'We wait,'"]);
    found("„Wir warten“, sagte sie.", &["„Wir warten“"]);
    found("»Wir warten«, sagte sie.", &["»Wir warten«"]);
    found("„Czekamy”, powiedziała.", &["„Czekamy”"]);
    found("”Vi väntar”, sade hon.", &["”Vi väntar”"]);
    found("« Nous attendons », a-t-elle dit.", &["« Nous attendons »"]);
    found("Dijo: «Esperamos».", &["«Esperamos»"]);
    found("Il dit ‹ non › et part.", &["‹ non ›"]);
    found("她说：“我们等。”然后走了。", &["“我们等。”"]);
    found("彼女は「待ちます」と言った。", &["「待ちます」"]);
    found("彼は『はい』と言った。", &["『はい』"]);
}

#[test]
fn apostrophes_and_inches_are_no_quotations() {
    for source in [
        "The drivers’ strike of the ’90s wasn’t theirs.",
        "The drivers' strike of the '90s wasn't theirs.",
        "Rock ’n’ roll, the Joneses’ dog and O’Hara’s cat.",
        "A 6\" pipe and a 12\" pipe; he is 5'10\" tall.",
        "L’homme d’État n’a rien dit.",
        "Nothing in “” or \" \" here.",
    ] {
        found(source, &[]);
    }
}

#[test]
fn an_apostrophe_does_not_close_single_marks() {
    found(
        "‘The drivers’ strike isn’t over,’ he said.",
        &["‘The drivers’ strike isn’t over,’"],
    );
    found("A ‘partner’ of the drivers’ union.", &["‘partner’"]);
    found("Its ‘bosses’ met the drivers’ union.", &["‘bosses’"]);
    found(
        "'The drivers' strike isn't over,' he said.",
        &["'The drivers' strike isn't over,'"],
    );
}

#[test]
fn scare_quotes_are_quotations_too() {
    found(
        "They want to ‘partner’ and be no “vassal states.”",
        &["‘partner’", "“vassal states.”"],
    );
}

#[test]
fn only_the_outer_of_nested_quotations_is_listed() {
    found(
        "“He told me ‘no’ and left,” she said.",
        &["“He told me ‘no’ and left,”"],
    );
    found(
        "‘He told me “no” and left,’ she said.",
        &["‘He told me “no” and left,’"],
    );
    found(
        "« Il a dit « non » hier », dit-elle.",
        &["« Il a dit « non » hier »"],
    );
    found(
        "「彼は『はい』と言った」と話した。",
        &["「彼は『はい』と言った」"],
    );
}

#[test]
fn straight_marks_are_paired_in_their_order() {
    found(
        "\"Yes,\" she said. \"No (\"never\").\"",
        &["\"Yes,\"", "\"No (\"never\").\""],
    );
    found("He said:\"Wait\"and left.", &["\"Wait\""]);
}

#[test]
fn a_quotation_left_open_ends_with_its_paragraph() {
    found(
        "“So yes, we go. We always do.\nThe town waits.",
        &["“So yes, we go. We always do."],
    );
    found(
        "“We go. He left. “They stay,” she said.",
        &["“We go. He left.", "“They stay,”"],
    );
    found(
        "“We said ‘no’ and left.\nThe town waits.",
        &["“We said ‘no’ and left."],
    );
}

#[test]
fn a_quotation_over_paragraphs_is_listed_in_each() {
    let source = "“We go,” she said. “We always do.\n\n“And we come back.”\n\n“No,” he said.";
    found(
        source,
        &["“We go,”", "“We always do.", "“And we come back.”", "“No,”"],
    );
    found(
        "„Wir gehen. Das ist so.\nUnd wir kommen zurück.“ Dann ging sie.",
        &["„Wir gehen. Das ist so.", "Und wir kommen zurück.“"],
    );
    found(
        "« Nous partons.\n» Et nous revenons », dit-elle.",
        &["« Nous partons.", "» Et nous revenons »"],
    );
}

#[test]
fn dashes_open_dialogue_where_a_reporting_verb_follows_one() {
    found(
        "— Não vou para a ponte hoje — disse Ana Duarte. — Nunca mais.",
        &["— Não vou para a ponte hoje", "— Nunca mais."],
    );
    found(
        "-- O barco não chega. Já é tarde -- contou o mestre do porto.",
        &["-- O barco não chega. Já é tarde"],
    );
    found("— The crane — the last one — will stay, she said.", &[]);
    found("– Item one\n– Item two – for the boats", &[]);
}

#[test]
fn spaces_beside_straight_marks_do_no_harm() {
    found(
        "\" We wait. We go. \", she said, and \"left\".",
        &["\" We wait. We go. \"", "\"left\""],
    );
    found("‘But we—’ he said.", &["‘But we—’"]);
}

#[test]
fn hostile_marks_end_in_no_panic() {
    for piece in [
        "“", "”", "\"", "'", "‘", "’", "«", "»", "„", "「", "“a", "‘s’ ", "\"\n",
    ] {
        quotations(&piece.repeat(3000));
        quotations(&format!("{}x", piece.repeat(99)));
    }
}

#[test]
fn quotations_of_any_text_stand_in_order_and_never_overlap() {
    const PIECES: [&str; 24] = [
        "“", "”", "\"", "'", "‘", "’", "„", "«", "»", "‹", "›", "「", "」", " ", " ", "\n", "a",
        "said", "Ana", ".", ",", "— ", "日本", "e\u{301}",
    ];
    let mut seed = 7_u64;
    for length in 0..2000_usize {
        let mut source = String::from("She said it to the mayor. ");
        for _ in 0..length % 40 {
            seed = seed
                .wrapping_mul(6364136223846793005)
                .wrapping_add(1442695040888963407);
            source += PIECES[(seed >> 33) as usize % PIECES.len()];
        }
        let mut text = Text::new(source, None);
        let mut vocabulary = Vocabulary::default();
        while !text.read_on(1 << 20, &mut vocabulary) {}
        let mut end = 0;
        for quotation in &text.quotations {
            assert!(quotation.span.start >= end && !quotation.span.is_empty());
            assert!(text.at(quotation.span).contains(char::is_alphanumeric));
            end = quotation.span.end;
        }
    }
}
