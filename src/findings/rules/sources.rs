//! Who is named as saying something outside quotation marks, and which words of their sentence that is.

use crate::findings::link::{Side, SideSentence};
use crate::findings::raised::Stretch;
use crate::language::{Class, GrammarWord, Reporting, SpeakerWord};
use crate::text::{Phrases, SpeakerKind};

/// Someone who is named as saying something.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// The verb or phrase that names the source: said, according to.
    pub verb: Stretch,
    /// How the verb reports.
    pub reporting: Reporting,
    /// Who says it.
    pub who: Stretch,
    /// What they are called by.
    pub called: SpeakerKind,
}

impl Source {
    /// The verb with who says it.
    pub fn clause(&self) -> Stretch {
        (self.verb.0.min(self.who.0), self.verb.1.max(self.who.1))
    }

    /// Whether it says who, and that it is so: neither "he said" nor "the mayor asked".
    pub fn names_who_states(&self) -> bool {
        self.called != SpeakerKind::Pronoun && self.reporting.is_statement()
    }
}

/// The sources that a side names outside quotations, in order.
pub fn sources(side: &Side) -> Vec<Source> {
    let phrases = Phrases::new(side.text, side.words.vocabulary);
    let mut sources: Vec<Source> = Vec::new();
    for sentence in &side.sentences {
        let (first, end) = (
            sentence.in_text,
            sentence.in_text + sentence.end - sentence.start,
        );
        let local = |at: usize| at - sentence.in_text + sentence.start;
        for at in first..end {
            if side.quotations[local(at)] != 0 {
                continue;
            }
            let found = if let Some(behind) = phrases.source_phrase_at(at, end) {
                phrases
                    .after_with_origin(behind, end)
                    .map(|who| (at, behind, Reporting::Say, who))
            } else if phrases.tells(at, first) {
                let reporting = side.reporting(local(at));
                // The prices that she offers and explains: they explain nothing.
                let joined = at > first && side.is_grammar(local(at) - 1, GrammarWord::Coordinator);
                let before = phrases.before(at, first);
                // It will run in May, announced the mayor.
                let is_time = |at: usize| side.is_speaker_word(local(at), SpeakerWord::Time);
                let who = before
                    .filter(|who| !is_time(who.end - 1))
                    .or_else(|| phrases.after(at + 1, end))
                    .filter(|who| !joined && is_someone(side, local(who.end - 1)));
                reporting
                    .zip(who)
                    .map(|(reporting, who)| (at, at + 1, reporting, who))
            } else if phrases.is(at, SpeakerWord::TrailingSource) {
                phrases
                    .before(at, first)
                    .map(|who| (at, at + 1, Reporting::Say, who))
            } else if phrases.is(at, SpeakerWord::Finds) && !phrases.is_passive(at, first) {
                // The audit found, but not: divers found.
                phrases
                    .document_before(at, first)
                    .map(|who| (at, at + 1, Reporting::Say, who))
            } else {
                None
            };
            // No group said.
            let is_nobody = |at: usize| {
                let form = side.form(local(at));
                side.words.sense(form, Class::Negation).is_some()
            };
            if let Some((from, to, reporting, who)) = found
                && who.end <= end
                && !(who.first > first && is_nobody(who.first - 1))
            {
                let source = Source {
                    verb: (local(from), local(to - 1) + 1),
                    reporting,
                    who: (local(who.first), local(who.end - 1) + 1),
                    called: who.kind,
                };
                // The mayor said he believed.
                match sources
                    .last_mut()
                    .filter(|last| goes_on(side, last, &source))
                {
                    Some(last) => last.verb.1 = source.verb.1,
                    None => sources.push(source),
                }
            }
        }
    }
    sources
}

/// Whether a source speaks of itself right behind its verb.
fn goes_on(side: &Side, last: &Source, next: &Source) -> bool {
    let (start, end) = (last.clause().1, next.clause().0);
    next.called == SpeakerKind::Pronoun
        && start <= end
        && last.who.1 <= last.verb.0
        && (start..end).all(|at| side.is_word(at) && !side.is_content(at))
}

/// Whether a token can stand for someone: a noun, a pronoun or a name, but not in "has always denied".
fn is_someone(side: &Side, at: usize) -> bool {
    let form = side.form(at);
    let is_noun = || side.words.is_noun(form) || side.words.can_be_noun(form);
    !side.is_content(at)
        || !side.words.table.relations.has_lexicon()
        || side.surface(at).starts_with(char::is_uppercase)
        || is_noun()
}

/// Which source each token is told by, an index into `sources`; none for the words that name one, and
/// where nobody is named.
pub fn tellers(side: &Side, sources: &[Source]) -> Vec<Option<usize>> {
    let mut tellers = vec![None; side.tokens.len()];
    for sentence in &side.sentences {
        let holds = |source: &Source| (sentence.start..sentence.end).contains(&source.verb.0);
        let mut from = sentence.start;
        let mut own = (0..sources.len())
            .filter(|&at| holds(&sources[at]))
            .peekable();
        while let Some(at) = own.next() {
            let (start, end) = sources[at].clause();
            let next = own.peek().map(|&next| sources[next].clause().0);
            let to = next.map_or(sentence.end, |next| part_of_both(side, end, next));
            // "The workers heard it on the radio, which the mayor denies" is no claim of the mayor's.
            if opens(side, sentence, start) {
                tellers[end.min(to)..to].fill(Some(at));
            } else if sources[at].reporting != Reporting::Deny {
                tellers[from.min(start)..start].fill(Some(at));
                tellers[end.min(to)..to].fill(Some(at));
            }
            from = to;
        }
    }
    for source in sources {
        let (start, end) = source.clause();
        tellers[start..end].fill(None);
    }
    tellers
}

/// Whether what names a source at `start` stands before what it tells: at the beginning of the
/// sentence, or of a part of it.
fn opens(side: &Side, sentence: &SideSentence, start: usize) -> bool {
    start
        .checked_sub(1)
        .is_none_or(|before| parts(side, before))
        || !(sentence.start..start).any(|at| side.is_content(at))
}

/// Where the words between two sources go over from what the first tells to what the second does.
fn part_of_both(side: &Side, from: usize, to: usize) -> usize {
    let joins = |at: usize| side.is_grammar(at, GrammarWord::Coordinator);
    let is_part = |&at: &usize| parts(side, at) && (!joins(at) || side.surface(at - 1) == ",");
    (from..to).rev().find(is_part).unwrap_or(to)
}

/// Whether a word or mark parts two claims: and, but, a semicolon.
fn parts(side: &Side, at: usize) -> bool {
    matches!(side.surface(at), ";" | ":" | "." | "!" | "?")
        || side.is_grammar(at, GrammarWord::Coordinator)
        || side.words.sense(side.form(at), Class::Condition).is_some()
}
