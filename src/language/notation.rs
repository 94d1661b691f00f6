//! How phrases are written in the data: a bar between two of them, white space between the words of
//! one, and a slash between the forms of a word: `one/other phrase | phrase`.

use std::borrow::Cow;

/// A word in its normal form; a part of the data where it stands so there.
pub(super) type Word = Cow<'static, str>;

/// The phrases of a line, or the groups of words.
pub(super) fn phrases_of(line: &'static str) -> impl Iterator<Item = &'static str> {
    line.split('|').map(str::trim_ascii)
}

/// How many forms a word of a phrase has, with slashes between them; a lone mark stands for itself.
fn forms_of(word: &str) -> usize {
    let slashes = word.bytes().filter(|&byte| byte == b'/').count();
    if word.len() > 1 { slashes + 1 } else { 1 }
}

/// The words of a phrase in their normal form, once for each choice of forms of its words.
pub(super) fn variants_of(
    phrase: &'static str,
) -> impl Iterator<Item = impl Iterator<Item = Word>> {
    let variants: usize = phrase.split_ascii_whitespace().map(forms_of).product();
    (0..variants).map(move |variant| words_of(phrase, variant))
}

/// The words of a phrase in their normal form, where a word has several forms one of them: each
/// `variant` takes others.
fn words_of(phrase: &'static str, mut variant: usize) -> impl Iterator<Item = Word> {
    phrase.split_ascii_whitespace().filter_map(move |word| {
        let count = forms_of(word);
        let form = match count {
            1 => word,
            _ => word.split('/').nth(variant % count)?,
        };
        variant /= count;
        // A hyphen is no part of a word's normal form.
        let is_mark = |byte: u8| matches!(byte, b'-' | b'.');
        Some(if form.len() > 1 && form.bytes().any(is_mark) {
            Cow::Owned(form.replace(['-', '.'], ""))
        } else {
            Cow::Borrowed(form)
        })
    })
}
