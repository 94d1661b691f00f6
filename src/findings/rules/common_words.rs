//! The words that two quotations have in common.

use crate::findings::link::Link;

/// The words that both have in the same order, as indexes into both lists: all of the shorter where
/// the longer has it in one piece, else the longest chain.
pub fn common(link: &Link, words_a: &[usize], words_b: &[usize]) -> Vec<(usize, usize)> {
    let same = |x: usize, y: usize| {
        let (x, y) = (words_a[x], words_b[y]);
        link.a.form(x) == link.b.form(y) || link.words.are_spellings(link.a.form(x), link.b.form(y))
    };
    let (rows, columns) = (words_a.len(), words_b.len());
    if let Some(whole) = whole_in(rows, columns, same) {
        return whole;
    }
    let start = (0..rows.min(columns))
        .take_while(|&at| same(at, at))
        .count();
    let mut pairs: Vec<(usize, usize)> = (0..start).map(|at| (at, at)).collect();
    if start == rows || start == columns {
        return pairs;
    }
    let width = columns - start + 1;
    let mut best = vec![0_u16; (rows - start + 1) * width];
    let cell = |row: usize, column: usize| (row - start) * width + (column - start);
    for row in (start..rows).rev() {
        for column in (start..columns).rev() {
            best[cell(row, column)] = if same(row, column) {
                best[cell(row + 1, column + 1)] + 1
            } else {
                best[cell(row + 1, column)].max(best[cell(row, column + 1)])
            };
        }
    }
    let (mut row, mut column) = (start, start);
    while row < rows && column < columns {
        if same(row, column) {
            pairs.push((row, column));
            row += 1;
            column += 1;
        } else if best[cell(row + 1, column)] >= best[cell(row, column + 1)] {
            row += 1;
        } else {
            column += 1;
        }
    }
    pairs
}

/// The place of the shorter of two lists in the longer one: of "not against machines, we are against
/// them" a copy may keep "we are against them", whose first words stand there twice.
fn whole_in(
    rows: usize,
    columns: usize,
    same: impl Fn(usize, usize) -> bool,
) -> Option<Vec<(usize, usize)>> {
    let length = rows.min(columns);
    let mut places =
        (0..=rows - length).flat_map(|row| (0..=columns - length).map(move |column| (row, column)));
    let (row, column) =
        places.find(|&(row, column)| (0..length).all(|at| same(row + at, column + at)))?;
    Some((0..length).map(|at| (row + at, column + at)).collect())
}
