//! The changes that may alter the meaning.
//!
//! The folders stand in one line: `words` knows how two words stand to each other, `link` which word
//! of one side stands for which of the other, `mentions` what one side says in numbers, dates and
//! words of degree, and `rules` what to make of it.

mod claims;
mod link;
mod mentions;
mod messages;
mod raised;
mod rule;
mod rules;
mod words;

use crate::diff::Edit;
use crate::language::Class;
use crate::text::{Span, Text};

pub use claims::of_sentence as claims_of;
pub use raised::{Raised, RawFinding};
pub use words::{KnownWords, WordTable};

use link::Link;
use mentions::Mentions;
use rule::Rule;
use rules::{
    attribution, clauses, compounds, dates, degrees, matters, names, negations, omissions,
    quotations, rates, roles, tenses, values, wording,
};

/// The findings of one link: what changed between `a_sentences` of `a` and
/// `b_sentences` of `b`, whose changed stretches are `edits`; `freely` says that all else is told in
/// other words. Swapping the sides mirrors them.
pub fn of_link(
    (a, a_sentences): (&Text, &[usize]),
    (b, b_sentences): (&Text, &[usize]),
    edits: &[Edit],
    words: KnownWords,
    freely: bool,
) -> Raised {
    let mut raised = Raised::default();
    if edits.is_empty() {
        return raised;
    }
    let mut link = Link::new((a, a_sentences), (b, b_sentences), edits, words, freely);
    let (in_a, in_b) = (Mentions::of(&link.a), Mentions::of(&link.b));
    if in_a.are_dateline(&link.a) && in_b.are_dateline(&link.b) {
        raised.is_cut = link.is_cut.get();
        return raised;
    }
    let pairs = quotations::compare(&mut link, &in_a, &in_b, &mut raised);
    let sources = attribution::compare(&mut link, (&in_a, &in_b), &pairs, &mut raised);
    values::compare(&mut link, &in_a, &in_b, &mut raised);
    dates::compare(&mut link, &in_a, &in_b, &mut raised);
    rates::compare(&mut link, &in_a, &in_b, &mut raised);
    roles::compare(&mut link, &mut raised);
    clauses::compare(&mut link, &mut raised);
    names::compare(&mut link, &in_a, &in_b, &mut raised);
    negations::compare(&mut link, &in_a, &in_b, &mut raised);
    for degree in [
        (Class::Quantity, FindingKind::Quantity, Rule::Quantity),
        (Class::Certainty, FindingKind::Certainty, Rule::Certainty),
    ] {
        degrees::compare(&mut link, degree, &in_a, &in_b, &mut raised);
    }
    tenses::compare(&mut link, &mut raised);
    matters::compare(&mut link, &in_a, &in_b, &mut raised);
    compounds::explain(&mut link);
    wording::compare(&mut link, &in_a, &in_b, &mut raised);
    let [of_a, of_b] = &sources;
    omissions::compare(&mut link, (&in_a, &in_b), [of_a, of_b], &mut raised);
    raised.is_cut = link.is_cut.get();
    raised
}

impl Finding {
    /// Puts a finding of `link` into words.
    pub fn new(raw: RawFinding, link: usize, a: &Text, b: &Text) -> Self {
        let arguments = [
            messages::excerpt(a.at(raw.a)),
            messages::excerpt(b.at(raw.b)),
        ];
        Self {
            kind: raw.kind,
            a: raw.a,
            b: raw.b,
            link,
            message: messages::sentence(raw.rule.name(), &arguments),
            rule: raw.rule.name(),
            arguments,
        }
    }

    /// The same finding where A and B have changed places.
    pub fn mirrored(mut self) -> Self {
        std::mem::swap(&mut self.a, &mut self.b);
        self.arguments.swap(0, 1);
        self.message = messages::sentence(self.rule, &self.arguments);
        self
    }

    /// Whether it says that something is left out; such findings come last.
    pub fn is_omission(&self) -> bool {
        self.rule == Rule::Omission.name()
    }

    /// Whether it points at a part of `edit`.
    pub fn covers(&self, edit: &Edit) -> bool {
        self.a.overlaps(edit.a) || self.b.overlaps(edit.b)
    }
}

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
    /// The name of the rule that raised it, under which the message catalogue has its sentences. All names
    /// stand in the published types, `src/wasm/types.d.ts`.
    pub rule: &'static str,
    /// What stands in A and what in B, as the message quotes them; empty where one lacks it.
    pub arguments: [String; 2],
}

/// What a finding touches, the weightiest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingKind {
    /// Words inside quotation marks differ, or a quotation gained or lost its marks.
    Quotation,
    /// Another speaker or source, or a claim that gained or lost its source.
    Attribution,
    /// Another value, unit, scale or limit: at least.
    Number,
    /// Another day, month, year or time.
    Date,
    /// Another person, place, organisation or title.
    Name,
    /// "Not", "no", "without" and the like on one side alone, or an antonym.
    Negation,
    /// All, most, many, some, only.
    Quantity,
    /// May, will, likely, reportedly.
    Certainty,
    /// A content word replaced by one that is no synonym of it.
    Wording,
}
