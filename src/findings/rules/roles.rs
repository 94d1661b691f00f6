//! Names and nouns that both sides have and that changed places: Arel beat Borsk, Borsk beat Arel;
//! the guard blamed the captain, the captain blamed the guard; the guard was blamed by the captain.

use crate::findings::FindingKind;
use crate::findings::link::{Link, Side};
use crate::findings::raised::{Raised, Stretch};
use crate::findings::rule::Rule;
use crate::language::{Class, GrammarWord, SpeakerWord};
use crate::text::Form;

use super::converses::converses;
use super::name_words::is_name;
use super::passive::{is_article, is_passive, passive_before, passive_behind};

/// Raises each name or noun that stands where the other one stood.
pub fn compare(link: &mut Link, raised: &mut Raised) {
    /// Of more names and nouns the sentence is a list.
    const MOST: usize = 16;

    if keeps_order(link) {
        return;
    }
    if let Some((x, y)) = converses(link) {
        (link.a.explained[x], link.b.explained[y]) = (true, true);
        return;
    }
    let kept = kept_names(link);
    if kept.len() > MOST {
        return;
    }
    let places = kept
        .iter()
        .map(|&(a, b)| [places(&link.a, a), places(&link.b, b)]);
    let places: Vec<_> = places.collect();
    let mut crossed = Vec::new();
    for (at, &(a, b)) in kept.iter().enumerate() {
        for (next, &(next_a, next_b)) in kept.iter().enumerate().skip(at + 1) {
            if (took_places(link, places[at], places[next])
                || turned_round(link, (a, b), (next_a, next_b))
                || acts_on_other(link, (a, b), (next_a, next_b)))
                && are_apart(link, (a, b), (next_a, next_b))
            {
                crossed.push((a, next_b));
                crossed.push((next_a, b));
            }
        }
    }
    for (a, b) in crossed {
        let of_names = is_name(&link.a, a.0) || is_name(&link.b, b.0);
        let (kind, rule) = if of_names {
            (FindingKind::Name, Rule::Name)
        } else {
            (FindingKind::Wording, Rule::Wording)
        };
        raised.raise(link, kind, rule, a, b);
    }
}

/// Whether all words stand in the order of the other side, and no verb alone is passive there: then
/// nothing changed places.
fn keeps_order(link: &Link) -> bool {
    let partners = link.a.partners.iter().flatten();
    let passives = |side: &Side| {
        let is_by = |&at: &usize| side.is_speaker_word(at, SpeakerWord::By);
        (0..side.tokens.len()).filter(is_by).count()
    };
    partners.is_sorted_by_key(|partner| partner.index) && passives(&link.a) == passives(&link.b)
}

/// Whether each of two names stands beside words that the other one stood beside, and beside none
/// of its own, or fewer than both have of the same verb.
fn took_places(link: &Link, one: [Places; 2], other: [Places; 2]) -> bool {
    // By bus from Arel, from Arel by bus: a word before both tells nothing, nor does one that belongs
    // to what follows both.
    let tells = |end: usize| {
        let [a, b] = [one, other].map(|places| places[0][end]);
        let is_dull = |(a, b): (usize, usize)| {
            let opens = |at: usize| link.a.is_grammar(at, GrammarWord::BeforeNoun);
            match end {
                0 => link.a.form(a) == link.a.form(b) && opens(a),
                _ => opens(a) && opens(b),
            }
        };
        !a.zip(b).is_some_and(is_dull)
    };
    let told = |places: Places| [0, 1].map(|end| places[end].filter(|_| tells(end)));
    let beside = |a: Places, b: Places| beside(link, told(a), told(b));
    let swapped = [beside(one[0], other[1]), beside(other[0], one[1])];
    if swapped.iter().any(Vec::is_empty) {
        return false;
    }
    let kept = beside(one[0], one[1]).len() + beside(other[0], other[1]).len();
    let of_one_verb = || swapped[0].iter().any(|at| swapped[1].contains(at));
    kept == 0 || swapped.concat().len() > kept && of_one_verb()
}

