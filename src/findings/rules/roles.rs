//! Names and nouns that both sides have and that changed places: Arel beat Borsk, Borsk beat Arel;
//! the guard blamed the captain, the captain blamed the guard.

use crate::findings::FindingKind;
use crate::findings::link::{Link, Side};
use crate::findings::raised::{Raised, Stretch};
use crate::language::GrammarWord;

use super::names::is_name;

/// Raises each name or noun that stands where the other one stood.
pub fn compare(link: &mut Link, raised: &mut Raised) {
    /// Of more names and nouns the sentence is a list.
    const MOST: usize = 16;

    let kept = kept_names(link);
    if kept.len() > MOST {
        return;
    }
    let mut crossed = Vec::new();
    for (at, &(a, b)) in kept.iter().enumerate() {
        for &(next_a, next_b) in &kept[at + 1..] {
            if beside(link, a, next_b) > 0
                && beside(link, next_a, b) > 0
                && beside(link, a, b) == 0
                && beside(link, next_a, next_b) == 0
                && !are_listed(&link.a, a, next_a)
                && !are_listed(&link.b, b, next_b)
            {
                crossed.push((a, next_b));
                crossed.push((next_a, b));
            }
        }
    }
    for (a, b) in crossed {
        let of_names = is_name(&link.a, a.0) || is_name(&link.b, b.0);
        let (kind, rule) = if of_names {
            (FindingKind::Name, "name")
        } else {
            (FindingKind::Wording, "wording")
        };
        raised.raise(link, kind, rule, a, b);
    }
}

/// The names and nouns that stand once on each side.
fn kept_names(link: &Link) -> Vec<(Stretch, Stretch)> {
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

/// Runs of name words, and of nouns behind an article.
fn names(side: &Side) -> Vec<Stretch> {
    let mut runs: Vec<Stretch> = Vec::new();
    for at in 0..side.tokens.len() {
        let goes_on = runs.last().is_some_and(|last| last.1 == at);
        let after_article = || at > 0 && is_article(side, at - 1);
        // In "the guard blames the captain" the second word is a verb, noun or not; so it is in
        // "Arel beat Borsk".
        let is_verb = || {
            is_name(side, at - 1)
                || at + 1 < side.tokens.len() && (is_article(side, at + 1) || is_name(side, at + 1))
        };
        let is_noun =
            || (after_article() || goes_on && !is_verb()) && side.words.can_be_noun(side.form(at));
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

fn is_article(side: &Side, at: usize) -> bool {
    side.is_grammar(at, GrammarWord::Article)
}

/// How many of the words before and behind two names are the same.
fn beside(link: &Link, a: Stretch, b: Stretch) -> usize {
    let same = |x: Option<usize>, y: Option<usize>| {
        let (Some(x), Some(y)) = (x, y) else {
            return false;
        };
        x < link.a.tokens.len()
            && y < link.b.tokens.len()
            && link.a.is_word(x)
            && !joins(&link.a, x)
            && !link.a.is_grammar(x, GrammarWord::Mutual)
            && link.a.form(x) == link.b.form(y)
    };
    let before = |side: &Side, name: Stretch| (0..name.0).rev().find(|&at| !is_article(side, at));
    usize::from(same(before(&link.a, a), before(&link.b, b)))
        + usize::from(same(Some(a.1), Some(b.1)))
}

fn joins(side: &Side, at: usize) -> bool {
    side.is_grammar(at, GrammarWord::Coordinator)
}

/// Whether nothing but names, commas and "and" stands between two names: their order says nothing.
fn are_listed(side: &Side, one: Stretch, other: Stretch) -> bool {
    let (first, second) = (one.min(other), one.max(other));
    (first.1..second.0).all(|at| !side.is_word(at) || joins(side, at) || is_name(side, at))
}
