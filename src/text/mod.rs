//! One text, read: its paragraphs, sentences, tokens, quotations and page furniture.

mod blocks;
mod bounds;
mod furniture;
mod quotations;
mod sentences;
mod span;
mod tokens;
mod vocabulary;
mod which;

use std::sync::Arc;

use crate::language::{Language, Uses, tag_of_text};

pub use quotations::{Kind as SpeakerKind, Phrases};
pub use span::Span;
pub use tokens::{Token, TokenKind, is_unspaced};
pub use vocabulary::{Form, Look, Vocabulary};
pub use which::Which;

/// Sentences that one step judges as to whether they are page furniture.
const JUDGE_STEP: usize = 512;

/// What a sentence is on the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// A headline, subheading or caption: a line of its own without a full stop.
    Headline,
    /// A sentence of the story.
    #[default]
    Body,
    /// What belongs to the page and not to the story: menus, share buttons, copyright lines.
    Furniture,
}

/// Words inside quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotation {
    /// From the opening mark to the closing one, both included.
    pub span: Span,
    /// Who says it, where the text names a speaker beside the quotation.
    pub speaker: Option<Span>,
}

/// A sentence, headline or line of page furniture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TokenizedSentence {
    /// Where it stands, without the white space around it; never empty.
    pub span: Span,
    /// The paragraph it belongs to, counted from 0.
    pub paragraph: u32,
    /// What it is on the page.
    pub role: Role,
    /// The first of its tokens.
    first_token: u32,
    /// The token after its last one.
    last_token: u32,
    /// How many of its tokens are words or numbers.
    words: u32,
}

/// One of the two texts, read.
#[derive(Default)]
pub struct Text {
    /// The text as the caller gave it.
    pub source: Arc<str>,
    /// Its language.
    pub language: Language,
    /// Its language as a BCP 47 tag: the caller's own where one was given; "und" where unknown.
    pub tag: String,
    /// Its sentences, in order.
    pub sentences: Vec<TokenizedSentence>,
    /// Its tokens, in order.
    pub tokens: Vec<Token>,
    /// Its quotations, in order of their beginnings.
    pub quotations: Vec<Quotation>,
    /// What each form does in its language, for those that it has.
    uses: Vec<Option<Uses>>,
    /// Whether page furniture counts like any other line.
    count_furniture: bool,
    /// The lines of page furniture that count as part of the story by the reader's decision.
    restored: Vec<usize>,
    /// How many bytes of the source have been read.
    read: usize,
    /// How many paragraphs have been read.
    paragraphs: u32,
    /// Whether the quotations have been found.
    quotations_found: bool,
    /// What the sentences are by themselves, until it is known what is page furniture.
    judgements: furniture::Judgements,
}

impl Text {
    /// A text of which nothing has been read yet. Its language is found where `tag` names none.
    ///
    /// # Panics
    /// Where the text has 4 GiB or more: its offsets are 32 bits wide.
    pub fn new(source: String, tag: Option<&str>) -> Self {
        assert!(
            u32::try_from(source.len()).is_ok(),
            "A text of 4 GiB or more cannot be compared: hand over a part of it."
        );
        let tag = tag.unwrap_or_else(|| tag_of_text(&source));
        Self {
            language: Language::from_tag(tag),
            tag: tag.to_owned(),
            source: source.into(),
            ..Self::default()
        }
    }

    /// The same text, in which page furniture counts like any other line, or is set aside.
    pub fn count_furniture(mut self, count: bool) -> Self {
        self.count_furniture = count;
        self
    }

