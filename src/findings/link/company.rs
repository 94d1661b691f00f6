//! What stands beside a word, by which words at different places are known to bear on the same.

use crate::language::GrammarWord;

use super::{Link, Side};

/// How many words stand beside both: how far the two bear on the same. A word of grammar bears on
/// what follows: for the plan, against the plan.
pub fn shared_company(link: &Link, x: usize, y: usize) -> usize {
    // Ahead of the vote, after the vote.
    let both = link.a.is_content(x) && link.b.is_content(y);
    let beside_b = company(&link.b, y, both);
    let partners = company(&link.a, x, both).into_iter();
    let partners = partners.filter_map(|at| link.a.partners[at]);
    partners
        .filter(|partner| beside_b.contains(&partner.index))
        .count()
}

/// The nearest content words of the clause: those behind, or where both ways count those before too.
fn company(side: &Side, at: usize, both_ways: bool) -> Vec<usize> {
    /// Words further away belong to something else.
    const REACH: usize = 2;

    let in_clause = |&at: &usize| !matches!(side.surface(at), "," | ";" | "." | ":");
    let content = |at: &usize| side.is_content(*at);
    let behind = (at + 1..side.tokens.len()).take_while(in_clause);
    if !both_ways {
        // Only what belongs to the noun may stand between.
        let belongs = |&at: &usize| content(&at) || side.is_grammar(at, GrammarWord::BeforeNoun);
        let behind = behind.take_while(belongs);
        return behind.filter(content).take(REACH).collect();
    }
    let before = (0..at).rev().take_while(in_clause);
    let before = before.filter(content).take(REACH);
    before.chain(behind.filter(content).take(REACH)).collect()
}
