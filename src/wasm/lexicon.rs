//! `addLexicon`.

use js_sys::{Error, TypeError, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::language;

/// Adds the bytes of a lexicon file (lexicon/en.bin, de.bin and so on) to what is known of its
/// language. Later comparisons use it.
///
/// # Errors
/// A `TypeError` where the value is no `Uint8Array`, an `Error` where the bytes are no lexicon.
#[wasm_bindgen(js_name = addLexicon)]
pub fn add_lexicon(
    #[wasm_bindgen(unchecked_param_type = "Uint8Array")] bytes: &JsValue,
) -> Result<(), JsValue> {
    let bytes = bytes
        .dyn_ref::<Uint8Array>()
        .ok_or_else(|| TypeError::new("The lexicon must be a Uint8Array of its file's bytes."))?;
    language::add_lexicon(&bytes.to_vec()).map_err(|error| Error::new(&error.to_string()).into())
}
