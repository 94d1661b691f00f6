//! Who says it, and how they stand to it: speakers of quotations, sources, reporting verbs.

use crate::findings::FindingKind;
use crate::findings::link::pairing::{match_up, nearest};
use crate::findings::link::{Link, Side, SideSentence};
use crate::findings::raised::{Raised, Stretch};
use crate::findings::rule::Rule;
use crate::language::{Reporting, SpeakerWord};
use crate::text::{Phrases, SpeakerKind};

use super::people::are_different;
use super::quotations::Quoted;
use super::tacit::names_holder;

/// Someone who is named as saying something.
#[derive(Clone, Copy, Debug)]
struct Source {
    /// The verb or phrase that names the source: said, according to.
    verb: Stretch,
    /// How the verb reports.
    reporting: Reporting,
    /// Who says it.
    who: Stretch,
    /// What they are called by.
    called: SpeakerKind,
}

impl Source {
    fn clause(&self) -> Stretch {
        (self.verb.0.min(self.who.0), self.verb.1.max(self.who.1))
    }
}

/// Compares who says what on both sides; `pairs` are the quotations that are counterparts. Returns
/// the clauses of A and of B that name a source.
pub fn compare(
    link: &mut Link,
    pairs: &[(Quoted, Quoted)],
    raised: &mut Raised,
) -> [Vec<Stretch>; 2] {
    for &(x, y) in pairs {
        let speaker = |side: &Side, quoted: Quoted| {
            let quotation = &side.text.quotations[quoted.number as usize - 1];
            quotation.speaker.and_then(|span| side.tokens_in(span))
        };
        if let (Some(a), Some(b)) = (speaker(&link.a, x), speaker(&link.b, y))
            && are_different(link, a, b)
        {
            raised.raise(link, FindingKind::Attribution, Rule::Speaker, a, b);
        }
    }
    let (in_a, in_b) = (sources(&link.a), sources(&link.b));
    if !link.is_loose {
        compare_sources(link, &in_a, &in_b, raised);
    }
    compare_verbs(link, raised);
    if in_b.is_empty() {
        lost(link, &in_a, true, raised);
    } else if in_a.is_empty() {
        lost(link, &in_b, false, raised);
    }
    [in_a, in_b].map(|sources| sources.iter().map(Source::clause).collect())
}

/// The sources that a side names outside quotations, in order.
fn sources(side: &Side) -> Vec<Source> {
    let phrases = Phrases::new(side.text, side.words.vocabulary);
    let mut sources = Vec::new();
    for sentence in &side.sentences {
        let (first, end) = (
            sentence.in_text,
            sentence.in_text + sentence.end - sentence.start,
        );
        let local = |at: usize| at - sentence.in_text + sentence.start;
        for at in first..end {
            if side.quotations[local(at)] != 0 {
                continue;
            }
            let found = if let Some(behind) = phrases.source_phrase_at(at, end) {
                phrases
                    .after(behind, end)
                    .map(|who| (at, behind, Reporting::Say, who))
            } else if phrases.is_verb(at)
                && !phrases.is(at, SpeakerWord::Noun)
                && !phrases.is_passive(at, first)
            {
                let reporting = side.reporting(local(at));
                let who = phrases
                    .before(at, first)
                    .or_else(|| phrases.after(at + 1, end));
                reporting
                    .zip(who)
                    .map(|(reporting, who)| (at, at + 1, reporting, who))
            } else if phrases.is(at, SpeakerWord::TrailingSource) {
                phrases
                    .before(at, first)
                    .map(|who| (at, at + 1, Reporting::Say, who))
            } else if phrases.is(at, SpeakerWord::Finds) {
                // The audit found, but not: divers found.
                phrases
                    .document_before(at, first)
                    .map(|who| (at, at + 1, Reporting::Say, who))
            } else {
                None
            };
            if let Some((from, to, reporting, who)) = found
                && who.end <= end
            {
                sources.push(Source {
                    verb: (local(from), local(to - 1) + 1),
                    reporting,
                    who: (local(who.first), local(who.end - 1) + 1),
                    called: who.kind,
                });
            }
        }
    }
    sources
}

