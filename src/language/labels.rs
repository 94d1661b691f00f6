//! The labels of the data that rules ask for by name; what the other labels are is the data's own
//! affair. The test below holds the two together.

/// What an amount measures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dimension {
    /// How many there are: 14 boats.
    #[default]
    Count,
    /// A part of a whole: 3%, a third.
    Share,
    /// What parts of a whole differ by: percentage points.
    Points,
    /// A length of time.
    Time,
    /// A place in a row: third.
    Ordinal,
    /// A year by its number.
    Year,
    /// Ten years by the number of the first: 1990s.
    Decade,
    /// A time of day, in minutes.
    Clock,
    /// A figure within a word, such as Q3.
    Code,
    /// A mass.
    Mass,
    /// Money, in the currency that the data call so.
    Money(&'static str),
    /// Anything else, as the data call it: length, power.
    Other(&'static str),
}

impl Dimension {
    /// What a unit or currency with this label measures.
    pub fn named(label: &'static str) -> Self {
        match label {
            "share" => Self::Share,
            "points" => Self::Points,
            "time" => Self::Time,
            "mass" => Self::Mass,
            _ => match label.strip_prefix("money.") {
                Some(currency) => Self::Money(currency),
                None => Self::Other(label),
            },
        }
    }

    /// Whether it is money.
    pub fn is_money(self) -> bool {
        matches!(self, Self::Money(_))
    }
}

/// What limits a number or a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// It is below zero: minus 12 degrees.
    Minus,
    /// At most, as many as.
    UpTo,
    /// No less than.
    AtLeast,
    /// More than, where that cannot mean "during".
    Over,
    /// More than, or during: over three days.
    OverOrDuring,
    /// Slightly more than.
    JustOver,
    /// No longer or further than.
    Within,
    /// Less than.
    Under,
    /// Almost.
    Nearly,
    /// Around.
    About,
    /// Not before.
    Earliest,
    /// Not after.
    Latest,
}

impl Bound {
    /// The bound that the data call so.
    pub fn named(label: &str) -> Option<Self> {
        Some(match label {
            "minus" => Self::Minus,
            "up to" => Self::UpTo,
            "at least" => Self::AtLeast,
            "over" => Self::Over,
            "over or during" => Self::OverOrDuring,
            "just over" => Self::JustOver,
            "within" => Self::Within,
            "under" => Self::Under,
            "nearly" => Self::Nearly,
            "about" => Self::About,
            "earliest" => Self::Earliest,
            "latest" => Self::Latest,
            _ => return None,
        })
    }

    /// Whether it says that there is more, however much.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Over | Self::OverOrDuring | Self::JustOver)
    }
}

/// Whether a number is a change, what that leads to, or where it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// By 15 percent.
    By,
    /// To 15 percent.
    To,
    /// From 15 percent.
    From,
}

impl Step {
    /// The step that the data call so.
    pub fn named(label: &str) -> Option<Self> {
        Some(match label {
            "by" => Self::By,
            "to" => Self::To,
            "from" => Self::From,
            _ => return None,
        })
    }
}

/// What places a day or span in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relative {
    /// The one before this.
    Last,
    /// The one that is now.
    This,
    /// The one after this.
    Next,
    /// The one after that.
    AfterNext,
    /// Its beginning.
    Early,
    /// Its middle.
    Mid,
    /// Its end.
    Late,
}

impl Relative {
    /// What the data call so.
    pub fn named(label: &str) -> Option<Self> {
        Some(match label {
            "last" => Self::Last,
            "this" => Self::This,
            "next" => Self::Next,
            "after next" => Self::AfterNext,
            "early" => Self::Early,
            "mid" => Self::Mid,
            "late" => Self::Late,
            _ => return None,
        })
    }

    /// Whether it says which part of a span is meant: late on Sunday, early in May.
    pub fn is_part(self) -> bool {
        matches!(self, Self::Early | Self::Mid | Self::Late)
    }
}

/// What stands behind a time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// Before noon.
    Am,
    /// After noon.
    Pm,
    /// Of either half: o'clock, Uhr.
    Either,
}

impl Clock {
    /// What the data call so.
    pub fn named(label: &str) -> Option<Self> {
        Some(match label {
            "am" => Self::Am,
            "pm" => Self::Pm,
            "o" => Self::Either,
            _ => return None,
        })
    }
}

/// Labels of quantity that rules ask for.
pub mod quantity {
    /// Every one.
    pub const ALL: &str = "all";
    /// More than half.
    pub const MOST: &str = "most";
    /// A great number.
    pub const MANY: &str = "many";
    /// More than two or three.
    pub const SEVERAL: &str = "several";
    /// Two or three.
    pub const HANDFUL: &str = "handful";
    /// An open number.
    pub const SOME: &str = "some";
    /// Some, and some not.
    pub const NOT_ALL: &str = "not-all";
    /// No other.
    pub const ONLY: &str = "only";
    /// Much more or less than before.
    pub const GREATLY: &str = "greatly";
    /// A little more or less than before.
    pub const SLIGHTLY: &str = "slightly";
    /// It has its like: one of the first.
    pub const ONE_OF: &str = "one-of";
}

