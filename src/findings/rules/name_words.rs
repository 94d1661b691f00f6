//! Which words are names, and whether the other side tells the same by another form of them.

use crate::findings::link::Side;
use crate::findings::words::letters::{bare, end_alike, is_acronym, is_numeral, is_same_name};
use crate::language::accents::plain;
use crate::language::signs::is_currency_sign;
use crate::language::{Class, GrammarWord, SpeakerWord, without_s};
use crate::text::TokenKind;

/// Whether a token is part of a name: a capital that no sentence or heading asks for.
pub fn is_name(side: &Side, at: usize) -> bool {
    if !side.is_content(at) || !side.is_capital(at) {
        return false;
    }
    if side.text.language.traits().capital_nouns {
        // "Four years in prison" and "a million euros" are two nouns in a row, too.
        let counts = |at: usize| {
            let classes = [
                Class::Unit,
                Class::Scale,
                Class::Currency,
                Class::Share,
                Class::Quantity,
            ];
            let time = [Class::Weekday, Class::Month, Class::Day];
            let mut classes = classes.iter().chain(&time);
            classes.any(|&class| side.words.sense(side.form(at), class).is_some())
        };
        let capital = |at: usize| {
            side.is_word(at)
                && side.is_capital(at)
                && side.words.is_content(side.form(at))
                && !counts(at)
        };
        let is_many = side.words.sense(side.form(at), Class::Quantity).is_some();
        // At 46 places.
        let is_counted = at > 0 && side.tokens[at - 1].kind == TokenKind::Number;
        if is_many || is_counted || side.words.is_anyone(side.form(at)) {
            return false;
        }
        return (at > 0 && capital(at - 1)) || (at + 1 < side.tokens.len() && capital(at + 1));
    }
    let opens = at == 0
        || (!side.is_word(at - 1)
            && !matches!(side.surface(at - 1), "," | "-" | "(" | "&")
            && !side.surface(at - 1).starts_with(is_currency_sign));
    // At the beginning of a sentence: Anders Holm, Prime Minister Orla Venn.
    let before_name = || {
        at + 1 < side.tokens.len()
            && side.is_content(at + 1)
            && side.is_capital(at + 1)
            && side.words.is_noun(side.form(at))
    };
    !opens || side.words.is_always_capital(side.form(at)) || before_name()
}

/// Whether a token is a name though no capital says so: a place behind its preposition where all
/// nouns have capitals (nach Olm), a foreign name in Japanese.
pub fn is_named_otherwise(side: &Side, at: usize) -> bool {
    /// Shorter words of these syllables are seldom names.
    const LEAST_SYLLABLES: usize = 3;

    let language = side.text.language;
    let surface = side.surface(at);
    let before = |at: usize| side.normal(at);
    let is_place = || {
        at > 0
            && side.is_capital(at)
            && side.words.is_content(side.form(at))
            && GrammarWord::BeforePlace.is(before(at - 1), language)
            && !GrammarWord::NoPlace.ends(side.normal(at), language)
    };
    let is_katakana = |c: char| ('\u{30A1}'..='\u{30FC}').contains(&c);
    is_place() || surface.chars().all(is_katakana) && surface.chars().count() >= LEAST_SYLLABLES
}

/// Whether the other side names the same in another form: a plural, a possessive, an acronym.
pub fn is_told(side: &Side, (start, end): (usize, usize), other: &Side) -> bool {
    let initials: String = (start..end)
        .filter_map(|at| side.surface(at).chars().next())
        .collect();
    (0..other.tokens.len())
        .filter(|&at| other.is_word(at))
        .any(|at| {
            let theirs = side.words.text(other.form(at));
            let surface = other.surface(at);
            let compounds = (start..end).any(|mine| share_name_part(side.surface(mine), surface));
            let spelled = (start..end).any(|mine| {
                // Gründer, Firmengründer; Prof., Professor. But not: Xaver Pointner, Xaver Peintner.
                is_same_name(side.normal(mine), theirs)
                    && !is_with_another_letter(side.normal(mine), theirs)
                    || side.words.are_spellings(side.form(mine), other.form(at))
                    || side.text.language.traits().capital_nouns
                        && end_alike(side.normal(mine), theirs)
                        && !is_with_another_letter(side.normal(mine), theirs)
                        && !follow_one_name(side, mine, other, at)
            });
            let shortened =
                end - start > 1 && surface.replace('.', "").eq_ignore_ascii_case(&initials);
            // El Gobierno, el Ejecutivo.
            let renamed = end - start == 1 && {
                let (mine, theirs) = (side.form(start), other.form(at));
                side.words.are_names_of_one(mine, theirs)
            };
            spelled || compounds || shortened || renamed
        })
        || spelled_out(side.surface(start), other).is_some()
}

