//! Where each word stands in the beginning of a text.

use crate::text::{Form, Text};

/// Where each word stands among the first tokens of a text.
pub struct Places {
    /// Where the places of each form begin, and where the last ones end.
    starts: Vec<u32>,
    /// Indexes of tokens, form by form, ascending.
    tokens: Vec<u32>,
}

impl Places {
    /// Looks through the first `most` tokens of a text whose words have so many `forms`.
    pub fn new(text: &Text, most: usize, forms: usize) -> Self {
        let beginning = &text.tokens[..text.tokens.len().min(most)];
        let mut starts = vec![0; forms + 1];
        for token in beginning {
            starts[token.form.index() + 1] += 1;
        }
        for form in 0..forms {
            starts[form + 1] += starts[form];
        }
        let mut free = starts.clone();
        let mut tokens = vec![0; beginning.len()];
        for (at, token) in beginning.iter().enumerate() {
            let place = &mut free[token.form.index()];
            tokens[*place as usize] = at as u32;
            *place += 1;
        }
        Self { starts, tokens }
    }

    /// The places of a word, indexes of tokens in order.
    pub fn of(&self, form: Form) -> &[u32] {
        let end = self.starts[form.index() + 1];
        &self.tokens[self.starts[form.index()] as usize..end as usize]
    }
}
