//! Who is named as saying something outside quotation marks, and which words of their sentence that is.

use crate::findings::link::{Side, SideSentence};
use crate::findings::raised::Stretch;
use crate::language::{Class, GrammarWord, Reporting, SpeakerWord, Step};
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

    /// The pronoun that stands for who says it.
    pub fn pronoun(&self) -> Option<usize> {
        (!self.is_named()).then_some(self.who.0)
    }

    /// Whether it says who: not "he said".
    pub fn is_named(&self) -> bool {
        self.called != SpeakerKind::Pronoun
    }
}

/// The sources that a side names outside quotations, in order.
pub fn sources(side: &Side) -> Vec<Source> {
    let phrases = Phrases::new(side.text, side.words.vocabulary);
    let mut sources: Vec<Source> = Vec::new();
    for sentence in &side.sentences {
        for at in sentence.start..sentence.end {
            if side.quotations[at] != 0 {
                continue;
            }
            let Some(source) = source_at(side, sentence, at, &phrases) else {
                continue;
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
    sources
}

/// The source whose verb or phrase begins at a token of `sentence`.
fn source_at(side: &Side, sentence: &SideSentence, at: usize, phrases: &Phrases) -> Option<Source> {
    let in_text = |at: usize| at - sentence.start + sentence.in_text;
    let local = |at: usize| at - sentence.in_text + sentence.start;
    let (verb, first, end) = (in_text(at), sentence.in_text, in_text(sentence.end));
    // Segundo Ana, but: o segundo barco.
    let counts = verb > first
        && phrases.is(verb - 1, SpeakerWord::Determiner)
        && side.words.sense(side.form(at), Class::Ordinal).is_some();
    let phrase_end = phrases.source_phrase_at(verb, end).filter(|_| !counts);
    let mut behind = verb + 1;
    let mut reporting = Reporting::Say;
    let who = if let Some(after) = phrase_end {
        behind = after;
        phrases.after_with_origin(after, end)
    } else if phrases.tells(verb, first) {
        reporting = side.reporting(at)?;
        if binds_itself(side, at, reporting) {
            return None;
        }
        // The prices that she offers and explains: they explain nothing. It can act, but said it would not:
        // that is no "said it".
        let joined = verb > first && parts(side, at - 1);
        // It will run in May, announced the mayor.
        let is_time = |at: usize| side.is_speaker_word(local(at), SpeakerWord::Time);
        phrases
            .before(verb, first)
            .filter(|who| !is_time(who.end - 1))
            .or_else(|| phrases.after(verb + 1, end))
            .filter(|who| !joined && is_someone(side, local(who.end - 1)))
    } else if phrases.is(verb, SpeakerWord::TrailingSource) {
        phrases.before(verb, first)
    } else if phrases.is(verb, SpeakerWord::Finds) && !phrases.is_passive(verb, first) {
        // The audit found, but not: divers found.
        phrases.document_before(verb, first)
    } else {
        None
    }?;
    // No group said.
    let is_nobody = |at: usize| {
        let form = side.form(local(at));
        side.words.sense(form, Class::Negation).is_some()
    };
    let is_named = who.end <= end && !(who.first > first && is_nobody(who.first - 1));
    is_named.then(|| Source {
        verb: (at, local(behind - 1) + 1),
        reporting,
        who: (local(who.first), local(who.end - 1) + 1),
        called: who.kind,
    })
}

/// Whether a verb that says yes tells what someone will do, and nothing that they say: agreed to pay,
/// agreed to a bonus.
fn binds_itself(side: &Side, verb: usize, reporting: Reporting) -> bool {
    let next = side.tokens.get(verb + 1).map(|token| token.form);
    let step = next.and_then(|next| side.words.sense(next, Class::Step));
    // Confirmed to Reuters that.
    let names_hearer = verb + 2 < side.tokens.len() && side.is_capital(verb + 2);
    reporting == Reporting::Confirm
        && !names_hearer
        && step.is_some_and(|step| Step::named(step.label) == Some(Step::To))
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
