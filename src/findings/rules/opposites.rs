//! Words that say the opposite of each other.

use crate::findings::link::company::shared_company;
use crate::findings::link::pairing::{nearest, nearness};
use crate::findings::link::{Link, Side};
use crate::findings::mentions::Mentions;
use crate::findings::mentions::scan::Mention;
use crate::findings::raised::{Stretch, lies_in};
use crate::findings::words::KnownWords;
use crate::language::{Class, Dimension, GrammarWord};
use crate::text::Form;

/// The words of both sides that say the opposite of each other: those that took each other's place,
/// and those that bear on the same words elsewhere. `mentions` are those of A and of B.
pub fn opposites(link: &Link, mentions: [&Mentions; 2]) -> Vec<(usize, usize)> {
    /// Where no more words are left on either side, all else is told.
    const FEW: usize = 2;

    let [free_a, free_b] = [(&link.a, mentions[0]), (&link.b, mentions[1])]
        .map(|(side, mentions)| free(side, mentions));
    if link.exceeds_budget(free_a.len(), free_b.len()) {
        return Vec::new();
    }
    let place = |&at: &usize| (at, at + 1);
    let is_meant = |x: usize, y: usize| {
        let shared = shared_company(link, x, y);
        let elsewhere_b = free_b
            .iter()
            .filter(|&&other| other != y)
            .filter(|&&other| {
                link.words
                    .say_one_thing(link.a.meaning(x), link.b.meaning(other))
            })
            .map(|&other| shared_company(link, x, other));
        let elsewhere_a = free_a
            .iter()
            .filter(|&&other| other != x)
            .filter(|&&other| {
                link.words
                    .say_one_thing(link.b.meaning(y), link.a.meaning(other))
            })
            .map(|&other| shared_company(link, other, y));
        elsewhere_a
            .chain(elsewhere_b)
            .all(|other| other == 0 || other < shared)
    };
    let mut pairs = Vec::new();
    for &x in &free_a {
        let fitting: Vec<usize> = free_b
            .iter()
            .copied()
            .filter(|&y| nearness(link, (x, x + 1), (y, y + 1)).is_some())
            .filter(|&y| say_opposites(link, x, y) && is_meant(x, y))
            .collect();
        pairs.extend(nearest(link, &[x], &fitting, place, place));
    }
    // Where all else is told, a word needs no neighbours in common with the one that took its place.
    let is_last = |side: &Side, free: &[usize], at: usize| {
        let words = free.iter().filter(|&&word| side.is_content(word));
        side.is_content(at) && words.count() <= FEW
    };
    let are_last = |x: usize, y: usize| {
        !link.is_loose
            && !link.words.table.relations.has_lexicon()
            && is_last(&link.a, &free_a, x)
            && is_last(&link.b, &free_b, y)
    };
    for &x in &free_a {
        let y = free_b.iter().copied().find(|&y| {
            let (form_a, form_b) = (link.a.meaning(x), link.b.meaning(y));
            let by_lexicon = !link.is_loose
                && link.words.is_content(form_a)
                && link.words.is_content(form_b)
                && !are_counts(link.words, form_a, form_b);
            (shared_company(link, x, y) > 0 || are_last(x, y))
                && (link.words.are_opposites(form_a, form_b)
                    || by_lexicon && link.words.are_antonyms(form_a, form_b))
                && is_meant(x, y)
        });
        if let Some(y) = y
            && !pairs.iter().any(|&(a, b)| a == x || b == y)
        {
            pairs.push((x, y));
        }
    }
    pairs.retain(|&(x, y)| !(tells_both_ends(&link.a, x) && tells_both_ends(&link.b, y)));
    pairs.extend(poles(link, mentions, &pairs));
    pairs
}

/// Whether a word is joined to its opposite: at home and abroad, domestic and foreign.
fn tells_both_ends(side: &Side, at: usize) -> bool {
    let is_other_end = |other: usize| {
        let (one, other) = (side.meaning(at), side.meaning(other));
        side.words.are_opposites(one, other) || side.words.are_antonyms(one, other)
    };
    let joins = |at: usize| side.is_grammar(at, GrammarWord::Coordinator);
    let content = |at: &usize| side.is_content(*at);
    let in_clause = |at: &usize| side.is_word(*at);
    let behind = (at + 1..side.tokens.len())
        .take_while(in_clause)
        .find(content);
    let before = (0..at).rev().take_while(in_clause).find(content);
    behind.is_some_and(|other| (at..other).any(joins) && is_other_end(other))
        || before.is_some_and(|other| (other..at).any(joins) && is_other_end(other))
}

