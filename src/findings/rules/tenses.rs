//! What one side says is to come and the other tells as done, in a language whose verbs say so by their
//! endings: ouvrira, a ouvert; abrirá, abrió.

use crate::findings::FindingKind;
use crate::findings::link::{Link, Side};
use crate::findings::raised::{Raised, Stretch};
use crate::findings::rule::Rule;
use crate::language::GrammarWord;
use crate::text::Which;

/// Raises a verb that is to come on one side and done on the other.
pub fn compare(link: &mut Link, raised: &mut Raised) {
    // Last week, next week: the verb follows.
    if raised
        .findings
        .iter()
        .any(|finding| finding.kind == FindingKind::Date)
    {
        return;
    }
    let mut found = Vec::new();
    for which in Which::BOTH {
        let (side, other) = link.sides(which);
        for verb in 0..side.tokens.len() {
            let Some(future) = future(side, verb) else {
                continue;
            };
            let partner = side.partners[verb].map(|partner| partner.index);
            if let Some(done) = partner.and_then(|partner| done(other, partner)) {
                found.push(which.of((future, done), (done, future)));
            }
        }
    }
    for (a, b) in found {
        raised.raise(link, FindingKind::Certainty, Rule::Certainty, a, b);
    }
}

/// The verb at `at` with what says that it is to come: ouvrira, sera ouvert.
fn future(side: &Side, at: usize) -> Option<Stretch> {
    let language = side.text.language;
    let ends = |at: usize| GrammarWord::Future.ends(side.normal(at), language);
    if !side.is_content(at) || side.follows_article(at) {
        return None;
    }
    if ends(at) {
        return Some((at, at + 1));
    }
    let helper = auxiliaries(side, at).find(|&at| ends(at))?;
    Some((helper, at + 1))
}

/// The verb at `at` with what says that it is done: a ouvert, abrió.
fn done(side: &Side, at: usize) -> Option<Stretch> {
    let language = side.text.language;
    let is_open = |at: usize| {
        GrammarWord::Future.ends(side.normal(at), language)
            || GrammarWord::Infinitive.ends(side.normal(at), language)
    };
    if is_open(at) || side.follows_article(at) {
        return None;
    }
    if GrammarWord::Past.ends(side.normal(at), language) {
        return Some((at, at + 1));
    }
    if auxiliaries(side, at).any(is_open) {
        return None;
    }
    let helper = auxiliaries(side, at).find(|&at| side.is_grammar(at, GrammarWord::Perfect))?;
    Some((helper, at + 1))
}

/// The words of grammar right before a verb, the nearest first.
fn auxiliaries<'s>(side: &'s Side, at: usize) -> impl Iterator<Item = usize> + 's {
    /// N'a pas encore été ouvert.
    const MOST: usize = 4;

    let before = (at.saturating_sub(MOST)..at).rev();
    before.take_while(|&at| side.is_word(at) && !side.is_content(at))
}
