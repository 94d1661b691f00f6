//! The heaviest chain: the cells that keep the order of both texts and together weigh most.

/// A cell that may become a link of the chain.
#[derive(Clone, Copy, Debug)]
pub struct Bead {
    /// The place in A.
    pub row: u32,
    /// The place in B.
    pub column: u32,
    /// What it adds to the chain; more than 0.
    pub weight: f32,
}

/// The indexes of the beads that form the heaviest chain, in order. No row and no column of a bead
/// lies before that of the bead before it; a row or column may be used again, so that splits and
/// merges stay whole. `beads` come ordered by row, then column.
///
/// Weighted increasing subsequence with a Fenwick tree of prefix maxima: O(n log n).
pub fn heaviest(beads: &[Bead], columns: usize) -> Vec<usize> {
    const NONE: u32 = u32::MAX;
    let mut best_up_to = vec![(0.0_f32, NONE); columns + 1];
    let mut previous = Vec::with_capacity(beads.len());
    let mut best = (0.0, NONE);
    for (index, bead) in beads.iter().enumerate() {
        let mut before = (0.0, NONE);
        let mut at = bead.column as usize + 1;
        while at > 0 {
            if best_up_to[at].0 > before.0 {
                before = best_up_to[at];
            }
            at &= at - 1;
        }
        previous.push(before.1);
        let sum = before.0 + bead.weight;
        if sum > best.0 {
            best = (sum, index as u32);
        }
        let mut at = bead.column as usize + 1;
        while at <= columns {
            if sum > best_up_to[at].0 {
                best_up_to[at] = (sum, index as u32);
            }
            at += at & at.wrapping_neg();
        }
    }
    let mut chain = Vec::new();
    let mut at = best.1;
    while at != NONE {
        chain.push(at as usize);
        at = previous[at as usize];
    }
    chain.reverse();
    chain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain(cells: &[(u32, u32, f32)]) -> Vec<(u32, u32)> {
        let beads: Vec<Bead> = cells
            .iter()
            .map(|&(row, column, weight)| Bead {
                row,
                column,
                weight,
            })
            .collect();
        heaviest(&beads, 10)
            .into_iter()
            .map(|index| (beads[index].row, beads[index].column))
            .collect()
    }

    #[test]
    fn one_heavy_crossing_yields_to_two_that_weigh_more() {
        assert_eq!(
            chain(&[(0, 5, 3.0), (1, 1, 2.0), (2, 2, 2.0)]),
            [(1, 1), (2, 2)]
        );
        assert_eq!(chain(&[(0, 5, 5.0), (1, 1, 2.0), (2, 2, 2.0)]), [(0, 5)]);
    }

    #[test]
    fn splits_and_merges_stay_on_the_chain() {
        let cells = [(0, 0, 1.0), (0, 1, 1.0), (1, 2, 1.0), (2, 2, 1.0)];
        assert_eq!(chain(&cells), [(0, 0), (0, 1), (1, 2), (2, 2)]);
    }

    #[test]
    fn nothing_makes_no_chain() {
        assert_eq!(chain(&[]), []);
    }
}
