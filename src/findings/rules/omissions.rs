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
use crate::findings::raised::{Raised, Stretch, lies_in};
use crate::findings::rule::Rule;
use crate::language::{Class, GrammarWord, Language, SpeakerWord};
use crate::text::{TokenKind, Which};

use super::name_words::{is_name, spelled_out};

/// What a stretch must claim beyond what stands in its place, where the rest is kept.
const LEAST: u32 = 2;
/// The same where no lexicon knows what is told in other words.
const LEAST_UNSURE: u32 = 4;
/// The same where the rest is told anew: fewer words may be told there in others.
const LEAST_ANEW: u32 = 5;
/// What a word of a name claims; any other content word claims 1.
const NAME: u32 = 2;
/// So many words, those of grammar counted, make a clause, which claims 1 more than its words do where
/// they are more than one; so does a thing that is listed.
const CLAUSE: usize = 5;
/// Up to this share of the other side's content words may have no partner where the rest is kept.
const MOST_ANEW: f32 = 0.2;

/// What one side has and the other leaves out, as far as words go.
struct Rest<'l> {
    side: &'l Side<'l>,
    mentions: &'l Mentions,
    /// The clauses that name who says it.
    sources: &'l [Stretch],
    /// The content words without a partner that nothing explains.
    unpaired: Vec<usize>,
    /// Those of them that the other side says in other words.
    told: Vec<usize>,
    /// Whether most content words of the side are on the other side too.
    is_kept: bool,
}

/// Raises what either side leaves out; `sources` are the clauses that name who says it, of A and B.
pub fn compare(
    link: &mut Link,
    (a, b): (&Mentions, &Mentions),
    sources: [&[Stretch]; 2],
    raised: &mut Raised,
) {
    if link.is_free || [&link.a, &link.b].iter().any(|side| side.is_headline()) {
        return;
    }
    let rest = |side, mentions, others, sources| {
        let unpaired = unpaired(side, mentions, others);
        Rest {
            side,
            mentions,
            sources,
            is_kept: is_kept(side, &unpaired, link.is_loose),
            unpaired,
            told: Vec::new(),
        }
    };
    let mut rest_a = rest(&link.a, a, b, sources[0]);
    let mut rest_b = rest(&link.b, b, a, sources[1]);
    if !link.exceeds_budget(rest_a.unpaired.len(), rest_b.unpaired.len()) {
        tell_anew(&mut rest_a, &mut rest_b);
        tell_anew(&mut rest_b, &mut rest_a);
    }
    let in_a = omitted(&rest_a, &rest_b, Which::B);
    let in_b = omitted(&rest_b, &rest_a, Which::A);
    for (kind, here, there) in in_a {
        raised.raise(link, kind, Rule::Omission, here, there);
    }
    for (kind, here, there) in in_b {
        raised.raise(link, kind, Rule::Omission, there, here);
    }
}

/// What `here` claims and the other text, `other`, leaves out: its kind, the stretch, and where `there`
/// would have it.
fn omitted(here: &Rest, there: &Rest, other: Which) -> Vec<(FindingKind, Stretch, Stretch)> {
    let side = here.side;
    let untold = |at: usize| {
        !lies_in(at, here.sources) && !here.told.contains(&at) && is_untold(side, other, at)
    };
    let places = here
        .unpaired
        .chunk_by(|&x, &y| side.slots[x] == side.slots[y]);
    places
        .filter_map(|words| {
            let slot = side.slots[words[0]];
            let instead = in_slot(there.side, &there.unpaired, slot);
            let stretch = left_out(side, words, untold, instead.len(), there)?;
            let place = place_of(there.side, instead, slot);
            Some((kind(side, here.mentions, stretch), stretch, place))
        })
        .collect()
}

