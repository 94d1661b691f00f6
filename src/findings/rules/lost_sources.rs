//! Claims that lost their source: what one side says that someone said, and the other side states.

use crate::findings::FindingKind;
use crate::findings::link::{Link, Side, SideSentence};
use crate::findings::raised::{Raised, Stretch};
use crate::findings::rule::Rule;
use crate::language::labels::certainty;
use crate::language::{Class, Reporting, SpeakerWord};
use crate::text::{SpeakerKind, Which};

use super::people::are_different;
use super::sources::{Source, sources};
use super::tacit::names_holder;
use super::told::{Told, telling};

/// Claims that the other side states without the source that one names.
pub fn compare(link: &mut Link, which: Which, told: &[Told; 2], raised: &mut Raised) {
    let (side, other) = link.sides(which);
    let (told, other_told) = (&told[which], &told[which.other()]);
    let mut found = Vec::new();
    for (at, source) in told.sources.iter().enumerate() {
        let (start, end) = source.clause();
        let mut who = (source.who.0..source.who.1).filter(|&at| side.is_content(at));
        // Nothing shows; two in three said.
        let says = |at: usize, class| side.words.sense(side.form(at), class).is_some();
        let is_nobody = |at: usize| says(at, Class::Negation);
        let are_some = says(source.who.1 - 1, Class::Number);
        let is_opinion = source.reporting == Reporting::Think;
        if !source.reporting.is_statement()
            || is_opinion && (source.called == SpeakerKind::Pronoun || is_thought(other))
            || who.any(|at| side.partners[at].is_some())
            || are_some
            || (source.who.0..source.who.1).any(is_nobody)
        {
            continue;
        }
        let Some(telling) = telling(side, told, at, other_told) else {
            continue;
        };
        let quoted = telling
            .words
            .iter()
            .any(|&word| other.quotations[word] != 0)
            || told
                .claim(side, at)
                .iter()
                .any(|&at| side.quotations[at] != 0);
        if telling.teller.is_none()
            && !quoted
            && !may_be_told_by(other, &telling.words, (side, source), which)
        {
            found.push(((start, end), telling.words[0]));
        }
    }
    for (clause, there) in found {
        let there = (there, there);
        let (a, b) = which.of((clause, there), (there, clause));
        raised.raise(link, FindingKind::Attribution, Rule::Source, a, b);
    }
}

/// Whether a side says of something that it is thought to be so, by whomever: is expected.
fn is_thought(side: &Side) -> bool {
    const THOUGHT: [&str; 4] = [
        certainty::EXPECTED,
        certainty::HELD,
        certainty::THOUGHT,
        certainty::REPORTEDLY,
    ];

    (0..side.tokens.len()).any(|at| {
        let sense = side.words.sense(side.form(at), Class::Certainty);
        sense.is_some_and(|sense| THOUGHT.contains(&sense.label))
    })
}

/// Whether `words` of `other`, which no source there tells, may go on with what the `source` of `side`, that
/// of A or of B, was reported to say: by a verb nearby of which nobody else is the subject.
fn may_be_told_by(
    other: &Side,
    words: &[usize],
    (side, source): (&Side, &Source),
    which: Which,
) -> bool {
    // The company expects, the company said.
    if (0..other.tokens.len()).any(|at| names_holder(other, at)) {
        return true;
    }
    let text = other.text;
    let told_in = sentences_with(other, words);
    let (Some(&first), Some(&last)) = (told_in.first(), told_in.last()) else {
        return true;
    };
    let from = first.saturating_sub(1);
    let to = (last + 1).min(text.sentences.len() - 1);
    let paragraph = |at: usize| text.sentences[at].paragraph;
    let mut nearby = (from..=to)
        .filter(|&at| paragraph(at) == paragraph(first) || paragraph(at) == paragraph(last));
    nearby.any(|index| {
        let near = Side::new(text, &[index], other.words);
        let sources = sources(&near);
        let is_office = |side: &Side, (start, end): Stretch| {
            let mut who = (start..end).filter(|&at| side.is_content(at));
            who.all(|at| side.words.is_anyone(side.form(at)))
        };
        let may_be_source = |voice: &Source| {
            let (one, two) = ((side, source.who), (&near, voice.who));
            let (a, b) = which.of((one, two), (two, one));
            let is_open = is_office(side, source.who) || is_office(&near, voice.who);
            voice.called == SpeakerKind::Pronoun || is_open && !are_different(a, b)
        };
        mentions(&near, side, source)
            || match told_in.contains(&index) {
                // Whom it names does not tell these words.
                true => tells_of_nobody(&near, &sources),
                false => sources.iter().any(may_be_source),
            }
    })
}

/// The sentences, by their place in the text, in which these words of a side stand.
fn sentences_with(side: &Side, words: &[usize]) -> Vec<usize> {
    let holds = |sentence: &&SideSentence| {
        let mut words = words.iter();
        words.any(|word| (sentence.start..sentence.end).contains(word))
    };
    let sentences = side.sentences.iter().filter(holds);
    sentences.map(|sentence| sentence.index).collect()
}

/// Whether `near` has all words by which a `source` of `side` is called, whatever its office.
fn mentions(near: &Side, side: &Side, source: &Source) -> bool {
    let is_mentioned = |at: usize| {
        let mut tokens = near.tokens.iter();
        tokens.any(|token| side.words.are_alike(side.form(at), token.form))
    };
    let is_office = |at: usize| side.words.is_anyone(side.form(at));
    let called = (source.who.0..source.who.1).filter(|&at| side.is_content(at));
    let mut called = called.filter(|&at| !is_office(at)).peekable();
    called.peek().is_some() && called.all(is_mentioned)
}

/// Whether a verb that reports something has none of the `sources` for its subject: the court was told.
fn tells_of_nobody(side: &Side, sources: &[Source]) -> bool {
    let is_verb =
        |at: usize| side.reporting(at).is_some() && !side.is_speaker_word(at, SpeakerWord::Noun);
    let is_named = |at: usize| {
        let mut verbs = sources.iter().map(|source| source.verb);
        verbs.any(|(start, end)| (start..end).contains(&at))
    };
    (0..side.tokens.len()).any(|at| is_verb(at) && !is_named(at))
}
