//! The rows of a comparison, in either view.

use super::node::{Attribute, Element, Tag};
use super::page::{Page, row_id};
use super::{inline, side_by_side};

/// The ways to show a comparison as rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// Both texts in columns, a row for each link.
    SideBySide,
    /// One text, with what only A has and what only B has both in it.
    Inline,
}

impl Page<'_> {
    /// All rows in one list.
    pub fn list(&self, view: View) -> Element {
        let class = match view {
            View::SideBySide => "rows side-by-side",
            View::Inline => "rows inline",
        };
        let list = Element::new(Tag::Div)
            .class(class)
            .with(Attribute::Role, "list");
        (0..self.outline.rows.len()).fold(list, |list, row| list.child(self.row(row, view)))
    }

    /// The row at `index` of the outline.
    ///
    /// # Panics
    /// Where the outline has no such row.
    pub fn row(&self, index: usize, view: View) -> Element {
        let row = Element::new(Tag::Div)
            .with(Attribute::Id, row_id(index))
            .with(Attribute::Role, "listitem")
            .with(Attribute::Part, "row")
            .with(Attribute::TabIndex, "-1");
        match view {
            View::SideBySide => side_by_side::fill(self, row, &self.outline.rows[index]),
            View::Inline => inline::fill(self, row, &self.outline.rows[index]),
        }
    }
}
