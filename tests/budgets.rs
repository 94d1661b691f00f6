//! What is searched to the end, and that a comparison says where it was not.

use article_compare::{Options, Verdict, compare};

fn is_precise(a: &str, b: &str) -> bool {
    compare(a, b, &Options::default()).precise
}

/// So many different words without a full stop, some of which `change` replaces.
fn endless(words: usize, change: impl Fn(usize) -> bool) -> String {
    let word = |at: usize| {
        let stem = if change(at) { "other" } else { "word" };
        format!("{stem}{}x", at % 997)
    };
    (0..words).map(word).collect::<Vec<_>>().join(" ")
}

#[test]
fn usual_sentences_are_searched_to_the_end() {
    assert!(is_precise(
        "The bridge will likely reopen in May, the mayor said. No one was hurt.",
        "The mayor denied that the bridge would reopen in June. Two men were hurt.",
    ));
}

#[test]
fn a_long_text_of_usual_sentences_is_searched_to_the_end() {
    let filler: String = (0..5_000)
        .map(|at| format!("Ferry {at} left the old harbour at noon on a Monday. "))
        .collect();
    assert!(filler.split(' ').count() > 50_000);
    assert!(is_precise(
        &format!("{filler}On Friday Ada Holm said that the ferry will sail again."),
        &format!("{filler}On Friday Orla Venn said that the ferry may sail again."),
    ));
}

#[test]
fn a_text_without_full_stops_is_not() {
    let (a, b) = (endless(1600, |_| false), endless(1600, |at| at % 50 == 0));
    assert!(!is_precise(&a, &b));
    assert!(
        is_precise(&a, &a),
        "where nothing differs, there is nothing to search"
    );
}

#[test]
fn a_sentence_that_changes_hundreds_of_words_in_one_place_is_not() {
    let (a, b) = (endless(600, |_| false), endless(600, |at| at > 450));
    assert!(!is_precise(&a, &b));
}

#[test]
fn long_rows_of_anything_are_read_in_time_that_grows_with_their_length() {
    // With time that grows with its square, a row would take from minutes to hours.
    let rows = [
        "_", "a_", "-", "a-", "a.", "ﬀ", "é", "’", "d'", "twenty", "twenty-", "\"", "” ", ")", " ",
        "\u{a0}", "\t", "1 ", "— ", "☃", "\u{300}", "\u{200b}",
    ];
    for row in rows {
        let row = row.repeat(50_000 / row.len());
        let a = format!("The ferry left on Monday.{row}1 boat came back. The crew is safe.");
        let b = a.replace("left on Monday", "sank on Friday");
        let comparison = compare(&a, &b, &Options::default());
        assert_eq!(comparison.relation.verdict, Verdict::Retelling, "{row:.8}");
    }
}
