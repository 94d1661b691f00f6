//! Learns the weights of the alignment from labelled sentence pairs and prints them, with the
//! scores they reach.
//!
//! `cargo run --release -p learn -- FOLDER [score | validate | write]`: the folder holds the labelled sets;
//! `write` puts the weights into the engine's source.

mod data;
mod logistic;
mod network;
mod score;
mod spans;
mod variety;

use std::path::PathBuf;

use article_compare::Weights;
use article_compare::learning::{ALONE, Run};
use data::{Document, FOLDS, Set};
use logistic::{Row, fit};
use score::Score;
use variety::Variety;

/// Where the engine keeps its weights.
const LEARNED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../src/align/learned.rs");

/// Added to the log-odds of a pair that keeps the order. Like those below it was set by
/// cross-validation and holds for all texts: chosen anew for each part of the data, such bars only
/// follow chance.
const IN_ORDER: f32 = 0.65;
/// Added to the log-odds of a crossing: in a text in no order at all, and in one that keeps its
/// order, where it must be likelier by far than not. The labelled texts hold too few crossings to
/// learn that; a false one misleads a reader.
const CROSSING: [f32; 2] = [0.6, -1.0];
/// Added to the log-odds of the pairs that a link of several sentences takes in.
const FILLING: f32 = 2.0;

/// The labelled sets.
const SETS: [&str; 4] = ["aesop", "deplain-web", "porsimples", "swipe-derived"];

/// How each set is varied to learn from besides, and how much that counts.
const VARIETIES: [(Variety, f64); 3] = [
    (Variety::Shuffled(1), 0.6),
    (Variety::Thinned(1), 0.4),
    (Variety::Moved(1), 0.4),
];

/// What is scored besides, and not learned from.
const UNSEEN: [Variety; 4] = [
    Variety::Shuffled(2),
    Variety::Shuffled(3),
    Variety::Thinned(2),
    Variety::Moved(2),
];

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().unwrap_or_else(|| "../shared/eval".into()));
    let mode = arguments.next().unwrap_or_default();
    let mut sets = Vec::new();
    for name in SETS {
        let path = folder.join(format!("{name}.dev.jsonl"));
        sets.push(Set::read(&path, Variety::Plain, 1.0)?);
        for (variety, weight) in VARIETIES {
            sets.push(Set::read(&path, variety, weight)?);
        }
        for variety in UNSEEN {
            sets.push(Set::read(&path, variety, 0.0)?);
        }
        sets.push(Set::singles(&path)?);
    }
    sets.push(Set::of_snippets(&folder.join("retellings.dev.jsonl"))?);
    match mode.as_str() {
        "score" => report(&sets, &Weights::LEARNED),
        "validate" => cross_validate(&sets),
        _ => {
            let weights = learn(&sets.iter().collect::<Vec<_>>());
            report(&sets, &weights);
            if mode == "write" {
                std::fs::write(LEARNED, source(&weights))?;
            }
        }
    }
    Ok(())
}

/// The weights as Rust source.
fn source(weights: &Weights) -> String {
    let list = |values: &[f32]| -> String {
        let values: Vec<String> = values.iter().map(|value| format!("{value:.3}")).collect();
        format!("[{}]", values.join(", "))
    };
    let networks: Vec<String> = weights
        .rounds
        .iter()
        .map(|network| {
            let hidden: Vec<String> = network.hidden.iter().map(|unit| list(unit)).collect();
            format!(
                "Network {{ hidden: [{}], hidden_bias: {}, output: {}, output_bias: {:.3} }}",
                hidden.join(", "),
                list(&network.hidden_bias),
                list(&network.output),
                network.output_bias
            )
        })
        .collect();
    format!(
        "//! The weights of the alignment, learned from labelled sentence pairs in English, German and\n\
         //! Portuguese, in order and shuffled, by the crate `learn`, which writes this file.\n\n\
         use super::weights::{{Network, Weights}};\n\n\
         impl Weights {{\n/// The weights in use.\n#[allow(clippy::approx_constant, reason = \"a weight may come near one\")]\npub const LEARNED: Self = Self {{\n\
         first: {}, rounds: [{}], in_order: {:.2}, crossing: {}, filling: {:.2} }};\n}}\n",
        list(&weights.first),
        networks.join(", "),
        weights.in_order,
        list(&weights.crossing),
        weights.filling
    )
}

