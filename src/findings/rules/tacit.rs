//! What one side says without the usual word for it: they no longer call, they have stopped calling;
//! no woman led it before, the first woman to lead it; they expect to win, they said they would win.

use crate::findings::link::{Link, Side};
use crate::findings::mentions::Mentions;
use crate::findings::mentions::amount::Amount;
use crate::findings::mentions::scan::Mention;
use crate::findings::raised::Stretch;
use crate::findings::words::table::stem;
use crate::language::labels::{certainty, quantity, tacit};
use crate::language::{
    Bound, Class, Dimension, Ending, GrammarWord, Reporting, SpeakerWord, is_tacit_degree,
};

/// Takes out the negations among `left`, those that A and B alone have, for which the other side
/// has such a word of its own in the clause.
pub fn take_out(link: &mut Link, left: [&mut Vec<Mention>; 2], [in_a, in_b]: [&Mentions; 2]) {
    let [left_a, left_b] = left;
    let (a, b) = (&mut link.a, &mut link.b);
    left_a.retain(|negation| !is_told(a, negation, b, in_b));
    left_b.retain(|negation| !is_told(b, negation, a, in_a));
    if !left_a.is_empty() {
        tell_not_all(a, in_a, b, in_b, left_a);
    }
    if !left_b.is_empty() {
        tell_not_all(b, in_b, a, in_a, left_b);
    }
}

/// Whether the other side has a word of its own that says a negation of `side`. Both are then
/// explained, with the word that is negated where the other side lacks it.
fn is_told(side: &mut Side, negation: &Mention, other: &mut Side, mentions: &Mentions) -> bool {
    if waits(side, negation, other) || surpasses(side, negation, other) {
        return true;
    }
    let Some((start, end)) = tacit_word(side, negation, other, mentions) else {
        return false;
    };
    other.explained[start..end].fill(true);
    side.explained[negation.start..negation.end].fill(true);
    if let Some(head) = negation.head.filter(|&head| side.partners[head].is_none()) {
        side.explained[head] = true;
    }
    true
}

/// The word or phrase of the other side, which `mentions` are of, that says a negation of `side`.
pub fn tacit_word(
    side: &Side,
    negation: &Mention,
    other: &Side,
    mentions: &Mentions,
) -> Option<Stretch> {
    let negated = negation.head.and_then(|head| side.partners[head]);
    let in_clause = |at: usize| {
        let Some(negated) = negated else { return true };
        let (from, to) = (at.min(negated.index), at.max(negated.index));
        !(from..to).any(|at| matches!(other.surface(at), "," | ";" | ":" | "." | "–" | "—"))
    };
    // He denies that he took it, he says that he did not.
    let denies = |at: usize| other.reporting(at) == Some(Reporting::Deny);
    let reaches_behind = |at: usize| {
        let mut phrases = mentions.of_class(Class::Tacit);
        phrases.any(|phrase| phrase.start == at && phrase.sense.label == tacit::BEHIND)
    };
    let is_free = |at: usize| {
        other.partners[at].is_none()
            && !other.explained[at]
            && (in_clause(at) || denies(at) || reaches_behind(at))
    };
    let degree = mentions
        .words
        .iter()
        .find(|mention| is_tacit_degree(mention.sense.label) && is_free(mention.start));
    // "Hardly any" is no "any", "at most" no "most", "little hope" no "little", nor is "not ruled out" ruled
    // out.
    let is_part = |at: usize| {
        let mut degrees = [Class::Quantity, Class::Certainty]
            .into_iter()
            .flat_map(|class| mentions.of_class(class));
        let mut amounts = mentions.amounts.iter();
        degrees
            .any(|degree| degree.start + 1 < degree.end && (degree.start..degree.end).contains(&at))
            || amounts.any(|amount| (amount.bound_start..amount.start).contains(&at))
    };
    let says_so = |at: usize| -> Option<Stretch> {
        let mut phrases = mentions.of_class(Class::Tacit);
        let phrase = phrases.find(|phrase| phrase.start == at);
        let tells = |phrase: &Mention| match phrase.sense.label {
            // Had not begun, before it began; but: has never led a choir, led one before the war.
            tacit::YET => negated.is_none_or(|negated| phrase.head == Some(negated.index)),
            tacit::TOP => false,
            _ => true,
        };
        if phrase.is_some_and(|phrase| !tells(phrase)) {
            return None;
        }
        let word = || (is_denial(other, at) || denies(at)).then_some(at + 1);
        let end = phrase.map(|phrase| phrase.end).or_else(word)?;
        (is_free(at) && !is_part(at)).then_some((at, end))
    };
    let word = || (0..other.tokens.len()).find_map(says_so);
    degree
        .map(|degree| (degree.start, degree.end))
        .or_else(word)
}

