//! Which pairs of sentences are worth a look.

use rustc_hash::FxHashMap;

use super::profile::signature;
use super::rarity::Rarity;
use crate::sorting::{sort_by_key, sort_numbers};
use crate::text::{Form, Role, Text};

/// Up to this many pairs, all are looked at.
const ALL_PAIRS: usize = 40_000;
/// Otherwise so many of B's sentences for each sentence of A, those that share the rarest words.
const MOST_PER_ROW: usize = 8;
/// How many places of its words are followed for a sentence, the rarest words first: commoner ones
/// find nothing that rarer ones would not.
const MOST_PLACES: u32 = 384;

/// Finds the sentences of B that may tell a sentence of A.
#[derive(Default)]
pub struct Candidates {
    /// Whether every pair is looked at.
    pub all: bool,
    /// Where each form's sentences begin in `postings`.
    first_posting: Vec<u32>,
    /// The sentences of B that hold a form, one form after the other; none for common forms.
    postings: Vec<u32>,
    /// Two sentences of B that are equal to a sentence of A.
    equal: FxHashMap<u32, [u32; 2]>,
    /// The sentences of B that follow those equal to the last sentence that had such.
    next: Option<[u32; 2]>,
    /// The words of the sentence at hand, with the number of B's sentences that hold each.
    words: Vec<(u32, Form)>,
    /// How much each sentence of B shares with it, and which share anything.
    scores: Vec<f32>,
    touched: Vec<u32>,
}

impl Candidates {
    /// Prepares the search in `b` for the sentences of `a`.
    pub fn new(a: &Text, b: &Text, rarity: &Rarity) -> Self {
        let all = a.sentences.len().saturating_mul(b.sentences.len()) <= ALL_PAIRS;
        let mut candidates = Self {
            all,
            first_posting: Vec::new(),
            postings: Vec::new(),
            equal: FxHashMap::default(),
            next: None,
            words: Vec::new(),
            scores: vec![0.0; b.sentences.len()],
            touched: Vec::new(),
        };
        if !all {
            candidates.index(b, rarity);
            candidates.equal = equal_sentences(a, b);
        }
        candidates
    }

    fn index(&mut self, b: &Text, rarity: &Rarity) {
        let forms = rarity.forms();
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
        self.score(a, sentence, rarity);
        self.take_best(found);
        let equal = self.equal.get(&(sentence as u32)).copied();
        let expected = self.next.into_iter().flatten();
        found.extend(expected.filter(|&at| is_body(b, at as usize)));
        found.extend(equal.into_iter().flatten());
        self.next = equal.or(self.next).map(|last| last.map(|at| at + 1));
        sort_numbers(found);
        found.dedup();
    }

    /// Follows the rarest words of a sentence of A, and scores the sentences of B that hold them.
    fn score(&mut self, a: &Text, sentence: usize, rarity: &Rarity) {
        self.words.clear();
        self.words
            .extend(a.tokens_of(sentence).iter().filter_map(|token| {
                let [_, in_b] = rarity.sentences_with(token.form);
                let is_followed = (1..=MOST_PLACES).contains(&in_b);
                (is_followed && rarity.of(token.form) > 0.0).then_some((in_b, token.form))
            }));
        sort_by_key(&mut self.words, |&word| word);
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
    }

    /// Takes the sentences of B with the best scores, the best first, into `found`, and all scores back.
    fn take_best(&mut self, found: &mut Vec<u32>) {
        let is_better = |x: u32, y: u32| {
            let [score, other] = [x, y].map(|index| self.scores[index as usize]);
            score.total_cmp(&other).reverse().then(x.cmp(&y)).is_lt()
        };
        for &index in &self.touched {
            // Most are worse than all that are kept.
            if found.len() == MOST_PER_ROW && is_better(found[MOST_PER_ROW - 1], index) {
                continue;
            }
            let place = found.partition_point(|&other| is_better(other, index));
            found.truncate(MOST_PER_ROW - 1);
            found.insert(place, index);
        }
        for index in self.touched.drain(..) {
            self.scores[index as usize] = 0.0;
        }
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

/// Whether there is such a sentence, and it belongs to the story.
fn is_body(text: &Text, index: usize) -> bool {
    let sentence = text.sentences.get(index);
    sentence.is_some_and(|sentence| sentence.role != Role::Furniture)
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

/// Pairs a sentence with those of B that are equal: the k-th of several with the k-th, and with the
/// one whose place is most like its own. Where a sentence stands many times, none of its words is
/// rare enough to find it.
fn equal_sentences(a: &Text, b: &Text) -> FxHashMap<u32, [u32; 2]> {
    let mut places: FxHashMap<u64, (usize, Vec<u32>)> = FxHashMap::default();
    for sentence in body(b) {
        let (_, places) = places.entry(signature(b, sentence)).or_default();
        places.push(sentence as u32);
    }
    let slope = b.sentences.len() as f32 / a.sentences.len().max(1) as f32;
    body(a)
        .filter_map(|sentence| {
            let (turn, places) = places.get_mut(&signature(a, sentence))?;
            let same_turn = places[(*turn).min(places.len() - 1)];
            *turn += 1;
            let expected = (sentence as f32 * slope) as u32;
            let after = places.partition_point(|&place| place < expected);
            let around = &places[after.saturating_sub(1)..places.len().min(after + 1)];
            let nearest = around.iter().min_by_key(|place| place.abs_diff(expected));
            let same_place = nearest.copied().unwrap_or(same_turn);
            Some((sentence as u32, [same_turn, same_place]))
        })
        .collect()
}
