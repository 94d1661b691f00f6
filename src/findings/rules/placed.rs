//! What the words beside two equal amounts say of them: before 11, after 11; 4% higher, 4% lower; after
//! two years, every two years; 11 cases, one of the 11.

use crate::findings::FindingKind;
use crate::findings::link::{Link, Side};
use crate::findings::mentions::Mentions;
use crate::findings::mentions::amount::Amount;
use crate::findings::raised::{Raised, Stretch};
use crate::findings::rule::Rule;
use crate::language::{Class, Dimension, SpeakerWord};

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
    } else if comes_again(&link.a, a) != comes_again(&link.b, b) {
        (
            FindingKind::Number,
            Rule::Unit,
            with_before(a),
            with_before(b),
        )
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

/// Whether something happens each time that an amount of time is over: every two years.
fn comes_again(side: &Side, amount: &Amount) -> bool {
    let before = amount.bound_start.checked_sub(1);
    amount.dimension == Dimension::Time
        && before.is_some_and(|at| side.words.sense(side.form(at), Class::Rate).is_some())
}

/// Where a side tells of no more than a part of what an amount counts, and the other side says no such
/// number: one of the 11.
fn part_of(side: &Side, (own, others): (&Mentions, &Mentions), amount: &Amount) -> Option<Stretch> {
    let is_owner = |&at: &usize| side.is_speaker_word(at, SpeakerWord::Determiner);
    let is_joint = |&at: &usize| side.is_speaker_word(at, SpeakerWord::Linker);
    let owner = amount.bound_start.checked_sub(1).filter(is_owner)?;
    let joint = owner.checked_sub(1).filter(is_joint)?;
    let mut amounts = own.amounts.iter();
    let part = amounts.find(|part| part.end == joint)?;
    let mut told = others.amounts.iter();
    (!told.any(|other| other.agrees(part))).then_some((part.start, amount.end))
}
