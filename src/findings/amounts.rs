//! Amounts: numbers with their scale, unit and limit, compared by value.

use crate::language::Class;

use super::dates::Date;
use super::link::Side;
use super::mentions::{Scan, has_decimal_comma, is_figure};
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
}

impl Amount {
    /// Whether both stand for the same number of the same thing, limits aside.
    pub fn agrees(&self, other: &Self) -> bool {
        let same_kind = self.dimension == other.dimension
            || (is_money(self.dimension) && other.dimension.is_empty())
            || (is_money(other.dimension) && self.dimension.is_empty())
            || matches!(
                (self.dimension, other.dimension),
                ("gbp-or-mass", "gbp" | "mass")
                    | ("gbp" | "mass", "gbp-or-mass")
                    | ("year", "")
                    | ("", "year")
            );
        let slack = if self.rough || other.rough {
            0.02
        } else {
            1e-6
        };
        same_kind
            && (self.value - other.value).abs() <= slack * self.value.abs().max(other.value.abs())
    }
}

/// Whether a dimension is a currency.
pub fn is_money(dimension: &str) -> bool {
    matches!(
        dimension,
        "usd" | "eur" | "gbp" | "gbp-or-mass" | "jpy" | "inr" | "cny" | "rub" | "chf" | "cent"
    )
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
                limit(side, scan, &mut amount);
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
        value: 0.0,
        dimension: "",
        bound: "",
        bound_start: start,
        bound_end: start,
        rough: false,
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
        at = number_words(side, words, scan, at, &mut amount)?;
    }
    if matches!(amount.dimension, "ordinal" | "clock") {
        amount.end = at;
        amount.unit_start = at;
        return Some(amount);
    }
    while let Some(scale) = scan.find(at, Class::Scale) {
        amount.value *= scale.sense.value;
        at = scale.end;
    }
    amount.unit_start = at;
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

/// Reads a figure and what is joined to it: 1,500, 4.2m, 18th, 5:40am, 40 000.
fn figure(side: &Side, words: &Words, at: usize, amount: &mut Amount) -> Option<usize> {
    let surface = side.surface(at);
    let digits_end = surface
        .rfind(|c: char| c.is_ascii_digit())
        .map_or(0, |last| last + 1);
    let (digits, suffix) = surface.split_at(digits_end);
    let mut end = at + 1;
    let mut joined = digits.to_owned();
    // Thousands parted by spaces.
    while suffix.is_empty()
        && joined.bytes().take_while(u8::is_ascii_digit).count() == joined.len()
        && (end > at + 1 || joined.len() <= 3)
        && is_figure(side, end)
        && side.surface(end).len() >= 3
        && side.surface(end).as_bytes()[..3]
            .iter()
            .all(u8::is_ascii_digit)
        && side
            .surface(end)
            .as_bytes()
            .get(3)
            .is_none_or(|byte| !byte.is_ascii_digit())
        && side.tokens[end].span.start - side.tokens[end - 1].span.end <= 3
        && side.surface(end).len() == 3
    {
        joined.push_str(side.surface(end));
        end += 1;
    }
    if let Some((hours, minutes)) = joined.split_once(':') {
        amount.value = hours.parse::<f64>().ok()? * 60.0 + minutes.get(..2)?.parse::<f64>().ok()?;
        amount.dimension = "clock";
        let suffix = suffix.to_lowercase();
        if let Some(clock) = words.table.senses.word(&suffix, Class::Clock) {
            half_day(amount, clock.label);
        }
        return Some(end);
    }
    amount.value = value_of(&joined, has_decimal_comma(side.text.language))?;
    if suffix.is_empty() {
        return Some(end);
    }
    let suffix = suffix.to_lowercase();
    if matches!(
        suffix.as_str(),
        "st" | "nd" | "rd" | "th" | "er" | "º" | "ª"
    ) {
        amount.dimension = "ordinal";
    } else if let Some(clock) = words.table.senses.word(&suffix, Class::Clock) {
        to_clock(amount, clock.label);
    } else if suffix == "m" && (is_money(amount.dimension) || amount.value.fract() != 0.0) {
        amount.value *= 1e6;
    } else if let Some(scale) = words.table.senses.word(&suffix, Class::Scale) {
        amount.value *= scale.value;
    } else if let Some(unit) = words.table.senses.word(&suffix, Class::Unit) {
        amount.value *= unit.value;
        amount.dimension = unit.label;
    } else if suffix == "s" {
        amount.dimension = "decade";
    } else {
        amount.dimension = "code";
    }
    Some(end)
}

