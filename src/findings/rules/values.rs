//! Amounts that differ between the sides of a link.

use std::ops::RangeInclusive;

use crate::findings::FindingKind;
use crate::findings::link::Link;
use crate::findings::link::pairing::{match_up, nearest, nearness, pairs_of, places};
use crate::findings::mentions::Mentions;
use crate::findings::mentions::amount::Amount;
use crate::findings::raised::{Raised, Stretch};
use crate::findings::rule::Rule;
use crate::language::labels::quantity;
use crate::language::{Bound, Class, Dimension, Step};

use super::crossed::crossed_amounts;
use super::limits::{are_ends, are_one_end, deny_alike, says_little};
use super::misread;
use super::placed;

/// A smaller number without a unit counts something else than money.
const LEAST_SUM: f64 = 1000.0;

/// The first few of a row are told of many things, those behind of one.
const TOP: f64 = 3.0;

/// Compares the amounts of both sides.
pub fn compare(link: &mut Link, a: &Mentions, b: &Mentions, raised: &mut Raised) {
    let (mut left_a, mut left_b) = (places(&a.amounts), places(&b.amounts));
    let near: Vec<bool> = pairs_of(a.amounts.len(), b.amounts.len())
        .map(|(x, y)| nearness(link, whole(&a.amounts[x]), whole(&b.amounts[y])).is_some())
        .collect();
    let crossed = crossed_amounts(link, a, b);
    for &((x, end_a), (y, end_b)) in &crossed {
        let (from_a, from_b) = (a.amounts[x].start, b.amounts[y].start);
        raised.raise(
            link,
            FindingKind::Number,
            Rule::Number,
            (from_a, end_a),
            (from_b, end_b),
        );
    }
    left_a.retain(|x| !crossed.iter().any(|((crossed, _), _)| crossed == x));
    left_b.retain(|y| !crossed.iter().any(|(_, (crossed, _))| crossed == y));
    // Equal amounts: first those in one place, and those with one limit.
    for (in_place, exact) in [(true, true), (true, false), (false, true), (false, false)] {
        let same = |&x: &usize, &y: &usize| {
            let place = near[x * b.amounts.len() + y];
            let (x, y) = (&a.amounts[x], &b.amounts[y]);
            x.agrees(y) && (x.bound == y.bound || !exact) && (place || !in_place)
        };
        for (x, y) in match_up(&mut left_a, &mut left_b, &same) {
            compare_equal(link, (a, &a.amounts[x]), (b, &b.amounts[y]), raised);
        }
    }
    let misread = misread::take_out(link, (a, b), (&mut left_a, &mut left_b));
    let mut pairs = nearest(
        link,
        &left_a,
        &left_b,
        |&x| whole(&a.amounts[x]),
        |&y| whole(&b.amounts[y]),
    );
    pairs.extend(only_ones(link, a, b, (&left_a, &left_b), &pairs));
    for (x, y) in pairs {
        let (x, y) = (&a.amounts[x], &b.amounts[y]);
        let is_other = x.is_comparable(y) && x.measures_alike(y) && !is_computed(a, b, x, y);
        if !is_other {
            continue;
        }
        raise_amounts(link, x, y, raised);
    }
    for (x, y) in misread {
        raise_amounts(link, &a.amounts[x], &b.amounts[y], raised);
    }
}

/// Raises two amounts, one of which took the other's place.
fn raise_amounts(link: &mut Link, x: &Amount, y: &Amount, raised: &mut Raised) {
    use Dimension::{Clock, Count, Decade, Year};

    let (kind, rule) = match (x.dimension, y.dimension) {
        (Year | Decade, Year | Decade) => (FindingKind::Date, Rule::Year),
        (Clock, Clock) => (FindingKind::Date, Rule::Time),
        (x, y) if x != y && x != Count && y != Count => (FindingKind::Number, Rule::Unit),
        _ => (FindingKind::Number, Rule::Number),
    };
    raised.raise(link, kind, rule, (x.start, x.end), (y.start, y.end));
}

/// Raises what two equal amounts say differently: another limit, a change and what it leads to, a
/// count of what comes on top.
fn compare_equal(
    link: &mut Link,
    (in_a, a): (&Mentions, &Amount),
    (in_b, b): (&Mentions, &Amount),
    raised: &mut Raised,
) {
    let is_told = is_at_most(in_a, a, b) || is_at_most(in_b, b, a);
    let (rule, shows): (_, fn(&Amount) -> Stretch) = if bounds_differ(link, a, b) && !is_told {
        (Rule::Limit, |amount| (amount.bound_start, amount.bound_end))
    } else if is_other_step(a, b)
        && (a.dimension != Dimension::Year || deny_alike(link, in_a, in_b))
    {
        (Rule::Limit, |amount| {
            (amount.start.saturating_sub(1), amount.end)
        })
    } else if counts_others(link, a, b) {
        (Rule::Number, |amount| (amount.start, amount.extra_end + 1))
    } else {
        return placed::compare(link, (in_a, a), (in_b, b), raised);
    };
    let kind = if a.dimension == Dimension::Year {
        FindingKind::Date
    } else {
        FindingKind::Number
    };
    raised.raise(link, kind, rule, shows(a), shows(b));
}

