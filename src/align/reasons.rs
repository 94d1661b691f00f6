//! Why two sides of a link belong together, for a reader who asks.

use rustc_hash::FxHashMap;

use super::alignment::Alignment;
use super::rarity::Rarity;
use super::rivals::{Best, Rivals};
use crate::sorting::sort_by;
use crate::text::{Form, Span, Text, Which};

/// What speaks for a link, and what came next.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reasons {
    /// The words, numbers and names that say most among those both sides share, where they stand in
    /// A and in B, the rarest first; at most five.
    pub shared: Vec<(Span, Span)>,
    /// Whether the sentences before or after these are linked in the same order.
    pub neighbours: bool,
    /// The sentence of A outside the link that is likeliest to tell the same as its B.
    pub runner_up_a: Option<RunnerUp>,
    /// The sentence of B outside the link that is likeliest to tell the same as its A.
    pub runner_up_b: Option<RunnerUp>,
}

/// A sentence that was not chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RunnerUp {
    /// Its index.
    pub sentence: usize,
    /// How likely it tells the same, 0 to 1.
    pub similarity: f32,
}

/// The reasons for every link, in their order.
pub fn explain(
    links: &[Alignment],
    a: &Text,
    b: &Text,
    rarity: &Rarity,
    rivals: &Rivals,
) -> Vec<Reasons> {
    let follows = |one: &Alignment, next: &Alignment| {
        one.a.last().map(|a| a + 1) == next.a.first().copied()
            && one.b.last().map(|b| b + 1) == next.b.first().copied()
    };
    let best = |rivals: &[Best], own: &[usize], chosen: &[usize]| {
        own.iter()
            .filter_map(|&at| rivals[at].outside(chosen))
            .max_by(|x, y| x.1.total_cmp(&y.1))
            .map(|(sentence, similarity)| RunnerUp {
                sentence: sentence as usize,
                similarity,
            })
    };
    links
        .iter()
        .enumerate()
        .map(|(at, link)| Reasons {
            shared: shared_words(link, a, b, rarity),
            neighbours: links.get(at + 1).is_some_and(|next| follows(link, next))
                || at
                    .checked_sub(1)
                    .is_some_and(|before| follows(&links[before], link)),
            runner_up_a: best(&rivals.best[Which::B], &link.b, &link.a),
            runner_up_b: best(&rivals.best[Which::A], &link.a, &link.b),
        })
        .collect()
}

/// The rarest words that stand on both sides, each at its first place.
fn shared_words(link: &Alignment, a: &Text, b: &Text, rarity: &Rarity) -> Vec<(Span, Span)> {
    /// More would be read no better.
    const MOST: usize = 5;
    /// Rarer than grammar words and than what stands in every other sentence.
    const WORTH_NAMING: f32 = 0.35;

    let tokens = |text: &Text, sentences: &[usize]| {
        let tokens = sentences.iter().flat_map(|&at| text.tokens_of(at));
        let telling = tokens.filter(|token| rarity.of(token.form) > WORTH_NAMING);
        telling
            .map(|token| (token.form, token.span))
            .collect::<Vec<_>>()
    };
    let mut first_in_b = FxHashMap::default();
    for (form, span) in tokens(b, &link.b) {
        first_in_b.entry(form).or_insert(span);
    }
    // Taken out of the map, a word is met but once.
    let in_a = tokens(a, &link.a).into_iter();
    let mut shared: Vec<(Form, Span, Span)> = in_a
        .filter_map(|(form, span)| Some((form, span, first_in_b.remove(&form)?)))
        .collect();
    sort_by(&mut shared, |x, y| {
        rarity.of(y.0).total_cmp(&rarity.of(x.0))
    });
    shared.truncate(MOST);
    shared.into_iter().map(|(_, a, b)| (a, b)).collect()
}
