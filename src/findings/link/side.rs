//! One side of a link: the words of some sentences of one text, and what is known of each.

use crate::findings::words::phrasal::PhrasalVerb;
use crate::findings::words::{KnownWords, Likeness};
use crate::language::{GrammarWord, Reporting, SpeakerWord};
use crate::text::{Form, Quotation, Role, Span, Text, Token, TokenKind};

/// How a word of one side came to stand for one of the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Partner {
    /// Its index on the other side.
    pub index: usize,
    /// How alike the two are.
    pub likeness: Likeness,
}

/// A sentence of a side.
#[derive(Clone, Copy, Debug)]
pub struct SideSentence {
    /// Which sentence of the text it is.
    pub index: usize,
    /// Its first token on the side.
    pub start: usize,
    /// The token of the side after its last one.
    pub end: usize,
    /// Its first token in the text.
    pub in_text: usize,
}

/// One side of a link.
pub struct Side<'t> {
    /// The text it comes from.
    pub text: &'t Text,
    /// What is known of the words of both texts.
    pub words: KnownWords<'t>,
    /// The tokens of its sentences, in order.
    pub tokens: Vec<Token>,
    /// The verbs among them that say something new with a particle.
    pub phrasal_verbs: Vec<PhrasalVerb>,
    /// Its sentences, as tokens of the side and where those begin among the text's.
    pub sentences: Vec<SideSentence>,
    /// The same word on the other side, moved or not.
    pub partners: Vec<Option<Partner>>,
    /// How many words that stand in the same order on both sides come before each token: what
    /// lies between the same two on both sides has one slot.
    pub slots: Vec<u32>,
    /// The edit that each token lies in, counted from 1; 0 for none.
    pub edits: Vec<u32>,
    /// The quotation that each token lies in, counted from 1 in the text; 0 for none.
    pub quotations: Vec<u32>,
    /// Whether a finding explains the token already.
    pub explained: Vec<bool>,
}

impl<'t> Side<'t> {
    /// The side of `text` that consists of `sentences`.
    pub fn new(text: &'t Text, sentences: &[usize], words: KnownWords<'t>) -> Self {
        let mut tokens = Vec::new();
        let mut places = Vec::with_capacity(sentences.len());
        for &sentence in sentences {
            let start = tokens.len();
            tokens.extend_from_slice(text.tokens_of(sentence));
            places.push(SideSentence {
                index: sentence,
                start,
                end: tokens.len(),
                in_text: text.token_range(sentence).start,
            });
        }
        let count = tokens.len();
        let quotations = quotations_of(text, &tokens);
        Self {
            text,
            words,
            phrasal_verbs: words.table.phrasal_verbs.among(&tokens),
            tokens,
            sentences: places,
            partners: vec![None; count],
            slots: vec![0; count],
            edits: vec![0; count],
            quotations,
            explained: vec![false; count],
        }
    }

    /// The form of the token with this index.
    pub fn form(&self, index: usize) -> Form {
        self.tokens[index].form
    }

    /// Whether the token stands where only a noun or its adjective can: behind an article or the like.
    pub fn follows_article(&self, index: usize) -> bool {
        let before = index.checked_sub(1);
        before.is_some_and(|before| self.is_grammar(before, GrammarWord::BeforeNoun))
    }

    /// The form of what the token says: of the phrasal verb, where the token is the verb of one.
    pub fn meaning(&self, index: usize) -> Form {
        let phrasal = self.phrasal_verbs.iter().find(|one| one.verb == index);
        phrasal.map_or_else(|| self.form(index), |one| one.form)
    }

    /// The token alone, or from a phrasal verb up to its particle; half-open.
    pub fn whole(&self, index: usize) -> (usize, usize) {
        let phrasal = self.phrasal_verbs.iter().find(|one| one.verb == index);
        (index, phrasal.map_or(index, |one| one.particle) + 1)
    }

    /// Whether the token is the particle of a phrasal verb.
    pub fn is_particle(&self, index: usize) -> bool {
        let mut verbs = self.phrasal_verbs.iter();
        verbs.any(|one| one.particle == index)
    }

