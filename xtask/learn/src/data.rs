//! The labelled documents, and the score of an alignment against their labels.

use std::collections::HashSet;
use std::path::Path;
use std::rc::Rc;

use article_compare::Alignment;
use article_compare::learning::{Scored, Trial};
use article_compare::{Span, Weights};
use serde_json::Value;

use crate::score::Score;
use crate::spans::{join, sentences_under};

/// A text that is labelled in more sentences is left out: a page of hundreds of lines without a
/// full stop would outweigh all other texts.
const MOST_SENTENCES: usize = 400;

/// A pair of sentence indexes, of A and of B.
pub type Pair = (usize, usize);

/// One labelled pair of texts.
pub struct Document {
    /// The two texts, read.
    pub trial: Trial,
    /// The labelled sentences that each of our sentences stands for, for A and B.
    under: [Vec<Vec<usize>>; 2],
    /// Whether the two texts changed places.
    flipped: bool,
    /// The labelled links.
    pub gold: HashSet<Pair>,
    /// The labelled links and pairs whose two sentences are the same text.
    identical: HashSet<Pair>,
}

/// A labelled set.
pub struct Set {
    /// The name of its file up to the first dot, and how it was shuffled.
    pub name: String,
    /// How much it counts beside the others.
    pub weight: f64,
    /// Its documents.
    pub documents: Vec<Rc<Document>>,
    /// The same with the longer text first, to learn from besides.
    pub turned: Vec<Rc<Document>>,
}

impl Set {
    /// Reads a set of labelled sentence links; with a seed, B's sentences are put into a random
    /// order first.
    pub fn read(path: &Path, shuffle: Option<u32>) -> std::io::Result<Self> {
        let stem = path.file_name().unwrap_or_default().to_string_lossy();
        let mut name = stem.split('.').next().unwrap_or_default().to_owned();
        if let Some(seed) = shuffle {
            name.push_str(&format!(" shuffled {seed}"));
        }
        let items: Vec<Value> = std::fs::read_to_string(path)?
            .lines()
            .filter_map(|line| serde_json::from_str(line).ok())
            .filter(|item: &Value| strings(&item["right"]).len() < MOST_SENTENCES)
            .collect();
        Ok(Self::of_items(name, &items, shuffle))
    }

    fn of_items(name: String, items: &[Value], shuffle: Option<u32>) -> Self {
        let (documents, turned) = items
            .iter()
            .map(|item| {
                let [left, right] = ["left", "right"].map(|side| length(&item[side]));
                // The engine puts the shorter text first.
                let flipped = left > right;
                let [document, turned] =
                    [flipped, !flipped].map(|flip| Rc::new(Document::new(item, shuffle, flip)));
                (document, turned)
            })
            .unzip();
        Self {
            name,
            weight: 1.0,
            documents,
            turned,
        }
    }

    /// Reads a set of whole texts whose links are labelled by how their sentences begin.
    pub fn of_snippets(path: &Path) -> std::io::Result<Self> {
        let items: Vec<Value> = std::fs::read_to_string(path)?
            .lines()
            .filter_map(|line| serde_json::from_str(line).ok())
            .collect();
        let read = |flip: bool| -> Vec<Rc<Document>> {
            items
                .iter()
                .map(|item| Rc::new(Document::of_snippets(item, flip)))
                .collect()
        };
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Ok(Self {
            name: name.split('.').next().unwrap_or_default().to_owned(),
            weight: 1.0,
            documents: read(false),
            turned: read(true),
        })
    }

