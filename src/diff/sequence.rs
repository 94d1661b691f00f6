//! The words that two passages share, by their normal forms: E. W. Myers, An O(ND) Difference
//! Algorithm and Its Variations (1986), as the crate `similar` has it by default. On difficult
//! passages that takes a good path before it has found the shortest, as Git does, so that the work
//! stays bounded; all it matches is equal all the same.

use similar::DiffOp;
use similar::algorithms::{Capture, Compact, myers};

use crate::text::{Form, Token, TokenKind, Vocabulary};

/// An equal island this short between two changes, all of it grammar words, is chance.
const ISLAND: usize = 2;

/// The tokens that stand in both passages, as pairs of their places, ascending in both.
pub fn matches(a: &[Token], b: &[Token], vocabulary: &Vocabulary) -> Vec<(usize, usize)> {
    let a_forms: Vec<Form> = a.iter().map(|token| token.form).collect();
    let b_forms: Vec<Other> = b.iter().map(|token| Other(token.form)).collect();
    // The algorithm is named here and not chosen at run time, so that the others are not built in.
    let mut hook = Compact::new(Capture::new(), &a_forms, &b_forms);
    let Ok(()) = myers::diff(&mut hook, &a_forms, 0..a.len(), &b_forms, 0..b.len());
    let mut matches = Vec::with_capacity(a.len().min(b.len()));
    for op in hook.into_inner().into_ops() {
        if let DiffOp::Equal {
            old_index,
            new_index,
            len,
        } = op
        {
            matches.extend((0..len).filter_map(|at| {
                let pair = (old_index + at, new_index + at);
                let ends = [at == 0, at + 1 == len];
                (!splits_amount([a, b], pair, ends, vocabulary)).then_some(pair)
            }));
        }
    }
    drop_islands(&mut matches, a, b, vocabulary);
    matches
}

/// A word of the other passage. Of words of one type the crate would first leave out those without a partner, where
/// both passages have hundreds, and for that hold its search twice: 4 kB of what a reader downloads.
#[derive(PartialEq, Eq, Hash)]
struct Other(Form);

impl PartialEq<Form> for Other {
    fn eq(&self, form: &Form) -> bool {
        self.0 == *form
    }
}

/// How many words of `a` match in runs long enough that chance does not explain them.
pub fn words_in_runs(matches: &[(usize, usize)], a: &[Token]) -> u32 {
    /// Shorter runs are stock phrases.
    const LEAST_RUN: u32 = 4;

    let whole = a.iter().filter(|token| token.is_word()).count() as u32;
    matches
        .chunk_by(|one, next| *next == (one.0 + 1, one.1 + 1))
        .map(|run| run.iter().filter(|&&(at, _)| a[at].is_word()).count() as u32)
        .filter(|&words| words >= LEAST_RUN.min(whole))
        .sum()
}

/// Whether a match that is the first or last of its equal run would part a figure from its sign:
/// in "$5" against "$6" the sign changes with the figure.
fn splits_amount(
    [a, b]: [&[Token]; 2],
    (i, j): (usize, usize),
    [first, last]: [bool; 2],
    vocabulary: &Vocabulary,
) -> bool {
    let joined = |tokens: &[Token], left: Option<usize>| {
        left.and_then(|left| tokens.get(left..left + 2))
            .is_some_and(|pair| is_amount(&pair[0], &pair[1], vocabulary))
    };
    (last && (joined(a, Some(i)) || joined(b, Some(j))))
        || (first && (joined(a, i.checked_sub(1)) || joined(b, j.checked_sub(1))))
}

/// Whether two tokens are a figure and the sign that stands at it: $5, 5%.
fn is_amount(left: &Token, right: &Token, vocabulary: &Vocabulary) -> bool {
    let sign = |token: &Token| vocabulary.is_amount_sign(token.form);
    left.span.end == right.span.start
        && match (left.kind, right.kind) {
            (TokenKind::Number, TokenKind::Symbol) => sign(right),
            (TokenKind::Symbol, TokenKind::Number) => sign(left),
            _ => false,
        }
}

/// Takes out short runs of grammar words that match by chance between two changes.
fn drop_islands(
    matches: &mut Vec<(usize, usize)>,
    a: &[Token],
    b: &[Token],
    vocabulary: &Vocabulary,
) {
    let kept = matches
        .chunk_by(|one, next| *next == (one.0 + 1, one.1 + 1))
        .filter(|run| {
            let inner = run[0] != (0, 0) && run[run.len() - 1] != (a.len() - 1, b.len() - 1);
            let grammar = |&(at, _): &(usize, usize)| {
                a[at].is_word() && vocabulary.is_function_word(a[at].form)
            };
            !(run.len() <= ISLAND && inner && run.iter().all(grammar))
        })
        .flatten()
        .copied()
        .collect();
    *matches = kept;
}
