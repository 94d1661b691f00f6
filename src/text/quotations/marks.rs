//! Quotation marks, and what the characters beside them say of their use.

use super::super::{Text, TokenKind, is_unspaced};
use crate::language::quotation_marks::{closes_quotation, is_quotation_mark, opens_quotation};

/// A quotation mark, or an apostrophe that looks like one.
#[derive(Clone, Copy)]
pub struct Mark {
    /// Its token.
    pub token: usize,
    /// The mark itself.
    pub mark: char,
    before: Option<char>,
    after: Option<char>,
}

/// The marks among the tokens from `first` up to `end`.
pub fn read(text: &Text, first: usize, end: usize, marks: &mut Vec<Mark>) {
    for (token, found) in text.tokens[first..end].iter().enumerate() {
        // All marks but the straight ones begin with one of these bytes.
        let start = found.span.start as usize;
        let leads = matches!(
            text.source.as_bytes()[start],
            b'"' | b'\'' | 0xC2 | 0xE2 | 0xE3 | 0xEF
        );
        if found.kind != TokenKind::Symbol || !leads {
            continue;
        }
        let mut characters = text.source[start..].chars();
        let Some(mark) = characters.next().filter(|&mark| is_quotation_mark(mark)) else {
            continue;
        };
        marks.push(Mark {
            token: first + token,
            mark,
            before: text.source[..start].chars().next_back(),
            after: characters.next(),
        });
    }
}

impl Mark {
    /// Whether it can open a quotation, judged by the characters beside it.
    pub fn opens(&self) -> bool {
        let roomy = self.before.is_none_or(opens_room);
        let filled = self.after.is_some_and(is_filling);
        match self.mark {
            '“' | '‟' => filled || self.before.is_none_or(|c| opens_room(c) || is_unspaced(c)),
            '„' | '«' | '「' | '『' => true,
            '‹' => roomy,
            '"' | '＂' => {
                let unspaced = self.before.is_some_and(is_unspaced);
                let after_mark = self
                    .before
                    .is_some_and(|c| matches!(c, ':' | ',' | '：' | '，'));
                (roomy && (filled || self.after.is_some_and(char::is_whitespace)))
                    || (filled && (unspaced || after_mark))
            }
            '‘' | '‚' | '›' | '»' | '”' | '\'' => {
                roomy
                    && self
                        .after
                        .is_some_and(|c| c.is_alphanumeric() || is_quotation_mark(c) || c == '…')
            }
            _ => false,
        }
    }

    /// Whether it closes a quotation that `opening` opened.
    pub fn closes(&self, opening: char) -> bool {
        let tight = self.is_tight();
        let filled = self.after.is_some_and(is_filling);
        let word_ends = !self.after.is_some_and(char::is_alphanumeric);
        match (opening, self.mark) {
            ('「', '」') | ('『', '』') | ('«', '»') | ('‹', '›') => true,
            ('“' | '‟' | '„' | '”', '”') => tight || !filled,
            ('„', '“') => tight || !filled,
            ('“', '“') => tight && word_ends,
            ('»', '«' | '»') | ('›', '‹' | '›') => tight,
            ('"' | '＂', '"' | '＂' | '”') => tight || !filled,
            ('“' | '„' | '”', '"') => self.ends_word() && !self.follows_figure(),
            ('‘' | '\'', '’' | '\'') | ('‚', '‘' | '’' | '\'') => self.ends_word(),
            _ => false,
        }
    }

    /// Whether it stands at the end of a word or a mark, with no word behind it.
    pub fn ends_word(&self) -> bool {
        self.is_tight() && !self.after.is_some_and(char::is_alphanumeric)
    }

    /// Whether it may be the apostrophe of a possessive (the drivers’ strike).
    pub fn is_possessive(&self) -> bool {
        self.before
            .is_some_and(|c| matches!(c, 's' | 'S' | 'x' | 'z'))
            && self.after.is_some_and(char::is_whitespace)
    }

    fn is_tight(&self) -> bool {
        self.before
            .is_some_and(|c| !c.is_whitespace() && !matches!(c, '(' | '['))
    }

    fn follows_figure(&self) -> bool {
        self.before.is_some_and(|c| c.is_ascii_digit())
    }
}

/// Whether a mark before this character stands at the beginning of something.
fn is_filling(character: char) -> bool {
    !character.is_whitespace()
        && !matches!(
            character,
            ',' | '.' | ';' | ':' | '!' | '?' | ')' | ']' | '，' | '。'
        )
        && (opens_quotation(character) || !closes_quotation(character))
}

/// Whether a mark behind this character begins something.
fn opens_room(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '(' | '[' | '{' | '—' | '–' | '-' | '/' | '¿' | '¡'
        )
        || opens_quotation(character) && !is_straight(character)
}

/// Whether a paragraph that begins with `mark` goes on with a quotation that `opening` began.
pub fn is_same_kind(opening: char, mark: char) -> bool {
    let is_guillemet = |c| matches!(c, '«' | '»' | '‹' | '›');
    opening == mark || (is_guillemet(opening) && is_guillemet(mark))
}

fn is_straight(mark: char) -> bool {
    matches!(mark, '"' | '＂' | '\'')
}
