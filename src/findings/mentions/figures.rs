//! Reads numbers as they are written: in figures, in words, or joined to other words.

use crate::findings::link::Side;
use crate::findings::words::KnownWords;
use crate::language::decimal::{decimal, is_multiple, western_figures};
use crate::language::{Class, Clock, DecimalMark, Dimension, Ending, GrammarWord, SpeakerWord};

use super::amount::Amount;
use super::scan::{Scan, is_figure};

/// Reads a figure and what is joined to it: 1,500, 4.2m, 18th, 5:40am, 40 000.
pub fn figure(side: &Side, scan: &Scan, at: usize, amount: &mut Amount) -> Option<usize> {
    let surface = western_figures(side.surface(at));
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
        && side.surface(end).len() == 3
        && side.surface(end).bytes().all(|byte| byte.is_ascii_digit())
        && side.tokens[end].span.start - side.tokens[end - 1].span.end <= 3
    {
        joined.push_str(side.surface(end));
        end += 1;
    }
    if let Some((one, other)) = joined.split_once(':')
        && other.len() == 1
    {
        // Won 3:1; no side scores a thousand.
        amount.value = decimal(one)? * 1000.0 + decimal(other)?;
        amount.dimension = Dimension::Other("score");
        return Some(end);
    }
    if let Some((hours, minutes)) = joined.split_once(':') {
        amount.value = decimal(hours)? * 60.0 + decimal(minutes.get(..2)?)?;
        if let Some((_, seconds)) = minutes.split_once(':') {
            amount.value = amount.value * 60.0 + decimal(seconds)?;
            amount.dimension = Dimension::Time;
            return Some(end);
        }
        amount.dimension = Dimension::Clock;
        let suffix = suffix.to_lowercase();
        if let Some(clock) = side.words.table.senses.word(&suffix, Class::Clock) {
            half_day(amount, Clock::named(clock.label));
        }
        return Some(end);
    }
    let mark = side.text.language.traits().decimal;
    amount.value = value_of(&joined, mark)?;
    amount.may_be_thousands = may_be_thousands(&joined, mark);
    if suffix.is_empty() {
        return Some(end);
    }
    let suffix = suffix.to_lowercase();
    if let Some(clock) = side.words.table.senses.word(&suffix, Class::Clock)
        && !Ending::Ordinal.is(&suffix)
    {
        to_clock(amount, Clock::named(clock.label));
        return Some(minutes(side, end, amount));
    }
    // $4m, 4.2m, 40m crowns, 40m people; but 40m are metres.
    let counts = || {
        scan.find(end, Class::Currency).is_some()
            || end < side.tokens.len() && side.is_speaker_word(end, SpeakerWord::Plural)
    };
    let is_many = || amount.dimension.is_money() || amount.value.fract() != 0.0 || counts();
    if suffix == "m" && is_many() {
        amount.value *= 1e6;
        amount.scale = 1e6;
    } else {
        read_suffix(side.words, &suffix, amount);
    }
    Some(end)
}

/// Reads the letters that are joined to a figure, and say what it is: 18th, 4bn, 40km, 1990s.
fn read_suffix(words: KnownWords, suffix: &str, amount: &mut Amount) {
    let sense = |class| words.table.senses.word(suffix, class);
    if Ending::Ordinal.is(suffix) {
        amount.dimension = Dimension::Ordinal;
    } else if let Some(scale) = sense(Class::Scale) {
        amount.value *= scale.value;
        amount.scale = scale.value;
    } else if let Some(unit) = sense(Class::Unit) {
        amount.value *= unit.value;
        amount.dimension = Dimension::named(unit.label);
    } else if Ending::Decade.is(suffix) {
        amount.dimension = Dimension::Decade;
    } else if suffix.is_ascii() {
        amount.dimension = Dimension::Code;
    } else if let Some(first) = suffix.chars().next()
        && let Some(scale) = words
            .table
            .senses
            .word(first.encode_utf8(&mut [0; 4]), Class::Scale)
    {
        // In Korean the word that counts follows at once.
        amount.value *= scale.value;
    }
}

/// Reads a number written in words.
pub fn number_words(side: &Side, scan: &Scan, start: usize, amount: &mut Amount) -> Option<usize> {
    share_or_ordinal(side, scan, start, amount).or_else(|| cardinal(side, scan, start, amount))
}

/// Reads a part of a whole, or a place in a row: two thirds, third.
fn share_or_ordinal(side: &Side, scan: &Scan, start: usize, amount: &mut Amount) -> Option<usize> {
    if let Some(share) = scan.find(start, Class::Share) {
        // "A third attempt" is no third of anything.
        let ordinal = side
            .words
            .sense(side.form(share.end - 1), Class::Ordinal)
            .filter(|_| side.normal(start).len() == 1);
        let counted = share.end < side.tokens.len()
            && side.is_word(share.end)
            && side.words.is_content(side.form(share.end));
        (amount.value, amount.dimension) = match ordinal {
            Some(ordinal) if counted => (ordinal.value, Dimension::Ordinal),
            _ => (share.sense.value, Dimension::Share),
        };
        amount.rough = amount.dimension == Dimension::Share;
        return Some(share.end);
    }
    let ordinal = scan.find(start, Class::Ordinal)?;
    amount.value = ordinal.sense.value;
    amount.dimension = Dimension::Ordinal;
    Some(ordinal.end)
}

