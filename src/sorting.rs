//! Sorting, compiled once. The standard library's sort is compiled anew for every type and every
//! order, and each copy costs kilobytes of the engine that a reader downloads.

use std::cmp::Ordering;

/// Sorts numbers, the smallest first.
pub fn sort_numbers(numbers: &mut [u32]) {
    sort_places(numbers, &|one, other| one.cmp(&other));
}

/// Sorts by a key; items with equal keys keep their order.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |one, other| key(one).cmp(&key(other)));
}

/// Sorts by a comparison; equal items keep their order.
pub fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let swaps = swaps(items.len() as u32, &|one, other| {
        compare(&items[one as usize], &items[other as usize])
    });
    for (one, other) in swaps {
        items.swap(one as usize, other as usize);
    }
}

/// The swaps that bring `count` items into order, of which only the places are known.
fn swaps(count: u32, compare: &dyn Fn(u32, u32) -> Ordering) -> Vec<(u32, u32)> {
    if count < 2 {
        return Vec::new();
    }
    let mut order: Vec<u32> = (0..count).collect();
    sort_places(&mut order, compare);
    // Each place now names the item that belongs there: one walk round each cycle puts them right.
    let mut swaps = Vec::new();
    for start in 0..count {
        let mut at = start;
        loop {
            let from = std::mem::replace(&mut order[at as usize], at);
            if from == start {
                break;
            }
            swaps.push((at, from));
            at = from;
        }
    }
    swaps
}

fn sort_places(places: &mut [u32], compare: &dyn Fn(u32, u32) -> Ordering) {
    places.sort_by(|&one, &other| compare(one, other));
}

#[cfg(test)]
mod tests {
    use super::sort_by_key;

    #[test]
    fn items_come_in_order_and_equal_ones_keep_theirs() {
        let mut items = ["pear", "fig", "plum", "date", "kiwi", "apple", "nut"];
        sort_by_key(&mut items, |item| item.len());
        assert_eq!(
            items,
            ["fig", "nut", "pear", "plum", "date", "kiwi", "apple"]
        );
    }

    #[test]
    fn every_order_of_five_is_sorted() {
        for seed in 0..5_usize.pow(5) {
            let mut items: Vec<usize> = (0..5).map(|at| seed / 5_usize.pow(at) % 5).collect();
            let mut sorted = items.clone();
            sorted.sort();
            sort_by_key(&mut items, |&item| item);
            assert_eq!(items, sorted);
        }
    }
}
