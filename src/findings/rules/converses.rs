//! Words that tell one thing from the two ends of it: the mill bought the boat from Holm, Holm sold it to
//! the mill.

use crate::findings::link::{Link, Side};
use crate::language::GrammarWord;

use super::name_words::is_name;
use super::passive::{is_article, passive_before};

/// Two words that say the opposite of each other, and so one thing of two parties that changed
/// places: the mill bought the boat from Holm, Holm sold the boat to the mill.
pub fn converses(link: &Link) -> Option<(usize, usize)> {
    let free = |side: &Side| -> Vec<usize> {
        let is_converse = |&at: &usize| side.is_grammar(at, GrammarWord::Converse);
        let unpaired = (0..side.tokens.len()).filter(|&at| side.partners[at].is_none());
        unpaired.filter(is_converse).collect()
    };
    let (free_a, free_b) = (free(&link.a), free(&link.b));
    let mut pairs = free_a
        .iter()
        .flat_map(|&x| free_b.iter().map(move |&y| (x, y)));
    pairs.find(|&(x, y)| {
        let (form_a, form_b) = (link.a.form(x), link.b.form(y));
        let are_opposites =
            link.words.are_opposites(form_a, form_b) || link.words.are_antonyms(form_a, form_b);
        are_opposites && told_from_other_end(link, x, y)
    })
}

/// Whether the parties of two converse words changed places: what is compared with, or else who
/// stands before the word.
fn told_from_other_end(link: &Link, x: usize, y: usize) -> bool {
    let is_party =
        |side: &Side, at: usize| is_name(side, at) || side.words.can_be_noun(side.form(at));
    let compared = |side: &Side, at: usize| {
        let than = (at..side.tokens.len()).find(|&at| side.is_grammar(at, GrammarWord::Than))?;
        (than..side.tokens.len()).find(|&at| is_party(side, at))
    };
    if let (Some(than_a), Some(than_b)) = (compared(&link.a, x), compared(&link.b, y)) {
        let partner = |side: &Side, at: usize| side.partners[at].map(|partner| partner.index);
        let in_b = partner(&link.a, than_a);
        return in_b.is_some_and(|at| at != than_b) && partner(&link.b, than_b).is_some();
    }
    let crosses = |side: &Side, at: usize, other: &Side, there: usize| {
        let clause = (0..at)
            .rev()
            .take_while(|&at| !matches!(side.surface(at), "." | ";"));
        let parties = clause.filter(|&at| is_party(side, at));
        let places = parties.filter_map(|at| side.partners[at].map(|partner| partner.index));
        let crossed = |place: usize| {
            let before = (0..place).rev().find(|&at| !is_article(other, at));
            let is_agent = before.is_some_and(|by| passive_before(other, by).is_some());
            place > there && !is_agent
        };
        let crossed: Vec<bool> = places.map(crossed).collect();
        (crossed.contains(&true), !crossed.contains(&false))
    };
    let (of_a, of_b) = (
        crosses(&link.a, x, &link.b, y),
        crosses(&link.b, y, &link.a, x),
    );
    (of_a.0 || of_b.0) && of_a.1 && of_b.1
}
