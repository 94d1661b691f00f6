//! What the limits of two equal amounts or dates say of each other.

use crate::findings::link::Link;
use crate::findings::mentions::Mentions;
use crate::language::{Bound, Step};

use super::tacit::denies;

/// Whether a limit, or none, leaves a value about what it is.
pub fn says_little(bound: Option<Bound>) -> bool {
    matches!(bound, None | Some(Bound::About))
}

/// Whether two limits of a time set it the same end: takes at least a year, in a year at the earliest.
pub fn are_one_end(a: Option<Bound>, b: Option<Bound>) -> bool {
    use Bound::{AtLeast, Earliest, Latest, UpTo, Within};

    let both = |ends: &[Bound]| {
        [a, b]
            .iter()
            .all(|bound| bound.is_some_and(|one| ends.contains(&one)))
    };
    both(&[AtLeast, Earliest]) || both(&[UpTo, Within, Latest])
}

/// Whether a span begins with one of two dates and ends with the other: from May, until May.
pub fn are_ends(a: Option<Step>, b: Option<Step>) -> bool {
    let ends = |step| matches!(step, Some(Step::To | Step::By));
    let begins = |step| step == Some(Step::From);
    begins(a) && ends(b) || ends(a) && begins(b)
}

/// Whether both sides deny what they say, or neither: "not open until May" is "open from May".
pub fn deny_alike(link: &Link, a: &Mentions, b: &Mentions) -> bool {
    denies(&link.a, a) == denies(&link.b, b)
}
