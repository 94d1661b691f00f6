//! Negations, and the words that say each other's opposite: not open, closed.

use crate::findings::FindingKind;
use crate::findings::link::pairing::{match_up, nearness};
use crate::findings::link::{Link, Side};
use crate::findings::mentions::Mentions;
use crate::findings::mentions::scan::Mention;
use crate::findings::raised::{Raised, Stretch, lies_in};
use crate::findings::rule::Rule;
use crate::language::labels::negation;
use crate::language::{Class, GrammarWord};
use crate::text::Which;

use super::degrees::{labelled, match_same};
use super::opposites::opposites;
use super::{alone, dates, tacit};

/// Compares the negations of both sides, and the words that say each other's opposite.
pub fn compare(link: &mut Link, a: &Mentions, b: &Mentions, raised: &mut Raised) {
    let (mut left_a, mut left_b) = (labelled(a, Class::Negation), labelled(b, Class::Negation));
    if link.a.text.language.traits().negative_concord {
        join_doubles(&mut left_a);
        join_doubles(&mut left_b);
    }
    match_same(link, &mut left_a, &mut left_b);
    if !link.a.text.language.traits().negative_concord {
        cancel_doubles(&mut left_a);
        cancel_doubles(&mut left_b);
    }
    compare_ends(link, &mut left_a, &mut left_b, raised);
    let [said_a, said_b] = said_by_both(a, b);
    let pairs = opposites(link, [a, b]);
    for &(x, y) in &pairs {
        // "more modest" for "less large" is no change.
        let is_turned = |&(a, b): &(usize, usize)| {
            let first = (a.min(x), b.min(y));
            let compares = !link.a.is_content(first.0) && !link.b.is_content(first.1);
            compares && ((a, b) == (x + 1, y + 1) || (a + 1, b + 1) == (x, y))
        };
        if pairs.iter().any(is_turned) {
            (link.a.explained[x], link.b.explained[y]) = (true, true);
            continue;
        }
        // "not possible" for "impossible" is no change.
        if lies_in(x, &said_a) && lies_in(y, &said_b) {
            continue;
        }
        // "not open" for "closed" is no change, nor is "no mill will open" for "all mills are closed".
        let is_only = left_a.len() + left_b.len() == 1;
        let (of_a, of_b) = (Opposed::new(&link.a, a, x), Opposed::new(&link.b, b, y));
        let by_a = of_a.take_negation(&mut left_a, is_only, &of_b);
        let by_b = of_b.take_negation(&mut left_b, is_only, &of_a);
        let is_negated_a = by_a.is_some() || of_a.is_in_negated_phrase();
        let is_negated_b = by_b.is_some() || of_b.is_in_negated_phrase();
        // No later than Monday.
        let before_than = |side: &Side, at: usize| {
            at + 1 < side.tokens.len() && side.is_grammar(at + 1, GrammarWord::Than)
        };
        let compares = before_than(&link.a, x) || before_than(&link.b, y);
        if is_negated_a != is_negated_b
            || !is_negated_a && !compares && pairs.len() == 1 && dates::are_ends_of_one(a, b)
        {
            if let Some(none) = by_a {
                explain_all(&link.a, &none, &mut link.b, b);
            } else if let Some(none) = by_b {
                explain_all(&link.b, &none, &mut link.a, a);
            }
            let (x, y) = (whole(&link.a, a, x), whole(&link.b, b, y));
            link.a.explained[x.0..x.1].fill(true);
            link.b.explained[y.0..y.1].fill(true);
        } else {
            let (kind, rule) = (FindingKind::Negation, Rule::Opposite);
            let (x, y) = (whole(&link.a, a, x), whole(&link.b, b, y));
            raised.raise(link, kind, rule, x, y);
        }
    }
    tacit::take_out(link, [&mut left_a, &mut left_b], [a, b]);
    left_a.retain(|negation| !is_elliptic(&link.a, negation));
    left_b.retain(|negation| !is_elliptic(&link.b, negation));
    for which in Which::BOTH {
        count_none(link, which, [&left_a, &left_b], [a, b], raised);
    }
    let rule = (FindingKind::Negation, Rule::Negation);
    alone::raise(link, rule, [&left_a, &left_b], raised);
}

