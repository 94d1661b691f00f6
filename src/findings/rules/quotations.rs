//! Quotations that are not word for word the same: each stretch inside quotation marks is matched
//! to its counterpart.

use crate::findings::FindingKind;
use crate::findings::link::pairing::nearness;
use crate::findings::link::{Link, Side};
use crate::findings::mentions::Mentions;
use crate::findings::raised::{Raised, Stretch};
use crate::findings::rule::Rule;
use crate::language::Class;
use crate::language::labels::condition;
use crate::language::quotation_marks::is_quotation_mark;
use crate::sorting::sort_by_key;

use super::common_words::common;

/// The part of a quotation that stands in a link, without its marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quoted {
    /// The number of the quotation in its text, from 1.
    pub number: u32,
    /// The first token.
    pub start: usize,
    /// The token after the last one.
    pub end: usize,
}

impl Quoted {
    fn stretch(self) -> Stretch {
        (self.start, self.end)
    }

    fn words(self, side: &Side) -> Vec<usize> {
        (self.start..self.end)
            .filter(|&at| side.is_word(at))
            .collect()
    }
}

/// A rule, and the stretches of A and B that it raises.
type Change = (Rule, Stretch, Stretch);

/// Compares the quotations of both sides and returns those that are counterparts.
pub fn compare(
    link: &mut Link,
    a: &Mentions,
    b: &Mentions,
    raised: &mut Raised,
) -> Vec<(Quoted, Quoted)> {
    let (in_a, in_b) = (quoted(&link.a), quoted(&link.b));
    let pairs = counterparts(link, &in_a, &in_b);
    let (mut lone_a, mut lone_b) = (in_a.clone(), in_b.clone());
    lone_a.retain(|x| !pairs.iter().any(|pair| pair.0 == *x));
    lone_b.retain(|y| !pairs.iter().any(|pair| pair.1 == *y));

    let mut found = Vec::new();
    for &(x, y) in &pairs {
        found.extend(altered(link, (x, a), (y, b)));
    }
    found.extend(replaced(link, &lone_a, &lone_b));
    for x in lone_a {
        let words = unquoted(&link.a, x, &link.b);
        found.extend(words.map(|words| (Rule::Unquoted, x.stretch(), words)));
    }
    for y in lone_b {
        let words = unquoted(&link.b, y, &link.a);
        found.extend(words.map(|words| (Rule::Unquoted, words, y.stretch())));
    }
    for (rule, x, y) in found {
        raised.raise(link, FindingKind::Quotation, rule, x, y);
    }
    // Whatever else differs inside quotation marks, nothing more is said of it.
    for quoted in in_a {
        link.a.explained[quoted.start..quoted.end].fill(true);
    }
    for quoted in in_b {
        link.b.explained[quoted.start..quoted.end].fill(true);
    }
    pairs
}

/// The quotations of both sides that are tellings of one.
fn counterparts(link: &Link, in_a: &[Quoted], in_b: &[Quoted]) -> Vec<(Quoted, Quoted)> {
    let mut pairs = Vec::new();
    for &x in in_a {
        let of_x = in_b.iter().filter(|&&y| are_counterparts(link, x, y));
        pairs.extend(of_x.map(|&y| (x, y)));
    }
    pairs
}

/// Short quotations without a counterpart that stand in each other's place.
fn replaced(link: &Link, lone_a: &[Quoted], lone_b: &[Quoted]) -> Vec<Change> {
    let mut changes = Vec::new();
    for &x in lone_a.iter().filter(|&&x| is_short(&link.a, x)) {
        for &y in lone_b.iter().filter(|&&y| is_short(&link.b, y)) {
            if nearness(link, x.stretch(), y.stretch()).is_some() {
                changes.push((Rule::Quotation, x.stretch(), y.stretch()));
            }
        }
    }
    changes
}

/// The quotations of a side, without their marks, in order.
fn quoted(side: &Side) -> Vec<Quoted> {
    let mut all: Vec<Quoted> = Vec::new();
    for (at, &number) in side.quotations.iter().enumerate() {
        if number == 0 {
            continue;
        }
        match all.last_mut() {
            Some(last) if last.number == number && last.end == at => last.end = at + 1,
            _ => all.push(Quoted {
                number,
                start: at,
                end: at + 1,
            }),
        }
    }
    for quoted in &mut all {
        while quoted.start < quoted.end && is_mark(side, quoted.start) {
            quoted.start += 1;
        }
        while quoted.start < quoted.end && is_mark(side, quoted.end - 1) {
            quoted.end -= 1;
        }
    }
    all.retain(|quoted| quoted.start < quoted.end);
    all
}

