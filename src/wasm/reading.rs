//! A finished comparison that can be shown: the class `Reading`.

use std::sync::Arc;

use js_sys::Function;
use wasm_bindgen::prelude::*;

use super::dom;
use super::result::{to_js, to_js_in_steps};
use crate::comparison::{Comparison, Job, Which};
use crate::options::Options;
use crate::view::{Outline, Page, View, Words, html, same_rows};

/// A comparison with its texts, ready to be shown in parts.
#[wasm_bindgen]
pub struct Reading {
    a: Arc<str>,
    b: Arc<str>,
    /// The job that made it, as long as no other goes on from there.
    job: Option<Job>,
    comparison: Comparison,
    outline: Outline,
    words: Words,
}

impl Reading {
    /// The reading of `comparison`, which `job` made.
    pub(super) fn new(job: Job, comparison: Comparison) -> Self {
        let [a, b] = job.texts();
        Self {
            a,
            b,
            job: Some(job),
            outline: Outline::new(&comparison),
            comparison,
            words: Words::new(|_| None),
        }
    }

    /// A job over the same texts that goes on from what this reading knows of them, the first time.
    pub(super) fn job_again(&mut self, options: &Options) -> Job {
        match self.job.take() {
            Some(job) => job.again(options),
            None => Job::new(&*self.a, &*self.b, options),
        }
    }

    fn rows_of(&self, which: Which) -> Vec<u32> {
        let rows = self.outline.row_of_sentences(&self.comparison, which);
        rows.into_iter().map(|row| row as u32).collect()
    }

    fn page(&self) -> Page<'_> {
        Page {
            comparison: &self.comparison,
            a: &self.a,
            b: &self.b,
            outline: &self.outline,
            words: &self.words,
        }
    }
}

#[wasm_bindgen]
impl Reading {
    /// The result as plain data.
    #[wasm_bindgen(getter, unchecked_return_type = "Comparison")]
    pub fn comparison(&self) -> JsValue {
        to_js(&self.comparison, &self.a, &self.b)
    }

    /// The same in bounded steps: a generator that gives the result in the end.
    #[wasm_bindgen(js_name = comparisonInSteps, unchecked_return_type = "Generator<void, Comparison>")]
    pub fn comparison_in_steps(&self) -> JsValue {
        to_js_in_steps(&self.comparison, &self.a, &self.b)
    }

    /// How many rows there are, the same for each view.
    #[wasm_bindgen(getter)]
    pub fn rows(&self) -> usize {
        self.outline.rows.len()
    }

    /// For each sentence of A the row that shows it.
    #[wasm_bindgen(getter, js_name = rowsOfA)]
    pub fn rows_of_a(&self) -> Vec<u32> {
        self.rows_of(Which::A)
    }

    /// For each sentence of B the row that shows it.
    #[wasm_bindgen(getter, js_name = rowsOfB)]
    pub fn rows_of_b(&self) -> Vec<u32> {
        self.rows_of(Which::B)
    }

    /// For each row the number, counted from 1, of the row of `earlier`, a reading of the same texts,
    /// that shows the same but for the numbers of rows, links and findings; 0 where none does.
    #[wasm_bindgen(js_name = sameRows)]
    pub fn same_rows(&self, earlier: &Reading) -> Vec<u32> {
        let now = (&self.outline, &self.comparison);
        let same = same_rows(now, (&earlier.outline, &earlier.comparison));
        same.into_iter()
            .map(|row| row.map_or(0, |row| row as u32 + 1))
            .collect()
    }

    /// Shows from now on what `other` shows, a later reading of the same texts, which is used up.
    pub fn renew(&mut self, other: Reading) {
        self.job = other.job;
        self.comparison = other.comparison;
        self.outline = other.outline;
    }

    /// Takes the view's words from a catalogue: `lookup` gives the text of a key.
    pub fn speak(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "(key: string) => string")] lookup: &Function,
    ) {
        self.words = Words::new(|key| {
            let said = lookup.call1(&JsValue::NULL, &JsValue::from_str(key));
            said.ok().and_then(|said| said.as_string())
        });
    }

    /// Builds the rows from `from` up to `to` and puts them at the end of `parent`.
    ///
    /// # Errors
    /// A `RangeError` where there is no such view; what the browser throws where it refuses a node.
    pub fn append(
        &self,
        parent: &web_sys::Element,
        #[wasm_bindgen(unchecked_param_type = "'side-by-side' | 'inline'")] view: &str,
        from: usize,
        to: usize,
    ) -> Result<(), JsValue> {
        let view = view_of(view)?;
        let document = parent
            .owner_document()
            .ok_or_else(|| js_sys::Error::new("The parent belongs to no document."))?;
        for index in from..to.min(self.outline.rows.len()) {
            let row = dom::build(&document, &self.page().row(index, view))?;
            parent.append_child(&row)?;
        }
        Ok(())
    }

    /// All rows as escaped HTML, the same nodes that `append` builds.
    ///
    /// # Errors
    /// A `RangeError` where there is no such view.
    pub fn html(
        &self,
        #[wasm_bindgen(unchecked_param_type = "'side-by-side' | 'inline'")] view: &str,
    ) -> Result<String, JsValue> {
        Ok(html::write(&self.page().list(view_of(view)?)))
    }
}

fn view_of(name: &str) -> Result<View, JsValue> {
    match name {
        "side-by-side" => Ok(View::SideBySide),
        "inline" => Ok(View::Inline),
        _ => {
            let sentence = format!("There is no view “{name}”: use side-by-side or inline.");
            Err(js_sys::RangeError::new(&sentence).into())
        }
    }
}
