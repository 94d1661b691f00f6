//! Words of grammar, endings and degrees that rules ask for by their kind.

use std::sync::LazyLock;

use super::Language;
use super::data::data_file;
use super::folders::Files;
use super::knowledge::lines;

/// The words of each kind, in the order of the kinds.
pub(super) type WordsByKind = Vec<Vec<&'static str>>;

/// What kind of word of grammar a rule asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GrammarWord {
    /// What follows is a noun or its adjective: the, of.
    BeforeNoun,
    /// Parts what is counted from what it is counted by: two each per day.
    Preposition,
    /// Joins the parts of a date: 9 of June.
    DateJoint,
    /// Stands between two parts of a date: Monday the 9th.
    DateArticle,
    /// Joins the parts of a number: a hundred and five.
    NumberJoint,
    /// Stands between the ends of a range: 12 to 15.
    Range,
    /// Joins things that are listed: bread and butter.
    Coordinator,
    /// Begins what a noun ends: the captain.
    Article,
    /// The article of a single unit: an hour later.
    One,
    /// Says the same turned round: Arel met Borsk, Borsk met Arel.
    Mutual,
    /// Says what its opposite says of two parties that changed places: Arel bought it from Borsk,
    /// Borsk sold it to Arel.
    Converse,
    /// Names what something is compared with: higher than the mill.
    Than,
    /// Joins a clause to another, and says something else where the two change places: because, after.
    Turning,
    /// Stands before the name of a place, which needs no article: nach Olm.
    BeforePlace,
    /// An ending that names of places seldom have.
    NoPlace,
    /// An ending of verbs that name an act, but do not tell it: cerrar.
    Infinitive,
    /// Tells a verb as done: has opened.
    Perfect,
    /// The article of an open number: des experts.
    Some,
    /// An ending of verbs that tell what is to come: abrirá.
    Future,
    /// An ending of verbs that tell what is done: abrió.
    Past,
    /// Says behind a length of time that it lies before or after: a month earlier.
    TimeApart,
    /// Stands behind a verb, or its object, and says something new with it: put off.
    Particle,
}

/// What an ending makes of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The people of a place, or a plural: Norland, Norlanders.
    People,
    /// An ordinal of a figure: 3rd.
    Ordinal,
    /// Ten years of a figure: 1990s.
    Decade,
    /// Whose a thing is.
    Possession,
    /// The opposite: careful, careless.
    Opposing,
    /// The present of a verb as it stands behind "could": lower, lowers.
    Present,
    /// What someone is doing: opening.
    Ongoing,
    /// More than one: houses.
    Plural,
    /// What would be so, which leaves open whether it is: coûterait.
    Conditional,
}

impl GrammarWord {
    const NAMES: [&str; 22] = [
        "before-noun",
        "preposition",
        "date-joint",
        "date-article",
        "number-joint",
        "range",
        "coordinator",
        "article",
        "one",
        "mutual",
        "converse",
        "than",
        "turning",
        "before-place",
        "no-place",
        "infinitive",
        "perfect",
        "some",
        "future",
        "past",
        "time-apart",
        "particle",
    ];

    /// Whether a word of `language`, in its normal form, is of this kind.
    pub fn is(self, word: &str, language: Language) -> bool {
        language.speech().uses(word).is_grammar(self)
    }

    /// Whether a word of `language`, in its normal form, ends like those of this kind.
    pub fn ends(self, word: &str, language: Language) -> bool {
        let mut endings = language.speech().grammar[self as usize].iter();
        endings.any(|ending| word.ends_with(ending))
    }

    /// The words of each kind, in the order of the kinds.
    pub(super) fn lists(files: &'static Files) -> WordsByKind {
        by_kind(files.grammar, &Self::NAMES)
    }
}

impl Ending {
    const NAMES: [&str; 9] = [
        "people",
        "ordinal",
        "decade",
        "possession",
        "opposing",
        "present",
        "ongoing",
        "plural",
        "conditional",
    ];

    /// The endings that make this, in small letters.
    pub fn all(self) -> &'static [&'static str] {
        static ALL: LazyLock<WordsByKind> =
            LazyLock::new(|| by_kind(data_file!("endings.txt"), &Ending::NAMES));
        &ALL[self as usize]
    }

    /// Whether `ending` makes this.
    pub fn is(self, ending: &str) -> bool {
        self.all().contains(&ending)
    }
}

/// Whether two labels of quantity or certainty differ no more than rewording does.
pub fn are_near_degrees(a: &str, b: &str) -> bool {
    let near = DEGREES[0].chunks_exact(2);
    a != b
        && near
            .into_iter()
            .any(|pair| pair.contains(&a) && pair.contains(&b))
}

/// Whether a label of quantity or certainty says little where nothing stands in its place.
pub fn is_common_degree(label: &str) -> bool {
    DEGREES[1].contains(&label)
}

/// Whether a label of quantity or certainty says that something is not so.
pub fn is_tacit_degree(label: &str) -> bool {
    DEGREES[2].contains(&label)
}

/// The pairs of near degrees, one after the other, then the common and the tacit degrees.
static DEGREES: LazyLock<WordsByKind> =
    LazyLock::new(|| by_kind(data_file!("degrees.txt"), &DEGREE_NAMES));
const DEGREE_NAMES: [&str; 3] = ["near", "common", "tacit"];

/// The words of each kind in `kinds`: a line holds the kind, then words.
fn by_kind(data: &'static str, kinds: &[&str]) -> WordsByKind {
    let mut words = vec![Vec::new(); kinds.len()];
    for (kind, line) in lines(data).filter_map(|line| line.split_once(' ')) {
        if let Some(place) = kinds.iter().position(|known| *known == kind) {
            words[place].extend(line.split_ascii_whitespace());
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_grammar_are_known_by_language() {
        assert!(GrammarWord::DateJoint.is("of", Language::English));
        assert!(GrammarWord::DateJoint.is("de", Language::Portuguese));
        assert!(!GrammarWord::DateJoint.is("of", Language::Portuguese));
        assert!(!GrammarWord::BeforeNoun.is("the", Language::Other));
    }

    #[test]
    fn endings_are_known_by_what_they_make() {
        assert!(Ending::Ordinal.is("rd") && Ending::People.is("ers"));
        assert!(!Ending::Ordinal.is("ers"));
    }

    #[test]
    fn every_line_of_the_data_has_a_known_kind() {
        let grammar = Language::KNOWN.map(|language| language.files().grammar);
        let files = grammar.map(|data| (data, &GrammarWord::NAMES[..]));
        let files = files.into_iter().chain([
            (data_file!("endings.txt"), &Ending::NAMES[..]),
            (data_file!("degrees.txt"), &DEGREE_NAMES[..]),
        ]);
        for (data, kinds) in files {
            for line in lines(data) {
                let kind = line.split(' ').next().unwrap_or_default();
                assert!(kinds.contains(&kind), "{line}");
            }
        }
    }

    #[test]
    fn degrees_are_near_in_both_directions() {
        assert!(are_near_degrees("will", "would") && are_near_degrees("would", "will"));
        assert!(!are_near_degrees("will", "may") && !are_near_degrees("will", "will"));
        assert!(is_common_degree("can") && !is_common_degree("may"));
    }
}
