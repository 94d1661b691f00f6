//! Finds the name or noun phrase that stands behind its verb: said the mayor.

use super::{Kind, MOST_WORDS, NounPhrase, Phrases};
use crate::language::SpeakerWord;

impl Phrases<'_> {
    /// The name, noun phrase or pronoun that begins at `from`, behind its verb.
    pub fn after(&self, from: usize, end: usize) -> Option<NounPhrase> {
        // A réagi pour sa part le maire; lancé il y a cinq ans.
        let from = from + self.words_at(from, end, &self.speech.asides);
        if self.words_at(from, end, &self.speech.nobody) > 0 {
            return None;
        }
        let reach = end.min(from + MOST_WORDS);
        if from >= reach {
            return None;
        }
        if self.is(from, SpeakerWord::Pronoun) && !self.is(from, SpeakerWord::Determiner) {
            return NounPhrase::new(from, from + 1, Kind::Pronoun);
        }
        let mut stop = from;
        while stop < reach && self.goes_on(stop, from) {
            stop += 1;
        }
        while stop > from
            && (self.is(stop - 1, SpeakerWord::Linker)
                || self.is(stop - 1, SpeakerWord::Determiner))
        {
            stop -= 1;
        }
        if let Some(name) = self.first_name(from, stop) {
            return Some(name);
        }
        // Said its president, Amaia Loring.
        if stop + 1 < end && self.surface(stop) == "," {
            let close = (stop + 1..end.min(stop + 1 + MOST_WORDS))
                .find(|&at| !self.is_word(at))
                .unwrap_or(end.min(stop + 1 + MOST_WORDS));
            if let Some(name) = self.name(stop + 1, close) {
                return Some(name);
            }
        }
        // Where nouns have capitals, "so gut wie nie" names nobody.
        let shows_nouns = self.text.language.traits().capital_nouns;
        let content = (from..stop)
            .any(|at| !self.is_function_word(at) && (!shows_nouns || self.is_capitalised(at)));
        content.then(|| NounPhrase::new(from, stop, Kind::Phrase))?
    }

    /// How many words the one of these phrases has that stands at a token, with something behind it; 0 where
    /// none does.
    fn words_at(&self, at: usize, end: usize, phrases: &[Vec<&str>]) -> usize {
        let stands = |phrase: &&Vec<&str>| {
            let mut words = (at..).zip(phrase.iter());
            at + phrase.len() < end && words.all(|(at, word)| self.form(at) == *word)
        };
        phrases.iter().find(stands).map_or(0, Vec::len)
    }

    /// The same, and where it is a paper, with whom it comes from: figures from the harbour office.
    pub fn after_with_origin(&self, from: usize, end: usize) -> Option<NounPhrase> {
        // Selon lui, which is no subject.
        let is_pronoun = from + 1 < end
            && self.surface(from + 1) == ","
            && self.is_function_word(from)
            && self.is_word(from);
        if is_pronoun {
            return NounPhrase::new(from, from + 1, Kind::Pronoun);
        }
        let phrase = self.after(from, end)?;
        let has_origin = phrase.end < end
            && self.is(phrase.end - 1, SpeakerWord::Document)
            && self.is(phrase.end, SpeakerWord::Origin);
        let origin = has_origin.then(|| self.after(phrase.end + 1, end));
        let last = origin.flatten().map_or(phrase.end, |origin| origin.end);
        NounPhrase::new(phrase.first, last, phrase.kind)
    }

    /// Whether the phrase that begins at `from` goes on with the token `at`.
    fn goes_on(&self, at: usize, from: usize) -> bool {
        let joint = self.is(at, SpeakerWord::Linker) || self.is(at, SpeakerWord::Particle);
        let determiner = self.is(at, SpeakerWord::Determiner)
            && (at == from || self.is(at - 1, SpeakerWord::Linker));
        // Where nouns have capitals, a small word behind one is the verb: laut Polizei war er müde.
        let behind_noun = self.text.language.traits().capital_nouns
            && at > from
            && self.is_capitalised(at - 1)
            && self.text.tokens[at].look.is_small();
        let content = self.is_word(at)
            && !behind_noun
            && !self.is_function_word(at)
            && !self.is_verb_at(at, from)
            && !self.is(at, SpeakerWord::Time);
        determiner || content || (joint || self.is_owners_mark(at)) && at > from
    }

    /// The name among the words from `first` up to `end`: behind its titles and descriptions,
    /// before any "of", and more than one capitalised noun behind its article.
    fn first_name(&self, first: usize, end: usize) -> Option<NounPhrase> {
        let is_part =
            |at: usize| self.is_capitalised(at) || self.is_particle_within(at, first, end);
        // Said the harbour university hydrologist Noor Adelmann.
        let last = (first..end).rev().take_while(|&at| is_part(at)).last();
        let described = last.filter(|&last| {
            last > first + 1 && end - last > 1 && !self.is(last - 1, SpeakerWord::Linker)
        });
        let start = described.or_else(|| (first..end).find(|&at| self.is_capitalised(at)))?;
        let linked =
            |at: usize| self.is(at, SpeakerWord::Linker) && !self.is(at, SpeakerWord::Determiner);
        if described.is_none() && (first..start).any(linked) {
            return None;
        }
        let stop = (start..end).find(|&at| !is_part(at)).unwrap_or(end);
        // Said Secretary of State Marco Rubio.
        let titled = stop + 1 < end
            && self.is(stop - 1, SpeakerWord::Title)
            && self.is(stop, SpeakerWord::Linker)
            && self.is(stop + 1, SpeakerWord::Title);
        if titled && let Some(name) = self.first_name(stop + 1, end) {
            return Some(name);
        }
        let proper = self.without_titles(start, stop);
        let article = first < start && self.is(first, SpeakerWord::Determiner);
        let is_common =
            stop - start < 2 || (start..stop).any(|at| self.is(at, SpeakerWord::Determiner));
        if article && proper == start && is_common {
            return None;
        }
        NounPhrase::new(proper, stop, Kind::Name)
    }
}
