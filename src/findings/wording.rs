//! Content words that took each other's place and are no synonyms.

use super::FindingKind;
use super::link::{Link, Side};
use super::raised::Raised;
use super::words::Words;

/// Compares what is left: single content words in one place.
pub fn compare(link: &mut Link, words: &Words, raised: &mut Raised) {
    let (left_a, left_b) = (unpaired(&link.a, words), unpaired(&link.b, words));
    let mut at_b = 0;
    for (index, &x) in left_a.iter().enumerate() {
        let slot = link.a.slots[x];
        while at_b < left_b.len() && link.b.slots[left_b[at_b]] < slot {
            at_b += 1;
        }
        let alone_a = is_alone(&link.a, &left_a, index);
        if at_b < left_b.len()
            && link.b.slots[left_b[at_b]] == slot
            && alone_a
            && is_alone(&link.b, &left_b, at_b)
        {
            let y = left_b[at_b];
            if words.is_replaced(link.a.form(x), link.b.form(y)) {
                raised.raise(
                    link,
                    FindingKind::Wording,
                    "wording",
                    (x, x + 1),
                    (y, y + 1),
                );
            }
        }
    }
}

/// Content words without a partner that nothing explains yet.
fn unpaired(side: &Side, words: &Words) -> Vec<usize> {
    (0..side.tokens.len())
        .filter(|&at| {
            side.partners[at].is_none()
                && !side.explained[at]
                && side.is_word(at)
                && words.is_content(side.form(at))
        })
        .collect()
}

/// Whether a word is the only one left in its slot.
fn is_alone(side: &Side, left: &[usize], index: usize) -> bool {
    let slot = side.slots[left[index]];
    let same = |other: Option<&usize>| other.is_some_and(|&other| side.slots[other] == slot);
    !same(left.get(index + 1)) && !same(index.checked_sub(1).and_then(|before| left.get(before)))
}
