//! What a reader sees of a comparison made by hand.

mod moved;

use article_compare::view::{Element, Node, Outline, Page, View, Words, html};
use article_compare::{
    Comparison, Edit, EditClass, Finding, FindingKind, Link, LinkKind, Relation, Role, Sentence,
    Side, Span, Verdict,
};

const A: &str = "Ferry may sail again\nThe ferry may sail on Monday. “We are not afraid,” Lund said.\n\nThe quay closed in May. Tickets cost <b>9</b> crowns.\n\nShare this page";
const B: &str = "Ferry will sail again\nTickets cost <b>9</b> crowns.\n\nThe ferry will sail on Monday. “We are afraid,” Lund said. A band played.";

/// The stretch `part` within the first place where `context` stands.
fn span(text: &str, context: &str, part: &str) -> Span {
    let context_start = text.find(context).expect("the context stands in the text");
    let start = context_start + context.find(part).expect("the part stands in the context");
    Span::new(start as u32, (start + part.len()) as u32)
}

fn sentence(text: &str, part: &str, paragraph: u32, role: Role) -> Sentence {
    Sentence {
        span: span(text, part, part),
        paragraph,
        role,
        claims: None,
    }
}

fn link(a: usize, b: usize, moved: bool, edits: Vec<Edit>) -> Link {
    let kind = if edits.is_empty() {
        LinkKind::Verbatim
    } else {
        LinkKind::Reworded
    };
    Link {
        a: vec![a],
        b: vec![b],
        similarity: 0.9,
        reader: false,
        moved,
        kind,
        edits,
        reasons: None,
    }
}

fn edit(a: Span, b: Span) -> Edit {
    Edit {
        a,
        b,
        class: EditClass::Meaning,
    }
}

fn finding(kind: FindingKind, link: usize, edit: Edit) -> Finding {
    Finding {
        kind,
        a: edit.a,
        b: edit.b,
        link,
        message: String::from("A and B differ here."),
        rule: "test",
        arguments: Default::default(),
    }
}

/// Two tellings with a changed headline and sentence, a lost "not", a moved sentence, one that
/// only A tells, one that only B tells, and a line of page furniture.
fn ferry() -> Comparison {
    let a = Side {
        language: String::from("en"),
        sentences: vec![
            sentence(A, "Ferry may sail again", 0, Role::Headline),
            sentence(A, "The ferry may sail on Monday.", 1, Role::Body),
            sentence(A, "“We are not afraid,” Lund said.", 1, Role::Body),
            sentence(A, "The quay closed in May.", 2, Role::Body),
            sentence(A, "Tickets cost <b>9</b> crowns.", 2, Role::Body),
            sentence(A, "Share this page", 3, Role::Furniture),
        ],
        quotations: Vec::new(),
        alone: Vec::new(),
    };
    let b = Side {
        language: String::from("en"),
        sentences: vec![
            sentence(B, "Ferry will sail again", 0, Role::Headline),
            sentence(B, "Tickets cost <b>9</b> crowns.", 1, Role::Body),
            sentence(B, "The ferry will sail on Monday.", 2, Role::Body),
            sentence(B, "“We are afraid,” Lund said.", 2, Role::Body),
            sentence(B, "A band played.", 2, Role::Body),
        ],
        quotations: Vec::new(),
        alone: Vec::new(),
    };
    let headline = edit(
        span(A, "Ferry may sail", "may"),
        span(B, "Ferry will sail", "will"),
    );
    let body = edit(
        span(A, "ferry may sail", "may"),
        span(B, "ferry will sail", "will"),
    );
    let not = edit(
        span(A, "We are not afraid", "not "),
        span(B, "afraid,” Lund", ""),
    );
    Comparison {
        relation: Relation {
            verdict: Verdict::Retelling,
            coverage_a: 0.8,
            coverage_b: 0.9,
            verbatim_a: 0.5,
            verbatim_b: 0.5,
        },
        a,
        b,
        links: vec![
            link(0, 0, false, vec![headline]),
            link(1, 2, false, vec![body]),
            link(2, 3, false, vec![not]),
            link(4, 1, true, Vec::new()),
        ],
        findings: vec![
            finding(FindingKind::Negation, 2, not),
            finding(FindingKind::Certainty, 0, headline),
        ],
        precise: true,
    }
}

fn show(comparison: &Comparison, view: View) -> Element {
    let outline = Outline::new(comparison);
    let words = Words::english();
    let page = Page {
        comparison,
        a: A,
        b: B,
        outline: &outline,
        words: &words,
    };
    page.list(view)
}

/// The texts in the cells of `class`, without what is only said aloud: a line for each paragraph.
fn read(list: &Element, class: &str) -> String {
    let mut out = String::new();
    let cells = elements(list).flat_map(elements);
    for cell in cells.filter(|cell| class_of(cell) == class) {
        for paragraph in elements(cell).filter(|child| class_of(child).starts_with("text")) {
            text_of(paragraph, &mut out);
            out.push('\n');
        }
    }
    out
}

fn elements(element: &Element) -> impl Iterator<Item = &Element> {
    element.children.iter().filter_map(|child| match child {
        Node::Element(element) => Some(element),
        Node::Text(_) => None,
    })
}

