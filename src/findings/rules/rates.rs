//! Equal amounts that are counted for another time or thing: 22 million, 22 million a month; £85 per
//! person, £85 per group.

use crate::findings::FindingKind;
use crate::findings::link::{Link, Side};
use crate::findings::mentions::Mentions;
use crate::findings::mentions::amount::Amount;
use crate::findings::raised::{Raised, Stretch};
use crate::findings::rule::Rule;
use crate::language::labels::rate;
use crate::language::{Class, Dimension, GrammarWord};
use crate::text::Which;

/// For what each time so much is counted.
struct Rate {
    stretch: Stretch,
    /// The noun; none where the word says it by itself: daily, £12 each.
    noun: Option<usize>,
    /// The length of the time, 0 for anything else.
    seconds: f64,
    /// Whether an amount must stand before it: a day, per day; but not: each day.
    follows: bool,
}

/// Compares for what both sides count their amounts.
pub fn compare(link: &mut Link, a: &Mentions, b: &Mentions, raised: &mut Raised) {
    let (mut left_a, mut left_b) = (rates(&link.a, a), rates(&link.b, b));
    left_a.retain(|x| {
        let same = left_b.iter().position(|y| match (x.noun, y.noun) {
            _ if x.seconds > 0.0 || y.seconds > 0.0 => x.seconds == y.seconds,
            (Some(x), Some(y)) => link.words.name_one_thing(link.a.form(x), link.b.form(y)),
            _ => true,
        });
        if let Some(at) = same {
            let y = left_b.remove(at);
            (link.a.explained[x.stretch.0], link.b.explained[y.stretch.0]) = (true, true);
        }
        same.is_none()
    });
    let (of_a, rate) = match (&left_a[..], &left_b[..]) {
        ([x], []) => (Which::A, x),
        ([], [y]) => (Which::B, y),
        ([x], [y]) if x.follows && y.follows || x.seconds * y.seconds > 0.0 => {
            let kind = FindingKind::Number;
            raised.raise(link, kind, Rule::Unit, x.stretch, y.stretch);
            return;
        }
        _ => return,
    };
    let (side, other) = link.sides(of_a);
    let (mentions, others) = if of_a == Which::A { (a, b) } else { (b, a) };
    if let Some((here, there)) = lone(side, mentions, rate, other, others) {
        let (a, b) = if of_a == Which::A {
            (here, there)
        } else {
            (there, here)
        };
        raised.raise(link, FindingKind::Number, Rule::Unit, a, b);
    }
}

/// A rate of which the other side tells nothing but the amount, with the amount there.
fn lone(
    side: &Side,
    mentions: &Mentions,
    rate: &Rate,
    other: &Side,
    others: &Mentions,
) -> Option<(Stretch, Stretch)> {
    // A year is not told by the three years that both sides tell.
    let is_of_both = |at: usize| {
        let mut values = others.amounts.iter();
        let value = values.find(|value| (value.start..value.end).contains(&at));
        value.is_some_and(|value| mentions.amounts.iter().any(|own| own.agrees(value)))
    };
    let mut theirs = (0..other.tokens.len()).filter(|&at| !is_of_both(at));
    let is_told = side.partners[rate.noun?].is_some()
        || rate.seconds > 0.0 && theirs.any(|at| length(other, at) == rate.seconds);
    // "Each pupil gets two meals" loses little; "each day costs two million" does.
    if is_told || !rate.follows && rate.seconds == 0.0 {
        return None;
    }
    let (start, end) = rate.stretch;
    let stands_before = |amount: &&Amount| !rate.follows || amount.end <= start;
    let amounts = mentions.amounts.iter().filter(stands_before);
    let amount = amounts.min_by_key(|amount| amount.start.abs_diff(start))?;
    let mut theirs = others.amounts.iter();
    let there = theirs.find(|other| is_measured(other.dimension) && amount.agrees(other))?;
    let from = if rate.follows { amount.start } else { start };
    Some(((from, end), (there.start, there.end)))
}

fn rates(side: &Side, mentions: &Mentions) -> Vec<Rate> {
    let mut rates = Vec::new();
    let values = mentions.values();
    for start in 0..side.tokens.len().saturating_sub(1) {
        let mut told = mentions.of_class(Class::Rate);
        let (noun, seconds, follows) = if let Some(told) = told.find(|told| told.start == start) {
            let has_noun = told.end - start > 1;
            let noun = if has_noun { told.end - 1 } else { told.end };
            (noun, told.sense.value, told.sense.label == rate::PER)
        } else if (side.is_grammar(start, GrammarWord::One) || side.surface(start) == "/")
            && length(side, start + 1) > 0.0
        {
            (start + 1, 0.0, true)
        } else {
            continue;
        };
        let by_itself = seconds > 0.0;
        let has_noun = !by_itself && noun < side.tokens.len() && side.is_content(noun);
        let time = if has_noun {
            length(side, noun)
        } else {
            seconds
        };
        // One in every six, an hour later, 5% a month earlier.
        let is_amount = values
            .iter()
            .any(|value| value.0 == noun || (value.0..value.1).contains(&start))
            || noun + 1 < side.tokens.len() && side.is_grammar(noun + 1, GrammarWord::TimeApart);
        if !is_amount && (!follows || stands_behind(side, mentions, start)) {
            rates.push(Rate {
                stretch: (start, noun + usize::from(has_noun)),
                noun: has_noun.then_some(noun),
                seconds: time,
                follows,
            });
        }
    }
    rates
}

/// How long the unit of time at a token is; 0 where none stands there.
fn length(side: &Side, at: usize) -> f64 {
    let unit = side.words.sense(side.form(at), Class::Unit);
    let time = unit.filter(|unit| Dimension::named(unit.label) == Dimension::Time);
    time.map_or(0.0, |time| time.value)
}

/// Whether a rate that begins at a token can be that of an amount: five loaves a day, but not "four
/// cows in a month".
fn stands_behind(side: &Side, mentions: &Mentions, at: usize) -> bool {
    /// More words are a clause.
    const REACH: usize = 3;

    mentions.amounts.iter().any(|amount| {
        let mut between = amount.end..at;
        is_measured(amount.dimension)
            && amount.end <= at
            && between.len() <= REACH
            && between.all(|at| side.is_word(at))
            && !side.is_grammar(at - 1, GrammarWord::BeforeNoun)
    })
}

fn is_measured(dimension: Dimension) -> bool {
    use Dimension::{Clock, Code, Decade, Ordinal, Year};

    !matches!(dimension, Clock | Code | Decade | Ordinal | Year)
}
