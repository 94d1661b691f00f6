//! Parts edits where their parts are changes of different kinds.

use super::{Edit, EditClass};
use crate::text::{Span, Text};

/// Parts the punctuation that a change of words begins or ends with from the words: where a
/// sentence is split, a comma has become a full stop, which is typography.
pub(super) fn without_punctuation(a: &Text, b: &Text, edit: Edit) -> Vec<Edit> {
    let (one, other) = (a.at(edit.a), b.at(edit.b));
    let first = |text: &str| mark_of(text.chars().next(), text.chars().nth(1));
    let last = |text: &str| {
        let mut letters = text.chars().rev();
        let last = letters.next();
        mark_of(last, None).filter(|_| letters.next().is_none_or(char::is_alphanumeric))
    };
    // The same mark on both sides is no change.
    let punctuation = |one: Span, other: Span| {
        (a.at(one) != b.at(other)).then_some(Edit {
            a: one,
            b: other,
            class: EditClass::Typography,
        })
    };
    let mut rest = edit;
    let mut parts = Vec::with_capacity(1);
    if let (Some(mine), Some(theirs)) = (first(one), first(other)) {
        let cut = [edit.a.start + mine, edit.b.start + theirs];
        parts.extend(punctuation(
            Span::new(edit.a.start, cut[0]),
            Span::new(edit.b.start, cut[1]),
        ));
        rest.a = Span::new(cut[0], edit.a.end);
        rest.b = Span::new(cut[1], edit.b.end);
    }
    let (one, other) = (a.at(rest.a), b.at(rest.b));
    let end = match (last(one), last(other)) {
        (Some(mine), Some(theirs)) => {
            let cut = [rest.a.end - mine, rest.b.end - theirs];
            let end = punctuation(Span::new(cut[0], rest.a.end), Span::new(cut[1], rest.b.end));
            rest.a = Span::new(rest.a.start, cut[0]);
            rest.b = Span::new(rest.b.start, cut[1]);
            end
        }
        _ => None,
    };
    (rest.a, rest.b) = super::without_shared_space(a, rest.a, b, rest.b);
    if !(rest.a.is_empty() && rest.b.is_empty()) {
        parts.push(rest);
    }
    parts.extend(end);
    parts
}

/// The bytes of a mark that ends a clause; none where more than white space follows it.
fn mark_of(mark: Option<char>, next: Option<char>) -> Option<u32> {
    let mark = mark.filter(|mark| matches!(mark, ',' | ';' | ':' | '.' | '!' | '?'))?;
    next.is_none_or(char::is_whitespace)
        .then_some(mark.len_utf8() as u32)
}

/// Gives the class `Meaning` to what the stretches of findings show, and to nothing else that has
/// words: `found` are those stretches in `a` and `b`.
pub fn mark_meaning(edits: &mut Vec<Edit>, found: &[(Span, Span)], a: &Text, b: &Text) {
    if found.is_empty() {
        return;
    }
    let mut marked = Vec::with_capacity(edits.len() + 2 * found.len());
    for edit in edits.drain(..) {
        let mut parts = vec![edit];
        for &shown in found {
            let covered = |part: &Edit| shown.0.overlaps(part.a) || shown.1.overlaps(part.b);
            parts = parts
                .into_iter()
                .flat_map(|part| {
                    if part.class != EditClass::Meaning && covered(&part) {
                        part_at(part, shown, a, b)
                    } else {
                        vec![part]
                    }
                })
                .collect();
        }
        marked.append(&mut parts);
    }
    *edits = marked;
}

/// An edit in up to three parts, of which the one that `shown` points at has the class `Meaning`.
fn part_at(edit: Edit, shown: (Span, Span), a: &Text, b: &Text) -> Vec<Edit> {
    let inner_a = within(edit.a, shown.0);
    let inner_b = within(edit.b, shown.1);
    let at = |place| Span::new(place, place);
    // What the finding shows on one side alone of this edit leaves the other side's words to the
    // part before it, or behind it where nothing is before.
    let (inner_a, inner_b) = match (inner_a, inner_b) {
        (Some(one), Some(other)) => (one, other),
        (Some(one), None) if one.start > edit.a.start => (one, at(edit.b.end)),
        (Some(one), None) => (one, at(edit.b.start)),
        (None, Some(other)) if other.start > edit.b.start => (at(edit.a.end), other),
        (None, Some(other)) => (at(edit.a.start), other),
        (None, None) => return vec![edit],
    };
    let rest = |one: Span, other: Span| Edit {
        a: one,
        b: other,
        class: if a.at(one).trim() == b.at(other).trim() {
            EditClass::Typography
        } else {
            edit.class
        },
    };
    let mut before = rest(
        Span::new(edit.a.start, inner_a.start),
        Span::new(edit.b.start, inner_b.start),
    );
    let mut after = rest(
        Span::new(inner_a.end, edit.a.end),
        Span::new(inner_b.end, edit.b.end),
    );
    let mut shown = Edit {
        a: inner_a,
        b: inner_b,
        class: EditClass::Meaning,
    };
    let has_words = |part: &Edit| {
        [a.at(part.a), b.at(part.b)]
            .iter()
            .any(|text| text.contains(char::is_alphanumeric))
    };
    if !has_words(&before) {
        shown.a.start = before.a.start;
        shown.b.start = before.b.start;
        (before.a, before.b) = (at(shown.a.start), at(shown.b.start));
    }
    if !has_words(&after) {
        shown.a.end = after.a.end;
        shown.b.end = after.b.end;
        (after.a, after.b) = (at(shown.a.end), at(shown.b.end));
    }
    let parts = [before, shown, after].into_iter();
    parts
        .filter(|part| !(part.a.is_empty() && part.b.is_empty()))
        .collect()
}

/// The part of a side of an edit that a finding shows; none where it shows something else.
fn within(edit: Span, shown: Span) -> Option<Span> {
    let touches = edit.start <= shown.start && shown.end <= edit.end;
    if touches || edit.overlaps(shown) {
        return Some(Span::new(
            shown.start.max(edit.start),
            shown.end.min(edit.end),
        ));
    }
    None
}
