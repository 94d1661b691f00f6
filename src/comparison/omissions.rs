//! What a sentence leaves out is a finding only where the texts tell the whole of each other.

use super::{EditClass, Finding, Link, Relation, Verdict};

/// Where less of either text is told in the other, what a sentence leaves out is no finding.
const LEAST_TOLD: f32 = 0.5;

/// Takes out the findings that something is left out where `relation` says that the texts tell only
/// a part of each other: they leave out sentences anyway. The edits they cover are other words.
pub fn drop_from_partial(relation: &Relation, links: &mut [Link], findings: &mut Vec<Finding>) {
    let told = relation.coverage_a.min(relation.coverage_b);
    if relation.verdict != Verdict::Partial && told >= LEAST_TOLD {
        return;
    }
    let (dropped, kept): (Vec<_>, Vec<_>) = findings.drain(..).partition(Finding::is_omission);
    for finding in dropped {
        let rest = || kept.iter().filter(|kept| kept.link == finding.link);
        for edit in &mut links[finding.link].edits {
            if finding.covers(edit) && !rest().any(|kept| kept.covers(edit)) {
                edit.class = EditClass::Wording;
            }
        }
    }
    *findings = kept;
}
