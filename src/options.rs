//! What a caller can ask for.

/// How two texts are to be compared. The default suits two news articles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The language of A as a BCP 47 tag ("en", "de-AT"); found from the text where absent.
    pub language_a: Option<String>,
    /// The language of B, likewise.
    pub language_b: Option<String>,
    /// Whether each link is to say why its sides belong together.
    pub reasons: bool,
    /// Whether page furniture counts like any other line, for a reader who knows better.
    pub count_furniture: bool,
}
