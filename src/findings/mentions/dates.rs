//! Dates: days, months, years and the words that place them, compared part by part.

use crate::findings::link::Side;
use crate::language::{Class, Ending, GrammarWord};

use super::scan::{Mention, Scan, is_figure};

/// A date as it is meant; parts that are not named are 0 or empty.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Date {
    /// The first token.
    pub start: usize,
    /// The token after the last one.
    pub end: usize,
    /// 1 for Monday to 7 for Sunday.
    pub weekday: u8,
    /// The day of the month.
    pub day: u8,
    /// The month, 1 to 12.
    pub month: u8,
    /// The year.
    pub year: u16,
    /// Last, next, this, early, late.
    pub relative: &'static str,
    /// A day or span by name: yesterday, evening, week.
    pub label: &'static str,
    /// The size in seconds of the span, where the label is one.
    pub size: f64,
    /// What limits it: "at least", "at the latest"; empty where nothing does.
    pub bound: &'static str,
    /// The first token of what limits it.
    pub bound_start: usize,
}

impl Date {
    fn parts(&self) -> [u32; 5] {
        let label = self.label.bytes().fold(0_u32, |sum, byte| {
            sum.wrapping_mul(31).wrapping_add(byte.into())
        });
        [
            self.weekday.into(),
            self.day.into(),
            self.month.into(),
            self.year.into(),
            label.wrapping_add(self.size as u32),
        ]
    }

    /// Whether the two name a part of the same kind.
    pub fn is_comparable(&self, other: &Self) -> bool {
        self.parts()
            .iter()
            .zip(other.parts())
            .any(|(&a, b)| a != 0 && b != 0)
    }

    /// Whether it is placed in the past: "Friday" is this Friday, but not last Friday.
    fn is_past(&self) -> bool {
        self.relative == "last"
    }

    /// Whether it is a span that a word places: this week, next week.
    fn is_placed_span(&self) -> bool {
        self.label == "span" && matches!(self.relative, "last" | "this" | "next")
    }

    /// Whether it says which part of a span: early, mid, late.
    fn is_part(&self) -> bool {
        is_loose(self.relative)
    }

    /// Whether nothing that both name differs.
    pub fn agrees(&self, other: &Self) -> bool {
        self.is_comparable(other)
            && (self.relative == other.relative
                || !(self.is_placed_span() && other.is_placed_span()))
            && (self.relative == other.relative || !(self.is_past() || other.is_past()))
            && (self.relative == other.relative || !(self.is_part() && other.is_part()))
            && self
                .parts()
                .iter()
                .zip(other.parts())
                .all(|(&a, b)| a == 0 || b == 0 || a == b)
    }
}

/// The dates of a side, in order.
pub fn read(side: &Side, scan: &Scan) -> Vec<Date> {
    let mut dates: Vec<Date> = Vec::new();
    let mut at = 0;
    while at < side.tokens.len() {
        let Some(date) = date_at(side, scan, at) else {
            at += 1;
            continue;
        };
        at = date.end.max(at + 1);
        let bound = scan.find_before(date.start, Class::Bound);
        let date = Date {
            bound: bound.map_or("", |bound| bound.sense.label),
            bound_start: bound.map_or(date.start, |bound| bound.start),
            ..date
        };
        match dates.last_mut() {
            Some(last) if joins(side, last, &date) => merge(last, &date),
            _ => dates.push(date),
        }
    }
    dates
}

/// The date that begins at a token.
fn date_at(side: &Side, scan: &Scan, at: usize) -> Option<Date> {
    if scan.at(at).is_empty() && !is_figure(side, at) {
        return None;
    }
    match scan.find(at, Class::Relative) {
        Some(relative) => relative_date(side, scan, relative),
        None => absolute_date_at(side, scan, at),
    }
}

/// Whether a label says which part of a span is meant: late on Sunday, early in May.
fn is_loose(label: &str) -> bool {
    matches!(label, "early" | "late" | "mid")
}

/// The date that a word such as "last" or "early" places in time.
fn relative_date(side: &Side, scan: &Scan, relative: &Mention) -> Option<Date> {
    let loose = is_loose(relative.sense.label);
    let span = (relative.end..=relative.end + 2).find_map(|next| {
        let skipped = &side.tokens[relative.end..next.min(side.tokens.len())];
        if !skipped
            .iter()
            .all(|token| loose && token.is_word() && !side.words.is_content(token.form))
        {
            return None;
        }
        let of_unit = || {
            let unit = scan.find(next, Class::Unit)?;
            (unit.sense.label == "time").then(|| Date {
                end: unit.end,
                label: "span",
                size: unit.sense.value,
                ..Date::default()
            })
        };
        // The end of next week.
        let placed = || {
            let inner = scan.find(next, Class::Relative)?;
            (loose && !is_loose(inner.sense.label)).then(|| relative_date(side, scan, inner))?
        };
        absolute_date_at(side, scan, next)
            .or_else(placed)
            .or_else(of_unit)
    });
    span.map(|span| Date {
        start: relative.start,
        relative: if span.relative.is_empty() {
            relative.sense.label
        } else {
            span.relative
        },
        ..span
    })
}

