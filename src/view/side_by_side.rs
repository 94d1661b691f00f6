//! Two columns: a row for each link, in it both tellings whole.

use super::node::{Attribute, Element, Tag};
use super::outline::Row;
use super::page::{Marks, Page, Text};
use super::words::Word;
use crate::comparison::{LinkKind, Role};

/// Fills `row` with its two cells.
pub(super) fn fill(page: &Page, row: Element, what: &Row) -> Element {
    match what {
        Row::Linked(link) => linked(page, row, *link),
        Row::MovedHere(link) => row
            .class("row signpost")
            .child(cell(Text::A))
            .child(cell(Text::B).child(page.moved_here(*link))),
        Row::OnlyA(sentences) => {
            let indexes: Vec<usize> = sentences.clone().collect();
            let (class, word) = only(page, Text::A, indexes[0]);
            row.class(class)
                .child(plain(page, Text::A, &indexes))
                .child(cell(Text::B).child(page.absence(word)))
        }
        Row::OnlyB(sentences) => {
            let indexes: Vec<usize> = sentences.clone().collect();
            let (class, word) = only(page, Text::B, indexes[0]);
            row.class(class)
                .child(cell(Text::A).child(page.absence(word)))
                .child(plain(page, Text::B, &indexes))
        }
        Row::Apart => {
            let all = |text| (0..page.side(text).sentences.len()).collect::<Vec<_>>();
            row.class("row apart")
                .child(plain(page, Text::A, &all(Text::A)))
                .child(plain(page, Text::B, &all(Text::B)))
        }
    }
}

fn linked(page: &Page, row: Element, index: usize) -> Element {
    let link = &page.comparison.links[index];
    let row = row
        .class(linked_class(page, index))
        .with(Attribute::Link, index.to_string());
    let a = cell(Text::A)
        .maybe(link.reader.then(|| page.reader_note(Word::LinkedByReader)))
        .maybe(link.moved.then(|| page.moved_note(index)));
    let cells = [(Text::A, a, &link.a), (Text::B, cell(Text::B), &link.b)];
    cells.into_iter().fold(row, |row, (text, cell, indexes)| {
        let marks = page.marks(text, index);
        row.child(page.paragraphs(cell, text, indexes, |sentence| {
            page.sentence(text, sentence, &marks)
        }))
    })
}

/// The class of a linked row.
pub(super) fn linked_class(page: &Page, index: usize) -> String {
    let link = &page.comparison.links[index];
    let mut class = String::from(match link.kind {
        LinkKind::Verbatim => "row linked verbatim",
        LinkKind::Reworded => "row linked reworded",
    });
    if link.moved {
        class.push_str(" moved");
    }
    if link.reader {
        class.push_str(" by-reader");
    }
    if !page.outline.findings_of_link[index].is_empty() {
        class.push_str(" flagged");
    }
    class
}

/// The class of a row that one text has alone, and what is said in the other's place.
pub(super) fn only(page: &Page, text: Text, sentence: usize) -> (&'static str, Word) {
    let side = page.side(text);
    if side.alone.binary_search(&sentence).is_ok() {
        return match text {
            Text::A => ("row only only-a by-reader", Word::AloneInA),
            Text::B => ("row only only-b by-reader", Word::AloneInB),
        };
    }
    let furniture = side.sentences[sentence].role == Role::Furniture;
    match (text, furniture) {
        (Text::A, false) => ("row only only-a", Word::NotToldInB),
        (Text::B, false) => ("row only only-b", Word::NotToldInA),
        (Text::A, true) => ("row set-aside only-a", Word::Furniture),
        (Text::B, true) => ("row set-aside only-b", Word::Furniture),
    }
}

fn plain(page: &Page, text: Text, indexes: &[usize]) -> Element {
    let marks = Marks::default();
    page.paragraphs(cell(text), text, indexes, |sentence| {
        page.sentence(text, sentence, &marks)
    })
}

fn cell(text: Text) -> Element {
    let class = match text {
        Text::A => "cell a",
        Text::B => "cell b",
    };
    Element::new(Tag::Div)
        .class(class)
        .with(Attribute::Part, class)
}
