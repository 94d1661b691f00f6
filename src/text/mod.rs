//! One text, read: its paragraphs, sentences, tokens, quotations and page furniture.

mod span;

pub use span::Span;

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
