//! Which pairs of sentences are worth a look.

use std::collections::VecDeque;

use rustc_hash::FxHashMap;

use super::profile::signature;
use super::rarity::Rarity;
use crate::text::{Form, Role, Text};

/// Up to this many pairs, all are looked at.
const ALL_PAIRS: usize = 40_000;
/// Otherwise so many of B's sentences for each sentence of A, those that share the rarest words.
const MOST_PER_ROW: usize = 8;
/// How many places of its words are followed for a sentence, the rarest words first: commoner ones
/// find nothing that rarer ones would not.
const MOST_PLACES: u32 = 384;

/// Finds the sentences of B that may tell a sentence of A.
pub struct Candidates {
    /// Whether every pair is looked at.
    all: bool,
    /// Where each form's sentences begin in `postings`.
    first_posting: Vec<u32>,
    /// The sentences of B that hold a form, one form after the other; none for common forms.
    postings: Vec<u32>,
    /// The sentences of B that are equal to a sentence of A at the same turn.
    equal: FxHashMap<u32, u32>,
    /// The words of the sentence at hand, with the number of B's sentences that hold each.
    words: Vec<(u32, Form)>,
    scores: Vec<f32>,
    touched: Vec<u32>,
}

impl Candidates {
    /// Prepares the search in `b` for the sentences of `a`.
    pub fn new(a: &Text, b: &Text, rarity: &Rarity, forms: usize) -> Self {
        let all = a.sentences.len().saturating_mul(b.sentences.len()) <= ALL_PAIRS;
        let mut candidates = Self {
            all,
            first_posting: Vec::new(),
            postings: Vec::new(),
            equal: FxHashMap::default(),
            words: Vec::new(),
            scores: vec![0.0; b.sentences.len()],
            touched: Vec::new(),
        };
        if !all {
            candidates.index(b, rarity, forms);
            candidates.equal = equal_sentences(a, b);
        }
        candidates
    }

    fn index(&mut self, b: &Text, rarity: &Rarity, forms: usize) {
        let mut next = Vec::with_capacity(forms + 1);
        let mut total = 0;
        for form in (0..forms as u32).map(Form) {
            next.push(total);
            total += postings_of(form, rarity);
        }
        next.push(total);
        self.first_posting.clone_from(&next);
        self.postings = vec![u32::MAX; total as usize];
        for sentence in body(b) {
            for token in b.tokens_of(sentence) {
                let at = &mut next[token.form.index()];
                let start = self.first_posting[token.form.index()];
                let end = self.first_posting[token.form.index() + 1];
                // A word met twice in one sentence is listed once.
                let listed = *at > start && self.postings[*at as usize - 1] == sentence as u32;
                if *at < end && !listed {
                    self.postings[*at as usize] = sentence as u32;
                    *at += 1;
                }
            }
        }
    }

    /// The sentences of B that may tell `sentence` of A, ascending, into `found`.
    pub fn of(
        &mut self,
        a: &Text,
        b: &Text,
        sentence: usize,
        rarity: &Rarity,
        found: &mut Vec<u32>,
    ) {
        found.clear();
        if self.all {
            found.extend(body(b).map(|index| index as u32));
            return;
        }
        self.words.clear();
        self.words
            .extend(a.tokens_of(sentence).iter().filter_map(|token| {
                let [_, in_b] = rarity.sentences_with(token.form);
                (in_b > 0 && rarity.of(token.form) > 0.0).then_some((in_b, token.form))
            }));
        self.words.sort_unstable();
        self.words.dedup();
        let mut places = 0;
        for &(in_b, form) in &self.words {
            places += in_b;
            if places > MOST_PLACES {
                break;
            }
            let at = form.index();
            let range = self.first_posting[at] as usize..self.first_posting[at + 1] as usize;
            for &index in &self.postings[range] {
                let score = &mut self.scores[index as usize];
                if *score == 0.0 {
                    self.touched.push(index);
                }
                *score += rarity.of(form);
            }
        }
        let by_score = |x: &u32, y: &u32| {
            self.scores[*y as usize]
                .total_cmp(&self.scores[*x as usize])
                .then(x.cmp(y))
        };
        if self.touched.len() > MOST_PER_ROW {
            self.touched.select_nth_unstable_by(MOST_PER_ROW, by_score);
        }
        found.extend(self.touched.iter().take(MOST_PER_ROW));
        for index in self.touched.drain(..) {
            self.scores[index as usize] = 0.0;
        }
        found.extend(self.equal.get(&(sentence as u32)));
        found.sort_unstable();
        found.dedup();
    }
}

/// The sentences that belong to the story.
fn body(text: &Text) -> impl Iterator<Item = usize> {
    text.sentences
        .iter()
        .enumerate()
        .filter(|(_, sentence)| sentence.role != Role::Furniture)
        .map(|(index, _)| index)
}

/// In how many sentences of B the form is listed: in none where it is common.
fn postings_of(form: Form, rarity: &Rarity) -> u32 {
    let [in_a, in_b] = rarity.sentences_with(form);
    if in_a == 0 || in_b > MOST_PLACES || rarity.of(form) == 0.0 {
        0
    } else {
        in_b
    }
}

/// Pairs the k-th of several equal sentences in A with the k-th in B: where a sentence stands many
/// times, none of its words is rare enough to find it.
fn equal_sentences(a: &Text, b: &Text) -> FxHashMap<u32, u32> {
    let mut turns: FxHashMap<u64, VecDeque<u32>> = FxHashMap::default();
    for sentence in body(b) {
        turns
            .entry(signature(b, sentence))
            .or_default()
            .push_back(sentence as u32);
    }
    body(a)
        .filter_map(|sentence| {
            let turn = turns.get_mut(&signature(a, sentence))?.pop_front()?;
            Some((sentence as u32, turn))
        })
        .collect()
}
