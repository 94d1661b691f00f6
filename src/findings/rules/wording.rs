//! Content words that took each other's place and mean something else.
//!
//! Rewording puts one word for another all the time, and no lexicon knows every way of saying a
//! thing. So a change is raised only where it stands out: where little else of the sentence is
//! reworded, and nothing joins what stands in one place with what stands there in the other text.

use crate::findings::FindingKind;
use crate::findings::link::company::shared_company;
use crate::findings::link::{Link, Side};
use crate::findings::mentions::Mentions;
use crate::findings::raised::{Raised, Stretch, lies_in};
use crate::findings::rule::Rule;
use crate::findings::words::Likeness;
use crate::language::GrammarWord;
use crate::text::TokenKind;

use super::name_words::is_name;

/// A longer stretch is a clause told anew, and may say the same.
const MOST_WORDS: usize = 3;

/// Compares what is left of the content words of both sides, place by place.
pub fn compare(link: &mut Link, a: &Mentions, b: &Mentions, raised: &mut Raised) {
    contrasts(link, a, b, raised);
    if !link.words.table.relations.has_lexicon() {
        if !link.is_free {
            other_nouns(link, a, b, raised);
        }
        return;
    }
    let (left_a, left_b) = (unpaired(&link.a, a), unpaired(&link.b, b));
    let mut changed = in_company(link, &left_a, &left_b);
    if !link.is_free {
        changed.extend(in_place(link, &left_a, &left_b));
        changed.extend(last_words(link, &left_a, &left_b));
    }
    for (a, b) in changed {
        raised.raise(link, FindingKind::Wording, Rule::Wording, a, b);
    }
}

/// Stretches that took each other's place and say different things.
fn in_place(link: &Link, left_a: &[usize], left_b: &[usize]) -> Vec<(Stretch, Stretch)> {
    let synonyms = link.a.partners.iter().flatten();
    let reworded = synonyms
        .filter(|partner| partner.likeness == Likeness::Synonym)
        .count();
    let mut rest_b = left_b;
    let mut changed = Vec::new();
    for in_a in left_a.chunk_by(|&x, &y| link.a.slots[x] == link.a.slots[y]) {
        let slot = link.a.slots[in_a[0]];
        rest_b = &rest_b[rest_b.partition_point(|&y| link.b.slots[y] < slot)..];
        let in_b = &rest_b[..rest_b.partition_point(|&y| link.b.slots[y] == slot)];
        let others = (left_a.len() - in_a.len()).max(left_b.len() - in_b.len());
        if stands_out(link, in_a, in_b, reworded + others) {
            let stretch = |side: &Side, places: &[usize]| {
                let last = places[places.len() - 1];
                (places[0], side.whole(last).1)
            };
            changed.push((stretch(&link.a, in_a), stretch(&link.b, in_b)));
        }
    }
    let parts = left_a
        .iter()
        .filter_map(|&x| Some((x, other_part(link, x, left_b)?)));
    changed.extend(parts.map(|(x, y)| (link.a.whole(x), link.b.whole(y))));
    changed
}

/// The only word left on each side: it stands for the other, wherever its clause went.
fn last_words(link: &Link, left_a: &[usize], left_b: &[usize]) -> Option<(Stretch, Stretch)> {
    let telling = |side: &Side, left: &[usize]| -> Vec<usize> {
        let telling = left.iter().copied();
        telling
            .filter(|&at| !link.words.is_vague(side.meaning(at)))
            .collect()
    };
    let (&[x], &[y]) = (&telling(&link.a, left_a)[..], &telling(&link.b, left_b)[..]) else {
        return None;
    };
    let differ = link.a.slots[x] != link.b.slots[y]
        && !link.is_loose
        && says_another(link, x, y)
        && !is_synonymous_term(link, x, y);
    differ.then(|| (link.a.whole(x), link.b.whole(y)))
}

