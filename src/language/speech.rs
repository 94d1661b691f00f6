//! The words that report speech, and those that help to find who speaks.

use rustc_hash::FxHashMap;

use super::folders::{Files, OfEach};
use super::grammar::{GrammarWord, WordsByKind};
use super::{Language, knowledge::lines, without_s};

/// How a verb reports what someone says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reporting {
    /// Neutrally: said, told, wrote.
    Say,
    /// Neutrally, as an addition or answer: added, replied, stressed.
    Explain,
    /// Leaves open or doubts whether it is so: claimed, alleged, insisted.
    Claim,
    /// Carefully: suggested, hinted.
    Suggest,
    /// As something that is so indeed: confirmed, revealed.
    Confirm,
    /// Against one's own interest: admitted, conceded.
    Admit,
    /// As something that is not so: denied, rejected.
    Deny,
    /// As a danger: warned.
    Warn,
    /// As a promise: pledged, vowed.
    Promise,
    /// As a wish for an answer or an act: asked, urged.
    Ask,
    /// As a fault of someone: accused, criticised.
    Blame,
    /// As something good: praised, welcomed.
    Praise,
    /// As the name of a thing: called, described.
    Call,
    /// As what someone takes to be so: believes, expects.
    Think,
}

impl Reporting {
    /// Whether it states something: neither asks, judges, names nor promises.
    pub fn is_statement(self) -> bool {
        use Reporting::{Ask, Blame, Call, Praise, Promise};
        !matches!(self, Ask | Blame | Praise | Call | Promise)
    }

    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "say" => Self::Say,
            "explain" => Self::Explain,
            "claim" => Self::Claim,
            "suggest" => Self::Suggest,
            "confirm" => Self::Confirm,
            "admit" => Self::Admit,
            "deny" => Self::Deny,
            "warn" => Self::Warn,
            "promise" => Self::Promise,
            "ask" => Self::Ask,
            "blame" => Self::Blame,
            "praise" => Self::Praise,
            "call" => Self::Call,
            "think" => Self::Think,
            _ => return None,
        })
    }
}

/// What a word may be beside a quotation. A word can be several of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpeakerWord {
    /// Stands for a speaker named before: he, she.
    Pronoun,
    /// Opens a noun phrase: the, a, his.
    Determiner,
    /// Joins two parts of one noun phrase: of, for.
    Linker,
    /// A small word within a name: de, von.
    Particle,
    /// Stands before a name and is no part of it: Mayor, Dr.
    Title,
    /// A capitalised word that is no name: Monday.
    Time,
    /// Names the speaker behind a passive verb: by.
    By,
    /// Names a source before it: zufolge.
    TrailingSource,
    /// Stands before the verb where its subject is not the speaker: was told.
    Passive,
    /// Stands before a title and makes another of it: deputy.
    Rank,
    /// Stands between the speaker and the verb: repeatedly.
    Adverb,
    /// A form of a reporting verb that is a noun or an infinitive as well: claims, say.
    Noun,
    /// A paper that states what was found: report, study.
    Document,
    /// What such a paper does: found, shows.
    Finds,
    /// A verb that tells of speech only right behind more than one speaker: critics say, to say.
    Base,
    /// A word for more than one: -s, police.
    Plural,
    /// Names where a paper comes from: figures from the harbour office.
    Origin,
}

impl SpeakerWord {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "pronoun" => Self::Pronoun,
            "determiner" => Self::Determiner,
            "linker" => Self::Linker,
            "particle" => Self::Particle,
            "title" => Self::Title,
            "time" => Self::Time,
            "by" => Self::By,
            "source-end" => Self::TrailingSource,
            "passive" => Self::Passive,
            "rank" => Self::Rank,
            "adverb" => Self::Adverb,
            "noun" => Self::Noun,
            "document" => Self::Document,
            "finds" => Self::Finds,
            "base" => Self::Base,
            "plural" => Self::Plural,
            "origin" => Self::Origin,
            _ => return None,
        })
    }
}

/// What a word does in reported speech and in grammar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    /// How it reports what someone says, if it is a verb that does.
    pub reporting: Option<Reporting>,
    /// Whether a phrase that names a source begins with it: according.
    pub opens_source: bool,
    /// One bit for each [`SpeakerWord`].
    speaker: u32,
    /// One bit for each [`GrammarWord`].
    grammar: u32,
}

impl Uses {
    /// Whether the word may be of this kind beside a quotation.
    pub fn is(self, kind: SpeakerWord) -> bool {
        self.speaker & (1 << kind as u8) != 0
    }

    /// Whether it is a word of grammar of this kind.
    pub fn is_grammar(self, kind: GrammarWord) -> bool {
        self.grammar & (1 << kind as u8) != 0
    }
}

/// What is known of reported speech in one language. All words are in their normal form.
#[derive(Default)]
pub struct Speech {
    words: FxHashMap<&'static str, Uses>,
    /// The words of each [`GrammarWord`].
    pub(super) grammar: WordsByKind,
    /// Endings that make a word of any kind but a listed one.
    endings: Vec<(SpeakerWord, &'static str)>,
    /// The phrases that name a source behind them, word by word: according to.
    pub sources: Vec<Vec<&'static str>>,
    /// The phrases that may part a verb from the speaker behind it, word by word: pour sa part.
    pub asides: Vec<Vec<&'static str>>,
    /// The phrases that begin with a pronoun of nobody, word by word: il y a.
    pub nobody: Vec<Vec<&'static str>>,
    /// One bit for each line of roles that a word stands in.
    roles: FxHashMap<&'static str, u64>,
}

impl Speech {
    /// What is known of `language`, read once.
    pub fn of(language: Language) -> &'static Self {
        static ALL: OfEach<Speech> = OfEach::new();
        ALL.get(language, Self::read)
    }

