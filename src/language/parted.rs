//! The second part of a language: the data that only findings read, a file that is loaded apart
//! (pkg/lexicon/de.bin and the like). `cargo xtask build` writes it (xtask/src/parted.rs).
//!
//! The file, in UTF-8: "ACLF" and one byte for the version (1), the language's tag and a zero byte; then for each
//! data file its name, a line feed, its lines without comments and without blanks beside bars, and a zero byte.

use super::folders::OF_FINDINGS;
use super::{Language, LexiconError};

/// How such a file begins.
pub const MARK: &[u8] = b"ACLF\x01";

/// Adds what follows the mark. The second time that a language is added changes nothing.
///
/// # Errors
/// Where the bytes are no whole such file, or of a language that is not known.
pub fn add(bytes: &[u8]) -> Result<(), LexiconError> {
    let (language, texts) = read(bytes).ok_or(LexiconError::Damaged)?;
    language.add_findings(texts);
    Ok(())
}

fn read(bytes: &[u8]) -> Option<(Language, [&str; OF_FINDINGS.len()])> {
    let (tag, rest) = str::from_utf8(bytes).ok()?.split_once('\0')?;
    let known = |language: &Language| language.tag() == tag;
    let language = Language::KNOWN.into_iter().find(known)?;
    let mut files = rest.split_terminator('\0');
    let mut texts = [""; OF_FINDINGS.len()];
    for (name, text) in OF_FINDINGS.iter().zip(&mut texts) {
        *text = files.next()?.strip_prefix(name)?.strip_prefix('\n')?;
    }
    (rest.ends_with('\0') && files.next().is_none()).then_some((language, texts))
}

#[cfg(test)]
#[path = "../../xtask/src/parted.rs"]
mod pack;

/// Adds the second part of each language that has one, from its source.
#[cfg(test)]
pub fn add_all() {
    for (_, bytes) in pack::all(env!("CARGO_MANIFEST_DIR").as_ref()).expect("the data can be read")
    {
        super::add_lexicon(&bytes).expect("the data are all there");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Class, Senses, add_lexicon};

    #[test]
    fn a_language_that_is_added_is_known_and_so_it_is_if_added_again() {
        add_all();
        add_all();
        let senses = Senses::of(Language::German);
        assert!(senses.word("vierzig", Class::Number).is_some());
    }

    #[test]
    fn what_is_cut_off_or_of_no_known_language_is_refused() {
        let languages =
            pack::all(env!("CARGO_MANIFEST_DIR").as_ref()).expect("the data can be read");
        let [(_, whole), ..] = &languages[..] else {
            panic!("no language is parted");
        };
        for length in [MARK.len(), MARK.len() + 3, whole.len() / 2, whole.len() - 1] {
            assert_eq!(add_lexicon(&whole[..length]), Err(LexiconError::Damaged));
        }
        assert_eq!(add_lexicon(&whole[..3]), Err(LexiconError::NotALexicon));
        assert_eq!(
            add_lexicon(&[whole, &b"x"[..]].concat()),
            Err(LexiconError::Damaged)
        );
        let unknown = [MARK, b"tlh", &whole[MARK.len() + 2..]].concat();
        assert_eq!(add_lexicon(&unknown), Err(LexiconError::Damaged));
    }
}