    /// The linked sentences of a set as texts of one sentence each, and as many pairs of sentences
    /// of one document that are not linked: what very short texts look like.
    pub fn singles(path: &Path) -> std::io::Result<Self> {
        /// Every so many links of a document give a pair.
        const STEP: usize = 3;

        let mut items = Vec::new();
        for line in std::fs::read_to_string(path)?.lines() {
            let Ok(item) = serde_json::from_str::<Value>(line) else {
                continue;
            };
            let [left, right] = [&item["left"], &item["right"]];
            let links: Vec<Pair> = links(&item);
            let linked = |i: usize, j: usize| links.contains(&(i, j));
            for &(i, j) in links.iter().step_by(STEP) {
                let single = links
                    .iter()
                    .filter(|link| link.0 == i || link.1 == j)
                    .count()
                    == 1;
                if single {
                    let labels = serde_json::json!([[0, 0, "aligned"]]);
                    items.push(serde_json::json!({
                        "left": [left[i]], "right": [right[j]], "links": labels
                    }));
                }
                let other = (j * 7 + 3) % right.as_array().map_or(1, Vec::len);
                if !linked(i, other) {
                    items.push(serde_json::json!({
                        "left": [left[i]], "right": [right[other]], "links": []
                    }));
                }
            }
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = name.split('.').next().unwrap_or_default();
        Ok(Self {
            weight: 0.15,
            ..Self::of_items(format!("{name} singles"), &items, None)
        })
    }

    /// Every other document, from the first or from the second on.
    pub fn half(&self, from: usize) -> Self {
        Self {
            name: self.name.clone(),
            weight: self.weight,
            documents: every_other(&self.documents, from),
            turned: every_other(&self.turned, from),
        }
    }

    /// The score over all pairs, and over those whose sentences differ.
    pub fn score(&self, weights: &Weights) -> (Score, Score) {
        self.score_chosen(&self.scored(weights), weights)
    }

    /// All documents, scored.
    pub fn scored(&self, weights: &Weights) -> Vec<Scored> {
        let documents = self.documents.iter();
        documents
            .map(|document| document.trial.scored(weights))
            .collect()
    }

    /// The score of the links that these weights choose among scored pairs.
    pub fn score_chosen(&self, scored: &[Scored], weights: &Weights) -> (Score, Score) {
        let mut scores = (Score::default(), Score::default());
        for (document, scored) in self.documents.iter().zip(scored) {
            let predicted = document.pairs(&scored.links(weights));
            scores.0.add(&predicted, &document.gold);
            let reworded = |pairs: &HashSet<Pair>| -> HashSet<Pair> {
                pairs.difference(&document.identical).copied().collect()
            };
            scores
                .1
                .add(&reworded(&predicted), &reworded(&document.gold));
        }
        scores
    }
}

impl Document {
    fn new(item: &Value, shuffle: Option<u32>, flipped: bool) -> Self {
        let left = strings(&item["left"]);
        let right = strings(&item["right"]);
        let mut order: Vec<usize> = (0..right.len()).collect();
        if let Some(seed) = shuffle {
            let mut random =
                seed.wrapping_mul(0x9E37_79B9) ^ (left.len() * 1000 + right.len()) as u32;
            for at in (1..order.len()).rev() {
                random ^= random << 13;
                random ^= random >> 17;
                random ^= random << 5;
                order.swap(at, random as usize % (at + 1));
            }
        }
        let shuffled: Vec<&str> = order.iter().map(|&at| right[at].as_str()).collect();
        let right_paragraphs = if shuffle.is_some() {
            &Value::Null
        } else {
            &item["right_par"]
        };
        let a: Vec<&str> = left.iter().map(String::as_str).collect();
        let (a, a_spans) = join(&a, &item["left_par"]);
        let (b, b_spans) = join(&shuffled, right_paragraphs);
        let trial = if flipped {
            Trial::new(&b, &a)
        } else {
            Trial::new(&a, &b)
        };
        let [mut ours_a, mut ours_b] = trial.sentences();
        if flipped {
            std::mem::swap(&mut ours_a, &mut ours_b);
        }
        let under_a = ours_a
            .iter()
            .map(|span| sentences_under((span.start as usize, span.end as usize), &a_spans))
            .collect();
        let under_b = ours_b
            .iter()
            .map(|span| {
                sentences_under((span.start as usize, span.end as usize), &b_spans)
                    .into_iter()
                    .map(|at| order[at])
                    .collect()
            })
            .collect();
        let gold: HashSet<Pair> = links(item).into_iter().collect();
        let mut identical = HashSet::new();
        for (i, one) in left.iter().enumerate() {
            for (j, other) in right.iter().enumerate() {
                if one.trim() == other.trim() {
                    identical.insert((i, j));
                }
            }
        }
        Self {
            trial,
            under: [under_a, under_b],
            flipped,
            gold,
            identical,
        }
    }

