//! Finds page furniture: what belongs to the page and not to the story.
//!
//! Each line is judged by itself first (stock phrases of its language, shapes such as menus and
//! time codes), then by its neighbours and its repetition. Bylines and time stamps count as
//! furniture. Headlines, captions and sentences stay wherever nothing speaks against them.

mod line;
#[cfg(test)]
mod tests;

use std::hash::{Hash, Hasher};
use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet, FxHasher};

use self::line::{Judge, Judgement};
use super::{Form, Role, Text, Vocabulary};

/// What the sentences of a text are by themselves, as far as they have been judged.
#[derive(Default)]
pub struct Judgements {
    judged: Vec<Judgement>,
    /// The first quotation that does not end before the next sentence.
    quotation: usize,
}

impl Judgements {
    /// Judges the next `count` sentences. True once all are judged.
    pub fn judge_on(&mut self, count: usize, text: &Text, vocabulary: &Vocabulary) -> bool {
        let mut judge = Judge::new(text, vocabulary);
        let from = self.judged.len();
        let to = (from + count).min(text.sentences.len());
        let paragraph = |at: usize| text.sentences.get(at).map(|sentence| sentence.paragraph);
        for at in from..to {
            let span = text.sentences[at].span;
            let quotation = |at: usize| text.quotations.get(at).map(|quoted| quoted.span);
            while quotation(self.quotation).is_some_and(|quoted| quoted.end <= span.start) {
                self.quotation += 1;
            }
            // Who is quoted speaks to someone else than the reader.
            let is_quoted = quotation(self.quotation).is_some_and(|quoted| quoted.overlaps(span));
            self.judged.push(if is_quoted {
                Judgement::Story
            } else {
                let follows = at > 0 && paragraph(at - 1) == paragraph(at);
                judge.judge(at, !follows && paragraph(at + 1) != paragraph(at))
            });
        }
        to == text.sentences.len()
    }
}

/// Sets the role of each sentence that is page furniture, by what each is by itself.
pub fn mark(text: &mut Text, vocabulary: &Vocabulary, judgements: Judgements) {
    let furniture = PageLayout::read(text, vocabulary, judgements.judged).furniture();
    for (sentence, furniture) in text.sentences.iter_mut().zip(furniture) {
        if furniture {
            sentence.role = Role::Furniture;
        }
    }
}

/// A text as it stands on its page.
struct PageLayout<'a> {
    text: &'a Text,
    vocabulary: &'a Vocabulary,
    /// The sentences of each paragraph.
    paragraphs: Vec<Range<usize>>,
    /// What each sentence is by itself.
    judgements: Vec<Judgement>,
    /// What is furniture so far, by sentence.
    furniture: Vec<bool>,
    /// From the first sentence of the story up to the one after its last.
    story: Range<usize>,
}

impl<'a> PageLayout<'a> {
    fn read(text: &'a Text, vocabulary: &'a Vocabulary, judgements: Vec<Judgement>) -> Self {
        /// A shorter sentence tells nothing of where the story begins and ends.
        const LEAST_STORY_WORDS: usize = 8;

        let furniture: Vec<bool> = judgements.iter().map(|line| line.is_furniture()).collect();
        let is_told = |&sentence: &usize| {
            !furniture[sentence]
                && text.sentences[sentence].role == Role::Body
                && text.words_in(sentence) >= LEAST_STORY_WORDS
        };
        let first = (0..furniture.len()).find(is_told).unwrap_or(0);
        let last = (0..furniture.len())
            .rev()
            .find(is_told)
            .map_or(0, |last| last + 1);
        Self {
            text,
            vocabulary,
            paragraphs: paragraphs(text),
            judgements,
            furniture,
            story: first..last.max(first),
        }
    }

    fn furniture(mut self) -> Vec<bool> {
        self.mark_sections();
        self.mark_lists();
        self.mark_enclosed();
        self.mark_end();
        self.mark_repeated();
        self.furniture
    }

    /// Names of sections are furniture beside other furniture and beside each other.
    fn mark_sections(&mut self) {
        let is_section = |at: usize| self.judgements.get(at) == Some(&Judgement::Section);
        let of_menu = |at: usize| {
            let line = self.judgements.get(at);
            line.is_some_and(|line| !matches!(line, Judgement::Story | Judgement::Note))
        };
        let sections: Vec<usize> = (0..self.judgements.len())
            .filter(|&at| is_section(at) && (of_menu(at + 1) || (at > 0 && of_menu(at - 1))))
            .collect();
        for at in sections {
            self.furniture[at] = true;
        }
    }

    /// The lines below "Most read" are links. Above the story its headline may be among them.
    fn mark_lists(&mut self) {
        /// A longer list is rare, and may be a part of the story.
        const MOST_LINKS: usize = 12;

        for head in self.story.start..self.judgements.len() {
            if self.judgements[head] != Judgement::ListHead {
                continue;
            }
            let links = (head + 1..self.judgements.len())
                .take(MOST_LINKS)
                .take_while(|&at| self.is_line(at));
            for at in links.collect::<Vec<_>>() {
                self.furniture[at] = true;
            }
        }
    }

