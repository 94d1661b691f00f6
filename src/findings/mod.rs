//! The changes that may alter the meaning.

use crate::text::Span;

/// A change that may alter the meaning.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What the change touches.
    pub kind: FindingKind,
    /// The smallest stretch of A that shows it; empty where A lacks it.
    pub a: Span,
    /// The smallest stretch of B that shows it; empty where B lacks it.
    pub b: Span,
    /// The link it stands in, an index into the comparison's links.
    pub link: usize,
    /// One plain sentence that says what differs.
    pub message: String,
    /// The name of the rule that raised it, a key of the message catalogue.
    pub rule: &'static str,
    /// What the message's blanks are filled with, in order.
    pub arguments: Vec<String>,
}

/// What a finding touches, the weightiest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingKind {
    /// Words inside quotation marks differ, or a quotation gained or lost its marks.
    Quotation,
    /// Another speaker or source, or a claim that gained or lost its source.
    Attribution,
    /// Another value, unit or scale.
    Number,
    /// Another day, month, year or time.
    Date,
    /// Another person, place, organisation or title.
    Name,
    /// "Not", "no", "without" and the like on one side alone, or an antonym.
    Negation,
    /// All, most, many, some, only, at least.
    Quantity,
    /// May, will, likely, reportedly.
    Certainty,
    /// A content word replaced by one that is no synonym of it.
    Wording,
}