    fn of_snippets(item: &Value, turned: bool) -> Self {
        let [a, b] = ["a", "b"].map(|side| item[side].as_str().unwrap_or_default());
        let flipped = (a.len() > b.len()) != turned;
        let trial = if flipped {
            Trial::new(b, a)
        } else {
            Trial::new(a, b)
        };
        let [mut ours_a, mut ours_b] = trial.sentences();
        if flipped {
            std::mem::swap(&mut ours_a, &mut ours_b);
        }
        let at = |text: &str, sentences: &[Span], snippet: &Value| -> Option<usize> {
            let start = text.find(snippet.as_str()?)? as u32;
            sentences
                .iter()
                .position(|span| span.start <= start && start < span.end)
        };
        let gold: HashSet<Pair> = item["links"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|link| Some((at(a, &ours_a, &link[0])?, at(b, &ours_b, &link[1])?)))
            .collect();
        let mut identical = HashSet::new();
        for (i, one) in ours_a.iter().enumerate() {
            for (j, other) in ours_b.iter().enumerate() {
                if one.of(a) == other.of(b) {
                    identical.insert((i, j));
                }
            }
        }
        let under =
            [ours_a.len(), ours_b.len()].map(|count| (0..count).map(|at| vec![at]).collect());
        Self {
            trial,
            under,
            flipped,
            gold,
            identical,
        }
    }

    /// The pairs of labelled sentences that our pair of sentences stands for.
    pub fn labelled(&self, row: usize, column: usize) -> impl Iterator<Item = Pair> {
        let (row, column) = if self.flipped {
            (column, row)
        } else {
            (row, column)
        };
        self.under[0][row].iter().flat_map(move |&left| {
            self.under[1][column]
                .iter()
                .map(move |&right| (left, right))
        })
    }

    /// What the best possible choice of our pairs of sentences would score.
    pub fn ceiling(&self) -> Score {
        let mut pairs = HashSet::new();
        let [rows, columns] = if self.flipped { [1, 0] } else { [0, 1] };
        for row in 0..self.under[rows].len() {
            for column in 0..self.under[columns].len() {
                let labelled: Vec<Pair> = self.labelled(row, column).collect();
                let right = labelled.iter().filter(|p| self.gold.contains(p)).count();
                if 2 * right >= labelled.len() && right > 0 {
                    pairs.extend(labelled);
                }
            }
        }
        let mut score = Score::default();
        score.add(&pairs, &self.gold);
        score
    }

    fn pairs(&self, links: &[Alignment]) -> HashSet<Pair> {
        let mut pairs = HashSet::new();
        for link in links {
            for &row in &link.a {
                for &column in &link.b {
                    pairs.extend(self.labelled(row, column));
                }
            }
        }
        pairs
    }
}

fn every_other(documents: &[Rc<Document>], from: usize) -> Vec<Rc<Document>> {
    documents.iter().skip(from).step_by(2).cloned().collect()
}

/// The labelled links of a document.
fn links(item: &Value) -> Vec<Pair> {
    item["links"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|link| Some((link[0].as_u64()? as usize, link[1].as_u64()? as usize)))
        .collect()
}

/// The bytes of all sentences of one side.
fn length(sentences: &Value) -> usize {
    strings(sentences).iter().map(|s| s.len() + 1).sum()
}

fn strings(value: &Value) -> Vec<String> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|item| item.as_str().map(str::to_owned))
        .collect()
}
