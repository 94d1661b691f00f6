//! The result of a comparison: plain data. Every offset counts UTF-8 bytes into the text it
//! belongs to; [`utf16`] converts them for JavaScript.

mod compared;
mod job;
mod mirror;
mod omissions;
mod shares;
mod side;
mod untold;
pub mod utf16;

pub use crate::align::{DecisionError, Reasons, Relation, RunnerUp, Verdict};
pub use crate::diff::{Edit, EditClass};
pub use crate::findings::{Finding, FindingKind};
pub use crate::text::{Quotation, Role, Span, Which};
pub use job::{Job, compare};

/// What two texts, A and B, have to do with each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// Whether they are tellings of one text, and how much of each is told in the other.
    pub relation: Relation,
    /// The sentences and quotations of A.
    pub a: Side,
    /// The sentences and quotations of B.
    pub b: Side,
    /// Which sentences tell which, in the order of A.
    pub links: Vec<Link>,
    /// The changes that may alter the meaning, the weightiest first.
    pub findings: Vec<Finding>,
    /// False where a work budget cut the search for changes within a link short: in a sentence
    /// without end, or for a source that a very long text may introduce far away; and where such a
    /// sentence outside all links was not weighed. That of all pairs of sentences only the promising ones are
    /// looked at in long texts is the method, and no cut.
    pub precise: bool,
}

/// What was found in one text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Side {
    /// The language of the text as a BCP 47 tag; "und" where it is not known.
    pub language: String,
    /// Its sentences, in order; they do not overlap, and only white space lies between them.
    pub sentences: Vec<Sentence>,
    /// Its quotations, in order of their beginnings.
    pub quotations: Vec<Quotation>,
    /// The sentences that the reader left without a counterpart, ascending indexes.
    pub alone: Vec<usize>,
}

/// A sentence, a headline, or a line of page furniture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Where it stands, without the white space around it.
    pub span: Span,
    /// The paragraph it belongs to, counted from 0.
    pub paragraph: u32,
    /// What it is on the page.
    pub role: Role,
    /// How much it claims, where the other text does not tell it: 1 for each of its numbers, dates and names,
    /// 2 for each quotation, and 1 for every four content words that the other text has nowhere. The more, the
    /// better worth a look. None where it is told, is furniture or of more than 1,500 words, or where the
    /// texts are unrelated.
    pub claims: Option<u32>,
}

/// Sentences of A and the sentences of B that tell the same: 1:1, 1:n, n:1 or n:m.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Indexes into A's sentences, ascending.
    pub a: Vec<usize>,
    /// Indexes into B's sentences, ascending.
    pub b: Vec<usize>,
    /// How sure it is that these belong together, 0 to 1; 1 where the reader said so, and where both say the
    /// same word for word.
    pub similarity: f32,
    /// Whether the reader made it.
    pub reader: bool,
    /// Whether B tells it at another place in its order.
    pub moved: bool,
    /// Whether the words are the same.
    pub kind: LinkKind,
    /// The changed stretches, in order; all outside them is the same in both.
    pub edits: Vec<Edit>,
    /// Why the sides belong together; only where the options ask for it.
    pub reasons: Option<Reasons>,
}

/// How a link's two sides compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkKind {
    /// Word for word the same; typography may differ.
    Verbatim,
    /// Told in other words.
    Reworded,
}
