//! Quantity and certainty: the words that say how much and how surely.

use crate::findings::FindingKind;
use crate::findings::link::pairing::{match_up, nearest, nearness};
use crate::findings::link::{Link, Side};
use crate::findings::mentions::Mentions;
use crate::findings::mentions::amount::Amount;
use crate::findings::mentions::scan::Mention;
use crate::findings::raised::{Raised, Stretch};
use crate::findings::rule::Rule;
use crate::language::labels::quantity;
use crate::language::{Class, Dimension, GrammarWord, are_near_degrees, is_common_degree};
use crate::text::Which;

use super::certainty::{
    are_told_apart, is_now_certain_to_succeed, is_now_done, is_now_past, is_now_sure, is_now_told,
};
use super::placed::is_among;
use super::{alone, tacit};

/// Compares the words of quantity or certainty of both sides.
pub fn compare(
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
        tacit::told_otherwise(&link.a, a),
        tacit::told_otherwise(&link.b, b),
    );
    let is_told = |side: &Side, mention: &Mention, others: &[&str]| {
        others.contains(&mention.sense.label) && !tacit::is_expected_by_all(side, mention)
    };
    left_a.retain(|mention| !is_told(&link.a, mention, &told_b));
    left_b.retain(|mention| !is_told(&link.b, mention, &told_a));
    let place = |mention: &Mention| (mention.start, mention.end);
    let fewer_b = singled_out(&link.a, &left_a, (&link.b, b)).into_iter();
    for (x, fewer) in fewer_b.chain(parted(&left_a, (a, b), |x, y| {
        nearness(link, x, y).is_some()
    })) {
        raised.raise(link, kind, rule, place(&x), fewer);
    }
    let fewer_a = singled_out(&link.b, &left_b, (&link.a, a)).into_iter();
    for (y, fewer) in fewer_a.chain(parted(&left_b, (b, a), |y, x| {
        nearness(link, x, y).is_some()
    })) {
        raised.raise(link, kind, rule, fewer, place(&y));
    }
    let mut pairs = of_one_word(link, &left_a, &left_b);
    pairs.extend(far_apart(&left_a, &left_b));
    pairs.extend(nearest(link, &left_a, &left_b, place, place));
    for (x, y) in pairs {
        left_a.retain(|other| other.start != x.start);
        left_b.retain(|other| other.start != y.start);
        let (a, b) = (x.shown(&link.a), y.shown(&link.b));
        raised.raise(link, kind, rule, a, b);
    }
    if let ([x], [y]) = (&left_a[..], &left_b[..])
        && (!link.is_loose
            || alone::tells(link, Which::A, x) && alone::tells(link, Which::B, y)
            || class == Class::Quantity && opens(&link.a, x.start) && opens(&link.b, y.start))
        && (counts_alone(&link.a, x) || counts_alone(&link.b, y))
    {
        let (a, b) = (x.shown(&link.a), y.shown(&link.b));
        raised.raise(link, kind, rule, a, b);
        return;
    }
    left_a.retain(|mention| says_more(mention, (&link.a, a), (&link.b, b)));
    left_b.retain(|mention| says_more(mention, (&link.b, b), (&link.a, a)));
    alone::raise(link, (kind, rule), [&left_a, &left_b], raised);
}

