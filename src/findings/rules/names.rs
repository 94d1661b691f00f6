//! Names that differ: people, places, bodies, titles.

use crate::findings::FindingKind;
use crate::findings::link::pairing::{match_up, nearest, nearness};
use crate::findings::link::{Link, Side};
use crate::findings::mentions::Mentions;
use crate::findings::mentions::scan::Mention;
use crate::findings::raised::{Raised, Stretch, lies_in};
use crate::findings::rule::Rule;
use crate::findings::words::letters::{end_alike, is_acronym, is_same_name};
use crate::language::{Class, GrammarWord, SpeakerWord};
use crate::text::Which;

/// Compares the names of both sides.
pub fn compare(link: &mut Link, a: &Mentions, b: &Mentions, raised: &mut Raised) {
    let known =
        |mentions: &Mentions| -> Vec<Mention> { mentions.of_class(Class::Name).copied().collect() };
    let (mut known_a, mut known_b) = (known(a), known(b));
    let same = |x: &Mention, y: &Mention| x.sense.label == y.sense.label;
    for (x, y) in match_up(&mut known_a, &mut known_b, &same) {
        link.a.explained[x.start..x.end].fill(true);
        link.b.explained[y.start..y.end].fill(true);
    }
    // What one side says twice is told by the other all the same.
    for (left, others, side) in [
        (&mut known_a, known(b), &mut link.a),
        (&mut known_b, known(a), &mut link.b),
    ] {
        left.retain(|x| {
            let is_told = others.iter().any(|y| x.sense.label == y.sense.label);
            side.explained[x.start..x.end].fill(is_told);
            !is_told
        });
    }
    let place = |mention: &Mention| (mention.start, mention.end);
    for (x, y) in nearest(link, &known_a, &known_b, place, place) {
        raised.raise(link, FindingKind::Name, Rule::Name, place(&x), place(&y));
    }
    compare_ranks(link, raised);
    compare_first_names(link, raised);
    let (left_a, left_b) = (unpaired(&link.a, a), unpaired(&link.b, b));
    let (left_a, left_b): (Vec<_>, Vec<_>) = (
        left_a
            .into_iter()
            .filter(|name| !is_told(&link.a, *name, &link.b))
            .collect(),
        left_b
            .into_iter()
            .filter(|name| !is_told(&link.b, *name, &link.a))
            .collect(),
    );
    let near = nearest(link, &left_a, &left_b, |&x| x, |&y| y);
    for &(x, y) in &near {
        if nearness_is_sure(link, x, y) {
            raised.raise(link, FindingKind::Name, Rule::Name, x, y);
        }
    }
    compare_before_kept(link, (&left_a, &left_b), raised);
    if let (&[x], &[y]) = (&left_a[..], &left_b[..])
        && near.is_empty()
        && is_only_change(&link.a, x)
        && is_only_change(&link.b, y)
    {
        raised.raise(link, FindingKind::Name, Rule::Name, x, y);
    }
}

/// Raises names before the same word, wherever it went: Norland officials, Sorland officials. One of
/// them may open its sentence, where any word has a capital.
fn compare_before_kept(
    link: &mut Link,
    (left_a, left_b): (&[Stretch], &[Stretch]),
    raised: &mut Raised,
) {
    let before_same = |side: &Side, name: (usize, usize), other: &Side| -> Option<usize> {
        let next = side.partners.get(name.1).copied().flatten()?;
        let at = next.index.checked_sub(1)?;
        let stands_out = side.is_content(name.1)
            && other.partners[at].is_none()
            && other.is_content(at)
            && other.is_capital(at)
            && !other.is_speaker_word(at, SpeakerWord::Title);
        (stands_out && !is_told(other, (at, at + 1), side)).then_some(at)
    };
    let in_b = |&name: &(usize, usize)| Some((name, before_same(&link.a, name, &link.b)?));
    let in_a = |&name: &(usize, usize)| Some((name, before_same(&link.b, name, &link.a)?));
    let of_a: Vec<_> = left_a.iter().filter_map(in_b).collect();
    let of_b: Vec<_> = left_b.iter().filter_map(in_a).collect();
    for (name, at) in of_a {
        raised.raise(link, FindingKind::Name, Rule::Name, name, (at, at + 1));
    }
    for (name, at) in of_b {
        raised.raise(link, FindingKind::Name, Rule::Name, (at, at + 1), name);
    }
}

