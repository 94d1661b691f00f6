//! What the rows of both views are made of: sentences with their marks, notes, classes.

use unicode_segmentation::UnicodeSegmentation;

use super::node::{Attribute, Element, Tag};
use super::outline::{Outline, moves_on};
use super::pieces::{Piece, cut};
use super::words::{Word, Words};
use crate::comparison::{Comparison, EditClass, LinkKind, Role, Side, Span, Which};

/// How many characters of a sentence a signpost to it quotes at most.
const OPENING: usize = 42;
/// What it leaves out of them, because it stands in such marks itself; a single one may be an apostrophe.
const QUOTATION_MARKS: [char; 7] = ['"', '“', '”', '„', '‟', '«', '»'];

/// A comparison ready to be shown.
#[derive(Clone, Copy, Debug)]
pub struct Page<'c> {
    /// The result.
    pub comparison: &'c Comparison,
    /// The text A that it was made of.
    pub a: &'c str,
    /// The text B that it was made of.
    pub b: &'c str,
    /// The rows of the result.
    pub outline: &'c Outline,
    /// The words that the view says.
    pub words: &'c Words,
}

/// What is marked in the sentences of one side of a link.
#[derive(Default)]
pub(super) struct Marks {
    edits: Vec<Span>,
    classes: Vec<EditClass>,
    findings: Vec<(usize, Span)>,
}

