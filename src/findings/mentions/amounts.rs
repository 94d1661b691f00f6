//! Reads the amounts of a side: numbers with their scale, unit and limit.

use crate::findings::link::Side;
use crate::language::labels::unit;
use crate::language::{Bound, Class, Clock, Dimension, GrammarWord, SpeakerWord, Step};

use super::amount::Amount;
use super::dates::Date;
use super::figures::{code, figure, half_day, minutes, number_words, numbered_compound, to_clock};
use super::scan::{Mention, Scan, is_figure};

/// The amounts of a side, in order; the figures of its dates are none.
pub fn read(side: &Side, scan: &Scan, dates: &[Date]) -> Vec<Amount> {
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
        match amount_at(side, scan, at) {
            Some(mut amount) => {
                limit(side, scan, &mut amount, amounts.last());
                let step = scan.find_before(amount.bound_start, Class::Step);
                amount.step = step.and_then(|step| Step::named(step.sense.label));
                if let Some(before) = amounts
                    .last()
                    .filter(|before| is_same_step(side, before, &amount))
                {
                    amount.step = before.step;
                }
                extra(side, scan, &mut amount, amounts.last());
                at = amount.end.max(at + 1);
                amounts.push(amount);
            }
            None => at += 1,
        }
    }
    amounts
}

/// The amount that begins at a token.
fn amount_at(side: &Side, scan: &Scan, start: usize) -> Option<Amount> {
    if !may_be_number(side, scan, start) {
        return None;
    }
    let mut amount = Amount {
        start,
        scale: 1.0,
        ..Amount::default()
    };
    let at = read_number(side, scan, &mut amount)?;
    if matches!(
        amount.dimension,
        Dimension::Ordinal | Dimension::Clock | Dimension::Code
    ) {
        amount.end = at;
        amount.unit_start = at;
        return Some(amount);
    }
    let at = read_scale(side, scan, at, &mut amount);
    amount.unit_start = at;
    if amount.number == 0.0 {
        amount.number = amount.value;
    }
    let at = read_article(side, scan, at, &mut amount);
    amount.end = read_unit(side, scan, at, &mut amount);
    to_speed(side, scan, &mut amount);
    if amount.dimension == Dimension::Count && is_year(side, &amount) {
        amount.dimension = Dimension::Year;
    }
    // A million million million and so on, beyond all numbers, would differ from itself.
    amount.value.is_finite().then_some(amount)
}

/// Whether an amount tells the change before it in another unit: by a quarter, or 84 million.
fn is_same_step(side: &Side, before: &Amount, amount: &Amount) -> bool {
    let joins =
        |at: usize| side.surface(at) == "," || side.is_grammar(at, GrammarWord::Coordinator);
    let mut between = before.end..amount.bound_start;
    before.step == Some(Step::By)
        && amount.step.is_none()
        && before.dimension != amount.dimension
        && !between.is_empty()
        && between.all(joins)
}

/// Whether a number, or the currency before one, may stand at a token.
fn may_be_number(side: &Side, scan: &Scan, at: usize) -> bool {
    const BEGIN: [Class; 4] = [Class::Number, Class::Ordinal, Class::Share, Class::Currency];

    let mut hits = scan.at(at).iter();
    hits.any(|hit| BEGIN.contains(&hit.sense.class))
        || is_figure(side, at)
        || holds_number(side, at)
        || is_one(side, scan, at)
}

/// Reads the number with which an amount begins, the currency before it and the half of the day
/// behind it, and gives the token after them.
fn read_number(side: &Side, scan: &Scan, amount: &mut Amount) -> Option<usize> {
    let mut at = amount.start;
    // $ 5, R$ 5
    if let Some(currency) = scan.find(at, Class::Currency)
        && !side.is_word(currency.end - 1)
    {
        at = currency.end;
        if !is_figure(side, at) {
            return None;
        }
        amount.dimension = Dimension::named(currency.sense.label);
    }
    if is_figure(side, at) {
        at = figure(side, scan, at, amount)?;
    } else {
        at = number_words(side, scan, at, amount)
            .or_else(|| numbered_compound(side, at, amount))
            .or_else(|| code(side, at, amount))
            .or_else(|| one(side, scan, at, amount))?;
    }
    if amount.dimension == Dimension::Clock
        && let Some(clock) = scan.find(at, Class::Clock)
    {
        half_day(amount, Clock::named(clock.sense.label));
        at = clock.end;
    }
    Some(at)
}

