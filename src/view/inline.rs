//! One column: B's text, with what only A has struck out at its place.

use std::ops::Range;

use super::node::{Attribute, Element, Tag};
use super::outline::Row;
use super::page::Page;
use super::pieces::Piece;
use super::side_by_side::{self, unmarked};
use super::words::Word;
use crate::comparison::{EditClass, Which};

/// Fills `row` with its one cell.
pub(super) fn fill(page: &Page, row: Element, what: &Row) -> Element {
    match what {
        Row::Linked(link) => linked(page, row, *link),
        Row::MovedHere(link) => row
            .class("row signpost")
            .child(cell().child(page.moved_here(*link))),
        Row::Only(which, run) => alone(page, row, *which, &run.clone().collect::<Vec<_>>()),
        Row::SetAside(a, b) => set_aside(page, row, a.clone(), b.clone()),
        Row::Apart => side_by_side::fill(page, row, what),
    }
}

fn alone(page: &Page, row: Element, which: Which, indexes: &[usize]) -> Element {
    let (class, word) = page.only(which, indexes[0]);
    let cell = cell().child(page.absence(word));
    row.class(class).child(unmarked(page, cell, which, indexes))
}

/// What both texts say is said once.
fn set_aside(page: &Page, row: Element, a: Range<usize>, b: Range<usize>) -> Element {
    let said = |which: Which, run: &Range<usize>| -> Vec<&str> {
        let sentences = page.side(which).sentences[run.clone()].iter();
        let content = page.content(which);
        sentences.map(|one| one.span.of(content)).collect()
    };
    let is_same = said(Which::A, &a) == said(Which::B, &b);
    let mut cell = cell().child(page.absence(Word::Furniture));
    if !is_same {
        cell = unmarked(page, cell, Which::A, &a.collect::<Vec<_>>());
    }
    row.class("row set-aside")
        .child(unmarked(page, cell, Which::B, &b.collect::<Vec<_>>()))
}

fn linked(page: &Page, row: Element, index: usize) -> Element {
    let link = &page.comparison.links[index];
    let row = row
        .class(page.linked_class(index))
        .with(Attribute::Link, index.to_string());
    let a = page.marks(Which::A, index);
    let b = page.marks(Which::B, index);
    let mut gone = link
        .a
        .iter()
        .flat_map(|&sentence| page.pieces(Which::A, sentence, &a))
        .filter(|piece| piece.edit.is_some())
        .peekable();
    let mut up_to = |limit: u32| -> Vec<Piece> {
        let mut pieces = Vec::new();
        while let Some(piece) = gone.next_if(|piece| {
            piece
                .edit
                .is_some_and(|edit| link.edits[edit].b.start <= limit)
        }) {
            pieces.push(piece);
        }
        pieces
    };
    // Signs that A alone has are not shown here.
    let are_words = |piece: &Piece| {
        piece
            .edit
            .is_some_and(|edit| link.edits[edit].class != EditClass::Typography)
    };
    let last = link.b.last().copied();
    let cell = cell()
        .maybe(link.reader.then(|| page.reader_note(Word::LinkedByReader)))
        .maybe(page.moved_note(index));
    let cell = page.paragraphs(cell, Which::B, &link.b, |sentence| {
        let mut element = page.bare_sentence(sentence);
        for piece in page.pieces(Which::B, sentence, &b) {
            let before = up_to(piece.span.start);
            element = page.marked(element, Which::A, &before, &a);
            if let (Some(gone), Some(_)) = (before.last(), piece.edit)
                && are_words(gone)
                && would_join(gone.span.of(page.a), piece.span.of(page.b))
            {
                element.push_text(" ");
            }
            element = page.marked(element, Which::B, &[piece], &b);
        }
        if last == Some(sentence) {
            element = page.marked(element, Which::A, &up_to(u32::MAX), &a);
        }
        element
    });
    row.child(cell)
}

/// Whether what A has and what B has in its place would be one word for those who copy or hear them, and in Arabic
/// for those who see them.
fn would_join(gone: &str, came: &str) -> bool {
    !gone.ends_with(char::is_whitespace) && !came.starts_with(char::is_whitespace)
}

fn cell() -> Element {
    Element::new(Tag::Div)
        .class("cell both")
        .with(Attribute::Part, "cell both")
}
