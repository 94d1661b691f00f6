//! Who says it, and how they stand to it: speakers of quotations, sources, reporting verbs.

use crate::findings::FindingKind;
use crate::findings::link::pairing::{match_up, nearest};
use crate::findings::link::{Link, Side};
use crate::findings::mentions::Mentions;
use crate::findings::raised::{Raised, Stretch};
use crate::findings::rule::Rule;
use crate::language::{Class, Reporting, SpeakerWord};
use crate::text::{SpeakerKind, Which};

use super::people::{are_different, play_other_roles};
use super::quotations::Quoted;
use super::sources::{Source, sources, tellers};
use super::tacit::names_holder;

/// Compares who says what on both sides; `pairs` are the quotations that are counterparts. Returns
/// the clauses of A and of B that name a source.
pub fn compare(
    link: &mut Link,
    (a, b): (&Mentions, &Mentions),
    pairs: &[(Quoted, Quoted)],
    raised: &mut Raised,
) -> [Vec<Stretch>; 2] {
    for &(x, y) in pairs {
        let speaker = |side: &Side, quoted: Quoted| {
            let quotation = &side.text.quotations[quoted.number as usize - 1];
            quotation.speaker.and_then(|span| side.tokens_in(span))
        };
        if let (Some(a), Some(b)) = (speaker(&link.a, x), speaker(&link.b, y))
            && are_different((&link.a, a), (&link.b, b))
        {
            raised.raise(link, FindingKind::Attribution, Rule::Speaker, a, b);
        }
    }
    let told = [
        Told::new(&link.a, sources(&link.a)),
        Told::new(&link.b, sources(&link.b)),
    ];
    compare_sources(link, &told[0], &told[1], raised);
    compare_verbs(link, [a, b], raised);
    for which in Which::BOTH {
        lost(link, which, &told, raised);
    }
    let [in_a, in_b] = told.map(|told| told.sources);
    [in_a, in_b].map(|sources| sources.iter().map(Source::clause).collect())
}

/// The sources of a side, and which of them tells each token.
struct Told {
    sources: Vec<Source>,
    tellers: Vec<Option<usize>>,
}

impl Told {
    fn new(side: &Side, sources: Vec<Source>) -> Self {
        let tellers = tellers(side, &sources);
        Self { sources, tellers }
    }

    /// The content words of `side` that the source `at` tells.
    fn claim(&self, side: &Side, at: usize) -> Vec<usize> {
        let told = (0..side.tokens.len()).filter(|&token| self.tellers[token] == Some(at));
        told.filter(|&token| side.is_content(token)).collect()
    }
}

/// Where the other side tells a claim.
struct Telling {
    /// Its words there.
    words: Vec<usize>,
    /// Which source tells most of them; none where most are told by nobody.
    teller: Option<usize>,
}

/// Where `other` tells what the source `at` of a side claims; none where it leaves most of it out.
fn telling(side: &Side, told: &Told, at: usize, other: &Told) -> Option<Telling> {
    /// Fewer words may stand there by chance, where the claim has more.
    const LEAST: usize = 2;

    let claim = told.claim(side, at);
    let least = claim.len().saturating_sub(1).clamp(1, LEAST);
    let partners = claim.iter().filter_map(|&token| side.partners[token]);
    let words: Vec<usize> = partners.map(|partner| partner.index).collect();
    let count = |teller: Option<usize>| {
        let by_teller = words.iter().filter(|&&word| other.tellers[word] == teller);
        by_teller.count()
    };
    let tellers = (0..other.sources.len()).map(Some).chain([None]);
    let teller = tellers.max_by_key(|&teller| count(teller))?;
    let is_told = words.len() >= least && words.len() * 2 >= claim.len();
    (is_told && count(teller) * 2 > words.len()).then_some(Telling { words, teller })
}

