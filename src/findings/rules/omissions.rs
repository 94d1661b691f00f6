//! What one side of a link claims and the other leaves out.
//!
//! A retelling leaves words out all the time. So a stretch is raised only where it claims something
//! that the other text tells nowhere, and where the rest of the sentence is kept, or the stretch is
//! long.

use std::ops::Range;

use crate::findings::FindingKind;
use crate::findings::link::{Link, Side};
use crate::findings::mentions::Mentions;
use crate::findings::mentions::amount::Amount;
use crate::findings::raised::{Raised, Stretch};
use crate::findings::words::Words;
use crate::language::{Class, GrammarWord, Language, SpeakerWord};
use crate::text::TokenKind;

use super::names::{is_name, spelled_out};

/// The rule's name.
pub const RULE: &str = "omission";

/// What a stretch must claim beyond what stands in its place, where the rest is kept.
const LEAST: u32 = 2;
/// The same where the rest is told anew: fewer words may be told there in others.
const LEAST_ANEW: u32 = 5;
/// What a word of a name claims; any other content word claims 1.
const NAME: u32 = 2;
/// So many words, those of grammar counted, make a clause, which claims 1 more than its words do; so
/// does a thing that is listed.
const CLAUSE: usize = 5;
/// Up to this share of the other side's content words may have no partner where the rest is kept.
const MOST_ANEW: f32 = 0.34;

/// Raises what either side leaves out; `sources` are the clauses that name who says it, of A and B.
pub fn compare(
    link: &mut Link,
    words: &Words,
    (a, b): (&Mentions, &Mentions),
    sources: [&[Stretch]; 2],
    raised: &mut Raised,
) {
    if [&link.a, &link.b].iter().any(|side| side.is_headline()) {
        return;
    }
    let left_a = unpaired(&link.a, words, a, b);
    let left_b = unpaired(&link.b, words, b, a);
    let kept = [
        is_kept(&link.a, words, &left_a, link.is_loose),
        is_kept(&link.b, words, &left_b, link.is_loose),
    ];
    let mut found = Vec::new();
    let in_source = |side: usize, at: usize| {
        let covers = |&(start, end): &Stretch| (start..end).contains(&at);
        sources[side].iter().any(covers)
    };
    let (mut told_a, mut told_b) = (Vec::new(), Vec::new());
    if !link.exceeds_budget(left_a.len(), left_b.len()) {
        told_a = told_anew(&link.a, &left_a, &link.b, &left_b, words);
        told_b = told_anew(&link.b, &left_b, &link.a, &left_a, words);
        tell_acronyms(&link.a, &left_a, &link.b, &mut told_a, &mut told_b);
        tell_acronyms(&link.b, &left_b, &link.a, &mut told_b, &mut told_a);
    }
    for here in left_a.chunk_by(|&x, &y| link.a.slots[x] == link.a.slots[y]) {
        let there = in_slot(&link.b, &left_b, link.a.slots[here[0]]);
        let untold = |at: usize| {
            !in_source(0, at) && !told_a.contains(&at) && is_untold(&link.a, words, 1, at)
        };
        if let Some(stretch) = left_out(&link.a, words, here, untold, there.len(), kept[1]) {
            let place = place_of(&link.b, there, link.a.slots[here[0]]);
            found.push((kind(&link.a, words, a, stretch), stretch, place));
        }
    }
    for here in left_b.chunk_by(|&x, &y| link.b.slots[x] == link.b.slots[y]) {
        let there = in_slot(&link.a, &left_a, link.b.slots[here[0]]);
        let untold = |at: usize| {
            !in_source(1, at) && !told_b.contains(&at) && is_untold(&link.b, words, 0, at)
        };
        if let Some(stretch) = left_out(&link.b, words, here, untold, there.len(), kept[0]) {
            let place = place_of(&link.a, there, link.b.slots[here[0]]);
            found.push((kind(&link.b, words, b, stretch), place, stretch));
        }
    }
    for (kind, a, b) in found {
        raised.raise(link, kind, RULE, a, b);
    }
}

