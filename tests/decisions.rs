//! What a reader's decisions do to a comparison.

use article_compare::{Comparison, Decision, Job, Options, Verdict, compare};

const A: &str = "The ferry sank off Korsen on Monday. Two sailors were pulled from the water. \
    The harbour master blamed the fog. Tickets will be refunded within 7 days.";
const B: &str = "On Monday the ferry sank off Korsen. Two sailors were pulled from the sea. \
    Fog was to blame, the harbour master said. Tickets will be refunded within 30 days.";
const OTHER: &str = "Rabbits eat clover at dusk. A small orchestra tuned its violins. \
    Nobody had watered the tomatoes.";

fn decided(a: &str, b: &str, decisions: &[(&[usize], &[usize])]) -> Comparison {
    let decisions = decisions.iter().map(|(a, b)| Decision {
        a: a.to_vec(),
        b: b.to_vec(),
    });
    let options = Options {
        decisions: decisions.collect(),
        ..Options::default()
    };
    compare(a, b, &options)
}

fn links(comparison: &Comparison) -> Vec<(Vec<usize>, Vec<usize>, bool)> {
    let links = comparison.links.iter();
    links
        .map(|link| (link.a.clone(), link.b.clone(), link.reader))
        .collect()
}

fn pair(a: usize, b: usize, reader: bool) -> (Vec<usize>, Vec<usize>, bool) {
    (vec![a], vec![b], reader)
}

#[test]
fn without_decisions_every_sentence_finds_its_own() {
    let found = links(&decided(A, B, &[]));
    assert_eq!(
        found,
        (0..4).map(|at| pair(at, at, false)).collect::<Vec<_>>()
    );
}

#[test]
fn a_sentence_left_alone_is_told_nowhere_and_the_coverage_falls() {
    let comparison = decided(A, B, &[(&[1], &[]), (&[], &[1])]);
    assert_eq!(
        links(&comparison),
        [pair(0, 0, false), pair(2, 2, false), pair(3, 3, false)]
    );
    assert_eq!(
        (&comparison.a.alone, &comparison.b.alone),
        (&vec![1], &vec![1])
    );
    let before = decided(A, B, &[]).relation;
    assert!(comparison.relation.coverage_a < before.coverage_a);
    assert!(comparison.relation.coverage_b < before.coverage_b);
}

#[test]
fn words_and_findings_follow_a_link_that_the_reader_made() {
    let comparison = decided(A, B, &[(&[3], &[1])]);
    let link = comparison.links.iter().find(|link| link.reader).unwrap();
    assert_eq!(
        (&link.a, &link.b, link.similarity),
        (&vec![3], &vec![1], 1.0)
    );
    assert!(!link.edits.is_empty());
    // The number of days is a finding no more: its sentences no longer stand together.
    let messages = |comparison: &Comparison| -> String {
        comparison
            .findings
            .iter()
            .map(|finding| finding.message.as_str())
            .collect()
    };
    assert!(messages(&decided(A, B, &[])).contains("30 days"));
    assert!(!messages(&comparison).contains("30 days"));
}

#[test]
fn a_merge_and_a_split_stand() {
    let merged = decided(A, B, &[(&[0, 1], &[0, 1])]);
    assert_eq!(links(&merged)[0], (vec![0, 1], vec![0, 1], true));
    let split = decided(A, B, &[(&[0], &[1]), (&[1], &[0])]);
    assert_eq!(&links(&split)[..2], [pair(0, 1, true), pair(1, 0, true)]);
    assert!(
        split.links[0].moved != split.links[1].moved,
        "one of two that cross has moved"
    );
}

#[test]
fn texts_of_chance_show_the_readers_links_alone_and_share_a_part() {
    assert_eq!(
        compare(A, OTHER, &Options::default()).relation.verdict,
        Verdict::Unrelated
    );
    let comparison = decided(A, OTHER, &[(&[2], &[1])]);
    assert_eq!(comparison.relation.verdict, Verdict::Partial);
    assert_eq!(links(&comparison), [pair(2, 1, true)]);
    assert!(comparison.findings.iter().all(|finding| finding.link == 0));
    let apart = decided(A, OTHER, &[(&[2], &[])]);
    assert_eq!(apart.relation.verdict, Verdict::Unrelated);
}

#[test]
fn the_same_text_follows_too() {
    let comparison = decided(A, A, &[(&[0], &[1])]);
    assert_eq!(
        links(&comparison),
        [pair(0, 1, true), pair(2, 2, false), pair(3, 3, false)]
    );
    assert_eq!(comparison.relation.verdict, Verdict::Identical);
}

#[test]
fn a_line_of_page_furniture_that_the_reader_links_is_part_of_the_story() {
    let page = format!("{A}\n\nShare this page\n\nFollow us");
    let plain = compare(&page, B, &Options::default());
    let furniture = plain.a.sentences.len() - 1;
    let comparison = decided(&page, B, &[(&[furniture], &[3])]);
    let told = comparison
        .links
        .iter()
        .any(|link| link.a == [furniture] && link.b == [3]);
    assert!(told);
    assert!(comparison.relation.coverage_a <= 1.0);
}

#[test]
fn nonsense_is_refused_and_named_as_the_caller_named_it() {
    let refusal = |a: &str, b: &str| {
        let options = Options {
            decisions: vec![Decision {
                a: vec![0],
                b: vec![9],
            }],
            ..Options::default()
        };
        Job::new(a, b, &options).finish().unwrap_err().to_string()
    };
    let expected =
        "The decision at index 0 names sentence 9 of B, but B has 3 sentences, counted from 0.";
    assert_eq!(refusal(A, OTHER), expected);
    let longer =
        "The decision at index 0 names sentence 9 of B, but B has 4 sentences, counted from 0.";
    assert_eq!(refusal(OTHER, A), longer);
}

#[test]
fn a_job_whose_decisions_were_refused_goes_on_with_others() {
    let nonsense = Options {
        decisions: vec![Decision::default()],
        ..Options::default()
    };
    let mut job = Job::new(A, B, &nonsense);
    assert!(job.result().is_err());
    let again = job.again(&Options::default()).finish();
    assert_eq!(again, Ok(decided(A, B, &[])));
}

#[test]
fn a_job_goes_on_in_another_thread() {
    let mut job = Job::new(A, B, &Options::default());
    job.advance();
    let there = std::thread::spawn(move || job.finish());
    assert_eq!(there.join().unwrap(), Ok(decided(A, B, &[])));
}
