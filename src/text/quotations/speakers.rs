//! Finds who speaks a quotation: the name or noun phrase beside a reporting verb next to it.
//!
//! A name stands without its title ("Mayor Ana Duarte" is Ana Duarte), a noun phrase with its
//! article ("the mayor"). A pronoun stands for the name that spoke before it in its paragraph,
//! and for itself where none did.

use super::super::Span;
use super::Enclosed;
use super::phrases::{Kind, NounPhrase, Phrases};
use crate::language::SpeakerWord;

/// How many tokens beside a quotation are searched.
const REACH: usize = 40;

/// The speaker of each quotation, in their order.
pub fn find(phrases: &Phrases, quotations: &[Enclosed]) -> Vec<Option<Span>> {
    let mut speakers: Vec<Option<NounPhrase>> = Vec::with_capacity(quotations.len());
    for at in 0..quotations.len() {
        let place = QuotationContext::new(phrases, quotations, at);
        let speaker = place
            .behind_passive()
            .or_else(|| place.after())
            .or_else(|| place.before())
            .or_else(|| place.at_end())
            .map(|speaker| place.resolve(speaker, &speakers))
            .or_else(|| place.inherited(&speakers))
            .or_else(|| place.opens_sentence().then(|| place.told_before())?);
        if quotations[at].continued && speaker.is_some() {
            // The speaker may be named at the last passage alone.
            for earlier in (0..at).rev() {
                if speakers[earlier].is_some() {
                    break;
                }
                speakers[earlier] = speaker;
                if !quotations[earlier].continued {
                    break;
                }
            }
        }
        speakers.push(speaker);
    }
    speakers
        .into_iter()
        .map(|speaker| speaker.map(|speaker| speaker.span(phrases.text)))
        .collect()
}

/// A quotation and what stands around it.
struct QuotationContext<'a> {
    phrases: &'a Phrases<'a>,
    quotations: &'a [Enclosed],
    /// Which of the quotations it is.
    at: usize,
    /// The first token of its first sentence, or of the one that leads in to it.
    start: usize,
    /// The token after its last sentence, or after the sentence behind an exclamation.
    end: usize,
}

impl<'a> QuotationContext<'a> {
    fn new(phrases: &'a Phrases<'a>, quotations: &'a [Enclosed], at: usize) -> Self {
        let Enclosed { first, last, .. } = quotations[at];
        let sentences = &phrases.text.sentences;
        let opening = phrases.sentence_of(first);
        let closing = phrases.sentence_of(last);
        let mut end = sentences[closing].last_token as usize;
        let exclaims = last > first && matches!(phrases.surface(last - 1), "?" | "!" | "…");
        if last + 1 == end
            && exclaims
            && let Some(next) = sentences.get(closing + 1)
            && next.paragraph == sentences[closing].paragraph
        {
            end = next.last_token as usize;
        }
        let next = quotations
            .get(at + 1)
            .map_or(end, |quotation| quotation.first);
        let mut start = sentences[opening].first_token as usize;
        // What leads in to a quotation is a sentence of its own: "Duarte said: “…”".
        if start == first
            && let Some(lead) = opening.checked_sub(1).map(|before| sentences[before])
            && lead.paragraph == sentences[opening].paragraph
            && phrases.surface(start - 1) == ":"
        {
            start = lead.first_token as usize;
        }
        Self {
            phrases,
            quotations,
            at,
            start,
            end: end.min(next),
        }
    }

    fn quotation(&self) -> Enclosed {
        self.quotations[self.at]
    }

    fn opens_sentence(&self) -> bool {
        self.start == self.quotation().first
    }

    /// “…,” said Duarte. “…,” Duarte said. “…,” according to Duarte.
    fn after(&self) -> Option<NounPhrase> {
        let phrases = self.phrases;
        let last = self.quotation().last;
        let mut from = last + 1;
        let comma = |at: usize| matches!(phrases.surface(at), "," | "–" | "—" | "-" | "--");
        // The verb is expected where a comma or the end of a sentence stands beside the mark.
        let expected = from < self.end && comma(from)
            || matches!(phrases.surface(last - 1), "," | "?" | "!" | "…");
        if from < self.end && comma(from) {
            from += 1;
        }
        if let Some(pronoun) = phrases.inverted_pronoun(from, self.end) {
            return Some(pronoun);
        }
        // “…” and said the offer stood: that is no "said the offer".
        if let Some(verb) = phrases.verb_at(from, self.end)
            && !(from..verb).any(|at| phrases.is_coordinator(at))
            && let Some(speaker) = phrases.after(verb + 1, self.end)
        {
            return Some(speaker);
        }
        if expected && let Some(source) = phrases.source_phrase_at(from, self.end) {
            return phrases.after(source, self.end);
        }
        let reach = self.end.min(from + REACH / 2);
        let verb = (from..reach).find(|&at| phrases.is_verb(at))?;
        let speaker = phrases.before(verb, from)?;
        // “…” for strikes, he added: a clause stands between.
        let clause = speaker.first > from && comma(speaker.first - 1);
        (expected || speaker.first == from || clause).then_some(speaker)
    }

