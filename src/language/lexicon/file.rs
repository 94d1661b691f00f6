//! Reads the bytes of a lexicon file. `cargo xtask lexicon` writes them (xtask/src/lexicon).
//!
//! The file, in this order; a *number* is seven bits a byte, the lowest first, and the highest
//! bit of a byte says that more follow:
//!
//! - "ACLX", one byte for the version (1), one for the length of the language's tag, the tag
//! - eleven little-endian 32-bit counts: words, bytes of endings, synsets at the top for nouns,
//!   verbs, adjectives and adverbs, synsets, memberships, second parents, opposites, derivations
//! - for each word one byte: how many bytes it shares with the start of the word before
//! - for each word its other bytes and a line feed; the words are in the order of their bytes
//! - for each synset a number: how many synsets lie at once below it. They are in the order of a
//!   walk level by level, so this tells the parent of each
//! - for each synset a number: how many words it has, which may be none
//! - for each synset with words a number: its first word, less that of the synset before it below the same
//!   parent (or at the top, in the same part of speech)
//! - for each synset, for each further word, a number: by how much it comes after the one before,
//!   less 1
//! - second parents, opposites, derivations: pairs of numbers, in order; the first is a
//!   difference to that of the pair before. A second parent is a synset and its parent; opposites
//!   are two synsets; a derivation is a word, and twice the distance to a later one, plus 1 where
//!   one of the two names a person
//! - a little-endian 32-bit count and as many pairs of a word and the number of a line of near words that it
//!   stands in; a lexicon without them ends here

use super::LexiconError;
use crate::sorting::sort_by_key;

/// Marks a synset that has no parent.
pub const NONE: u32 = u32::MAX;
/// The first bytes of every lexicon file, the last one its version.
pub const MARK: &[u8] = b"ACLX\x01";

/// The tables of a lexicon file, unpacked.
#[derive(Debug)]
pub struct Tables {
    /// The language's tag.
    pub language: String,
    /// All words in the order of their bytes, one after the other.
    pub text: String,
    /// Where each word begins in `text`, and the end of the last.
    pub starts: Vec<u32>,
    /// The words of each synset.
    pub members: Rows<u16>,
    /// The synsets of each word.
    pub senses: Rows<u32>,
    /// The part of speech of each synset: 0 noun, 1 verb, 2 adjective, 3 adverb.
    pub parts_of_speech: Vec<u8>,
    /// The parent of each synset, or NONE.
    pub parents: Vec<u32>,
    /// Further parents: synset and parent, in order.
    pub second_parents: Vec<(u32, u32)>,
    /// Synsets of opposite meaning, in both directions, in order.
    pub opposites: Vec<(u32, u32)>,
    /// Words derived one from the other, in both directions, in order; true where one of the two
    /// names a person.
    pub derivations: Vec<(u16, u16, bool)>,
    /// Words, and the lines of near words that each stands in, in order.
    pub lines: Vec<(u16, u16)>,
}

/// Rows of different lengths in one table.
#[derive(Debug)]
pub struct Rows<T> {
    starts: Vec<u32>,
    values: Vec<T>,
}

impl<T> Rows<T> {
    /// The row at `index`.
    pub fn row(&self, index: usize) -> &[T] {
        &self.values[self.starts[index] as usize..self.starts[index + 1] as usize]
    }
}

/// Reads a whole lexicon file.
///
/// # Errors
/// Where the bytes begin otherwise, end early or late, or name what is not there.
pub fn read(bytes: &[u8]) -> Result<Tables, LexiconError> {
    let mut input = Input { bytes };
    let language = input.language()?;
    let mut counts = [0; 11];
    for count in &mut counts {
        *count = input.count(bytes.len())?;
    }
    let [
        words,
        endings,
        nouns,
        verbs,
        adjectives,
        adverbs,
        synsets,
        memberships,
        seconds,
        opposites,
        derivations,
    ] = counts;
    if words > usize::from(u16::MAX) {
        return Err(LexiconError::Damaged);
    }
    let prefixes = input.take(words)?;
    let (text, starts) = unpack_words(prefixes, input.take(endings)?)?;
    let roots = [nouns, verbs, adjectives, adverbs];
    let (parents, parts_of_speech) = input.tree(roots, synsets)?;
    let members = input.members(&parents, &parts_of_speech, words, memberships)?;
    let second_parents = input.synset_pairs(seconds, synsets)?;
    let opposites = both_ways(input.synset_pairs(opposites, synsets)?, |(a, b)| (b, a));
    let derivations = both_ways(input.derivations(derivations, words)?, |(a, b, person)| {
        (b, a, person)
    });
    let lines = input.lines(words)?;
    if !input.bytes.is_empty() {
        return Err(LexiconError::Damaged);
    }
    Ok(Tables {
        language,
        senses: turn(&members, words),
        text,
        starts,
        members,
        parts_of_speech,
        parents,
        second_parents,
        opposites,
        derivations,
        lines,
    })
}

