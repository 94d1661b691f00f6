//! What a caller can ask for.

/// How two texts are to be compared. The default suits two news articles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The language of A as a BCP 47 tag ("en", "de-AT"); found from the text where absent. With any
    /// other tag the text is read by Unicode's rules alone, and the result names the tag as it is.
    pub language_a: Option<String>,
    /// The language of B, likewise.
    pub language_b: Option<String>,
    /// Whether each link is to say why its sides belong together.
    pub reasons: bool,
    /// Whether page furniture counts like any other line, for a reader who knows better.
    pub count_furniture: bool,
    /// What the reader decided about single sentences, each in one decision at most.
    pub decisions: Vec<Decision>,
}

/// What a reader decided: these sentences of A are told by these of B. With one side empty, those
/// of the other have no counterpart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decision {
    /// Indexes into A's sentences, in any order.
    pub a: Vec<usize>,
    /// Indexes into B's sentences, in any order.
    pub b: Vec<usize>,
}