    fn read(files: &'static Files) -> Self {
        let mut speech = Self::default();
        let mut role = 1;
        for line in lines(files.reporting_verbs) {
            let mut words = line.split_ascii_whitespace();
            if let Some(class) = words.next().and_then(Reporting::named) {
                for word in words {
                    speech.words.entry(word).or_default().reporting = Some(class);
                }
            }
        }
        for line in lines(files.speakers) {
            let mut words = line.split_ascii_whitespace();
            let Some(name) = words.next() else { continue };
            if ["source", "aside", "nobody"].contains(&name) {
                // A slash parts words that may stand in one place.
                let mut sources = vec![Vec::new()];
                for word in words {
                    let longer = |source: &Vec<_>| {
                        let forms = word.split('/').map(|form| [&source[..], &[form]].concat());
                        forms.collect::<Vec<_>>()
                    };
                    sources = sources.iter().flat_map(longer).collect();
                }
                match name {
                    "aside" => speech.asides.extend(sources),
                    "nobody" => speech.nobody.extend(sources),
                    _ => {
                        for source in &sources {
                            speech.words.entry(source[0]).or_default().opens_source = true;
                        }
                        speech.sources.extend(sources);
                    }
                }
                continue;
            }
            if name == "role" {
                for word in words {
                    *speech.roles.entry(word).or_default() |= role;
                }
                role <<= 1;
                continue;
            }
            let Some(kind) = SpeakerWord::named(name) else {
                continue;
            };
            for word in words {
                match word.strip_prefix('-') {
                    Some(ending) => speech.endings.push((kind, ending)),
                    None => speech.words.entry(word).or_default().speaker |= 1 << kind as u8,
                }
            }
        }
        speech.grammar = GrammarWord::lists(files);
        for (kind, words) in speech.grammar.iter().enumerate() {
            for word in words {
                speech.words.entry(word).or_default().grammar |= 1 << kind;
            }
        }
        speech
    }

    /// The roles that `word`, in its normal form, can name, one bit for each; 0 for none. Two words
    /// that share none are of different people.
    pub fn roles(&self, word: &str) -> u64 {
        let bare = word.trim_end_matches(['\'', '’']);
        let singular = without_s(bare);
        let singular = singular.trim_end_matches(['\'', '’']);
        let known = [word, bare, singular].map(|word| self.roles.get(word));
        known.into_iter().flatten().next().copied().unwrap_or(0)
    }

    /// What `word`, in its normal form, does.
    pub fn uses(&self, word: &str) -> Uses {
        let mut uses = self.words.get(word).copied().unwrap_or_default();
        // Asked of every word: the last byte tells most endings.
        let last = word.as_bytes().last();
        let endings = self.endings.iter();
        for (kind, ending) in endings.filter(|(_, ending)| ending.as_bytes().last() == last) {
            uses.speaker |= u32::from(word.ends_with(ending)) << *kind as u8;
        }
        uses
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reporting_verbs_have_their_class_in_each_language() {
        for (language, word, class) in [
            (Language::English, "said", Reporting::Say),
            (Language::English, "admitted", Reporting::Admit),
            (Language::English, "claimed", Reporting::Claim),
            (Language::German, "bestritt", Reporting::Deny),
            (Language::French, "affirmé", Reporting::Say),
            (Language::French, "prétendu", Reporting::Claim),
            (Language::Spanish, "reconoció", Reporting::Admit),
            (Language::Portuguese, "negou", Reporting::Deny),
        ] {
            assert_eq!(
                Speech::of(language).uses(word).reporting,
                Some(class),
                "{word}"
            );
        }
        assert_eq!(Speech::of(Language::English).uses("ferry").reporting, None);
        assert_eq!(Speech::of(Language::Other).uses("said").reporting, None);
    }

    #[test]
    fn every_line_of_the_data_has_a_known_kind() {
        for files in Language::KNOWN.map(Language::files) {
            for line in lines(files.reporting_verbs) {
                let class = line.split(' ').next().unwrap_or_default();
                assert!(Reporting::named(class).is_some(), "{line}");
            }
            for line in lines(files.speakers) {
                let kind = line.split(' ').next().unwrap_or_default();
                assert!(
                    matches!(kind, "source" | "aside" | "nobody" | "role")
                        || SpeakerWord::named(kind).is_some(),
                    "{line}"
                );
            }
        }
    }

    #[test]
    fn each_line_of_roles_has_a_bit_of_its_own() {
        for language in Language::KNOWN {
            let roles = lines(language.files().speakers).filter(|line| line.starts_with("role "));
            assert!(
                roles.count() <= u64::BITS as usize,
                "more lines of roles than there are bits: {}",
                language.tag()
            );
        }
    }

    #[test]
    fn titles_are_known_by_word_or_ending() {
        assert!(
            Speech::of(Language::English)
                .uses("mayor")
                .is(SpeakerWord::Title)
        );
        assert!(
            Speech::of(Language::German)
                .uses("amtsleiterin")
                .is(SpeakerWord::Title)
        );
        assert!(
            !Speech::of(Language::English)
                .uses("harbour")
                .is(SpeakerWord::Title)
        );
    }
}
