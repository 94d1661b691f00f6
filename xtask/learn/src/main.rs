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

use std::path::PathBuf;

use article_compare::Weights;
use article_compare::learning::Scored;
use data::Set;
use logistic::{Row, fit};
use score::Score;

/// Where the engine keeps its weights.
const LEARNED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../src/align/learned.rs");

/// Added to the log-odds of a crossing in a text that keeps its order: it must be likelier by far
/// than not. The labelled texts hold too few of them to learn it; a false one misleads a reader.
const CROSSING_BAR: f32 = -1.5;

/// The labelled sets, and the seeds by which each is shuffled besides.
const SETS: [(&str, &[u32]); 4] = [
    ("aesop", &[]),
    ("deplain-web", &[1]),
    ("porsimples", &[]),
    ("swipe-derived", &[1]),
];

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().unwrap_or_else(|| "../shared/eval".into()));
    let mode = arguments.next().unwrap_or_default();
    let only_score = mode == "score";
    let mut sets = Vec::new();
    for (name, seeds) in SETS {
        let path = folder.join(format!("{name}.dev.jsonl"));
        sets.push(Set::read(&path, None)?);
        for &seed in seeds {
            sets.push(Set::read(&path, Some(seed))?);
        }
        sets.push(Set::singles(&path)?);
    }
    sets.push(Set::of_snippets(&folder.join("retellings.dev.jsonl"))?);
    let mut weights = Weights::LEARNED;
    if !only_score {
        let all: Vec<&Set> = sets.iter().collect();
        weights = learn(&all);
        if mode == "validate" {
            cross_validate(&sets);
        }
    }
    report(&sets, &weights);
    if mode == "write" {
        std::fs::write(LEARNED, source(&weights))?;
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
            let inner: Vec<String> = network.inner.iter().map(|unit| list(unit)).collect();
            format!(
                "Network {{ inner: [{}], bias: {}, outer: {}, odds: {:.3} }}",
                inner.join(", "),
                list(&network.bias),
                list(&network.outer),
                network.odds
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

/// Learns both passes, then the bonuses, on these sets.
fn learn(sets: &[&Set]) -> Weights {
    let mut weights = Weights::LEARNED;
    let first = fit(&rows(sets, &weights, 0, false), 1.0);
    weights.first.copy_from_slice(&first);
    for round in 0..weights.rounds.len() {
        weights.rounds[round] = network::fit(&rows(sets, &weights, round, true));
    }
    let scored: Vec<(&Set, Vec<Scored>)> = sets
        .iter()
        .map(|set| (*set, set.scored(&weights)))
        .collect();
    weights.crossing[1] = CROSSING_BAR;
    for _ in 0..2 {
        for knob in 0..3 {
            tune(&scored, &mut weights, knob);
        }
    }
    weights
}

/// Tries values of one bonus and keeps the one with the best total score.
fn tune(scored: &[(&Set, Vec<Scored>)], weights: &mut Weights, knob: usize) {
    let mut best = (total(scored, weights), weights.clone());
    for step in -16..=16 {
        let value = step as f32 * 0.125;
        let mut trial = weights.clone();
        match knob {
            0 => trial.in_order = value,
            1 => trial.crossing[0] = value,
            _ => trial.filling = 2.0 * value + 2.0,
        }
        let score = total(scored, &trial);
        if score > best.0 + 1e-5 {
            best = (score, trial);
        }
    }
    *weights = best.1;
}

/// The sum of F1 over the sets, the reworded pairs counting as much as all.
fn total(scored: &[(&Set, Vec<Scored>)], weights: &Weights) -> f64 {
    scored
        .iter()
        .map(|(set, scored)| {
            let (all, reworded) = set.score_chosen(scored, weights);
            set.weight * (all.f1() + reworded.f1())
        })
        .sum()
}

/// The pairs of all documents with their figures and labels; every set counts as its weight says.
fn rows(sets: &[&Set], weights: &Weights, round: usize, all: bool) -> Vec<Row> {
    let mut rows = Vec::new();
    for set in sets {
        let from = rows.len();
        let mut labelled = 0;
        for document in set.documents.iter().chain(&set.turned) {
            labelled += document.gold.len();
            for example in document.trial.examples(weights, round) {
                let label = document
                    .labelled(example.row, example.column)
                    .any(|pair| document.gold.contains(&pair));
                rows.push(Row {
                    figures: if all { example.all } else { example.alone },
                    label,
                    weight: 1.0,
                });
            }
        }
        for row in &mut rows[from..] {
            row.weight = set.weight * 1000.0 / labelled as f64;
        }
    }
    rows
}

/// Learns on every other document and scores on the rest, both ways: what unseen texts of these
/// kinds may expect.
fn cross_validate(sets: &[Set]) {
    let halves: Vec<Vec<Set>> = (0..2)
        .map(|half| sets.iter().map(|set| set.half(half)).collect())
        .collect();
    let mut scores = vec![(Score::default(), Score::default()); sets.len()];
    for half in 0..2 {
        let weights = learn(&halves[half].iter().collect::<Vec<_>>());
        for (set, (all, reworded)) in halves[1 - half].iter().zip(&mut scores) {
            let score = set.score(&weights);
            all.merge(score.0);
            reworded.merge(score.1);
        }
    }
    println!("learned on one half, scored on the other:");
    for (set, score) in sets.iter().zip(scores) {
        line(&set.name, score);
    }
}

fn report(sets: &[Set], weights: &Weights) {
    println!("learned on all:");
    for set in sets {
        line(&set.name, set.score(weights));
    }
    for set in sets {
        let mut score = Score::default();
        for d in &set.documents {
            score.merge(d.ceiling());
        }
        println!(
            "ceiling {} {:?} {:.3}",
            set.name,
            score.precision_recall(),
            score.f1()
        );
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
