//! The words that differ within a link, made readable, each change with its class.

use crate::text::Span;

/// A changed stretch of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What stands in A; empty where A lacks it.
    pub a: Span,
    /// What stands in B; empty where B lacks it.
    pub b: Span,
    /// What kind of change it is.
    pub class: EditClass,
}

/// The kind of a change, by the first rule that explains it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditClass {
    /// Quotation marks, dashes, white space, case of a word.
    Typography,
    /// Another spelling of the same word: abbreviation, hyphen, British and American.
    Spelling,
    /// Another form of the same word.
    Inflection,
    /// Other words.
    Wording,
    /// A change that a finding points out.
    Meaning,
}
