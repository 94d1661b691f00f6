//! Which mention of one side took the place of which of the other.

use crate::sorting::sort_by_key;

use super::{Link, Side};

/// The nearness of two stretches of which nothing is known but that the same word follows both: less
/// than that of any two within one edit of usual length.
const ELSEWHERE: u32 = 50;

/// How near each other two stretches of the two sides stand, the nearest first; none where nothing
/// says that one took the other's place.
pub fn nearness(link: &Link, a: (usize, usize), b: (usize, usize)) -> Option<u32> {
    let slots =
        |side: &Side, (start, end): (usize, usize)| (side.slots[start], side.slots[end - 1]);
    let ((from_a, to_a), (from_b, to_b)) = (slots(&link.a, a), slots(&link.b, b));
    if link.is_loose && !stand_beside(link, a, b) {
        return None;
    }
    if from_a <= to_b && from_b <= to_a {
        return Some(0);
    }
    if link.a.edits[a.0] != 0 && link.a.edits[a.0] == link.b.edits[b.0] {
        return Some(1 + from_a.abs_diff(from_b));
    }
    let follows = |side: &Side, end: usize| {
        (end..side.tokens.len().min(end + 2)).find_map(|at| side.partners[at])
    };
    let behind = follows(&link.a, a.1).is_some_and(|partner| partner.index.wrapping_sub(b.1) <= 1);
    behind.then_some(ELSEWHERE)
}

/// Whether the content word before or behind both stretches is the same.
fn stand_beside(link: &Link, a: (usize, usize), b: (usize, usize)) -> bool {
    let paired = |x: Option<usize>, y: Option<usize>| {
        let partner = x.and_then(|x| link.a.partners[x]);
        partner.is_some_and(|partner| Some(partner.index) == y)
    };
    paired(
        beside(&link.a, (0..a.0).rev()),
        beside(&link.b, (0..b.0).rev()),
    ) || paired(
        beside(&link.a, a.1..link.a.tokens.len()),
        beside(&link.b, b.1..link.b.tokens.len()),
    )
}

/// The nearest content word among tokens that go away from a stretch: the one beside it, or behind a
/// word or two of grammar.
fn beside(side: &Side, mut away: impl Iterator<Item = usize>) -> Option<usize> {
    const REACH: usize = 3;

    let is_near = |at: &usize| side.is_word(*at);
    let mut near = away.by_ref().take(REACH).take_while(is_near);
    near.find(|&at| side.is_content(at))
}

/// The places of a list, each of which is left to be paired.
pub fn places<T>(items: &[T]) -> Vec<usize> {
    (0..items.len()).collect()
}

/// The places of all pairs of two lists.
pub fn pairs_of(a: usize, b: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..a).flat_map(move |x| (0..b).map(move |y| (x, y)))
}

/// Takes each pair that fits out of both lists, and returns these pairs, in the order of A.
pub fn match_up<T: Copy>(
    left_a: &mut Vec<T>,
    left_b: &mut Vec<T>,
    fits: &dyn Fn(&T, &T) -> bool,
) -> Vec<(T, T)> {
    let mut pairs = Vec::new();
    left_a.retain(|x| match left_b.iter().position(|y| fits(x, y)) {
        Some(place) => {
            pairs.push((*x, left_b.remove(place)));
            false
        }
        None => true,
    });
    pairs
}

/// Pairs what is left on both sides, the nearest first.
pub fn nearest<T: Copy>(
    link: &Link,
    left_a: &[T],
    left_b: &[T],
    place_a: impl Fn(&T) -> (usize, usize),
    place_b: impl Fn(&T) -> (usize, usize),
) -> Vec<(T, T)> {
    let places_a: Vec<_> = left_a.iter().map(place_a).collect();
    let places_b: Vec<_> = left_b.iter().map(place_b).collect();
    nearest_places(link, &places_a, &places_b)
        .into_iter()
        .map(|(x, y)| (left_a[x], left_b[y]))
        .collect()
}

/// The same for places alone, as indexes into both lists; compiled once for all kinds of items.
fn nearest_places(
    link: &Link,
    left_a: &[(usize, usize)],
    left_b: &[(usize, usize)],
) -> Vec<(usize, usize)> {
    let mut near: Vec<(u32, usize, usize)> = Vec::new();
    for (x, y) in pairs_of(left_a.len(), left_b.len()) {
        if let Some(distance) = nearness(link, left_a[x], left_b[y]) {
            near.push((distance, x, y));
        }
    }
    sort_by_key(&mut near, |&pair| pair);
    let (mut used_a, mut used_b) = (vec![false; left_a.len()], vec![false; left_b.len()]);
    near.retain(|&(_, x, y)| {
        let free = !used_a[x] && !used_b[y];
        if free {
            (used_a[x], used_b[y]) = (true, true);
        }
        free
    });
    near.into_iter().map(|(_, x, y)| (x, y)).collect()
}
