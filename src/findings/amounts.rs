//! Amounts: numbers with their scale, unit and limit, compared by value.

use crate::language::Class;

use super::dates::Date;
use super::figures::{code, figure, number_words, numbered_compound, to_clock};
use super::link::Side;
use super::mentions::{Scan, is_figure};
use super::words::Words;

/// A number as it is meant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Amount {
    /// The first token, without the limit: "at least" is none of it.
    pub start: usize,
    /// The token after the last one, the unit included.
    pub end: usize,
    /// Where the number itself ends and the unit begins.
    pub unit_start: usize,
    /// The number as it is written, whatever its unit.
    pub number: f64,
    /// Its value, in the unit of its dimension.
    pub value: f64,
    /// What is measured: "share", "time", a currency; "ordinal", "year", "clock"; empty for a count.
    pub dimension: &'static str,
    /// What limits it: "at least", "up to", "nearly"; empty where nothing does.
    pub bound: &'static str,
    /// The first token of what limits it.
    pub bound_start: usize,
    /// The token after what limits it and what is limited.
    pub bound_end: usize,
    /// Whether it is written as a word that is no exact figure: a third.
    pub rough: bool,
    /// Whether it is a change or what that leads to: "by", "to", "from"; empty where nothing says.
    pub step: &'static str,
    /// Whether it counts what comes on top of something else: 14 other towns, another 14 towns.
    pub is_extra: bool,
    /// The token after the word that says so, where it stands behind; else where the amount ends.
    pub extra_end: usize,
}

impl Amount {
    /// Whether both stand for the same number of the same thing, limits aside.
    pub fn agrees(&self, other: &Self) -> bool {
        let same_kind = self.dimension == other.dimension
            || (is_money(self.dimension) && other.dimension.is_empty())
            || (is_money(other.dimension) && self.dimension.is_empty())
            || matches!(
                (self.dimension, other.dimension),
                ("money.gbp-or-mass", "money.gbp" | "mass")
                    | ("money.gbp" | "mass", "money.gbp-or-mass")
                    | ("year", "")
                    | ("", "year")
            );
        if let ("decade", "year") | ("year", "decade") = (self.dimension, other.dimension) {
            return (self.value / 10.0).floor() == (other.value / 10.0).floor();
        }
        // "Harl, 58" and "the 58-year-old".
        let unitless =
            |one: &Self, other: &Self| one.dimension.is_empty() && other.dimension == "time";
        if (unitless(self, other) || unitless(other, self)) && self.number == other.number {
            return true;
        }
        let slack = if self.rough || other.rough {
            0.02
        } else {
            1e-6
        };
        same_kind
            && (self.value - other.value).abs() <= slack * self.value.abs().max(other.value.abs())
    }
}

/// Whether a dimension is a currency: the data name them so.
pub fn is_money(dimension: &str) -> bool {
    dimension.starts_with("money.")
}

impl Amount {
    /// Whether one can take the other's place: not a year that of a length of time.
    pub fn is_comparable(&self, other: &Self) -> bool {
        let own =
            |dimension: &str| matches!(dimension, "year" | "decade" | "clock" | "ordinal" | "code");
        self.dimension == other.dimension || !(own(self.dimension) || own(other.dimension))
    }
}

/// The amounts of a side, in order; the figures of its dates are none.
pub fn read(side: &Side, words: &Words, scan: &Scan, dates: &[Date]) -> Vec<Amount> {
    let mut amounts = Vec::new();
    let mut dates = dates.iter().peekable();
    let mut at = 0;
    while at < side.tokens.len() {
        while dates.next_if(|date| date.end <= at).is_some() {}
        if let Some(date) = dates.peek()
            && date.start <= at
        {
            at = date.end;
            continue;
        }
        match amount_at(side, words, scan, at) {
            Some(mut amount) => {
                limit(scan, &mut amount);
                let step = scan.find_before(amount.bound_start, Class::Step);
                amount.step = step.map_or("", |step| step.sense.label);
                amount.extra_end = scan
                    .find(amount.end, Class::Extra)
                    .map_or(amount.end, |extra| extra.end);
                amount.is_extra = amount.extra_end > amount.end
                    || scan.find_before(amount.start, Class::Extra).is_some();
                at = amount.end.max(at + 1);
                amounts.push(amount);
            }
            None => at += 1,
        }
    }
    amounts
}

/// The amount that begins at a token.
fn amount_at(side: &Side, words: &Words, scan: &Scan, start: usize) -> Option<Amount> {
    let mut amount = Amount {
        start,
        end: start,
        unit_start: start,
        number: 0.0,
        value: 0.0,
        dimension: "",
        bound: "",
        bound_start: start,
        bound_end: start,
        rough: false,
        step: "",
        is_extra: false,
        extra_end: start,
    };
    let mut at = start;
    if !side.is_word(at)
        && let Some(currency) = scan.find(at, Class::Currency)
    {
        at = currency.end;
        if !is_figure(side, at) {
            return None;
        }
        amount.dimension = currency.sense.label;
    }
    if is_figure(side, at) {
        at = figure(side, words, at, &mut amount)?;
    } else {
        at = number_words(side, words, scan, at, &mut amount)
            .or_else(|| numbered_compound(side, words, at, &mut amount))
            .or_else(|| code(side, words, at, &mut amount))?;
    }
    if matches!(amount.dimension, "ordinal" | "clock" | "code") {
        amount.end = at;
        amount.unit_start = at;
        return Some(amount);
    }
    while let Some(scale) = scan.find(at, Class::Scale) {
        amount.value *= scale.sense.value;
        at = scale.end;
    }
    amount.unit_start = at;
    if amount.number == 0.0 {
        amount.number = amount.value;
    }
    // 40-kilometre, 34-year-old
    let unit_at = if at < side.tokens.len() && side.surface(at) == "-" && side.joined(at) {
        at + 1
    } else {
        at
    };
    if amount.dimension.is_empty() {
        if let Some(unit) = scan.find(unit_at, Class::Unit) {
            amount.dimension = unit.sense.label;
            amount.value *= unit.sense.value;
            at = unit.end;
        } else if let Some(currency) = scan.find(unit_at, Class::Currency) {
            amount.dimension = currency.sense.label;
            at = currency.end;
        } else if let Some(clock) = scan.find(unit_at, Class::Clock) {
            to_clock(&mut amount, clock.sense.label);
            at = clock.end;
        }
    } else if let Some(currency) = scan.find(unit_at, Class::Currency) {
        at = currency.end;
    }
    amount.end = at;
    if amount.dimension.is_empty() && is_year(side, &amount) {
        amount.dimension = "year";
    }
    Some(amount)
}

fn is_year(side: &Side, amount: &Amount) -> bool {
    let surface = side.surface(amount.start);
    amount.end == amount.start + 1
        && surface.len() == 4
        && surface.bytes().all(|byte| byte.is_ascii_digit())
        && (1400.0..2100.0).contains(&amount.value)
}

/// Finds what limits an amount: before it, or behind it ("or more").
fn limit(scan: &Scan, amount: &mut Amount) {
    amount.bound_start = amount.start;
    amount.bound_end = amount.end;
    if amount.dimension == "ordinal" {
        return;
    }
    if let Some(bound) = scan.find_before(amount.start, Class::Bound) {
        amount.bound = bound.sense.label;
        amount.bound_start = bound.start;
    } else if let Some(bound) = scan.find(amount.end, Class::BoundBehind) {
        amount.bound = bound.sense.label;
        amount.bound_end = bound.end;
    }
}
