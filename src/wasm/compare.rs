//! The engine's exports: `compare` and `Job`.

use wasm_bindgen::prelude::*;

use super::input::{options_of, text_of};
use super::reading::Reading;
use super::result::to_js;
use crate::comparison::{self, DecisionError};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// Compares two texts. Offsets in the result count UTF-16 code units.
///
/// # Errors
/// A `TypeError` where a text is no string, or an option has the wrong type; a `RangeError` where a
/// decision cannot stand.
#[wasm_bindgen(unchecked_return_type = "Comparison")]
pub fn compare(
    #[wasm_bindgen(unchecked_param_type = "string")] a: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] b: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    Job::new(a, b, options)?.finish()
}

/// The version of the engine (Semantic Versioning), so that a result can name what it was made by.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// The same comparison in bounded steps, so that a page stays live meanwhile.
#[wasm_bindgen]
pub struct Job(comparison::Job);

#[wasm_bindgen]
impl Job {
    /// Begins the comparison of two texts.
    ///
    /// # Errors
    /// A `TypeError` where a text is no string, or an option has the wrong type.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "string")] a: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] b: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
    ) -> Result<Job, JsValue> {
        let a = text_of(a, "A")?;
        let b = text_of(b, "B")?;
        Ok(Self(comparison::Job::new(a, b, &options_of(options)?)))
    }

    /// Begins to compare the texts of `reading` again: with other decisions of the reader, with reasons,
    /// or after a lexicon was added. What depends on none of these is not done again, the first time
    /// that this is called; [`Reading::renew`] brings that back. All other options must be those of
    /// the reading.
    ///
    /// # Errors
    /// A `TypeError` where an option has the wrong type.
    pub fn again(
        reading: &mut Reading,
        #[wasm_bindgen(unchecked_param_type = "Options")] options: &JsValue,
    ) -> Result<Job, JsValue> {
        Ok(Self(reading.job_again(&options_of(options)?)))
    }

    /// Does the next bounded piece of work. True once nothing is left to do.
    pub fn advance(&mut self) -> bool {
        self.0.advance()
    }

    /// How much of the work is done, 0 to 1; it never falls.
    #[wasm_bindgen(getter)]
    pub fn progress(&self) -> f32 {
        self.0.progress()
    }

    /// Does what is left and hands over the result. The job cannot be used afterwards.
    ///
    /// # Errors
    /// A `RangeError` where a decision cannot stand.
    #[wasm_bindgen(unchecked_return_type = "Comparison")]
    pub fn finish(self) -> Result<JsValue, JsValue> {
        let [a, b] = self.0.texts();
        let comparison = self.0.finish().map_err(refused)?;
        Ok(to_js(&comparison, &a, &b))
    }

    /// Does what is left and hands over the result ready to be shown. The job cannot be used
    /// afterwards.
    ///
    /// # Errors
    /// A `RangeError` where a decision cannot stand.
    pub fn read(mut self) -> Result<Reading, JsValue> {
        let comparison = self.0.result().map_err(refused)?;
        Ok(Reading::new(self.0, comparison))
    }
}

fn refused(error: DecisionError) -> JsValue {
    js_sys::RangeError::new(&error.to_string()).into()
}
