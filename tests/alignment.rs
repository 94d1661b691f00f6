//! Which sentences are linked, where the words alone leave it open.

use article_compare::{Comparison, Decision, Options, Verdict, compare};

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

#[test]
fn a_headline_is_told_by_the_other_headline_and_not_by_the_lead() {
    let council = [
        "Old pier in Korsen to be torn down\n\n\
         The town council of Korsen voted on Tuesday to tear down the old pier. \
         Mayor Ida Brenn said the wood had rotted beyond repair. \
         Work will begin in March and cost four million crowns.",
        "Korsen council votes to demolish pier\n\n\
         The council of Korsen decided on Tuesday that the old pier will be torn down. \
         The timber is rotten and cannot be mended, Mayor Ida Brenn said. \
         The work, which will cost four million crowns, starts in March.",
    ];
    assert_eq!(links(council), ["[0]-[0]", "[1]-[1]", "[2]-[2]", "[3]-[3]"]);
    let bridge = [
        "New bridge opens in Harlow\n\n\
         The new bridge over the Lune in Harlow opened to traffic on Sunday after six years of \
         work. The minister cut the ribbon.",
        "Harlow's new Lune bridge opens to traffic after six years\n\n\
         Harlow has a new bridge. It crosses the Lune and took six years to build. \
         The minister cut the ribbon on Sunday.",
    ];
    assert_eq!(links(bridge), ["[0]-[0]", "[1]-[1, 2]", "[2]-[3]"]);
}

#[test]
fn two_headlines_without_a_common_word_belong_together_over_the_same_story() {
    let texts = [
        "Farewell to a landmark\n\n\
         The town council of Korsen voted on Tuesday to tear down the old pier. \
         Mayor Ida Brenn said the wood had rotted beyond repair.",
        "Korsen council votes to demolish pier\n\n\
         The council of Korsen decided on Tuesday that the old pier will be torn down. \
         The timber is rotten and cannot be mended, Mayor Ida Brenn said.",
    ];
    assert_eq!(links(texts), ["[0]-[0]", "[1]-[1]", "[2]-[2]"]);
}

#[test]
fn a_short_sentence_between_two_links_stays_alone_where_the_reader_says_so() {
    let [a, b] = [
        "The gas line blew up behind the bakery on Mill Street at six in the morning. \
         Nobody was hurt. The street was closed until noon while crews sealed the pipe.",
        "A gas pipe exploded behind the Mill Street bakery at 6 a.m. \
         There were no injuries. Crews sealed the pipe and the street was shut until noon.",
    ];
    assert_eq!(links([a, b]), ["[0]-[0]", "[1]-[1]", "[2]-[2]"]);
    let alone = Options {
        decisions: vec![Decision {
            a: Vec::new(),
            b: vec![1],
        }],
        ..Options::default()
    };
    let shown = shown(&compare(a, b, &alone));
    assert_eq!(shown, ["[0]-[0]", "[2]-[2]"]);
}

fn links([a, b]: [&str; 2]) -> Vec<String> {
    shown(&compare(a, b, &Options::default()))
}

fn shown(comparison: &Comparison) -> Vec<String> {
    let links = comparison.links.iter();
    links
        .map(|link| format!("{:?}-{:?}", link.a, link.b))
        .collect()
}
