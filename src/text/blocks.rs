//! Divides a text into blocks: paragraphs, headlines, captions, lines of a menu.

use super::Span;
use crate::language::quotation_marks::closes_quotation;

/// The next block of `text` at or after byte `from`, without the white space around it; `from`
/// moves behind it. A line break ends a block unless the paragraph was wrapped by hand.
pub fn next(text: &str, from: &mut usize) -> Option<Span> {
    let rest = &text[*from..];
    let start = *from + (rest.len() - rest.trim_start().len());
    if start == text.len() {
        return None;
    }
    let mut end = line_end(text, start);
    while let Some(after) = next_line(text, end) {
        if !is_wrapped(&text[start..end], &text[after..]) {
            break;
        }
        end = line_end(text, after);
    }
    *from = end;
    let block = text[start..end].trim_end();
    Some(Span::new(start as u32, (start + block.len()) as u32))
}

/// The end of the line that holds byte `at`.
fn line_end(text: &str, at: usize) -> usize {
    // A byte that begins no line break is part of none.
    let may_break = |&byte: &u8| matches!(byte, b'\n'..=b'\r' | 0xC2 | 0xE2);
    let mut end = at;
    while let Some(length) = text.as_bytes()[end..].iter().position(may_break) {
        end += length;
        match text[end..].chars().next() {
            Some(character) if !is_line_break(character) => end += character.len_utf8(),
            _ => return end,
        }
    }
    text.len()
}

fn is_line_break(character: char) -> bool {
    matches!(
        character,
        '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// The start of the line directly below the one that ends at byte `end`; none where a blank line
/// or nothing follows.
fn next_line(text: &str, end: usize) -> Option<usize> {
    let rest = &text[end..];
    let length = if rest.starts_with("\r\n") {
        2
    } else {
        rest.chars().next()?.len_utf8()
    };
    let after = end + length;
    let mut characters = text[after..].chars();
    let first = characters.find(|&c| is_line_break(c) || !c.is_whitespace());
    first.is_some_and(|c| !is_line_break(c)).then_some(after)
}

/// Whether a line break was put in by hand within a sentence: the text before it is long enough to
/// have been wrapped and does not end a sentence, and what comes after it begins with a small letter.
fn is_wrapped(before: &str, after: &str) -> bool {
    /// Shorter lines are not wrapped but ended: headlines, captions, entries of a menu.
    const LEAST_WIDTH: usize = 45;

    if !after.trim_start().starts_with(char::is_lowercase) {
        return false;
    }
    let line = before.rsplit(is_line_break).next().unwrap_or(before);
    line.chars().count() >= LEAST_WIDTH && !ends_sentence(line)
}

/// Whether a block of one sentence is a headline, subheading or caption.
pub fn is_headline(block: &str) -> bool {
    /// Longer ones are sentences that lost their full stop.
    const MOST_BYTES: usize = 240;

    block.len() <= MOST_BYTES && !ends_sentence(block)
}

/// Whether a line closes with a mark that ends sentences, or opens what follows.
fn ends_sentence(line: &str) -> bool {
    line.trim_end()
        .trim_end_matches(|c| closes_quotation(c) || matches!(c, ')' | ']'))
        .ends_with([
            '.', '!', '?', ':', ';', '…', '。', '！', '？', '：', '।', '؟', '۔', '։', '።',
        ])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(text: &str) -> Vec<&str> {
        let mut from = 0;
        std::iter::from_fn(|| next(text, &mut from))
            .map(|block| block.of(text))
            .collect()
    }

    #[test]
    fn lines_and_blank_lines_part_blocks() {
        assert_eq!(
            blocks("\n Headline\nA first line.\r\n\r\nXS\nSM\n"),
            ["Headline", "A first line.", "XS", "SM"]
        );
    }

    #[test]
    fn a_paragraph_wrapped_by_hand_is_one_block() {
        let text = "The council of the harbour town decided on Tuesday\nthat the old crane will stay where it is.\nNext.";
        assert_eq!(blocks(text).len(), 2);
    }

    #[test]
    fn only_a_line_without_a_full_stop_is_a_headline() {
        assert!(is_headline("Mayor says ‘yes’ to bridge"));
        assert!(!is_headline("She said: “Yes.”"));
        assert!(!is_headline("他们同意了。"));
    }
}