/// A phrase of A and one of B that say the two ends of one thing, where neither side says the other
/// end as well: nahm zu, nahm ab.
fn poles(
    link: &Link,
    mentions: [&Mentions; 2],
    known: &[(usize, usize)],
) -> Option<(usize, usize)> {
    let [in_a, in_b] =
        mentions.map(|mentions| -> Vec<&Mention> { mentions.of_class(Class::Pole).collect() });
    let says = |poles: &[&Mention], label: &str| poles.iter().any(|pole| pole.sense.label == label);
    let mut pairs = in_a.iter().flat_map(|x| in_b.iter().map(move |y| (x, y)));
    let (x, y) = pairs.find(|(x, y)| {
        let (a, b) = (x.sense.label, y.sense.label);
        let [thing_a, thing_b] = [a, b].map(|label| label.trim_end_matches(['+', '-']));
        let are_ends = a != b && thing_a == thing_b;
        let holds = |pole: &Mention, at: usize| (pole.start..pole.end).contains(&at);
        // What has its partner in the other text is told there.
        let is_free = |side: &Side, pole: &Mention| {
            let (start, end) = pole.shown(side);
            !side.explained[start] && (start..end).any(|at| side.partners[at].is_none())
        };
        let is_free = is_free(&link.a, x)
            && is_free(&link.b, y)
            && !known.iter().any(|&(a, b)| holds(x, a) || holds(y, b));
        are_ends && is_free && !says(&in_b, a) && !says(&in_a, b)
    })?;
    Some((x.start, y.start))
}

/// The words of a side that have no partner, that nothing explains, and that are no part of a fixed
/// phrase or a share: two thirds.
fn free(side: &Side, mentions: &Mentions) -> Vec<usize> {
    // The more of "no more" says how long, not how much; "at least" and "or more" say one thing of an
    // amount, and the thirds of "two thirds" are no ordinal.
    let mut parts: Vec<Stretch> = mentions
        .of_class(Class::Negation)
        .map(|negation| (negation.start + 1, negation.end))
        .collect();
    let limits = mentions.amounts.iter().flat_map(|amount| {
        let share = (amount.dimension == Dimension::Share).then_some((amount.start, amount.end));
        let limits = [
            (amount.bound_start, amount.start),
            (amount.end, amount.bound_end),
        ];
        limits.into_iter().chain(share)
    });
    parts.extend(limits);
    (0..side.tokens.len())
        .filter(|&at| side.partners[at].is_none() && side.is_word(at) && !side.explained[at])
        .filter(|&at| !side.is_particle(at))
        .filter(|&at| !lies_in(at, &mentions.plain) && !lies_in(at, &parts))
        .collect()
}

/// Whether a word of A and one of B are opposites, or compounds of which one part is: pre-war,
/// post-war.
fn say_opposites(link: &Link, x: usize, y: usize) -> bool {
    if are_counts(link.words, link.a.meaning(x), link.b.meaning(y)) {
        return false;
    }
    let (a, b) = (link.a.surface(x), link.b.surface(y));
    if !(a.contains('-') && b.contains('-')) {
        let (form_a, form_b) = (link.a.meaning(x), link.b.meaning(y));
        // Sanctions over the raid, placed under sanctions: each word is of something else.
        let are_grammar = !link.words.is_content(form_a) && !link.words.is_content(form_b);
        let of_one = !are_grammar || shared_company(link, x, y) > 0;
        return of_one && link.words.are_opposites(form_a, form_b)
            || (link.a.slots[x] == link.b.slots[y]
                && link.words.is_content(form_a)
                && link.words.is_content(form_b)
                && link.words.are_antonyms(form_a, form_b));
    }
    let (a, b) = (a.to_lowercase(), b.to_lowercase());
    let same_length = a.split('-').count() == b.split('-').count();
    let mut different = a.split('-').zip(b.split('-')).filter(|(a, b)| a != b);
    same_length
        && different
            .next()
            .is_some_and(|(a, b)| link.words.table.senses.are_opposites(a, b))
        && different.next().is_none()
}

/// Whether both words say how many, which has rules of its own: all and none, three and third.
fn are_counts(words: KnownWords, a: Form, b: Form) -> bool {
    [a, b].iter().all(|&form| {
        let mut classes = [Class::Quantity, Class::Number, Class::Ordinal].iter();
        classes.any(|&class| words.sense(form, class).is_some())
    })
}