/// Labels of certainty that rules ask for.
pub mod certainty {
    /// It is possible.
    pub const COULD: &str = "could";
    /// It is in someone's power, or was.
    pub const CAN: &str = "can";
    /// It is to come.
    pub const WILL: &str = "will";
    /// It follows from something.
    pub const WOULD: &str = "would";
    /// Someone would like to.
    pub const HOPE: &str = "hope";
    /// Someone looks into it.
    pub const WEIGHING: &str = "weighing";
    /// It would be right.
    pub const SHOULD: &str = "should";
    /// It was meant to be so, or should be.
    pub const WAS_TO: &str = "was-to";
    /// Others say so.
    pub const REPORTEDLY: &str = "reportedly";
    /// It will probably be so.
    pub const EXPECTED: &str = "expected";
    /// Someone means to do it.
    pub const PLAN: &str = "plan";
    /// Someone has bound themselves to do it.
    pub const PLEDGED: &str = "pledged";
    /// Someone takes it to be so.
    pub const HELD: &str = "held";
    /// It is taken to be so: thought to be.
    pub const THOUGHT: &str = "thought";
    /// Someone wants it to be so, or says it is.
    pub const SHALL: &str = "shall";
    /// It is on the timetable.
    pub const SCHEDULED: &str = "scheduled";
}

/// Labels of what says without a negation what others say with one.
pub mod tacit {
    /// Behind a negation it says when: not until.
    pub const WAIT: &str = "wait";
    /// Says what is not so yet of the word it bears on: before it began.
    pub const YET: &str = "yet";
    /// Says of one what "no other" says of all: no house is older, the oldest.
    pub const TOP: &str = "top";
    /// The clause behind it is not so: refused to say.
    pub const BEHIND: &str = "behind";
}

/// Labels of negation that rules ask for.
pub mod negation {
    /// It can still come: not yet, not at first.
    pub const NOT_YET: &str = "not-yet";
    /// It never comes: not at all.
    pub const NOT_EVER: &str = "not-ever";
}

/// Labels of what a claim depends on.
pub mod condition {
    /// It holds in that case: if, unless.
    pub const IF: &str = "if";
    /// It holds in all other cases: but, except.
    pub const BUT: &str = "but";
}

/// Labels of units that rules ask for.
pub mod unit {
    /// How long something is.
    pub const LENGTH: &str = "length";
    /// A length in a time.
    pub const SPEED: &str = "speed";
}

/// Labels of what stands between an amount and what it is counted for.
pub mod rate {
    /// A noun follows: per person.
    pub const PER: &str = "per";
    /// It comes again each time: at intervals of an hour.
    pub const AGAIN: &str = "again";
}

#[cfg(test)]
mod tests {
    use rustc_hash::FxHashSet;

    use super::*;
    use crate::language::Language;
    use crate::language::knowledge::lines;
    use crate::language::parted::add_all;
    use crate::language::senses::phrases_in;

    #[test]
    fn rules_and_data_call_things_alike() {
        add_all();
        let mut labels = FxHashSet::default();
        for language in Language::KNOWN {
            for line in phrases_in(language.files()).into_iter().flat_map(lines) {
                let head = line.split_once(": ").map_or("", |(head, _)| head);
                let (class, label) = head.split_once(' ').unwrap_or((head, ""));
                labels.insert((class, label.split('*').next().unwrap_or_default()));
                let is_known = match class {
                    "bound" | "bound-behind" => Bound::named(label).is_some(),
                    "step" => Step::named(label).is_some(),
                    "relative" | "relative-behind" => Relative::named(label).is_some(),
                    "clock" => Clock::named(label).is_some(),
                    "pole" => label.ends_with(['+', '-']),
                    "matter" => label.split_once('.').is_some(),
                    _ => true,
                };
                assert!(is_known, "{}: {line}", language.tag());
            }
        }
        let asked = [
            ("unit", unit::LENGTH),
            ("unit", unit::SPEED),
            ("quantity", quantity::ALL),
            ("quantity", quantity::MOST),
            ("quantity", quantity::MANY),
            ("quantity", quantity::SEVERAL),
            ("quantity", quantity::HANDFUL),
            ("quantity", quantity::SOME),
            ("quantity", quantity::ONLY),
            ("quantity", quantity::NOT_ALL),
            ("quantity", quantity::ONE_OF),
            ("quantity", quantity::GREATLY),
            ("quantity", quantity::SLIGHTLY),
            ("certainty", certainty::COULD),
            ("certainty", certainty::CAN),
            ("certainty", certainty::WILL),
            ("certainty", certainty::WOULD),
            ("certainty", certainty::HOPE),
            ("certainty", certainty::WEIGHING),
            ("certainty", certainty::SHOULD),
            ("certainty", certainty::WAS_TO),
            ("certainty", certainty::REPORTEDLY),
            ("certainty", certainty::SCHEDULED),
            ("certainty", certainty::SHALL),
            ("certainty", certainty::EXPECTED),
            ("certainty", certainty::PLAN),
            ("certainty", certainty::PLEDGED),
            ("certainty", certainty::HELD),
            ("certainty", certainty::THOUGHT),
            ("tacit", tacit::WAIT),
            ("tacit", tacit::YET),
            ("tacit", tacit::TOP),
            ("tacit", tacit::BEHIND),
            ("negation", negation::NOT_YET),
            ("negation", negation::NOT_EVER),
            ("condition", condition::IF),
            ("condition", condition::BUT),
            ("rate", rate::PER),
            ("rate", rate::AGAIN),
        ];
        for label in asked {
            assert!(labels.contains(&label), "no line of the data has {label:?}");
        }
    }
}
