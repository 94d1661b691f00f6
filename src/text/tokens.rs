//! Divides a stretch of text into tokens: words, numbers and symbols.

use unicode_segmentation::UnicodeSegmentation;

use super::{Form, Look, Span, Vocabulary};
use crate::language::Language;
use crate::language::quotation_marks::closes_quotation;
use crate::language::signs::is_currency_sign;

/// A word, a number or a symbol of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// Its normal form.
    pub form: Form,
    /// What it is.
    pub kind: TokenKind,
    /// How it looks where it stands.
    pub look: Look,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// A word; hyphenated words are one, as are acronyms with their full stops.
    Word,
    /// Begins with a figure of any script or another character for a number, and carries its sign, points
    /// and letters: -3.5, 1,500, 18th, 4.2m, ٣٥, ½.
    Number,
    /// Anything else: one punctuation mark, currency sign or emoji.
    Symbol,
}

impl Token {
    /// Whether it is a word or a number.
    pub fn is_word(&self) -> bool {
        self.kind != TokenKind::Symbol
    }
}

/// The tokens of `span`, a sentence of `text`, in order, appended to `tokens`. Only white space
/// lies between them.
pub fn tokenize(
    text: &str,
    span: Span,
    language: Language,
    vocabulary: &mut Vocabulary,
    tokens: &mut Vec<Token>,
) {
    let sentence = span.of(text);
    let mut at = 0;
    while let Some(first) = sentence[at..].chars().next() {
        if first.is_whitespace() {
            at += first.len_utf8();
            continue;
        }
        let (length, kind) = token_at(sentence, at, language);
        let start = span.start + at as u32;
        let span = Span::new(start, start + length as u32);
        let (form, look) = vocabulary.intern(span.of(text), language);
        tokens.push(Token {
            span,
            form,
            kind,
            look,
        });
        at += length;
    }
}

/// The length in bytes and the kind of the token that begins at byte `at` of `sentence`.
fn token_at(sentence: &str, at: usize, language: Language) -> (usize, TokenKind) {
    let rest = &sentence[at..];
    let mut characters = rest.chars();
    let first = characters.next().unwrap_or(' ');
    if first.is_ascii_digit() {
        return (number_length(rest), TokenKind::Number);
    }
    if matches!(first, '-' | '+' | '\u{2212}') && is_sign(sentence, at, characters.next()) {
        let sign = first.len_utf8();
        return (sign + number_length(&rest[sign..]), TokenKind::Number);
    }
    let length = word_length(rest, language);
    if length == 0 {
        return (symbol_length(rest, first), TokenKind::Symbol);
    }
    let kind = if first.is_numeric() {
        TokenKind::Number
    } else {
        TokenKind::Word
    };
    (length + stop_length(rest, length, language), kind)
}

