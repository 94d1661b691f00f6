//! Two columns: a row for each link, in it both tellings whole.

use super::node::{Attribute, Element, Tag};
use super::outline::Row;
use super::page::{Marks, Page};
use super::words::Word;
use crate::comparison::Which;

/// Fills `row` with its two cells.
pub(super) fn fill(page: &Page, row: Element, what: &Row) -> Element {
    match what {
        Row::Linked(link) => linked(page, row, *link),
        Row::MovedHere(link) => row
            .class("row signpost")
            .child(cell(Which::A))
            .child(cell(Which::B).child(page.moved_here(*link))),
        Row::Only(which, run) => {
            let indexes: Vec<usize> = run.clone().collect();
            let (class, word) = page.only(*which, indexes[0]);
            let cells = Which::BOTH.map(|of| match of == *which {
                true => plain(page, of, &indexes),
                false => cell(of).child(page.absence(word)),
            });
            cells.into_iter().fold(row.class(class), Element::child)
        }
        Row::SetAside(a, b) => {
            let [a, b] = [a, b].map(|run| run.clone().collect::<Vec<_>>());
            // Below the words, so that these stand beside each other.
            let a = plain(page, Which::A, &a).child(page.absence(Word::Furniture));
            row.class("row set-aside")
                .child(a)
                .child(plain(page, Which::B, &b))
        }
        Row::Apart => {
            let all = |which| (0..page.side(which).sentences.len()).collect::<Vec<_>>();
            row.class("row apart")
                .child(plain(page, Which::A, &all(Which::A)))
                .child(plain(page, Which::B, &all(Which::B)))
        }
    }
}

fn linked(page: &Page, row: Element, index: usize) -> Element {
    let link = &page.comparison.links[index];
    let row = row
        .class(page.linked_class(index))
        .with(Attribute::Link, index.to_string());
    let a = cell(Which::A)
        .maybe(link.reader.then(|| page.reader_note(Word::LinkedByReader)))
        .maybe(page.moved_note(index));
    let cells = [(Which::A, a, &link.a), (Which::B, cell(Which::B), &link.b)];
    cells.into_iter().fold(row, |row, (which, cell, indexes)| {
        let marks = page.marks(which, index);
        row.child(page.paragraphs(cell, which, indexes, |sentence| {
            page.sentence(which, sentence, &marks)
        }))
    })
}

fn plain(page: &Page, which: Which, indexes: &[usize]) -> Element {
    unmarked(page, cell(which), which, indexes)
}

/// Puts sentences into a cell as they are.
pub(super) fn unmarked(page: &Page, cell: Element, which: Which, indexes: &[usize]) -> Element {
    let marks = Marks::default();
    page.paragraphs(cell, which, indexes, |sentence| {
        page.sentence(which, sentence, &marks)
    })
}

fn cell(which: Which) -> Element {
    let class = which.of("cell a", "cell b");
    Element::new(Tag::Div)
        .class(class)
        .with(Attribute::Part, class)
}