impl<'c> Page<'c> {
    pub(super) fn side(&self, which: Which) -> &'c Side {
        which.of(&self.comparison.a, &self.comparison.b)
    }

    /// The language of a text, for an attribute: empty where it is not known, because then it is
    /// not that of what stands around it either.
    fn language(&self, which: Which) -> &'c str {
        match self.side(which).language.as_str() {
            "und" => "",
            language => language,
        }
    }

    pub(super) fn content(&self, which: Which) -> &'c str {
        which.of(self.a, self.b)
    }

    /// The class of a linked row.
    pub(super) fn linked_class(&self, index: usize) -> String {
        let link = &self.comparison.links[index];
        let mut class = String::from(match link.kind {
            LinkKind::Verbatim => "row linked verbatim",
            LinkKind::Reworded => "row linked reworded",
        });
        if link.moved {
            class.push_str(" moved");
        }
        if link.reader {
            class.push_str(" by-reader");
        }
        if !self.outline.findings_of_link[index].is_empty() {
            class.push_str(" flagged");
        }
        class
    }

    /// The class of a row that one text has alone, and what is said in the other's place.
    pub(super) fn only(&self, which: Which, sentence: usize) -> (&'static str, Word) {
        let side = self.side(which);
        if side.alone.binary_search(&sentence).is_ok() {
            return match which {
                Which::A => ("row only only-a by-reader", Word::AloneInA),
                Which::B => ("row only only-b by-reader", Word::AloneInB),
            };
        }
        let furniture = side.sentences[sentence].role == Role::Furniture;
        match (which, furniture) {
            (Which::A, false) => ("row only only-a", Word::NotToldInB),
            (Which::B, false) => ("row only only-b", Word::NotToldInA),
            (Which::A, true) => ("row set-aside only-a", Word::Furniture),
            (Which::B, true) => ("row set-aside only-b", Word::Furniture),
        }
    }

    /// What is marked on one side of a link.
    pub(super) fn marks(&self, which: Which, link: usize) -> Marks {
        let edits = &self.comparison.links[link].edits;
        let findings = self.outline.findings_of_link[link].iter().map(|&index| {
            let finding = &self.comparison.findings[index];
            (index, which.of(finding.a, finding.b))
        });
        Marks {
            edits: edits.iter().map(|edit| which.of(edit.a, edit.b)).collect(),
            classes: edits.iter().map(|edit| edit.class).collect(),
            findings: findings.collect(),
        }
    }

    /// The sentences at `indexes` as paragraphs, put into `cell`.
    pub(super) fn paragraphs(
        &self,
        mut cell: Element,
        which: Which,
        indexes: &[usize],
        mut sentence: impl FnMut(usize) -> Element,
    ) -> Element {
        let sentences = &self.side(which).sentences;
        for run in indexes.chunk_by(|&one, &next| {
            sentences[one].paragraph == sentences[next].paragraph
                && sentences[one].role == sentences[next].role
        }) {
            let class = match sentences[run[0]].role {
                Role::Headline => "text headline",
                Role::Body => "text",
                Role::Furniture => "text furniture",
            };
            let mut paragraph = Element::new(Tag::Paragraph)
                .class(class)
                .with(Attribute::Direction, "auto")
                .with(Attribute::Language, self.language(which));
            for (position, &index) in run.iter().enumerate() {
                if position > 0 && self.space_between(which, run[position - 1], index) {
                    paragraph.push_text(" ");
                }
                paragraph.push(sentence(index));
            }
            cell.push(paragraph);
        }
        cell
    }

    /// Whether white space stands between two sentences; Chinese and Japanese have none.
    fn space_between(&self, which: Which, one: usize, next: usize) -> bool {
        let sentences = &self.side(which).sentences;
        let (one, next) = (sentences[one].span, sentences[next].span);
        one.end < next.start
    }

    /// The sentence at `index` with its marks.
    pub(super) fn sentence(&self, which: Which, index: usize, marks: &Marks) -> Element {
        let pieces = self.pieces(which, index, marks);
        let element = self.bare_sentence(index);
        self.marked(element, which, &pieces, marks)
    }

    pub(super) fn bare_sentence(&self, index: usize) -> Element {
        Element::new(Tag::Span)
            .class("sentence")
            .with(Attribute::Sentence, index.to_string())
    }

    pub(super) fn pieces(&self, which: Which, index: usize, marks: &Marks) -> Vec<Piece> {
        let sentence = self.side(which).sentences[index].span;
        cut(sentence, &marks.edits, &marks.findings)
    }

    /// Puts pieces of one text into `element`, in `mark` where findings cover them, and in `del`
    /// or `ins` where they were changed.
    pub(super) fn marked(
        &self,
        mut element: Element,
        which: Which,
        pieces: &[Piece],
        marks: &Marks,
    ) -> Element {
        for covered in pieces.chunk_by(|one, next| one.findings == next.findings) {
            if covered[0].findings.is_empty() {
                self.changed(&mut element, which, covered, marks);
            } else {
                let mut mark = self.mark(which, &covered[0]);
                self.changed(&mut mark, which, covered, marks);
                element.push(mark);
            }
        }
        element
    }

    fn mark(&self, which: Which, piece: &Piece) -> Element {
        let class = if piece.span.is_empty() {
            "finding absent"
        } else {
            "finding"
        };
        let indexes: Vec<String> = piece.findings.iter().map(usize::to_string).collect();
        Element::new(Tag::Mark)
            .class(class)
            .with(Attribute::Part, "finding")
            .with(Attribute::Finding, indexes.join(" "))
            .child(self.spoken(Word::Altered, which))
    }

    fn changed(&self, element: &mut Element, which: Which, pieces: &[Piece], marks: &Marks) {
        for alike in pieces.chunk_by(|one, next| one.edit == next.edit) {
            let span = Span::new(alike[0].span.start, alike[alike.len() - 1].span.end);
            let words = span.of(self.content(which));
            match alike[0].edit {
                // White space at the ends of a change is no part of what a reader sees change.
                Some(edit) if !words.trim().is_empty() => {
                    let changed = words.trim();
                    let start = words.len() - words.trim_start().len();
                    element.push_text(&words[..start]);
                    element.push(self.edit(which, edit, marks).text(changed));
                    element.push_text(&words[start + changed.len()..]);
                }
                _ => element.push_text(words),
            }
        }
    }

    fn edit(&self, which: Which, index: usize, marks: &Marks) -> Element {
        let (tag, part, word) = match which {
            Which::A => (Tag::Delete, "edit only-a", Word::Missing),
            Which::B => (Tag::Insert, "edit only-b", Word::Added),
        };
        let (class, aloud) = match marks.classes[index] {
            EditClass::Typography => ("edit typography", false),
            EditClass::Spelling => ("edit spelling", false),
            EditClass::Inflection => ("edit inflection", false),
            EditClass::Wording => ("edit wording", true),
            EditClass::Meaning => ("edit meaning", true),
        };
        Element::new(tag)
            .class(class)
            .with(Attribute::Part, part)
            .with(Attribute::Edit, index.to_string())
            .maybe(aloud.then(|| self.spoken(word, which)))
    }

    /// A word inside a text for those who hear the page instead of seeing it. It has a direction of
    /// its own, so that it is passed over where the browser looks for that of the paragraph.
    fn spoken(&self, word: Word, which: Which) -> Element {
        let said = format!("{} ", self.words.say(word));
        let span = Element::new(Tag::Span)
            .class("spoken")
            .with(Attribute::Direction, "auto");
        let language = self.words.say(Word::Language);
        let span = if language == self.language(which) {
            span
        } else {
            span.with(Attribute::Language, language)
        };
        span.text(&said)
    }

    /// A remark of the view beside the texts.
    pub(super) fn note(&self, class: &str, said: &str) -> Element {
        Element::new(Tag::Paragraph)
            .class(format!("note {class}"))
            .with(Attribute::Part, "note")
            .text(said)
    }

    /// In the place of a text that does not tell what the other has.
    pub(super) fn absence(&self, word: Word) -> Element {
        let class = match word {
            Word::AloneInA | Word::AloneInB => "none reader",
            _ => "none",
        };
        self.note(class, self.words.say(word))
    }

    /// A remark that the reader decided.
    pub(super) fn reader_note(&self, word: Word) -> Element {
        self.note("reader", self.words.say(word))
    }

    /// Where B tells a moved link, as a way to go there. What moved together is told of once, over the first.
    pub(super) fn moved_note(&self, link: usize) -> Option<Element> {
        if !self.comparison.links[link].moved || moves_on(self.comparison, link) {
            return None;
        }
        let count = self.moved_together(link, Which::A);
        let first = self.comparison.links[link].b.first().copied().unwrap_or(0);
        let (word, text) = match (first.checked_sub(1), count) {
            (None, 1) => (Word::MovedFirst, String::new()),
            (None, _) => (Word::ManyMovedFirst, String::new()),
            (Some(before), 1) => (Word::MovedAfter, self.quotable(Which::B, before)),
            (Some(before), _) => (Word::ManyMovedAfter, self.quotable(Which::B, before)),
        };
        let said = self.words.say_with(word, count, &text);
        Some(self.signpost(&said, self.outline.signpost_of_link[link]))
    }

    /// At the place in B of what moved together, the way to the row of its first link.
    pub(super) fn moved_here(&self, link: usize) -> Element {
        let first = self.comparison.links[link].b.first().copied().unwrap_or(0);
        let count = self.moved_together(link, Which::B);
        let word = match count {
            1 => Word::MovedHere,
            _ => Word::ManyMovedHere,
        };
        let said = self
            .words
            .say_with(word, count, &self.quotable(Which::B, first));
        self.signpost(&said, Some(self.outline.row_of_link[link]))
    }

    /// How many sentences of a text moved together, the first of them in `link`.
    fn moved_together(&self, link: usize, which: Which) -> usize {
        let links = &self.comparison.links;
        let further = (link + 1..links.len()).take_while(|&next| moves_on(self.comparison, next));
        [link]
            .into_iter()
            .chain(further)
            .map(|one| which.of(&links[one].a, &links[one].b).len())
            .sum()
    }

    /// The first words of a sentence, to be put between quotation marks: without any of their own.
    fn quotable(&self, which: Which, index: usize) -> String {
        self.opening(which, index).replace(QUOTATION_MARKS, "")
    }

    fn signpost(&self, said: &str, row: Option<usize>) -> Element {
        match row {
            None => self.note("moved", said),
            Some(row) => self.note("moved", "").child(
                Element::new(Tag::Anchor)
                    .with(Attribute::Target, format!("#{}", row_id(row)))
                    .text(said),
            ),
        }
    }

    /// The first words of a sentence; where the first word is too long for that, its first characters.
    fn opening(&self, which: Which, index: usize) -> String {
        let sentence = self.side(which).sentences[index]
            .span
            .of(self.content(which));
        let mut end = 0;
        let mut characters = 0;
        for word in sentence.split_word_bounds() {
            characters += word.chars().count();
            if characters > OPENING {
                break;
            }
            end += word.len();
        }
        if end == 0 {
            let beyond = sentence.char_indices().nth(OPENING);
            end = beyond.map_or(sentence.len(), |(at, _)| at);
        }
        if end == sentence.len() {
            sentence.to_owned()
        } else {
            format!("{}…", sentence[..end].trim_end())
        }
    }
}

/// The address of a row within its page.
pub(super) fn row_id(index: usize) -> String {
    format!("row-{}", index + 1)
}