/// Whether a word of degree that one side alone has changes what is said: neither adds nothing nor is
/// told in other words.
fn says_more(
    mention: &Mention,
    (side, own): (&Side, &Mentions),
    (other, others): (&Side, &Mentions),
) -> bool {
    // Certains experts, des experts.
    let is_some = |at: usize| at > 0 && other.is_grammar(at - 1, GrammarWord::Some);
    let counted = mention.head.and_then(|head| side.partners[head]);
    if mention.sense.label == quantity::SOME && counted.is_some_and(|at| is_some(at.index)) {
        return false;
    }
    (counts_alone(side, mention) && !is_idle(side, mention, own, others)
        || is_now_all(side, other, mention)
        || is_now_sure(side, other, mention)
        || is_now_certain_to_succeed(side, other, mention)
        || is_now_done(side, other, mention, others)
        || is_now_told(side, other, mention, others)
        || is_now_past(side, other, mention, others))
        && !tacit::is_reworded(side, other, mention)
        && !tacit::is_said(side, other, mention)
        && !tacit::is_counted(side, mention, others)
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

/// Whether a word of degree changes the meaning where the other side has none in its place.
fn counts_alone(side: &Side, mention: &Mention) -> bool {
    // "Some experts warn" claims less than "Experts warn", but "he bought some bread" does not.
    let is_first = opens(side, mention.start);
    if mention.sense.label == quantity::SOME && is_first && mention.head == Some(mention.end) {
        return true;
    }
    // Hours later, a few hours later.
    let unit = mention
        .head
        .and_then(|head| side.words.sense(side.form(head), Class::Unit));
    let is_time = unit.is_some_and(|unit| Dimension::named(unit.label) == Dimension::Time);
    let is_vague = [quantity::HANDFUL, quantity::SEVERAL].contains(&mention.sense.label);
    !(is_common_degree(mention.sense.label) || is_time && is_vague)
}

/// Whether a token stands first in its clause: most residents left.
fn opens(side: &Side, at: usize) -> bool {
    at == 0 || !side.is_word(at - 1)
}

/// Whether the other side says of all what this one says of several: several members left, the members
/// left.
fn is_now_all(side: &Side, other: &Side, mention: &Mention) -> bool {
    const NOT_ALL: [&str; 2] = [quantity::SEVERAL, quantity::HANDFUL];

    let counted = mention.head.and_then(|head| side.partners[head]);
    NOT_ALL.contains(&mention.sense.label)
        && opens(side, mention.start)
        && mention.head == Some(mention.end)
        && counted.is_some_and(|counted| {
            let article = counted.index.checked_sub(1);
            article.is_some_and(|at| other.is_grammar(at, GrammarWord::Article) && opens(other, at))
        })
}

/// Whether a word of degree adds nothing: all three harbours are the three harbours, what is said twice
/// is told once, and who can leave only with consent cannot leave unless there is one.
fn is_idle(side: &Side, mention: &Mention, own: &Mentions, others: &Mentions) -> bool {
    /// So many words stand between at most: each of the five.
    const ARTICLES: usize = 2;

    let label = mention.sense.label;
    let count = |mentions: &Mentions| mentions.of_class(Class::Negation).count();
    let depends = others.of_class(Class::Condition).next().is_some();
    if label == quantity::ONLY && depends && count(others) == count(own) + 2 {
        return true;
    }
    let mut counted = own.amounts.iter();
    let mut told = others.of_class(mention.sense.class);
    // Only 62 votes: how few that is, is for the reader to judge.
    let is_right_before = |amount: &Amount| {
        let mut between = mention.end..amount.bound_start;
        between.len() <= ARTICLES
            && mention.end <= amount.bound_start
            && between.all(|at| !side.is_content(at))
    };
    [quantity::ALL, quantity::ONLY].contains(&label) && counted.any(is_right_before)
        || told.any(|other| other.sense.label == label)
}

/// The words for more than one among `left` where the other side has one of the same thing: several
/// ministers, one minister.
fn singled_out(
    side: &Side,
    left: &[Mention],
    (other, others): (&Side, &Mentions),
) -> Vec<(Mention, Stretch)> {
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
        // Several witnesses, a witness.
        let is_several = mention.sense.label == quantity::SEVERAL;
        let is_one = |&at: &usize| is_several && other.is_grammar(at, GrammarWord::One);
        let article = || Some(counted.checked_sub(1).filter(is_one)?).map(|at| (at, at + 1));
        match amounts.find(|amount| amount.end == counted && is_fewer(amount.number)) {
            Some(one) => (one.dimension == Dimension::Count).then_some((one.start, one.end)),
            None => article(),
        }
    };
    let several = left
        .iter()
        .filter(|mention| SEVERAL.contains(&mention.sense.label));
    several
        .filter_map(|mention| Some((*mention, one_of(&mention)?)))
        .collect()
}

/// The words for all among `left` where the other side tells of a part: all of them, 17 of them.
fn parted(
    left: &[Mention],
    (own, others): (&Mentions, &Mentions),
    are_together: impl Fn(Stretch, Stretch) -> bool,
) -> Option<(Mention, Stretch)> {
    let all = left
        .iter()
        .find(|mention| mention.sense.label == quantity::ALL)?;
    let is_own = |amount: &&Amount| {
        let place = (amount.start, amount.end);
        amount.dimension == Dimension::Count
            && is_among(others, amount)
            && are_together((all.start, all.end), place)
            && !own.amounts.iter().any(|told| told.agrees(amount))
    };
    let part = others.amounts.iter().find(is_own)?;
    let is_whole = own.of_class(Class::Among).next().is_none();
    is_whole.then_some((*all, (part.start, part.end)))
}

pub(super) fn labelled(mentions: &Mentions, class: Class) -> Vec<Mention> {
    mentions.of_class(class).copied().collect()
}

/// Takes out what both sides say: first what bears on the same word, then the rest in order.
pub(super) fn match_same(link: &Link, left_a: &mut Vec<Mention>, left_b: &mut Vec<Mention>) {
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

/// The only word that says that much changed, where the only one of the other side says that little did.
fn far_apart(left_a: &[Mention], left_b: &[Mention]) -> Option<(Mention, Mention)> {
    let is_much =
        |mention: &&Mention| [quantity::GREATLY, quantity::SLIGHTLY].contains(&mention.sense.label);
    let only = |left: &[Mention]| {
        let mut found = left.iter().filter(is_much);
        found.next().copied().filter(|_| found.next().is_none())
    };
    let (x, y) = (only(left_a)?, only(left_b)?);
    (x.sense.label != y.sense.label).then_some((x, y))
}

/// Whether two words of degree are near enough to be one: said that it would, that it could.
fn is_near(a: &Mention, b: &Mention) -> bool {
    are_near_degrees(a.sense.label, b.sense.label)
}
