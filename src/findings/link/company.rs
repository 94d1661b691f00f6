//! What stands beside a word, by which words at different places are known to bear on the same.

use crate::language::GrammarWord;

use super::{Link, Side};

/// How many words stand beside both: how far the two bear on the same. A word of grammar bears on
/// what follows: for the plan, against the plan.
pub fn shared_company(link: &Link, x: usize, y: usize) -> usize {
    // Ahead of the vote, after the vote.
    let both = link.a.is_content(x) && link.b.is_content(y);
    let partners = company(&link.a, x, both).filter_map(|at| link.a.partners[at]);
    let stands_beside = |at: usize| company(&link.b, y, both).any(|other| other == at);
    partners
        .filter(|partner| stands_beside(partner.index))
        .count()
}

/// The nearest content words of the clause: those behind, or where both ways count those before too.
fn company(side: &Side, at: usize, both_ways: bool) -> impl Iterator<Item = usize> {
    /// Words further away belong to something else.
    const REACH: usize = 2;

    let in_clause =
        |&at: &usize| side.is_word(at) || !matches!(side.surface(at), "," | ";" | "." | ":");
    let content = |&at: &usize| side.is_content(at);
    // Where one way counts, only what belongs to the noun may stand between.
    let belongs =
        move |at: &usize| both_ways || content(at) || side.is_grammar(*at, GrammarWord::BeforeNoun);
    let behind = (at + 1..side.tokens.len()).take_while(in_clause);
    let behind = behind.take_while(belongs).filter(content).take(REACH);
    let before = (0..at).rev().take_while(in_clause).filter(content);
    before.take(if both_ways { REACH } else { 0 }).chain(behind)
}