/// Whether two names stand in the other order, with the same words between them, and before or
/// behind both: stronger in women than in men.
fn turned_round(link: &Link, (a, b): Kept, (next_a, next_b): Kept) -> bool {
    let forms = |side: &Side, from: usize, to: usize| -> Vec<Form> {
        let said = (from..to).filter(|&at| !is_article(side, at));
        said.map(|at| side.form(at)).collect()
    };
    let around = |side: &Side, first: Stretch, second: Stretch| {
        let before = (0..first.0).rev().find(|&at| !is_article(side, at));
        let behind = side.tokens.get(second.1);
        [
            before.map(|at| side.form(at)),
            behind.map(|token| token.form),
        ]
    };
    let (around_a, around_b) = (around(&link.a, a, next_a), around(&link.b, next_b, b));
    let is_mutual = |at: usize| link.a.is_grammar(at, GrammarWord::Mutual);
    // By bus from Arel, from Arel by bus, where both are one word.
    let between = forms(&link.a, a.1, next_a.0);
    if let ([joint], Some(before)) = (&between[..], around(&link.a, a, next_a)[0])
        && *joint == before
        && !link.words.is_content(before)
    {
        return false;
    }
    let says_little =
        |at: usize| is_article(&link.a, at) || link.a.is_speaker_word(at, SpeakerWord::Passive);
    next_b.1 <= b.0
        && between == forms(&link.b, next_b.1, b.0)
        && (around_a[0] == around_b[0] || around_a[1] == around_b[1])
        && !(a.1..next_a.0).any(is_mutual)
        // The capital is Arel, Arel is the capital.
        && !(a.1..next_a.0).all(says_little)
}

/// Whether one does to the other what that one does to it on the other side, whatever else stands between:
/// the trader from Holm owes the bank, the bank in Arlo owes the trader.
fn acts_on_other(link: &Link, (a, b): Kept, (next_a, next_b): Kept) -> bool {
    let acts = |side: &Side, verb: usize, one: Stretch, other: Stretch| {
        let is_act = side.is_content(verb)
            && side.words.can_be_verb(side.form(verb))
            && side.reporting(verb).is_none()
            && !side.is_grammar(verb, GrammarWord::Mutual)
            && !is_passive(side, verb);
        // Behind a preposition it is not the one that acts.
        let opens = |at: usize| {
            !side.is_word(at)
                || !side.is_content(at) && !side.is_grammar(at, GrammarWord::BeforeNoun)
        };
        is_act
            && one.1 <= verb
            && leads_in(side, one.0).is_none_or(opens)
            && verb < other.0
            && leads_in(side, other.0) == Some(verb)
    };
    (a.1..next_a.0).any(|verb| {
        let there = link.a.partners[verb].map(|partner| partner.index);
        there.is_some_and(|there| {
            link.a.meaning(verb) == link.b.meaning(there)
                && acts(&link.a, verb, a, next_a)
                && acts(&link.b, there, next_b, b)
        })
    })
}

/// The token before what belongs to a name or noun: its article, its adjectives, the particle of its verb.
fn leads_in(side: &Side, start: usize) -> Option<usize> {
    let belongs = |&at: &usize| {
        let form = side.form(at);
        let describes = || {
            side.is_content(at)
                && side.words.can_be_adjective(form)
                && !side.words.can_be_verb(form)
        };
        let determines = || {
            side.is_grammar(at, GrammarWord::BeforeNoun)
                && !side.is_grammar(at, GrammarWord::Preposition)
                && !side.is_speaker_word(at, SpeakerWord::Linker)
        };
        side.is_word(at) && (describes() || determines() || side.is_particle(at))
    };
    (0..start).rev().find(|at| !belongs(at))
}

/// Whether two names are of different things and no items of a list, whose order says nothing. Where
/// articles tell who does it to whom, they must have been exchanged as well.
fn are_apart(link: &Link, (a, b): Kept, (next_a, next_b): Kept) -> bool {
    let article = |side: &Side, name: Stretch| {
        let before = name.0.checked_sub(1).filter(|&at| is_article(side, at));
        before.map(|at| side.form(at))
    };
    let shows_case = link.a.text.language.traits().capital_nouns;
    let [one, other] = [a, next_a].map(|name| link.a.form(name.1 - 1));
    let are_one = link.a.words.are_synonyms(one, other)
        || link.a.words.is_vague(one) && link.a.words.is_vague(other);
    let are_listed = are_listed(&link.a, a, next_a) || are_listed(&link.b, b, next_b);
    !(are_one || are_listed)
        && (!shows_case
            || article(&link.a, a) == article(&link.b, next_b)
                && article(&link.a, next_a) == article(&link.b, b))
}

/// A name or noun on both sides.
type Kept = (Stretch, Stretch);