    /// The normal form of the token with this index.
    #[inline]
    pub fn normal(&self, index: usize) -> &'t str {
        self.words.text(self.form(index))
    }

    /// A token as it stands in the text.
    #[inline]
    pub fn surface(&self, index: usize) -> &'t str {
        self.text.at(self.tokens[index].span)
    }

    /// Whether the token begins with a capital letter.
    pub fn is_capital(&self, index: usize) -> bool {
        self.tokens[index].look.is_capital()
    }

    /// Whether the token is a word or number.
    pub fn is_word(&self, index: usize) -> bool {
        self.tokens[index].kind != TokenKind::Symbol
    }

    /// Whether the token is a word or number that carries content rather than grammar.
    #[inline]
    pub fn is_content(&self, index: usize) -> bool {
        self.is_word(index) && self.words.is_content(self.form(index))
    }

    /// The content words without a partner that no finding explains.
    pub fn left_over(&self) -> impl Iterator<Item = usize> {
        (0..self.tokens.len())
            .filter(|&at| self.partners[at].is_none() && !self.explained[at] && self.is_content(at))
    }

    /// Whether the token is a word of grammar of this kind in the language of its text.
    pub fn is_grammar(&self, index: usize, kind: GrammarWord) -> bool {
        self.text.uses(self.form(index)).is_grammar(kind)
    }

    /// Whether the token is a word that speakers are told by, of this kind, in the language of its text.
    pub fn is_speaker_word(&self, index: usize, kind: SpeakerWord) -> bool {
        self.text.uses(self.form(index)).is(kind)
    }

    /// How the token reports speech, in the language of its text; none where it is no such verb.
    pub fn reporting(&self, index: usize) -> Option<Reporting> {
        self.text.uses(self.form(index)).reporting
    }

    /// Whether nothing, not even a space, parts the token from the one before.
    pub fn joined(&self, index: usize) -> bool {
        index > 0 && self.tokens[index - 1].span.end == self.tokens[index].span.start
    }

    /// The stretch of the text from token `start` up to token `end`; where it holds none, the empty
    /// stretch before `start`.
    pub fn span(&self, start: usize, end: usize) -> Span {
        if start < end {
            return Span::new(self.tokens[start].span.start, self.tokens[end - 1].span.end);
        }
        let at = match self.tokens.get(start) {
            Some(token) => token.span.start,
            None => self.tokens.last().map_or(0, |token| token.span.end),
        };
        Span::new(at, at)
    }

    /// The tokens of the side that lie in a stretch of the text; none where it holds no whole one.
    pub fn tokens_in(&self, span: Span) -> Option<(usize, usize)> {
        let inside = |token: &Token| span.contains(token.span);
        let first = self.tokens.iter().position(inside)?;
        let count = self.tokens[first..]
            .iter()
            .take_while(|token| inside(token))
            .count();
        Some((first, first + count))
    }

    /// Whether a sentence of it is a headline; a text of one line has none.
    pub fn is_headline(&self) -> bool {
        let role = |sentence: &SideSentence| self.text.sentences[sentence.index].role;
        self.text.sentences.len() > 1
            && self
                .sentences
                .iter()
                .any(|sentence| role(sentence) == Role::Headline)
    }

    /// Whether a token of the range is explained already.
    pub fn is_explained(&self, start: usize, end: usize) -> bool {
        self.explained[start..end]
            .iter()
            .any(|&explained| explained)
    }
}

/// The quotation of each token, in one pass: both stand in order. Of nested quotations the text lists
/// the outer one alone.
fn quotations_of(text: &Text, tokens: &[Token]) -> Vec<u32> {
    let mut at = 0;
    let of_token = |token: &Token| {
        let is_before = |quotation: &Quotation| quotation.span.end <= token.span.start;
        // Sentences of a side may stand far apart.
        if text.quotations.get(at).is_some_and(is_before) {
            at += text.quotations[at..].partition_point(is_before);
        }
        let quotation = text.quotations.get(at);
        let is_inside = quotation.is_some_and(|quotation| quotation.span.contains(token.span));
        if is_inside { at as u32 + 1 } else { 0 }
    };
    tokens.iter().map(of_token).collect()
}