/// Writes the words out in full. They must be in order, or none could be found again.
fn unpack_words(prefixes: &[u8], endings: &[u8]) -> Result<(String, Vec<u32>), LexiconError> {
    let mut text: Vec<u8> = Vec::with_capacity(endings.len() * 3);
    let mut starts = Vec::with_capacity(prefixes.len() + 1);
    starts.push(0);
    let mut before = 0;
    let mut rest = endings.split(|&byte| byte == b'\n');
    for &shared in prefixes {
        let ending = rest.next().ok_or(LexiconError::Damaged)?;
        let start = text.len();
        let shared = usize::from(shared);
        if shared > start - before {
            return Err(LexiconError::Damaged);
        }
        text.extend_from_within(before..before + shared);
        text.extend_from_slice(ending);
        // The rest of the word before must come before the new ending.
        if start > 0 && text[before + shared..start] >= *ending {
            return Err(LexiconError::Damaged);
        }
        before = start;
        starts.push(text.len() as u32);
    }
    let text = String::from_utf8(text).map_err(|_| LexiconError::Damaged)?;
    let whole = starts
        .iter()
        .all(|&start| text.is_char_boundary(start as usize));
    if whole && rest.next() == Some(b"") && rest.next().is_none() {
        Ok((text, starts))
    } else {
        Err(LexiconError::Damaged)
    }
}

/// Relations that hold in both directions, in order, from those of one direction.
fn both_ways<T: Copy + Ord>(mut relations: Vec<T>, turned: impl Fn(T) -> T) -> Vec<T> {
    for at in 0..relations.len() {
        relations.push(turned(relations[at]));
    }
    sort_by_key(&mut relations, |&relation| relation);
    relations
}

/// The synsets of each word, from the words of each synset.
fn turn(members: &Rows<u16>, words: usize) -> Rows<u32> {
    let mut starts = vec![0_u32; words + 1];
    for &word in &members.values {
        starts[usize::from(word) + 1] += 1;
    }
    for index in 0..words {
        starts[index + 1] += starts[index];
    }
    let mut next = starts.clone();
    let mut values = vec![0; members.values.len()];
    for synset in 0..members.starts.len() - 1 {
        for &word in members.row(synset) {
            let place = &mut next[usize::from(word)];
            values[*place as usize] = synset as u32;
            *place += 1;
        }
    }
    Rows { starts, values }
}

/// The bytes that are still to be read.
struct Input<'a> {
    bytes: &'a [u8],
}