/// Whether two words of a side and of the other stand behind the same word of a name: Xaver Pointner, Xaver
/// Peintner.
fn follow_one_name(side: &Side, at: usize, other: &Side, there: usize) -> bool {
    at > 0 && there > 0 && {
        let (first, theirs) = (at - 1, there - 1);
        let is_first = |side: &Side, at: usize| {
            side.is_capital(at)
                && side.is_content(at)
                && !side.is_speaker_word(at, SpeakerWord::Title)
        };
        side.form(first) == other.form(theirs) && is_first(side, first) && is_first(other, theirs)
    }
}

/// Whether two names of as many letters differ in one, and not in one that languages write for the other:
/// Montrieux, Montvieux, but not: Wolodymyr, Volodymyr.
pub fn is_with_another_letter(a: &str, b: &str) -> bool {
    const EXCHANGED: [&str; 9] = ["vw", "iy", "ck", "sz", "ou", "ae", "jy", "gh", "ei"];

    let (a, b) = (bare(a), bare(b));
    let mut letters = a.chars().map(plain).zip(b.chars().map(plain));
    let mut others = letters.by_ref().filter(|(x, y)| x != y);
    let other = others.next();
    let is_only = others.next().is_none() && a.chars().count() == b.chars().count();
    is_only
        && other.is_some_and(|(x, y)| {
            let are_exchanged = |pair: &str| pair.contains(x) && pair.contains(y);
            x.is_alphabetic()
                && y.is_alphabetic()
                && !EXCHANGED.iter().any(|pair| are_exchanged(pair))
        })
}

/// Whether two compounds have the same name in them: AI-powered, AI-driven; or one of them is that name.
fn share_name_part(a: &str, b: &str) -> bool {
    let hyphen = |c: char| matches!(c, '-' | '\u{2010}' | '\u{2011}');
    let is_name = |part: &&str| part.starts_with(char::is_uppercase);
    // Not: Saint-Jean-des-Bois.
    let has_word = |name: &str| {
        let last = name.rsplit(hyphen).next();
        last.is_some_and(|part| part.starts_with(char::is_lowercase))
    };
    (has_word(a) || has_word(b))
        && a.split(hyphen)
            .filter(is_name)
            .any(|part| b.split(hyphen).any(|other| other == part))
}

/// Where a side spells an acronym out, in tokens.
pub fn spelled_out(acronym: &str, side: &Side) -> Option<(usize, usize)> {
    let letters = acronym.replace('.', "");
    let letters = without_s(&letters);
    if is_numeral(letters) || !is_acronym(letters) {
        return None;
    }
    let mut starts = (0..side.tokens.len()).filter(|&at| side.is_word(at));
    starts.find_map(|at| Some((at, initials_end(letters, side, at)?)))
}

/// Where the words at `at` end whose first letters are `letters`, small words left out.
fn initials_end(letters: &str, side: &Side, at: usize) -> Option<usize> {
    /// Six words, and three small ones between them.
    const MOST_WORDS: usize = 9;

    let mut wanted = letters.chars().peekable();
    let mut end = at;
    while let Some(&letter) = wanted.peek() {
        if end == side.tokens.len().min(at + MOST_WORDS) {
            return None;
        }
        let initial = side.surface(end).chars().next().unwrap_or(' ');
        if initial.to_lowercase().eq(letter.to_lowercase()) {
            wanted.next();
        } else if end == at || initial.is_uppercase() {
            return None;
        }
        end += 1;
    }
    Some(end)
}