/// What is the only one of its kind left on both sides, wherever it stands.
fn only_ones(
    link: &Link,
    a: &Mentions,
    b: &Mentions,
    (left_a, left_b): (&[usize], &[usize]),
    paired: &[(usize, usize)],
) -> Vec<(usize, usize)> {
    // A count says the least of what it counts: it takes another's place where all else is kept.
    let as_many = a.amounts.len() == b.amounts.len();
    let is_last = as_many && a.amounts.len() > 1 && left_a.len() == 1;
    let is_kept = is_last || !link.is_loose;
    // "One" is a pronoun as often as a number.
    let are_lone = as_many
        && a.amounts.len() == 1
        && [&a.amounts[0], &b.amounts[0]]
            .iter()
            .all(|amount| amount.value > 1.0);
    let is_kind = |dimension: Dimension| match dimension {
        Dimension::Year | Dimension::Share | Dimension::Clock => true,
        Dimension::Ordinal | Dimension::Code => false,
        Dimension::Count => as_many && (is_kept && a.amounts.len() > 1 || are_lone),
        _ => dimension.is_money() || is_kept || are_lone,
    };
    let kind = |dimension: Dimension| match dimension {
        Dimension::Points => Dimension::Share,
        // All money is of one kind.
        _ if dimension.is_money() => Dimension::Money(""),
        _ => dimension,
    };
    let only = |mentions: &Mentions, left: &[usize], wanted: Dimension| -> Option<usize> {
        let mut of_kind = left
            .iter()
            .filter(|&&at| kind(mentions.amounts[at].dimension) == wanted);
        of_kind.next().copied().filter(|_| of_kind.next().is_none())
    };
    let of_kind = left_a
        .iter()
        .filter_map(|&x| {
            let wanted = kind(a.amounts[x].dimension);
            Some((only(a, left_a, wanted)?, only(b, left_b, wanted)?))
        })
        .filter(|&(x, y)| {
            let (x, y) = (&a.amounts[x], &b.amounts[y]);
            // 40 centimetres, 40 metres.
            let are_far_back = x.dimension == Dimension::Ordinal && x.value.min(y.value) > TOP;
            are_far_back || is_kind(x.dimension) || (x.number == y.number && x.unit_start < x.end)
        });
    // A sum of money that lost its sign: 45 million euros, 54 million.
    let last = match (left_a, left_b) {
        (&[x], &[y]) if is_last && is_sum(&a.amounts[x], &b.amounts[y]) => Some((x, y)),
        _ => None,
    };
    of_kind
        .chain(last)
        .filter(|(x, y)| !paired.iter().any(|(a, b)| a == x || b == y))
        .collect()
}

/// Whether one amount is a sum of money, and the other as large a number that nothing is said of.
fn is_sum(a: &Amount, b: &Amount) -> bool {
    let is_plain = |amount: &Amount| amount.dimension == Dimension::Count;
    (a.dimension.is_money() && is_plain(b) || b.dimension.is_money() && is_plain(a))
        && a.value.min(b.value) >= LEAST_SUM
}