/// Whether a word says a negation by itself.
fn is_denial(side: &Side, at: usize) -> bool {
    let sense = side.words.sense(side.form(at), Class::Tacit);
    sense.is_some_and(|sense| sense.label != tacit::TOP)
}

/// Whether a negation says only when, and the other side says so without one: it did not open until
/// May, it opened in May.
fn waits(side: &Side, negation: &Mention, other: &Side) -> bool {
    let says_when = |side: &Side, at: usize| {
        let sense = side.words.sense(side.form(at), Class::Tacit);
        sense.is_some_and(|sense| sense.label == tacit::WAIT)
    };
    let mut clause = (negation.end..side.tokens.len()).take_while(|&at| side.is_word(at));
    clause.any(|at| says_when(side, at)) && !(0..other.tokens.len()).any(|at| says_when(other, at))
}

/// Whether a negation says that nothing surpasses what the other side puts on top: no house is older
/// than the mill, the mill is the oldest.
fn surpasses(side: &Side, negation: &Mention, other: &Side) -> bool {
    let compares = |side: &Side, at: usize| side.is_grammar(at, GrammarWord::Than);
    let is_top = |side: &Side, at: usize| {
        // The best-paid.
        let word = side.surface(at).to_lowercase();
        let first = word.split('-').next().unwrap_or_default();
        let sense = side.words.table.senses.word(first, Class::Tacit);
        sense.is_some_and(|sense| sense.label == tacit::TOP)
    };
    let puts_on_top = |side: &Side| (0..side.tokens.len()).any(|at| is_top(side, at));
    let mut clause = (negation.end..side.tokens.len()).take_while(|&at| side.is_word(at));
    clause.any(|at| compares(side, at))
        && !(0..other.tokens.len()).any(|at| compares(other, at))
        && puts_on_top(other)
        && !puts_on_top(side)
}

/// Takes out a negation of `side` where it says of all what the other side says of not all: will not
/// pay for all of it, not all of it will be paid for.
fn tell_not_all(
    side: &mut Side,
    mentions: &Mentions,
    other: &mut Side,
    others: &Mentions,
    left: &mut Vec<Mention>,
) {
    let find = |mentions: &Mentions, label| {
        let mut of_label = mentions.of_class(Class::Quantity);
        of_label
            .find(|mention| mention.sense.label == label)
            .copied()
    };
    if let (Some(all), Some(not_all), None) = (
        find(mentions, quantity::ALL),
        find(others, quantity::NOT_ALL),
        find(mentions, quantity::NOT_ALL),
    ) {
        // A clause that denies more than once denies the "all" with the nearest word.
        let distance = |at: usize| left[at].start.abs_diff(all.start);
        if let Some(nearest) = (0..left.len()).min_by_key(|&at| distance(at)) {
            left.remove(nearest);
        }
        side.explained[all.start..all.end].fill(true);
        other.explained[not_all.start..not_all.end].fill(true);
    }
}

/// Whether a side denies what it says, by a negation or by a verb: stop running.
pub fn denies(side: &Side, mentions: &Mentions) -> bool {
    let negations = mentions.of_class(Class::Negation).count();
    let tacit = (0..side.tokens.len()).filter(|&at| {
        let is_step = || side.words.sense(side.form(at), Class::Step).is_some();
        side.partners[at].is_none() && is_denial(side, at) && !is_step()
    });
    (negations + tacit.count()) % 2 == 1
}

