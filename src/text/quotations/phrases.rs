//! Finds the name or noun phrase beside a verb, as the speaker of a quotation.

mod behind;

use super::super::{Span, Text, TokenKind, Vocabulary};
use crate::language::{GrammarWord, SpeakerWord, Speech, Uses};

/// How many words a name or noun phrase may have.
const MOST_WORDS: usize = 10;

/// What a speaker is called by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Capitalised words.
    Name,
    /// A noun phrase: the mayor, police.
    Phrase,
    /// He, she, they.
    Pronoun,
}

/// A name, noun phrase or pronoun, in tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NounPhrase {
    /// Its first token.
    pub first: usize,
    /// The token after its last one.
    pub end: usize,
    /// What it is.
    pub kind: Kind,
}

impl NounPhrase {
    fn new(first: usize, end: usize, kind: Kind) -> Option<Self> {
        (first < end).then_some(Self { first, end, kind })
    }

    /// Where it stands.
    pub fn span(self, text: &Text) -> Span {
        Span::new(
            text.tokens[self.first].span.start,
            text.tokens[self.end - 1].span.end,
        )
    }
}

/// The tokens of a text, with what is known of reported speech in its language.
pub struct Phrases<'a> {
    /// The text.
    pub text: &'a Text,
    vocabulary: &'a Vocabulary,
    speech: &'static Speech,
}

impl<'a> Phrases<'a> {
    /// The phrases of `text`.
    pub fn new(text: &'a Text, vocabulary: &'a Vocabulary) -> Self {
        Self {
            text,
            vocabulary,
            speech: text.language.speech(),
        }
    }

    /// The token as it stands.
    pub fn surface(&self, token: usize) -> &str {
        self.text.at(self.text.tokens[token].span)
    }

    /// The sentence that holds a token.
    pub fn sentence_of(&self, token: usize) -> usize {
        self.text
            .sentences
            .partition_point(|sentence| sentence.last_token as usize <= token)
    }

    /// Whether a token is a word of this kind.
    pub fn is(&self, token: usize, kind: SpeakerWord) -> bool {
        self.uses(token).is(kind)
    }

    /// Whether a token is a verb that reports what someone says; "State" is none.
    pub fn is_verb(&self, token: usize) -> bool {
        self.text.tokens[token].look.is_small() && self.uses(token).reporting.is_some()
    }

    /// Whether a token is such a verb and its subject is who speaks: neither "was told" nor "to say", but
    /// "critics say".
    pub fn tells(&self, token: usize, floor: usize) -> bool {
        let are_many = |at: usize| self.is(at, SpeakerWord::Plural);
        let base = || {
            token > floor
                && self.is(token, SpeakerWord::Base)
                && (are_many(token - 1) || self.joined_to(token, floor).is_some_and(are_many))
        };
        self.is_verb(token)
            && (!self.is(token, SpeakerWord::Noun) || base())
            && !self.is_passive(token, floor)
    }

    /// The word to which those before `verb` are joined: critics of the scheme say.
    fn joined_to(&self, verb: usize, floor: usize) -> Option<usize> {
        /// What follows the joint is no longer.
        const REACH: usize = 4;

        let before = (floor.max(verb.saturating_sub(REACH))..verb).rev();
        let joint = before
            .take_while(|&at| self.is_word(at))
            .find(|&at| self.is(at, SpeakerWord::Linker))?;
        joint.checked_sub(1).filter(|&at| at >= floor)
    }

    /// Whether a token is such a verb where it stands: behind "the", "report" is none.
    fn is_verb_at(&self, token: usize, floor: usize) -> bool {
        self.is_verb(token) && !(token > floor && self.is(token - 1, SpeakerWord::Determiner))
    }

    /// Whether the verb reports what its subject was told.
    pub fn is_passive(&self, verb: usize, floor: usize) -> bool {
        (self.auxiliaries(verb, floor)..verb).any(|at| self.is(at, SpeakerWord::Passive))
    }

    /// The first of the auxiliaries and adverbs before `verb`: has also repeatedly said.
    fn auxiliaries(&self, verb: usize, floor: usize) -> usize {
        (floor..verb)
            .rev()
            .take_while(|&at| self.is_adverb(at))
            .last()
            .unwrap_or(verb)
    }

    fn uses(&self, token: usize) -> Uses {
        self.text.uses(self.text.tokens[token].form)
    }

    fn form(&self, token: usize) -> &str {
        self.vocabulary.text(self.text.tokens[token].form)
    }

    fn is_word(&self, token: usize) -> bool {
        self.text.tokens[token].kind == TokenKind::Word
    }

