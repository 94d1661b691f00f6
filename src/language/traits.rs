//! How a language is written, where no list of words says it.

use super::folders::OfEach;
use super::forms::Base;
use super::{Language, inflection, knowledge::lines};

/// How a language is written. What its folder does not say is as in a language that nothing is
/// known of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Traits {
    /// Whether all nouns have capitals, so that a capital makes no name.
    pub capital_nouns: bool,
    /// Whether days of the week and months have capitals.
    pub capital_dates: bool,
    /// Whether what is made from the name of a place has a capital as well: Turkish.
    pub capital_peoples: bool,
    /// The pronoun that has a capital wherever it stands: I.
    pub capital_pronoun: Option<&'static str>,
    /// What stands before the decimals of a figure.
    pub decimal: DecimalMark,
    /// Whether figures with a full stop are ordinals: am 3. Mai.
    pub ordinal_stop: bool,
    /// What joins the parts of a number that is written as one word: fünfundzwanzig.
    pub number_joint: &'static str,
    /// Whether two negations in one clause are one: no … nunca.
    pub negative_concord: bool,
    /// Words that lose their last letter before a vowel, without the apostrophe: l'eau.
    pub elided: Vec<&'static str>,
    /// Whether what a verb of mood or time leaves over of the verb ends the clause: will das Werk schließen.
    pub verbs_last: bool,
    /// Whether the words of the lists are base forms, which are inflected by rules.
    pub inflected_by_rule: bool,
}

/// What stands before the decimals of a figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DecimalMark {
    /// A comma: 3,5. A full stop parts thousands.
    Comma,
    /// A full stop: 3.5. A comma parts thousands.
    Point,
    /// Either: so three figures behind either mark are thousands.
    #[default]
    Either,
}

impl Traits {
    /// The traits of `language`, read once.
    pub fn of(language: Language) -> &'static Self {
        static ALL: OfEach<Traits> = OfEach::new();
        ALL.get(language, |files| {
            let mut traits = Self::default();
            for line in lines(files.traits) {
                let is_known = traits.set(line);
                debug_assert!(is_known, "no trait: {line}");
            }
            traits
        })
    }

    /// What a word or term may be an inflection of, by the rules of the language; nothing where the
    /// lists hold every form.
    pub fn bases(&self, term: &str) -> Vec<Base> {
        if self.inflected_by_rule {
            inflection::bases_of_term(term)
        } else {
            Vec::new()
        }
    }

    /// Takes in one line of a file; false where it names no trait.
    fn set(&mut self, line: &'static str) -> bool {
        let Some((name, value)) = line.split_once(": ") else {
            return false;
        };
        match (name, value) {
            ("nouns", "capitals") => self.capital_nouns = true,
            ("days and months", "capitals") => self.capital_dates = true,
            ("peoples", "capitals") => self.capital_peoples = true,
            ("capital pronoun", pronoun) => self.capital_pronoun = Some(pronoun),
            ("decimal mark", "comma") => self.decimal = DecimalMark::Comma,
            ("decimal mark", "point") => self.decimal = DecimalMark::Point,
            ("ordinal mark", "stop") => self.ordinal_stop = true,
            ("number joint", joint) => self.number_joint = joint,
            ("double negation", "one") => self.negative_concord = true,
            ("elision", words) => self.elided = words.split_ascii_whitespace().collect(),
            ("verbs", "last") => self.verbs_last = true,
            ("inflection", "by rule") => self.inflected_by_rule = true,
            _ => return false,
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_data_names_a_trait() {
        for language in Language::KNOWN {
            for line in lines(language.files().traits) {
                assert!(Traits::default().set(line), "{}: {line}", language.tag());
            }
        }
    }

    #[test]
    fn what_a_folder_does_not_say_is_as_in_an_unknown_language() {
        assert!(Traits::of(Language::German).ordinal_stop);
        assert!(!Traits::of(Language::French).ordinal_stop);
        assert_eq!(*Traits::of(Language::Other), Traits::default());
    }
}