/// Whether an amount that both sides tell makes one of two others of the other: from 900 to 600, by 300 to
/// 600.
fn is_computed(a: &Mentions, b: &Mentions, x: &Amount, y: &Amount) -> bool {
    /// Smaller ones are sums and differences of each other by chance.
    const LEAST: f64 = 10.0;
    /// Twice, three times; what is larger counts something.
    const TIMES: RangeInclusive<f64> = 2.0..=3.0;

    // From 40 to 60 euros.
    let of_one_kind = |one: &Amount, other: &Amount| {
        let is_plain = |one: &Amount, other: &Amount| {
            one.dimension == Dimension::Count && other.dimension.is_money()
        };
        one.dimension == other.dimension || is_plain(one, other) || is_plain(other, one)
    };
    // By 0.3 points to 6.1%, from 5.8 to 6.1%.
    let are_step = matches!(
        (x.dimension, y.dimension),
        (Dimension::Points, Dimension::Share) | (Dimension::Share, Dimension::Points)
    );
    let is_told = |amount: &&Amount| {
        (amount.value >= LEAST && of_one_kind(amount, x)
            || are_step && amount.dimension == Dimension::Share)
            && b.amounts.iter().any(|other| amount.agrees(other))
    };
    // Three days and three weeks are no sum of 18 days.
    let is_large = of_one_kind(x, y)
        && x.value * y.number == y.value * x.number
        && !matches!(
            x.dimension,
            Dimension::Share | Dimension::Year | Dimension::Clock
        )
        && x.value.min(y.value) >= LEAST;
    // 40 boats, twice as many: 80.
    let (less, more) = (x.number.min(y.number), x.number.max(y.number));
    let is_times = |told: &Amount| {
        told.number >= LEAST
            && more == less * told.number
            && b.amounts.iter().any(|y| told.agrees(y))
    };
    let are_counts = x.dimension == Dimension::Count && y.dimension == Dimension::Count;
    if are_counts && TIMES.contains(&less) && a.amounts.iter().any(is_times) {
        return true;
    }
    (is_large || are_step)
        && a.amounts.iter().filter(is_told).any(|told| {
            let (less, more) = (x.value.min(y.value), x.value.max(y.value));
            let is_sum = |sum: f64, one: f64, other: f64| (sum - one - other).abs() < 1e-6 * sum;
            is_sum(more, less, told.value) || is_sum(told.value, less, more)
        })
}

fn whole(amount: &Amount) -> (usize, usize) {
    (amount.start, amount.end)
}

/// Whether the limits of two equal amounts say different things.
fn bounds_differ(link: &Link, a: &Amount, b: &Amount) -> bool {
    let is_time = a.dimension == Dimension::Time;
    // Within three weeks, in less than three weeks, in the space of three weeks.
    let is_limited = |bound| matches!(bound, Some(Bound::UpTo | Bound::Under | Bound::Within));
    let is_length = is_time || matches!(a.dimension, Dimension::Other(_));
    let both = |says: &dyn Fn(Option<Bound>) -> bool| says(a.bound) && says(b.bound);
    let is_loose =
        |bound: Option<Bound>| says_little(bound) || is_time && bound == Some(Bound::OverOrDuring);
    let is_rough = |bound| matches!(bound, Some(Bound::Nearly | Bound::About));
    let leads_up_to = |one: &Amount, other: &Amount| {
        one.step == Some(Step::To) && other.bound == Some(Bound::UpTo)
    };
    // Until 2012, up to 2012.
    let is_date = matches!(a.dimension, Dimension::Year | Dimension::Clock);
    let say_the_same = a.bound == b.bound
        || is_date && both(&|bound| matches!(bound, None | Some(Bound::UpTo)))
        || both(&is_loose)
        || both(&is_rough)
        || is_length && both(&is_limited)
        || is_time && are_one_end(a.bound, b.bound)
        || is_length && [a.bound, b.bound].contains(&Some(Bound::Within)) && both(&|bound| bound.is_none() || is_limited(bound))
        || both(&|bound| bound.is_some_and(Bound::is_over))
        // Go up to 67, raise to 67.
        || leads_up_to(a, b)
        || leads_up_to(b, a);
    !(say_the_same || link.a.is_explained(a.start, a.end) || link.b.is_explained(b.start, b.end))
}

/// Whether one side says "only" of an amount and the other limits it: only 600, no more than 600.
fn is_at_most(mentions: &Mentions, one: &Amount, other: &Amount) -> bool {
    let mut quantities = mentions.of_class(Class::Quantity);
    one.bound.is_none()
        && other.bound == Some(Bound::UpTo)
        && quantities.any(|word| word.sense.label == quantity::ONLY && word.end == one.bound_start)
}

/// Whether one of two equal amounts is the change and the other what it leads to, or one where it
/// begins and the other where it ends: by 15 percent, to 15 percent; from 45, to 45.
fn is_other_step(a: &Amount, b: &Amount) -> bool {
    use Dimension::{Clock, Code, Count, Decade, Ordinal, Year};

    let is_measured = |amount: &Amount| match amount.dimension {
        Count => amount.value >= LEAST_SUM,
        Ordinal | Year | Decade | Clock | Code => false,
        _ => true,
    };
    match (a.step, b.step) {
        (None, _) | (_, None) => false,
        (Some(Step::From), Some(Step::To)) | (Some(Step::To), Some(Step::From)) => true,
        (one, other) if a.dimension == Year => are_ends(one, other),
        (one, other) => one != other && is_measured(a) && is_measured(b),
    }
}

/// Whether one of two equal amounts counts what comes on top of something else: 14 other towns, 14
/// towns.
fn counts_others(link: &Link, a: &Amount, b: &Amount) -> bool {
    let counted = link.a.partners.get(a.extra_end).copied().flatten();
    a.is_extra != b.is_extra && counted.is_some_and(|counted| counted.index == b.extra_end)
}
