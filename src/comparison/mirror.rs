//! A comparison seen from the other side.

use super::{Comparison, Finding};
use crate::sorting::sort_by;

/// The comparison of B with A, from that of A with B.
pub fn mirrored(comparison: Comparison) -> Comparison {
    let mut relation = comparison.relation;
    std::mem::swap(&mut relation.coverage_a, &mut relation.coverage_b);
    std::mem::swap(&mut relation.verbatim_a, &mut relation.verbatim_b);
    let mut links = comparison.links;
    for link in &mut links {
        std::mem::swap(&mut link.a, &mut link.b);
        if let Some(reasons) = &mut link.reasons {
            std::mem::swap(&mut reasons.runner_up_a, &mut reasons.runner_up_b);
            for (a, b) in &mut reasons.shared {
                std::mem::swap(a, b);
            }
        }
        for edit in &mut link.edits {
            std::mem::swap(&mut edit.a, &mut edit.b);
        }
    }
    let mut order: Vec<usize> = (0..links.len()).collect();
    sort_by(&mut order, |&one, &other| links[one].a.cmp(&links[other].a));
    let mut place = vec![0; links.len()];
    for (new, &old) in order.iter().enumerate() {
        place[old] = new;
    }
    sort_by(&mut links, |one, other| one.a.cmp(&other.a));
    let findings = comparison
        .findings
        .into_iter()
        .map(|finding| Finding {
            link: place[finding.link],
            ..finding.mirrored()
        })
        .collect();
    Comparison {
        relation,
        a: comparison.b,
        b: comparison.a,
        links,
        findings,
        precise: comparison.precise,
    }
}
