//! How a sentence that stands elsewhere in B is shown at both its places.

use super::*;

#[test]
fn the_way_to_a_moved_sentence_quotes_some_of_its_first_word_however_long_that_is() {
    let word = "ö".repeat(60);
    let a = "The quay closed in May.";
    let b = format!("{word} it closed. The quay closed in May.");
    let side = |text, parts: &[&str]| Side {
        sentences: parts
            .iter()
            .map(|part| sentence(text, part, 0, Role::Body))
            .collect(),
        ..Side::default()
    };
    let comparison = Comparison {
        a: side(a, &[a]),
        b: side(&b, &[&b[..b.len() - a.len() - 1], a]),
        links: vec![link(0, 1, true, Vec::new())],
        findings: Vec::new(),
        ..ferry()
    };
    let outline = Outline::new(&comparison);
    let words = Words::english();
    let page = Page {
        comparison: &comparison,
        a,
        b: &b,
        outline: &outline,
        words: &words,
    };
    let page = html::write(&page.list(View::SideBySide));
    let opening = "ö".repeat(42);
    assert!(page.contains(&format!("after “{opening}…”")), "{page}");
}

#[test]
fn what_moved_together_is_told_of_once_and_without_its_own_quotation_marks() {
    let texts = [
        "The quay closed in May.\n“We are afraid,” Lund said.\nTickets cost 9 crowns.\nA band played.",
        "“We are afraid,” Lund said.\nTickets cost 9 crowns.\nThe quay closed in May.\nA band played.",
    ];
    let [a, b] = texts.map(|text| Side {
        language: String::from("en"),
        sentences: (0..)
            .zip(text.lines())
            .map(|(at, line)| sentence(text, line, at, Role::Body))
            .collect(),
        quotations: Vec::new(),
        alone: Vec::new(),
    });
    let comparison = Comparison {
        a,
        b,
        links: vec![
            link(0, 2, false, Vec::new()),
            link(1, 0, true, Vec::new()),
            link(2, 1, true, Vec::new()),
            link(3, 3, false, Vec::new()),
        ],
        findings: Vec::new(),
        ..ferry()
    };
    let outline = Outline::new(&comparison);
    let page = Page {
        comparison: &comparison,
        a: texts[0],
        b: texts[1],
        outline: &outline,
        words: &Words::english(),
    };
    let shown = page.list(View::SideBySide);
    let classes: Vec<&str> = elements(&shown).map(class_of).collect();
    assert_eq!(
        classes,
        [
            "row signpost",
            "row linked verbatim",
            "row linked verbatim moved",
            "row linked verbatim moved",
            "row linked verbatim",
        ]
    );
    let page = html::write(&shown);
    assert_eq!(page.matches("<a href").count(), 2);
    assert!(page.contains("<a href=\"#row-1\">2 sentences moved: B begins with them</a>"));
    assert!(page.contains(
        "<a href=\"#row-3\">2 sentences from “We are afraid, Lund said.” on stand here in B</a>"
    ));
}

#[test]
fn rows_come_in_reading_order_and_a_move_is_marked_at_both_places() {
    let shown = show(&ferry(), View::SideBySide);
    let classes: Vec<&str> = elements(&shown).map(class_of).collect();
    assert_eq!(
        classes,
        [
            "row linked reworded flagged",
            "row signpost",
            "row linked reworded",
            "row linked reworded flagged",
            "row only only-a",
            "row linked verbatim moved",
            "row set-aside only-a",
            "row only only-b",
        ]
    );
    let page = html::write(&shown);
    assert!(page.contains(
        "<a href=\"#row-6\">“Tickets cost &lt;b&gt;9&lt;/b&gt; crowns.” stands here in B</a>"
    ));
    assert!(
        page.contains("<a href=\"#row-2\">Moved: B tells this after “Ferry will sail again”</a>")
    );
}
