//! Words that say the opposite of each other.

use crate::language::Class;

use super::link::{Link, Side};
use super::mentions::Mentions;
use super::pairing::{nearest, nearness};
use super::words::Words;

/// The words of both sides that say the opposite of each other: those that took each other's place,
/// and those that bear on the same words elsewhere. `mentions` are those of A and of B.
pub fn opposites(link: &Link, words: &Words, mentions: [&Mentions; 2]) -> Vec<(usize, usize)> {
    let [free_a, free_b] = [(&link.a, mentions[0]), (&link.b, mentions[1])]
        .map(|(side, mentions)| free(side, mentions));
    if link.exceeds_budget(free_a.len(), free_b.len()) {
        return Vec::new();
    }
    let place = |&at: &usize| (at, at + 1);
    let is_meant = |x: usize, y: usize| {
        let shared = shared_company(link, words, x, y);
        let elsewhere_b = free_b
            .iter()
            .filter(|&&other| other != y)
            .filter(|&&other| words.say_one_thing(link.a.form(x), link.b.form(other)))
            .map(|&other| shared_company(link, words, x, other));
        let elsewhere_a = free_a
            .iter()
            .filter(|&&other| other != x)
            .filter(|&&other| words.say_one_thing(link.b.form(y), link.a.form(other)))
            .map(|&other| shared_company(link, words, other, y));
        elsewhere_a
            .chain(elsewhere_b)
            .all(|other| other == 0 || other < shared)
    };
    let mut pairs = Vec::new();
    for &x in &free_a {
        let fitting: Vec<usize> = free_b
            .iter()
            .copied()
            .filter(|&y| nearness(link, words, (x, x + 1), (y, y + 1)).is_some())
            .filter(|&y| say_opposites(link, words, x, y) && is_meant(x, y))
            .collect();
        pairs.extend(nearest((link, words), &[x], &fitting, place, place));
    }
    for &x in &free_a {
        let y = free_b.iter().copied().find(|&y| {
            words.are_opposites(link.a.form(x), link.b.form(y))
                && shared_company(link, words, x, y) > 0
                && is_meant(x, y)
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

/// How many words stand beside both: how far the two bear on the same. A word of grammar bears on
/// what follows: for the plan, against the plan.
fn shared_company(link: &Link, words: &Words, x: usize, y: usize) -> usize {
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