    /// Duarte said: “…”. Duarte told the council that it was “…”. According to Duarte, “…”.
    fn before(&self) -> Option<NounPhrase> {
        let phrases = self.phrases;
        let first = self.quotation().first;
        let floor = self.start.max(first.saturating_sub(REACH));
        let mut earlier = self.at;
        let mut at = first;
        while at > floor {
            at -= 1;
            // Words of an earlier quotation are none of this sentence's own.
            if earlier > 0 && at == self.quotations[earlier - 1].last {
                earlier -= 1;
                at = self.quotations[earlier].first;
                continue;
            }
            if phrases.is(at, SpeakerWord::TrailingSource) {
                return phrases.before(at, floor);
            }
            if phrases.is_verb(at) && !phrases.is_passive(at, floor) {
                let speaker = phrases
                    .before(at, floor)
                    .or_else(|| phrases.after(at + 1, first));
                if speaker.is_some() {
                    return speaker;
                }
            }
            if let Some(source) = phrases.source_phrase_at(at, first) {
                return phrases.after(source, first);
            }
        }
        let named = first > floor && matches!(phrases.surface(first - 1), ":" | "：");
        if named {
            return phrases
                .name(self.start, first - 1)
                .filter(|name| name.kind == Kind::Name);
        }
        None
    }

    /// Described as “…” by the mayor.
    fn behind_passive(&self) -> Option<NounPhrase> {
        let Enclosed { first, last, .. } = self.quotation();
        let near = self.start.max(first.saturating_sub(3))..first;
        let verb = near.rev().find(|&at| self.phrases.is_verb(at));
        // Said the members were “…” by the ruling.
        let verb = verb.is_some_and(|verb| {
            let mut between = verb + 1..first;
            between.all(|at| self.phrases.is_function_word(at))
        });
        let by = last + 1;
        (verb && by < self.end && self.phrases.is(by, SpeakerWord::By))
            .then(|| self.phrases.after(by + 1, self.end))?
    }

    /// They want to “…” with the island, Duarte said on Friday.
    fn at_end(&self) -> Option<NounPhrase> {
        /// What may follow the verb: on Friday, in a statement.
        const MOST_BEHIND: usize = 6;

        let phrases = self.phrases;
        let from = self.quotation().last + 1;
        let floor = from.max(self.end.saturating_sub(REACH));
        let verb = (floor..self.end).rev().find(|&at| phrases.is_verb(at))?;
        let speaker = phrases.before(verb, floor)?;
        let parted = (floor..speaker.first)
            .rev()
            .take(REACH / 4)
            .any(|at| phrases.surface(at) == ",");
        (self.end - verb <= MOST_BEHIND && parted).then_some(speaker)
    }

    /// “…,” said Duarte. “…”: the quotation goes on behind its speaker, or over paragraphs.
    fn inherited(&self, speakers: &[Option<NounPhrase>]) -> Option<NounPhrase> {
        let before = self.at.checked_sub(1)?;
        let quotation = self.quotation();
        if quotation.continued {
            return speakers[before];
        }
        let sentences = &self.phrases.text.sentences;
        let own = self.phrases.sentence_of(quotation.first);
        let previous = self.phrases.sentence_of(self.quotations[before].last);
        let follows =
            previous + 1 == own && sentences[previous].paragraph == sentences[own].paragraph;
        (self.opens_sentence() && follows).then(|| speakers[before])?
    }

    /// The name that a pronoun stands for: who spoke before in the paragraph.
    fn resolve(&self, speaker: NounPhrase, speakers: &[Option<NounPhrase>]) -> NounPhrase {
        if speaker.kind != Kind::Pronoun {
            return speaker;
        }
        let sentences = &self.phrases.text.sentences;
        let own = self.phrases.sentence_of(speaker.first);
        let paragraph = sentences[own].paragraph;
        let is_near = |name: &NounPhrase| {
            name.kind == Kind::Name
                && sentences[self.phrases.sentence_of(name.first)].paragraph == paragraph
        };
        if let Some(name) = speakers.last().copied().flatten().filter(is_near) {
            return name;
        }
        self.told_before().unwrap_or(speaker)
    }

    /// Duarte said it was late. “…”: the name that the sentence before in the paragraph reports
    /// of, where the quotation opens a sentence or leaves its speaker to a pronoun.
    fn told_before(&self) -> Option<NounPhrase> {
        let phrases = self.phrases;
        let sentences = &phrases.text.sentences;
        let own = phrases.sentence_of(self.quotation().first);
        let previous = sentences[own.checked_sub(1)?];
        if previous.paragraph != sentences[own].paragraph {
            return None;
        }
        let floor = previous.first_token as usize;
        let end = previous.last_token as usize;
        let is_name = |phrase: &NounPhrase| phrase.kind == Kind::Name;
        for at in (floor.max(end.saturating_sub(REACH))..end).rev() {
            let verb = phrases.is_verb(at) && !phrases.is_passive(at, floor);
            let behind = if verb {
                Some(at + 1)
            } else {
                phrases.source_phrase_at(at, end)
            };
            // It was late, said Duarte.
            let last = behind
                .and_then(|behind| phrases.after(behind, end))
                .filter(|name| is_name(name) && name.end + 1 >= end);
            if last.is_some() {
                return last;
            }
            if verb && let Some(name) = phrases.before(at, floor).filter(is_name) {
                return Some(name);
            }
        }
        None
    }
}
