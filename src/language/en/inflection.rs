//! Regular and irregular inflection of English words: the one language whose lists hold base forms.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::language::data::data_file;
use crate::language::forms::{Base, Degree, PartsOfSpeech};
use crate::language::knowledge::lines;

const NOUN_OR_VERB: PartsOfSpeech = PartsOfSpeech::NOUN.with(PartsOfSpeech::VERB);
const COMPARED: PartsOfSpeech = PartsOfSpeech::ADJECTIVE.with(PartsOfSpeech::ADVERB);

/// Endings that follow a consonant or replace a final e, and what takes them.
const ENDINGS: [(&str, PartsOfSpeech); 4] = [
    ("ed", PartsOfSpeech::VERB),
    ("ing", PartsOfSpeech::VERB),
    ("er", COMPARED),
    ("est", COMPARED),
];

/// Endings of which the base has another, and what has them.
const CHANGED_ENDINGS: [(&str, &str, PartsOfSpeech); 6] = [
    ("ies", "y", NOUN_OR_VERB),
    ("ied", "y", PartsOfSpeech::VERB),
    ("ier", "y", COMPARED),
    ("iest", "y", COMPARED),
    ("ying", "ie", PartsOfSpeech::VERB),
    ("men", "man", PartsOfSpeech::NOUN),
];

/// The words that an English word in small letters may be an inflection of: "went" of "go",
/// "hopped" of "hop". It may be a base itself as well, which is not said here.
pub fn bases(word: &str) -> Vec<Base> {
    let mut bases: Vec<Base> = Vec::new();
    let compared = if word.ends_with("st") {
        Degree::Superlative
    } else {
        Degree::Comparative
    };
    let mut add = |base: String, parts_of_speech| {
        bases.push(Base {
            word: base,
            parts_of_speech,
            degree: if parts_of_speech == COMPARED {
                compared
            } else {
                Degree::Positive
            },
        });
    };
    for &(base, of) in IRREGULAR.get(word).into_iter().flatten() {
        add(base.to_owned(), of);
    }
    for ending in ["'s", "'"] {
        if let Some(base) = word.strip_suffix(ending) {
            add(base.to_owned(), PartsOfSpeech::NOUN);
        }
    }
    for (ending, base_ending, of) in CHANGED_ENDINGS {
        if let Some(stem) = word.strip_suffix(ending).filter(|stem| !stem.is_empty()) {
            add(format!("{stem}{base_ending}"), of);
        }
    }
    if let Some(stem) = word.strip_suffix('s').filter(|stem| stem.len() > 1) {
        if !stem.ends_with(['s', '\'']) {
            add(stem.to_owned(), NOUN_OR_VERB);
        }
        if let Some(stem) = stem.strip_suffix('e').filter(|stem| hisses(stem)) {
            add(stem.to_owned(), NOUN_OR_VERB);
        }
    }
    for (ending, of) in ENDINGS {
        let Some(stem) = word
            .strip_suffix(ending)
            .filter(|stem| stem.contains(is_vowel))
        else {
            continue;
        };
        add(format!("{stem}e"), of);
        if !would_double(stem) {
            add(stem.to_owned(), of);
        }
        if let Some(single) = undoubled(stem) {
            add(single.to_owned(), of);
        }
    }
    bases
}

/// The same for terms of several words: verbs inflect their first word ("carried out"), nouns
/// their last ("prime ministers").
pub fn bases_of_term(term: &str) -> Vec<Base> {
    let (Some((first, after)), Some((before, last))) =
        (term.split_once(' '), term.rsplit_once(' '))
    else {
        return bases(term);
    };
    let mut of_first = bases(first);
    of_first.retain(|base| base.parts_of_speech.overlap(PartsOfSpeech::VERB));
    for base in &mut of_first {
        base.word = format!("{} {after}", base.word);
    }
    let mut of_last = bases(last);
    of_last.retain(|base| base.parts_of_speech.overlap(PartsOfSpeech::NOUN));
    for base in &mut of_last {
        base.word = format!("{before} {}", base.word);
    }
    of_first.append(&mut of_last);
    of_first
}

/// Each irregular form with its bases.
static IRREGULAR: LazyLock<FxHashMap<&str, Vec<(&str, PartsOfSpeech)>>> = LazyLock::new(|| {
    let mut forms: FxHashMap<&str, Vec<_>> = FxHashMap::default();
    let mut parts_of_speech = PartsOfSpeech::NONE;
    for line in lines(data_file!("irregular.txt")) {
        match line {
            "[verb]" => parts_of_speech = PartsOfSpeech::VERB,
            "[noun]" => parts_of_speech = PartsOfSpeech::NOUN,
            "[adjective]" => parts_of_speech = COMPARED,
            _ => {
                let mut words = line.split_ascii_whitespace();
                if let Some(base) = words.next() {
                    for form in words {
                        forms.entry(form).or_default().push((base, parts_of_speech));
                    }
                }
            }
        }
    }
    forms
});

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// Whether a stem takes "es": boxes, churches, goes.
fn hisses(stem: &str) -> bool {
    ["s", "x", "z", "ch", "sh", "o"]
        .iter()
        .any(|end| stem.ends_with(end))
}

/// Whether a stem of one syllable would have doubled its last letter: "hop" gives "hopped", so
/// "hoped" is not of "hop".
fn would_double(stem: &str) -> bool {
    let mut letters = stem.chars().rev();
    let (last, vowel, before) = (letters.next(), letters.next(), letters.next());
    last.is_some_and(|l| !is_vowel(l) && !matches!(l, 'w' | 'x'))
        && vowel.is_some_and(is_vowel)
        && before.is_none_or(|l| !is_vowel(l))
        && stem.chars().filter(|&l| is_vowel(l)).count() == 1
}

/// "hopp" without its second p.
fn undoubled(stem: &str) -> Option<&str> {
    let mut letters = stem.chars().rev();
    let last = letters.next()?;
    if letters.next()? != last || is_vowel(last) {
        return None;
    }
    Some(&stem[..stem.len() - last.len_utf8()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_lead_to_their_bases() {
        for (form, base) in [
            ("went", "go"),
            ("children", "child"),
            ("partnering", "partner"),
            ("hopped", "hop"),
            ("hoped", "hope"),
            ("studies", "study"),
            ("dying", "die"),
            ("boxes", "box"),
            ("causes", "cause"),
            ("goes", "go"),
            ("largest", "large"),
            ("policemen", "policeman"),
            ("minister's", "minister"),
            ("visited", "visit"),
        ] {
            let bases = bases(form);
            assert!(bases.iter().any(|b| b.word == base), "{form}: {bases:?}");
        }
    }
}
