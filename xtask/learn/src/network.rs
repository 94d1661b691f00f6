//! A network with one hidden layer, trained by Adam (Kingma and Ba, 2015) on the log loss.

use article_compare::learning::{HIDDEN, Network};

use crate::logistic::Row;

const EPOCHS: usize = 15;
const BATCH: usize = 128;
const RATE: f32 = 0.01;
const DECAY: f32 = 0.03;
/// The hidden units of one member.
const UNITS: usize = 8;

/// Several networks fitted from different beginnings, as one that gives their mean; the same rows
/// always give the same network.
pub fn fit<const N: usize>(rows: &[Row]) -> Network<N> {
    let members = HIDDEN / UNITS;
    let mut network = Network {
        hidden: [[0.0; HIDDEN]; N],
        hidden_bias: [0.0; HIDDEN],
        output: [0.0; HIDDEN],
        output_bias: 0.0,
    };
    let (mean, scale) = spread::<N>(rows);
    let total: f64 = rows.iter().map(|row| row.weight).sum();
    let unit = rows.len() as f64 / total;
    let rows: Vec<([f32; N], f32, f32)> = rows
        .iter()
        .map(|row| {
            let features = std::array::from_fn(|at| {
                ((f64::from(row.features[at]) - mean[at]) / scale[at]) as f32
            });
            (
                features,
                f32::from(u8::from(row.label)),
                (unit * row.weight) as f32,
            )
        })
        .collect();
    for member in 0..members {
        let weights = fit_member::<N>(&rows, 1 + member as u32);
        let weights: Vec<f64> = weights.into_iter().map(f64::from).collect();
        add_member(&mut network, member, members, &weights, &mean, &scale);
    }
    network
}

fn fit_member<const N: usize>(rows: &[([f32; N], f32, f32)], member: u32) -> Vec<f32> {
    let size = UNITS * (N + 1) + UNITS + 1;
    let mut random = 0x2545_F491_u32 ^ member.wrapping_mul(0x9E37_79B9);
    let mut next = move || {
        random ^= random << 13;
        random ^= random >> 17;
        random ^= random << 5;
        f64::from(random) / f64::from(u32::MAX)
    };
    let mut weights: Vec<f32> = (0..size)
        .map(|_| ((next() - 0.5) * 2.0 / (N as f64).sqrt()) as f32)
        .collect();
    let (mut first, mut second) = (vec![0.0_f32; size], vec![0.0_f32; size]);
    let mut gradient = vec![0.0_f32; size];
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let mut step = 0;
    for epoch in 0..EPOCHS {
        for at in (1..order.len()).rev() {
            order.swap(at, (next() * (at + 1) as f64) as usize % (at + 1));
        }
        let rate = RATE * (1.0 - epoch as f32 / EPOCHS as f32);
        for batch in order.chunks(BATCH) {
            gradient.fill(0.0);
            for &at in batch {
                add_gradient::<N>(&rows[at], &weights, &mut gradient);
            }
            step += 1;
            let (b1, b2) = (0.9_f32, 0.999_f32);
            let (c1, c2) = (1.0 - b1.powi(step), 1.0 - b2.powi(step));
            for at in 0..size {
                let g = gradient[at] / batch.len() as f32;
                first[at] = b1 * first[at] + (1.0 - b1) * g;
                second[at] = b2 * second[at] + (1.0 - b2) * g * g;
                weights[at] -= rate
                    * (first[at] / c1 / ((second[at] / c2).sqrt() + 1e-8) + DECAY * weights[at]);
            }
        }
    }
    weights
}

/// The mean and the spread of every feature.
fn spread<const N: usize>(rows: &[Row]) -> ([f64; N], [f64; N]) {
    let (mut mean, mut scale) = ([0.0; N], [0.0; N]);
    for row in rows {
        for (sum, x) in mean.iter_mut().zip(&row.features) {
            *sum += f64::from(*x) / rows.len() as f64;
        }
    }
    for row in rows {
        for at in 0..N {
            scale[at] += (f64::from(row.features[at]) - mean[at]).powi(2) / rows.len() as f64;
        }
    }
    (mean, scale.map(|variance: f64| variance.sqrt().max(1e-3)))
}

fn add_gradient<const N: usize>(
    (x, label, weight): &([f32; N], f32, f32),
    weights: &[f32],
    gradient: &mut [f32],
) {
    let out = UNITS * (N + 1);
    let mut hidden = [0.0_f32; UNITS];
    let mut log_odds = weights[out + UNITS];
    for (unit, value) in hidden.iter_mut().enumerate() {
        let from = unit * (N + 1);
        let mut lanes = [0.0_f32; 8];
        let own = &weights[from..from + N];
        let (xs, ws) = (x.chunks_exact(8), own.chunks_exact(8));
        let rest: f32 = xs
            .remainder()
            .iter()
            .zip(ws.remainder())
            .map(|(x, w)| x * w)
            .sum();
        for (x, w) in xs.zip(ws) {
            for at in 0..8 {
                lanes[at] += x[at] * w[at];
            }
        }
        let sum = lanes.iter().sum::<f32>() + rest;
        *value = (sum + weights[from + N]).max(0.0);
        log_odds += weights[out + unit] * *value;
    }
    let likely = 1.0 / (1.0 + (-log_odds).exp());
    let error = weight * (likely - label);
    gradient[out + UNITS] += error;
    for unit in 0..UNITS {
        gradient[out + unit] += error * hidden[unit];
        if hidden[unit] > 0.0 {
            let back = error * weights[out + unit];
            let from = unit * (N + 1);
            for (slot, x) in gradient[from..from + N].iter_mut().zip(x) {
                *slot += back * x;
            }
            gradient[from + N] += back;
        }
    }
}

/// Adds a member's weights over plain features: mean and spread become part of them.
fn add_member<const N: usize>(
    network: &mut Network<N>,
    member: usize,
    members: usize,
    weights: &[f64],
    mean: &[f64; N],
    scale: &[f64; N],
) {
    let out = UNITS * (N + 1);
    let share = 1.0 / members as f64;
    network.output_bias += (weights[out + UNITS] * share) as f32;
    for unit in 0..UNITS {
        let from = unit * (N + 1);
        let at = member * UNITS + unit;
        let mut bias = weights[from + N];
        for feature in 0..N {
            network.hidden[feature][at] = (weights[from + feature] / scale[feature]) as f32;
            bias -= weights[from + feature] * mean[feature] / scale[feature];
        }
        network.hidden_bias[at] = bias as f32;
        network.output[at] = (weights[out + unit] * share) as f32;
    }
}
