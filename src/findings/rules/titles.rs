//! What stands with one name and tells its bearers apart: ranks, first names, numerals.

use crate::findings::FindingKind;
use crate::findings::link::{Link, Side};
use crate::findings::raised::{Raised, Stretch};
use crate::findings::rule::Rule;
use crate::findings::words::letters::{end_alike, is_numeral, is_same_name};
use crate::language::SpeakerWord;
use crate::text::Which;

use super::name_words::{is_name, is_told};

/// Compares what stands with the names and titles that both sides tell.
pub fn compare(link: &mut Link, raised: &mut Raised) {
    compare_ranks(link, raised);
    compare_first_names(link, raised);
    compare_last_names(link, raised);
    compare_numerals(link, raised);
    compare_callings(link, raised);
}

/// The places in A and B of the names that both sides have.
fn shared_names(link: &Link) -> Vec<(usize, usize)> {
    let partners = link.a.partners.iter().enumerate();
    let pairs = partners.filter_map(|(x, partner)| Some((x, (*partner)?.index)));
    let names = pairs.filter(|&(x, y)| is_name(&link.a, x) && is_name(&link.b, y));
    names.collect()
}

/// Raises last names of which one is the other with an s, behind one first name: Ilse Varga, Ilse
/// Vargas. Not what the lexicon knows: North Korean, North Koreans.
fn compare_last_names(link: &mut Link, raised: &mut Raised) {
    let has_s = |one: &str, other: &str| one.strip_suffix('s') == Some(other);
    let has_lexicon = link.words.table.relations.has_lexicon();
    let mut names = shared_names(link);
    names.retain(|&(x, y)| {
        let (one, other) = (link.a.normal(x), link.b.normal(y));
        let first = x > 0 && y > 0 && is_name(&link.a, x - 1);
        let follows_one = first
            && link.a.form(x - 1) == link.b.form(y - 1)
            && !link.a.is_speaker_word(x - 1, SpeakerWord::Title);
        let is_known = |form| !has_lexicon || link.words.can_be_noun(form);
        // Gerhard Lutteroth, Gerhard Lutterbach: but for the first name they would be forms of one noun.
        let are_two = one != other
            && link.a.text.language.traits().capital_nouns
            && !is_same_name(one, other);
        let is_plural = (has_s(one, other) || has_s(other, one))
            && !is_known(link.a.form(x))
            && !is_known(link.b.form(y));
        follows_one && (are_two || is_plural)
    });
    for (x, y) in names {
        let (a, b) = ((x, x + 1), (y, y + 1));
        raised.raise(link, FindingKind::Name, Rule::Name, a, b);
    }
}

/// Raises what nobody is at once, before the name of one person: the teacher Klara Domin, the
/// journalist Klara Domin.
fn compare_callings(link: &mut Link, raised: &mut Raised) {
    let calling = |side: &Side, name: usize| {
        let at = name.checked_sub(1)?;
        if side.partners[at].is_some() || side.is_capital(at) {
            return None;
        }
        let role = side.text.language.speech().roles(side.normal(at));
        (role != 0).then_some((role, (at, at + 1)))
    };
    for (x, y) in shared_names(link) {
        if let (Some((role_a, a)), Some((role_b, b))) = (calling(&link.a, x), calling(&link.b, y))
            && role_a & role_b == 0
        {
            raised.raise(link, FindingKind::Wording, Rule::Wording, a, b);
        }
    }
}

