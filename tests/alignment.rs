//! Which sentences are linked, where the words alone leave it open.

use article_compare::{Options, Verdict, compare};

/// Sentences of which no two are equal, from a small stock of words.
fn stock(count: usize) -> Vec<String> {
    const WHO: [&str; 7] = [
        "mayor", "captain", "council", "miller", "union", "teacher", "baker",
    ];
    const DID: [&str; 5] = ["announced", "denied", "reported", "doubted", "hoped"];
    const WHAT: [&str; 9] = [
        "pier", "ferry", "harbour", "school", "bridge", "tower", "market", "canal", "mill",
    ];
    (0..count)
        .map(|at| {
            let who = WHO[at % WHO.len()];
            let did = DID[at / WHO.len() % DID.len()];
            let what = WHAT[at / (WHO.len() * DID.len()) % WHAT.len()];
            format!("The {who} {did} that the {what} would close at the end of the year.")
        })
        .collect()
}

#[test]
fn a_text_that_says_each_sentence_four_times_is_aligned_all_the_same() {
    let once = stock(300);
    let a: Vec<String> = once.iter().cycle().take(1200).cloned().collect();
    let b: Vec<String> = a
        .iter()
        .enumerate()
        .filter(|(at, _)| at % 10 != 3)
        .map(|(at, sentence)| match at % 7 {
            0 => sentence.replace("would close at", "is to shut before"),
            _ => sentence.clone(),
        })
        .collect();
    let comparison = compare(&a.join(" "), &b.join(" "), &Options::default());
    assert_eq!(comparison.relation.verdict, Verdict::Retelling);
    assert!(comparison.relation.coverage_b > 0.97);
}

#[test]
fn a_dropped_and_an_added_sentence_in_one_place_are_not_linked() {
    let [before, after] = [
        "Petra Holm denied that the café licence had been promised to a mainland company.",
        "Tickets are to cost 60 crowns, and children under ten go in free.",
    ];
    let dropped = "Volunteers have kept the lamp turning on winter nights.";
    let added = "A brass band will play in the square.";
    let a = format!("{before} {dropped} {after}");
    let b = format!("{before} {added} {after}");
    let comparison = compare(&a, &b, &Options::default());
    let links: Vec<_> = comparison
        .links
        .iter()
        .map(|link| (&link.a[..], &link.b[..]))
        .collect();
    assert_eq!(links, [(&[0][..], &[0][..]), (&[2], &[2])]);
}

#[test]
fn a_sentence_that_b_says_again_at_the_end_keeps_its_place() {
    let twice = "The ferry sank off Korsen on Monday with sixty people on board.";
    let fog = "The harbour master blamed the fog.";
    let a = format!("{twice} {fog}");
    let b = format!("{twice} {fog} {twice}");
    let comparison = compare(&a, &b, &Options::default());
    let links = comparison.links.iter();
    let links: Vec<_> = links.map(|link| (&link.a[..], &link.b[..])).collect();
    assert_eq!(links, [(&[0][..], &[0][..]), (&[1], &[1])]);
    assert!(comparison.links.iter().all(|link| !link.moved));
}
