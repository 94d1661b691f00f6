//! The known phrases of a side, found once for all that read them.

use crate::findings::link::Side;
use crate::findings::words::letters::bare;
use crate::language::{Class, Sense};
use crate::text::TokenKind;

/// A word or phrase with a known sense.
#[derive(Clone, Copy, Debug)]
pub struct Mention {
    /// Its first token.
    pub start: usize,
    /// The token after its last one.
    pub end: usize,
    /// What it says.
    pub sense: Sense,
    /// The content word that it bears on.
    pub head: Option<usize>,
}

/// The known phrases of a side, by the token they begin with.
pub struct Scan {
    /// All of them, in order.
    pub hits: Vec<Mention>,
    /// The first hit of each token and the one after its last.
    by_token: Vec<(u32, u32)>,
}

impl Scan {
    /// Finds the longest known phrase at each token, left to right.
    pub fn new(side: &Side) -> Self {
        let mut scan = Self {
            hits: Vec::new(),
            by_token: vec![(0, 0); side.tokens.len()],
        };
        let mut at = 0;
        while at < side.tokens.len() {
            let phrases = side.words.phrases(side.form(at));
            let next = side
                .tokens
                .get(at + 1)
                .map_or("", |token| side.words.text(token.form));
            let next_start = next.bytes().next();
            let first = scan.hits.len();
            let mut length = 1;
            for phrase in phrases {
                // Grammar words begin dozens of phrases, nearly all of which end here.
                if phrase.next_start.is_some() && phrase.next_start != next_start {
                    continue;
                }
                let end = at + 1 + phrase.rest.len();
                if scan.hits.len() > first && end - at < length {
                    break;
                }
                let matches = end <= side.tokens.len()
                    && (at + 1..end).zip(&phrase.rest).all(|(token, word)| {
                        let text = side.normal(token);
                        text == &**word || token + 1 == end && bare(text) == &**word
                    });
                if matches {
                    length = end - at;
                    scan.hits.push(Mention {
                        start: at,
                        end,
                        sense: phrase.sense,
                        head: None,
                    });
                }
            }
            scan.by_token[at] = (first as u32, scan.hits.len() as u32);
            at += length;
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

    /// What ends before a token, of one kind, reaching back over at most four tokens.
    pub fn find_before(&self, token: usize, class: Class) -> Option<&Mention> {
        (token.saturating_sub(5)..token)
            .filter_map(|start| self.find(start, class))
            .find(|hit| hit.end == token)
    }
}

/// Whether the token is a figure.
pub fn is_figure(side: &Side, at: usize) -> bool {
    side.tokens
        .get(at)
        .is_some_and(|token| token.kind == TokenKind::Number)
}