/// Words that stand for each other wherever their clause went: both have the same words beside them, next
/// to nothing else is left that the other side does not tell, and the lists know that they say different
/// things.
fn in_company(link: &Link, left_a: &[usize], left_b: &[usize]) -> Vec<(Stretch, Stretch)> {
    /// One word in common stands beside many.
    const LEAST_SHARED: usize = 2;
    /// With more left on either side the sentence is told anew.
    const MOST_UNTOLD: usize = 2;

    if link.is_loose || link.exceeds_budget(left_a.len(), left_b.len()) {
        return Vec::new();
    }
    let may_be_one = |x: usize, y: usize| {
        let (form_a, form_b) = (link.a.meaning(x), link.b.meaning(y));
        link.words.name_one_thing(form_a, form_b) || !link.words.are_unrelated(form_a, form_b)
    };
    let are_apart = |x: usize, y: usize| {
        let (form_a, form_b) = (link.a.meaning(x), link.b.meaning(y));
        let are_nouns = is_noun_there(&link.a, x);
        are_nouns == is_noun_there(&link.b, y)
            && link.words.are_apart(form_a, form_b, are_nouns)
            && !is_synonymous_term(link, x, y)
    };
    let is_told_in_b = |x: usize| left_b.iter().any(|&y| may_be_one(x, y));
    let is_told_in_a = |y: usize| left_a.iter().any(|&x| may_be_one(x, y));
    let is_alone = |x: usize, y: usize| {
        let beside = |x: usize, y: usize| shared_company(link, x, y) > 0;
        let mut in_a = left_a
            .iter()
            .filter(|&&other| other != x && beside(other, y));
        let mut in_b = left_b
            .iter()
            .filter(|&&other| other != y && beside(x, other));
        in_a.all(|&other| is_told_in_b(other)) && in_b.all(|&other| is_told_in_a(other))
    };
    let untold_a = left_a.iter().filter(|&&x| !is_told_in_b(x)).count();
    let untold_b = left_b.iter().filter(|&&y| !is_told_in_a(y)).count();
    if untold_a.min(untold_b) != 1 || untold_a.max(untold_b) > MOST_UNTOLD {
        return Vec::new();
    }
    let mut found = Vec::new();
    for &x in left_a {
        let others = left_b.iter().copied();
        // Most words have nothing beside them in common, and that is seen at once.
        let mut others = others.filter(|&y| shared_company(link, x, y) >= LEAST_SHARED);
        let other = others
            .find(|&y| are_apart(x, y) && !is_told_in_b(x) && !is_told_in_a(y) && is_alone(x, y));
        found.extend(other.map(|y| (link.a.whole(x), link.b.whole(y))));
    }
    found
}

/// Raises words in one place that the data list as different things of one kind.
fn contrasts(link: &mut Link, a: &Mentions, b: &Mentions, raised: &mut Raised) {
    // Where nouns have capitals, the office before a name looks like a part of it.
    let but_names = !link.a.text.language.traits().capital_nouns;
    let [left_a, left_b] =
        [(&link.a, a), (&link.b, b)].map(|(side, mentions)| left(side, mentions, but_names));
    /// Where no more words are left on either side, all else is told.
    const FEW: usize = 2;

    let few = left_a.len().max(left_b.len()) <= FEW;
    let are_contrasts = |x: usize, y: usize| {
        // The price of it, to pay for it.
        let is_noun = [is_noun_there(&link.a, x), is_noun_there(&link.b, y)];
        let is_verb = |side: &Side, at: usize| side.words.can_be_verb(side.meaning(at));
        let are_one_sort = is_noun[0] == is_noun[1]
            || !is_noun[0] && !is_verb(&link.a, x)
            || !is_noun[1] && !is_verb(&link.b, y);
        let (form_a, form_b) = (link.a.meaning(x), link.b.meaning(y));
        are_one_sort && link.words.are_contrasts(form_a, form_b)
    };
    // Nothing else on either side says another thing of their kind.
    let are_alone = |x: usize, y: usize| {
        let of_a = left_a.iter().filter(|&&other| are_contrasts(other, y));
        let of_b = left_b.iter().filter(|&&other| are_contrasts(x, other));
        of_a.count() == 1 && of_b.count() == 1
    };
    let mut found = Vec::new();
    for &x in &left_a {
        let is_said = left_b.iter().any(|&y| {
            link.words
                .name_one_thing(link.a.meaning(x), link.b.meaning(y))
        });
        let differs = |&&y: &&usize| {
            let in_place = || link.a.slots[x] == link.b.slots[y];
            let together = || few || shared_company(link, x, y) > 0 || are_alone(x, y);
            let elsewhere = || !link.is_loose && !is_said && together();
            are_contrasts(x, y) && (in_place() || elsewhere())
        };
        found.extend(left_b.iter().find(differs).map(|&y| (x, y)));
    }
    for (x, y) in found {
        let (kind, rule) = if link
            .words
            .are_other_units(link.a.meaning(x), link.b.meaning(y))
        {
            (FindingKind::Number, Rule::Unit)
        } else {
            (FindingKind::Wording, Rule::Wording)
        };
        let (a, b) = (link.a.whole(x), link.b.whole(y));
        raised.raise(link, kind, rule, a, b);
    }
}

