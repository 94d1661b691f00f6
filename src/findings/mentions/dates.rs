//! Dates: days, months, years and the words that place them, compared part by part.

use crate::findings::link::Side;
use crate::language::{Bound, Class, Dimension, Ending, GrammarWord, Relative, Step};

use super::scan::{Mention, Scan, is_figure};

/// A date as it is meant, by the parts that are named.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Date {
    /// The first token.
    pub start: usize,
    /// The token after the last one.
    pub end: usize,
    /// 1 for Monday to 7 for Sunday.
    pub weekday: Option<u8>,
    /// The day of the month.
    pub day: Option<u8>,
    /// The month, 1 to 12.
    pub month: Option<u8>,
    /// The year.
    pub year: Option<u16>,
    /// A day or span by name.
    pub name: Option<Named>,
    /// What places it in time.
    pub relative: Option<Relative>,
    /// What limits it, if anything does.
    pub bound: Option<Bound>,
    /// The first token of what limits it.
    pub bound_start: usize,
    /// Whether something begins or ends with it, where a word says so: from, until.
    pub step: Option<Step>,
}

/// A day or span that has a name.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Named {
    /// A day or a part of one, as the data call it: yesterday, evening.
    Day(&'static str),
    /// A span of so many seconds: week.
    Span(f64),
}

impl Date {
    /// For each part that both name, whether it is the same.
    fn parts_beside(&self, other: &Self) -> impl Iterator<Item = bool> {
        fn are_same<T: PartialEq>(a: Option<T>, b: Option<T>) -> Option<bool> {
            Some(a? == b?)
        }
        let parts = [
            are_same(self.weekday, other.weekday),
            are_same(self.day, other.day),
            are_same(self.month, other.month),
            are_same(self.year, other.year),
            are_same(self.name, other.name),
        ];
        parts.into_iter().flatten()
    }

    /// Whether the two name a part of the same kind.
    pub fn is_comparable(&self, other: &Self) -> bool {
        self.parts_beside(other).next().is_some()
    }

    /// Whether it is placed elsewhere than it would be by itself: "Friday" is this Friday, but not
    /// last Friday.
    fn is_placed(&self) -> bool {
        matches!(self.relative, Some(Relative::Last | Relative::AfterNext))
    }

    /// Whether it is a span that a word places: this week, next week.
    fn is_placed_span(&self) -> bool {
        matches!(self.name, Some(Named::Span(_)))
            && self.relative.is_some_and(|relative| !relative.is_part())
    }

    /// Whether it says which part of a span: early, mid, late.
    fn is_part(&self) -> bool {
        self.relative.is_some_and(Relative::is_part)
    }

    /// Whether nothing that both name differs.
    pub fn agrees(&self, other: &Self) -> bool {
        let placed_apart = self.is_placed_span() && other.is_placed_span()
            || self.is_placed()
            || other.is_placed()
            || self.is_part() && other.is_part();
        self.is_comparable(other)
            && (self.relative == other.relative || !placed_apart)
            && self.parts_beside(other).all(|same| same)
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
        let step = scan.find_before(date.start, Class::Step);
        let date = Date {
            step: step.and_then(|step| Step::named(step.sense.label)),
            bound: bound.and_then(|bound| Bound::named(bound.sense.label)),
            bound_start: bound.map_or(date.start, |bound| bound.start),
            ..date
        };
        let [before, behind] = other_ends(side, scan, &date);
        at = behind.map_or(at, |behind| behind.end);
        match dates.last_mut() {
            Some(last) if joins(side, last, &date) => merge(last, &date),
            _ => dates.extend(before.into_iter().chain([date])),
        }
        dates.extend(behind);
    }
    dates
}

/// The days that share the month of a date, before it and behind: 3 and 9 June, July 3 to 9.
fn other_ends(side: &Side, scan: &Scan, date: &Date) -> [Option<Date>; 2] {
    let joins = |at: usize| {
        at < side.tokens.len()
            && (side.is_grammar(at, GrammarWord::Range) || matches!(side.surface(at), "-" | "–"))
    };
    let day = |at: usize| {
        let day = is_figure(side, at).then(|| day_at(side, scan, at))??;
        Some(Date {
            start: at,
            end: at + 1,
            bound_start: at,
            day: Some(day),
            month: date.month,
            ..Date::default()
        })
    };
    if date.day.is_none() || date.month.is_none() {
        return [None, None];
    }
    let begins_with_day = is_figure(side, date.start);
    let before = date
        .start
        .checked_sub(2)
        .filter(|at| begins_with_day && joins(at + 1));
    // May 3 and 12 boats, May 3 and 4 June, May 3 to 12%.
    let counts = |at: usize| {
        let next = at + 1;
        next < side.tokens.len()
            && (side.is_content(next) || scan.find(next, Class::Unit).is_some())
    };
    let behind = Some(date.end + 1).filter(|&at| !begins_with_day && joins(at - 1) && !counts(at));
    [before.and_then(day), behind.and_then(day)]
}

