//! A comparison as JavaScript's plain data.

use wasm_bindgen::prelude::*;

use super::packed::pack;
use crate::comparison::Comparison;

#[wasm_bindgen(raw_module = "./decode.js")]
extern "C" {
    /// Builds the plain object from the packed form; decode.js describes the layout.
    fn decode(numbers: &[u32], strings: &str) -> JsValue;

    /// The same as a generator that pauses on the way.
    #[wasm_bindgen(js_name = decodeInSteps)]
    fn decode_in_steps(numbers: Vec<u32>, strings: &str) -> JsValue;
}

/// The comparison of `a` and `b` as a plain JavaScript object.
pub fn to_js(comparison: &Comparison, a: &str, b: &str) -> JsValue {
    let packed = pack(comparison, a, b);
    decode(&packed.numbers, &packed.strings)
}

/// A generator that builds the same object in steps.
pub fn to_js_in_steps(comparison: &Comparison, a: &str, b: &str) -> JsValue {
    let packed = pack(comparison, a, b);
    decode_in_steps(packed.numbers, &packed.strings)
}
