//! Why two sentences are linked, for a reader who asks.

use article_compare::{Comparison, Options, Reasons, compare};

const A: &str = "The lighthouse keeper of Skarvoy retired on Friday. \
    Orla Venn had kept the lamp burning for 31 years. \
    Her successor comes from the mainland.";
const B: &str = "The keeper of the lighthouse at Skarvoy has retired. \
    For 31 years Orla Venn kept its lamp burning. \
    A brass band played in the square.";

fn with_reasons(a: &str, b: &str) -> Comparison {
    let options = Options {
        reasons: true,
        ..Options::default()
    };
    compare(a, b, &options)
}

fn reasons_of(comparison: &Comparison, link: usize) -> &Reasons {
    comparison.links[link]
        .reasons
        .as_ref()
        .expect("they were asked for")
}

#[test]
fn a_link_says_nothing_unless_asked() {
    let comparison = compare(A, B, &Options::default());
    assert!(!comparison.links.is_empty());
    assert!(comparison.links.iter().all(|link| link.reasons.is_none()));
}

#[test]
fn the_rare_words_of_both_sides_speak_for_a_link_where_they_stand() {
    let comparison = with_reasons(A, B);
    let shared: Vec<_> = reasons_of(&comparison, 0)
        .shared
        .iter()
        .map(|(a, b)| (a.of(A), b.of(B)))
        .collect();
    assert!(shared.len() <= 5, "{shared:?}");
    for word in ["lighthouse", "keeper", "Skarvoy", "retired"] {
        assert!(shared.contains(&(word, word)), "no {word} in {shared:?}");
    }
    assert!(!shared.contains(&("The", "The")) && !shared.contains(&("of", "of")));
}

#[test]
fn a_word_that_stands_twice_is_named_once_at_its_first_places() {
    let a = "The ferry, the old ferry, sank off Korsen in thick fog.";
    let b = "In thick fog off Korsen sank a ferry, an old ferry.";
    let comparison = with_reasons(a, b);
    let ferries: Vec<_> = reasons_of(&comparison, 0)
        .shared
        .iter()
        .filter(|(one, _)| one.of(a) == "ferry")
        .map(|(one, other)| (one.start, other.start))
        .collect();
    let first = |text: &str| text.find("ferry").unwrap() as u32;
    assert_eq!(ferries, [(first(a), first(b))]);
}

#[test]
fn sentences_that_follow_each_other_in_both_texts_support_each_other() {
    let comparison = with_reasons(A, B);
    let links: Vec<_> = comparison
        .links
        .iter()
        .map(|link| (&link.a[..], &link.b[..]))
        .collect();
    assert_eq!(links, [(&[0][..], &[0][..]), (&[1][..], &[1][..])]);
    assert!(reasons_of(&comparison, 0).neighbours && reasons_of(&comparison, 1).neighbours);

    let alone = with_reasons(
        "The lighthouse keeper of Skarvoy retired on Friday. Rabbits eat clover at dusk.",
        "A brass band played in the square. The keeper of the lighthouse at Skarvoy has retired.",
    );
    assert_eq!(alone.links.len(), 1);
    assert!(!reasons_of(&alone, 0).neighbours);
}

#[test]
fn what_came_next_is_named_with_how_likely_it_was() {
    let a = "The mayor of Lindau opened the new harbour bridge on Monday. Nobody was hurt in the storm.";
    let b = "On Monday the mayor of Lindau opened the new harbour bridge. \
        Nobody was hurt in the storm. The mayor of Lindau had long wanted a new bridge.";
    let comparison = with_reasons(a, b);
    let reasons = reasons_of(&comparison, 0);
    assert_eq!(
        (&comparison.links[0].a, &comparison.links[0].b),
        (&vec![0], &vec![0])
    );
    let next = reasons
        .runner_up_b
        .expect("another sentence names the mayor and the bridge");
    assert_eq!(next.sentence, 2);
    assert!(next.similarity < comparison.links[0].similarity);

    let back = with_reasons(b, a);
    assert_eq!(reasons_of(&back, 0).runner_up_a, Some(next));
}
