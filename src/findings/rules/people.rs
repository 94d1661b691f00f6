//! Whether two names or descriptions are of one person or body.

use crate::findings::link::{Link, Side};
use crate::findings::raised::Stretch;
use crate::findings::words::letters::is_acronym;
use crate::language::{Class, Reporting, SpeakerWord};
use crate::text::{Text, Token, TokenKind};

/// Whether two names or descriptions are of different people, as far as the texts tell.
pub fn are_different(link: &Link, a: Stretch, b: Stretch) -> bool {
    // Of two spokesmen it matters for whom they speak.
    let same_office = share_office(link, a, b);
    let content = |side: &Side, (start, end): Stretch| -> Vec<usize> {
        (start..end)
            .filter(|&at| side.is_content(at))
            .filter(|&at| !(same_office && link.words.is_anyone(side.form(at))))
            .collect()
    };
    let (in_a, in_b) = (content(&link.a, a), content(&link.b, b));
    let (Some(head_a), Some(head_b)) = (head(&link.a, &in_a), head(&link.b, &in_b)) else {
        return false;
    };
    let alike = in_a.iter().any(|&x| {
        in_b.iter().any(|&y| {
            let (x, y) = (link.a.form(x), link.b.form(y));
            link.words.name_one_thing(x, y) || is_part(link.words.text(x), link.words.text(y))
        })
    });
    // No one, some, one in five.
    let is_nobody = |side: &Side, (start, end): Stretch| {
        (start..end).any(|at| {
            side.tokens[at].kind == TokenKind::Number
                || [Class::Negation, Class::Quantity, Class::Number]
                    .iter()
                    .any(|&class| link.words.sense(side.form(at), class).is_some())
        })
    };
    if alike
        || is_nobody(&link.a, a)
        || is_nobody(&link.b, b)
        || !link
            .words
            .are_contrasts(link.a.form(head_a), link.b.form(head_b))
            && [(&link.a, head_a), (&link.b, head_b)]
                .iter()
                .any(|&(side, head)| link.words.is_anyone(side.form(head)))
    {
        return false;
    }
    if is_short_for(&link.a, a, &link.b, b) || is_short_for(&link.b, b, &link.a, a) {
        return false;
    }
    let heads = [link.a.form(head_a), link.b.form(head_b)];
    !(0..).zip([link.a.text, link.b.text]).any(|(number, text)| {
        let [a, b] = heads.map(|head| link.words.table.places(head, text, number));
        stand_together(text, a, b)
    })
}

/// The word of a name or description that says who it is: the last one, or the last before a word
/// that joins more to it: the agency of the valley. Not the spokesman, but for whom they speak.
fn head(side: &Side, content: &[usize]) -> Option<usize> {
    let joins = |at: usize| side.is_speaker_word(at, SpeakerWord::Linker);
    let joined = content
        .windows(2)
        .find(|pair| (pair[0]..pair[1]).any(joins));
    let first = joined.map(|pair| pair[0]);
    first
        .filter(|&at| !side.words.is_anyone(side.form(at)))
        .or(content.last().copied())
}

/// Whether both are someone of the same office: a spokesman for the police, a spokesman for the city.
fn share_office(link: &Link, a: Stretch, b: Stretch) -> bool {
    let mut in_a = (a.0..a.1).map(|at| link.a.form(at));
    in_a.any(|form| link.words.is_anyone(form) && (b.0..b.1).any(|at| link.b.form(at) == form))
}

/// Whether one word is a compound with the other: Polizeisprecher, Polizei.
fn is_part(a: &str, b: &str) -> bool {
    /// Shorter words begin others by chance.
    const LEAST: usize = 5;

    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    short.len() >= LEAST && long.starts_with(short)
}

/// Whether one is an acronym of the other: its letters stand there in order.
fn is_short_for(side: &Side, (start, end): Stretch, other: &Side, (from, to): Stretch) -> bool {
    /// A name may begin before the part of it that was taken for the speaker.
    const MORE: usize = 3;

    let full: String = (from.saturating_sub(MORE)..to)
        .map(|at| other.surface(at))
        .collect();
    (start..end)
        .map(|at| side.surface(at).replace('.', ""))
        .any(|short| {
            let mut letters = short.chars().peekable();
            for letter in full.chars() {
                letters.next_if(|&next| next.to_lowercase().eq(letter.to_lowercase()));
            }
            is_acronym(&short) && letters.peek().is_none()
        })
}

/// Whether a text names both within one phrase: Orla Venn, the chief executive.
fn stand_together(text: &Text, a: &[u32], b: &[u32]) -> bool {
    /// How far apart a name and what describes it stand at most, in tokens.
    const REACH: usize = 10;

    let ends = |token: &Token| matches!(text.at(token.span), "." | "!" | "?" | ";");
    // Who says something is not named together with what is said: the army said.
    let says = |token: &Token| {
        let reporting = text.uses(token.form).reporting;
        reporting.is_some_and(Reporting::is_statement)
    };
    let one_phrase = |first: usize, second: usize| {
        second - first <= REACH
            && !text.tokens[first..second].iter().any(ends)
            && !says(&text.tokens[first + 1])
    };
    let follows = |first: &[u32], second: &[u32]| {
        second.iter().any(|&place| {
            let before = first.partition_point(|&earlier| earlier < place);
            before > 0 && one_phrase(first[before - 1] as usize, place as usize)
        })
    };
    follows(a, b) || follows(b, a)
}
