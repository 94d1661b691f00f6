//! What one side alone says, where the other tells the clause without it.

use crate::findings::FindingKind;
use crate::findings::link::company::shared_company;
use crate::findings::link::{Link, Side};
use crate::findings::mentions::scan::Mention;
use crate::findings::raised::Raised;
use crate::findings::rule::Rule;
use crate::language::Class;
use crate::text::Which;

/// Raises what one side alone says, where the other tells the clause without it.
pub fn raise(
    link: &mut Link,
    (kind, rule): (FindingKind, Rule),
    [in_a, in_b]: [&[Mention]; 2],
    raised: &mut Raised,
) {
    for mention in in_a {
        if let Some(at) = kept(link, Which::A, mention) {
            let shown = mention.shown(&link.a);
            raised.raise(link, kind, rule, shown, (at, at));
        }
    }
    for mention in in_b {
        if let Some(at) = kept(link, Which::B, mention) {
            let shown = mention.shown(&link.b);
            raised.raise(link, kind, rule, (at, at), shown);
        }
    }
}

/// Whether the other side tells what a mention of this side bears on.
pub fn tells(link: &Link, which: Which, mention: &Mention) -> bool {
    kept(link, which, mention).is_some()
}

/// Where the other side tells the clause that a mention of this side bears on without it: the
/// token there before which it would stand. None where the clause is left out too.
fn kept(link: &Link, which: Which, mention: &Mention) -> Option<usize> {
    let head = mention.head?;
    let (side, other) = link.sides(which);
    let mut place = match side.partners[head] {
        Some(partner) => partner.index,
        None => replaced(side, other, head)
            .filter(|&at| mention.sense.class != Class::Negation || other.is_content(at))
            .or_else(|| reworded(link, which, head))
            .or_else(|| within(side, mention))
            .or_else(|| clause(link, which, mention))?,
    };
    // What stands between the mention and its head on both sides comes behind the mention: the
    // opening mark in: so-called “vassal states”.
    for between in (mention.end..head).rev() {
        match side.partners[between] {
            Some(partner) if partner.index + 1 == place => place = partner.index,
            _ => break,
        }
    }
    Some(place)
}

/// The word of the other side that a content word of the mention itself stands for: of "not known",
/// known.
fn within(side: &Side, mention: &Mention) -> Option<usize> {
    let mut content = (mention.start..mention.end).filter(|&at| side.is_content(at));
    content.find_map(|at| Some(side.partners[at]?.index))
}

/// The word of the other side that stands for the one nearest a word of certainty, where all of it but the
/// verb is told there and nothing about how sure it is: serait dû aux freins, les freins sont en cause. A
/// lexicon would know the verb.
fn clause(link: &Link, which: Which, mention: &Mention) -> Option<usize> {
    /// One word in common may be what the whole text is about.
    const LEAST: usize = 2;

    let (side, other) = link.sides(which);
    let is_sure = |at: usize| {
        let sense = other.words.sense(other.form(at), Class::Certainty);
        sense.is_none()
    };
    if mention.sense.class != Class::Certainty
        || link.words.table.relations.has_lexicon()
        || !(0..other.tokens.len()).all(is_sure)
    {
        return None;
    }
    let in_clause = |&at: &usize| side.is_word(at);
    let behind = (mention.end..side.tokens.len()).take_while(in_clause);
    let before = (0..mention.start).rev().take_while(in_clause);
    let content: Vec<usize> = behind
        .chain(before)
        .filter(|&at| side.is_content(at))
        .collect();
    let told: Vec<usize> = content
        .iter()
        .filter_map(|&at| Some(side.partners[at]?.index))
        .collect();
    (told.len() >= LEAST && told.len() * 2 >= content.len()).then(|| told[0])
}

/// The word of the other side that took the place of the word `head`: the one before the partner of
/// the word behind it, or behind the prepositions that go with it: comment on the price.
fn replaced(side: &Side, other: &Side, head: usize) -> Option<usize> {
    let goes_with =
        |&at: &usize| side.is_word(at) && !side.is_content(at) && side.partners[at].is_none();
    let next = (head + 1..side.tokens.len()).find(|at| !goes_with(at))?;
    let next = side.is_word(next).then_some(next)?;
    let behind = side.partners[next]?.index;
    let replaced = behind.checked_sub(1)?;
    (other.is_word(replaced) && other.partners[replaced].is_none()).then_some(replaced)
}

/// The word of the other side that says the same as the word `head`, of the same.
fn reworded(link: &Link, which: Which, head: usize) -> Option<usize> {
    let (side, other) = link.sides(which);
    let company = |at| {
        let (x, y) = which.of((head, at), (at, head));
        shared_company(link, x, y)
    };
    let mut free =
        (0..other.tokens.len()).filter(|&at| other.partners[at].is_none() && other.is_word(at));
    free.find(|&at| link.words.name_one_thing(side.form(head), other.form(at)) && company(at) > 0)
}
