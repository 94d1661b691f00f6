//! A sentence cut into pieces, each either the same in both texts or within one edit, and each
//! covered by the same findings from its beginning to its end.

use crate::comparison::Span;
use crate::sorting::{sort_by_key, sort_numbers};

/// A stretch of a sentence, or a place in it where a finding says that something is absent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// Where it stands; empty at a place of absence.
    pub span: Span,
    /// The edit it lies in, an index into the link's edits.
    pub edit: Option<usize>,
    /// The findings it lies in, indexes into the comparison's findings, ascending.
    pub findings: Vec<usize>,
}

/// Cuts `sentence`. `edits` are the spans of the link's edits on this side, in order; `findings`
/// are the spans of the link's findings on this side, each with its index.
pub(super) fn cut(sentence: Span, edits: &[Span], findings: &[(usize, Span)]) -> Vec<Piece> {
    let first = edits.partition_point(|edit| edit.end <= sentence.start);
    let last = edits.partition_point(|edit| edit.start < sentence.end);
    let near = first..last.max(first);
    let mut by_start: Vec<_> = findings
        .iter()
        .filter(|(_, span)| span.overlaps(sentence) || absent_within(*span, sentence))
        .copied()
        .collect();
    sort_by_key(&mut by_start, |(_, span)| span.start);

    let mut borders = vec![sentence.start, sentence.end];
    let spans = edits[near.clone()]
        .iter()
        .chain(by_start.iter().map(|(_, span)| span));
    for span in spans {
        borders.extend([span.start, span.end].map(|at| at.clamp(sentence.start, sentence.end)));
    }
    sort_numbers(&mut borders);
    borders.dedup();

    let mut pieces = Vec::with_capacity(borders.len());
    let mut edit = near.start;
    let mut waiting = by_start.into_iter().peekable();
    let mut open: Vec<(usize, Span)> = Vec::new();
    for (index, &start) in borders.iter().enumerate() {
        open.retain(|(_, span)| span.end > start);
        while let Some((finding, span)) = waiting.next_if(|(_, span)| span.start <= start) {
            if span.is_empty() {
                pieces.push(Piece {
                    span,
                    edit: None,
                    findings: vec![finding],
                });
            } else {
                open.push((finding, span));
            }
        }
        let Some(&end) = borders.get(index + 1) else {
            break;
        };
        while edit < near.end && edits[edit].end <= start {
            edit += 1;
        }
        let within = edit < near.end && edits[edit].start <= start;
        let mut findings: Vec<usize> = open.iter().map(|(finding, _)| *finding).collect();
        sort_by_key(&mut findings, |&finding| finding);
        pieces.push(Piece {
            span: Span::new(start, end),
            edit: within.then_some(edit),
            findings,
        });
    }
    pieces
}

/// Whether `span` is a place of absence that belongs to `sentence`: in it, at its end, or in the
/// white space before it.
fn absent_within(span: Span, sentence: Span) -> bool {
    span.is_empty() && sentence.start <= span.start && span.start <= sentence.end
}

#[cfg(test)]
mod tests {
    use super::{Piece, cut};
    use crate::comparison::Span;

    fn piece(start: u32, end: u32, edit: Option<usize>, findings: &[usize]) -> Piece {
        Piece {
            span: Span::new(start, end),
            edit,
            findings: findings.to_vec(),
        }
    }

    #[test]
    fn a_sentence_without_changes_is_one_piece() {
        assert_eq!(cut(Span::new(4, 9), &[], &[]), [piece(4, 9, None, &[])]);
    }

    #[test]
    fn a_finding_that_reaches_over_an_edit_keeps_the_edit_in_it() {
        let pieces = cut(
            Span::new(0, 20),
            &[Span::new(2, 2), Span::new(5, 8), Span::new(18, 25)],
            &[(3, Span::new(5, 12)), (1, Span::new(6, 7))],
        );
        assert_eq!(
            pieces,
            [
                piece(0, 2, None, &[]),
                piece(2, 5, None, &[]),
                piece(5, 6, Some(1), &[3]),
                piece(6, 7, Some(1), &[1, 3]),
                piece(7, 8, Some(1), &[3]),
                piece(8, 12, None, &[3]),
                piece(12, 18, None, &[]),
                piece(18, 20, Some(2), &[]),
            ]
        );
    }

    #[test]
    fn an_absence_keeps_its_place_even_at_the_end() {
        let absences = [(0, Span::new(3, 3)), (1, Span::new(6, 6))];
        assert_eq!(
            cut(Span::new(0, 6), &[], &absences),
            [
                piece(0, 3, None, &[]),
                piece(3, 3, None, &[0]),
                piece(3, 6, None, &[]),
                piece(6, 6, None, &[1]),
            ]
        );
    }
}
