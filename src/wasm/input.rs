//! What JavaScript hands in, checked: a wrong type is a `TypeError` that says what to do.

use js_sys::{Reflect, TypeError};
use wasm_bindgen::prelude::*;

use crate::options::Options;

/// The text behind `value`. A lone surrogate becomes U+FFFD, which is one UTF-16 code unit as
/// well, so that offsets stay right.
pub fn text_of(value: &JsValue, name: &str) -> Result<String, JsValue> {
    value.as_string().ok_or_else(|| {
        let sentence = format!(
            "Text {name} must be a string, but it is {}.",
            kind_of(value)
        );
        TypeError::new(&sentence).into()
    })
}

/// The options behind `value`: an object, null or undefined. Unknown keys are left alone.
pub fn options_of(value: &JsValue) -> Result<Options, JsValue> {
    if value.is_undefined() || value.is_null() {
        return Ok(Options::default());
    }
    if !value.is_object() {
        let sentence = format!(
            "Options must be an object, but they are {}.",
            kind_of(value)
        );
        return Err(TypeError::new(&sentence).into());
    }
    Ok(Options {
        language_a: string_option(value, "languageA")?,
        language_b: string_option(value, "languageB")?,
        reasons: Reflect::get(value, &JsValue::from_str("reasons"))?.is_truthy(),
        count_furniture: bool_option(value, "countFurniture")?,
    })
}

fn string_option(options: &JsValue, key: &str) -> Result<Option<String>, JsValue> {
    let value = Reflect::get(options, &JsValue::from_str(key))?;
    if value.is_undefined() || value.is_null() {
        return Ok(None);
    }
    value.as_string().map(Some).ok_or_else(|| {
        let sentence = format!(
            "The option {key} must be a string, but it is {}.",
            kind_of(&value)
        );
        TypeError::new(&sentence).into()
    })
}

fn bool_option(options: &JsValue, key: &str) -> Result<bool, JsValue> {
    let value = Reflect::get(options, &JsValue::from_str(key))?;
    if value.is_undefined() || value.is_null() {
        return Ok(false);
    }
    value.as_bool().ok_or_else(|| {
        let sentence = format!(
            "The option {key} must be true or false, but it is {}.",
            kind_of(&value)
        );
        TypeError::new(&sentence).into()
    })
}

fn kind_of(value: &JsValue) -> String {
    if value.is_null() {
        return "null".to_owned();
    }
    match value.js_typeof().as_string().as_deref() {
        Some("undefined") | None => "undefined".to_owned(),
        Some("object") => "an object".to_owned(),
        Some(other) => format!("a {other}"),
    }
}
