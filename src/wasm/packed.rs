//! A comparison as one array of integers and one string: crossing into JavaScript in this form
//! costs a tenth of what an object built field by field costs. decode.js takes it apart, and
//! describes the layout.

use crate::comparison::utf16::Utf16;
use crate::comparison::{
    Comparison, Edit, EditClass, Finding, FindingKind, Link, LinkKind, Reasons, Role, Side, Span,
    Verdict,
};

/// A comparison in the layout that decode.js describes.
pub struct Packed {
    pub numbers: Vec<u32>,
    /// Every string of the result, one after the other; their lengths are among the numbers.
    pub strings: String,
}

/// Packs the comparison of `a` and `b`, with offsets in UTF-16 code units.
pub fn pack(comparison: &Comparison, a: &str, b: &str) -> Packed {
    let mut packer = Packer {
        numbers: Vec::new(),
        strings: String::new(),
        a: Utf16::new(a),
        b: Utf16::new(b),
    };
    packer.comparison(comparison);
    Packed {
        numbers: packer.numbers,
        strings: packer.strings,
    }
}

struct Packer<'t> {
    numbers: Vec<u32>,
    strings: String,
    a: Utf16<'t>,
    b: Utf16<'t>,
}

impl Packer<'_> {
    fn comparison(&mut self, comparison: &Comparison) {
        let relation = &comparison.relation;
        self.numbers.push(match relation.verdict {
            Verdict::Identical => 0,
            Verdict::Retelling => 1,
            Verdict::Partial => 2,
            Verdict::Unrelated => 3,
        });
        self.share(relation.coverage_a);
        self.share(relation.coverage_b);
        self.share(relation.verbatim_a);
        self.share(relation.verbatim_b);
        self.numbers.push(u32::from(comparison.precise));
        self.string(&comparison.a.language);
        side(&mut self.numbers, &self.a, &comparison.a);
        self.string(&comparison.b.language);
        side(&mut self.numbers, &self.b, &comparison.b);
        self.count(comparison.links.len());
        for link in &comparison.links {
            self.link(link);
        }
        self.count(comparison.findings.len());
        for finding in &comparison.findings {
            self.finding(finding);
        }
    }

    fn link(&mut self, link: &Link) {
        for sentences in [&link.a, &link.b] {
            self.count(sentences.len());
            self.numbers.extend(sentences.iter().map(|&s| s as u32));
        }
        self.share(link.similarity);
        self.numbers.push(u32::from(link.reader));
        self.numbers.push(u32::from(link.moved));
        self.numbers.push(match link.kind {
            LinkKind::Verbatim => 0,
            LinkKind::Reworded => 1,
        });
        self.count(link.edits.len());
        for &Edit { a, b, class } in &link.edits {
            self.spans(a, b);
            self.numbers.push(match class {
                EditClass::Typography => 0,
                EditClass::Spelling => 1,
                EditClass::Inflection => 2,
                EditClass::Wording => 3,
                EditClass::Meaning => 4,
            });
        }
        self.count(usize::from(link.reasons.is_some()));
        if let Some(reasons) = &link.reasons {
            self.reasons(reasons);
        }
    }

    fn reasons(&mut self, reasons: &Reasons) {
        self.count(reasons.shared.len());
        for &(a, b) in &reasons.shared {
            self.spans(a, b);
        }
        self.numbers.push(u32::from(reasons.neighbours));
        for runner_up in [reasons.runner_up_a, reasons.runner_up_b] {
            self.count(usize::from(runner_up.is_some()));
            if let Some(runner_up) = runner_up {
                self.count(runner_up.sentence);
                self.share(runner_up.similarity);
            }
        }
    }

    fn finding(&mut self, finding: &Finding) {
        self.numbers.push(match finding.kind {
            FindingKind::Quotation => 0,
            FindingKind::Attribution => 1,
            FindingKind::Number => 2,
            FindingKind::Date => 3,
            FindingKind::Name => 4,
            FindingKind::Negation => 5,
            FindingKind::Quantity => 6,
            FindingKind::Certainty => 7,
            FindingKind::Wording => 8,
        });
        self.spans(finding.a, finding.b);
        self.count(finding.link);
        self.string(&finding.message);
        self.string(finding.rule);
        self.count(finding.arguments.len());
        for argument in &finding.arguments {
            self.string(argument);
        }
    }

    /// A stretch of A and one of B.
    fn spans(&mut self, a: Span, b: Span) {
        span(&mut self.numbers, &self.a, a);
        span(&mut self.numbers, &self.b, b);
    }

    fn count(&mut self, count: usize) {
        self.numbers.push(count as u32);
    }

    /// A number between 0 and 1, in ten-thousandths.
    fn share(&mut self, share: f32) {
        self.numbers.push((share * 10_000.0).round() as u32);
    }

    fn string(&mut self, string: &str) {
        self.count(string.encode_utf16().count());
        self.strings.push_str(string);
    }
}

fn side(numbers: &mut Vec<u32>, text: &Utf16, side: &Side) {
    numbers.push(side.sentences.len() as u32);
    for sentence in &side.sentences {
        span(numbers, text, sentence.span);
        numbers.push(sentence.paragraph);
        numbers.push(match sentence.role {
            Role::Headline => 0,
            Role::Body => 1,
            Role::Furniture => 2,
        });
        numbers.push(sentence.claims.map_or(0, |claims| claims + 1));
    }
    numbers.push(side.quotations.len() as u32);
    for quotation in &side.quotations {
        span(numbers, text, quotation.span);
        numbers.push(u32::from(quotation.speaker.is_some()));
        if let Some(speaker) = quotation.speaker {
            span(numbers, text, speaker);
        }
    }
    numbers.push(side.alone.len() as u32);
    numbers.extend(side.alone.iter().map(|&at| at as u32));
}

fn span(numbers: &mut Vec<u32>, text: &Utf16, span: Span) {
    numbers.push(text.offset(span.start));
    numbers.push(text.offset(span.end));
}

#[cfg(test)]
mod tests;
