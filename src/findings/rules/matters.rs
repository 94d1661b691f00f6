//! Two of the things that can be said of one matter, whatever the words and wherever they stand: was hurt,
//! lost his life; is being renovated, is torn down.

use crate::findings::FindingKind;
use crate::findings::link::{Link, Side};
use crate::findings::mentions::Mentions;
use crate::findings::mentions::scan::Mention;
use crate::findings::raised::Raised;
use crate::findings::rule::Rule;
use crate::language::Class;

/// Raises what A and B say of one matter where each says another thing of it, and neither what the other
/// says as well. What both say is explained: nothing in how they say it is another claim.
pub fn compare(link: &mut Link, a: &Mentions, b: &Mentions, raised: &mut Raised) {
    let (in_a, in_b) = (said(&link.a, a), said(&link.b, b));
    for x in &in_a {
        let fits = |y: &&Mention| {
            let is_other = x.sense.label != y.sense.label && matter(x) == matter(y);
            is_other && !says(&in_b, x.sense.label) && !says(&in_a, y.sense.label)
        };
        if let Some(y) = in_b.iter().find(fits) {
            let (x, y) = (x.shown(&link.a), y.shown(&link.b));
            raised.raise(link, FindingKind::Wording, Rule::Wording, x, y);
        }
    }
    explain(&mut link.a, &in_a, &in_b);
    explain(&mut link.b, &in_b, &in_a);
}

/// What a side says of matters, and does not deny.
fn said(side: &Side, mentions: &Mentions) -> Vec<Mention> {
    let is_denied = |mention: &Mention| {
        let mut negations = mentions.of_class(Class::Negation);
        // To ask someone not to go is to ask.
        let is_of_another_verb = |not: &Mention| {
            let before = not.start.checked_sub(1).filter(|&at| at >= mention.end);
            before.is_some_and(|at| side.words.is_preposition(side.form(at)))
        };
        negations.any(|not| {
            if is_of_another_verb(not) {
                return false;
            }
            let (from, to) = (not.start.min(mention.start), not.end.max(mention.start));
            (from..to).all(|at| side.is_word(at))
        })
    };
    let said = mentions.of_class(Class::Matter);
    said.filter(|mention| !is_denied(mention))
        .copied()
        .collect()
}

/// What it is said of: of fate.dead, fate.
fn matter(mention: &Mention) -> &'static str {
    let parts = mention.sense.label.split_once('.');
    parts.map_or("", |(matter, _)| matter)
}

fn says(said: &[Mention], label: &str) -> bool {
    said.iter().any(|mention| mention.sense.label == label)
}

/// Leaves alone what the other side says as well.
fn explain(side: &mut Side, own: &[Mention], others: &[Mention]) {
    for mention in own.iter().filter(|own| says(others, own.sense.label)) {
        side.explained[mention.start..mention.end].fill(true);
    }
}
