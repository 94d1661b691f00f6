//! What both views are made of: rows, cells, sentences, notes.

use unicode_segmentation::UnicodeSegmentation;

use super::node::{Attribute, Element, Tag};
use super::outline::Outline;
use super::pieces::{Piece, cut};
use super::words::{Word, Words};
use super::{inline, side_by_side};
use crate::comparison::{Comparison, EditClass, Role, Side, Span};

/// How many characters of a sentence a signpost to it quotes at most.
const OPENING: usize = 42;

/// The ways to show a comparison as rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// Both texts in columns, a row for each link.
    SideBySide,
    /// One text, with what only A has and what only B has both in it.
    Inline,
}

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

/// One of the two texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Text {
    A,
    B,
}

/// What is marked in the sentences of one side of a link.
#[derive(Default)]
pub(super) struct Marks {
    edits: Vec<Span>,
    classes: Vec<EditClass>,
    findings: Vec<(usize, Span)>,
}

impl<'c> Page<'c> {
    /// All rows in one list.
    pub fn list(&self, view: View) -> Element {
        let class = match view {
            View::SideBySide => "rows side-by-side",
            View::Inline => "rows inline",
        };
        let list = Element::new(Tag::Div)
            .class(class)
            .with(Attribute::Role, "list");
        (0..self.outline.rows.len()).fold(list, |list, row| list.child(self.row(row, view)))
    }

    /// The row at `index` of the outline.
    ///
    /// # Panics
    /// Where the outline has no such row.
    pub fn row(&self, index: usize, view: View) -> Element {
        let row = Element::new(Tag::Div)
            .with(Attribute::Id, row_id(index))
            .with(Attribute::Role, "listitem")
            .with(Attribute::Part, "row")
            .with(Attribute::TabIndex, "-1");
        match view {
            View::SideBySide => side_by_side::fill(self, row, &self.outline.rows[index]),
            View::Inline => inline::fill(self, row, &self.outline.rows[index]),
        }
    }