/// Whether the other content words of a side are on the other side too, or all but one.
fn is_only_change(side: &Side, (start, end): (usize, usize)) -> bool {
    let others = side.left_over().filter(|at| !(start..end).contains(at));
    others.count() <= 1
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

/// Raises a title that one side ranks and the other does not: deputy mayor, mayor.
fn compare_ranks(link: &mut Link, raised: &mut Raised) {
    let ranked = |side: &Side, other: &Side, in_other: Which| -> Vec<(usize, usize)> {
        (0..side.tokens.len().saturating_sub(1))
            .filter(|&at| {
                side.partners[at].is_none() && !link.words.table.stands_in(side.form(at), in_other)
            })
            .filter(|&at| {
                side.is_speaker_word(at, SpeakerWord::Rank)
                    && side.is_speaker_word(at + 1, SpeakerWord::Title)
            })
            .filter_map(|at| Some((at, side.partners[at + 1]?.index)))
            .filter(|&(_, title)| other.is_word(title))
            .collect()
    };
    let with_rank = |rank: usize| (rank, rank + 2);
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

/// Whether two names stand in one place, or begin at the same one of an edit.
fn nearness_is_sure(link: &Link, a: Stretch, b: Stretch) -> bool {
    nearness(link, a, b).is_some_and(|distance| distance <= 1)
}

/// Runs of name words that have no partner.
fn unpaired(side: &Side, mentions: &Mentions) -> Vec<(usize, usize)> {
    let values = mentions.values();
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for at in 0..side.tokens.len() {
        if lies_in(at, &values)
            || side.partners[at].is_some()
            || side.explained[at]
            || !(is_name(side, at) || is_named_otherwise(side, at))
            || is_mere_title(side, at)
        {
            continue;
        }
        match runs.last_mut() {
            Some(last) if last.1 == at => last.1 = at + 1,
            _ => runs.push((at, at + 1)),
        }
    }
    runs
}

/// Whether all nouns have capitals and this one is a title: where another takes its place, that is
/// no other name.
fn is_mere_title(side: &Side, at: usize) -> bool {
    side.text.language.traits().capital_nouns && side.is_speaker_word(at, SpeakerWord::Title)
}

/// Whether a token is a name though no capital says so: a place behind its preposition where all
/// nouns have capitals (nach Olm), a foreign name in Japanese.
fn is_named_otherwise(side: &Side, at: usize) -> bool {
    /// Shorter words of these syllables are seldom names.
    const LEAST_SYLLABLES: usize = 3;

    let language = side.text.language;
    let surface = side.surface(at);
    let before = |at: usize| side.normal(at);
    let is_place = || {
        at > 0
            && GrammarWord::BeforePlace.is(before(at - 1), language)
            && side.is_capital(at)
            && side.words.is_content(side.form(at))
            && !GrammarWord::NoPlace.ends(side.normal(at), language)
    };
    let is_katakana = |c: char| ('\u{30A1}'..='\u{30FC}').contains(&c);
    is_place() || surface.chars().all(is_katakana) && surface.chars().count() >= LEAST_SYLLABLES
}

/// Whether a token is part of a name: a capital that no sentence or heading asks for.
pub fn is_name(side: &Side, at: usize) -> bool {
    if !side.is_content(at) || !side.is_capital(at) {
        return false;
    }
    if side.text.language.traits().capital_nouns {
        // "Four years in prison" and "a million euros" are two nouns in a row, too.
        let counts = |at: usize| {
            let classes = [
                Class::Unit,
                Class::Scale,
                Class::Currency,
                Class::Share,
                Class::Quantity,
            ];
            let time = [Class::Weekday, Class::Month, Class::Day];
            let mut classes = classes.iter().chain(&time);
            classes.any(|&class| side.words.sense(side.form(at), class).is_some())
        };
        let capital = |at: usize| {
            side.is_word(at)
                && side.is_capital(at)
                && side.words.is_content(side.form(at))
                && !counts(at)
        };
        let is_many = side.words.sense(side.form(at), Class::Quantity).is_some();
        if is_many || side.words.is_anyone(side.form(at)) {
            return false;
        }
        return (at > 0 && capital(at - 1)) || (at + 1 < side.tokens.len() && capital(at + 1));
    }
    let opens = at == 0
        || (!side.is_word(at - 1) && !matches!(side.surface(at - 1), "," | "-" | "(" | "&" | "$"));
    // At the beginning of a sentence: Anders Holm, Prime Minister Orla Venn.
    let before_name = || {
        at + 1 < side.tokens.len()
            && side.is_content(at + 1)
            && side.is_capital(at + 1)
            && side.words.is_noun(side.form(at))
    };
    !opens || side.words.is_always_capital(side.form(at)) || before_name()
}

/// Whether the other side names the same in another form: a plural, a possessive, an acronym.
fn is_told(side: &Side, (start, end): (usize, usize), other: &Side) -> bool {
    let initials: String = (start..end)
        .filter_map(|at| side.surface(at).chars().next())
        .collect();
    (0..other.tokens.len())
        .filter(|&at| other.is_word(at))
        .any(|at| {
            let theirs = side.words.text(other.form(at));
            let surface = other.surface(at);
            let compounds = (start..end).any(|mine| share_name_part(side.surface(mine), surface));
            let spelled = (start..end).any(|mine| {
                // Gründer, Firmengründer.
                is_same_name(side.normal(mine), theirs)
                    || side.text.language.traits().capital_nouns
                        && end_alike(side.normal(mine), theirs)
            });
            let shortened =
                end - start > 1 && surface.replace('.', "").eq_ignore_ascii_case(&initials);
            // El Gobierno, el Ejecutivo.
            let renamed = end - start == 1 && {
                let (mine, theirs) = (side.form(start), other.form(at));
                side.words.are_names_of_one(mine, theirs)
            };
            spelled || compounds || shortened || renamed
        })
        || spelled_out(side.surface(start), other).is_some()
}

/// Whether two compounds have the same name in them: AI-powered, AI-driven; or one of them is that name.
fn share_name_part(a: &str, b: &str) -> bool {
    let hyphen = |c: char| matches!(c, '-' | '\u{2010}' | '\u{2011}');
    let is_name = |part: &&str| part.starts_with(char::is_uppercase);
    let has_word = |name: &str| {
        name.split(hyphen)
            .any(|part| part.starts_with(char::is_lowercase))
    };
    (has_word(a) || has_word(b))
        && a.split(hyphen)
            .filter(is_name)
            .any(|part| b.split(hyphen).any(|other| other == part))
}

/// Where a side spells an acronym out, in tokens.
pub fn spelled_out(acronym: &str, side: &Side) -> Option<(usize, usize)> {
    let letters = acronym.replace('.', "");
    let letters = letters.strip_suffix('s').unwrap_or(&letters);
    if !is_acronym(letters) {
        return None;
    }
    let mut starts = (0..side.tokens.len()).filter(|&at| side.is_word(at));
    starts.find_map(|at| Some((at, initials_end(letters, side, at)?)))
}

/// Where the words at `at` end whose first letters are `letters`, small words left out.
fn initials_end(letters: &str, side: &Side, at: usize) -> Option<usize> {
    /// Six words, and three small ones between them.
    const MOST_WORDS: usize = 9;

    let mut wanted = letters.chars().peekable();
    let mut end = at;
    while let Some(&letter) = wanted.peek() {
        if end == side.tokens.len().min(at + MOST_WORDS) {
            return None;
        }
        let initial = side.surface(end).chars().next().unwrap_or(' ');
        if initial.to_lowercase().eq(letter.to_lowercase()) {
            wanted.next();
        } else if end == at || initial.is_uppercase() {
            return None;
        }
        end += 1;
    }
    Some(end)
}
