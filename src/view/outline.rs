//! The rows of a comparison in reading order.

use std::ops::Range;

use crate::comparison::{Comparison, Role, Sentence, Side, Verdict, Which};
use crate::sorting::sort_by_key;

/// What one row shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// A link, an index into the comparison's links. A moved one stands at its place in A.
    Linked(usize),
    /// The place in B of a moved link, the first of those that moved together: a signpost, without the text.
    MovedHere(usize),
    /// Sentences of one text that the other does not tell, of one paragraph, all of them page furniture
    /// or none, and all of them alone by the reader's decision or none.
    Only(Which, Range<usize>),
    /// Page furniture that stands at the same place in both texts: sentences of A and of B.
    SetAside(Range<usize>, Range<usize>),
    /// Both texts whole, because they have nothing to do with each other.
    Apart,
}

/// The rows of a comparison, and which findings belong to which link.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    /// The rows in reading order: A's order, and what only B has at its place in B.
    pub rows: Vec<Row>,
    /// For each link the row in which it stands.
    pub row_of_link: Vec<usize>,
    /// For each link the row that marks its place in B, where it was moved, and moved first of several together.
    pub signpost_of_link: Vec<Option<usize>>,
    /// For each link its findings, indexes into the comparison's findings, ascending.
    pub findings_of_link: Vec<Vec<usize>>,
}

impl Outline {
    /// Orders the rows of `comparison`.
    pub fn new(comparison: &Comparison) -> Self {
        let mut outline = Self {
            rows: rows(comparison),
            row_of_link: vec![0; comparison.links.len()],
            signpost_of_link: vec![None; comparison.links.len()],
            findings_of_link: vec![Vec::new(); comparison.links.len()],
        };
        for (index, row) in outline.rows.iter().enumerate() {
            match row {
                Row::Linked(link) => outline.row_of_link[*link] = index,
                Row::MovedHere(link) => outline.signpost_of_link[*link] = Some(index),
                Row::Only(..) | Row::SetAside(..) | Row::Apart => {}
            }
        }
        for (index, finding) in comparison.findings.iter().enumerate() {
            if let Some(findings) = outline.findings_of_link.get_mut(finding.link) {
                findings.push(index);
            }
        }
        outline
    }

    /// For each sentence of a text, in order, the row that shows it.
    pub fn row_of_sentences(&self, comparison: &Comparison, which: Which) -> Vec<usize> {
        let side = which.of(&comparison.a, &comparison.b);
        let mut rows = vec![0; side.sentences.len()];
        for (index, row) in self.rows.iter().enumerate() {
            match row {
                Row::Linked(link) => {
                    let link = &comparison.links[*link];
                    for &sentence in which.of(&link.a, &link.b) {
                        rows[sentence] = index;
                    }
                }
                Row::Only(of, sentences) if *of == which => rows[sentences.clone()].fill(index),
                Row::SetAside(a, b) => rows[which.of(a, b).clone()].fill(index),
                Row::Only(..) | Row::MovedHere(_) | Row::Apart => {}
            }
        }
        rows
    }
}

/// For each row of `outline`, over `comparison`, the row of an earlier outline of the same texts that
/// shows the same: the numbers alone of rows, links and findings may differ. Rows of what was moved
/// name others and are never the same.
pub fn same_rows(
    (outline, comparison): (&Outline, &Comparison),
    (earlier, before): (&Outline, &Comparison),
) -> Vec<Option<usize>> {
    let places = Which::BOTH.map(|which| earlier.row_of_sentences(before, which));
    let alike = |which: Which, run: &Range<usize>| {
        let [now, then] = [comparison, before].map(|one| which.of(&one.a, &one.b));
        let alone = |side: &Side| side.alone.binary_search(&run.start).is_ok();
        let role = |side: &Side| side.sentences[run.start].role;
        (alone(now), role(now)) == (alone(then), role(then))
    };
    let findings = |outline: &Outline, comparison: &Comparison, link: usize| -> Vec<_> {
        let of_link = outline.findings_of_link[link].iter();
        of_link
            .map(|&at| &comparison.findings[at])
            .map(|found| (found.kind, found.rule, found.a, found.b))
            .collect()
    };
    let same_link = |link: usize, other: usize| {
        let (now, then) = (&comparison.links[link], &before.links[other]);
        !now.moved
            && !then.moved
            && (&now.a, &now.b, now.reader, now.kind) == (&then.a, &then.b, then.reader, then.kind)
            && now.edits == then.edits
            && findings(outline, comparison, link) == findings(earlier, before, other)
    };
    let same = |row: &Row| {
        let sentence = match row {
            Row::Linked(link) => places[Which::A].get(comparison.links[*link].a[0]),
            Row::Only(which, run) => places[*which].get(run.start),
            Row::SetAside(run, _) => places[Which::A].get(run.start),
            Row::MovedHere(_) | Row::Apart => None,
        };
        sentence
            .copied()
            .filter(|&at| match (row, &earlier.rows[at]) {
                (Row::Linked(link), Row::Linked(other)) => same_link(*link, *other),
                (Row::Only(which, run), other) => row == other && alike(*which, run),
                (Row::SetAside(..), other) => row == other,
                _ => false,
            })
    };
    outline.rows.iter().map(same).collect()
}

