//! What is searched to the end, and that a comparison says where it was not.

use article_compare::{Decision, Options, Verdict, compare};

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
fn a_sentence_without_end_that_the_other_text_leaves_out_is_not() {
    let told = "The ferry left on Monday with the whole crew. The pier is closed until spring.";
    let whole = |words: usize| format!("{told} They saw {}.", endless(words, |_| false));
    assert!(is_precise(&whole(1000), told));
    assert!(!is_precise(&whole(1600), told));
}

// What follows has no clock to fail by. The sizes are such that work which grows with the length takes some
// seconds for a whole test, unoptimised, and work which grows with its square minutes to hours for a single row:
// such a test does not end, or runs out of memory.

/// The length of a row in bytes.
const ROW: usize = 200_000;

fn read_rows(rows: &[&str]) {
    for row in rows {
        let a = format!(
            "The ferry left on Monday.{}1 boat came back. The crew is safe.",
            row.repeat(ROW / row.len())
        );
        let b = a.replace("left on Monday", "sank on Friday");
        let comparison = compare(&a, &b, &Options::default());
        assert_eq!(comparison.relation.verdict, Verdict::Retelling, "{row:.8}");
    }
}

#[test]
fn long_rows_of_letters_and_figures_are_read_in_time_that_grows_with_their_length() {
    read_rows(&[
        "_", "a_", "a-", "a.", "ﬀ", "é", "d'", "twenty", "twenty-", "1 ", "1.",
    ]);
}

#[test]
fn long_rows_of_marks_and_spaces_are_read_in_time_that_grows_with_their_length() {
    read_rows(&[
        "-", "’", "\"", "” ", ")", " ", "\u{a0}", "\t", "— ", "☃", "\u{300}", "\u{200b}",
    ]);
}

#[test]
fn each_full_stop_does_not_look_at_all_initials_before_it() {
    let initials = "中.".repeat(100_000);
    let a = format!("The ferry left on Monday. A.{initials} The crew is safe.");
    let b = a.replace("left on Monday", "sank on Friday");
    assert!(is_precise(&a, &b));
}

#[test]
fn each_of_many_sentences_does_not_look_at_all_marks_behind_the_last() {
    let a = format!("{}{}", "I go. ".repeat(20_000), ")".repeat(2 * ROW));
    let b = a.replacen("I go", "We went", 1);
    assert!(is_precise(&a, &b));
}

#[test]
fn each_sentence_that_is_weighed_does_not_look_at_all_quotations() {
    let told = "The ferry left on Monday with the whole crew. The pier is closed until spring.";
    let many: String = (0..100_000)
        .map(|at| format!(" “The pier {at} is old,” she wrote."))
        .collect();
    assert!(is_precise(&format!("{told}{many}"), told));
    let one: String = (0..100_000).map(|at| format!(" and “pier {at}”")).collect();
    assert!(!is_precise(&format!("{told} They saw this{one}."), told));
}

#[test]
fn a_link_of_the_reader_may_join_any_number_of_sentences() {
    let count = 30_000;
    let a: String = (0..count)
        .map(|at| format!("Ferry {at} left the old harbour. "))
        .collect();
    let b = a.replace("left", "quit");
    let every_other: Vec<usize> = (0..count).step_by(2).collect();
    let options = Options {
        decisions: vec![Decision {
            a: every_other.clone(),
            b: every_other.clone(),
        }],
        ..Options::default()
    };
    let comparison = compare(&a, &b, &options);
    let link = comparison.links.iter().find(|link| link.reader);
    assert_eq!(link.map(|link| &link.b), Some(&every_other));
}
