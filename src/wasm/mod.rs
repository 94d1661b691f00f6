//! The bindings to JavaScript. Nothing else in the crate knows of a browser.