/// Sources that took each other's place.
fn compare_sources(link: &mut Link, of_a: &Told, of_b: &Told, raised: &mut Raised) {
    let (in_a, in_b) = (&of_a.sources, &of_b.sources);
    let are_lone = in_a.len() == 1 && in_b.len() == 1;
    // Of sentences that share little it must be plain that they are two.
    let may_be_compared = |link: &Link, x: &Source, y: &Source| {
        !link.is_loose
            || link.a.sentences.len() == 1
                && link.b.sentences.len() == 1
                && play_other_roles((&link.a, x.who), (&link.b, y.who))
    };
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
    for (at, x) in in_a.iter().enumerate() {
        let in_place = |y: &&Source| {
            // The clause may stand at the other end of the sentence.
            if are_lone && may_be_compared(link, x, y) && is_new(&link.a, x) && is_new(&link.b, y) {
                return true;
            }
            let verb_kept = (x.verb.0..x.verb.1).any(|at| {
                link.a.partners[at]
                    .is_some_and(|partner| (y.verb.0..y.verb.1).contains(&partner.index))
            });
            verb_kept && !link.is_loose && link.a.slots[x.verb.0] == link.b.slots[y.verb.0]
        };
        let claims_it = telling(&link.a, of_a, at, of_b)
            .and_then(|telling| telling.teller)
            .map(|teller| &in_b[teller]);
        let counterpart = claims_it.or_else(|| in_b.iter().find(in_place));
        if let Some(y) = counterpart
            && x.names_who_states()
            && y.names_who_states()
            && are_different((&link.a, x.who), (&link.b, y.who))
        {
            raised.raise(link, FindingKind::Attribution, Rule::Source, x.who, y.who);
        }
    }
}

/// Reporting verbs that took each other's place and stand differently to what is said.
fn compare_verbs(link: &mut Link, mentions: [&Mentions; 2], raised: &mut Raised) {
    let verbs = |side: &Side| -> Vec<(usize, Reporting)> {
        (0..side.tokens.len())
            .filter(|&at| {
                side.quotations[at] == 0 && side.surface(at).starts_with(char::is_lowercase)
            })
            .filter_map(|at| Some((at, side.reporting(at)?)))
            // A claim of responsibility, the dispute.
            .filter(|&(at, _)| {
                let of =
                    at + 1 < side.tokens.len() && side.is_speaker_word(at + 1, SpeakerWord::Linker);
                let the = at > 0 && side.is_speaker_word(at - 1, SpeakerWord::Determiner);
                !((of || the) && side.is_speaker_word(at, SpeakerWord::Noun))
            })
            .collect()
    };
    let (mut left_a, mut left_b) = (verbs(&link.a), verbs(&link.b));
    let are_lone = left_a.len() == 1 && left_b.len() == 1;
    let is_partner = |x: usize, y: usize| {
        let partner = link.a.partners[x];
        partner.is_some_and(|partner| partner.index == y)
    };
    for kept in [true, false] {
        match_up(&mut left_a, &mut left_b, &|x, y| {
            x.1 == y.1 && (!kept || is_partner(x.0, y.0))
        });
    }
    let place = |&(at, _): &(usize, Reporting)| (at, at + 1);
    let mut pairs = nearest(link, &left_a, &left_b, place, place);
    // The only verb may stand at the other end of the sentence.
    if let (&[x], &[y], true) = (&left_a[..], &left_b[..], are_lone && !link.is_loose)
        && pairs.is_empty()
    {
        pairs.push((x, y));
    }
    let negations = mentions.map(|mentions| mentions.of_class(Class::Negation).count());
    for (x, y) in pairs {
        let is_told = match (x.1, y.1) {
            (Reporting::Deny, _) => says_not(&mut link.b, y.0, negations[0] < negations[1]),
            (_, Reporting::Deny) => says_not(&mut link.a, x.0, negations[1] < negations[0]),
            _ => false,
        };
        if let Some(kind) = stance(x.1, y.1).filter(|_| !is_told) {
            raised.raise(link, kind, Rule::Stance, place(&x), place(&y));
        }
    }
}

