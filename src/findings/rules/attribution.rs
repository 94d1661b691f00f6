//! Who says it, and how they stand to it: speakers of quotations, sources, reporting verbs.

use crate::findings::FindingKind;
use crate::findings::link::pairing::{match_up, nearest};
use crate::findings::link::{Link, Side};
use crate::findings::mentions::Mentions;
use crate::findings::raised::{Raised, Stretch, lies_in};
use crate::findings::rule::Rule;
use crate::language::{Class, Reporting, SpeakerWord};
use crate::text::{Form, Which};

use super::lost_sources;
use super::people::{are_different, play_other_roles};
use super::quotations::Quoted;
use super::sources::{Source, sources};
use super::told::{Told, telling};

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
        lost_sources::compare(link, which, &told, raised);
    }
    let [in_a, in_b] = told.map(|told| told.sources);
    [in_a, in_b].map(|sources| sources.iter().map(Source::clause).collect())
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
            && are_others(link, x, y)
        {
            raised.raise(link, FindingKind::Attribution, Rule::Source, x.who, y.who);
        }
    }
}

/// Whether a source of A and the one of B in its place are different people.
fn are_others(link: &Link, x: &Source, y: &Source) -> bool {
    let both_state = x.reporting.is_statement() && y.reporting.is_statement();
    match (x.pronoun(), y.pronoun()) {
        (Some(he), Some(she)) => link.words.are_contrasts(link.a.form(he), link.b.form(she)),
        (Some(_), None) => both_state && stands_for_another(link, Which::A, x, y),
        (None, Some(_)) => both_state && stands_for_another(link, Which::B, y, x),
        // Of those who accuse or ask, only of the same.
        (None, None) => {
            (both_state || x.reporting == y.reporting)
                && are_different((&link.a, x.who), (&link.b, y.who))
        }
    }
}

/// Whether a pronoun of a side stands for someone else than the other side names: for who spoke before,
/// where both texts know both people, and the one who is named there was not named since.
fn stands_for_another(link: &Link, which: Which, pronoun: &Source, name: &Source) -> bool {
    /// Who spoke further up has been spoken of since, perhaps without a name.
    const REACH: usize = 3;

    let (side, other) = link.sides(which);
    let at = pronoun.verb.0;
    let mut sentences = side.sentences.iter();
    let Some(own) = sentences.find(|sentence| (sentence.start..sentence.end).contains(&at)) else {
        return false;
    };
    let is_name = |side: &Side, at: usize| {
        let form = side.form(at);
        let is_known = |&which: &Which| link.words.table.stands_in(form, which);
        side.is_content(at)
            && side.is_capital(at)
            && (side.text.language.traits().capital_nouns || link.words.is_always_capital(form))
            && Which::BOTH.iter().all(is_known)
    };
    let names = |side: &Side, (start, end): Stretch| -> Vec<Form> {
        let names = (start..end).filter(|&at| is_name(side, at));
        names.map(|at| side.form(at)).collect()
    };
    let named = names(other, name.who);
    if named.is_empty() {
        return false;
    }
    for index in (own.index.saturating_sub(REACH)..own.index).rev() {
        let near = Side::new(side.text, &[index], side.words);
        if near.tokens.iter().any(|token| named.contains(&token.form)) {
            return false;
        }
        if let Some(voice) = sources(&near).iter().rfind(|voice| voice.is_named()) {
            let (one, two) = ((&near, voice.who), (other, name.who));
            let (a, b) = which.of((one, two), (two, one));
            return !names(&near, voice.who).is_empty() && are_different(a, b);
        }
    }
    false
}

/// Reporting verbs that took each other's place and stand differently to what is said.
fn compare_verbs(link: &mut Link, mentions: [&Mentions; 2], raised: &mut Raised) {
    let verbs = |side: &Side, mentions: &Mentions| -> Vec<(usize, Reporting)> {
        (0..side.tokens.len())
            .filter(|&at| side.quotations[at] == 0 && side.tokens[at].look.is_small())
            .filter(|&at| !lies_in(at, &mentions.plain))
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
    let (mut left_a, mut left_b) = (verbs(&link.a, mentions[0]), verbs(&link.b, mentions[1]));
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
/// denies that he took it, he says that he did not. "Did not confirm" denies less, and its "not" goes
/// with the verb: it is explained.
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
    use Reporting::{Admit, Claim, Confirm, Deny, Explain, Promise, Say, Suggest, Think, Warn};
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
        || either(Confirm, &[Suggest, Think])
    {
        Some(FindingKind::Attribution)
    } else {
        None
    }
}