/// The date that begins at a token.
fn date_at(side: &Side, scan: &Scan, at: usize) -> Option<Date> {
    const BEGIN: [Class; 6] = [
        Class::Relative,
        Class::Weekday,
        Class::Month,
        Class::Ordinal,
        Class::Day,
        Class::Unit,
    ];

    let begins = |hit: &Mention| BEGIN.contains(&hit.sense.class);
    if !scan.at(at).iter().any(begins) && !is_figure(side, at) {
        return None;
    }
    let date = match scan.find(at, Class::Relative) {
        Some(relative) => relative_date(side, scan, relative)?,
        None => absolute_date_at(side, scan, at).or_else(|| span_at(side, scan, at))?,
    };
    Some(match scan.find(date.end, Class::RelativeBehind) {
        Some(relative) => Date {
            end: relative.end,
            relative: Relative::named(relative.sense.label),
            ..date
        },
        None => date,
    })
}

/// The span of time that a word behind it places: la semaine dernière. Not one that is counted.
fn span_at(side: &Side, scan: &Scan, at: usize) -> Option<Date> {
    let span = unit_at(scan, at)?;
    let is_counted =
        at > 0 && is_figure(side, at - 1) || scan.find_before(at, Class::Number).is_some();
    let is_placed = scan.find(span.end, Class::RelativeBehind).is_some();
    (is_placed && !is_counted).then_some(span)
}

/// The unit of time at a token, as a span.
fn unit_at(scan: &Scan, at: usize) -> Option<Date> {
    let unit = scan.find(at, Class::Unit)?;
    (Dimension::named(unit.sense.label) == Dimension::Time).then(|| Date {
        start: at,
        end: unit.end,
        name: Some(Named::Span(unit.sense.value)),
        ..Date::default()
    })
}

/// The date that a word such as "last" or "early" places in time.
fn relative_date(side: &Side, scan: &Scan, relative: &Mention) -> Option<Date> {
    let placed_by = Relative::named(relative.sense.label)?;
    // Late on Sunday, early in May.
    let loose = placed_by.is_part();
    // In one word: mi-juin.
    let joined = loose
        .then(|| absolute_date_at(side, scan, relative.start))
        .flatten();
    let behind = || {
        (relative.end..=relative.end + 2).find_map(|next| {
            let skipped = &side.tokens[relative.end..next.min(side.tokens.len())];
            if !skipped
                .iter()
                .all(|token| loose && token.is_word() && !side.words.is_content(token.form))
            {
                return None;
            }
            // The end of next week.
            let placed = || {
                let inner = scan.find(next, Class::Relative)?;
                let is_whole = !Relative::named(inner.sense.label)?.is_part();
                (loose && is_whole).then(|| relative_date(side, scan, inner))?
            };
            absolute_date_at(side, scan, next)
                .or_else(placed)
                .or_else(|| unit_at(scan, next))
        })
    };
    let span = joined.or_else(behind);
    // The last quarter of 2023 is its fourth.
    let is_counted = |span: &Date| {
        placed_by == Relative::Last
            && is_joint(side, span.end)
            && (is_figure(side, span.end + 1) || month_at(side, scan, span.end + 1).is_some())
    };
    let span = span.filter(|span| !is_counted(span));
    span.map(|span| Date {
        start: relative.start,
        relative: span.relative.or(Some(placed_by)),
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
        date.weekday = Some(weekday.sense.value as u8);
        // Samstagabend.
        let part = scan.find(at, Class::Day);
        date.name = part.map(|part| Named::Day(part.sense.label));
        return Some(date);
    }
    if let Some(month) = month_at(side, scan, at) {
        date.month = Some(month);
        let next = skip_ordinal_stop(side, at + 1);
        if let Some(day) = day_at(side, scan, next) {
            date.day = Some(day);
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
            date.day = Some(day);
            date.month = Some(month);
            date.end = next + 1;
            return Some(with_year(side, date));
        }
        return iso(side, at);
    }
    if is_figure(side, at) {
        return iso(side, at);
    }
    let day = scan.find(at, Class::Day)?;
    date.name = Some(Named::Day(day.sense.label));
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
            date.year = surface.parse().ok();
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
    !side.text.language.traits().capital_dates || side.is_capital(at)
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
        day: Some(day as u8),
        month: Some(month as u8),
        year: Some(year),
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
    few && !last.is_comparable(next) && next.relative.is_none()
}

fn merge(last: &mut Date, next: &Date) {
    last.end = next.end;
    last.weekday = last.weekday.or(next.weekday);
    last.day = last.day.or(next.day);
    last.month = last.month.or(next.month);
    last.year = last.year.or(next.year);
    last.name = last.name.or(next.name);
}