    /// Whether a token is the mark behind the plural owner of what follows: the growers' association.
    fn is_owners_mark(&self, token: usize) -> bool {
        let tokens = &self.text.tokens;
        let joined = |at: usize| tokens[at - 1].span.end == tokens[at].span.start;
        token > 0
            && token + 1 < tokens.len()
            && matches!(self.surface(token), "'" | "’")
            && self.surface(token - 1).ends_with('s')
            && joined(token)
            && !joined(token + 1)
            && self.is_word(token + 1)
    }

    /// Whether a token is a word of grammar.
    pub fn is_function_word(&self, token: usize) -> bool {
        self.vocabulary
            .is_function_word(self.text.tokens[token].form)
    }

    /// Whether a token may be part of a name by its capital.
    fn is_capitalised(&self, token: usize) -> bool {
        self.is_word(token)
            && self.text.tokens[token].look.is_capital()
            && !self.is_function_word(token)
            && !self.is(token, SpeakerWord::Time)
    }

    /// Whether a token joins two parts: and.
    pub fn is_coordinator(&self, at: usize) -> bool {
        GrammarWord::Coordinator.is(self.form(at), self.text.language)
    }

    /// The verb at `at`, behind up to two auxiliaries (a déclaré, ha dicho).
    pub fn verb_at(&self, at: usize, end: usize) -> Option<usize> {
        let first = (at..end.min(at + 3)).find(|&at| {
            !self.is_function_word(at)
                || self.is_verb(at)
                || self.is(at, SpeakerWord::Pronoun)
                || self.is(at, SpeakerWord::Determiner)
        })?;
        self.is_verb(first).then_some(first)
    }

    /// The pronoun within "dit-elle" or "a-t-il déclaré".
    pub fn inverted_pronoun(&self, at: usize, end: usize) -> Option<NounPhrase> {
        if at >= end || !self.surface(at).contains('-') {
            return None;
        }
        let word = self.surface(at).to_lowercase();
        let (verb, pronoun) = word.rsplit_once('-')?;
        let verb = verb.trim_end_matches("-t");
        let reports =
            self.speech.uses(verb).reporting.is_some() || (at + 1 < end && self.is_verb(at + 1));
        (reports && self.speech.uses(pronoun).is(SpeakerWord::Pronoun))
            .then(|| NounPhrase::new(at, at + 1, Kind::Pronoun))?
    }

    /// The token behind the phrase that names a source (according to), if one begins at `at`.
    pub fn source_phrase_at(&self, at: usize, end: usize) -> Option<usize> {
        if at >= end || !self.uses(at).opens_source {
            return None;
        }
        let stands = |at: usize, word: &str| match word.strip_prefix('-') {
            Some(ending) => self.form(at).len() > ending.len() && self.form(at).ends_with(ending),
            None => self.form(at) == word,
        };
        let mut sources = self.speech.sources.iter();
        let source = sources.find(|source| {
            let mut words = (at..).zip(source.iter());
            at + source.len() < end && words.all(|(at, word)| stands(at, word))
        })?;
        // Nach Polizeiangaben: the word with the ending is the source itself.
        let names_itself = source.last().is_some_and(|word| word.starts_with('-'));
        Some(at + source.len() - usize::from(names_itself))
    }

    /// The subject that ends before `verb`; nothing before `floor` belongs to it.
    pub fn before(&self, verb: usize, floor: usize) -> Option<NounPhrase> {
        let end = self.auxiliaries(verb, floor);
        if end == floor {
            return None;
        }
        if self.is(end - 1, SpeakerWord::Pronoun) {
            return NounPhrase::new(end - 1, end, Kind::Pronoun);
        }
        if !matches!(self.surface(end - 1), "," | ")" | "–" | "—") {
            return self.ending_at(end, floor);
        }
        // The chief executive, Orla Venn, told; Orla Venn, the chief executive, told.
        let inner_end = end - 1;
        let least = floor.max(inner_end.saturating_sub(MOST_WORDS * 2));
        let comma = (least..inner_end)
            .rev()
            .find(|&at| matches!(self.surface(at), "," | "(" | "–" | "—"));
        let Some(comma) = comma else {
            return self
                .ending_at(inner_end, floor)
                .filter(|phrase| phrase.kind == Kind::Name);
        };
        let outer = self.ending_at(comma, floor);
        match self.name(comma + 1, inner_end) {
            Some(name) if outer.is_none_or(|outer| outer.kind != Kind::Name) => Some(name),
            _ => outer,
        }
    }

