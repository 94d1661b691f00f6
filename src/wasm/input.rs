//! What JavaScript hands in, checked: a wrong type is a `TypeError` that says what to do.

use js_sys::{Array, Reflect, TypeError};
use wasm_bindgen::prelude::*;

use crate::options::{Decision, Options};

/// The text behind `value`. A lone surrogate becomes U+FFFD, which is one UTF-16 code unit as
/// well, so that offsets stay right.
///
/// # Errors
/// A `TypeError` that calls the text by its `name` where the value is no string.
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
///
/// # Errors
/// A `TypeError` where `value` or an option has the wrong type.
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
        reasons: bool_option(value, "reasons")?,
        count_furniture: bool_option(value, "countFurniture")?,
        decisions: decisions_option(value)?,
    })
}

fn decisions_option(options: &JsValue) -> Result<Vec<Decision>, JsValue> {
    let value = Reflect::get(options, &JsValue::from_str("decisions"))?;
    if value.is_undefined() || value.is_null() {
        return Ok(Vec::new());
    }
    let wrong = || {
        TypeError::new(
            "The option decisions must be an array of { a, b }, each an array of sentence indexes.",
        )
    };
    let indexes = |decision: &JsValue, side: &str| -> Result<Vec<usize>, JsValue> {
        let sentences = Reflect::get(decision, &JsValue::from_str(side)).map_err(|_| wrong())?;
        let sentences = sentences.dyn_into::<Array>().map_err(|_| wrong())?;
        let index = |value: JsValue| {
            let number = value.as_f64().filter(|at| at.fract() == 0.0 && *at >= 0.0);
            number.map(|at| at as usize).ok_or_else(|| wrong().into())
        };
        sentences.iter().map(index).collect()
    };
    let decisions = value.dyn_into::<Array>().map_err(|_| wrong())?;
    decisions
        .iter()
        .map(|decision| {
            Ok(Decision {
                a: indexes(&decision, "a")?,
                b: indexes(&decision, "b")?,
            })
        })
        .collect()
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