/// The labels of quantity and certainty that a side tells without a word for them. "Should the rain stop"
/// is "if the rain stops"; they should pay if one urges them to; who is accused of it allegedly did it;
/// who says that it will rain expects rain; what is a risk could happen.
pub fn told_otherwise(side: &Side, mentions: &Mentions) -> Vec<&'static str> {
    let verbs = (0..side.tokens.len()).filter_map(|at| side.reporting(at));
    let labels = verbs.map(|verb| match verb {
        Reporting::Ask => &[certainty::SHOULD, certainty::WAS_TO, certainty::SHALL][..],
        Reporting::Blame | Reporting::Claim => &[certainty::REPORTEDLY, certainty::SHALL],
        Reporting::Say | Reporting::Explain | Reporting::Warn | Reporting::Promise => {
            &[certainty::EXPECTED, certainty::PLAN, certainty::SHALL]
        }
        _ => &[],
    });
    let mut told: Vec<&'static str> = labels.flatten().copied().collect();
    let implied = |at: usize| side.words.sense(side.form(at), Class::Implied);
    // Could lower the risk, lowers the risk.
    let is_own = |&at: &usize| side.partners[at].is_none();
    let implied = (0..side.tokens.len()).filter(is_own).filter_map(implied);
    told.extend(implied.flat_map(|sense| sense.label.split(' ')));
    if mentions.of_class(Class::Condition).next().is_some() {
        told.push(certainty::SHOULD);
    }
    told
}

/// Whether nobody is named who expects it: is expected to, likely.
pub fn is_expected_by_all(side: &Side, mention: &Mention) -> bool {
    let is_passive = |at: usize| side.is_speaker_word(at, SpeakerWord::Passive);
    mention.sense.label == certainty::EXPECTED && !names_holder(side, mention.start)
        || mention.start.checked_sub(1).is_some_and(is_passive)
}

/// Whether the word `at` is the verb of someone who expects, plans or believes something: the mill
/// expects, but not: is expected, likely.
pub fn names_holder(side: &Side, at: usize) -> bool {
    let sense = side.words.sense(side.form(at), Class::Certainty);
    let is_passive = |at: usize| side.is_speaker_word(at, SpeakerWord::Passive);
    side.words.can_be_verb(side.form(at))
        && !side.words.can_be_adjective(side.form(at))
        && !at.checked_sub(1).is_some_and(is_passive)
        && sense.is_some_and(|sense| {
            matches!(
                sense.label,
                certainty::EXPECTED | certainty::PLAN | certainty::HELD | certainty::REPORTEDLY
            )
        })
}

/// Whether the other side says by a figure how many: thousands of boats, 4,500 boats.
pub fn is_counted(side: &Side, mention: &Mention, others: &Mentions) -> bool {
    /// Of more one would say that they are another size: hundreds, thousands.
    const MOST: f64 = 20.0;

    // More than half, 57%.
    let is_most = |amount: &Amount| {
        let is_over = amount.bound.is_some_and(Bound::is_over);
        mention.sense.label == quantity::MOST
            && amount.dimension == Dimension::Share
            && (amount.value > 0.5 || amount.value == 0.5 && is_over)
    };
    if others.amounts.iter().any(is_most) {
        return true;
    }
    let size = mention.sense.value;
    let counted = mention.head.and_then(|head| side.partners[head]);
    // Her only film, the one film that she made.
    let is_one = |amount: &Amount| mention.sense.label == quantity::ONLY && amount.number == 1.0;
    others.amounts.iter().any(|amount| {
        counted.is_some_and(|counted| amount.end == counted.index)
            && (is_one(amount) || (size..size * MOST).contains(&amount.value))
    })
}

/// Whether the other side says it by another form of the same word: as expected, expectations.
pub fn is_reworded(side: &Side, other: &Side, mention: &Mention) -> bool {
    // Agreed to consider, but: one of the oldest.
    let is_sure = mention.sense.class == Class::Certainty;
    let mut words = (mention.start..mention.end).rev();
    let last = words.find(|&at| is_sure && side.is_content(at));
    let form = side.form(last.unwrap_or(mention.start));
    let begins = stem(side.words.text(form));
    // It would cost, it costs.
    let is_open = {
        let word = side.normal(mention.start);
        let mut endings = Ending::Conditional.all().iter();
        endings.any(|ending| word.ends_with(ending))
    };
    side.words.is_content(form)
        && begins.is_some()
        && !is_open
        && (0..other.tokens.len()).any(|at| stem(side.words.text(other.form(at))) == begins)
}

/// Whether the other side has a word of its own with the same opposites: made less profit, its profit
/// shrank.
pub fn is_said(side: &Side, other: &Side, mention: &Mention) -> bool {
    let is_free = |&at: &usize| other.partners[at].is_none() && !other.explained[at];
    let mut free = (0..other.tokens.len()).filter(is_free);
    free.any(|at| {
        let senses = side.words.table.senses;
        senses.point_one_way(side.normal(mention.start), other.normal(at))
    })
}
