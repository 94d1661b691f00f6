//! An amount: a number with its scale, unit and limit, compared by value.

use crate::language::{Bound, Dimension, Step};

/// How far two amounts may lie apart, as a share of the larger, where one of them is rough: a third
/// and 33%.
const ROUGHLY: f64 = 0.02;
/// How far where both are meant exactly: no more than computing with them takes.
const EXACTLY: f64 = 1e-6;

/// A number as it is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Amount {
    /// The first token, without the limit: "at least" is none of it.
    pub start: usize,
    /// The token after the last one, the unit included.
    pub end: usize,
    /// Where the number itself ends and the unit begins.
    pub unit_start: usize,
    /// The number as it is written, whatever its unit.
    pub number: f64,
    /// What a word for thousands, millions and so on multiplies it by; 1 where none stands there.
    pub scale: f64,
    /// Its value, in the unit of its dimension.
    pub value: f64,
    /// What is measured.
    pub dimension: Dimension,
    /// What limits it, if anything does.
    pub bound: Option<Bound>,
    /// The first token of what limits it.
    pub bound_start: usize,
    /// The token after what limits it and what is limited.
    pub bound_end: usize,
    /// Whether it is written as a word that is no exact figure: a third.
    pub rough: bool,
    /// Whether it leaves out that it is a share, as others beside it say: from 27 percent to 25.
    pub may_be_share: bool,
    /// Whether its point may part thousands: 85.000.
    pub may_be_thousands: bool,
    /// Whether it is a change or what that leads to, where a word says so.
    pub step: Option<Step>,
    /// Whether it counts what comes on top of something else: 14 other towns, another 14 towns.
    pub is_extra: bool,
    /// The token after the word that says so, where it stands behind; else where the amount ends.
    pub extra_end: usize,
}

impl Amount {
    /// Whether both stand for the same number of the same thing, limits aside.
    pub fn agrees(&self, other: &Self) -> bool {
        use Dimension::{Count, Decade, Mass, Money, Other, Share, Time, Year};

        let either = |one: Dimension, another: Dimension| {
            let dimensions = (self.dimension, other.dimension);
            dimensions == (one, another) || dimensions == (another, one)
        };
        if either(Decade, Year) {
            return (self.value / 10.0).floor() == (other.value / 10.0).floor();
        }
        // "Harl, 58" and "the 58-year-old".
        if either(Count, Time) && self.number == other.number {
            return true;
        }
        let may_be_share = self.may_be_share || other.may_be_share;
        if either(Count, Share) && may_be_share && self.number == other.number {
            return true;
        }
        // Ten pounds may be £10.
        if either(Mass, Money("gbp")) && self.number == other.number {
            return true;
        }
        // Four out of twelve, four of the twelve.
        let is_part = |amount: &Self| {
            let is_plain = amount.unit_start == amount.end;
            amount.dimension == Share && amount.number > amount.value && is_plain
        };
        if either(Share, Count) && (is_part(self) || is_part(other)) && self.number == other.number
        {
            return true;
        }
        let same_kind = self.dimension == other.dimension
            || (self.dimension.is_money() && other.dimension == Count)
            || (other.dimension.is_money() && self.dimension == Count)
            || either(Year, Count);
        // Thirty days are a month, and 90 kilometres are 56 miles.
        let is_length = matches!(self.dimension, Time | Mass | Other(_));
        let in_other_units = self.number * other.value != other.number * self.value;
        let slack = if self.rough || other.rough || is_length && in_other_units {
            ROUGHLY
        } else {
            EXACTLY
        };
        let equal =
            |one: f64, other: f64| (one - other).abs() <= slack * one.abs().max(other.abs());
        // 85.000 and 85,000.
        let thousands = |one: &Self, other: &Self| {
            one.may_be_thousands && equal(one.value * 1000.0, other.value)
        };
        same_kind
            && (equal(self.value, other.value) || thousands(self, other) || thousands(other, self))
    }

    /// Whether both measure one thing, or are written with one number: 40 metres, 40 centimetres.
    /// Two numbers of different things are more often two facts than one that was changed.
    pub fn measures_alike(&self, other: &Self) -> bool {
        use Dimension::{Count, Points, Share};

        let (one, another) = (self.dimension, other.dimension);
        // Twice as many, half as many; three times the profit, a third of it.
        let is_turned = (self.value * other.value - 1.0).abs() <= ROUGHLY;
        one == another
            || one.is_money() && (another.is_money() || another == Count)
            || another.is_money() && one == Count
            || matches!((one, another), (Share, Points) | (Points, Share))
            || matches!((one, another), (Share, Count) | (Count, Share)) && is_turned
            || self.number == other.number
    }

    /// Whether one can take the other's place: not a year that of a length of time.
    pub fn is_comparable(&self, other: &Self) -> bool {
        use Dimension::{Clock, Code, Decade, Ordinal, Year};

        let own =
            |dimension: Dimension| matches!(dimension, Year | Decade | Clock | Ordinal | Code);
        self.dimension == other.dimension || !(own(self.dimension) || own(other.dimension))
    }
}