/// Whether a side, which has a negation more where `negates`, says by it what the other denies: he
/// denies that he took it, he says that he did not. "Did not confirm" denies less.
fn says_not(side: &mut Side, verb: usize, negates: bool) -> bool {
    let before = verb.checked_sub(1).filter(|_| negates);
    let not = before.filter(|&at| side.words.sense(side.form(at), Class::Negation).is_some());
    if let Some(not) = not {
        side.explained[not] = true;
    }
    negates && not.is_none()
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

/// Claims that the other side states without the source that one names.
fn lost(link: &mut Link, which: Which, told: &[Told; 2], raised: &mut Raised) {
    let (side, other) = link.sides(which);
    let (told, other_told) = (&told[which], &told[which.other()]);
    let mut found = Vec::new();
    for (at, source) in told.sources.iter().enumerate() {
        let (start, end) = source.clause();
        let mut who = (source.who.0..source.who.1).filter(|&at| side.is_content(at));
        let is_opinion = source.reporting == Reporting::Think;
        if !source.reporting.is_statement()
            || is_opinion && source.called == SpeakerKind::Pronoun
            || who.any(|at| side.partners[at].is_some())
        {
            continue;
        }
        let Some(telling) = telling(side, told, at, other_told) else {
            continue;
        };
        let quoted = telling
            .words
            .iter()
            .any(|&word| other.quotations[word] != 0)
            || told
                .claim(side, at)
                .iter()
                .any(|&at| side.quotations[at] != 0);
        if telling.teller.is_none()
            && !quoted
            && !may_be_told_by(other, &telling.words, (side, source), which)
        {
            found.push(((start, end), telling.words[0]));
        }
    }
    for (clause, there) in found {
        let there = (there, there);
        let (a, b) = which.of((clause, there), (there, clause));
        raised.raise(link, FindingKind::Attribution, Rule::Source, a, b);
    }
}

/// Whether `words` of `other`, which no source there tells, may go on with what the `source` of `side`, that
/// of A or of B, was reported to say: by a verb nearby of which nobody else is the subject.
fn may_be_told_by(
    other: &Side,
    words: &[usize],
    (side, source): (&Side, &Source),
    which: Which,
) -> bool {
    let text = other.text;
    let holds = |index: usize| {
        let sentences = other
            .sentences
            .iter()
            .find(|sentence| sentence.index == index);
        sentences.is_some_and(|sentence| {
            words
                .iter()
                .any(|word| (sentence.start..sentence.end).contains(word))
        })
    };
    // The company expects, the company said.
    if (0..other.tokens.len()).any(|at| names_holder(other, at)) {
        return true;
    }
    let paragraph = |at: usize| text.sentences[at].paragraph;
    let told_in: Vec<usize> = (0..text.sentences.len()).filter(|&at| holds(at)).collect();
    let (Some(&first), Some(&last)) = (told_in.first(), told_in.last()) else {
        return true;
    };
    let from = first.saturating_sub(1);
    let to = (last + 1).min(text.sentences.len() - 1);
    let near = (from..=to)
        .filter(|&at| paragraph(at) == paragraph(first) || paragraph(at) == paragraph(last));
    let is_office = |at: usize| side.words.is_anyone(side.form(at));
    let named = (source.who.0..source.who.1).filter(|&at| side.is_content(at));
    let named: Vec<usize> = named.filter(|&at| !is_office(at)).collect();
    near.into_iter().any(|index| {
        let near = Side::new(text, &[index], other.words);
        let sources = sources(&near);
        let mentions = |&at: &usize| {
            let mut tokens = near.tokens.iter();
            tokens.any(|token| side.words.are_alike(side.form(at), token.form))
        };
        if !named.is_empty() && named.iter().all(mentions) {
            return true;
        }
        let is_verb = |at: usize| {
            near.reporting(at).is_some() && !near.is_speaker_word(at, SpeakerWord::Noun)
        };
        let is_named = |at: usize| {
            let mut verbs = sources.iter().map(|source| source.verb);
            verbs.any(|(start, end)| (start..end).contains(&at))
        };
        match told_in.contains(&index) {
            // The court was told. Whom it names does not tell these words.
            true => (0..near.tokens.len()).any(|at| is_verb(at) && !is_named(at)),
            false => sources.iter().any(|voice| {
                let (one, two) = ((side, source.who), (&near, voice.who));
                voice.called == SpeakerKind::Pronoun || {
                    let (a, b) = which.of((one, two), (two, one));
                    !are_different(a, b)
                }
            }),
        }
    })
}
