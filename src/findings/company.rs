//! What stands beside a word, by which words at different places are known to bear on the same.

use super::link::{Link, Side};
use super::words::Words;

/// How many words stand beside both: how far the two bear on the same. A word of grammar bears on
/// what follows: for the plan, against the plan.
pub fn shared_company(link: &Link, words: &Words, x: usize, y: usize) -> usize {
    let is_content = |side: &Side, at: usize| side.is_word(at) && words.is_content(side.form(at));
    let both = is_content(&link.a, x);
    if both != is_content(&link.b, y) {
        return 0;
    }
    let beside_b = company(&link.b, y, both, is_content);
    let partners = company(&link.a, x, both, is_content).into_iter();
    let partners = partners.filter_map(|at| link.a.partners[at]);
    partners
        .filter(|partner| beside_b.contains(&partner.index))
        .count()
}

/// The nearest content words of the clause: the next one, or where both ways count those before and
/// behind.
fn company(
    side: &Side,
    at: usize,
    both_ways: bool,
    is_content: impl Fn(&Side, usize) -> bool,
) -> Vec<usize> {
    /// Words further away belong to something else.
    const REACH: usize = 2;

    let in_clause = |&at: &usize| !matches!(side.surface(at), "," | ";" | "." | ":");
    let content = |at: &usize| is_content(side, *at);
    let behind = (at + 1..side.tokens.len()).take_while(in_clause);
    if !both_ways {
        return behind.filter(content).take(1).collect();
    }
    let before = (0..at).rev().take_while(in_clause);
    let before = before.filter(content).take(REACH);
    before.chain(behind.filter(content).take(REACH)).collect()
}
