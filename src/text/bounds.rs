//! Where sentences may end by the rules of Unicode Standard Annex 29.

use std::borrow::Cow;
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// Characters before a mark that the rules look back at: the letter, and an accent upon it.
const LOOK_BACK: usize = 2;
/// A longer run of one kind of characters, in bytes, is shortened to its first and its last.
const LONGEST_RUN: usize = 16;

/// Where the sentences of `source` end by Unicode's rules, in UTF-8 bytes, in order; the last is
/// the end of the text. The rules look at a few characters around each mark, so that plain letters
/// and spaces between marks, nearly all of most texts, need not be looked at.
pub fn sentence_ends(source: &str) -> Vec<usize> {
    let bytes = source.as_bytes();
    let mut ends = Vec::new();
    let mut from = 0;
    while let Some(mark) = bytes[from..].iter().position(|&byte| may_end(byte)) {
        let mark = from + mark;
        match bytes[mark..] {
            // Quotation marks, dashes and letters with accents: no rule ends a sentence at one.
            [0xC3, ..] => {
                from = mark + 2;
                continue;
            }
            [0xE2, 0x80, 0x90..=0x9F, ..] => {
                from = mark + 3;
                continue;
            }
            // Nearly all sentences end so.
            [b'.' | b'!' | b'?', b' ', b'A'..=b'Z', ..] => {
                ends.push(mark + 2);
                from = mark + 3;
                continue;
            }
            _ => {}
        }
        let start = source[..mark]
            .char_indices()
            .rev()
            .take(LOOK_BACK)
            .last()
            .map_or(mark, |(at, _)| at);
        let decided = bytes[mark..].iter().position(u8::is_ascii_alphabetic);
        let end = decided.map_or(bytes.len(), |letter| mark + letter + 1);
        let ends_around = ends_by_rule(&source[start..end]).map(|at| start + at);
        ends.extend(ends_around.filter(|&at| mark < at && at < end));
        from = end;
    }
    ends.push(bytes.len());
    ends
}

/// Where the sentences of `text` end, as the rules have it.
fn ends_by_rule(text: &str) -> impl Iterator<Item = usize> {
    let left_out = middles_of_runs(text);
    let shortened: Cow<str> = match &left_out[..] {
        [] => text.into(),
        _ => {
            let mut kept = String::with_capacity(text.len());
            let mut from = 0;
            for middle in &left_out {
                kept.push_str(&text[from..middle.start]);
                from = middle.end;
            }
            (kept + &text[from..]).into()
        }
    };
    let ends = shortened.split_sentence_bound_indices();
    let ends: Vec<usize> = ends.map(|(at, piece)| at + piece.len()).collect();
    let mut left_out = left_out.into_iter().peekable();
    let mut gone = 0;
    ends.into_iter().map(move |end| {
        while let Some(middle) = left_out.next_if(|middle| middle.start < end + gone) {
            gone += middle.len();
        }
        end + gone
    })
}

/// What stands between the first and the last character of each long run of one kind. No sentence
/// ends within a run, and its length changes nothing for what stands around it; but behind a full
/// stop the rules look ahead from each mark and space to the next letter.
fn middles_of_runs(text: &str) -> Vec<Range<usize>> {
    let mut middles = Vec::new();
    if text.len() <= LONGEST_RUN {
        return middles;
    }
    let mut characters = text.char_indices().peekable();
    while let Some((start, first)) = characters.next() {
        let kind = Kind::of(first);
        if kind == Kind::LineBreak {
            continue;
        }
        let mut last = start;
        while let Some((at, _)) = characters.next_if(|&(_, next)| Kind::of(next) == kind) {
            last = at;
        }
        if last - start >= LONGEST_RUN {
            middles.push(start + first.len_utf8()..last);
        }
    }
    middles
}

/// What the rules treat alike.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// A sentence ends at each.
    LineBreak,
    Space,
    /// A quotation mark or bracket, as far as Unicode's rules take them alike: the full-width mark is none.
    Enclosing,
    /// Any other is like itself alone.
    Character(char),
}

impl Kind {
    fn of(character: char) -> Self {
        match character {
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Self::LineBreak,
            '"' | '\'' | '(' | ')' | '[' | ']' | '{' | '}' | '“' | '”' | '„' | '‘' | '’' | '‚'
            | '«' | '»' | '‹' | '›' | '「' | '」' | '『' | '』' => Self::Enclosing,
            space if space.is_whitespace() => Self::Space,
            other => Self::Character(other),
        }
    }
}

/// Whether a sentence may end at a byte: a full stop or the like, a line's end, or any part of a
/// character beyond ASCII.
fn may_end(byte: u8) -> bool {
    matches!(byte, b'.' | b'!' | b'?' | b'\n' | b'\r') || !byte.is_ascii()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn nothing_is_lost_by_looking_around_marks_only(
            source in "([a-cA-C]{0,3}|[0-9 .,!?()\"\n\r]|[“”’«»…。éА́я\u{85}\u{AD}]|\\. [a-zA-Z]| {17,20}|[\"')“»]{12,20}|-{17,20}|\\.{17,20}){0,24}",
        ) {
            let whole: Vec<usize> = source
                .split_sentence_bound_indices()
                .map(|(at, piece)| at + piece.len())
                .collect();
            let mut ends = sentence_ends(&source);
            ends.retain(|&end| end > 0);
            prop_assert_eq!(ends, whole);
        }
    }
}