/// Whether a link moved together with the one before it: in both texts it goes on where that one ends.
pub(super) fn moves_on(comparison: &Comparison, link: usize) -> bool {
    let Some(before) = link.checked_sub(1).map(|at| &comparison.links[at]) else {
        return false;
    };
    let link = &comparison.links[link];
    let goes_on = |before: &[usize], now: &[usize]| {
        before.last().map(|&last| last + 1) == now.first().copied()
    };
    before.moved && link.moved && goes_on(&before.a, &link.a) && goes_on(&before.b, &link.b)
}

/// A row with the sentence of its own side at which it begins.
struct Placed {
    at: usize,
    row: Row,
}

fn rows(comparison: &Comparison) -> Vec<Row> {
    if comparison.relation.verdict == Verdict::Unrelated {
        return vec![Row::Apart];
    }
    let [mut in_a, mut in_b] = Which::BOTH.map(|which| left_over(comparison, which));
    for (index, link) in comparison.links.iter().enumerate() {
        if let Some(&at) = link.a.first() {
            let row = Row::Linked(index);
            in_a.push(Placed { at, row });
        }
        if let (true, Some(&at)) = (link.moved && !moves_on(comparison, index), link.b.first()) {
            let row = Row::MovedHere(index);
            in_b.push(Placed { at, row });
        }
    }
    sort_by_key(&mut in_a, |placed| placed.at);
    sort_by_key(&mut in_b, |placed| placed.at);

    let mut rows = Vec::with_capacity(in_a.len() + in_b.len());
    let mut waiting = in_b.into_iter().peekable();
    for placed in in_a {
        if let Row::Linked(link) = placed.row {
            let link = &comparison.links[link];
            if let (false, Some(&before)) = (link.moved, link.b.first()) {
                while let Some(other) = waiting.next_if(|other| other.at < before) {
                    rows.push(other.row);
                }
            }
        }
        rows.push(placed.row);
    }
    rows.extend(waiting.map(|placed| placed.row));
    let is_beside = |a: &Range<usize>, b: &Range<usize>| {
        let sides = [(&comparison.a, a), (&comparison.b, b)];
        sides.into_iter().all(|(side, run)| {
            side.sentences[run.start].role == Role::Furniture
                && side.alone.binary_search(&run.start).is_err()
        })
    };
    beside(rows, is_beside)
}

/// Puts runs of A and of B that belong beside each other into one row, as far as they come first
/// between two links: so both keep their order.
fn beside(rows: Vec<Row>, belong: impl Fn(&Range<usize>, &Range<usize>) -> bool) -> Vec<Row> {
    let mut joined: Vec<Row> = Vec::with_capacity(rows.len());
    // Where the runs of A begin that come before the next run of B, and no run of B came before.
    let mut next = 0;
    for row in rows {
        match (&row, joined.get(next)) {
            (Row::Only(Which::B, b), Some(Row::Only(Which::A, a))) if belong(a, b) => {
                joined[next] = Row::SetAside(a.clone(), b.clone());
                next += 1;
                continue;
            }
            (Row::Only(Which::A, _), _) => {}
            _ => next = joined.len() + 1,
        }
        joined.push(row);
    }
    joined
}

/// Which sentences of a side stand in a link.
fn linked(comparison: &Comparison, which: Which) -> Vec<bool> {
    let side = which.of(&comparison.a, &comparison.b);
    let mut linked = vec![false; side.sentences.len()];
    for link in &comparison.links {
        for &index in which.of(&link.a, &link.b) {
            linked[index] = true;
        }
    }
    linked
}

/// The sentences that stand in no link, in runs that make one row.
fn left_over(comparison: &Comparison, which: Which) -> Vec<Placed> {
    let side = which.of(&comparison.a, &comparison.b);
    let linked = linked(comparison, which);
    let alone = |at: usize| side.alone.binary_search(&at).is_ok();
    let alike = |at: usize, next: usize| {
        let [one, other]: [Sentence; 2] = [side.sentences[at], side.sentences[next]];
        one.paragraph == other.paragraph
            && (one.role == Role::Furniture) == (other.role == Role::Furniture)
            && alone(at) == alone(next)
    };
    let mut runs: Vec<Range<usize>> = Vec::new();
    for index in (0..side.sentences.len()).filter(|&index| !linked[index]) {
        match runs.last_mut() {
            Some(run) if run.end == index && alike(index - 1, index) => {
                run.end = index + 1;
            }
            _ => runs.push(index..index + 1),
        }
    }
    let placed = |run: Range<usize>| Placed {
        at: run.start,
        row: Row::Only(which, run),
    };
    runs.into_iter().map(placed).collect()
}
