//! The labelled documents, and the score of an alignment against their labels.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use article_compare::Alignment;
use article_compare::learning::{Scored, Trial};
use article_compare::{Span, Weights};
use serde_json::Value;

use crate::score::{Pair, Score};
use crate::spans::{join, sentences_under};
use crate::variety::Variety;

/// A text that is labelled in more sentences is left out: a page of hundreds of lines without a
/// full stop would outweigh all other texts.
const MOST_SENTENCES: usize = 400;

/// How many parts the documents are divided into for cross-validation.
pub const FOLDS: usize = 5;

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
    /// Documents of one group tell the same story, so that they are learned from or scored
    /// together.
    group: usize,
}

/// A labelled set.
pub struct Set {
    /// The name of its file up to the first dot, and how it was shuffled.
    pub name: String,
    /// How much it counts beside the others.
    pub weight: f64,
    /// Its documents.
    pub documents: Vec<Arc<Document>>,
    /// The same with the longer text first, to learn from besides.
    pub turned: Vec<Arc<Document>>,
}

impl Set {
    /// Reads a set of labelled sentence links, varied; it counts by `weight`.
    pub fn read(path: &Path, variety: Variety, weight: f64) -> std::io::Result<Self> {
        let stem = path.file_name().unwrap_or_default().to_string_lossy();
        let mut name = stem.split('.').next().unwrap_or_default().to_owned();
        name.push_str(&variety.name());
        let mut items = read_items(path)?;
        items.retain(|(item, _)| strings(&item["right"]).len() < MOST_SENTENCES);
        for (item, _) in &mut items {
            variety.apply(item);
        }
        Ok(Self {
            weight,
            ..Self::of_items(name, &items)
        })
    }

    fn of_items(name: String, items: &[(Value, usize)]) -> Self {
        let (documents, turned): (Vec<_>, Vec<_>) = items
            .iter()
            .map(|(item, group)| {
                let [left, right] = ["left", "right"].map(|side| length(&item[side]));
                // The engine puts the shorter text first.
                let flipped = left > right;
                let [document, turned] =
                    [flipped, !flipped].map(|flip| Arc::new(Document::new(item, *group, flip)));
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
        let items = read_items(path)?;
        let read = |flip: bool| -> Vec<Arc<Document>> {
            items
                .iter()
                .map(|(item, group)| Arc::new(Document::of_snippets(item, *group, flip)))
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
        for (item, group) in read_items(path)? {
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
                    let item = serde_json::json!({
                        "left": [left[i]], "right": [right[j]], "links": labels
                    });
                    items.push((item, group));
                }
                let other = (j * 7 + 3) % right.as_array().map_or(1, Vec::len);
                if !linked(i, other) {
                    let item = serde_json::json!({
                        "left": [left[i]], "right": [right[other]], "links": []
                    });
                    items.push((item, group));
                }
            }
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = name.split('.').next().unwrap_or_default();
        Ok(Self {
            weight: 0.15,
            ..Self::of_items(format!("{name} singles"), &items)
        })
    }

    /// The documents of one of `FOLDS` parts, or all others.
    pub fn part(&self, fold: usize, inside: bool) -> Self {
        let part = |documents: &[Arc<Document>]| {
            let documents = documents.iter();
            documents
                .filter(|document| (document.group % FOLDS == fold) == inside)
                .cloned()
                .collect()
        };
        Self {
            name: self.name.clone(),
            weight: self.weight,
            documents: part(&self.documents),
            turned: part(&self.turned),
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
    fn new(item: &Value, group: usize, flipped: bool) -> Self {
        let left = strings(&item["left"]);
        let right = strings(&item["right"]);
        let a: Vec<&str> = left.iter().map(String::as_str).collect();
        let (a, a_spans) = join(&a, &item["left_par"]);
        let b: Vec<&str> = right.iter().map(String::as_str).collect();
        let (b, b_spans) = join(&b, &item["right_par"]);
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
            .map(|span| sentences_under((span.start as usize, span.end as usize), &b_spans))
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
            group,
        }
    }

    fn of_snippets(item: &Value, group: usize, turned: bool) -> Self {
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
            group,
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

/// The items of a file, each with its group: items that have a text in common are of one group.
fn read_items(path: &Path) -> std::io::Result<Vec<(Value, usize)>> {
    let mut items: Vec<(Value, usize)> = std::fs::read_to_string(path)?
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok())
        .enumerate()
        .map(|(group, item)| (item, group))
        .collect();
    let mut group_of_text: HashMap<String, usize> = HashMap::new();
    for at in 0..items.len() {
        for side in ["left", "right", "a", "b"] {
            let text = items[at].0[side].to_string();
            if text == "null" {
                continue;
            }
            let (own, other) = (
                items[at].1,
                *group_of_text.entry(text).or_insert(items[at].1),
            );
            let items = items.iter_mut().map(|(_, group)| group);
            for group in items.chain(group_of_text.values_mut()) {
                if *group == own {
                    *group = other;
                }
            }
        }
    }
    // Numbered anew, so that the parts come out alike.
    let mut numbers = HashMap::new();
    for (_, group) in &mut items {
        let next = numbers.len();
        *group = *numbers.entry(*group).or_insert(next);
    }
    Ok(items)
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