    /// A line of few words between two lines of furniture, or between one and the edge of the
    /// page, is furniture too. Above the story it may be the headline: that has words of the
    /// story, or no longer headline stands there.
    fn mark_enclosed(&mut self) {
        const MOST_WORDS: usize = 4;

        let longest_headline = (0..self.story.start)
            .filter(|&at| !self.furniture[at] && self.is_line(at))
            .map(|at| self.text.words_in(at))
            .max()
            .unwrap_or(0);
        let mut told = None;
        for at in 0..self.furniture.len() {
            let of_page = |at: usize| self.furniture[at] && self.judgements[at] != Judgement::Note;
            let enclosed = (at == 0 || of_page(at - 1))
                && (at + 1 == self.furniture.len() || of_page(at + 1))
                && self.furniture.len() > 1;
            let length = self.text.words_in(at);
            if self.furniture[at] || !enclosed || !self.is_line(at) || length > MOST_WORDS {
                continue;
            }
            let headline = at < self.story.start
                && (length >= longest_headline
                    || self.is_told(at, told.get_or_insert_with(|| self.told_words())));
            self.furniture[at] = !headline;
        }
    }

    /// The words of the story.
    fn told_words(&self) -> FxHashSet<Form> {
        let tokens = self.story.clone().flat_map(|at| self.text.tokens_of(at));
        tokens
            .filter(|token| token.is_word())
            .map(|token| token.form)
            .collect()
    }

    /// Whether most of the content words of a line stand in the story as well.
    fn is_told(&self, sentence: usize, told: &FxHashSet<Form>) -> bool {
        let content = self
            .text
            .tokens_of(sentence)
            .iter()
            .filter(|token| token.is_word() && !self.vocabulary.is_function_word(token.form));
        let (mut common, mut all) = (0, 0);
        for token in content {
            all += 1;
            common += usize::from(told.contains(&token.form));
        }
        common * 2 > all
    }

    /// At the end of the page a paragraph with one sentence of furniture is furniture as a whole.
    fn mark_end(&mut self) {
        const MOST_SENTENCES: usize = 4;

        for paragraph in self.paragraphs.clone().into_iter().rev() {
            if paragraph.clone().all(|at| self.furniture[at]) {
                continue;
            }
            let stock = paragraph
                .clone()
                .any(|at| self.judgements[at] == Judgement::Furniture);
            if !stock || paragraph.len() > MOST_SENTENCES {
                break;
            }
            self.furniture[paragraph].fill(true);
        }
    }

    /// A line that stands on the page a second time, and a paragraph printed twice in a row.
    fn mark_repeated(&mut self) {
        /// A text of fewer paragraphs is no page.
        const LEAST_PARAGRAPHS: usize = 4;

        if self.paragraphs.len() < LEAST_PARAGRAPHS || self.is_verse() {
            return;
        }
        let mut copies: FxHashMap<u64, u32> = FxHashMap::default();
        let keys: Vec<u64> = self
            .paragraphs
            .iter()
            .map(|range| self.key(range))
            .collect();
        for &key in &keys {
            *copies.entry(key).or_default() += 1;
        }
        let mut seen: FxHashMap<u64, usize> = FxHashMap::default();
        let mut previous = None;
        for (paragraph, &key) in keys.iter().enumerate() {
            let range = self.paragraphs[paragraph].clone();
            if range.clone().all(|at| self.furniture[at]) {
                continue;
            }
            let first = *seen.entry(key).or_insert(paragraph);
            let copy = first != paragraph && self.is_same(first, paragraph);
            let twice_in_a_row = previous == Some(first) && copies[&key] == 2;
            if copy && (self.is_line(range.start) || twice_in_a_row) {
                self.furniture[range].fill(true);
            } else {
                previous = Some(paragraph);
            }
        }
    }

    /// Whether most words stand in lines without a full stop: their repetition is a refrain.
    fn is_verse(&self) -> bool {
        let (mut lines, mut all) = (0, 0);
        for at in 0..self.furniture.len() {
            let words = self.text.words_in(at);
            all += words;
            lines += if self.is_line(at) { words } else { 0 };
        }
        lines * 2 > all
    }

    /// Whether a sentence is a line of its own without a full stop.
    fn is_line(&self, sentence: usize) -> bool {
        self.text.sentences[sentence].role == Role::Headline
    }

    /// A number that is equal for paragraphs of equal words.
    fn key(&self, paragraph: &Range<usize>) -> u64 {
        let mut hasher = FxHasher::default();
        for form in self.forms(paragraph) {
            form.hash(&mut hasher);
        }
        hasher.finish()
    }

    fn is_same(&self, a: usize, b: usize) -> bool {
        self.forms(&self.paragraphs[a])
            .eq(self.forms(&self.paragraphs[b]))
    }

    fn forms(&self, paragraph: &Range<usize>) -> impl Iterator<Item = Form> {
        let sentences = &self.text.sentences[paragraph.clone()];
        let first = sentences.first().map_or(0, |sentence| sentence.first_token);
        let last = sentences.last().map_or(0, |sentence| sentence.last_token);
        self.text.tokens[first as usize..last as usize]
            .iter()
            .map(|token| token.form)
    }
}

/// The sentences of each paragraph, in order.
fn paragraphs(text: &Text) -> Vec<Range<usize>> {
    let mut paragraphs: Vec<Range<usize>> = Vec::new();
    for (at, sentence) in text.sentences.iter().enumerate() {
        match paragraphs.last_mut() {
            Some(last) if text.sentences[last.start].paragraph == sentence.paragraph => {
                last.end = at + 1;
            }
            _ => paragraphs.push(at..at + 1),
        }
    }
    paragraphs
}
