//! Amounts that one was most likely written for the other, wherever they stand: digits that changed
//! places or a place more, and an age that is told in another form.

use crate::findings::link::{Link, Side};
use crate::findings::mentions::Mentions;
use crate::findings::mentions::amount::Amount;
use crate::language::Dimension;

/// Takes out of both lists of amounts, and returns, those that are misread or are two ages, where one
/// alone on each side may be meant.
pub fn take_out(
    link: &Link,
    (a, b): (&Mentions, &Mentions),
    (left_a, left_b): (&mut Vec<usize>, &mut Vec<usize>),
) -> Vec<(usize, usize)> {
    if link.exceeds_budget(left_a.len(), left_b.len()) {
        return Vec::new();
    }
    let mut alike = Vec::new();
    let mut partners = [vec![0; a.amounts.len()], vec![0; b.amounts.len()]];
    for (&x, &y) in left_a
        .iter()
        .flat_map(|x| left_b.iter().map(move |y| (x, y)))
    {
        let (one, other) = (&a.amounts[x], &b.amounts[y]);
        let may_be_one = one.is_comparable(other) && one.measures_alike(other);
        let are_ages =
            one.dimension != other.dimension && is_age(&link.a, one) && is_age(&link.b, other);
        if may_be_one && is_misread(one, other) || are_ages {
            alike.push((x, y));
            partners[0][x] += 1;
            partners[1][y] += 1;
        }
    }
    let is_lone = |&(x, y): &(usize, usize)| partners[0][x] == 1 && partners[1][y] == 1;
    let lone: Vec<_> = alike.into_iter().filter(is_lone).collect();
    left_a.retain(|x| lone.iter().all(|pair| pair.0 != *x));
    left_b.retain(|y| lone.iter().all(|pair| pair.1 != *y));
    lone
}

/// Whether two numbers have the same digits in another order, or the same with noughts behind: 112, 121;
/// 12,000, 120,000. Of one digit alone that says nothing.
fn is_misread(a: &Amount, b: &Amount) -> bool {
    /// More are a word for millions.
    const NOUGHTS: usize = 3;

    let (Some(x), Some(y)) = (digits(a), digits(b)) else {
        return false;
    };
    let count = |digits: &[u8], digit: u8| digits.iter().filter(|&&other| other == digit).count();
    let are_same = || (0..10).all(|digit| count(&x, digit) == count(&y, digit));
    let significant = |digits: &[u8]| {
        digits
            .iter()
            .rposition(|&digit| digit != 0)
            .map_or(0, |last| last + 1)
    };
    let (end_x, end_y) = (significant(&x), significant(&y));
    x != y
        && end_x.min(end_y) > 1
        && (are_same() || x[..end_x] == y[..end_y] && x.len().abs_diff(y.len()) <= NOUGHTS)
}

/// The digits of a whole number, the first in front.
fn digits(amount: &Amount) -> Option<Vec<u8>> {
    /// Larger ones are not exact.
    const MOST: f64 = 1e15;

    let whole = amount.number.fract() == 0.0 && (0.0..MOST).contains(&amount.number);
    let mut rest = whole.then_some(amount.number as u64)?;
    let mut digits = Vec::new();
    while rest > 0 {
        digits.push((rest % 10) as u8);
        rest /= 10;
    }
    digits.reverse();
    Some(digits)
}

/// Whether an amount may tell how old someone is: a 27-year-old; a climber, 27, fell.
fn is_age(side: &Side, amount: &Amount) -> bool {
    /// Nobody is older.
    const OLDEST: f64 = 120.0;
    const YEAR: f64 = 31_557_600.0;

    let is_mark = |at: usize| side.surface(at) == ",";
    let stands_alone = || {
        amount.start.checked_sub(1).is_some_and(is_mark)
            && (amount.end == side.tokens.len() || !side.is_word(amount.end))
    };
    (1.0..=OLDEST).contains(&amount.number)
        && amount.number.fract() == 0.0
        && match amount.dimension {
            Dimension::Time => amount.value == amount.number * YEAR,
            Dimension::Count => stands_alone(),
            _ => false,
        }
}
