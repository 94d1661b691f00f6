//! From scored pairs to links: the chain that keeps the order, what breaks it, and what belongs
//! together in one link.

use super::alignment::{Alignment, Pair};
use super::chain::{Bead, heaviest};
use super::decided::Decided;
use super::grid::{Grid, probability};
use super::order::Order;
use super::profile::Profile;
use super::weights::Weights;
use super::{gaps, headlines};
use crate::sorting::{sort_by, sort_by_key};
use crate::text::Which;

/// Chooses among the scored pairs and joins them to links, in the order of A.
pub fn choose(
    grid: &Grid,
    profiles: &[Profile; 2],
    order: &Order,
    decided: &Decided,
    weights: &Weights,
) -> Vec<Alignment> {
    let columns = profiles[1].lengths.len();
    let mut pairs = in_order(grid, columns, weights.in_order);
    add_crossings(&mut pairs, grid, profiles, order, weights);
    // They held their place in the order, and that is all: the reader's links are known.
    pairs.retain(|pair| !decided.takes(Which::A, pair.row as usize));
    sort_by_key(&mut pairs, |pair| (pair.row, pair.column));
    headlines::part(&mut pairs, grid, profiles, weights.filling);
    let mut links = group(&pairs, grid, profiles, weights.filling);
    decided.settle(&mut links);
    gaps::fill(&mut links, profiles, decided);
    mark_moves(&mut links, &profiles[0].lengths, columns);
    links
}

/// The pairs of the heaviest chain.
fn in_order(grid: &Grid, columns: usize, bonus: f32) -> Vec<Pair> {
    let beads: Vec<Bead> = grid
        .iter()
        .filter(|(_, cell)| cell.log_odds + bonus > 0.0)
        .map(|(row, cell)| Bead {
            row: row as u32,
            column: cell.column,
            weight: cell.log_odds + bonus,
        })
        .collect();
    heaviest(&beads, columns)
        .into_iter()
        .map(|index| Pair {
            row: beads[index].row,
            column: beads[index].column,
            log_odds: beads[index].weight - bonus,
        })
        .collect()
}

/// Adds the pairs that break the order, the likeliest first, where one of their sentences has no
/// partner yet. A sentence that has one takes no other that says the same word for word: where a
/// text repeats itself, the order tells which is meant.
fn add_crossings(
    pairs: &mut Vec<Pair>,
    grid: &Grid,
    profiles: &[Profile; 2],
    order: &Order,
    weights: &Weights,
) {
    let bonus = weights.crossing[0] * (1.0 - order.kept) + weights.crossing[1] * order.kept;
    let [of_a, of_b] = profiles.each_ref().map(|profile| &profile.signatures);
    let mut column_of = vec![None; of_a.len()];
    let mut row_of = vec![None; of_b.len()];
    for pair in pairs.iter() {
        column_of[pair.row as usize] = Some(pair.column as usize);
        row_of[pair.column as usize] = Some(pair.row as usize);
    }
    let mut open: Vec<Pair> = grid
        .iter()
        .filter(|(row, cell)| {
            let column = cell.column as usize;
            let is_free = match (column_of[*row], row_of[column]) {
                (None, None) => true,
                (Some(_), Some(_)) => false,
                (Some(other), None) => of_b[other] != of_b[column],
                (None, Some(other)) => of_a[other] != of_a[*row],
            };
            is_free && cell.log_odds + bonus > 0.0
        })
        .map(|(row, cell)| Pair {
            row: row as u32,
            column: cell.column,
            log_odds: cell.log_odds,
        })
        .collect();
    sort_by(&mut open, |x, y| {
        y.log_odds
            .total_cmp(&x.log_odds)
            .then((x.row, x.column).cmp(&(y.row, y.column)))
    });
    for pair in open {
        let (column, row) = (
            &mut column_of[pair.row as usize],
            &mut row_of[pair.column as usize],
        );
        if column.is_none() || row.is_none() {
            (*column, *row) = (Some(pair.column as usize), Some(pair.row as usize));
            pairs.push(pair);
        }
    }
}

/// A link while pairs are joined to it.
#[derive(Default)]
struct Group {
    /// Its sentences of A and of B.
    sides: [Vec<usize>; 2],
    /// The sum of the likelihoods of its pairs.
    likely: f32,
    pairs: u32,
}

/// Joins pairs that share a sentence into links, the likeliest pairs first, as long as the pairs
/// that a link would take in besides are likely enough.
fn group(pairs: &[Pair], grid: &Grid, profiles: &[Profile; 2], bonus: f32) -> Vec<Alignment> {
    let signatures = profiles.each_ref().map(|profile| &profile.signatures);
    let is_likely = |[row, column]: [usize; 2]| {
        let cell = grid.get(Some(row), Some(column as u32));
        cell.is_some_and(|cell| cell.log_odds + bonus > 0.0)
    };
    let mut by_log_odds: Vec<&Pair> = pairs.iter().collect();
    sort_by(&mut by_log_odds, |x, y| y.log_odds.total_cmp(&x.log_odds));
    let mut group_of = signatures.map(|of_text| vec![None; of_text.len()]);
    let mut groups: Vec<Group> = Vec::new();
    for pair in by_log_odds {
        let sentences = [pair.row as usize, pair.column as usize];
        let may_take = |group: &Group, new: Which| {
            let other = new.other();
            // A text that is split or merged does not say one sentence twice.
            let said = |at: usize| signatures[new][at];
            let is_new = |&at: &usize| said(at) != said(sentences[new]);
            let fits = |&at: &usize| {
                let mut taken_in = sentences;
                taken_in[other] = at;
                at == sentences[other] || is_likely(taken_in)
            };
            group.sides[new].iter().all(is_new) && group.sides[other].iter().all(fits)
        };
        let place = match Which::BOTH.map(|which| group_of[which][sentences[which]]) {
            [None, None] => {
                groups.push(Group::default());
                groups.len() - 1
            }
            [Some(place), None] if may_take(&groups[place], Which::B) => place,
            [None, Some(place)] if may_take(&groups[place], Which::A) => place,
            _ => continue,
        };
        let group = &mut groups[place];
        for which in Which::BOTH {
            let group_of_sentence = &mut group_of[which][sentences[which]];
            if group_of_sentence.is_none() {
                *group_of_sentence = Some(place);
                group.sides[which].push(sentences[which]);
            }
        }
        group.likely += probability(pair.log_odds);
        group.pairs += 1;
    }
    let mut links: Vec<Alignment> = groups.into_iter().map(Group::into_link).collect();
    sort_by(&mut links, |x, y| x.a.cmp(&y.a));
    links
}

impl Group {
    fn into_link(self) -> Alignment {
        let [a, b] = self.sides.map(|mut sentences| {
            sort_by_key(&mut sentences, |&sentence| sentence);
            sentences
        });
        Alignment {
            a,
            b,
            likely: self.likely / self.pairs as f32,
            moved: false,
        }
    }
}

/// Marks the links that B tells at another place: all but the heaviest chain of links in order,
/// weighed by their words.
fn mark_moves(links: &mut [Alignment], lengths: &[f32], columns: usize) {
    let beads: Vec<Bead> = links
        .iter()
        .enumerate()
        .map(|(index, link)| Bead {
            row: index as u32,
            column: link.b[0] as u32,
            weight: 1.0 + link.a.iter().map(|&a| lengths[a]).sum::<f32>(),
        })
        .collect();
    for link in links.iter_mut() {
        link.moved = true;
    }
    for index in heaviest(&beads, columns) {
        links[index].moved = false;
    }
}