/// The part of `here`, unpaired words in one place of a side, that claims what the other side
/// leaves out; it has `there` unpaired words in that place.
fn left_out(
    side: &Side,
    here: &[usize],
    untold: impl Fn(usize) -> bool,
    there: usize,
    other: &Rest,
) -> Option<Stretch> {
    /// With more words of its own the other side may tell it in these, as far as is known without a
    /// lexicon.
    const MOST_OWN: usize = 1;

    let is_title = |at: usize| side.is_speaker_word(at, SpeakerWord::Title);
    // Where no words of grammar are known, any of these may be one.
    let knows_grammar = side.text.language != Language::Other;
    let (mut claims, mut first, mut last) = (0, None, 0);
    let (mut only_titles, mut has_name) = (true, false);
    for at in here.iter().copied().filter(|&at| untold(at)) {
        let is_name = is_name(side, at) && !is_time(side, at);
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
    let has_lexicon = side.words.table.relations.has_lexicon();
    if let Some(at) = first
        && has_lexicon
        && there == 0
        && (claims > 1 && words_in_slot(side, at) >= CLAUSE || is_list_item(side, at))
    {
        claims += 1;
    }
    // Without a lexicon more of what has no partner is told in other words.
    let is_sure = has_name || has_lexicon;
    let least = match (other.is_kept, is_sure) {
        (true, true) => LEAST,
        (true, false) if other.unpaired.len() <= MOST_OWN => LEAST_UNSURE,
        (false, true) => LEAST_ANEW,
        _ => return None,
    };
    (!only_titles && claims >= least + there as u32).then_some((first?, last + 1))
}

/// Whether a noun is one of several things that are listed, left out with the word that joins it to
/// the others: and a website.
fn is_list_item(side: &Side, at: usize) -> bool {
    let joins = |at: usize| side.is_grammar(at, GrammarWord::Coordinator);
    side.words.is_noun(side.form(at))
        && !side.words.can_be_adjective(side.form(at))
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

fn is_time(side: &Side, at: usize) -> bool {
    [Class::Month, Class::Weekday]
        .iter()
        .any(|&class| side.words.sense(side.form(at), class).is_some())
}

/// Whether the other text, `other`, says a word nowhere, and the word says something.
fn is_untold(side: &Side, other: Which, at: usize) -> bool {
    let form = side.form(at);
    !side.words.table.is_told(form, side.words.vocabulary, other)
        && !side.words.is_vague(form)
        && !is_part_of_kept_name(side, at)
        && !side.is_speaker_word(at, SpeakerWord::Title)
}

/// Whether a word belongs to a name of which the other side has another part: President Donald
/// Frome, Frome.
fn is_part_of_kept_name(side: &Side, at: usize) -> bool {
    // The House, the House of Elders.
    let links = |at: usize| side.is_speaker_word(at, SpeakerWord::Linker);
    let of_name = |&at: &usize| side.is_word(at) && is_name(side, at);
    let before = |&at: &usize| of_name(&at) || links(at);
    let mut run = (at..side.tokens.len())
        .take_while(of_name)
        .chain((0..at).rev().take_while(before));
    run.any(|at| side.partners[at].is_some() && !links(at))
}

/// Notes which unpaired words of `here` the other side has in other words: as an unpaired word of its
/// own, or as an acronym where either side spells it out, Harbour Relief Office (HRO); and then also
/// what the other side spells out.
fn tell_anew(here: &mut Rest, there: &mut Rest) {
    for &at in &here.unpaired {
        let form = here.side.form(at);
        let says = |&theirs: &usize| {
            here.side
                .words
                .name_one_thing(form, there.side.form(theirs))
        };
        if there.unpaired.iter().any(says) {
            here.told.push(at);
        }
        let acronym = here.side.surface(at);
        if let Some((start, end)) = spelled_out(acronym, there.side) {
            here.told.push(at);
            there.told.extend(start..end);
        } else if spelled_out(acronym, here.side).is_some() {
            here.told.push(at);
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
fn is_kept(side: &Side, left: &[usize], is_loose: bool) -> bool {
    let content = (0..side.tokens.len())
        .filter(|&at| side.is_content(at))
        .count();
    !is_loose && left.len() as f32 <= MOST_ANEW * content as f32
}

/// Content words without a partner that nothing explains; words of negation, quantity and certainty
/// have rules of their own, and values that the other side has too are told.
fn unpaired(side: &Side, mentions: &Mentions, others: &Mentions) -> Vec<usize> {
    let degrees = mentions
        .words
        .iter()
        .filter(|mention| !matches!(mention.sense.class, Class::Name | Class::Pole))
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
        .map(|date| (date.bound_start, date.end));
    let told: Vec<Stretch> = degrees.chain(amounts).chain(dates).collect();
    side.left_over().filter(|&at| !lies_in(at, &told)).collect()
}

/// What is left out, by the weightiest thing in it: a number, a date, a name, other words.
fn kind(side: &Side, mentions: &Mentions, (start, end): Stretch) -> FindingKind {
    let within = |at: usize| (start..end).contains(&at);
    if mentions.amounts.iter().any(|amount| within(amount.start)) {
        FindingKind::Number
    } else if mentions.dates.iter().any(|date| within(date.start)) {
        FindingKind::Date
    } else if (start..end).any(|at| is_name(side, at)) {
        FindingKind::Name
    } else {
        FindingKind::Wording
    }
}
