//! What the two texts are called, and what goes with it.

use article_compare::{Decision, EditClass, LinkKind, Options, Verdict, compare};

const STORY: &str = "The ferry sank off Korsen on Monday. The harbour master blamed the fog. \
    Repairs will cost $5 a head, and half of the sailors are against it.";
const OTHER: &str = "Rabbits eat clover at dusk. A small orchestra tuned its violins. \
    Nobody had watered the tomatoes on Monday.";

#[test]
fn the_same_words_with_other_punctuation_are_the_same_text() {
    for (mark, other) in [
        ("Monday. The", "Monday; the"),
        (", and", " – and"),
        ("fog.", "fog!"),
    ] {
        let other = STORY.replace(mark, other);
        assert_ne!(STORY, other);
        let relation = compare(STORY, &other, &Options::default()).relation;
        assert_eq!(relation.verdict, Verdict::Identical, "{other}");
    }
}

#[test]
fn another_sign_at_a_figure_is_another_text() {
    for (sign, other) in [("$5", "€5"), ("$5", "5"), ("$5", "5%")] {
        let b = STORY.replace(sign, other);
        let comparison = compare(STORY, &b, &Options::default());
        assert_eq!(comparison.relation.verdict, Verdict::Retelling, "{other}");
        let link = comparison.links.last().expect("all are linked");
        assert_eq!(link.kind, LinkKind::Reworded, "{other}");
    }
}

#[test]
fn unrelated_texts_have_no_changes_of_meaning() {
    let comparison = compare(STORY, OTHER, &Options::default());
    assert_eq!(comparison.relation.verdict, Verdict::Unrelated);
    assert!(comparison.findings.is_empty());
    let mut edits = comparison.links.iter().flat_map(|link| &link.edits);
    assert!(edits.all(|edit| edit.class != EditClass::Meaning));
}

const SPRING: &str = "Skarne Lifeboat Society held its spring fair on the quay on Saturday. The fair \
    raised 4,310 crowns for the new boathouse. Entry cost 12 crowns, and 350 guests came. \
    Chairwoman Marta Quill thanked the 62 helpers and said the weather had been kind. The raffle \
    was won by Idris Cole, a baker from Calder Bay. The next meeting of the society is on 14 June at \
    the Harbour Inn. New members are welcome.";

#[test]
fn another_event_told_by_the_same_template_is_another_story() {
    let autumn = "Skarne Lifeboat Society held its autumn supper in the net loft on Friday. The \
        supper raised 2,875 crowns for a second engine. Entry cost 25 crowns, and 140 guests came. \
        Chairwoman Marta Quill thanked the 19 cooks and said the soup had been excellent. The quiz \
        was won by Lena Sauter, a teacher from Orrin. The next meeting of the society is on 3 \
        December at the Harbour Inn. New members are welcome.";
    let verdict = |a, b| compare(a, b, &Options::default()).relation.verdict;
    assert_eq!(verdict(SPRING, autumn), Verdict::Unrelated);
    assert_eq!(verdict(autumn, SPRING), Verdict::Unrelated);
}

#[test]
fn an_event_told_within_another_story_is_told_in_part() {
    let boathouse = "The new boathouse of Skarne is nearly paid for. The mason hopes to lay the \
        first stone in July. Much of the money came in on the quay in spring: 4,310 crowns at the \
        fair of the Lifeboat Society, for which Marta Quill thanked 62 helpers. Fishermen gave \
        their catch of one night. The county adds as much again, and a brewery has promised the \
        slates. Two walls of the old house will stay, because swallows nest in them. Boats will be \
        launched over a ramp of oak, as in the days of the sailing ships.";
    let comparison = compare(SPRING, boathouse, &Options::default());
    assert_eq!(comparison.relation.verdict, Verdict::Partial);
}

/// Whether what is told nowhere has been weighed, where the reader decided about one sentence of A.
fn are_weighed(b: &str, a_alone: usize, told_in_b: &[usize]) -> bool {
    let decision = Decision {
        a: vec![a_alone],
        b: told_in_b.to_vec(),
    };
    let options = Options {
        decisions: vec![decision],
        ..Options::default()
    };
    let comparison = compare(STORY, b, &options);
    let links = &comparison.links;
    let mut untold = (0..3).filter(|at| !links.iter().any(|link| link.a.contains(at)));
    untold.all(|at| comparison.a.sentences[at].claims.is_some())
}

#[test]
fn what_the_readers_decisions_leave_untold_is_weighed() {
    assert!(are_weighed(STORY, 0, &[]), "in the same text");
    assert!(are_weighed(OTHER, 0, &[0]), "in texts of chance");
}