/// Reads a number written in words.
fn number_words(
    side: &Side,
    words: &Words,
    scan: &Scan,
    start: usize,
    amount: &mut Amount,
) -> Option<usize> {
    if let Some(share) = scan.find(start, Class::Share) {
        // "A third attempt" is no third of anything.
        let ordinal = words
            .sense(side.form(share.end - 1), Class::Ordinal)
            .is_some()
            && words.text(side.form(start)).len() <= 2;
        let counted = share.end < side.tokens.len()
            && side.is_word(share.end)
            && words.is_content(side.form(share.end));
        amount.value = share.sense.value;
        amount.dimension = if ordinal && counted {
            "ordinal"
        } else {
            "share"
        };
        amount.rough = true;
        return Some(share.end);
    }
    if let Some(ordinal) = scan.find(start, Class::Ordinal) {
        amount.value = ordinal.sense.value;
        amount.dimension = "ordinal";
        return Some(ordinal.end);
    }
    let mut at = start;
    let (mut total, mut current) = (0.0, 0.0);
    loop {
        if let Some(number) = scan.find(at, Class::Number) {
            if current % 10.0 != 0.0
                || (current > 0.0 && number.sense.value >= 10.0 && current < 100.0)
            {
                break;
            }
            current += number.sense.value;
            at = number.end;
        } else if let Some(scale) = scan.find(at, Class::Scale)
            && at > start
        {
            current *= scale.sense.value;
            at = scale.end;
            if scale.sense.value >= 1000.0 {
                total += current;
                current = 0.0;
            }
        } else if let Some(value) = compound(side, words, at) {
            current += value;
            at += 1;
        } else if at > start
            && matches!(words.text(side.form(at.min(side.tokens.len() - 1))), "and")
            && current >= 100.0
            && scan.find(at + 1, Class::Number).is_some()
        {
            at += 1;
        } else {
            break;
        }
        if at >= side.tokens.len() {
            break;
        }
    }
    (at > start).then(|| {
        amount.value = total + current;
        at
    })
}

fn compound(side: &Side, words: &Words, at: usize) -> Option<f64> {
    if at >= side.tokens.len() || !side.is_word(at) {
        return None;
    }
    words.compound_number(side.form(at))
}

/// The value of a figure with its points and commas.
fn value_of(digits: &str, decimal_comma: bool) -> Option<f64> {
    let (decimal, thousands) = if decimal_comma {
        (',', '.')
    } else {
        ('.', ',')
    };
    let points = |mark: char| digits.matches(mark).count();
    let last_group = digits.rsplit(['.', ',']).next().unwrap_or_default().len();
    // Where the usual mark of thousands parts no thousands, it is the decimal point.
    let decimal = match (points(decimal), points(thousands)) {
        (0, 1) if last_group != 3 => thousands,
        (1, _) if digits.rfind(decimal) < digits.rfind(thousands) => thousands,
        _ => decimal,
    };
    let plain: String = digits
        .chars()
        .filter_map(|c| match c {
            '.' | ',' if c == decimal && digits.matches(c).count() == 1 => Some('.'),
            '.' | ',' | '\'' | '+' => None,
            '\u{2212}' => Some('-'),
            other => Some(other),
        })
        .collect();
    plain.parse().ok()
}

/// Makes a time of day, in minutes, of a number of hours: 5.40, 18.
fn to_clock(amount: &mut Amount, label: &str) {
    let hours = amount.value.trunc();
    amount.value = hours * 60.0 + (amount.value.fract() * 100.0).round();
    amount.dimension = "clock";
    half_day(amount, label);
}

fn half_day(amount: &mut Amount, label: &str) {
    let noon = 12.0 * 60.0;
    match label {
        "pm" if amount.value < noon => amount.value += noon,
        "am" if amount.value >= noon => amount.value -= noon,
        _ => {}
    }
}

fn is_year(side: &Side, amount: &Amount) -> bool {
    let surface = side.surface(amount.start);
    amount.end == amount.start + 1
        && surface.len() == 4
        && surface.bytes().all(|byte| byte.is_ascii_digit())
        && (1400.0..2100.0).contains(&amount.value)
}

/// Finds what limits an amount: before it, or behind it ("or more").
fn limit(side: &Side, scan: &Scan, amount: &mut Amount) {
    amount.bound_start = amount.start;
    amount.bound_end = amount.end;
    if amount.dimension == "ordinal" {
        return;
    }
    if let Some(bound) = scan.find_before(amount.start, Class::Bound) {
        amount.bound = bound.sense.label;
        amount.bound_start = bound.start;
    } else if let Some(bound) = scan.find(amount.end, Class::Bound)
        && (side.surface(bound.start).starts_with(['o', 'O']))
        && bound.end - bound.start > 1
    {
        amount.bound = bound.sense.label;
        amount.bound_end = bound.end;
    }
}
