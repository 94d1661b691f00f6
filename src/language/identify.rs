//! Finds the language of a text.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::Language;
use super::data::data_file;
use super::knowledge::lines;
use super::script::tag_by_letters;

/// The BCP 47 tag of the language of a text, by its grammar words, else by its letters; "und" where
/// neither tells.
pub fn tag_of_text(text: &str) -> &'static str {
    /// Enough for a sure answer, little enough to cost nothing.
    const SAMPLE_WORDS: usize = 400;
    /// Below this share of grammar words a text is in none of the languages.
    const LEAST_SHARE: f32 = 0.15;

    let GrammarWords { tags, words } = &*GRAMMAR_WORDS;
    let mut hits = vec![0_u32; tags.len()];
    let mut sampled = 0_u32;
    for word in text
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .take(SAMPLE_WORDS)
    {
        sampled += 1;
        let is_small = word.bytes().all(|byte| byte.is_ascii_lowercase());
        let languages = if is_small {
            words.get(word)
        } else {
            words.get(word.to_lowercase().as_str())
        };
        let mut left = languages.copied().unwrap_or_default();
        while left != 0 {
            hits[left.trailing_zeros() as usize] += 1;
            left &= left - 1;
        }
    }
    // Of several with as many words the first.
    let best = (0..tags.len()).rev().max_by_key(|&place| hits[place]);
    match best {
        Some(place) if hits[place] as f32 > sampled as f32 * LEAST_SHARE => tags[place],
        _ => tag_by_letters(text),
    }
}

/// The grammar words of all languages.
struct GrammarWords {
    /// The tags of the languages, first of those that have a folder.
    tags: Vec<&'static str>,
    /// In which languages a word, in small letters, carries grammar: the bit of each tag is set.
    words: FxHashMap<&'static str, u32>,
}

static GRAMMAR_WORDS: LazyLock<GrammarWords> = LazyLock::new(|| {
    let known = Language::KNOWN.into_iter().flat_map(|language| {
        let lines = lines(language.files().function_words);
        lines.map(move |line| (language.tag(), line))
    });
    let others = lines(data_file!("others.txt")).filter_map(|line| line.split_once(' '));
    let mut tags: Vec<&str> = Vec::new();
    let mut words = FxHashMap::default();
    for (tag, line) in known.chain(others) {
        if tags.last() != Some(&tag) {
            tags.push(tag);
        }
        let bit = 1 << (tags.len() - 1);
        for word in line.split_ascii_whitespace() {
            *words.entry(word).or_default() |= bit;
        }
    }
    GrammarWords { tags, words }
});

#[cfg(test)]
mod tests {
    use super::{GRAMMAR_WORDS, tag_of_text};

    #[test]
    fn each_language_has_a_bit_of_its_own() {
        let bits = u32::BITS as usize;
        assert!(GRAMMAR_WORDS.tags.len() <= bits, "more languages than bits");
    }

    #[test]
    fn a_sentence_is_enough_to_know_the_language() {
        for (tag, text) in [
            ("en", "The ferry was late, and nobody told us why."),
            (
                "de",
                "Die Fähre war zu spät, und niemand hat uns gesagt, warum.",
            ),
            (
                "fr",
                "Le bac était en retard et personne ne nous a dit pourquoi.",
            ),
            (
                "es",
                "El barco llegó tarde y nadie nos dijo por qué no salió.",
            ),
            (
                "pt",
                "O barco chegou tarde e ninguém nos disse por que não saiu.",
            ),
            (
                "it",
                "Il battello era in ritardo e nessuno ci ha detto perché.",
            ),
            ("nl", "De boot was te laat, en niemand zei ons waarom."),
            ("sv", "Båten var sen, och ingen sade till oss varför."),
            ("da", "Båden var forsinket, og ingen sagde hvorfor til os."),
            ("nb", "Båten var forsinket, og ingen sa hvorfor til oss."),
            (
                "ca",
                "El vaixell va arribar tard i ningú no ens va dir per què.",
            ),
            (
                "ro",
                "Vaporul a întârziat și nimeni nu ne-a spus de ce nu a plecat.",
            ),
            ("el", "Το καράβι άργησε και κανείς δεν μας είπε γιατί."),
            ("und", "Паром опоздал, и никто не сказал нам почему."),
            (
                "und",
                "Prom się spóźnił i nikt nam nie powiedział dlaczego.",
            ),
            ("und", ""),
        ] {
            assert_eq!(tag_of_text(text), tag, "{text}");
        }
    }
}