    pub(super) fn side(&self, text: Text) -> &'c Side {
        match text {
            Text::A => &self.comparison.a,
            Text::B => &self.comparison.b,
        }
    }

    /// The language of a text, for an attribute: empty where it is not known, because then it is
    /// not that of what stands around it either.
    fn language(&self, text: Text) -> &'c str {
        match self.side(text).language.as_str() {
            "und" => "",
            language => language,
        }
    }

    pub(super) fn content(&self, text: Text) -> &'c str {
        match text {
            Text::A => self.a,
            Text::B => self.b,
        }
    }

    /// What is marked on one side of a link.
    pub(super) fn marks(&self, text: Text, link: usize) -> Marks {
        let edits = &self.comparison.links[link].edits;
        let findings = self.outline.findings_of_link[link].iter().map(|&index| {
            let finding = &self.comparison.findings[index];
            let span = match text {
                Text::A => finding.a,
                Text::B => finding.b,
            };
            (index, span)
        });
        Marks {
            edits: edits
                .iter()
                .map(|edit| match text {
                    Text::A => edit.a,
                    Text::B => edit.b,
                })
                .collect(),
            classes: edits.iter().map(|edit| edit.class).collect(),
            findings: findings.collect(),
        }
    }

    /// The sentences at `indexes` as paragraphs, put into `cell`.
    pub(super) fn paragraphs(
        &self,
        mut cell: Element,
        text: Text,
        indexes: &[usize],
        mut sentence: impl FnMut(usize) -> Element,
    ) -> Element {
        let sentences = &self.side(text).sentences;
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
                .with(Attribute::Language, self.language(text));
            for (position, &index) in run.iter().enumerate() {
                if position > 0 && self.space_between(text, run[position - 1], index) {
                    paragraph.push_text(" ");
                }
                paragraph.push(sentence(index));
            }
            cell.push(paragraph);
        }
        cell
    }

    /// Whether white space stands between two sentences; Chinese and Japanese have none.
    fn space_between(&self, text: Text, one: usize, next: usize) -> bool {
        let sentences = &self.side(text).sentences;
        let (one, next) = (sentences[one].span, sentences[next].span);
        one.end < next.start
    }

    /// The sentence at `index` with its marks.
    pub(super) fn sentence(&self, text: Text, index: usize, marks: &Marks) -> Element {
        let pieces = self.pieces(text, index, marks);
        let element = self.bare_sentence(index);
        self.marked(element, text, &pieces, marks)
    }

    pub(super) fn bare_sentence(&self, index: usize) -> Element {
        Element::new(Tag::Span)
            .class("sentence")
            .with(Attribute::Sentence, index.to_string())
    }

    pub(super) fn pieces(&self, text: Text, index: usize, marks: &Marks) -> Vec<Piece> {
        let sentence = self.side(text).sentences[index].span;
        cut(sentence, &marks.edits, &marks.findings)
    }

    /// Puts pieces of one text into `element`, in `mark` where findings cover them, and in `del`
    /// or `ins` where they were changed.
    pub(super) fn marked(
        &self,
        mut element: Element,
        text: Text,
        pieces: &[Piece],
        marks: &Marks,
    ) -> Element {
        for covered in pieces.chunk_by(|one, next| one.findings == next.findings) {
            if covered[0].findings.is_empty() {
                self.changed(&mut element, text, covered, marks);
            } else {
                let mut mark = self.mark(text, &covered[0]);
                self.changed(&mut mark, text, covered, marks);
                element.push(mark);
            }
        }
        element
    }

    fn mark(&self, text: Text, piece: &Piece) -> Element {
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
            .child(self.spoken(Word::Altered, text))
    }

    fn changed(&self, element: &mut Element, text: Text, pieces: &[Piece], marks: &Marks) {
        for alike in pieces.chunk_by(|one, next| one.edit == next.edit) {
            let span = Span::new(alike[0].span.start, alike[alike.len() - 1].span.end);
            let words = span.of(self.content(text));
            match alike[0].edit {
                // White space at the ends of a change is no part of what a reader sees change.
                Some(edit) if !words.trim().is_empty() => {
                    let changed = words.trim();
                    let start = words.len() - words.trim_start().len();
                    element.push_text(&words[..start]);
                    element.push(self.edit(text, marks.classes[edit]).text(changed));
                    element.push_text(&words[start + changed.len()..]);
                }
                _ => element.push_text(words),
            }
        }
    }

    fn edit(&self, text: Text, class: EditClass) -> Element {
        let (tag, part, word) = match text {
            Text::A => (Tag::Delete, "edit only-a", Word::Missing),
            Text::B => (Tag::Insert, "edit only-b", Word::Added),
        };
        let (class, aloud) = match class {
            EditClass::Typography => ("edit typography", false),
            EditClass::Spelling => ("edit spelling", false),
            EditClass::Inflection => ("edit inflection", false),
            EditClass::Wording => ("edit wording", true),
            EditClass::Meaning => ("edit meaning", true),
        };
        Element::new(tag)
            .class(class)
            .with(Attribute::Part, part)
            .maybe(aloud.then(|| self.spoken(word, text)))
    }

    /// A word inside `text` for those who hear the page instead of seeing it. It has a direction of
    /// its own, so that it is passed over where the browser looks for that of the paragraph.
    fn spoken(&self, word: Word, text: Text) -> Element {
        let said = format!("{} ", self.words.say(word));
        let span = Element::new(Tag::Span)
            .class("spoken")
            .with(Attribute::Direction, "auto");
        let language = self.words.say(Word::Language);
        let span = if language == self.language(text) {
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

    /// Where B tells a moved link, as a way to go there.
    pub(super) fn moved_note(&self, link: usize) -> Element {
        let first = self.comparison.links[link].b.first().copied().unwrap_or(0);
        let said = match first.checked_sub(1) {
            None => self.words.say(Word::MovedFirst).to_owned(),
            Some(before) => self
                .words
                .say_with(Word::MovedAfter, &self.opening(Text::B, before)),
        };
        self.signpost(&said, self.outline.signpost_of_link[link])
    }

    /// At the place in B of a moved link, the way to its row.
    pub(super) fn moved_here(&self, link: usize) -> Element {
        let first = self.comparison.links[link].b.first().copied().unwrap_or(0);
        let opening = self.opening(Text::B, first);
        let said = self.words.say_with(Word::MovedHere, &opening);
        self.signpost(&said, Some(self.outline.row_of_link[link]))
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

    /// The first words of a sentence.
    fn opening(&self, text: Text, index: usize) -> String {
        let sentence = self.side(text).sentences[index].span.of(self.content(text));
        let mut end = 0;
        let mut characters = 0;
        for word in sentence.split_word_bounds() {
            characters += word.chars().count();
            if characters > OPENING {
                break;
            }
            end += word.len();
        }
        if end == sentence.len() {
            sentence.to_owned()
        } else {
            format!("{}…", sentence[..end].trim_end())
        }
    }
}

/// The address of a row within its page.
fn row_id(index: usize) -> String {
    format!("row-{}", index + 1)
}
