//! What one side says for certain, or tells as done, and the other side does not.

use crate::findings::link::{Link, Partner, Side};
use crate::findings::mentions::Mentions;
use crate::findings::mentions::scan::Mention;
use crate::findings::words::Likeness;
use crate::language::labels::certainty;
use crate::language::{Class, Ending, GrammarWord, SpeakerWord};

/// Whether the other side says at once what this one says could be: could lower the risk, lowers the
/// risk.
pub fn is_now_sure(side: &Side, other: &Side, mention: &Mention) -> bool {
    let partner = mention.head.and_then(|head| side.partners[head]);
    mention.sense.label == certainty::COULD
        && mention.head == Some(mention.end)
        && !is_infinitive(side, mention.end)
        && partner.is_some_and(|partner| {
            // Can appeal, has until May to appeal.
            let is_aim = partner.index.checked_sub(1).is_some_and(|before| {
                let form = other.form(before);
                !other.is_content(before) && other.words.is_preposition(form)
            });
            let rest = other
                .normal(partner.index)
                .strip_prefix(side.normal(mention.end));
            !is_aim && rest.is_some_and(|ending| ending.is_empty() || Ending::Present.is(ending))
        })
}

/// Whether two words of degree that else are near say two things, for they stand right before the same
/// verb: could fall, would fall; could have fallen, would have fallen.
pub fn are_told_apart(link: &Link, a: &Mention, b: &Mention) -> bool {
    let labels = [a.sense.label, b.sense.label];
    let may_be = [certainty::COULD, certainty::CAN];
    let behind = |side: &Side, mention: &Mention| {
        let mut behind = mention.end..side.tokens.len();
        behind.find(|&at| !side.is_grammar(at, GrammarWord::Perfect))
    };
    let (behind_a, behind_b) = (behind(&link.a, a), behind(&link.b, b));
    let partner = behind_a.and_then(|at| link.a.partners[at]);
    labels.contains(&certainty::WOULD)
        && may_be.iter().any(|label| labels.contains(label))
        && partner.is_some_and(|partner| behind_b == Some(partner.index))
}

/// Whether the other side says at once what this one says someone tries: would try to keep it, would keep
/// it.
pub fn is_now_certain_to_succeed(side: &Side, other: &Side, mention: &Mention) -> bool {
    let before = mention.start.checked_sub(1);
    let modal = before.and_then(|at| side.partners[at]);
    let verb = mention.head.and_then(|head| side.partners[head]);
    mention.sense.label == certainty::HOPE
        && modal.zip(verb).is_some_and(|(modal, verb)| {
            let sense = other.words.sense(other.form(modal.index), Class::Certainty);
            sense.is_some() && modal.index + 1 == verb.index
        })
}

/// Whether the other side says that it is done what this one says someone can do, or means to, or will:
/// plans to open, has opened.
pub fn is_now_done(side: &Side, other: &Side, mention: &Mention, others: &Mentions) -> bool {
    /// So many words stand before a verb at most: has not been.
    const AUXILIARIES: usize = 3;
    const MEANT: [&str; 3] = [certainty::PLAN, certainty::HOPE, certainty::PLEDGED];

    let partner = mention.head.and_then(|head| side.partners[head]);
    let is_meant = MEANT.contains(&mention.sense.label);
    let may_be = mention.sense.label == certainty::COULD;
    let is_to_come = [certainty::WILL, certainty::WOULD].contains(&mention.sense.label);
    (is_meant || may_be || is_to_come)
        && mention.head == Some(mention.end)
        && partner.is_some_and(|Partner { index, .. }| {
            let (here, there) = (side.form(mention.end), other.form(index));
            let mut surely = others.of_class(Class::Certainty);
            let ends_in = |kind: Ending| {
                let mut endings = kind.all().iter();
                endings.any(|ending| other.normal(index).ends_with(ending))
            };
            let mut before = (index.saturating_sub(AUXILIARIES)..index).rev();
            let is_perfect = before
                .find(|&at| other.is_grammar(at, GrammarWord::Perfect) || other.is_content(at))
                .is_some_and(|at| other.is_grammar(at, GrammarWord::Perfect));
            // Would decide, promised a decision.
            let is_noun = index > 0 && other.is_grammar(index - 1, GrammarWord::BeforeNoun);
            // Will replace it, it is replaced; will open, opens.
            let follows_passive =
                index > 0 && other.is_speaker_word(index - 1, SpeakerWord::Passive);
            let is_past = here != there && !ends_in(Ending::Present) && !follows_passive;
            (is_perfect || is_meant && here != there || is_to_come && is_past && !is_noun)
                && (here == there || side.words.are_forms(here, there))
                && !ends_in(Ending::Ongoing)
                && surely.all(|mention| mention.head != Some(index))
        })
}

/// Whether the other side tells as so what this one says could be or is meant to be, in a language whose
/// verbs are known by their endings alone: puede cerrar, cierra.
pub fn is_now_told(side: &Side, other: &Side, mention: &Mention, others: &Mentions) -> bool {
    const OPEN: [&str; 4] = [
        certainty::COULD,
        certainty::PLAN,
        certainty::HOPE,
        certainty::WEIGHING,
    ];

    let Some(head) = mention.head else {
        return false;
    };
    // "Puede cerrar", "puede ser cerrado".
    let is_verb = is_infinitive(side, mention.end)
        && (mention.end..head).all(|at| side.is_word(at) && !side.is_content(at));
    OPEN.contains(&mention.sense.label)
        && mention.end <= head
        && is_verb
        && others.of_class(Class::Certainty).next().is_none()
        && side.partners[head].is_some_and(|Partner { index, likeness }| {
            let is_noun = index > 0 && other.is_grammar(index - 1, GrammarWord::BeforeNoun);
            let is_told = likeness != Likeness::Same || mention.end < head;
            is_told && likeness != Likeness::Synonym && !is_noun
        })
}

/// Whether the other side tells as done what this one says is meant to be, in a language that ends a clause
/// with its verb: soll im März aufgenommen werden, wurde im März aufgenommen.
pub fn is_now_past(side: &Side, other: &Side, mention: &Mention, others: &Mentions) -> bool {
    const MEANT: [&str; 3] = [certainty::SHALL, certainty::PLAN, certainty::HOPE];

    let is_done = |side: &Side, at: usize| side.is_grammar(at, GrammarWord::Perfect);
    let end = |side: &Side, at: usize| {
        let mut behind = at..side.tokens.len();
        behind
            .find(|&at| !side.is_word(at))
            .unwrap_or(side.tokens.len())
    };
    let clause = mention.end..end(side, mention.end);
    let negates = |at: usize| side.words.sense(side.form(at), Class::Negation).is_some();
    let is_plain = !clause.clone().any(|at| is_done(side, at) || negates(at));
    let verb = clause.rev().find(|&at| side.is_content(at));
    let told = verb.and_then(|verb| side.partners[verb]);
    side.text.language.traits().verbs_last
        && MEANT.contains(&mention.sense.label)
        && is_plain
        && others.of_class(Class::Certainty).next().is_none()
        && told.is_some_and(|Partner { index, .. }| {
            let start = (0..index)
                .rev()
                .find(|&at| !other.is_word(at))
                .map_or(0, |at| at + 1);
            (start..end(other, index)).any(|at| is_done(other, at)) && !other.is_capital(index)
        })
}

/// Whether a word names an act without telling it, as far as its ending says.
fn is_infinitive(side: &Side, at: usize) -> bool {
    at < side.tokens.len() && GrammarWord::Infinitive.ends(side.normal(at), side.text.language)
}
