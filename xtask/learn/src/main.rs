//! Learns the weights of the alignment from labelled sentence pairs and prints them, with the
//! scores they reach.
//!
//! `cargo run --release -p learn -- FOLDER [score | validate]`: the folder holds the labelled sets.

mod data;
mod logistic;

use std::path::PathBuf;

use article_compare::Weights;
use data::Set;
use logistic::{Row, fit};

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
    }
    let mut weights = Weights::LEARNED;
    if !only_score {
        let all: Vec<&Set> = sets.iter().collect();
        weights = learn(&all);
        if mode == "validate" {
            cross_validate(&sets);
        }
    }
    report(&sets, &weights);
    if !only_score {
        println!("{weights:#?}");
    }
    Ok(())
}

/// Learns both passes, then the bonuses, on these sets.
fn learn(sets: &[&Set]) -> Weights {
    let mut weights = Weights::LEARNED;
    let first = fit(&rows(sets, &weights, false), 1.0);
    weights.first.copy_from_slice(&first);
    let second = fit(&rows(sets, &weights, true), 1.0);
    weights.second.copy_from_slice(&second);
    for _ in 0..2 {
        for knob in 0..4 {
            tune(sets, &mut weights, knob);
        }
    }
    weights
}

/// Tries values of one bonus and keeps the one with the best mean score.
fn tune(sets: &[&Set], weights: &mut Weights, knob: usize) {
    let mut best = (mean(sets, weights), weights.clone());
    for value in -12..=12 {
        let value = value as f32 * 0.25;
        let mut trial = weights.clone();
        match knob {
            0 => trial.in_order = value,
            1 => trial.crossing[0] = value,
            2 => trial.crossing[1] = value,
            _ => trial.filling = value + 2.0,
        }
        let score = mean(sets, &trial);
        if score > best.0 + 1e-5 {
            best = (score, trial);
        }
    }
    *weights = best.1;
}

/// The mean F1 over the sets, the reworded pairs counting as much as all.
fn mean(sets: &[&Set], weights: &Weights) -> f64 {
    sets.iter()
        .map(|set| {
            let (all, reworded) = set.score(weights);
            all.f1() + reworded.f1()
        })
        .sum::<f64>()
        / (2 * sets.len()) as f64
}

/// The pairs of all documents with their figures and labels; every set counts the same.
fn rows(sets: &[&Set], weights: &Weights, all: bool) -> Vec<Row> {
    let mut rows = Vec::new();
    for set in sets {
        let from = rows.len();
        let mut labelled = 0;
        for document in &set.documents {
            labelled += document.gold.len();
            for example in document.trial.examples(weights) {
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
            row.weight = 1000.0 / labelled as f64;
        }
    }
    rows
}

/// Learns without one set and scores on it: what an unseen kind of text may expect.
fn cross_validate(sets: &[Set]) {
    for (name, _) in SETS {
        let (held, rest): (Vec<&Set>, Vec<&Set>) =
            sets.iter().partition(|set| set.name.starts_with(name));
        let weights = learn(&rest);
        println!("without {name}:");
        for set in held {
            line(set, &weights);
        }
    }
}

fn report(sets: &[Set], weights: &Weights) {
    for set in sets {
        let (mut bad, mut total) = (0, 0);
        for d in &set.documents {
            let (b, t) = d.misdivided();
            bad += b;
            total += t;
        }
        println!("{} misdivided {bad} of {total}", set.name);
    }
    if let Ok(name) = std::env::var("SHOW") {
        for set in sets.iter().filter(|s| s.name == name) {
            for (n, d) in set.documents.iter().enumerate().take(12) {
                d.show(n, weights);
            }
            for d in &set.documents {
                d.show_seg();
            }
        }
    }
    println!("learned on all:");
    for set in sets {
        line(set, weights);
    }
}

fn line(set: &Set, weights: &Weights) {
    let (all, reworded) = set.score(weights);
    let (precision, recall) = all.precision_recall();
    println!(
        "  {:28} P {precision:.3} R {recall:.3} F1 {:.3}, reworded {:.3}",
        set.name,
        all.f1(),
        reworded.f1()
    );
}