/// Learns the first pass and the rounds on these sets, each on what the one before gives.
fn learn(sets: &[&Set]) -> Weights {
    let learned_from = |set: &&Set| set.weight > 0.0;
    let sets: Vec<&Set> = sets.iter().copied().filter(learned_from).collect();
    let mut weights = Weights {
        // Nothing is hopeless yet.
        first: [0.0; _],
        in_order: IN_ORDER,
        crossing: CROSSING,
        filling: FILLING,
        ..Weights::LEARNED
    };
    let mut runs = runs(&sets, &weights);
    let first = fit(&rows(&mut runs, &weights, 0, false), 1.0);
    weights.first.copy_from_slice(&first);
    // Which pairs are hopeless is known now.
    runs = self::runs(&sets, &weights);
    for round in 0..weights.rounds.len() {
        weights.rounds[round] = network::fit(&rows(&mut runs, &weights, round, true));
    }
    weights
}

/// The documents of a set, each under way, and how much they count.
struct Runs<'s> {
    weight: f64,
    documents: Vec<(&'s Document, Run<'s>)>,
}

fn runs<'s>(sets: &[&'s Set], weights: &Weights) -> Vec<Runs<'s>> {
    let run = |document: &'s std::sync::Arc<Document>| (&**document, document.trial.run(weights));
    sets.iter()
        .map(|set| Runs {
            weight: set.weight,
            documents: set.documents.iter().chain(&set.turned).map(run).collect(),
        })
        .collect()
}

/// The pairs of all documents with their features and labels; every set counts as its weight says.
fn rows(sets: &mut [Runs], weights: &Weights, round: usize, all: bool) -> Vec<Row> {
    /// Of the wrong pairs less likely than that, and of all in the first pass, one in so many is
    /// learned from in place of all.
    const UNLIKELY: f32 = -3.0;
    const ONE_IN: usize = 6;

    let mut rows = Vec::new();
    let mut skipped = 0;
    for set in sets {
        let from = rows.len();
        let mut labelled = 0;
        for (document, run) in &mut set.documents {
            labelled += document.gold.len();
            for example in run.examples(weights, round) {
                let label = document
                    .labelled(example.row, example.column)
                    .any(|pair| document.gold.contains(&pair));
                let mut weight = 1.0;
                if !label && (!all || example.log_odds < UNLIKELY) {
                    skipped += 1;
                    if skipped % ONE_IN != 0 {
                        continue;
                    }
                    weight = ONE_IN as f64;
                }
                let features = if all {
                    &example.all[..]
                } else {
                    &example.all[..ALONE]
                };
                rows.push(Row {
                    features: features.to_vec(),
                    label,
                    weight,
                });
            }
        }
        for row in &mut rows[from..] {
            row.weight *= set.weight * 1000.0 / labelled as f64;
        }
    }
    rows
}

/// Learns on all but one part of the documents and scores on that part, for every part: what
/// unseen texts of these kinds may expect.
fn cross_validate(sets: &[Set]) {
    let scores: Vec<Vec<(Score, Score)>> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..FOLDS)
            .map(|fold| {
                scope.spawn(move || {
                    let known: Vec<Set> = sets.iter().map(|set| set.part(fold, false)).collect();
                    let weights = learn(&known.iter().collect::<Vec<_>>());
                    let unseen = sets.iter().map(|set| set.part(fold, true));
                    unseen.map(|set| set.score(&weights)).collect()
                })
            })
            .collect();
        let scores = threads.into_iter().map(|thread| thread.join());
        scores.map(|scores| scores.unwrap_or_default()).collect()
    });
    println!("cross-validated:");
    for (at, set) in sets.iter().enumerate() {
        let mut sum = (Score::default(), Score::default());
        for scores in &scores {
            sum.0.merge(scores[at].0);
            sum.1.merge(scores[at].1);
        }
        line(&set.name, sum);
    }
}

fn report(sets: &[Set], weights: &Weights) {
    println!("learned on all:");
    for set in sets {
        line(&set.name, set.score(weights));
    }
}

fn line(name: &str, (all, reworded): (Score, Score)) {
    let (precision, recall) = all.precision_recall();
    println!(
        "  {name:28} P {precision:.3} R {recall:.3} F1 {:.3}, reworded {:.3}",
        all.f1(),
        reworded.f1()
    );
}