/// Raises a title that one side ranks and the other does not: deputy mayor, mayor; directeur adjoint,
/// directeur.
fn compare_ranks(link: &mut Link, raised: &mut Raised) {
    let ranked = |side: &Side, other: &Side, in_other: Which| -> Vec<(usize, usize)> {
        let is_title =
            |&at: &usize| at < side.tokens.len() && side.is_speaker_word(at, SpeakerWord::Title);
        (0..side.tokens.len())
            .filter(|&at| {
                side.partners[at].is_none() && !link.words.table.stands_in(side.form(at), in_other)
            })
            .filter(|&at| side.is_speaker_word(at, SpeakerWord::Rank))
            .filter_map(|rank| {
                let behind = Some(rank + 1).filter(is_title);
                let title = behind.or_else(|| rank.checked_sub(1).filter(is_title))?;
                let there = side.partners[title]?.index;
                // Presidente interino, presidente temporário: the other side may say it in another word.
                let place = if rank < title {
                    there.checked_sub(1)
                } else {
                    Some(there + 1)
                };
                let is_reworded = place.is_some_and(|at| {
                    at < other.tokens.len()
                        && other.is_content(at)
                        && !other.is_capital(at)
                        && other.partners[at].is_none()
                        && !other.is_speaker_word(at, SpeakerWord::Rank)
                });
                (!is_reworded).then_some((rank.min(title), there))
            })
            .filter(|&(_, title)| other.is_word(title))
            .collect()
    };
    let with_rank = |first: usize| (first, first + 2);
    let without = |title: usize| (title, title + 1);
    let in_a = ranked(&link.a, &link.b, Which::B).into_iter();
    let in_a = in_a.map(|(rank, title)| (with_rank(rank), without(title)));
    let in_b = ranked(&link.b, &link.a, Which::A).into_iter();
    let in_b = in_b.map(|(rank, title)| (without(title), with_rank(rank)));
    let joined_a = joined_ranks(&link.a, &link.b).into_iter();
    let joined_b = joined_ranks(&link.b, &link.a).into_iter();
    let joined = joined_a.chain(joined_b.map(|(b, a)| (a, b)));
    for (a, b) in in_a.chain(in_b).chain(joined).collect::<Vec<_>>() {
        raised.raise(link, FindingKind::Name, Rule::Name, a, b);
    }
}

/// Titles that a hyphen ranks, each with the title on the other side that is not ranked so: co-author,
/// lead author.
fn joined_ranks(side: &Side, other: &Side) -> Vec<(Stretch, Stretch)> {
    let free = |side: &Side, at: usize| side.partners[at].is_none() && side.is_word(at);
    let without = |at: usize| -> Option<Stretch> {
        if !side.surface(at).contains('-') {
            return None;
        }
        let lower = side.surface(at).to_lowercase();
        let (rank, title) = lower.split_once('-')?;
        let speech = side.text.language.speech();
        let is_ranked =
            speech.uses(rank).is(SpeakerWord::Rank) && speech.uses(title).is(SpeakerWord::Title);
        let is_title = |&there: &usize| free(other, there) && other.normal(there) == title;
        let there = (0..other.tokens.len())
            .filter(|_| is_ranked)
            .find(is_title)?;
        let leads = |at: &usize| free(other, *at) && other.is_content(*at);
        let first = there.checked_sub(1).filter(leads).unwrap_or(there);
        Some((first, there + 1))
    };
    let free_words = (0..side.tokens.len()).filter(|&at| free(side, at));
    let ranked = free_words.filter_map(|at| Some(((at, at + 1), without(at)?)));
    ranked.collect()
}

/// Raises the names of people who share no more than the last: Dana Petrov, Irina Petrov.
fn compare_first_names(link: &mut Link, raised: &mut Raised) {
    let first = |side: &Side, last: usize| -> Option<usize> {
        let at = last.checked_sub(1)?;
        let fits = is_name(side, last)
            && is_name(side, at)
            && side.partners[at].is_none()
            && !side.is_speaker_word(at, SpeakerWord::Title)
            && !link.words.is_anyone(side.form(at));
        fits.then_some(at)
    };
    let mut found = Vec::new();
    for (x, partner) in link.a.partners.iter().enumerate() {
        let Some(partner) = partner else { continue };
        if let (Some(one), Some(other)) = (first(&link.a, x), first(&link.b, partner.index))
            && !link.words.table.stands_in(link.a.form(one), Which::B)
            && !link.words.table.stands_in(link.b.form(other), Which::A)
            // Founder, co-founder.
            && !end_alike(link.a.normal(one), link.b.normal(other))
            && !is_told(&link.a, (one, one + 1), &link.b)
            && !is_told(&link.b, (other, other + 1), &link.a)
        {
            found.push(((one, x + 1), (other, partner.index + 1)));
        }
    }
    for (a, b) in found {
        raised.raise(link, FindingKind::Name, Rule::Name, a, b);
    }
}

/// Raises what numbers two of one name: Innocent III, Innocent IV.
fn compare_numerals(link: &mut Link, raised: &mut Raised) {
    let numeral = |side: &Side, name: usize| -> Option<Stretch> {
        let at = name + 1;
        let is_one = at < side.tokens.len() && is_numeral(side.surface(at));
        is_one.then_some((name, at + 1))
    };
    for (x, y) in shared_names(link) {
        if let (Some(a), Some(b)) = (numeral(&link.a, x), numeral(&link.b, y))
            && link.a.surface(x + 1) != link.b.surface(y + 1)
        {
            raised.raise(link, FindingKind::Name, Rule::Name, a, b);
        }
    }
}
