//! Negation, quantity and certainty: the words that say whether, how much and how surely.

use crate::findings::FindingKind;
use crate::findings::link::company::shared_company;
use crate::findings::link::pairing::{match_up, nearest};
use crate::findings::link::{Link, Side};
use crate::findings::mentions::Mentions;
use crate::findings::mentions::scan::Mention;
use crate::findings::raised::{Raised, Stretch, lies_in};
use crate::findings::rule::Rule;
use crate::language::labels::quantity;
use crate::language::{Class, Dimension, are_near_degrees, is_common_degree};
use crate::text::Which;

use super::certainty::{are_told_apart, is_now_done, is_now_sure, is_now_told};
use super::opposites::opposites;
use super::tacit;

/// Compares the negations of both sides, and the words that say each other's opposite.
pub fn compare_negations(link: &mut Link, a: &Mentions, b: &Mentions, raised: &mut Raised) {
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
    let [said_a, said_b] = said_by_both(a, b);
    for (x, y) in opposites(link, [a, b]) {
        // "not possible" for "impossible" is no change.
        if lies_in(x, &said_a) && lies_in(y, &said_b) {
            continue;
        }
        // "not open" for "closed" is no change, nor is "no mill will open" for "all mills are closed".
        let negated = |side: &Side, left: &mut Vec<Mention>, at: usize| {
            let mut places = left.iter();
            let place = places.position(|mention| {
                mention.head == Some(at) || mention.end == at || negates_subject(side, mention, at)
            });
            place.map(|place| left.remove(place))
        };
        let (by_a, by_b) = (
            negated(&link.a, &mut left_a, x),
            negated(&link.b, &mut left_b, y),
        );
        let is_negated_a = by_a.is_some() || is_negated_phrase(&link.a, a, x);
        let is_negated_b = by_b.is_some() || is_negated_phrase(&link.b, b, y);
        if is_negated_a != is_negated_b {
            if let Some(none) = by_a {
                explain_all(&link.a, &none, &mut link.b, b);
            } else if let Some(none) = by_b {
                explain_all(&link.b, &none, &mut link.a, a);
            }
            (link.a.explained[x], link.b.explained[y]) = (true, true);
        } else {
            raised.raise(
                link,
                FindingKind::Negation,
                Rule::Opposite,
                (x, x + 1),
                (y, y + 1),
            );
        }
    }
    tacit::take_out(link, [&mut left_a, &mut left_b], [a, b]);
    let rule = (FindingKind::Negation, Rule::Negation);
    raise_alone(link, rule, [&left_a, &left_b], raised);
}

/// Whether the word `at` stands in a phrase of degree that begins with its negation: not clear.
fn is_negated_phrase(side: &Side, mentions: &Mentions, at: usize) -> bool {
    let negation = |at: usize| side.words.sense(side.form(at), Class::Negation);
    mentions.words.iter().any(|phrase| {
        let bears_on = (phrase.start + 1..phrase.end).contains(&at) || phrase.head == Some(at);
        phrase.sense.class != Class::Negation && bears_on && negation(phrase.start).is_some()
    })
}