fn is_mark(side: &Side, at: usize) -> bool {
    !side.is_word(at) && side.surface(at).starts_with(is_quotation_mark)
}

fn is_short(side: &Side, quoted: Quoted) -> bool {
    quoted.words(side).len() <= 3
}

/// Whether two quotations are tellings of one: a good part of the shorter is in the other, or most of
/// it in the same order.
fn are_counterparts(link: &Link, x: Quoted, y: Quoted) -> bool {
    let (words_a, words_b) = (x.words(&link.a), y.words(&link.b));
    let shorter = words_a.len().min(words_b.len());
    let shared = words_a
        .iter()
        .filter(|&&at| {
            link.a.partners[at].is_some_and(|partner| (y.start..y.end).contains(&partner.index))
        })
        .count();
    // The words of grammar in a quotation that moved have no partners.
    let in_order = || {
        let fits = !link.exceeds_budget(words_a.len(), words_b.len());
        fits && common(link, &words_a, &words_b).len() * 3 >= shorter * 2
    };
    shared > 0 && (shared * 3 >= shorter || in_order())
}

/// The stretches in which two counterparts differ.
fn altered(link: &Link, (x, a): (Quoted, &Mentions), (y, b): (Quoted, &Mentions)) -> Vec<Change> {
    /// Changes with no more words than this between them are shown as one.
    const JOINED: usize = 3;

    let (words_a, words_b) = (x.words(&link.a), y.words(&link.b));
    let kept = common(link, &words_a, &words_b);
    let mut changes: Vec<(Stretch, Stretch, Rule)> = Vec::new();
    let (mut at_a, mut at_b) = (0, 0);
    for &(next_a, next_b) in kept.iter().chain([&(words_a.len(), words_b.len())]) {
        let rule = change_between(
            link,
            (&words_a, (at_a, next_a), a),
            (&words_b, (at_b, next_b), b),
        );
        if let Some(rule) = rule {
            let (a, b) = ((at_a, next_a), (at_b, next_b));
            match changes.last_mut() {
                Some(last) if a.0 - last.0.1 <= JOINED && b.0 - last.1.1 <= JOINED => {
                    (last.0.1, last.1.1) = (a.1, b.1);
                    last.2 = Rule::Quotation;
                }
                _ => changes.push((a, b, rule)),
            }
        }
        (at_a, at_b) = (next_a + 1, next_b + 1);
    }
    changes
        .into_iter()
        .map(|(a, b, rule)| {
            (
                rule,
                to_tokens(&words_a, a, x.end),
                to_tokens(&words_b, b, y.end),
            )
        })
        .collect()
}

/// The words of a quotation, a gap in them between two words that both sides have, and what the
/// side mentions.
type Gap<'q> = (&'q [usize], Stretch, &'q Mentions);

/// The rule by which a gap is a change; none where it is empty or honest.
fn change_between(link: &Link, a: Gap, b: Gap) -> Option<Rule> {
    let (words_a, gap_a, _) = a;
    let (words_b, gap_b, _) = b;
    let inside = |words: &[usize], gap: Stretch| gap.0 > 0 && gap.1 < words.len();
    let is_inner = inside(words_a, gap_a) && inside(words_b, gap_b);
    let marked = is_inner && has_ellipsis(link, words_a, words_b, gap_a, gap_b);
    if marked
        || is_editorial(&link.a, &words_a[gap_a.0..gap_a.1])
        || is_editorial(&link.b, &words_b[gap_b.0..gap_b.1])
    {
        return None;
    }
    let (side, (words, gap, mentions)) = match (gap_a.0 < gap_a.1, gap_b.0 < gap_b.1) {
        (false, false) => return None,
        (true, true) => {
            let is_same = letters(&link.a, &words_a[gap_a.0..gap_a.1])
                == letters(&link.b, &words_b[gap_b.0..gap_b.1]);
            return (!is_same).then_some(Rule::Quotation);
        }
        (true, false) => (&link.a, a),
        (false, true) => (&link.b, b),
    };
    let dropped = &words[gap.0..gap.1];
    let changed = if is_inner && !reaches_start(side, words, gap) {
        true
    } else if gap.0 > 0 {
        drops_condition(side, dropped, mentions)
    } else {
        words
            .get(gap.1)
            .is_some_and(|&next| opens_with_condition(side, dropped, next, mentions))
    };
    changed.then_some(Rule::Cut)
}

/// What words say without the blanks between them: 12 h 40, 12h40.
fn letters(side: &Side, words: &[usize]) -> String {
    words.iter().map(|&at| side.surface(at)).collect()
}

/// Whether the gap can as well be read as the beginning of the quotation: of "I know, and I fear it",
/// the end "I fear it" is left either way.
fn reaches_start(side: &Side, words: &[usize], gap: Stretch) -> bool {
    (1..=gap.0).all(|step| side.form(words[gap.0 - step]) == side.form(words[gap.1 - step]))
}

