//! The findings of one link while they are gathered.

use super::FindingKind;
use super::link::Link;
use super::rule::Rule;
use crate::text::Span;

/// A finding before it is put into words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RawFinding {
    /// What the change touches.
    pub kind: FindingKind,
    /// The stretch of A that shows it; empty where A lacks it.
    pub a: Span,
    /// The stretch of B that shows it; empty where B lacks it.
    pub b: Span,
    /// The rule that raised it.
    pub rule: Rule,
}

/// A stretch of the tokens of a side, half-open.
pub type Stretch = (usize, usize);

/// Whether a token lies in one of the stretches.
pub fn lies_in(at: usize, stretches: &[Stretch]) -> bool {
    let mut stretches = stretches.iter();
    stretches.any(|&(start, end)| (start..end).contains(&at))
}

/// What was found in a link so far.
#[derive(Clone, Default)]
pub struct Raised {
    /// The findings, in the order they were raised.
    pub findings: Vec<RawFinding>,
    /// Whether a budget cut the search short.
    pub is_cut: bool,
}

impl Raised {
    /// Raises a finding over a stretch of each side, unless one explains either of them already.
    pub fn raise(
        &mut self,
        link: &mut Link,
        kind: FindingKind,
        rule: Rule,
        a: Stretch,
        b: Stretch,
    ) {
        if link.a.is_explained(a.0, a.1) || link.b.is_explained(b.0, b.1) {
            return;
        }
        link.a.explained[a.0..a.1].fill(true);
        link.b.explained[b.0..b.1].fill(true);
        self.findings.push(RawFinding {
            kind,
            a: link.a.span(a.0, a.1),
            b: link.b.span(b.0, b.1),
            rule,
        });
    }
}
