//! Numbers that say one thing together, or by each other: one household in four, 12 to 15%, two hours
//! and ten minutes.

use crate::findings::link::Side;
use crate::language::{Class, Dimension, GrammarWord};

use super::amount::Amount;
use super::scan::Scan;

/// Joins what belongs together among the amounts of a side, in order.
pub fn join(side: &Side, scan: &Scan, amounts: &mut Vec<Amount>) {
    let mut at = 1;
    while at < amounts.len() {
        let (x, y) = (amounts[at - 1], amounts[at]);
        let joined = ratio(side, scan, &x, &y).or_else(|| sum(side, &x, &y));
        if let Some(whole) = joined {
            amounts[at - 1] = whole;
            amounts.remove(at);
            continue;
        }
        if is_range(side, &x, &y) {
            share_unit(&mut amounts[at - 1], &y);
        }
        at += 1;
    }
    note_shares(side, amounts);
}

/// Notes which numbers may leave out that they are shares, where others are told as such.
fn note_shares(side: &Side, amounts: &mut [Amount]) {
    let is_share = |amount: &Amount| amount.dimension == Dimension::Share;
    if amounts.iter().any(is_share) {
        for amount in amounts {
            let is_followed = amount.end < side.tokens.len() && side.is_word(amount.end);
            amount.may_be_share = amount.dimension == Dimension::Count && !is_followed;
        }
    }
}

/// So many of how many: nine out of ten, one household in four.
fn ratio(side: &Side, scan: &Scan, x: &Amount, y: &Amount) -> Option<Amount> {
    /// More words between the two numbers are a clause.
    const MOST_BETWEEN: usize = 3;

    // One in every six.
    let every = scan.find_before(y.start, Class::Quantity);
    let end = every.map_or(y.start, |every| every.start);
    let joint = scan.find_before(end, Class::Ratio)?;
    let is_count =
        |amount: &Amount| amount.dimension == Dimension::Count && amount.number.fract() == 0.0;
    let counted = x.end..joint.start;
    let fits = is_count(x)
        && is_count(y)
        && (1.0..y.number).contains(&x.number)
        && counted.start <= counted.end
        && counted.len() <= MOST_BETWEEN
        && counted.clone().all(|at| side.is_word(at));
    // "One man in ten cars" counts cars.
    let counts_more = !counted.is_empty()
        && y.end < side.tokens.len()
        && side.words.is_noun(side.form(y.end))
        && side.is_content(y.end);
    (fits && !counts_more).then(|| Amount {
        end: y.end,
        unit_start: y.end,
        value: x.number / y.number,
        dimension: Dimension::Share,
        bound_end: y.bound_end,
        rough: true,
        extra_end: y.extra_end,
        ..*x
    })
}

/// A length told in more than one unit: two hours, nine minutes and four seconds; a year and a half.
fn sum(side: &Side, x: &Amount, y: &Amount) -> Option<Amount> {
    let mut between = x.end..y.start;
    let joins =
        |at: usize| side.surface(at) == "," || side.is_grammar(at, GrammarWord::NumberJoint);
    let is_length = |dimension| matches!(dimension, Dimension::Time | Dimension::Other(_));
    let (unit, next) = (x.value / x.number, y.value / y.number);
    let more = match (x.dimension, y.dimension) {
        (Dimension::Time, Dimension::Share) if between.len() <= 1 && y.rough => y.value * unit,
        // Quatre millions et demi.
        (Dimension::Count, Dimension::Share) if between.is_empty() && y.rough && x.scale > 1.0 => {
            y.value * x.scale
        }
        (one, other) if one == other && is_length(one) && next < unit => y.value,
        _ => return None,
    };
    (between.len() <= 2 && between.all(joins) && y.bound.is_none()).then(|| Amount {
        end: y.end,
        bound_end: y.bound_end,
        number: (x.value + more) / unit,
        value: x.value + more,
        extra_end: y.extra_end,
        ..*x
    })
}

/// Whether two numbers are the ends of one range: 12 to 15%, between two and three million.
fn is_range(side: &Side, x: &Amount, y: &Amount) -> bool {
    let joint = x.end;
    joint + 1 == y.start
        && (matches!(side.surface(joint), "-" | "–" | "—")
            || side.is_grammar(joint, GrammarWord::Range))
        && x.number < y.number / y.scale
}

/// Gives the lower end of a range the scale and the unit that only the upper one names.
fn share_unit(x: &mut Amount, y: &Amount) {
    use Dimension::{Clock, Code, Decade, Ordinal, Year};

    let is_plain = x.dimension == Dimension::Count;
    let own = matches!(y.dimension, Ordinal | Year | Decade | Clock | Code);
    if own || !(is_plain || x.dimension.is_money() && x.dimension == y.dimension) {
        return;
    }
    if x.scale == 1.0 {
        x.scale = y.scale;
        x.number *= y.scale;
        x.value *= y.scale;
    }
    if is_plain {
        x.dimension = y.dimension;
        x.value *= y.value / y.number;
    }
}
