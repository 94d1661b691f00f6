//! Words that say the opposite of each other.

use crate::language::Class;

use super::link::{Link, Side};
use super::mentions::Mentions;
use super::values::{nearest, nearness};
use super::words::Words;

/// The words of both sides that say the opposite of each other: those that took each other's place,
/// and those that bear on the same words elsewhere. `mentions` are those of A and of B.
pub fn opposites(link: &Link, words: &Words, mentions: [&Mentions; 2]) -> Vec<(usize, usize)> {
    /// Where more than this is left on both sides, little of the sentence was kept.
    const MOST_PAIRS: usize = 1024;

    let [free_a, free_b] = [(&link.a, mentions[0]), (&link.b, mentions[1])]
        .map(|(side, mentions)| free(side, mentions));
    if free_a.len() * free_b.len() > MOST_PAIRS {
        return Vec::new();
    }
    let place = |&at: &usize| (at, at + 1);
    let mut pairs = Vec::new();
    for &x in &free_a {
        let fitting: Vec<usize> = free_b
            .iter()
            .copied()
            .filter(|&y| nearness(link, words, (x, x + 1), (y, y + 1)).is_some())
            .filter(|&y| say_opposites(link, words, x, y))
            .collect();
        pairs.extend(nearest((link, words), &[x], &fitting, place, place));
    }
    for &x in &free_a {
        let y = free_b.iter().copied().find(|&y| {
            words.are_opposites(link.a.form(x), link.b.form(y))
                && bear_on_same(link, words, x, y)
                && !is_said_elsewhere(&link.a, x, &link.b, &free_b, words)
                && !is_said_elsewhere(&link.b, y, &link.a, &free_a, words)
        });
        if let Some(y) = y
            && !pairs.iter().any(|&(a, b)| a == x || b == y)
        {
            pairs.push((x, y));
        }
    }
    pairs
}

/// The words of a side that have no partner, that nothing explains, and that are no part of a fixed
/// phrase.
fn free(side: &Side, mentions: &Mentions) -> Vec<usize> {
    let is_fixed = |at: usize| {
        let mut phrases = mentions.plain.iter();
        phrases.any(|&(start, end)| (start..end).contains(&at))
    };
    (0..side.tokens.len())
        .filter(|&at| side.partners[at].is_none() && side.is_word(at) && !side.explained[at])
        .filter(|&at| !is_fixed(at))
        .collect()
}

/// Whether two words bear on the same: what stands beside the one stands beside the other too. A
/// word of grammar bears on what follows: for the plan, against the plan.
fn bear_on_same(link: &Link, words: &Words, x: usize, y: usize) -> bool {
    /// Content words further away belong to something else.
    const REACH: usize = 2;

    let is_content = |side: &Side, at: usize| side.is_word(at) && words.is_content(side.form(at));
    let behind = |side: &Side, at: usize, most: usize| -> Vec<usize> {
        let rest = (at + 1..side.tokens.len()).filter(|&at| is_content(side, at));
        rest.take(most).collect()
    };
    let before = |side: &Side, at: usize| -> Vec<usize> {
        let rest = (0..at).rev().filter(|&at| is_content(side, at));
        rest.take(REACH).collect()
    };
    let (beside_a, beside_b) = match (is_content(&link.a, x), is_content(&link.b, y)) {
        (true, true) => (
            [before(&link.a, x), behind(&link.a, x, REACH)].concat(),
            [before(&link.b, y), behind(&link.b, y, REACH)].concat(),
        ),
        (false, false) => (behind(&link.a, x, 1), behind(&link.b, y, 1)),
        _ => return false,
    };
    beside_a
        .iter()
        .any(|&at| link.a.partners[at].is_some_and(|partner| beside_b.contains(&partner.index)))
}

/// Whether one of the `others` says what the word does, or points the same way.
fn is_said_elsewhere(
    side: &Side,
    at: usize,
    other: &Side,
    others: &[usize],
    words: &Words,
) -> bool {
    others.iter().any(|&theirs| {
        let (mine, theirs) = (side.form(at), other.form(theirs));
        words.name_one_thing(mine, theirs) || words.point_one_way(mine, theirs)
    })
}

/// Whether a word of A and one of B are opposites, or compounds of which one part is: pre-war,
/// post-war.
fn say_opposites(link: &Link, words: &Words, x: usize, y: usize) -> bool {
    let is_quantity = |form| words.sense(form, Class::Quantity).is_some();
    if is_quantity(link.a.form(x)) && is_quantity(link.b.form(y)) {
        return false;
    }
    let (a, b) = (link.a.surface(x), link.b.surface(y));
    if !(a.contains('-') && b.contains('-')) {
        let (form_a, form_b) = (link.a.form(x), link.b.form(y));
        return words.are_opposites(form_a, form_b)
            || (link.a.slots[x] == link.b.slots[y]
                && words.is_content(form_a)
                && words.is_content(form_b)
                && words.are_antonyms(form_a, form_b));
    }
    let (a, b) = (a.to_lowercase(), b.to_lowercase());
    let same_length = a.split('-').count() == b.split('-').count();
    let mut different = a.split('-').zip(b.split('-')).filter(|(a, b)| a != b);
    same_length
        && different
            .next()
            .is_some_and(|(a, b)| words.table.senses.are_opposites(a, b))
        && different.next().is_none()
}
