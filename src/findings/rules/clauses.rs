//! Clauses that changed places around the word that joins them: he left after the vote was taken, the
//! vote was taken after he left.

use std::ops::Range;

use crate::findings::FindingKind;
use crate::findings::link::{Link, Partner, Side};
use crate::findings::raised::Raised;
use crate::findings::rule::Rule;
use crate::language::GrammarWord;

/// Raises the clause behind "because", "after" or the like where its words stand in the main clause
/// of the other side, and those of that side's clause in the main clause here.
pub fn compare(link: &mut Link, raised: &mut Raised) {
    /// Of fewer words each may have moved by itself.
    const LEAST: usize = 3;

    let (Some(a), Some(b)) = (clause(&link.a), clause(&link.b)) else {
        return;
    };
    // What one side tells in several sentences has other main clauses.
    if link.a.sentences.len() + link.b.sentences.len() > 2 {
        return;
    }
    // How many words stand outside the clause of the other side, where none stands in it.
    let moved = |side: &Side, clause: &Range<usize>, there: &Range<usize>| {
        let content = clause.clone().skip(1).filter(|&at| side.is_content(at));
        let mut partners = content.filter_map(|at| side.partners[at]);
        let outside =
            |count, partner: Partner| (!there.contains(&partner.index)).then_some(count + 1);
        partners.try_fold(0, outside).unwrap_or(0)
    };
    let (of_a, of_b) = (moved(&link.a, &a, &b), moved(&link.b, &b, &a));
    if of_a.min(of_b) == 0 || of_a + of_b < LEAST {
        return;
    }
    let same = link.a.form(a.start) == link.b.form(b.start);
    if same {
        let (a, b) = ((a.start, a.end), (b.start, b.end));
        raised.raise(link, FindingKind::Wording, Rule::Wording, a, b);
    } else {
        // He left before the vote was taken, the vote was taken after he left.
        link.a.explained[a.start] = true;
        link.b.explained[b.start] = true;
    }
}

/// The only clause of a side that begins with a joining word, up to its comma or the end of the
/// sentence.
fn clause(side: &Side) -> Option<Range<usize>> {
    let is_joint = |&at: &usize| side.is_grammar(at, GrammarWord::Turning);
    let mut joints = (0..side.tokens.len()).filter(is_joint);
    let start = joints.next().filter(|_| joints.next().is_none())?;
    let ends = |&at: &usize| matches!(side.surface(at), "," | "." | ";" | ":");
    let end = (start..side.tokens.len())
        .find(ends)
        .unwrap_or(side.tokens.len());
    Some(start..end)
}