impl<'a> Input<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8], LexiconError> {
        let (taken, rest) = self
            .bytes
            .split_at_checked(length)
            .ok_or(LexiconError::Damaged)?;
        self.bytes = rest;
        Ok(taken)
    }

    /// A little-endian count of things that take at least one byte each, so at most `most`.
    fn count(&mut self, most: usize) -> Result<usize, LexiconError> {
        let bytes = self.take(4)?.try_into().expect("four bytes were taken");
        let count = u32::from_le_bytes(bytes) as usize;
        if count > most {
            return Err(LexiconError::Damaged);
        }
        Ok(count)
    }

    fn number(&mut self) -> Result<u32, LexiconError> {
        let mut number = 0;
        for (place, &byte) in self.bytes.iter().take(4).enumerate() {
            number |= u32::from(byte & 0x7F) << (7 * place);
            if byte & 0x80 == 0 {
                self.bytes = &self.bytes[place + 1..];
                return Ok(number);
            }
        }
        Err(LexiconError::Damaged)
    }

    /// The mark of a lexicon, and the tag of its language.
    fn language(&mut self) -> Result<String, LexiconError> {
        if self.take(MARK.len())? != MARK {
            return Err(LexiconError::NotALexicon);
        }
        let length = usize::from(self.take(1)?[0]);
        let tag = str::from_utf8(self.take(length)?).map_err(|_| LexiconError::Damaged)?;
        Ok(tag.to_owned())
    }

    /// The parent and the part of speech of each synset.
    fn tree(
        &mut self,
        roots: [usize; 4],
        synsets: usize,
    ) -> Result<(Vec<u32>, Vec<u8>), LexiconError> {
        let mut parents = Vec::with_capacity(synsets);
        let mut parts_of_speech = Vec::with_capacity(synsets);
        for (part_of_speech, roots) in (0..).zip(roots) {
            parents.resize(parents.len() + roots, NONE);
            parts_of_speech.resize(parents.len(), part_of_speech);
        }
        for parent in 0..synsets {
            let children = self.number()? as usize;
            // A synset must have got its own parent before it can be one.
            let part_of_speech = *parts_of_speech.get(parent).ok_or(LexiconError::Damaged)?;
            if children > synsets - parents.len().min(synsets) {
                return Err(LexiconError::Damaged);
            }
            parents.resize(parents.len() + children, parent as u32);
            parts_of_speech.resize(parents.len(), part_of_speech);
        }
        if parents.len() != synsets {
            return Err(LexiconError::Damaged);
        }
        Ok((parents, parts_of_speech))
    }

    /// The words of each synset.
    fn members(
        &mut self,
        parents: &[u32],
        parts_of_speech: &[u8],
        words: usize,
        memberships: usize,
    ) -> Result<Rows<u16>, LexiconError> {
        let synsets = parents.len();
        let mut starts = vec![0_u32];
        let mut total = 0;
        for _ in 0..synsets {
            let members = self.number()?;
            total += members;
            if total as usize > memberships {
                return Err(LexiconError::Damaged);
            }
            starts.push(total);
        }
        if total as usize != memberships {
            return Err(LexiconError::Damaged);
        }
        let word = |number: u32| {
            (number < words as u32)
                .then_some(number as u16)
                .ok_or(LexiconError::Damaged)
        };
        let mut values = vec![0_u16; memberships];
        let mut before = 0;
        for synset in 0..synsets {
            let place = |synset: usize| (parents[synset], parts_of_speech[synset]);
            if synset == 0 || place(synset) != place(synset - 1) {
                before = 0;
            }
            if starts[synset] < starts[synset + 1] {
                before += self.number()?;
                values[starts[synset] as usize] = word(before)?;
            }
        }
        for synset in 0..synsets {
            for place in starts[synset] as usize + 1..starts[synset + 1] as usize {
                let gap = self.number()?;
                values[place] = word(u32::from(values[place - 1]) + 1 + gap)?;
            }
        }
        Ok(Rows { starts, values })
    }

    /// Pairs of synsets.
    fn synset_pairs(
        &mut self,
        count: usize,
        synsets: usize,
    ) -> Result<Vec<(u32, u32)>, LexiconError> {
        let synsets = synsets as u32;
        self.pairs(count, synsets, |a, b| (b < synsets).then_some((a, b)))
    }

    /// Pairs of words derived one from the other, and whether one of the two names a person.
    fn derivations(
        &mut self,
        count: usize,
        words: usize,
    ) -> Result<Vec<(u16, u16, bool)>, LexiconError> {
        self.pairs(count, words as u32, |a, packed| {
            let b = a.checked_add(packed / 2)?;
            ((b as usize) < words).then_some((a as u16, b as u16, packed % 2 == 1))
        })
    }

    /// Words with the numbers of lines of near words; none where the file ends before them.
    fn lines(&mut self, words: usize) -> Result<Vec<(u16, u16)>, LexiconError> {
        if self.bytes.is_empty() {
            return Ok(Vec::new());
        }
        let count = self.count(self.bytes.len())?;
        self.pairs(count, words as u32, |word, line| {
            Some((word as u16, line.try_into().ok()?))
        })
    }

    /// Pairs in the order of their first numbers, each below `most`.
    fn pairs<T>(
        &mut self,
        count: usize,
        most: u32,
        pair: impl Fn(u32, u32) -> Option<T>,
    ) -> Result<Vec<T>, LexiconError> {
        let mut first = 0;
        (0..count)
            .map(|_| {
                first += self.number()?;
                if first >= most {
                    return Err(LexiconError::Damaged);
                }
                pair(first, self.number()?).ok_or(LexiconError::Damaged)
            })
            .collect()
    }
}