    /// The paper that a verb at `verb` tells the findings of: a study by the harbour office found.
    pub fn document_before(&self, verb: usize, floor: usize) -> Option<NounPhrase> {
        let floor = floor.max(verb.saturating_sub(MOST_WORDS));
        let document = (floor..verb)
            .rev()
            .take_while(|&at| self.is_word(at))
            .find(|&at| self.is(at, SpeakerWord::Document))?;
        let opens = |at: usize| self.is(at, SpeakerWord::Determiner);
        let first = (floor..document)
            .rev()
            .take_while(|&at| self.is_word(at))
            .find(|&at| opens(at))
            .unwrap_or(document);
        NounPhrase::new(first, verb, Kind::Phrase)
    }

    fn is_adverb(&self, token: usize) -> bool {
        let small = self.text.tokens[token].look.is_small();
        let grammar = self.is_function_word(token)
            && !self.is(token, SpeakerWord::Pronoun)
            && !self.is(token, SpeakerWord::Determiner);
        let kinds = [SpeakerWord::Time, SpeakerWord::Adverb];
        let adverb = kinds.iter().any(|&kind| self.is(token, kind));
        small && (grammar || adverb && !self.is(token, SpeakerWord::Noun))
    }

    /// The name or noun phrase that ends before the token `end`.
    fn ending_at(&self, end: usize, floor: usize) -> Option<NounPhrase> {
        let floor = floor.max(end.saturating_sub(MOST_WORDS));
        let mut first = end;
        while first > floor
            && (self.is_capitalised(first - 1)
                || self.is_particle_within(first - 1, floor, end)
                || first < end && self.is_owners_mark(first - 1))
        {
            first -= 1;
        }
        let of_phrase = first > floor + 1
            && self.is(first - 1, SpeakerWord::Linker)
            && self.is_word(first - 2)
            && !self.is_function_word(first - 2)
            // Secretary of State Marco Rubio.
            && !(self.is_capitalised(first - 2) && self.is(first - 2, SpeakerWord::Title));
        if first < end && !of_phrase {
            return NounPhrase::new(self.without_titles(first, end), end, Kind::Name);
        }
        self.noun_phrase_ending_at(end, floor)
    }

    fn noun_phrase_ending_at(&self, end: usize, floor: usize) -> Option<NounPhrase> {
        let mut first = end;
        let mut content = false;
        while first > floor
            && (self.text.tokens[first - 1].is_word() || self.is_owners_mark(first - 1))
        {
            let at = first - 1;
            let linker = self.is(at, SpeakerWord::Linker);
            if self.is(at, SpeakerWord::Determiner) {
                let linked = at > floor && self.is(at - 1, SpeakerWord::Linker);
                if !linked && !linker {
                    first = at;
                    break;
                }
            } else if self.is_owners_mark(at) {
                // The owner comes next.
            } else if !linker && (self.is_function_word(at) || self.is_verb_at(at, floor)) {
                break;
            } else if !linker {
                content = true;
            }
            first = at;
        }
        if first == end {
            return None;
        }
        let opens = !self.is(first, SpeakerWord::Linker);
        if self.text.language.traits().capital_nouns && !self.is_capitalised(end - 1) {
            return None;
        }
        (content && (opens || self.is(first, SpeakerWord::Determiner)))
            .then(|| NounPhrase::new(first, end, Kind::Phrase))?
    }

    /// A small word between two parts of a name: Lula da Silva.
    fn is_particle_within(&self, at: usize, floor: usize, end: usize) -> bool {
        self.is(at, SpeakerWord::Particle)
            && at > floor
            && at + 1 < end
            && (self.is_capitalised(at - 1) || self.is(at - 1, SpeakerWord::Particle))
    }

    /// The first token of the name proper: behind the last title that a name follows.
    fn without_titles(&self, first: usize, end: usize) -> usize {
        (first..end.saturating_sub(1))
            .rev()
            .find(|&at| {
                // The speaker of the town (Sprecherin der Stadt) is no name.
                self.is(at, SpeakerWord::Title) && !self.is(at + 1, SpeakerWord::Determiner)
            })
            .map_or(first, |title| title + 1)
    }

    /// The name that fills all the tokens from `first` up to `end`.
    pub fn name(&self, first: usize, end: usize) -> Option<NounPhrase> {
        let filled = first < end
            && end - first <= MOST_WORDS
            && (first..end)
                .all(|at| self.is_capitalised(at) || self.is_particle_within(at, first, end));
        filled.then(|| NounPhrase::new(self.without_titles(first, end), end, Kind::Name))?
    }
}
