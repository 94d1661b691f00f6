//! A headline is told by the headline of the other text, where that has one, rather than by the
//! sentence under it.

use super::alignment::Pair;
use super::grid::Grid;
use super::profile::Profile;
use crate::sorting::sort_by_key;

/// Parts each pair of a headline with the sentence under the other text's headline: what that
/// sentence tells, the sentence under this headline tells as well. So it stays where nothing else
/// tells it. `pairs` are in the order of A, then of B; `bonus` is added to the log-odds of a pair
/// that comes in instead.
pub fn part(pairs: &mut Vec<Pair>, grid: &Grid, [a, b]: &[Profile; 2], bonus: f32) {
    let opens = |profile: &Profile, at: u32| profile.headlines[at as usize];
    let is_under = |profile: &Profile, at: u32| {
        let at = at as usize;
        at > 0 && profile.headlines[at - 1] && profile.headlines.get(at) == Some(&false)
    };
    // The pair of the two headlines, and that of the sentences under them.
    let around = |row: u32, column: u32| {
        if opens(a, row) && is_under(b, column) && is_under(a, row + 1) {
            Some([(row, column - 1), (row + 1, column)])
        } else if is_under(a, row) && opens(b, column) && is_under(b, column + 1) {
            Some([(row - 1, column), (row, column + 1)])
        } else {
            None
        }
    };
    let place = |pair: &Pair| (pair.row, pair.column);
    let is_chosen = |at: (u32, u32)| pairs.binary_search_by_key(&at, place).is_ok();
    let instead = |pair: &Pair| {
        let [headlines, (row, column)] = around(pair.row, pair.column)?;
        let log_odds = grid.get(Some(row as usize), Some(column))?.log_odds;
        let may_be_told = is_chosen(headlines) && log_odds + bonus > 0.0;
        (may_be_told || is_chosen((row, column))).then_some(Pair {
            row,
            column,
            log_odds,
        })
    };
    let changes: Vec<(usize, Pair)> = pairs
        .iter()
        .enumerate()
        .filter_map(|(at, pair)| Some((at, instead(pair)?)))
        .collect();
    if changes.is_empty() {
        return;
    }
    for (at, pair) in changes {
        pairs[at] = pair;
    }
    sort_by_key(pairs, place);
    pairs.dedup_by_key(|pair| place(pair));
}
