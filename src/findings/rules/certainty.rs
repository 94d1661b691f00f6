//! What one side says for certain, or tells as done, and the other side does not.

use crate::findings::link::{Partner, Side};
use crate::findings::mentions::Mentions;
use crate::findings::mentions::scan::Mention;
use crate::language::labels::certainty;
use crate::language::{Class, Ending};

/// Whether the other side says at once what this one says could be: could lower the risk, lowers the
/// risk.
pub fn is_now_sure(side: &Side, other: &Side, mention: &Mention) -> bool {
    let partner = mention.head.and_then(|head| side.partners[head]);
    mention.sense.label == certainty::COULD
        && mention.head == Some(mention.end)
        && partner.is_some_and(|partner| {
            let rest = other
                .normal(partner.index)
                .strip_prefix(side.normal(mention.end));
            rest.is_some_and(|ending| ending.is_empty() || Ending::Present.is(ending))
        })
}

/// Whether the other side says that it is done what this one says someone means to do: plans to open,
/// has opened.
pub fn is_now_done(side: &Side, other: &Side, mention: &Mention, others: &Mentions) -> bool {
    let partner = mention.head.and_then(|head| side.partners[head]);
    [certainty::PLAN, certainty::HOPE].contains(&mention.sense.label)
        && mention.head == Some(mention.end)
        && partner.is_some_and(|Partner { index, .. }| {
            let (here, there) = (side.form(mention.end), other.form(index));
            let mut surely = others.of_class(Class::Certainty);
            let is_ongoing = |word: &str| {
                let mut endings = Ending::Ongoing.all().iter();
                endings.any(|ending| word.ends_with(ending))
            };
            here != there
                && side.words.are_forms(here, there)
                && !is_ongoing(other.normal(index))
                && surely.all(|mention| mention.head != Some(index))
        })
}
