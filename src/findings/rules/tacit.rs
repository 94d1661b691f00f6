//! Negations that one side says without a word for "not": they no longer call, they have stopped
//! calling; no woman led it before, the first woman to lead it.

use crate::findings::link::{Link, Side};
use crate::findings::mentions::Mentions;
use crate::findings::mentions::scan::Mention;
use crate::findings::raised::Stretch;
use crate::language::{Class, is_tacit_degree};

/// Takes out the negations among `left`, those that A and B alone have, for which the other side
/// has such a word of its own in the clause.
pub fn take_out(link: &mut Link, left: [&mut Vec<Mention>; 2], [in_a, in_b]: [&Mentions; 2]) {
    let [left_a, left_b] = left;
    let (a, b) = (&mut link.a, &mut link.b);
    left_a.retain(|negation| !is_told(a, negation, b, in_b));
    left_b.retain(|negation| !is_told(b, negation, a, in_a));
}

/// Whether the other side has a word of its own that says a negation of `side`. Both are then
/// explained, with the word that is negated where the other side lacks it.
fn is_told(side: &mut Side, negation: &Mention, other: &mut Side, mentions: &Mentions) -> bool {
    let Some((start, end)) = tacit_word(side, negation, other, mentions) else {
        return false;
    };
    other.explained[start..end].fill(true);
    side.explained[negation.start..negation.end].fill(true);
    if let Some(head) = negation.head.filter(|&head| side.partners[head].is_none()) {
        side.explained[head] = true;
    }
    true
}

/// The word or phrase of the other side, which `mentions` are of, that says a negation of `side`.
fn tacit_word(
    side: &Side,
    negation: &Mention,
    other: &Side,
    mentions: &Mentions,
) -> Option<Stretch> {
    let negated = negation.head.and_then(|head| side.partners[head]);
    let in_clause = |at: usize| {
        let Some(negated) = negated else { return true };
        let (from, to) = (at.min(negated.index), at.max(negated.index));
        !(from..to).any(|at| matches!(other.surface(at), "," | ";" | ":" | "." | "–" | "—"))
    };
    let is_free = |at: usize| other.partners[at].is_none() && !other.explained[at] && in_clause(at);
    let degree = mentions
        .words
        .iter()
        .find(|mention| is_tacit_degree(mention.sense.label) && is_free(mention.start));
    let says_so =
        |&at: &usize| is_free(at) && other.words.sense(other.form(at), Class::Tacit).is_some();
    let word = || (0..other.tokens.len()).find(says_so);
    degree
        .map(|degree| (degree.start, degree.end))
        .or_else(|| word().map(|at| (at, at + 1)))
}
