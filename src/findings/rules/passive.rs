//! Verbs told of whom they were done to, and the one who did it: was blamed by the guard.

use crate::findings::link::Side;
use crate::language::{GrammarWord, SpeakerWord};

/// So many words before a passive verb may belong to it: had not been.
const AUXILIARIES: usize = 3;

/// Whether the token begins what a noun ends.
pub fn is_article(side: &Side, at: usize) -> bool {
    side.is_grammar(at, GrammarWord::Article)
}

/// Whether a verb is told of whom it was done to: was blamed.
pub fn is_passive(side: &Side, verb: usize) -> bool {
    let mut auxiliary = verb.saturating_sub(AUXILIARIES)..verb;
    auxiliary.any(|at| side.is_speaker_word(at, SpeakerWord::Passive))
}

/// The passive verb whose agent is named behind `by`: was blamed by.
pub fn passive_before(side: &Side, by: usize) -> Option<usize> {
    let verb = by.checked_sub(1).filter(|&verb| side.is_content(verb))?;
    (side.is_speaker_word(by, SpeakerWord::By) && is_passive(side, verb)).then_some(verb)
}

/// The passive verb that begins at `start` and whose agent is named: was blamed by.
pub fn passive_behind(side: &Side, start: usize) -> Option<usize> {
    let end = side.tokens.len().min(start + AUXILIARIES + 2);
    let by = (start..end).find(|&at| side.is_speaker_word(at, SpeakerWord::By))?;
    let verb = passive_before(side, by)?;
    let mut between = start..verb;
    let near = between.all(|at| side.is_word(at) && !is_article(side, at));
    near.then_some(verb)
}