/// Sources that took each other's place.
fn compare_sources(link: &mut Link, in_a: &[Source], in_b: &[Source], raised: &mut Raised) {
    let are_lone = in_a.len() == 1 && in_b.len() == 1;
    let is_new = |side: &Side, source: &Source| {
        let mut who = source.who.0..source.who.1;
        // Of two spokesmen it matters for whom they speak.
        let is_new = |at: usize| {
            let form = side.form(at);
            side.partners[at].is_none()
                || !side.words.is_content(form)
                || side.words.is_anyone(form)
        };
        source.reporting.is_statement() && who.all(is_new)
    };
    let named = |source: &Source| source.called != SpeakerKind::Pronoun;
    for x in in_a {
        let in_place = |y: &&Source| {
            // The clause may stand at the other end of the sentence.
            if are_lone && is_new(&link.a, x) && is_new(&link.b, y) {
                return true;
            }
            let verb_kept = (x.verb.0..x.verb.1).any(|at| {
                link.a.partners[at]
                    .is_some_and(|partner| (y.verb.0..y.verb.1).contains(&partner.index))
            });
            verb_kept && link.a.slots[x.verb.0] == link.b.slots[y.verb.0]
        };
        let of_claim = |y: &&Source| are_of_one_claim(link, x, in_a, y, in_b);
        let mut candidates = in_b.iter();
        let claims_it = candidates.clone().find(of_claim);
        let counterpart = claims_it.or_else(|| candidates.find(in_place));
        if let Some(y) = counterpart
            && named(x)
            && named(y)
            && are_different(link, x.who, y.who)
        {
            raised.raise(link, FindingKind::Attribution, Rule::Source, x.who, y.who);
        }
    }
}

/// Whether two sources, each the only one of its sentence, claim the same there: of several sentences
/// told in one go, the words say which tells which.
fn are_of_one_claim(link: &Link, x: &Source, in_a: &[Source], y: &Source, in_b: &[Source]) -> bool {
    /// Fewer words may be in both claims by chance.
    const LEAST: usize = 3;

    if link.a.sentences.len().min(link.b.sentences.len()) < 2 {
        return false;
    }
    let claim = |side: &Side, source: &Source, all: &[Source]| -> Vec<usize> {
        let holds = |sentence: &&SideSentence, source: &Source| {
            (sentence.start..sentence.end).contains(&source.verb.0)
        };
        let Some(sentence) = side
            .sentences
            .iter()
            .find(|sentence| holds(sentence, source))
        else {
            return Vec::new();
        };
        let clause = source.clause();
        let is_claim = |&at: &usize| !(clause.0..clause.1).contains(&at) && side.is_content(at);
        let lone = all.iter().filter(|other| holds(&sentence, other)).count() == 1;
        let claim = (sentence.start..sentence.end).filter(is_claim);
        claim.filter(|_| lone).collect()
    };
    let (claim_a, claim_b) = (claim(&link.a, x, in_a), claim(&link.b, y, in_b));
    let partners = claim_a.iter().filter_map(|&at| link.a.partners[at]);
    let shared = partners
        .filter(|partner| claim_b.contains(&partner.index))
        .count();
    shared >= LEAST && shared * 2 > claim_a.len().max(claim_b.len())
}

/// Reporting verbs that took each other's place and stand differently to what is said.
fn compare_verbs(link: &mut Link, raised: &mut Raised) {
    let verbs = |side: &Side| -> Vec<(usize, Reporting)> {
        (0..side.tokens.len())
            .filter(|&at| side.quotations[at] == 0 && side.tokens[at].look.is_small)
            .filter_map(|at| Some((at, side.reporting(at)?)))
            // A claim of responsibility.
            .filter(|&(at, _)| {
                let of =
                    at + 1 < side.tokens.len() && side.is_speaker_word(at + 1, SpeakerWord::Linker);
                !(of && side.is_speaker_word(at, SpeakerWord::Noun))
            })
            .collect()
    };
    let (mut left_a, mut left_b) = (verbs(&link.a), verbs(&link.b));
    match_up(&mut left_a, &mut left_b, |x, y| x.1 == y.1, |_, _| {});
    let place = |&(at, _): &(usize, Reporting)| (at, at + 1);
    for (x, y) in nearest(link, &left_a, &left_b, place, place) {
        if let Some(kind) = stance(x.1, y.1) {
            raised.raise(link, kind, Rule::Stance, place(&x), place(&y));
        }
    }
}