/// A stretch of words as a stretch of tokens.
fn to_tokens(words: &[usize], (start, end): Stretch, after: usize) -> Stretch {
    if start < end {
        (words[start], words[end - 1] + 1)
    } else {
        let at = words.get(start).copied().unwrap_or(after);
        (at, at)
    }
}

/// Whether a mark of omission stands in either side's gap, or one word beside it: "they made tea,
/// they left" may be cut to "… they left" or "they … left".
fn has_ellipsis(link: &Link, words_a: &[usize], words_b: &[usize], a: Stretch, b: Stretch) -> bool {
    let within = |side: &Side, words: &[usize], (start, end): Stretch| {
        let from = words[start.saturating_sub(2)] + 1;
        let to = words[(end + 1).min(words.len() - 1)];
        (from..to).any(|at| matches!(side.surface(at), "…" | "..." | "...."))
    };
    within(&link.a, words_a, a) || within(&link.b, words_b, b)
}

/// Whether the words stand in brackets, as an editor's own.
fn is_editorial(side: &Side, words: &[usize]) -> bool {
    let (Some(&first), Some(&last)) = (words.first(), words.last()) else {
        return false;
    };
    let open = (first.saturating_sub(3)..first).any(|at| matches!(side.surface(at), "[" | "("));
    let close =
        (last + 1..side.tokens.len().min(last + 3)).any(|at| matches!(side.surface(at), "]" | ")"));
    open && close
}

/// Whether the end of a sentence, left out, holds a negation, or what the rest depends on: the rest
/// then says more than was said, or the opposite.
fn drops_condition(side: &Side, words: &[usize], mentions: &Mentions) -> bool {
    let (Some(&first), Some(&last)) = (words.first(), words.last()) else {
        return false;
    };
    let sentence_end = (first..=last)
        .find(|&at| ends_sentence(side, at))
        .unwrap_or(last + 1);
    let adjoins = first > 0 && side.is_word(first - 1);
    let goes_on = first > 0 && !ends_sentence(side, first - 1);
    mentions.words.iter().any(|mention| {
        (first..sentence_end).contains(&mention.start)
            && match (mention.sense.class, mention.sense.label) {
                (Class::Negation, _) => adjoins,
                (Class::Condition, condition::BUT) => goes_on && mention.start == first,
                (Class::Condition, _) => goes_on,
                _ => false,
            }
    })
}

/// Whether the beginning of a sentence, left out, negates what follows at `next` or says on what it
/// depends: not at all, if the tax is dropped.
fn opens_with_condition(side: &Side, words: &[usize], next: usize, mentions: &Mentions) -> bool {
    let (Some(&first), Some(&last)) = (words.first(), words.last()) else {
        return false;
    };
    if (last..next).any(|at| ends_sentence(side, at)) {
        return false;
    }
    let start = (first..last)
        .rev()
        .find(|&at| ends_sentence(side, at))
        .map_or(first, |stop| stop + 1);
    mentions.words.iter().any(|mention| {
        let place = (mention.sense.class, mention.sense.label);
        (place == (Class::Condition, condition::IF) && mention.start == start)
            || (place.0 == Class::Negation && mention.end == last + 1)
    })
}

fn ends_sentence(side: &Side, at: usize) -> bool {
    matches!(side.surface(at), "." | "!" | "?")
}

/// Where the other side tells the words of a quotation without quotation marks.
fn unquoted(side: &Side, quoted: Quoted, other: &Side) -> Option<Stretch> {
    /// Fewer content words may stand in both by chance.
    const LEAST: usize = 2;
    /// Of fewer words a quotation may be a mere way of naming a thing.
    const LEAST_WORDS: usize = 3;

    let all = quoted.words(side);
    let is_content = |at: &usize| side.words.is_content(side.form(*at));
    let content: Vec<usize> = all.iter().copied().filter(is_content).collect();
    let is_title = |&at: &usize| side.is_capital(at);
    if all.len() < LEAST_WORDS || content.iter().all(is_title) {
        return None;
    }
    let mut places: Vec<usize> = content
        .iter()
        .filter_map(|&at| side.partners[at].map(|partner| partner.index))
        .filter(|&at| other.quotations[at] == 0)
        .collect();
    if content.len() < LEAST || places.len() < LEAST || places.len() * 3 < content.len() * 2 {
        return None;
    }
    sort_by_key(&mut places, |&place| place);
    let (first, last) = (places[0], places[places.len() - 1]);
    (last - first < 3 * (quoted.end - quoted.start)).then_some((first, last + 1))
}