/// Raises nouns that the data list as different things, each the only word left in its place, or with
/// the same words beside it; where all else is kept also those of which the data list one.
fn other_nouns(link: &mut Link, a: &Mentions, b: &Mentions, raised: &mut Raised) {
    /// Where more words are left on either side, the sentence was told anew.
    const FEW: usize = 3;
    /// With more words of their own the sides may tell one thing in words that are not listed.
    const MOST_OWN: usize = 2;

    let (left_a, left_b) = (unpaired(&link.a, a), unpaired(&link.b, b));
    let most = left_a.len().max(left_b.len());
    let is_other = |x: usize, y: usize| {
        let (form_a, form_b) = (link.a.meaning(x), link.b.meaning(y));
        let in_place = link.a.slots[x] == link.b.slots[y] && !link.is_loose;
        let alone = |side: &Side, left: &[usize], at: usize| {
            let mut others = left.iter().filter(|&&other| other != at);
            others.all(|&other| side.slots[other] != side.slots[at])
        };
        let instead = in_place && alone(&link.a, &left_a, x) && alone(&link.b, &left_b, y);
        let are_nouns = || names_a_thing(&link.a, x) && names_a_thing(&link.b, y);
        link.words.are_other_nouns(form_a, form_b)
            && (instead || shared_company(link, x, y) > usize::from(most > FEW))
            || (instead || most == 1)
                && most <= MOST_OWN
                && !link.is_loose
                && are_nouns()
                && link.words.may_be_other_nouns(form_a, form_b)
    };
    let mut changed = Vec::new();
    for &x in &left_a {
        let mut others = left_b.iter().copied().filter(|&y| is_other(x, y));
        let one_thing = |&y: &usize| {
            let (form_a, form_b) = (link.a.meaning(x), link.b.meaning(y));
            link.words.name_one_thing(form_a, form_b)
        };
        if let (Some(y), None) = (others.next(), others.next())
            && !left_b.iter().any(one_thing)
        {
            changed.push((x, y));
        }
    }
    let place = |at: usize| (at, at + 1);
    for (x, y) in changed {
        let (kind, rule) = (FindingKind::Wording, Rule::Wording);
        raised.raise(link, kind, rule, place(x), place(y));
    }
}

/// Whether a word stands right behind an article, a preposition or a figure and is no infinitive.
fn names_a_thing(side: &Side, at: usize) -> bool {
    let is_figure = |at: usize| side.tokens[at].kind == TokenKind::Number;
    let follows_figure = at > 0 && is_figure(at - 1);
    (follows_figure || side.follows_article(at))
        && !is_figure(at)
        && !GrammarWord::Infinitive.ends(side.normal(at), side.text.language)
}

/// Whether what stands in one place on both sides is a change of meaning, `others` being the
/// number of other words of the link that were replaced or left out.
fn stands_out(link: &Link, in_a: &[usize], in_b: &[usize], others: usize) -> bool {
    let few = |places: &[usize]| (1..=MOST_WORDS).contains(&places.len());
    if !few(in_a) || !few(in_b) || others > 1 {
        return false;
    }
    let pairs = in_a.iter().flat_map(|&x| in_b.iter().map(move |&y| (x, y)));
    let mut pairs = pairs.map(|(x, y)| (link.a.meaning(x), link.b.meaning(y)));
    match (in_a, in_b) {
        ([x], [y]) => {
            others == 0
                && !begin_alike(link.a.surface(*x), link.b.surface(*y))
                && pairs.all(|(form_a, form_b)| {
                    let in_nouns_place =
                        [(&link.a, *x), (&link.b, *y)].map(|(side, at)| side.follows_article(at));
                    link.words.is_replaced(form_a, form_b, in_nouns_place)
                })
                && !is_synonymous_term(link, *x, *y)
        }
        // Several words that are replaced with others elsewhere are a sentence told anew.
        _ if others > 0 => false,
        _ => {
            let noun = |side: &Side, places: &[usize]| {
                places
                    .iter()
                    .any(|&at| link.words.is_noun(side.meaning(at)))
            };
            (noun(&link.a, in_a) || noun(&link.b, in_b))
                && pairs.all(|(x, y)| link.words.are_unrelated(x, y))
                && says_something(&link.a, in_a)
                && says_something(&link.b, in_b)
        }
    }
}