fn class_of(element: &Element) -> &str {
    let mut attributes = element.attributes.iter();
    attributes
        .find(|(attribute, _)| attribute.name() == "class")
        .map_or("", |(_, value)| value)
}

fn text_of(element: &Element, out: &mut String) {
    if class_of(element) == "spoken" {
        return;
    }
    for child in &element.children {
        match child {
            Node::Element(child) => text_of(child, out),
            Node::Text(text) => out.push_str(text),
        }
    }
}

#[test]
fn both_texts_are_shown_whole() {
    let shown = show(&ferry(), View::SideBySide);
    assert_eq!(
        read(&shown, "cell a"),
        "Ferry may sail again\nThe ferry may sail on Monday.\n“We are not afraid,” Lund said.\n\
         The quay closed in May.\nTickets cost <b>9</b> crowns.\nShare this page\n"
    );
    assert_eq!(
        read(&shown, "cell b"),
        "Ferry will sail again\nThe ferry will sail on Monday.\n“We are afraid,” Lund said.\n\
         Tickets cost <b>9</b> crowns.\nA band played.\n"
    );
}

#[test]
fn each_change_stands_in_its_finding_and_an_absence_has_a_place() {
    let page = html::write(&show(&ferry(), View::SideBySide));
    let mark =
        "part=\"finding\" data-finding=\"0\"><span class=\"spoken\" dir=\"auto\">altered: </span>";
    assert!(page.contains(&format!(
        "“We are <mark class=\"finding\" {mark}<del class=\"edit meaning\" part=\"edit only-a\" \
         data-edit=\"0\"><span class=\"spoken\" dir=\"auto\">missing: </span>not</del> </mark>afraid,”"
    )));
    assert!(page.contains(&format!(
        "“We are <mark class=\"finding absent\" {mark}</mark>afraid,”"
    )));
}

#[test]
fn inline_strikes_what_only_a_has_before_what_b_has_in_its_place() {
    let shown = show(&ferry(), View::Inline);
    assert_eq!(
        read(&shown, "cell both"),
        "Ferry may will sail again\nThe ferry may will sail on Monday.\n\
         “We are not afraid,” Lund said.\nThe quay closed in May.\n\
         Tickets cost <b>9</b> crowns.\nShare this page\nA band played.\n"
    );
}

#[test]
fn unrelated_texts_are_shown_whole_and_without_marks() {
    let mut comparison = ferry();
    comparison.relation.verdict = Verdict::Unrelated;
    let shown = show(&comparison, View::SideBySide);
    let page = html::write(&shown);
    assert!(!page.contains("<del") && !page.contains("<ins") && !page.contains("<mark"));
    assert_eq!(
        read(&shown, "cell b"),
        "Ferry will sail again\nTickets cost <b>9</b> crowns.\n\
         The ferry will sail on Monday. “We are afraid,” Lund said. A band played.\n"
    );
}

#[test]
fn nothing_in_a_text_becomes_markup() {
    let page = html::write(&show(&ferry(), View::SideBySide));
    assert!(!page.contains("<b>"));
    assert!(page.contains("Tickets cost &lt;b&gt;9&lt;/b&gt; crowns."));
}

#[test]
fn each_text_is_marked_with_its_own_language_and_the_words_of_the_view_with_theirs() {
    let mut comparison = ferry();
    comparison.a.language = String::from("de");
    comparison.b.language = String::from("und");
    let page = html::write(&show(&comparison, View::SideBySide));
    assert!(page.contains("<p class=\"text headline\" dir=\"auto\" lang=\"de\">"));
    assert!(page.contains("<p class=\"text headline\" dir=\"auto\" lang=\"\">"));
    assert!(page.contains("<span class=\"spoken\" dir=\"auto\" lang=\"en\">missing: </span>"));
}

#[test]
fn furniture_at_the_same_place_in_both_texts_is_one_row_and_said_once_where_it_is_the_same() {
    let side = |extra: &[Role]| Side {
        language: String::from("en"),
        sentences: [Role::Body]
            .iter()
            .chain(extra)
            .map(|&role| sentence(A, "Share this page", 0, role))
            .enumerate()
            .map(|(at, one)| Sentence {
                paragraph: at as u32,
                ..one
            })
            .collect(),
        quotations: Vec::new(),
        alone: Vec::new(),
    };
    let comparison = Comparison {
        a: side(&[Role::Furniture, Role::Body]),
        b: side(&[Role::Furniture, Role::Furniture]),
        links: vec![link(0, 0, false, Vec::new())],
        findings: Vec::new(),
        ..ferry()
    };
    let outline = Outline::new(&comparison);
    let words = Words::english();
    let page = Page {
        comparison: &comparison,
        a: A,
        b: A,
        outline: &outline,
        words: &words,
    };
    let classes = |list: &Element| -> Vec<String> {
        let rows = elements(list).map(class_of);
        rows.map(str::to_owned).collect()
    };
    let shown = page.list(View::SideBySide);
    let expected = [
        "row linked verbatim",
        "row set-aside",
        "row only only-a",
        "row set-aside only-b",
    ];
    assert_eq!(classes(&shown), expected);
    assert_eq!(read(&shown, "cell b").lines().count(), 3);
    let inline = page.list(View::Inline);
    assert_eq!(classes(&inline), expected);
    assert_eq!(read(&inline, "cell both").lines().count(), 4);
}
