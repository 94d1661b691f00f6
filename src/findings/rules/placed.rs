//! What the words beside two equal amounts say of them: before 11, after 11; 4% higher, 4% lower; after
//! two years, every two years; 11 cases, one of the 11.

use std::ops::Range;

use crate::findings::FindingKind;
use crate::findings::link::{Link, Side};
use crate::findings::mentions::Mentions;
use crate::findings::mentions::amount::Amount;
use crate::findings::raised::{Raised, Stretch};
use crate::findings::rule::Rule;
use crate::language::labels::rate;
use crate::language::{Class, Dimension, GrammarWord, SpeakerWord};

/// Compares what stands beside two equal amounts.
pub fn compare(
    link: &mut Link,
    (in_a, a): (&Mentions, &Amount),
    (in_b, b): (&Mentions, &Amount),
    raised: &mut Raised,
) {
    let with_before = |amount: &Amount| (amount.bound_start.saturating_sub(1), amount.end);
    let (behind_a, behind_b) = (a.end + 1, b.end + 1);
    let part_a = part_of(&link.a, (in_a, in_b), a);
    let part_b = part_of(&link.b, (in_b, in_a), b);
    let (kind, rule, x, y) = if are_opposites(link, a.bound_start, b.bound_start) {
        let is_time = matches!(a.dimension, Dimension::Clock | Dimension::Year);
        let kind = if is_time {
            FindingKind::Date
        } else {
            FindingKind::Number
        };
        (kind, Rule::Limit, with_before(a), with_before(b))
    } else if are_opposites(link, behind_a, behind_b) {
        let places = ((a.end, behind_a), (b.end, behind_b));
        (FindingKind::Negation, Rule::Opposite, places.0, places.1)
    } else if let Some((x, y)) = other_camps(link, (in_a, a), (in_b, b)) {
        (
            FindingKind::Negation,
            Rule::Opposite,
            (a.start, x + 1),
            (b.start, y + 1),
        )
    } else if comes_again(&link.a, a) != comes_again(&link.b, b) {
        (
            FindingKind::Number,
            Rule::Unit,
            with_before(a),
            with_before(b),
        )
    } else if is_among(in_a, a) && is_added(&link.b, b) || is_among(in_b, b) && is_added(&link.a, a)
    {
        let places = (with_before(a), with_before(b));
        (FindingKind::Number, Rule::Number, places.0, places.1)
    } else if part_a.is_some() != part_b.is_some() {
        let whole = |amount: &Amount| (amount.start, amount.end);
        let (x, y) = (part_a.unwrap_or(whole(a)), part_b.unwrap_or(whole(b)));
        (FindingKind::Quantity, Rule::Quantity, x, y)
    } else {
        return;
    };
    raised.raise(link, kind, rule, x, y);
}

/// Whether the words right before two tokens, which the other side lacks each, are opposites.
pub fn are_opposites(link: &Link, a: usize, b: usize) -> bool {
    let word = |side: &Side, behind: usize| {
        let at = behind.checked_sub(1)?;
        let is_own = at < side.tokens.len()
            && side.is_word(at)
            && side.partners[at].is_none()
            && !side.is_particle(at);
        is_own.then(|| side.form(at))
    };
    match (word(&link.a, a), word(&link.b, b)) {
        (Some(x), Some(y)) => link.words.are_opposites(x, y),
        _ => false,
    }
}

/// The words behind two equal amounts, each one of several, that say the opposite of each other: 44% against
/// it and 31% for it, 44% supported and 31% opposed it.
fn other_camps(
    link: &Link,
    (in_a, a): (&Mentions, &Amount),
    (in_b, b): (&Mentions, &Amount),
) -> Option<(usize, usize)> {
    let (of_a, of_b) = (behind(&link.a, in_a, a), behind(&link.b, in_b, b));
    let is_told = |side: &Side, at: usize, there: &Range<usize>| {
        side.partners[at].is_some_and(|partner| there.contains(&partner.index))
    };
    let is_denied = [(in_a, &of_a), (in_b, &of_b)]
        .into_iter()
        .any(|(mentions, section)| {
            let mut negations = mentions.of_class(Class::Negation);
            negations.any(|negation| section.contains(&negation.start))
        });
    let is_one_of_several = in_a.amounts.len() > 1 && in_b.amounts.len() > 1;
    if !is_one_of_several || is_denied {
        return None;
    }
    let pairs = of_a.clone().flat_map(|x| of_b.clone().map(move |y| (x, y)));
    let mut opposed = pairs.filter(|&(x, y)| {
        link.words.are_opposites(link.a.form(x), link.b.form(y))
            && !is_told(&link.a, x, &of_b)
            && !is_told(&link.b, y, &of_a)
    });
    opposed.next()
}

/// The tokens behind an amount, in its clause, before the next amount.
fn behind(side: &Side, mentions: &Mentions, amount: &Amount) -> Range<usize> {
    /// Further away a word is of something else.
    const REACH: usize = 5;

    let mut next = mentions
        .amounts
        .iter()
        .filter(|next| next.start > amount.start);
    let to = next
        .next()
        .map_or(side.tokens.len(), |next| next.bound_start);
    let to = to.min(amount.end + REACH).max(amount.end);
    let mut section = amount.end..to;
    let end = section.find(|&at| !side.is_word(at)).unwrap_or(to);
    amount.end..end
}

/// Whether an amount is a part of one before: among them two children.
pub fn is_among(mentions: &Mentions, amount: &Amount) -> bool {
    let mut among = mentions.of_class(Class::Among);
    among.any(|word| word.end == amount.bound_start || word.start == amount.bound_end)
}

/// Whether an amount comes on top of one before: and two children.
fn is_added(side: &Side, amount: &Amount) -> bool {
    let before = amount.bound_start.checked_sub(1);
    before.is_some_and(|at| side.is_grammar(at, GrammarWord::Coordinator))
}

/// Whether something happens each time that an amount of time is over: every two years, at intervals of
/// two years, at two-year intervals.
fn comes_again(side: &Side, amount: &Amount) -> bool {
    /// So many words stand between at most.
    const REACH: usize = 2;

    let rate = |at: usize| side.words.sense(side.form(at), Class::Rate);
    let before = amount.bound_start.checked_sub(1);
    let from = amount.bound_start.saturating_sub(REACH);
    let mut near =
        (from..amount.bound_start).chain(amount.end..side.tokens.len().min(amount.end + 1));
    amount.dimension == Dimension::Time
        && (before.is_some_and(|at| rate(at).is_some())
            || near.any(|at| rate(at).is_some_and(|rate| rate.label == rate::AGAIN)))
}

/// Where a side tells of no more than a part of what an amount counts, and the other side says no such
/// number: one of the 11.
fn part_of(side: &Side, (own, others): (&Mentions, &Mentions), amount: &Amount) -> Option<Stretch> {
    let is_owner = |&at: &usize| side.is_speaker_word(at, SpeakerWord::Determiner);
    let is_joint = |&at: &usize| side.is_speaker_word(at, SpeakerWord::Linker);
    let owner = amount.bound_start.checked_sub(1).filter(is_owner)?;
    let joint = owner.checked_sub(1).filter(is_joint);
    let mut amounts = own.amounts.iter();
    // In "l'une des deux" the part is read with its "des".
    let is_part =
        |part: &&Amount| Some(part.end) == joint || part.end == owner + 1 && is_joint(&owner);
    let part = amounts.find(is_part)?;
    let mut told = others.amounts.iter();
    (!told.any(|other| other.agrees(part))).then_some((part.start, amount.end))
}
