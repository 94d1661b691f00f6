//! Compares two articles that may tell the same story: aligns their sentences, shows the words
//! that differ, and points out the changes that may alter the meaning.
//!
//! ```
//! use article_compare::{Options, Verdict, compare};
//!
//! let a = "The bridge will likely reopen in May. No one was hurt.";
//! let b = "The bridge will reopen in May. No one was hurt.";
//! let comparison = compare(a, b, &Options::default());
//! assert_eq!(comparison.relation.verdict, Verdict::Retelling);
//! assert_eq!(comparison.links.len(), 2);
//! ```
//!
//! The modules stand in one line; each uses only those before it:
//! language, text, align and diff, findings, comparison, view, wasm.

mod align;
mod catalogue;
mod comparison;
mod diff;
mod findings;
mod language;
mod options;
mod sorting;
mod text;
pub mod view;
#[cfg(any(test, target_arch = "wasm32"))]
mod wasm;

pub use comparison::{
    Comparison, DecisionError, Edit, EditClass, Finding, FindingKind, Job, Link, LinkKind,
    Quotation, Reasons, Relation, Role, RunnerUp, Sentence, Side, Span, Verdict, Which, compare,
    utf16,
};
pub use language::{LexiconError, add_lexicon};
pub use options::{Decision, Options};

/// What learns the weights of the alignment; no part of the interface.
#[cfg(feature = "learn")]
#[doc(hidden)]
pub use align::{Alignment, Weights, learning};