/// Whether the mark at byte `at` is the sign of the figure behind it, and no dash or hyphen.
fn is_sign(sentence: &str, at: usize, next: Option<char>) -> bool {
    next.is_some_and(|c| c.is_ascii_digit())
        && sentence[..at]
            .chars()
            .next_back()
            .is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[') || is_currency_sign(c))
}

/// The length of a figure with its points, and the letters that follow at once: 1,500, 3.5, 18th.
fn number_length(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let mut end = 0;
    while end < bytes.len() {
        let inner = matches!(bytes[end], b'.' | b',' | b':' | b'\'')
            && bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
        if bytes[end].is_ascii_digit() || inner {
            end += 1;
        } else {
            break;
        }
    }
    let letters = rest[end..]
        .find(|c: char| !c.is_alphabetic() || is_unspaced(c))
        .unwrap_or(rest.len() - end);
    end + letters
}

/// The length of the word at the start of `rest`, 0 where there is none.
fn word_length(rest: &str, language: Language) -> usize {
    let mut end = part_length(rest, language);
    if end == 0 {
        return 0;
    }
    // A hyphen joins the letters behind it.
    while let Some(joint) = rest[end..].chars().next() {
        if !matches!(joint, '-' | '\u{2010}' | '\u{2011}') {
            break;
        }
        let after = &rest[end + joint.len_utf8()..];
        let part = part_length(after, language);
        if part == 0 || !after.starts_with(char::is_alphabetic) {
            break;
        }
        end += joint.len_utf8() + part;
    }
    end
}

/// The length of the unbroken letters at the start of `rest`, apostrophes within included: don't. Where
/// an apostrophe ends a word of its own, the length of that: l'.
fn part_length(rest: &str, language: Language) -> usize {
    let bytes = rest.as_bytes();
    let mut end = 0;
    while end < bytes.len() && bytes[end].is_ascii_alphanumeric() {
        end += 1;
    }
    let byte_at = |at: usize| bytes.get(at).copied().unwrap_or(b' ');
    let (next, after) = (byte_at(end), byte_at(end + 1));
    let may_go_on = match next {
        // These join letters: "don't", "U.S", but not the end of a sentence.
        b'\'' | b'.' | b':' => !after.is_ascii() || after.is_ascii_alphanumeric(),
        b'_' => true,
        _ => !next.is_ascii(),
    };
    if !may_go_on {
        return end;
    }
    // Before the search for its end, or each mark of a long row would look through the rest of it.
    if !rest.starts_with(char::is_alphanumeric) {
        return 0;
    }
    // Anything but plain letters is divided by the rules of Unicode Standard Annex 29.
    let word = rest.split_word_bounds().next().unwrap_or_default();
    if let Some((before, _)) = word.split_once(['\'', '’'])
        && language
            .traits()
            .elided
            .contains(&before.to_lowercase().as_str())
    {
        let apostrophe = &word[before.len()..];
        return before.len() + apostrophe.chars().next().map_or(0, char::len_utf8);
    }
    word.len()
}

/// The length of the full stop that belongs to the word of `length` bytes: U.S., Gen.
fn stop_length(rest: &str, length: usize, language: Language) -> usize {
    let after = &rest[length..];
    if !after.starts_with('.') {
        return 0;
    }
    // At the end of a sentence the stop is the sentence's.
    let ends = after[1..]
        .trim_start_matches(|c| closes_quotation(c) || matches!(c, ')' | ']' | '.'))
        .trim_start()
        .is_empty();
    let word = &rest[..length];
    let dotted = word.contains('.') || (length == 1 && word.as_bytes()[0].is_ascii_uppercase());
    usize::from(!ends && (dotted || language.knowledge().abbreviation(word).is_some()))
}

/// The length of the symbol at the start of `rest`: up to three dots or dashes in a row
/// are one.
fn symbol_length(rest: &str, first: char) -> usize {
    if matches!(first, '.' | '-') {
        return rest.chars().take(3).take_while(|&c| c == first).count();
    }
    if first.is_ascii() || matches!(first, '“' | '”' | '‘' | '’' | '–' | '—' | '…') {
        return first.len_utf8();
    }
    rest.split_word_bounds()
        .next()
        .map_or(first.len_utf8(), str::len)
}

/// Whether words of this character's script are written without spaces between them.
pub fn is_unspaced(character: char) -> bool {
    matches!(character,
        '\u{0E00}'..='\u{0EFF}' // Thai, Lao
        | '\u{1000}'..='\u{109F}' // Myanmar
        | '\u{1780}'..='\u{17FF}' // Khmer
        | '\u{3040}'..='\u{30FF}' // Hiragana, Katakana
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' // Han
        | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<&str> {
        let mut tokens = Vec::new();
        tokenize(
            text,
            Span::new(0, text.len() as u32),
            Language::English,
            &mut Vocabulary::default(),
            &mut tokens,
        );
        tokens.iter().map(|token| token.span.of(text)).collect()
    }

    #[test]
    fn elided_words_are_words_of_their_own() {
        let text = "L'eau monte jusqu’à la rue d'Olme aujourd'hui.";
        let mut tokens = Vec::new();
        let span = Span::new(0, text.len() as u32);
        let vocabulary = &mut Vocabulary::default();
        tokenize(text, span, Language::French, vocabulary, &mut tokens);
        let pieces = tokens.iter().map(|token| token.span.of(text));
        assert_eq!(
            pieces.collect::<Vec<_>>().join("|"),
            "L'|eau|monte|jusqu’|à|la|rue|d'|Olme|aujourd'hui|."
        );
    }

    #[test]
    fn the_stop_before_any_closing_mark_is_the_sentences() {
        let text = "„Sie kam aus den U.S.A.“";
        assert_eq!(pieces(text)[5..], ["U.S.A", ".", "“"]);
    }

    #[test]
    fn words_numbers_and_symbols_are_told_apart() {
        for (text, expected) in [
            ("Don’t stop.", vec!["Don’t", "stop", "."]),
            ("the U.S. Secretary", vec!["the", "U.S.", "Secretary"]),
            ("in the U.S.", vec!["in", "the", "U.S", "."]),
            ("Gen. Smith", vec!["Gen.", "Smith"]),
            ("re-establish", vec!["re-establish"]),
            ("a 34-year-old", vec!["a", "34", "-", "year-old"]),
            (
                "$1.5bn, up -3.5%",
                vec!["$", "1.5bn", ",", "up", "-3.5", "%"],
            ),
            ("2–1", vec!["2", "–", "1"]),
            ("10-15", vec!["10", "-", "15"]),
            ("“We …”", vec!["“", "We", "…", "”"]),
            ("wait...", vec!["wait", "..."]),
            ("5:40am", vec!["5:40am"]),
            ("the cafe\u{301}s", vec!["the", "cafe\u{301}s"]),
            ("東京は", vec!["東", "京", "は"]),
            ("👩‍👩‍👧 yes", vec!["👩‍👩‍👧", "yes"]),
            ("‘ghost’", vec!["‘", "ghost", "’"]),
            ("شرطة المدينة", vec!["شرطة", "المدينة"]),
        ] {
            assert_eq!(pieces(text), expected, "{text}");
        }
    }
}
