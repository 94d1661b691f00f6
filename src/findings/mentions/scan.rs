//! The known phrases of a side, found once for all that read them.

use std::ops::Range;

use crate::findings::link::Side;
use crate::findings::raised::Stretch;
use crate::findings::words::letters::bare;
use crate::language::{Class, GAP, Sense};
use crate::text::TokenKind;

/// A word or phrase with a known sense.
#[derive(Clone, Copy, Debug)]
pub struct Mention {
    /// Its first token.
    pub start: usize,
    /// The token after its last one.
    pub end: usize,
    /// The token after the last one that shows it: with what stands behind a narrow gap.
    shown_end: usize,
    /// What it says.
    pub sense: Sense,
    /// The content word that it bears on.
    pub head: Option<usize>,
}

impl Mention {
    /// What a finding marks of it: also what stands behind a narrow gap, unless something there is
    /// explained already.
    pub fn shown(&self, side: &Side) -> Stretch {
        let end = match side.is_explained(self.start, self.shown_end) {
            true => self.end,
            false => self.shown_end,
        };
        (self.start, end)
    }
}

/// The known phrases of a side, by the token they begin with.
pub struct Scan {
    /// All of them, in order.
    pub hits: Vec<Mention>,
    /// The tokens behind the gaps of phrases, which say nothing by themselves: zu, of nahm … zu.
    pub behind_gaps: Vec<usize>,
    /// The first hit of each token and the one after its last.
    by_token: Vec<(u32, u32)>,
}

impl Scan {
    /// Finds the longest known phrase at each token, left to right.
    pub fn new(side: &Side) -> Self {
        /// More words within a gap are of something else.
        const NARROW: usize = 3;

        let mut scan = Self {
            hits: Vec::with_capacity(side.tokens.len()),
            behind_gaps: Vec::new(),
            by_token: vec![(0, 0); side.tokens.len()],
        };
        let mut at = 0;
        // Where the last phrases end that say something of a matter, and an end of something: each of these
        // kinds hides no others, nor do others hide it.
        let mut aside_ends = [0; 2];
        while at < side.tokens.len() {
            let first = scan.hits.len();
            let (mut length, mut next) = (0, at + 1);
            let mut aside_lengths = aside_ends.map(|end| if at < end { usize::MAX } else { 0 });
            let phrases = side.words.phrases(side.form(at));
            if !phrases.is_empty() && !scan.behind_gaps.contains(&at) {
                let second = side.tokens.get(at + 1);
                let next_start =
                    second.and_then(|token| side.words.text(token.form).bytes().next());
                for phrase in phrases {
                    // Grammar words begin dozens of phrases, nearly all of which end here.
                    if phrase.next_start.is_some() && phrase.next_start != next_start {
                        continue;
                    }
                    // Laid off forty welders: no forty less.
                    if phrase.rest.is_empty() && side.is_particle(at) {
                        continue;
                    }
                    let aside = match phrase.sense.class {
                        Class::Matter => Some(0),
                        Class::Pole => Some(1),
                        _ => None,
                    };
                    let own = phrase.rest.len() + 1;
                    if own < aside.map_or(length, |kind| aside_lengths[kind]) {
                        continue;
                    }
                    let Some((end, rest)) = found(side, at + 1, &phrase.rest) else {
                        continue;
                    };
                    let mut hits = scan.hits[first..].iter();
                    if hits.any(|hit| hit.sense == phrase.sense) {
                        continue;
                    }
                    let is_narrow = rest.start - end <= NARROW;
                    scan.hits.push(Mention {
                        start: at,
                        end,
                        shown_end: if is_narrow { rest.end } else { end },
                        sense: phrase.sense,
                        head: None,
                    });
                    match aside {
                        Some(kind) => (aside_lengths[kind], aside_ends[kind]) = (own, end),
                        None => (length, next) = (own, end),
                    }
                    if phrase.sense.class != Class::Matter {
                        scan.behind_gaps.extend(rest);
                    }
                }
            }
            scan.by_token[at] = (first as u32, scan.hits.len() as u32);
            at = next;
        }
        scan
    }

    /// What begins at a token.
    pub fn at(&self, token: usize) -> &[Mention] {
        match self.by_token.get(token) {
            Some(&(first, end)) => &self.hits[first as usize..end as usize],
            None => &[],
        }
    }

    /// What begins at a token, of one kind.
    pub fn find(&self, token: usize, class: Class) -> Option<&Mention> {
        self.at(token).iter().find(|hit| hit.sense.class == class)
    }

    /// What ends before a token, of one kind, reaching back over at most five tokens.
    pub fn find_before(&self, token: usize, class: Class) -> Option<&Mention> {
        (token.saturating_sub(5)..token)
            .filter_map(|start| self.find(start, class))
            .find(|hit| hit.end == token)
    }
}

/// Whether the words of a phrase but its first stand at a token: where the part before its gap ends,
/// and the tokens of the part behind.
fn found(side: &Side, start: usize, rest: &[impl AsRef<str>]) -> Option<(usize, Range<usize>)> {
    /// So many words a gap has at most.
    const WIDEST: usize = 10;

    let stands = |at: usize, words: &[_]| matches(side, at, words).then_some(at + words.len());
    let Some(gap) = rest.iter().position(|word| word.as_ref() == GAP) else {
        return stands(start, rest).map(|end| (end, end..end));
    };
    let (end, behind) = (stands(start, &rest[..gap])?, &rest[gap + 1..]);
    let negates = |at: usize| side.words.sense(side.form(at), Class::Negation).is_some();
    for at in end..side.tokens.len().min(end + WIDEST + 1) {
        if let Some(last) = stands(at, behind) {
            return Some((end, at..last));
        }
        // What is denied within the gap is something else.
        if !side.is_word(at) || negates(at) {
            return None;
        }
    }
    None
}

/// Whether words stand at a token, the last of them perhaps with an ending of possession.
fn matches(side: &Side, start: usize, words: &[impl AsRef<str>]) -> bool {
    let end = start + words.len();
    end <= side.tokens.len()
        && (start..end).zip(words).all(|(token, word)| {
            let (text, word) = (side.normal(token), word.as_ref());
            text == word || token + 1 == end && text.starts_with(word) && bare(text) == word
        })
}

/// Whether the token is a figure.
pub fn is_figure(side: &Side, at: usize) -> bool {
    side.tokens
        .get(at)
        .is_some_and(|token| token.kind == TokenKind::Number)
}
