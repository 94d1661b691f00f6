//! Where sentences may end by the rules of Unicode Standard Annex 29.

use unicode_segmentation::UnicodeSegmentation;

/// Characters before a mark that the rules look back at: the letter, and an accent upon it.
const LOOK_BACK: usize = 2;

/// Where the sentences of `source` end by Unicode's rules, in UTF-8 bytes, in order; the last is
/// the end of the text. The rules look at a few characters around each mark, so that plain letters
/// and spaces between marks, nearly all of most texts, need not be looked at.
pub fn sentence_ends(source: &str) -> Vec<usize> {
    let bytes = source.as_bytes();
    let mut ends = Vec::new();
    let mut from = 0;
    while let Some(mark) = bytes[from..].iter().position(|&byte| may_end(byte)) {
        let mark = from + mark;
        let start = source[..mark]
            .char_indices()
            .rev()
            .take(LOOK_BACK)
            .last()
            .map_or(mark, |(at, _)| at);
        let decided = bytes[mark..].iter().position(u8::is_ascii_alphabetic);
        let end = decided.map_or(bytes.len(), |letter| mark + letter + 1);
        ends.extend(
            source[start..end]
                .split_sentence_bound_indices()
                .map(|(at, piece)| start + at + piece.len())
                .filter(|&at| mark < at && at < end),
        );
        from = end;
    }
    ends.push(bytes.len());
    ends
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
            source in "([a-cA-C]{0,3}|[0-9 .,!?()\"\n\r]|[“”’«»…。éА́я\u{85}\u{AD}]|\\. [a-zA-Z]){0,24}",
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