/// The names and nouns that stand once on each side.
fn kept_names(link: &Link) -> Vec<Kept> {
    let (in_a, in_b) = (names(&link.a), names(&link.b));
    let same = |a: &Stretch, b: &Stretch| {
        let partner = link.a.partners[a.1 - 1];
        partner.is_some_and(|partner| partner.index == b.1 - 1)
            && link.a.form(a.1 - 1) == link.b.form(b.1 - 1)
    };
    let once = |side: &Side, names: &[Stretch], name: &Stretch| {
        let form = side.form(name.1 - 1);
        names
            .iter()
            .filter(|other| side.form(other.1 - 1) == form)
            .count()
            == 1
    };
    let mut kept = Vec::new();
    for a in &in_a {
        if let Some(b) = in_b.iter().find(|b| same(a, b))
            && once(&link.a, &in_a, a)
            && once(&link.b, &in_b, b)
        {
            kept.push((*a, *b));
        }
    }
    kept
}

/// Runs of name words and of nouns.
fn names(side: &Side) -> Vec<Stretch> {
    let mut runs: Vec<Stretch> = Vec::new();
    for at in 0..side.tokens.len() {
        let goes_on = runs.last().is_some_and(|last| last.1 == at);
        // In "the guard blames the captain" the second word is a verb, noun or not; so it is in
        // "Arel beat Borsk".
        let is_verb = || {
            is_name(side, at - 1)
                || at + 1 < side.tokens.len() && (is_article(side, at + 1) || is_name(side, at + 1))
        };
        let is_noun = || {
            (!goes_on || !is_verb()) && side.words.can_be_noun(side.form(at))
                || stands_as_noun(side, at)
        };
        if !(is_name(side, at) || is_noun()) {
            continue;
        }
        match runs.last_mut() {
            Some(last) if goes_on => last.1 = at + 1,
            _ => runs.push((at, at + 1)),
        }
    }
    runs
}

/// Whether a word stands right behind an article and is no adjective, as far as its capital says or what
/// follows, in a language of which no lexicon knows the nouns.
fn stands_as_noun(side: &Side, at: usize) -> bool {
    let ends_phrase = || {
        let next = at + 1;
        (next >= side.tokens.len() || !side.is_content(next))
            && !side.words.has_opposite(side.form(at))
    };
    let is_noun = match side.text.language.traits().capital_nouns {
        true => side.is_capital(at),
        false => ends_phrase(),
    };
    !side.words.table.relations.has_lexicon()
        && is_noun
        && side.is_content(at)
        && at
            .checked_sub(1)
            .is_some_and(|before| is_article(side, before))
}

/// The words of B that stand to a name as the same words of A stand to another: before it or behind
/// it.
fn beside(link: &Link, of_a: Places, of_b: Places) -> Vec<usize> {
    let same = |x: usize, y: usize| {
        let partner = link.a.partners[x].map(|partner| partner.index);
        link.a.is_word(x)
            && !joins(&link.a, x)
            && !link.a.is_grammar(x, GrammarWord::Mutual)
            && !link.a.is_speaker_word(x, SpeakerWord::Passive)
            // Will, may: they stand beside anyone.
            && link.words.sense(link.a.form(x), Class::Certainty).is_none()
            && (link.a.form(x) == link.b.form(y) || partner == Some(y))
    };
    let pairs = of_a.into_iter().zip(of_b);
    pairs
        .filter_map(|(x, y)| y.filter(|&y| x.is_some_and(|x| same(x, y))))
        .collect()
}

/// The word that a name stands behind, and the one that it stands before.
type Places = [Option<usize>; 2];

/// The places of a name. The captain who "was blamed by the guard" stands behind "blamed", and the
/// guard before it.
fn places(side: &Side, name: Stretch) -> Places {
    let before = (0..name.0).rev().find(|&at| !is_article(side, at));
    let behind = Some(name.1).filter(|&at| at < side.tokens.len());
    match (
        before.and_then(|by| passive_before(side, by)),
        passive_behind(side, name.1),
    ) {
        (Some(verb), _) => [None, Some(verb)],
        (_, Some(verb)) => [Some(verb), None],
        _ => [before, behind],
    }
}

fn joins(side: &Side, at: usize) -> bool {
    side.is_grammar(at, GrammarWord::Coordinator)
}

/// Whether two names stand in a list, whose order says nothing: between them are names, articles and
/// other nouns with commas or "and".
fn are_listed(side: &Side, one: Stretch, other: Stretch) -> bool {
    let (first, second) = (one.min(other), one.max(other));
    let parts = |at: usize| !side.is_word(at) || joins(side, at);
    let mut between = first.1..second.0;
    between.clone().any(parts)
        && between.all(|at| {
            parts(at)
                || is_article(side, at)
                || is_name(side, at)
                || side.words.can_be_noun(side.form(at))
        })
        || first.1 == second.0
}
