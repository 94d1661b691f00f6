//! A text as the result has it.

use super::{Sentence, Side};
use crate::text::Text;

/// What was found in `text`: `alone` are the sentences that the reader left without a counterpart,
/// `claims` what each sentence claims, where that was weighed.
pub fn side(text: &Text, alone: Vec<usize>, claims: &[Option<u32>]) -> Side {
    Side {
        language: text.tag.clone(),
        sentences: text
            .sentences
            .iter()
            .enumerate()
            .map(|(at, sentence)| Sentence {
                span: sentence.span,
                paragraph: sentence.paragraph,
                role: sentence.role,
                claims: claims.get(at).copied().flatten(),
            })
            .collect(),
        quotations: text.quotations.clone(),
        alone,
    }
}
