//! The tree as HTML text, for reports, tests and servers.

use super::node::{Element, Node};

/// Writes `element` as HTML. Every piece of text is escaped: nothing in it can become markup.
pub fn write(element: &Element) -> String {
    let mut out = String::new();
    open(element, &mut out);
    out
}

fn open(element: &Element, out: &mut String) {
    let name = element.tag.name();
    out.push('<');
    out.push_str(name);
    for (attribute, value) in &element.attributes {
        out.push(' ');
        out.push_str(attribute.name());
        out.push_str("=\"");
        escape(value, out);
        out.push('"');
    }
    out.push('>');
    for child in &element.children {
        match child {
            Node::Element(child) => open(child, out),
            Node::Text(text) => escape(text, out),
        }
    }
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

/// A carriage return is written as a reference, because a parser turns a bare one into a line feed.
fn escape(text: &str, out: &mut String) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\r' => out.push_str("&#13;"),
            other => out.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::node::{Attribute, Element, Tag};
    use super::write;

    #[test]
    fn text_and_attribute_values_are_escaped() {
        let element = Element::new(Tag::Paragraph)
            .with(Attribute::Language, "en\"><script>")
            .text("<b>Tom & \"Jerry's\"</b>\r");
        assert_eq!(
            write(&element),
            "<p lang=\"en&quot;&gt;&lt;script&gt;\">&lt;b&gt;Tom &amp; &quot;Jerry&#39;s&quot;&lt;/b&gt;&#13;</p>"
        );
    }

    #[test]
    fn elements_nest_and_an_empty_one_is_closed() {
        let element = Element::new(Tag::Div)
            .child(Element::new(Tag::Delete).text("gone"))
            .text(" ")
            .child(Element::new(Tag::Span));
        assert_eq!(write(&element), "<div><del>gone</del> <span></span></div>");
    }
}