/// Reads what makes more of the number before a token, "and a half" or "million", and gives the
/// token after it.
fn read_scale(side: &Side, scan: &Scan, mut at: usize, amount: &mut Amount) -> usize {
    if let Some(part) = part_behind(side, scan, at) {
        amount.value += part.sense.value;
        at = part.end;
    }
    while let Some(scale) = scan.find(at, Class::Scale) {
        amount.value *= scale.sense.value;
        amount.scale *= scale.sense.value;
        at = scale.end;
    }
    at
}

/// Reads what joins a share to the unit of time that it counts, and gives the token of that unit: half
/// an hour, three quarters of an hour, trois quarts d'heure.
fn read_article(side: &Side, scan: &Scan, at: usize, amount: &mut Amount) -> usize {
    if amount.dimension != Dimension::Share {
        return at;
    }
    let of = at < side.tokens.len() && side.is_speaker_word(at, SpeakerWord::Linker);
    let article = at + usize::from(of);
    let unit = if is_one(side, scan, article) {
        article + 1
    } else if of && is_time(scan, article) {
        article
    } else {
        return at;
    };
    amount.dimension = Dimension::Count;
    unit
}

/// The part of a whole that is added to the number before a token: three and a half.
fn part_behind<'s>(side: &Side, scan: &'s Scan, at: usize) -> Option<&'s Mention> {
    let part = scan.find(at + 1, Class::Share)?;
    let counts = |class| scan.find(part.end, class).is_some();
    let counted = counts(Class::Scale)
        || counts(Class::Unit)
        || part.end < side.tokens.len() && side.is_content(part.end);
    (at > 0
        && side.is_grammar(at, GrammarWord::NumberJoint)
        && side.is_grammar(at + 1, GrammarWord::One)
        && counted)
        .then_some(part)
}

/// Whether a token of which no phrase is known may be a number all the same: twenty-five, Q3.
fn holds_number(side: &Side, at: usize) -> bool {
    side.tokens[at].look.may_hold_number
        || side.words.compound_number(side.form(at)).is_some()
        || side
            .words
            .table
            .senses
            .compound_amount(side.normal(at))
            .is_some()
}

/// Reads the article of a single unit of time: an hour later, another week. Not that of a rate: five
/// loaves a day.
fn one(side: &Side, scan: &Scan, at: usize, amount: &mut Amount) -> Option<usize> {
    if !is_one(side, scan, at) {
        return None;
    }
    let is_rate = at.checked_sub(1).is_some_and(|before| {
        let form = side.form(before);
        let counts = [Class::Number, Class::Unit, Class::Currency].iter();
        is_figure(side, before)
            || side.words.can_be_noun(form)
            || counts
                .into_iter()
                .any(|&class| side.words.sense(form, class).is_some())
    });
    let is_apart = at + 2 < side.tokens.len() && side.is_grammar(at + 2, GrammarWord::TimeApart);
    amount.value = 1.0;
    amount.is_extra = scan.find(at, Class::Extra).is_some();
    (!is_rate || is_apart).then_some(at + 1)
}

/// Whether an article before a unit of time stands at a token.
fn is_one(side: &Side, scan: &Scan, at: usize) -> bool {
    at < side.tokens.len()
        && side.is_grammar(at, GrammarWord::One)
        && is_time(scan, at + 1)
        // For a second time.
        && scan.find(at + 1, Class::Ordinal).is_none()
}

/// Whether a unit of time stands at a token.
fn is_time(scan: &Scan, at: usize) -> bool {
    let unit = scan.find(at, Class::Unit);
    unit.is_some_and(|unit| Dimension::named(unit.sense.label) == Dimension::Time)
}

