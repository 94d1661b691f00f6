//! The lexicons that were added, one for a language.

use std::sync::{Arc, RwLock};

use super::super::{Language, parted};
use super::{Lexicon, LexiconError};

static ADDED: RwLock<Vec<Arc<Lexicon>>> = RwLock::new(Vec::new());

/// Adds the lexicon in `bytes` to what is known of its language, in place of an earlier one. The second part of a
/// language (pkg/lexicon/de.bin and the like) is taken in once, and stays.
/// A comparison takes what is known when it first looks for findings, and goes on with that.
///
/// # Errors
/// Where the bytes are no such file, of another version, or damaged; what was known stays.
pub fn add_lexicon(bytes: &[u8]) -> Result<(), LexiconError> {
    if let Some(rest) = bytes.strip_prefix(parted::MARK) {
        return parted::add(rest);
    }
    let lexicon = Arc::new(Lexicon::read(bytes)?);
    let mut added = ADDED.write().unwrap_or_else(|poison| poison.into_inner());
    added.retain(|other| other.language() != lexicon.language());
    added.push(lexicon);
    Ok(())
}

/// The lexicon of a language, if one was added.
pub fn lexicon_for(language: Language) -> Option<Arc<Lexicon>> {
    let added = ADDED.read().unwrap_or_else(|poison| poison.into_inner());
    added
        .iter()
        .find(|lexicon| lexicon.language() == language.tag())
        .cloned()
}
