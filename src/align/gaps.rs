//! Pairs that their place alone makes likely: what stands alone between the same two sure links in
//! both texts tells the same, though no word be shared ("Nobody was hurt." "There were no injuries.").

use super::alignment::Alignment;
use super::decided::Decided;
use super::profile::Profile;
use super::verdict::SURE;
use crate::text::Which;

/// Of longer sentences without a word in common one rather was left out and the other put in.
const MOST_WORDS: f32 = 5.0;
/// All of the two dozen labelled pairs that stand so were links. Their texts are close retellings,
/// though: others put something else in such a place more often.
const LIKELY: f32 = 0.6;

/// Links the headlines of two texts whose first links come right behind them, and the short
/// sentences that stand alone between two links. `links` are in the order of A; the reader's
/// decisions stand.
pub fn fill(links: &mut Vec<Alignment>, profiles: &[Profile; 2], decided: &Decided) {
    let mut told = profiles
        .each_ref()
        .map(|profile| vec![false; profile.lengths.len()]);
    for link in links.iter() {
        for (told, sentences) in told.iter_mut().zip([&link.a, &link.b]) {
            sentences.iter().for_each(|&at| told[at] = true);
        }
    }
    let is_free = |pair: &[usize; 2]| {
        let is_free =
            |which: Which| !told[which][pair[which]] && !decided.takes(which, pair[which]);
        Which::BOTH.into_iter().all(is_free)
    };
    let mut filled = Vec::with_capacity(links.len());
    for link in links.drain(..) {
        let pair = gap(filled.last(), &link, profiles).filter(is_free);
        filled.extend(pair.map(|[row, column]| Alignment {
            a: vec![row],
            b: vec![column],
            likely: LIKELY,
            moved: false,
        }));
        filled.push(link);
    }
    *links = filled;
}

/// The only sentence of A and the only one of B between two sure links, if both are short; the
/// headlines before the first.
fn gap(before: Option<&Alignment>, after: &Alignment, [a, b]: &[Profile; 2]) -> Option<[usize; 2]> {
    let is_sure = |link: &Alignment| link.likely >= SURE;
    if !is_sure(after) || !before.is_none_or(is_sure) {
        return None;
    }
    let fits = |profile: &Profile, at: usize| match before {
        None => profile.headlines[at],
        Some(_) => !profile.headlines[at] && profile.lengths[at] <= MOST_WORDS,
    };
    let only = |profile: &Profile, before: Option<&Vec<usize>>, after: &[usize]| {
        let from = before.map_or(0, |side| side[side.len() - 1] + 1);
        let mut between = (from..after[0]).filter(|&at| profile.squared_words[at] > 0.0);
        let at = between.next().filter(|&at| fits(profile, at))?;
        between.next().is_none().then_some(at)
    };
    let row = only(a, before.map(|link| &link.a), &after.a)?;
    let column = only(b, before.map(|link| &link.b), &after.b)?;
    Some([row, column])
}