/// Reads a number of one word or several: two hundred and five thousand.
fn cardinal(side: &Side, scan: &Scan, start: usize, amount: &mut Amount) -> Option<usize> {
    let mut at = start;
    let (mut total, mut current) = (0.0, 0.0);
    loop {
        if let Some(number) = scan.find(at, Class::Number) {
            if !is_multiple(current, 10.0)
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
            amount.scale *= scale.sense.value;
            at = scale.end;
            if scale.sense.value >= 1000.0 {
                total += current;
                current = 0.0;
            }
        } else if let Some(value) = compound(side, at) {
            current += value;
            at += 1;
        } else if at > start
            && side.is_grammar(at, GrammarWord::NumberJoint)
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

fn compound(side: &Side, at: usize) -> Option<f64> {
    if at >= side.tokens.len() || !side.is_word(at) {
        return None;
    }
    side.words.compound_number(side.form(at))
}

/// Reads a compound that begins with a number word: two-page, thirty-four-year-old, dreitägig.
pub fn numbered_compound(side: &Side, at: usize, amount: &mut Amount) -> Option<usize> {
    if let Some((number, unit)) = side.words.table.senses.compound_amount(side.normal(at)) {
        (amount.number, amount.value) = (number, number * unit.value);
        amount.dimension = Dimension::named(unit.label);
        return Some(at + 1);
    }
    let surface = side.surface(at);
    if !surface.bytes().any(|byte| byte == b'-') || !side.is_word(at) {
        return None;
    }
    let lower = surface.to_lowercase();
    let senses = side.words.table.senses;
    let number = |part: &str| senses.word(part, Class::Number).map(|sense| sense.value);
    let (first, rest) = lower.split_once('-')?;
    let (next, behind) = rest.split_once('-').unwrap_or((rest, ""));
    let (value, rest) = match (number(first)?, number(next)) {
        (tens, Some(ones)) if tens >= 20.0 && ones < 10.0 => (tens + ones, behind),
        (value, _) => (value, rest),
    };
    amount.value = value;
    amount.number = value;
    if let Some(unit) = senses.word(&rest.replace('-', ""), Class::Unit) {
        amount.value *= unit.value;
        amount.dimension = Dimension::named(unit.label);
    }
    Some(at + 1)
}

/// Takes a word with figures in it, such as Q3, for a number of its own kind.
pub fn code(side: &Side, at: usize, amount: &mut Amount) -> Option<usize> {
    let has_figure = side.normal(at).bytes().any(|byte| byte.is_ascii_digit());
    has_figure.then(|| {
        amount.dimension = Dimension::Code;
        amount.value = f64::from(side.form(at).0);
        at + 1
    })
}

/// Whether the only mark of a figure is the language's decimal point, but parts three figures as
/// other languages write thousands: 85.000.
fn may_be_thousands(digits: &str, mark: DecimalMark) -> bool {
    let point = match mark {
        DecimalMark::Point => '.',
        DecimalMark::Comma => ',',
        DecimalMark::Either => return false,
    };
    let parts = digits.split_once(point);
    parts.is_some_and(|(whole, rest)| {
        rest.len() == 3
            && rest.bytes().all(|byte| byte.is_ascii_digit())
            && whole.len() <= 3
            && whole != "0"
    })
}

/// The value of a figure with its points and commas.
fn value_of(digits: &str, mark: DecimalMark) -> Option<f64> {
    let (usual_point, thousands) = match mark {
        DecimalMark::Point => ('.', ','),
        DecimalMark::Comma | DecimalMark::Either => (',', '.'),
    };
    let points = |mark: char| digits.matches(mark).count();
    let last_group = digits.rsplit(['.', ',']).next().unwrap_or_default().len();
    // Where the usual mark of thousands parts no thousands, it is the decimal point.
    let point = match (points(usual_point), points(thousands)) {
        (0, 1) if last_group != 3 => thousands,
        (1, _) if digits.rfind(usual_point) < digits.rfind(thousands) => thousands,
        (1, 0) if last_group == 3 && mark == DecimalMark::Either => thousands,
        _ => usual_point,
    };
    let is_decimal = points(point) == 1;
    let plain: String = digits
        .chars()
        .filter_map(|c| match c {
            '.' | ',' if c == point && is_decimal => Some('.'),
            '.' | ',' | '\'' | '+' => None,
            '\u{2212}' => Some('-'),
            other => Some(other),
        })
        .collect();
    decimal(&plain)
}

/// Makes a time of day, in minutes, of a number of hours: 5.40, 18.
pub fn to_clock(amount: &mut Amount, half: Option<Clock>) {
    let hours = amount.value.trunc();
    amount.value = hours * 60.0 + (amount.value.fract() * 100.0).round();
    amount.dimension = Dimension::Clock;
    half_day(amount, half);
}

/// Adds the minutes behind the word for the hour: 14h30, 14 Uhr 30. Returns where they end.
pub fn minutes(side: &Side, at: usize, amount: &mut Amount) -> usize {
    let written = || {
        let surface = side.tokens.get(at).map(|_| side.surface(at))?;
        let minutes: u8 = surface.parse().ok()?;
        (surface.len() == 2 && minutes < 60).then_some(minutes)
    };
    let on_the_hour = is_multiple(amount.value, 60.0);
    match written().filter(|_| on_the_hour) {
        Some(minutes) => {
            amount.value += f64::from(minutes);
            at + 1
        }
        None => at,
    }
}

/// Moves a time of day to the half of the day that is named behind it.
pub fn half_day(amount: &mut Amount, half: Option<Clock>) {
    let noon = 12.0 * 60.0;
    match half {
        Some(Clock::Pm) if amount.value < noon => amount.value += noon,
        Some(Clock::Am) if amount.value >= noon => amount.value -= noon,
        _ => {}
    }
}
