//! What kind of thing a word or phrase says, as the data that findings are made from name it.

/// What kind of thing a word or phrase says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// A cardinal number; the value is the number.
    Number,
    /// An ordinal number.
    Ordinal,
    /// A word that multiplies the number before it: hundred, million.
    Scale,
    /// A part of a whole: half, two thirds.
    Share,
    /// A unit; the label names its dimension, the value is its size in that dimension.
    Unit,
    /// A coin or currency mark; the label names it.
    Currency,
    /// What limits a number: at least, up to, nearly.
    Bound,
    /// What limits the number before it: or more, or less.
    BoundBehind,
    /// A month, 1 to 12.
    Month,
    /// A day of the week, 1 to 7.
    Weekday,
    /// What places a day or span before or after today: last, next, ago.
    Relative,
    /// What places the day or span before it: la semaine dernière.
    RelativeBehind,
    /// A day or time by itself: yesterday, tonight.
    Day,
    /// Half of the day, behind a time: a.m., p.m., Uhr.
    Clock,
    /// Not, no, never, without.
    Negation,
    /// All, most, many, some, only.
    Quantity,
    /// May, will, likely, reportedly.
    Certainty,
    /// A place or body with several names.
    Name,
    /// A noun that stands for whoever was named before: company, spokesman.
    Anyone,
    /// A noun that can stand for many things: aspect, plan, solution.
    Vague,
    /// What a claim depends on: if, unless, but.
    Condition,
    /// Whether a number is a change or what it leads to: by, to, from.
    Step,
    /// A word that counts what comes on top of something else: other, more.
    Extra,
    /// Stands between so many and of how many: in, out of.
    Ratio,
    /// Says that what is counted next to it is part of what was counted before: among them, of whom.
    Among,
    /// Says for what each time so much is counted: per, every; or by itself: daily.
    Rate,
    /// Says without a negation what others say with one: stopped, closed, the first.
    Tacit,
    /// Tells without it what a word of quantity or certainty tells, those of its label: the risk of, could.
    Implied,
    /// One end of what can go two ways, in several words; the label ends in + or -: nahm zu, nahm ab.
    Pole,
    /// One of several things that can be said of one matter, in one word or several; the label names the
    /// matter and what is said of it: fate.dead, fate.hurt.
    Matter,
    /// A fixed phrase that says none of all this though its words would.
    Plain,
}

impl Class {
    /// The class that a data file calls so.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "number" => Self::Number,
            "ordinal" => Self::Ordinal,
            "scale" => Self::Scale,
            "share" => Self::Share,
            "unit" => Self::Unit,
            "currency" => Self::Currency,
            "bound" => Self::Bound,
            "bound-behind" => Self::BoundBehind,
            "month" => Self::Month,
            "weekday" => Self::Weekday,
            "relative" => Self::Relative,
            "relative-behind" => Self::RelativeBehind,
            "day" => Self::Day,
            "clock" => Self::Clock,
            "negation" => Self::Negation,
            "quantity" => Self::Quantity,
            "certainty" => Self::Certainty,
            "name" => Self::Name,
            "anyone" => Self::Anyone,
            "vague" => Self::Vague,
            "condition" => Self::Condition,
            "extra" => Self::Extra,
            "step" => Self::Step,
            "tacit" => Self::Tacit,
            "implied" => Self::Implied,
            "ratio" => Self::Ratio,
            "pole" => Self::Pole,
            "matter" => Self::Matter,
            "rate" => Self::Rate,
            "among" => Self::Among,
            "plain" => Self::Plain,
            _ => return None,
        })
    }
}
