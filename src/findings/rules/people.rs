//! Whether two names or descriptions are of one person or body.

use crate::findings::link::Side;
use crate::findings::raised::Stretch;
use crate::findings::words::letters::is_acronym;
use crate::language::{Class, Ending, Reporting, SpeakerWord};
use crate::text::{Form, Text, Token, TokenKind, Which};

/// Whether two names or descriptions, one on a side of A and one on a side of B, are of different
/// people, as far as the texts tell.
pub fn are_different((side_a, a): (&Side, Stretch), (side_b, b): (&Side, Stretch)) -> bool {
    let words = side_a.words;
    // Of two spokesmen it matters for whom they speak.
    let office = shared_office((side_a, a), (side_b, b));
    let (in_a, in_b) = (telling(side_a, a, &office), telling(side_b, b, &office));
    let (Some(head_a), Some(head_b)) = (head(side_a, &in_a), head(side_b, &in_b)) else {
        return false;
    };
    if is_nobody(side_a, a, head_a) || is_nobody(side_b, b, head_b) {
        return false;
    }
    let heads = [side_a.form(head_a), side_b.form(head_b)];
    let (role_a, role_b) = (roles(side_a, &in_a, head_a), roles(side_b, &in_b, head_b));
    let are_of_others = || are_of_others((side_a, &in_a, head_a), (side_b, &in_b, head_b));
    if are_apart(role_a, role_b) || heads[0] == heads[1] && are_of_others() {
        return true;
    }
    let are_contrasts =
        words.are_contrasts(heads[0], heads[1]) || words.are_other_nouns(heads[0], heads[1]);
    let may_be_one = || role_a & role_b != 0 || heads.iter().any(|&head| words.is_anyone(head));
    if share_a_word((side_a, &in_a), (side_b, &in_b)) || !are_contrasts && may_be_one() {
        return false;
    }
    if is_short_for(side_a, a, side_b, b) || is_short_for(side_b, b, side_a, a) {
        return false;
    }
    !Which::BOTH
        .into_iter()
        .zip([side_a.text, side_b.text])
        .any(|(which, text)| {
            let [a, b] = heads.map(|head| words.table.places(head, text, which));
            stand_together(text, a, b)
        })
}

/// The content words of a name or description that tell who it is, but for the `office` that the other
/// holds as well.
fn telling(side: &Side, (start, end): Stretch, office: &[Form]) -> Vec<usize> {
    let mut telling: Vec<usize> = (start..end)
        .filter(|&at| side.is_content(at))
        .filter(|&at| !office.contains(&side.form(at)))
        .collect();
    // Of two papers it matters who wrote them, but not: a ten-year study.
    let is_paper = |&at: &usize| side.is_speaker_word(at, SpeakerWord::Document);
    let has_lexicon = side.words.table.relations.has_lexicon();
    // Where no lexicon knows a noun, what joins it to the paper does: un rapport de la cour, but not: un
    // rapport remis.
    let is_joined = |at: usize| {
        let mut before = (start..at).rev().take_while(|&at| !side.is_content(at));
        before.any(|at| side.is_speaker_word(at, SpeakerWord::Linker))
    };
    let is_author = |at: &usize| {
        !is_paper(at)
            && !side.surface(*at).contains('-')
            && (side.is_capital(*at)
                || has_lexicon && side.words.can_be_noun(side.form(*at))
                || !has_lexicon && is_joined(*at))
    };
    if telling.iter().any(is_author) {
        telling.retain(|at| !is_paper(at));
    }
    telling
}

/// Whether a name or description is of no one, or of so many: no one, one in five.
fn is_nobody(side: &Side, (start, end): Stretch, head: usize) -> bool {
    let is_known = |at: usize, class| side.words.sense(side.form(at), class).is_some();
    is_known(head, Class::Number)
        || side.tokens[head].kind == TokenKind::Number
        || (start..end).any(|at| is_known(at, Class::Negation))
}

/// Whether a word of one description names the same thing as one of the other, or is a part of it.
fn share_a_word((side_a, in_a): (&Side, &[usize]), (side_b, in_b): (&Side, &[usize])) -> bool {
    let words = side_a.words;
    in_a.iter().any(|&x| {
        in_b.iter().any(|&y| {
            let (x, y) = (side_a.form(x), side_b.form(y));
            words.name_one_thing(x, y) || is_part(words.text(x), words.text(y))
        })
    })
}

