//! A comparison as a closed tree of what is shown. One tree, two back ends: [`html`] writes it as
//! escaped HTML, and the bindings build the same nodes in a page.

pub mod html;
mod inline;
mod node;
mod outline;
mod page;
mod pieces;
mod rows;
mod side_by_side;
mod words;

pub use node::{Attribute, Element, Node, Tag};
pub use outline::{Outline, Row, same_rows};
pub use page::Page;
pub use rows::View;
pub use words::{Word, Words};