/// The date that begins at a token and stands for itself.
fn absolute_date_at(side: &Side, scan: &Scan, at: usize) -> Option<Date> {
    let mut date = Date {
        start: at,
        end: at + 1,
        ..Date::default()
    };
    if let Some(weekday) = scan.find(at, Class::Weekday)
        && is_written_as_name(side, at)
    {
        date.weekday = weekday.sense.value as u8;
        return Some(date);
    }
    if let Some(month) = month_at(side, scan, at) {
        date.month = month;
        let next = skip_ordinal_stop(side, at + 1);
        if let Some(day) = day_at(side, scan, next) {
            date.day = day;
            date.end = next + 1;
        }
        return Some(with_year(side, date));
    }
    if let Some(day) = day_at(side, scan, at) {
        let mut next = skip_ordinal_stop(side, at + 1);
        if is_joint(side, next) {
            next += 1;
        }
        if let Some(month) = month_at(side, scan, next) {
            date.day = day;
            date.month = month;
            date.end = next + 1;
            return Some(with_year(side, date));
        }
        return iso(side, at);
    }
    if is_figure(side, at) {
        return iso(side, at);
    }
    let day = scan.find(at, Class::Day)?;
    date.label = day.sense.label;
    date.end = day.end;
    Some(date)
}

/// The date with the year behind it, where one stands there.
fn with_year(side: &Side, mut date: Date) -> Date {
    let mut next = date.end;
    if next < side.tokens.len() && (side.surface(next) == "," || is_joint(side, next)) {
        next += 1;
    }
    if is_figure(side, next) {
        let surface = side.surface(next);
        if surface.len() == 4 && surface.starts_with(['1', '2']) {
            date.year = surface.parse().unwrap_or(0);
            date.end = next + 1;
        }
    }
    date
}

fn month_at(side: &Side, scan: &Scan, at: usize) -> Option<u8> {
    let month = scan.find(at, Class::Month)?;
    let named = is_written_as_name(side, at);
    // "May" and "March" at the beginning of a sentence may be the verbs.
    let opens = at == 0 || !side.is_word(at - 1) && side.surface(at - 1) != ",";
    let sure = !opens
        || side.surface(at).len() > 5
        || is_figure(side, at + 1)
        || (at > 0 && is_figure(side, at - 1))
        || (at > 1 && is_figure(side, at - 2) && skip_ordinal_stop(side, at - 1) == at);
    (named && sure).then_some(month.sense.value as u8)
}

/// Whether a day or month has the capital that the language gives it, if any.
fn is_written_as_name(side: &Side, at: usize) -> bool {
    !side.text.language.traits().capital_dates || side.surface(at).starts_with(char::is_uppercase)
}

fn day_at(side: &Side, scan: &Scan, at: usize) -> Option<u8> {
    if let Some(ordinal) = scan.find(at, Class::Ordinal) {
        return Some(ordinal.sense.value as u8).filter(|&day| day > 0 && day <= 31);
    }
    if !is_figure(side, at) {
        return None;
    }
    let surface = side.surface(at);
    let digits = surface.trim_end_matches(|c: char| c.is_alphabetic() || c == 'º');
    let suffix = &surface[digits.len()..];
    let plain = suffix.is_empty() || Ending::Ordinal.is(suffix);
    let day: u8 = digits.parse().ok().filter(|&day| (1..=31).contains(&day))?;
    plain.then_some(day)
}

/// Past the full stop of an ordinal: 9. Juni.
fn skip_ordinal_stop(side: &Side, at: usize) -> usize {
    let stop = at < side.tokens.len() && side.surface(at) == "." && side.joined(at);
    at + usize::from(stop)
}

/// Whether the token joins the parts of a date: 9 of June, 9 de junio.
fn is_joint(side: &Side, at: usize) -> bool {
    at < side.tokens.len() && side.is_grammar(at, GrammarWord::DateJoint)
}

/// 2026-06-09
fn iso(side: &Side, at: usize) -> Option<Date> {
    if at + 4 >= side.tokens.len() || side.surface(at).len() != 4 {
        return None;
    }
    let part = |offset: usize| -> Option<u16> {
        is_figure(side, at + offset).then(|| side.surface(at + offset).parse().ok())?
    };
    let dashes = [1, 3]
        .iter()
        .all(|offset| side.surface(at + offset) == "-" && side.joined(at + offset));
    let (year, month, day) = (part(0)?, part(2)?, part(4)?);
    (dashes && (1..=12).contains(&month) && (1..=31).contains(&day)).then_some(Date {
        start: at,
        end: at + 5,
        day: day as u8,
        month: month as u8,
        year,
        ..Date::default()
    })
}

/// Whether two dates in a row are one: Monday, 9 June; Sunday evening.
fn joins(side: &Side, last: &Date, next: &Date) -> bool {
    let between = last.end..next.start;
    let few = between.len() <= 1
        && between
            .clone()
            .all(|at| side.surface(at) == "," || side.is_grammar(at, GrammarWord::DateArticle));
    let clash = last
        .parts()
        .iter()
        .zip(next.parts())
        .any(|(&a, b)| a != 0 && b != 0);
    few && !clash && next.relative.is_empty()
}

fn merge(last: &mut Date, next: &Date) {
    last.end = next.end;
    last.weekday = last.weekday.max(next.weekday);
    last.day = last.day.max(next.day);
    last.month = last.month.max(next.month);
    last.year = last.year.max(next.year);
    if last.label.is_empty() {
        last.label = next.label;
        last.size = next.size;
    }
}
