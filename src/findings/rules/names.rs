//! Names that differ: people, places, bodies, titles.

use crate::findings::FindingKind;
use crate::findings::link::pairing::{match_up, nearest, nearness};
use crate::findings::link::{Link, Side};
use crate::findings::mentions::Mentions;
use crate::findings::mentions::scan::Mention;
use crate::findings::raised::{Raised, Stretch, lies_in};
use crate::findings::rule::Rule;
use crate::findings::words::letters::look_alike;
use crate::language::{Class, SpeakerWord};
use crate::text::Which;

use super::name_words::{is_name, is_named_otherwise, is_told, is_with_another_letter};
use super::titles;

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
            if is_told {
                side.explained[x.start..x.end].fill(true);
            }
            !is_told
        });
    }
    let place = |mention: &Mention| (mention.start, mention.end);
    for (x, y) in nearest(link, &known_a, &known_b, place, place) {
        raised.raise(link, FindingKind::Name, Rule::Name, place(&x), place(&y));
    }
    titles::compare(link, raised);
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
    compare_look_alikes(link, (&left_a, &left_b), raised);
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
        // The shop Pennifold, the chain Pennifold: both are words of the language.
        let is_common = |side: &Side, at: usize| {
            let form = side.form(at);
            link.words.can_be_noun(form) && !link.words.is_always_capital(form)
        };
        let are_common = is_common(side, name.0) && is_common(other, at);
        (stands_out && !are_common && !is_told(other, (at, at + 1), side)).then_some(at)
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

/// Raises names of nearly the same letters, wherever they stand, that only one of the texts has each:
/// Kestwick, Kerswick.
fn compare_look_alikes(
    link: &mut Link,
    (left_a, left_b): (&[Stretch], &[Stretch]),
    raised: &mut Raised,
) {
    let own = |side: &Side, names: &[Stretch], other: Which| -> Vec<usize> {
        let tokens = names.iter().flat_map(|&(start, end)| start..end);
        let is_own = |&at: &usize| {
            let form = side.form(at);
            !link.words.table.stands_in(form, other)
                && !side.is_speaker_word(at, SpeakerWord::Title)
                && (side.text.language.traits().capital_nouns || link.words.is_always_capital(form))
        };
        tokens.filter(is_own).collect()
    };
    let (in_a, in_b) = (
        own(&link.a, left_a, Which::B),
        own(&link.b, left_b, Which::A),
    );
    // What counts as two spellings of one name elsewhere: Montrieux, Montvieux.
    let is_own = |form, other| !link.words.table.stands_in(form, other);
    let respelt: Vec<_> = (0..link.a.tokens.len())
        .filter_map(|x| Some((x, link.a.partners[x]?.index)))
        .filter(|&(x, y)| is_name(&link.a, x) && is_name(&link.b, y))
        .filter(|&(x, y)| is_own(link.a.form(x), Which::B) && is_own(link.b.form(y), Which::A))
        .filter(|&(x, y)| is_with_another_letter(link.a.normal(x), link.b.normal(y)))
        .collect();
    for (x, y) in respelt {
        raised.raise(link, FindingKind::Name, Rule::Name, (x, x + 1), (y, y + 1));
    }
    for &x in &in_a {
        let like = |&&y: &&usize| {
            // Minister, ministry: words that are known.
            let is_known = |form| link.words.can_be_noun(form);
            let (form_a, form_b) = (link.a.form(x), link.b.form(y));
            look_alike(link.a.normal(x), link.b.normal(y))
                && !(is_known(form_a) && is_known(form_b))
                && !link.words.are_synonyms(form_a, form_b)
        };
        if let Some(&y) = in_b.iter().find(like) {
            raised.raise(link, FindingKind::Name, Rule::Name, (x, x + 1), (y, y + 1));
        }
    }
}

/// Whether the other content words of a side are on the other side too, or all but one.
fn is_only_change(side: &Side, (start, end): (usize, usize)) -> bool {
    let others = side.left_over().filter(|at| !(start..end).contains(at));
    others.count() <= 1
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