/// Raises what one side denies for now and the other for good: not at first, not at all.
fn compare_ends(
    link: &mut Link,
    left_a: &mut Vec<Mention>,
    left_b: &mut Vec<Mention>,
    raised: &mut Raised,
) {
    let are_ends = |x: &Mention, y: &Mention| {
        let labels = [x.sense.label, y.sense.label];
        let partner_of = |side: &Side, mention: &Mention| {
            let partner = mention.head.and_then(|head| side.partners[head]);
            partner.map(|partner| partner.index)
        };
        // What denies another thing is no other end.
        let is_of_one = match (partner_of(&link.a, x), partner_of(&link.b, y)) {
            (None, None) => nearness(link, (x.start, x.end), (y.start, y.end)).is_some(),
            (partner, _) => partner.is_some() && partner == y.head,
        };
        labels.contains(&negation::NOT_YET) && labels.contains(&negation::NOT_EVER) && is_of_one
    };
    for (x, y) in match_up(left_a, left_b, &are_ends) {
        let (a, b) = (x.shown(&link.a), y.shown(&link.b));
        raised.raise(link, FindingKind::Negation, Rule::Negation, a, b);
    }
}

/// Raises how many one side tells of where the other, that of `which`, says that there is none: most of
/// the boats, none of the boats.
fn count_none(
    link: &mut Link,
    which: Which,
    left: [&[Mention]; 2],
    mentions: [&Mentions; 2],
    raised: &mut Raised,
) {
    let (side, other) = link.sides(which);
    let quantities = |which: Which| mentions[which].of_class(Class::Quantity);
    let counted_anew = |none: &Mention| {
        let head = none.head?;
        let counted = side.partners[head]?.index;
        let bears_on = |many: &&Mention| {
            many.head == Some(counted) || (many.start..many.end).contains(&counted)
        };
        let quantity = quantities(which.other()).find(bears_on)?;
        let is_counted = quantities(which).any(|many| many.head == Some(head));
        let (none, many) = (none.shown(side), quantity.shown(other));
        (!is_counted).then_some(which.of((none, many), (many, none)))
    };
    let found: Vec<_> = left[which].iter().filter_map(counted_anew).collect();
    for (a, b) in found {
        raised.raise(link, FindingKind::Quantity, Rule::Quantity, a, b);
    }
}

/// One of two words that say the opposite of each other.
struct Opposed<'s> {
    side: &'s Side<'s>,
    mentions: &'s Mentions,
    /// Its token.
    at: usize,
}

impl<'s> Opposed<'s> {
    fn new(side: &'s Side, mentions: &'s Mentions, at: usize) -> Self {
        Self { side, mentions, at }
    }

    /// Takes the negation out of `left` that bears on this word; `is_only` where neither side has
    /// another.
    fn take_negation(
        &self,
        left: &mut Vec<Mention>,
        is_only: bool,
        other: &Self,
    ) -> Option<Mention> {
        let mut places = left.iter();
        let place = places.position(|negation| {
            negation.head == Some(self.at)
                || negation.end == self.at
                || self.is_negated_by_subject(negation)
                || is_only
                    && self.shares_clause(negation)
                    && !other.is_told_elsewhere(self, negation)
        });
        place.map(|place| left.remove(place))
    }

    /// Whether a negation bears on the subject of this word: no mill will open.
    fn is_negated_by_subject(&self, negation: &Mention) -> bool {
        let side = self.side;
        let mut between = negation.end..self.at;
        negation.head == Some(negation.end)
            && negation.end < self.at
            && between.clone().all(|at| side.is_word(at))
            && between
                .next()
                .is_some_and(|subject| side.is_content(subject))
            && !between.any(|at| side.is_content(at))
    }