/// Whether a negation bears on the subject of the word `at`: no mill will open.
fn negates_subject(side: &Side, mention: &Mention, at: usize) -> bool {
    let mut between = mention.end..at;
    mention.head == Some(mention.end)
        && mention.end < at
        && between.clone().all(|at| side.is_word(at))
        && between
            .next()
            .is_some_and(|subject| side.is_content(subject))
        && !between.any(|at| side.is_content(at))
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

/// Raises what one side alone says, where the other tells the clause without it.
fn raise_alone(
    link: &mut Link,
    (kind, rule): (FindingKind, Rule),
    [in_a, in_b]: [&[Mention]; 2],
    raised: &mut Raised,
) {
    for mention in in_a {
        if let Some(at) = kept(link, Which::A, mention) {
            raised.raise(link, kind, rule, (mention.start, mention.end), (at, at));
        }
    }
    for mention in in_b {
        if let Some(at) = kept(link, Which::B, mention) {
            raised.raise(link, kind, rule, (at, at), (mention.start, mention.end));
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

/// Compares the words of quantity or certainty of both sides.
pub fn compare_degrees(
    link: &mut Link,
    (class, kind, rule): (Class, FindingKind, Rule),
    a: &Mentions,
    b: &Mentions,
    raised: &mut Raised,
) {
    let (mut left_a, mut left_b) = (labelled(a, class), labelled(b, class));
    match_same(link, &mut left_a, &mut left_b);
    if left_a.is_empty() && left_b.is_empty() {
        return;
    }
    let (told_a, told_b) = (
        tacit::told_by_verbs(&link.a, a),
        tacit::told_by_verbs(&link.b, b),
    );
    let is_told = |side: &Side, mention: &Mention, own: &[&str], others: &[&str]| {
        others.contains(&mention.sense.label)
            && !own.contains(&mention.sense.label)
            && !tacit::is_expected_by_all(side, mention)
    };
    left_a.retain(|mention| !is_told(&link.a, mention, &told_a, &told_b));
    left_b.retain(|mention| !is_told(&link.b, mention, &told_b, &told_a));
    let place = |mention: &Mention| (mention.start, mention.end);
    for (x, one) in singled_out(&link.a, &left_a, b) {
        raised.raise(link, kind, rule, place(&x), one);
    }
    for (y, one) in singled_out(&link.b, &left_b, a) {
        raised.raise(link, kind, rule, one, place(&y));
    }
    let mut pairs = of_one_word(link, &left_a, &left_b);
    pairs.extend(nearest(link, &left_a, &left_b, place, place));
    for (x, y) in pairs {
        left_a.retain(|other| other.start != x.start);
        left_b.retain(|other| other.start != y.start);
        raised.raise(link, kind, rule, place(&x), place(&y));
    }
    if let ([x], [y]) = (&left_a[..], &left_b[..])
        && (!link.is_loose || tells(link, Which::A, x) && tells(link, Which::B, y))
        && (counts_alone(&link.a, x) || counts_alone(&link.b, y) || are_far(x, y))
    {
        raised.raise(link, kind, rule, place(x), place(y));
        return;
    }
    for (left, side, own, other, others) in [
        (&mut left_a, &link.a, a, &link.b, b),
        (&mut left_b, &link.b, b, &link.a, a),
    ] {
        left.retain(|mention| {
            (counts_alone(side, mention) && !is_idle(mention, own, others)
                || is_now_sure(side, other, mention)
                || is_now_done(side, other, mention, others)
                || is_now_told(side, other, mention, others))
                && !tacit::is_reworded(side, other, mention)
                && !tacit::is_said(side, other, mention)
                && !tacit::is_counted(side, mention, others)
        });
    }
    raise_alone(link, (kind, rule), [&left_a, &left_b], raised);
}

/// The mentions of both sides that bear on the same word, wherever it went.
fn of_one_word(link: &Link, left_a: &[Mention], left_b: &[Mention]) -> Vec<(Mention, Mention)> {
    let same_head = |x: &Mention| -> Option<Mention> {
        let head = link.a.partners[x.head?]?.index;
        left_b.iter().find(|y| y.head == Some(head)).copied()
    };
    let pairs = left_a.iter().filter_map(|x| Some((*x, same_head(x)?)));
    pairs.collect()
}

/// Whether the other side tells what a mention of this side bears on.
fn tells(link: &Link, which: Which, mention: &Mention) -> bool {
    kept(link, which, mention).is_some()
}

/// Whether a word of degree changes the meaning where the other side has none in its place.
fn counts_alone(side: &Side, mention: &Mention) -> bool {
    // "Some experts warn" claims less than "Experts warn", but "he bought some bread" does not.
    let opens = mention.start == 0 || !side.is_word(mention.start - 1);
    if mention.sense.label == quantity::SOME && opens && mention.head == Some(mention.end) {
        return true;
    }
    !is_common_degree(mention.sense.label)
}

/// Whether a word of degree adds nothing: all three harbours are the three harbours, what is said twice
/// is told once, and who can leave only with leave cannot without.
fn is_idle(mention: &Mention, own: &Mentions, others: &Mentions) -> bool {
    let label = mention.sense.label;
    let count = |mentions: &Mentions| mentions.of_class(Class::Negation).count();
    if label == quantity::ONLY && count(others) == count(own) + 2 {
        return true;
    }
    let mut counted = own.amounts.iter();
    let mut told = others.of_class(mention.sense.class);
    label == quantity::ALL && counted.any(|amount| amount.bound_start == mention.end)
        || told.any(|other| other.sense.label == label)
}

/// The words for more than one among `left` where the other side has one of the same thing: several
/// ministers, one minister.
fn singled_out(side: &Side, left: &[Mention], others: &Mentions) -> Vec<(Mention, Stretch)> {
    const SEVERAL: [&str; 4] = [
        quantity::SEVERAL,
        quantity::MANY,
        quantity::MOST,
        quantity::ALL,
    ];

    let one_of = |mention: &&Mention| -> Option<Stretch> {
        let is_fewer = |number: f64| {
            number == 1.0
                || number == 2.0
                    && [quantity::SEVERAL, quantity::MANY].contains(&mention.sense.label)
        };
        let counted = side.partners[mention.head?]?.index;
        let mut amounts = others.amounts.iter();
        let one = amounts.find(|amount| amount.end == counted && is_fewer(amount.number))?;
        (one.dimension == Dimension::Count).then_some((one.start, one.end))
    };
    let several = left
        .iter()
        .filter(|mention| SEVERAL.contains(&mention.sense.label));
    several
        .filter_map(|mention| Some((*mention, one_of(&mention)?)))
        .collect()
}

fn labelled(mentions: &Mentions, class: Class) -> Vec<Mention> {
    mentions.of_class(class).copied().collect()
}

/// Takes out what both sides say: first what bears on the same word, then the rest in order.
fn match_same(link: &Link, left_a: &mut Vec<Mention>, left_b: &mut Vec<Mention>) {
    match_up(left_a, left_b, &|x, y| {
        let partner = x.head.and_then(|head| link.a.partners[head]);
        x.sense.label == y.sense.label
            && partner.is_some_and(|partner| Some(partner.index) == y.head)
    });
    match_up(left_a, left_b, &|x, y| x.sense.label == y.sense.label);
    match_up(left_a, left_b, &|x, y| {
        is_near(x, y) && !are_told_apart(link, x, y)
    });
}

/// Whether one word says that much changed, and the other that little did.
fn are_far(a: &Mention, b: &Mention) -> bool {
    let labels = [a.sense.label, b.sense.label];
    [quantity::GREATLY, quantity::SLIGHTLY]
        .iter()
        .all(|label| labels.contains(label))
}

/// Whether two words of degree are near enough to be one: said that it would, that it could.
fn is_near(a: &Mention, b: &Mention) -> bool {
    are_near_degrees(a.sense.label, b.sense.label)
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

/// Where the other side tells the clause that a mention of this side bears on without it: the
/// token there before which it would stand. None where the clause is left out too.
fn kept(link: &Link, which: Which, mention: &Mention) -> Option<usize> {
    let head = mention.head?;
    let (side, other) = link.sides(which);
    let mut place = match side.partners[head] {
        Some(partner) => partner.index,
        None => replaced(side, other, head)
            .filter(|&at| mention.sense.class != Class::Negation || other.is_content(at))
            .or_else(|| reworded(link, which, head))
            .or_else(|| within(side, mention))?,
    };
    // What stands between the mention and its head on both sides comes behind the mention: the
    // opening mark in: so-called “vassal states”.
    for between in (mention.end..head).rev() {
        match side.partners[between] {
            Some(partner) if partner.index + 1 == place => place = partner.index,
            _ => break,
        }
    }
    Some(place)
}

/// The word of the other side that a content word of the mention itself stands for: of "not known",
/// known.
fn within(side: &Side, mention: &Mention) -> Option<usize> {
    let mut content = (mention.start..mention.end).filter(|&at| side.is_content(at));
    content.find_map(|at| Some(side.partners[at]?.index))
}

/// The word of the other side that took the place of the word `head`: the one before the partner of
/// the word behind it.
fn replaced(side: &Side, other: &Side, head: usize) -> Option<usize> {
    let next = (head + 1 < side.tokens.len() && side.is_word(head + 1)).then_some(head + 1)?;
    let behind = side.partners[next]?.index;
    let replaced = behind.checked_sub(1)?;
    (other.is_word(replaced) && other.partners[replaced].is_none()).then_some(replaced)
}

/// The word of the other side that says the same as the word `head`, of the same.
fn reworded(link: &Link, which: Which, head: usize) -> Option<usize> {
    let (side, other) = link.sides(which);
    let company = |at| {
        let (x, y) = which.of((head, at), (at, head));
        shared_company(link, x, y)
    };
    let mut free =
        (0..other.tokens.len()).filter(|&at| other.partners[at].is_none() && other.is_word(at));
    free.find(|&at| link.words.name_one_thing(side.form(head), other.form(at)) && company(at) > 0)
}
