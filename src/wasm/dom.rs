//! The view's tree as nodes of a page. Text only ever becomes text nodes and attribute values, so
//! that nothing is parsed, and a policy of Trusted Types has nothing to object to.

use wasm_bindgen::prelude::*;
use web_sys::Document;

use crate::view::{Element, Node};

/// Builds `element` as a node of `document`.
///
/// # Errors
/// What the browser throws where it refuses a node.
pub fn build(document: &Document, element: &Element) -> Result<web_sys::Element, JsValue> {
    let built = document.create_element(element.tag.name())?;
    for (attribute, value) in &element.attributes {
        built.set_attribute(attribute.name(), value)?;
    }
    for child in &element.children {
        let child: web_sys::Node = match child {
            Node::Element(child) => build(document, child)?.into(),
            Node::Text(text) => document.create_text_node(text).into(),
        };
        built.append_child(&child)?;
    }
    Ok(built)
}
