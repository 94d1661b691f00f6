//! The rules that raise findings, by name.

/// What raised a finding. Each has its sentences in the message catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// A stretch that claims something is left out.
    Omission,
    /// Other words stand inside quotation marks.
    Quotation,
    /// A quotation lost words that change what the rest says.
    Cut,
    /// A quotation is told without its marks.
    Unquoted,
    /// Someone else speaks a quotation.
    Speaker,
    /// Someone else is named as a source, or no one.
    Source,
    /// A verb reports the same with another stance: said, admitted.
    Stance,
    /// Another number, or one that counts something else.
    Number,
    /// Another unit.
    Unit,
    /// Another limit, or a change in place of what it leads to.
    Limit,
    /// Another date.
    Date,
    /// Another year or decade.
    Year,
    /// Another time of day.
    Time,
    /// Another name.
    Name,
    /// A word that says the opposite.
    Opposite,
    /// A negation on one side alone.
    Negation,
    /// Another word of quantity, or none.
    Quantity,
    /// Another word of certainty, or none.
    Certainty,
    /// A word that means something else.
    Wording,
}

impl Rule {
    /// Its name in the result, and in the keys of the message catalogue.
    pub fn name(self) -> &'static str {
        match self {
            Self::Omission => "omission",
            Self::Quotation => "quotation",
            Self::Cut => "cut",
            Self::Unquoted => "unquoted",
            Self::Speaker => "speaker",
            Self::Source => "source",
            Self::Stance => "stance",
            Self::Number => "number",
            Self::Unit => "unit",
            Self::Limit => "limit",
            Self::Date => "date",
            Self::Year => "year",
            Self::Time => "time",
            Self::Name => "name",
            Self::Opposite => "opposite",
            Self::Negation => "negation",
            Self::Quantity => "quantity",
            Self::Certainty => "certainty",
            Self::Wording => "wording",
        }
    }
}