/// Whether two descriptions name roles that nobody plays at once: a union, the police.
pub fn play_other_roles((side_a, a): (&Side, Stretch), (side_b, b): (&Side, Stretch)) -> bool {
    let roles = |side: &Side, (start, end): Stretch| {
        let content: Vec<usize> = (start..end).filter(|&at| side.is_content(at)).collect();
        head(side, &content).map_or(0, |head| roles(side, &content, head))
    };
    are_apart(roles(side_a, a), roles(side_b, b))
}

fn are_apart(role_a: u64, role_b: u64) -> bool {
    role_a != 0 && role_b != 0 && role_a & role_b == 0
}

/// The roles that a description names, one bit for each: those of its head, else those of the words
/// that belong to it: the club's captain, a police spokesman.
fn roles(side: &Side, content: &[usize], head: usize) -> u64 {
    let speech = side.text.language.speech();
    let role = |at: usize| speech.roles(side.normal(at));
    match role(head) {
        0 => content.iter().fold(0, |all, &at| all | role(at)),
        own => own,
    }
}

/// A description on a side: its content words and its head.
type Described<'s> = (&'s Side<'s>, &'s [usize], usize);

/// Whether two descriptions with one head say that they belong to something else: the growers'
/// association, the brewers' association.
fn are_of_others((side_a, in_a, head_a): Described, (side_b, in_b, head_b): Described) -> bool {
    let words = side_a.words;
    let others = |side: &Side, content: &[usize], head: usize| -> Vec<Form> {
        let others = content.iter().filter(|&&at| at != head);
        others.map(|&at| side.form(at)).collect()
    };
    let (mut of_a, mut of_b) = (others(side_a, in_a, head_a), others(side_b, in_b, head_b));
    // A town councillor of the opposition, one of the majority.
    let shared: Vec<Form> = of_a.iter().copied().filter(|x| of_b.contains(x)).collect();
    of_a.retain(|x| !shared.contains(x));
    of_b.retain(|y| !shared.contains(y));
    // Nearby residents may be local ones.
    let has_lexicon = words.table.relations.has_lexicon();
    let is_owner =
        |&form: &Form| !has_lexicon || words.can_be_noun(form) && !words.can_be_adjective(form);
    let are_unrelated = |x, y| has_lexicon && words.are_unrelated(x, y);
    let mut pairs = of_a.iter().flat_map(|&x| of_b.iter().map(move |&y| (x, y)));
    !of_a.is_empty()
        && !of_b.is_empty()
        && (of_a.iter().any(is_owner) || of_b.iter().any(is_owner))
        && pairs.all(|(x, y)| x != y && (words.are_contrasts(x, y) || are_unrelated(x, y)))
}

/// The word of a name or description that says who it is: the last one, or the last before a word
/// that joins more to it: the agency of the valley, a lawyer advising teams. Not the spokesman, but for
/// whom they speak.
fn head(side: &Side, content: &[usize]) -> Option<usize> {
    let joins = |at: usize| side.is_speaker_word(at, SpeakerWord::Linker);
    let is_ongoing = |at: usize| {
        let mut endings = Ending::Ongoing.all().iter();
        side.words.table.relations.has_lexicon()
            && endings.any(|ending| side.normal(at).ends_with(ending))
            && !side.words.can_be_noun(side.form(at))
    };
    let joined = content
        .windows(2)
        .find(|pair| (pair[0]..pair[1]).any(joins) || is_ongoing(pair[1]));
    let first = joined.map(|pair| pair[0]);
    first
        .filter(|&at| !side.words.is_anyone(side.form(at)))
        .or(content.last().copied())
}

/// The office that both hold: a spokesman for the police, a spokesman for the city.
fn shared_office((side_a, a): (&Side, Stretch), (side_b, b): (&Side, Stretch)) -> Vec<Form> {
    let in_a = (a.0..a.1).map(|at| side_a.form(at));
    let is_shared =
        |&form: &Form| side_a.words.is_anyone(form) && (b.0..b.1).any(|at| side_b.form(at) == form);
    in_a.filter(is_shared).collect()
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