/// Reads the unit, currency or half of the day at a token, and gives the token after it.
fn read_unit(side: &Side, scan: &Scan, at: usize, amount: &mut Amount) -> usize {
    // 40-kilometre, 34-year-old
    let has_hyphen = at < side.tokens.len() && side.surface(at) == "-" && side.joined(at);
    // Two more weeks.
    let is_count = amount.dimension == Dimension::Count;
    let extra = scan
        .find(at, Class::Extra)
        .filter(|extra| is_count && is_time(scan, extra.end));
    amount.is_extra |= extra.is_some();
    let unit_at = extra.map_or(at + usize::from(has_hyphen), |extra| extra.end);
    let currency = scan.find(unit_at, Class::Currency);
    if amount.dimension != Dimension::Count {
        return currency.map_or(at, |currency| currency.end);
    }
    // 60 million pounds are money, ten may be a mass.
    let is_mass = currency.is_none() || amount.scale == 1.0;
    if let Some(unit) = scan.find(unit_at, Class::Unit).filter(|_| is_mass) {
        amount.dimension = Dimension::named(unit.sense.label);
        amount.value *= unit.sense.value;
        unit.end
    } else if let Some(currency) = currency {
        amount.dimension = Dimension::named(currency.sense.label);
        currency.end
    } else if let Some(clock) = scan.find(unit_at, Class::Clock) {
        to_clock(amount, Clock::named(clock.sense.label));
        minutes(side, clock.end, amount)
    } else {
        at
    }
}

/// Makes a length a speed where a time stands behind it: 50 km/h.
fn to_speed(side: &Side, scan: &Scan, amount: &mut Amount) {
    let is_parted = side.tokens.get(amount.end).is_some() && side.surface(amount.end) == "/";
    if amount.dimension == Dimension::Other(unit::LENGTH)
        && is_parted
        && let Some(time) = scan.find(amount.end + 1, Class::Unit)
    {
        amount.dimension = Dimension::Other(unit::SPEED);
        amount.value /= time.sense.value;
        amount.end = time.end;
    }
}

fn is_year(side: &Side, amount: &Amount) -> bool {
    let surface = side.surface(amount.start);
    amount.end == amount.start + 1
        && surface.len() == 4
        && surface.bytes().all(|byte| byte.is_ascii_digit())
        && (1400.0..2100.0).contains(&amount.value)
}

/// Finds the word that counts an amount on top of something else: 14 other towns, 210 crowns more, an
/// extra 210 crowns.
fn extra(side: &Side, scan: &Scan, amount: &mut Amount, before: Option<&Amount>) {
    let end = amount.end;
    let behind = |at: usize| scan.find(at, Class::Extra);
    amount.extra_end = behind(end).map_or(end, |extra| extra.end);
    let is_counted = end < side.tokens.len() && side.is_content(end);
    let is_behind = amount.extra_end > end || is_counted && behind(end + 1).is_some();
    // "210 crowns more a month" has its own.
    let is_free = |extra: &Mention| before.is_none_or(|before| extra.start > before.end + 1);
    let is_before = || {
        scan.find_before(amount.start, Class::Extra)
            .is_some_and(is_free)
    };
    amount.is_extra |= is_behind || is_before();
}

/// Finds what limits an amount: before it, or behind it ("or more"). Behind a number the same words
/// compare it with another: 20 more than ten years ago, twice as much as last year.
fn limit(side: &Side, scan: &Scan, amount: &mut Amount, before: Option<&Amount>) {
    amount.bound_start = amount.start;
    amount.bound_end = amount.end;
    if amount.dimension == Dimension::Ordinal {
        return;
    }
    let compares = |bound: &&Mention| {
        before.is_some_and(|before| {
            before.end == bound.start
                && !matches!(
                    before.dimension,
                    Dimension::Year | Dimension::Clock | Dimension::Ordinal
                )
        })
    };
    let behind = |at: usize| scan.find(at, Class::BoundBehind);
    // 400 people or more.
    let behind_counted = |at: usize| {
        let is_counted = at < side.tokens.len() && side.is_content(at);
        is_counted.then(|| behind(at + 1)).flatten()
    };
    if let Some(bound) = scan
        .find_before(amount.start, Class::Bound)
        .filter(|bound| !compares(bound))
    {
        amount.bound = Bound::named(bound.sense.label);
        amount.bound_start = bound.start;
    } else if let Some(bound) = behind(amount.end).or_else(|| behind_counted(amount.end)) {
        amount.bound = Bound::named(bound.sense.label);
        amount.bound_end = bound.end;
    }
    // Minus 12 degrees, 12 degrees below zero: -12.
    if amount.bound == Some(Bound::Minus) {
        amount.bound = None;
        amount.value = -amount.value.abs();
        amount.start = amount.bound_start;
        amount.end = amount.bound_end;
    }
}