/// The part of `here`, unpaired words in one place of a side, that claims what the other side
/// leaves out; it has `there` unpaired words in that place.
fn left_out(
    side: &Side,
    words: &Words,
    here: &[usize],
    untold: impl Fn(usize) -> bool,
    there: usize,
    is_kept: bool,
) -> Option<Stretch> {
    let speech = side.text.language.speech();
    let is_title = |at: usize| speech.is(words.text(side.form(at)), SpeakerWord::Title);
    // Where no words of grammar are known, any of these may be one.
    let knows_grammar = side.text.language != Language::Other;
    let (mut claims, mut first, mut last) = (0, None, 0);
    let (mut only_titles, mut has_name) = (true, false);
    for at in here.iter().copied().filter(|&at| untold(at)) {
        let is_name = is_name(side, words, at) && !is_time(side, words, at);
        let weighs = is_name || side.tokens[at].kind == TokenKind::Number && at > 0;
        claims += match weighs {
            true => NAME,
            false => u32::from(knows_grammar),
        };
        has_name |= is_name;
        only_titles &= is_title(at);
        first = first.or(Some(at));
        last = at;
    }
    let has_lexicon = words.table.relations.has_lexicon();
    if let Some(at) = first
        && has_lexicon
        && there == 0
        && (words_in_slot(side, at) >= CLAUSE || is_list_item(side, words, at))
    {
        claims += 1;
    }
    // Without a lexicon more of what has no partner is told in other words.
    let is_sure = has_name || has_lexicon;
    let least = match (is_kept, is_sure) {
        (true, true) => LEAST,
        (true, false) => LEAST + 1,
        (false, true) => LEAST_ANEW,
        (false, false) => return None,
    };
    (!only_titles && claims >= least + there as u32).then_some((first?, last + 1))
}

/// Whether a noun is one of several things that are listed, left out with the word that joins it to
/// the others: and a website.
fn is_list_item(side: &Side, words: &Words, at: usize) -> bool {
    let joins = |at: usize| side.is_grammar(at, GrammarWord::Coordinator, words);
    words.is_noun(side.form(at))
        && !words.can_be_adjective(side.form(at))
        && slot_of(side, at).any(joins)
}

/// The tokens that stand in one place with the word `at`.
fn slot_of(side: &Side, at: usize) -> Range<usize> {
    let slot = side.slots[at];
    let from = side.slots.partition_point(|&other| other < slot);
    let to = side.slots.partition_point(|&other| other <= slot);
    // The last word of a place is the next that both sides have in the same order.
    from..to - 1
}

/// How many words stand in one place with the word `at`; 0 where the other side has one of them
/// elsewhere, for then the clause was told anew.
fn words_in_slot(side: &Side, at: usize) -> usize {
    let words = || slot_of(side, at).filter(|&at| side.is_word(at));
    if words().any(|at| side.partners[at].is_some()) {
        return 0;
    }
    words().count()
}

fn is_time(side: &Side, words: &Words, at: usize) -> bool {
    [Class::Month, Class::Weekday]
        .iter()
        .any(|&class| words.sense(side.form(at), class).is_some())
}

/// Whether the other text, `other`, says a word nowhere, and the word says something.
fn is_untold(side: &Side, words: &Words, other: usize, at: usize) -> bool {
    let form = side.form(at);
    !words.table.is_told(form, words.vocabulary, other)
        && !words.is_vague(form)
        && !is_part_of_kept_name(side, words, at)
        && !side
            .text
            .language
            .speech()
            .is(words.text(form), SpeakerWord::Title)
}

/// Whether a word belongs to a name of which the other side has another part: President Donald
/// Frome, Frome.
fn is_part_of_kept_name(side: &Side, words: &Words, at: usize) -> bool {
    // The House, the House of Elders.
    let speech = side.text.language.speech();
    let links = |at: usize| speech.is(words.text(side.form(at)), SpeakerWord::Linker);
    let of_name = |&at: &usize| side.is_word(at) && is_name(side, words, at);
    let before = |&at: &usize| of_name(&at) || links(at);
    let mut run = (at..side.tokens.len())
        .take_while(of_name)
        .chain((0..at).rev().take_while(before));
    run.any(|at| side.partners[at].is_some() && !links(at))
}