    /// Whether nothing parts this word from a negation: nobody was hurt in it.
    fn shares_clause(&self, negation: &Mention) -> bool {
        let side = self.side;
        let mut between = negation.start.min(self.at)..negation.end.max(self.at);
        !(negation.start..negation.end).contains(&self.at)
            && between.all(|at| side.is_word(at) && !side.is_grammar(at, GrammarWord::Coordinator))
    }

    /// Whether another word on this side than this one says what `negation` does beside `denied`.
    fn is_told_elsewhere(&self, denied: &Self, negation: &Mention) -> bool {
        tacit::tacit_word(denied.side, negation, self.side, self.mentions)
            .is_some_and(|(start, _)| start != self.at)
    }

    /// Whether it stands in a phrase of degree that begins with its negation: not clear.
    fn is_in_negated_phrase(&self) -> bool {
        let negation = |at: usize| self.side.words.sense(self.side.form(at), Class::Negation);
        self.mentions.words.iter().any(|phrase| {
            let within = phrase.start + 1..phrase.end;
            let bears_on = within.contains(&self.at) || phrase.head == Some(self.at);
            phrase.sense.class != Class::Negation && bears_on && negation(phrase.start).is_some()
        })
    }
}

/// Whether a negation leaves out what it denies, so that nothing tells whether the other side says it:
/// nineteen wanted to and nineteen did not.
fn is_elliptic(side: &Side, negation: &Mention) -> bool {
    let end = negation.end;
    let ends_clause = end >= side.tokens.len()
        || !side.is_word(end)
        || side.is_grammar(end, GrammarWord::Coordinator);
    let follows_grammar = negation
        .start
        .checked_sub(1)
        .is_some_and(|before| side.is_word(before) && !side.is_content(before));
    ends_clause && follows_grammar
}

/// A word, or the phrase of several that says an end of something and begins with it.
fn whole(side: &Side, mentions: &Mentions, at: usize) -> Stretch {
    let mut poles = mentions.of_class(Class::Pole);
    let pole = poles.find(|pole| pole.start == at);
    pole.map_or((at, at + 1), |pole| pole.shown(side))
}

/// Leaves "all" alone where the other side says the same of none: all are closed, none is open.
fn explain_all(side: &Side, none: &Mention, other: &mut Side, mentions: &Mentions) {
    let counted = none.head.and_then(|head| side.partners[head]);
    for mention in mentions.of_class(Class::Quantity) {
        if counted.is_some_and(|counted| mention.head == Some(counted.index)) {
            other.explained[mention.start..mention.end].fill(true);
        }
    }
}

/// Where both sides say the same by a word of degree or negation: not clear, unclear; without,
/// with no.
fn said_by_both(a: &Mentions, b: &Mentions) -> [Vec<Stretch>; 2] {
    let degrees = |mentions: &Mentions| -> Vec<Mention> {
        let is_degree = |mention: &&Mention| {
            matches!(
                mention.sense.class,
                Class::Quantity | Class::Certainty | Class::Negation
            )
        };
        mentions.words.iter().filter(is_degree).copied().collect()
    };
    let (in_a, in_b) = (degrees(a), degrees(b));
    let shared = |one: &[Mention], other: &[Mention]| {
        let said = |mention: &&Mention| other.iter().any(|y| y.sense == mention.sense);
        let places = one.iter().filter(said);
        places.map(|mention| (mention.start, mention.end)).collect()
    };
    [shared(&in_a, &in_b), shared(&in_b, &in_a)]
}

/// So far apart two negations of one clause stand at most, in tokens.
const NEGATION_REACH: usize = 5;

/// Two negations in one clause are one where the language has it so: no … nunca.
fn join_doubles(left: &mut Vec<Mention>) {
    left.dedup_by(|next, first| next.start - first.end <= NEGATION_REACH);
}

/// Two negations in one clause are none.
fn cancel_doubles(left: &mut Vec<Mention>) {
    /// Further apart they may be of two clauses: did not say that no one came.
    const REACH: usize = 2;

    let mut at = 0;
    while at + 1 < left.len() {
        let near = left[at + 1].start - left[at].end <= REACH;
        if near {
            left.drain(at..at + 2);
        } else {
            at += 1;
        }
    }
}
