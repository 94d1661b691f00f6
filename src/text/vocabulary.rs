//! The words of both texts as numbers: two tokens mean the same word where their forms are equal.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use unicode_normalization::char::compose;

use super::Token;
use crate::language::Language;
use crate::language::decimal::western_figures;
use crate::language::quotation_marks::plain_quotation_mark;
use crate::language::signs::{is_amount_sign, is_punctuation};

/// The normal form of a word, as a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Form(pub u32);

impl Form {
    /// Its place in a table of all forms.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// How a word looks where it stands: what is asked of its letters again and again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Its first letter.
    case: Case,
    /// Whether it stands in its normal form.
    pub is_normal: bool,
    /// Whether it, or its normal form, holds a figure or a hyphen.
    pub may_hold_number: bool,
}

/// How the first character of a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Case {
    Small,
    Capital,
    /// No letter, or one of a script without capitals.
    Neither,
}

// A million words on each side are five million tokens, and a larger one costs each of them 4 bytes.
const _: () = assert!(size_of::<Token>() == 16);

impl Look {
    fn of(surface: &str, normal: &str) -> Self {
        let is_normal = surface == normal;
        let holds_part = |word: &str| {
            let mut bytes = word.bytes();
            bytes.any(|byte| byte == b'-' || byte.is_ascii_digit())
        };
        Self {
            case: match surface.chars().next() {
                Some(first) if first.is_lowercase() => Case::Small,
                Some(first) if first.is_uppercase() => Case::Capital,
                _ => Case::Neither,
            },
            is_normal,
            may_hold_number: holds_part(surface) || !is_normal && holds_part(normal),
        }
    }

    /// Whether the word begins with a small letter.
    pub fn is_small(self) -> bool {
        self.case == Case::Small
    }

    /// Whether the word begins with a capital letter.
    pub fn is_capital(self) -> bool {
        self.case == Case::Capital
    }
}

/// What is known of a form.
struct Entry {
    text: Arc<str>,
    function_word: bool,
}

/// All forms met so far, in both texts.
#[derive(Default)]
pub struct Vocabulary {
    entries: Vec<Entry>,
    /// The words as they stand, so that each is brought into its normal form once, and the normal
    /// forms, which are their own.
    spellings: FxHashMap<Arc<str>, (Form, Look)>,
}

impl Vocabulary {
    /// Makes room for the words of a text of so many bytes, so that the tables of usual texts never have
    /// to grow.
    pub fn make_room(&mut self, bytes: usize) {
        /// Bytes of text to a new word; in long texts new words are rarer, and their tables may grow.
        const BYTES_PER_WORD: usize = 12;
        const MOST: usize = 1024;

        let words = (bytes / BYTES_PER_WORD).min(MOST);
        self.entries.reserve(words);
        self.spellings.reserve(words);
    }

    /// The form of a token as it stands in a text, and how it looks there.
    pub fn intern(&mut self, surface: &str, language: Language) -> (Form, Look) {
        if let Some(&known) = self.spellings.get(surface) {
            return known;
        }
        // Such a word is its own normal form.
        if surface.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return self.add(surface, language);
        }
        let normal = normal_form(surface, language);
        let known = self.spellings.get(normal.as_str()).copied();
        let (form, look) = known.unwrap_or_else(|| self.add(&normal, language));
        if surface == normal {
            return (form, look);
        }
        let look = Look::of(surface, &normal);
        self.spellings.insert(surface.into(), (form, look));
        (form, look)
    }

    /// Adds a normal form.
    fn add(&mut self, normal: &str, language: Language) -> (Form, Look) {
        let form = Form(self.entries.len() as u32);
        let look = Look::of(normal, normal);
        let text: Arc<str> = normal.into();
        self.spellings.insert(Arc::clone(&text), (form, look));
        self.entries.push(Entry {
            text,
            function_word: language.knowledge().is_function_word(normal),
        });
        (form, look)
    }

    /// The normal form as text.
    pub fn text(&self, form: Form) -> &str {
        &self.entries[form.index()].text
    }

    /// Whether a form carries grammar rather than content in the language it was first met in.
    pub fn is_function_word(&self, form: Form) -> bool {
        self.entries[form.index()].function_word
    }

    /// Whether a form is a sign that makes an amount of a figure.
    pub fn is_amount_sign(&self, form: Form) -> bool {
        self.text(form).chars().all(is_amount_sign)
    }

    /// Whether a token is more than typography: a word, a number, or a sign that says something itself.
    pub fn counts(&self, token: &Token) -> bool {
        token.is_word() || !self.text(token.form).chars().all(is_punctuation)
    }

    /// How many forms there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }
}