    /// Reads the next paragraphs, at least `bytes` of them where as much is left; after the last, a
    /// call each finds what only the whole text shows. True once nothing is left to do.
    pub fn read_on(&mut self, bytes: usize, vocabulary: &mut Vocabulary) -> bool {
        /// Bytes of text to a token: so much room, and a long text's tokens never have to move.
        const BYTES_PER_TOKEN: usize = 5;

        if self.read == 0 {
            self.tokens.reserve(self.source.len() / BYTES_PER_TOKEN);
            vocabulary.make_room(self.source.len());
        }
        let goal = self.read.saturating_add(bytes);
        while self.read < goal {
            let Some(block) = blocks::next(&self.source, &mut self.read) else {
                self.read = self.source.len();
                return self.finish_reading(vocabulary);
            };
            self.read_block(block, vocabulary);
        }
        false
    }

    fn read_block(&mut self, block: Span, vocabulary: &mut Vocabulary) {
        let first = self.sentences.len();
        for span in sentences::split(&self.source, block, self.language) {
            let first_token = self.tokens.len();
            tokens::tokenize(
                &self.source,
                span,
                self.language,
                vocabulary,
                &mut self.tokens,
            );
            let tokens = &self.tokens[first_token..];
            let words = tokens.iter().filter(|token| token.is_word()).count();
            self.sentences.push(TokenizedSentence {
                span,
                paragraph: self.paragraphs,
                role: Role::Body,
                first_token: first_token as u32,
                last_token: self.tokens.len() as u32,
                words: words as u32,
            });
        }
        if let [only] = &mut self.sentences[first..]
            && blocks::is_headline(only.span.of(&self.source))
        {
            only.role = Role::Headline;
        }
        self.paragraphs += 1;
    }

    /// Finds what only the whole text shows: first its quotations, then what is page furniture.
    /// True after that.
    fn finish_reading(&mut self, vocabulary: &Vocabulary) -> bool {
        if !self.quotations_found {
            self.tokens.shrink_to_fit();
            let speech = self.language.speech();
            self.uses = vec![None; vocabulary.len()];
            for form in self.tokens.iter().map(|token| token.form) {
                self.uses[form.index()].get_or_insert_with(|| speech.uses(vocabulary.text(form)));
            }
            self.quotations = quotations::find(self, vocabulary);
            self.quotations_found = true;
            return false;
        }
        if self.count_furniture {
            return true;
        }
        let mut judgements = std::mem::take(&mut self.judgements);
        if judgements.judge_on(JUDGE_STEP, self, vocabulary) {
            furniture::mark(self, vocabulary, judgements);
            return true;
        }
        self.judgements = judgements;
        false
    }

    /// Counts these sentences as part of the story where they were taken for page furniture, and those
    /// of an earlier call no longer.
    pub fn count_as_story<'s>(&mut self, sentences: impl IntoIterator<Item = &'s usize>) {
        for at in self.restored.drain(..) {
            self.sentences[at].role = Role::Furniture;
        }
        for &at in sentences {
            if self.sentences[at].role == Role::Furniture {
                self.sentences[at].role = Role::Body;
                self.restored.push(at);
            }
        }
    }

    /// The share of the text that has been read, 0 to 1.
    pub fn progress(&self) -> f32 {
        if self.source.is_empty() {
            1.0
        } else {
            self.read as f32 / self.source.len() as f32
        }
    }

    /// The places of a sentence's tokens among those of the text.
    pub fn token_range(&self, sentence: usize) -> std::ops::Range<usize> {
        let sentence = &self.sentences[sentence];
        sentence.first_token as usize..sentence.last_token as usize
    }

    /// The tokens of the sentence with this index.
    pub fn tokens_of(&self, sentence: usize) -> &[Token] {
        &self.tokens[self.token_range(sentence)]
    }

    /// The number of words in the sentence with this index, numbers among them.
    pub fn words_in(&self, sentence: usize) -> usize {
        self.sentences[sentence].words as usize
    }

    /// What a word of this text does in reported speech and in grammar; known once it has been read.
    pub fn uses(&self, form: Form) -> Uses {
        self.uses[form.index()].unwrap_or_default()
    }

    /// The stretch of the source that a token, sentence or edit stands for.
    pub fn at(&self, span: Span) -> &str {
        span.of(&self.source)
    }
}
