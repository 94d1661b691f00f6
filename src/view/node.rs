//! The tree: only these elements and these attributes can ever be shown.

/// An element that the view may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    /// `a`, to another row of the same view.
    Anchor,
    /// `del`: words that B lacks.
    Delete,
    /// `div`
    Div,
    /// `ins`: words that A lacks.
    Insert,
    /// `mark`: a finding.
    Mark,
    /// `p`
    Paragraph,
    /// `span`
    Span,
}

impl Tag {
    /// Its name in HTML.
    pub fn name(self) -> &'static str {
        match self {
            Tag::Anchor => "a",
            Tag::Delete => "del",
            Tag::Div => "div",
            Tag::Insert => "ins",
            Tag::Mark => "mark",
            Tag::Paragraph => "p",
            Tag::Span => "span",
        }
    }
}

/// An attribute that the view may set. None of them can run anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attribute {
    /// `class`
    Class,
    /// `data-edit`: an index into the edits of the link, the same on both sides.
    Edit,
    /// `data-finding`: indexes into the comparison's findings, separated by spaces.
    Finding,
    /// `data-link`: an index into the comparison's links.
    Link,
    /// `data-sentence`: an index into the sentences of the side.
    Sentence,
    /// `dir`
    Direction,
    /// `href`, always a fragment of the same page.
    Target,
    /// `id`
    Id,
    /// `lang`
    Language,
    /// `part`, by which a page styles the element from outside.
    Part,
    /// `role`
    Role,
    /// `tabindex`
    TabIndex,
}

impl Attribute {
    /// Its name in HTML.
    pub fn name(self) -> &'static str {
        match self {
            Attribute::Class => "class",
            Attribute::Edit => "data-edit",
            Attribute::Finding => "data-finding",
            Attribute::Link => "data-link",
            Attribute::Sentence => "data-sentence",
            Attribute::Direction => "dir",
            Attribute::Target => "href",
            Attribute::Id => "id",
            Attribute::Language => "lang",
            Attribute::Part => "part",
            Attribute::Role => "role",
            Attribute::TabIndex => "tabindex",
        }
    }
}

/// An element, or text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// An element with what stands in it.
    Element(Element),
    /// Text, exactly as it is to be read.
    Text(String),
}

/// An element with its attributes and children.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// Which element.
    pub tag: Tag,
    /// Its attributes, each at most once.
    pub attributes: Vec<(Attribute, String)>,
    /// What stands in it, in order.
    pub children: Vec<Node>,
}

impl Element {
    /// An element with nothing in it.
    pub fn new(tag: Tag) -> Self {
        Self {
            tag,
            attributes: Vec::new(),
            children: Vec::new(),
        }
    }

    /// The same with one attribute more.
    pub fn with(mut self, attribute: Attribute, value: impl Into<String>) -> Self {
        self.set(attribute, value.into());
        self
    }

    /// Apart, because `with` is compiled into every place that uses it.
    #[inline(never)]
    fn set(&mut self, attribute: Attribute, value: String) {
        self.attributes.push((attribute, value));
    }

    /// The same with its class set.
    pub fn class(self, class: impl Into<String>) -> Self {
        self.with(Attribute::Class, class)
    }

    /// The same with text at its end.
    pub fn text(mut self, text: &str) -> Self {
        self.push_text(text);
        self
    }

    /// The same with an element at its end.
    pub fn child(mut self, child: Element) -> Self {
        self.push(child);
        self
    }

    /// The same with an element at its end, where there is one.
    pub fn maybe(self, child: Option<Element>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// Puts an element at its end.
    #[inline(never)]
    pub fn push(&mut self, child: Element) {
        self.children.push(Node::Element(child));
    }

    /// Puts text at its end, joined to text that already stands there, as a parser would. HTML has
    /// no way to write NUL: it is shown as the replacement character.
    pub fn push_text(&mut self, text: &str) {
        let text = text.replace('\0', "\u{FFFD}");
        match self.children.last_mut() {
            Some(Node::Text(before)) => before.push_str(&text),
            _ if text.is_empty() => {}
            _ => self.children.push(Node::Text(text)),
        }
    }
}
