//! Weighs the sentences that the other text does not tell.

use super::Link;
use super::compared::MOST_WORDS;
use super::shares::total_words;
use crate::findings::{self, KnownWords};
use crate::text::{Role, Text, Which};

/// Words that one step weighs.
const STEP: f32 = 1000.0;

/// How much the sentences outside all links claim, found step by step.
pub struct Untold {
    /// The sentences of A and of B still to be weighed, the last first.
    rest: [Vec<usize>; 2],
    /// What those weighed so far claim.
    pub claims: Claims,
}

/// What the sentences outside all links claim.
#[derive(Default)]
pub struct Claims {
    /// By side and sentence; empty where not weighed.
    pub of: [Vec<Option<u32>>; 2],
    /// Whether a sentence was too long to be weighed.
    pub is_cut: bool,
}

impl Untold {
    /// The sentences of `texts` that stand in none of `links`.
    pub fn new<'l>(texts: &[Text; 2], links: impl Iterator<Item = &'l Link>) -> Self {
        let mut told = texts
            .each_ref()
            .map(|text| vec![false; text.sentences.len()]);
        for link in links {
            for (told, sentences) in told.iter_mut().zip([&link.a, &link.b]) {
                sentences.iter().for_each(|&at| told[at] = true);
            }
        }
        let untold = |which: Which| {
            let sentences = texts[which].sentences.iter().enumerate().rev();
            let untold = sentences
                .filter(|&(at, sentence)| !told[which][at] && sentence.role != Role::Furniture);
            untold.map(|(at, _)| at).collect()
        };
        Self {
            rest: Which::BOTH.map(untold),
            claims: Claims {
                of: texts
                    .each_ref()
                    .map(|text| vec![None; text.sentences.len()]),
                is_cut: false,
            },
        }
    }

    /// Weighs the next sentences. True once none is left.
    pub fn advance(&mut self, texts: &[Text; 2], words: KnownWords) -> bool {
        let mut weighed = 0.0;
        for (which, text) in Which::BOTH.into_iter().zip(texts) {
            while weighed < STEP
                && let Some(sentence) = self.rest[which].pop()
            {
                let length = total_words(text, &[sentence]);
                weighed += length;
                if length > MOST_WORDS {
                    self.claims.is_cut = true;
                    continue;
                }
                let claims = findings::claims_of(text, sentence, words, which);
                self.claims.of[which][sentence] = Some(claims);
            }
        }
        self.rest.iter().all(Vec::is_empty)
    }
}