/// The noun of B before the same word as the noun `x` of A, where the two name different things:
/// telephone cable, power cable. Such a change stands out however much else of the sentence is
/// reworded.
fn other_part(link: &Link, x: usize, left_b: &[usize]) -> Option<usize> {
    let next = link.a.partners.get(x + 1).copied().flatten()?;
    let y = next.index.checked_sub(1).filter(|y| left_b.contains(y))?;
    let nouns = link.a.follows_article(x) && link.b.follows_article(y);
    let (form_a, form_b) = (link.a.meaning(x), link.b.meaning(y));
    let differ = !link.is_loose
        && link.words.can_be_noun(link.a.meaning(x + 1))
        && link.words.name_different_things(form_a, form_b, nouns)
        && !is_synonymous_term(link, x, y);
    differ.then_some(y)
}

/// Whether two words that need not stand in one place say different things.
fn says_another(link: &Link, x: usize, y: usize) -> bool {
    let (words, form_a, form_b) = (link.words, link.a.meaning(x), link.b.meaning(y));
    let in_place = link.a.follows_article(x) || link.b.follows_article(y);
    // A verb or adjective is reworded more often than a noun: it must bear on the same.
    let are_apart = || words.are_apart(form_a, form_b, in_place) && shared_company(link, x, y) > 0;
    words.name_different_things(form_a, form_b, true) || are_apart()
}

/// Whether two compounds share their first part: vision-based, vision-guided.
fn begin_alike(a: &str, b: &str) -> bool {
    let first = |word| str::split_once(word, '-').map(|(first, _)| first);
    first(a).is_some() && first(a) == first(b)
}

/// Whether a word that can be a noun is one where it stands: behind an article or the like, or behind one
/// more word.
fn is_noun_there(side: &Side, at: usize) -> bool {
    let follows_another = || at > 0 && side.is_content(at - 1) && side.follows_article(at - 1);
    side.words.can_be_noun(side.meaning(at)) && (side.follows_article(at) || follows_another())
}

/// Whether two words, with the word that both have behind them, make terms that mean the same.
fn is_synonymous_term(link: &Link, x: usize, y: usize) -> bool {
    let next = link.a.partners.get(x + 1).copied().flatten();
    next.is_some_and(|next| next.index == y + 1)
        && link.words.are_synonymous_terms(
            [link.a.meaning(x), link.a.meaning(x + 1)],
            [link.b.meaning(y), link.b.meaning(y + 1)],
        )
}

/// Whether the words make one phrase, and are not all too vague to say much.
fn says_something(side: &Side, places: &[usize]) -> bool {
    let (first, last) = (places[0], places[places.len() - 1]);
    let content = (first..=last).filter(|&at| side.is_content(at));
    content.count() == places.len()
        && !places
            .iter()
            .all(|&at| side.words.is_vague(side.meaning(at)))
}

/// Content words without a partner that nothing explains and that are mentioned as nothing else, nor
/// are names.
fn unpaired(side: &Side, mentions: &Mentions) -> Vec<usize> {
    left(side, mentions, true)
}

/// The same with names, unless `but_names`.
fn left(side: &Side, mentions: &Mentions, but_names: bool) -> Vec<usize> {
    let mut stretches = mentions.stretches();
    stretches.extend(&mentions.plain);
    side.left_over()
        .filter(|&at| !(lies_in(at, &stretches) || but_names && is_name(side, at)))
        .collect()
}