/// The unpaired words of a side that an unpaired word of the other side says as well.
fn told_anew(
    side: &Side,
    left: &[usize],
    other: &Side,
    others: &[usize],
    words: &Words,
) -> Vec<usize> {
    let says = |at: usize| {
        others
            .iter()
            .any(|&theirs| words.name_one_thing(side.form(at), other.form(theirs)))
    };
    left.iter().copied().filter(|&at| says(at)).collect()
}

/// Adds the acronyms among `left` to what is told, where either side spells them out: Harbour Relief
/// Office (HRO); and what the other side spells out.
fn tell_acronyms(
    side: &Side,
    left: &[usize],
    other: &Side,
    told: &mut Vec<usize>,
    told_there: &mut Vec<usize>,
) {
    for &at in left {
        if let Some((start, end)) = spelled_out(side.surface(at), other) {
            told.push(at);
            told_there.extend(start..end);
        } else if spelled_out(side.surface(at), side).is_some() {
            told.push(at);
        }
    }
}

/// The words among `left` that stand in a slot.
fn in_slot<'l>(side: &Side, left: &'l [usize], slot: u32) -> &'l [usize] {
    let start = left.partition_point(|&at| side.slots[at] < slot);
    let end = left.partition_point(|&at| side.slots[at] <= slot);
    &left[start..end]
}

/// Where a side would have what it leaves out: at the words that stand there instead, or between
/// its neighbours.
fn place_of(side: &Side, there: &[usize], slot: u32) -> Stretch {
    match (there.first(), there.last()) {
        (Some(&first), Some(&last)) => (first, last + 1),
        _ => {
            let at = side.slots.partition_point(|&other| other < slot);
            (at, at)
        }
    }
}

/// Whether most content words of a side are on the other side too.
fn is_kept(side: &Side, words: &Words, left: &[usize], is_loose: bool) -> bool {
    let content = (0..side.tokens.len())
        .filter(|&at| side.is_content(at, words))
        .count();
    !is_loose && left.len() as f32 <= MOST_ANEW * content as f32
}

/// Content words without a partner that nothing explains; words of negation, quantity and certainty
/// have rules of their own, and values that the other side has too are told.
fn unpaired(side: &Side, words: &Words, mentions: &Mentions, others: &Mentions) -> Vec<usize> {
    let degrees = mentions
        .words
        .iter()
        .filter(|mention| mention.sense.class != Class::Name)
        .map(|mention| (mention.start, mention.end));
    let is_told = |amount: &Amount| others.amounts.iter().any(|other| amount.agrees(other));
    let amounts = (0..mentions.amounts.len()).filter(|&at| {
        let amount = &mentions.amounts[at];
        // 10 km (6.2 miles)
        let converted = || {
            let before = mentions.amounts[..at].last();
            before.is_some_and(|before| before.end + 1 == amount.start && is_told(before))
                && side.surface(amount.start - 1) == "("
        };
        is_told(amount) || converted()
    });
    let amounts = amounts.map(|at| {
        (
            mentions.amounts[at].bound_start,
            mentions.amounts[at].bound_end,
        )
    });
    let dates = mentions
        .dates
        .iter()
        .filter(|date| others.dates.iter().any(|other| date.agrees(other)))
        .map(|date| (date.start, date.end));
    let told: Vec<Stretch> = degrees.chain(amounts).chain(dates).collect();
    let is_told = |at: usize| told.iter().any(|&(start, end)| (start..end).contains(&at));
    side.left_over(words).filter(|&at| !is_told(at)).collect()
}

/// What is left out, by the weightiest thing in it: a number, a date, a name, other words.
fn kind(side: &Side, words: &Words, mentions: &Mentions, (start, end): Stretch) -> FindingKind {
    let within = |at: usize| (start..end).contains(&at);
    if mentions.amounts.iter().any(|amount| within(amount.start)) {
        FindingKind::Number
    } else if mentions.dates.iter().any(|date| within(date.start)) {
        FindingKind::Date
    } else if (start..end).any(|at| is_name(side, words, at)) {
        FindingKind::Name
    } else {
        FindingKind::Wording
    }
}
