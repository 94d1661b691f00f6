//! A comparison seen from the other side.

use super::Comparison;

/// The comparison of B with A, from that of A with B.
pub fn mirrored(comparison: Comparison) -> Comparison {
    let mut relation = comparison.relation;
    std::mem::swap(&mut relation.coverage_a, &mut relation.coverage_b);
    std::mem::swap(&mut relation.verbatim_a, &mut relation.verbatim_b);
    let mut links = comparison.links;
    for link in &mut links {
        std::mem::swap(&mut link.a, &mut link.b);
        for edit in &mut link.edits {
            std::mem::swap(&mut edit.a, &mut edit.b);
        }
    }
    links.sort_by(|one, other| one.a.cmp(&other.a));
    Comparison {
        relation,
        a: comparison.b,
        b: comparison.a,
        links,
        findings: comparison.findings,
        precise: comparison.precise,
    }
}