/// A word as it is compared: small letters, composed, without hyphens, soft hyphens and the full
/// stops of abbreviations. An acronym that would then read as a grammar word ("US", "WHO") keeps
/// its capitals. Figures keep their points and signs.
fn normal_form(surface: &str, language: Language) -> String {
    if surface.starts_with(|c: char| !c.is_alphabetic()) {
        return plain_mark(surface).map_or_else(
            || western_figures(&surface.to_lowercase().replace('\u{2212}', "-")).into_owned(),
            Into::into,
        );
    }
    if surface.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return small_letters(surface, language);
    }
    let mut letters = String::with_capacity(surface.len());
    for character in surface.chars() {
        match character {
            '.'
            | '-'
            | '\u{2010}'
            | '\u{2011}'
            | '\u{AD}'
            | '\u{200B}'..='\u{200D}'
            | '\u{2060}' => {}
            '’' | '‘' | 'ʼ' | '＇' => letters.push('\''),
            'ﬁ' => letters.push_str("fi"),
            'ﬂ' => letters.push_str("fl"),
            'ﬀ' => letters.push_str("ff"),
            mark @ '\u{300}'..='\u{36F}' => {
                match letters
                    .chars()
                    .next_back()
                    .and_then(|last| compose(last, mark))
                {
                    Some(composed) => {
                        letters.pop();
                        letters.push(composed);
                    }
                    None => letters.push(mark),
                }
            }
            other => letters.push(other),
        }
    }
    small_letters(&letters, language)
}

/// A word in small letters, unless it is an acronym that would then read as a grammar word.
fn small_letters(word: &str, language: Language) -> String {
    let small = word.to_lowercase();
    let acronym = word.len() > 1
        && word.chars().all(char::is_uppercase)
        && language.knowledge().is_function_word(&small);
    if acronym { word.to_owned() } else { small }
}

/// The plain form of a punctuation mark that has several shapes.
fn plain_mark(surface: &str) -> Option<&'static str> {
    let mut characters = surface.chars();
    if let (Some(mark), None) = (characters.next(), characters.next())
        && let Some(plain) = plain_quotation_mark(mark)
    {
        return Some(plain);
    }
    Some(match surface {
        "″" | "``" | "''" => "\"",
        "′" | "`" => "'",
        "—" | "–" | "―" | "‒" | "--" | "---" | "-" => "-",
        "…" | "..." | ". . ." => "…",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(a: &str, b: &str) -> bool {
        let mut vocabulary = Vocabulary::default();
        let mut form = |word| vocabulary.intern(word, Language::English).0;
        form(a) == form(b)
    }

    #[test]
    fn spellings_of_one_word_share_a_form() {
        for (a, b) in [
            ("U.S.", "US"),
            ("don’t", "don't"),
            ("re-establish", "reestablish"),
            ("Hemisphere", "hemisphere"),
            ("caf\u{E9}", "cafe\u{301}"),
            ("ﬁnd", "find"),
            ("“", "\""),
            ("—", "–"),
            ("\u{2212}3.5", "-3.5"),
            ("٣٥", "35"),
        ] {
            assert!(same(a, b), "{a} and {b}");
        }
    }

    #[test]
    fn different_words_and_figures_stay_apart() {
        for (a, b) in [
            ("US", "us"),
            ("3.5", "35"),
            ("-3", "3"),
            ("1,500", "1.500"),
            ("resume", "r\u{E9}sum\u{E9}"),
            ("we're", "were"),
        ] {
            assert!(!same(a, b), "{a} and {b}");
        }
    }
}