/// What differs where one verb reports and the other does.
fn stance(a: Reporting, b: Reporting) -> Option<FindingKind> {
    use Reporting::{Admit, Claim, Confirm, Deny, Explain, Promise, Say, Suggest, Warn};
    let either = |one: Reporting, others: &[Reporting]| {
        (a == one && others.contains(&b)) || (b == one && others.contains(&a))
    };
    if either(
        Deny,
        &[Say, Explain, Claim, Suggest, Confirm, Admit, Promise, Warn],
    ) {
        Some(FindingKind::Certainty)
    } else if either(Admit, &[Say, Claim, Suggest, Explain])
        || either(Claim, &[Say, Confirm])
        || either(Suggest, &[Confirm])
    {
        Some(FindingKind::Attribution)
    } else {
        None
    }
}

/// A claim that one side states without the source that the other names.
fn lost(link: &mut Link, sources: &[Source], of_a: bool, raised: &mut Raised) {
    let (side, other) = link.sides(of_a);
    let Some(source) = sources
        .iter()
        .find(|source| source.called != SpeakerKind::Pronoun && source.reporting.is_statement())
    else {
        return;
    };
    let (start, end) = source.clause();
    let content =
        |range: std::ops::Range<usize>| range.filter(|&at| side.is_content(at)).collect::<Vec<_>>();
    let kept = |at: &&usize| side.partners[**at].is_some();
    let who = content(source.who.0..source.who.1);
    let claim: Vec<usize> = content(0..side.tokens.len())
        .into_iter()
        .filter(|at| !(start..end).contains(at))
        .collect();
    let told = claim.iter().filter(kept).count() * 3 >= claim.len() * 2;
    let gone = who.iter().filter(kept).count() == 0;
    let quoted = side
        .quotations
        .iter()
        .chain(&other.quotations)
        .any(|&number| number != 0);
    if claim.len() < 2 || !told || !gone || quoted || has_source_nearby(other) {
        return;
    }
    let at = side.partners[claim[0]].map_or(0, |partner| partner.index);
    if of_a {
        raised.raise(
            link,
            FindingKind::Attribution,
            Rule::Source,
            (start, end),
            (at, at),
        );
    } else {
        raised.raise(
            link,
            FindingKind::Attribution,
            Rule::Source,
            (at, at),
            (start, end),
        );
    }
}

/// Whether the side, or a sentence beside it in its paragraph, reports speech.
fn has_source_nearby(side: &Side) -> bool {
    let (Some(first), Some(last)) = (side.sentences.first(), side.sentences.last()) else {
        return false;
    };
    // The company expects, the company said.
    if (0..side.tokens.len()).any(|at| names_holder(side, at)) {
        return true;
    }
    let text = side.text;
    let phrases = Phrases::new(text, side.words.vocabulary);
    let paragraph = |at: usize| text.sentences[at].paragraph;
    let from = first.index.saturating_sub(1);
    let to = (last.index + 1).min(text.sentences.len() - 1);
    (from..=to)
        .filter(|&at| {
            paragraph(at) == paragraph(first.index) || paragraph(at) == paragraph(last.index)
        })
        .map(|at| text.token_range(at))
        .any(|range| {
            let end = range.end;
            range.into_iter().any(|at| {
                text.uses(text.tokens[at].form).reporting.is_some()
                    || phrases.source_phrase_at(at, end).is_some()
            })
        })
}
