//! Dates that differ between the sides of a link.

use crate::findings::FindingKind;
use crate::findings::link::Link;
use crate::findings::link::pairing::{match_up, nearest, places};
use crate::findings::mentions::Mentions;
use crate::findings::mentions::dates::Date;
use crate::findings::raised::Raised;
use crate::findings::rule::Rule;
use crate::language::{Bound, Step};

use super::limits::{are_ends, are_one_end, deny_alike, says_little};
use super::placed;

/// Compares the dates of both sides.
pub fn compare(link: &mut Link, a: &Mentions, b: &Mentions, raised: &mut Raised) {
    let (mut left_a, mut left_b) = (places(&a.dates), places(&b.dates));
    let agree = |&x: &usize, &y: &usize| a.dates[x].agrees(&b.dates[y]);
    for (x, y) in match_up(&mut left_a, &mut left_b, &agree) {
        let (x, y) = (&a.dates[x], &b.dates[y]);
        let are_limits =
            !says_little(x.bound) && !says_little(y.bound) && !are_one_end(x.bound, y.bound);
        if x.bound != y.bound && (are_limits || is_least(x, y) || is_least(y, x)) {
            raised.raise(
                link,
                FindingKind::Date,
                Rule::Limit,
                (x.bound_start, x.end),
                (y.bound_start, y.end),
            );
        } else if are_ends(leads(x), leads(y)) && deny_alike(link, a, b) {
            let kind = FindingKind::Date;
            let whole =
                |date: &Date| (date.bound_start.min(date.start.saturating_sub(1)), date.end);
            let (x, y) = (whole(x), whole(y));
            raised.raise(link, kind, Rule::Limit, x, y);
        } else if placed::are_opposites(link, x.bound_start, y.bound_start) {
            let kind = FindingKind::Date;
            let (x, y) = ((x.bound_start - 1, x.end), (y.bound_start - 1, y.end));
            raised.raise(link, kind, Rule::Limit, x, y);
        }
    }
    let mut pairs = nearest(
        link,
        &left_a,
        &left_b,
        |&x| span_of(&a.dates[x]),
        |&y| span_of(&b.dates[y]),
    );
    if let ([x], [y]) = (&left_a[..], &left_b[..])
        && pairs.is_empty()
        && a.dates.len() == b.dates.len()
    {
        pairs.push((*x, *y));
    }
    for (x, y) in pairs {
        let (x, y) = (&a.dates[x], &b.dates[y]);
        if x.is_comparable(y) {
            raised.raise(
                link,
                FindingKind::Date,
                Rule::Date,
                (x.start, x.end),
                (y.start, y.end),
            );
        }
    }
}

/// Whether of two dates until which something lasts one is the earliest: at least until October, until
/// October.
fn is_least(a: &Date, b: &Date) -> bool {
    let ends = |date: &Date| date.step == Some(Step::To);
    a.bound == Some(Bound::AtLeast) && b.bound.is_none() && ends(b)
}

fn span_of(date: &Date) -> (usize, usize) {
    (date.start, date.end)
}

/// Whether a span begins or ends with a date: no later than Tuesday, until Tuesday.
fn leads(date: &Date) -> Option<Step> {
    let is_last = date.bound == Some(Bound::Latest);
    date.step.or(is_last.then_some(Step::To))
}

/// Whether one side says until when something lasts that the other says from when it is otherwise: closed
/// until Monday, opens on Monday.
pub fn are_ends_of_one(a: &Mentions, b: &Mentions) -> bool {
    let ends = |date: &Date| date.step == Some(Step::To);
    let mut dates = a.dates.iter();
    dates.any(|x| {
        let mut others = b.dates.iter();
        others.any(|y| x.agrees(y) && ends(x) != ends(y))
    })
}
