//! A network with one hidden layer, trained by Adam (Kingma and Ba, 2015) on the log loss.

use article_compare::learning::{HIDDEN, Network};

use crate::logistic::Row;

const EPOCHS: usize = 10;
const BATCH: usize = 128;
const RATE: f64 = 0.01;
const DECAY: f64 = 1e-5;
/// The hidden units of one member.
const UNITS: usize = 8;

/// Several networks fitted from different beginnings, as one that gives their mean; the same rows
/// always give the same network.
pub fn fit<const N: usize>(rows: &[Row]) -> Network<N> {
    let members = HIDDEN / UNITS;
    let mut network = Network {
        inner: [[0.0; N]; HIDDEN],
        bias: [0.0; HIDDEN],
        outer: [0.0; HIDDEN],
        odds: 0.0,
    };
    let (mean, scale) = spread::<N>(rows);
    for member in 0..members {
        let weights = fit_member::<N>(rows, &mean, &scale, member as u32);
        add_member(&mut network, member, members, &weights, &mean, &scale);
    }
    network
}

fn fit_member<const N: usize>(
    rows: &[Row],
    mean: &[f64; N],
    scale: &[f64; N],
    member: u32,
) -> Vec<f64> {
    let size = UNITS * (N + 1) + UNITS + 1;
    let mut random = 0x2545_F491_u32 ^ member.wrapping_mul(0x9E37_79B9);
    let mut next = move || {
        random ^= random << 13;
        random ^= random >> 17;
        random ^= random << 5;
        f64::from(random) / f64::from(u32::MAX)
    };
    let mut weights: Vec<f64> = (0..size)
        .map(|_| (next() - 0.5) * 2.0 / (N as f64).sqrt())
        .collect();
    let (mut first, mut second) = (vec![0.0; size], vec![0.0; size]);
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let total: f64 = rows.iter().map(|row| row.weight).sum();
    let unit = rows.len() as f64 / total;
    let mut step = 0;
    for epoch in 0..EPOCHS {
        for at in (1..order.len()).rev() {
            order.swap(at, (next() * (at + 1) as f64) as usize % (at + 1));
        }
        let rate = RATE * (1.0 - epoch as f64 / EPOCHS as f64);
        for batch in order.chunks(BATCH) {
            let mut gradient = vec![0.0; size];
            for &at in batch {
                add_gradient::<N>(&rows[at], unit, &weights, mean, scale, &mut gradient);
            }
            step += 1;
            let (b1, b2) = (0.9_f64, 0.999_f64);
            for at in 0..size {
                let g = gradient[at] / batch.len() as f64 + DECAY * weights[at];
                first[at] = b1 * first[at] + (1.0 - b1) * g;
                second[at] = b2 * second[at] + (1.0 - b2) * g * g;
                let m = first[at] / (1.0 - b1.powi(step));
                let v = second[at] / (1.0 - b2.powi(step));
                weights[at] -= rate * m / (v.sqrt() + 1e-8);
            }
        }
    }
    weights
}

/// The mean and the spread of every figure.
fn spread<const N: usize>(rows: &[Row]) -> ([f64; N], [f64; N]) {
    let (mut mean, mut scale) = ([0.0; N], [0.0; N]);
    for row in rows {
        for (sum, x) in mean.iter_mut().zip(&row.figures) {
            *sum += f64::from(*x) / rows.len() as f64;
        }
    }
    for row in rows {
        for at in 0..N {
            scale[at] += (f64::from(row.figures[at]) - mean[at]).powi(2) / rows.len() as f64;
        }
    }
    (mean, scale.map(|variance: f64| variance.sqrt().max(1e-3)))
}

fn add_gradient<const N: usize>(
    row: &Row,
    unit: f64,
    weights: &[f64],
    mean: &[f64; N],
    scale: &[f64; N],
    gradient: &mut [f64],
) {
    let mut x = [0.0; N];
    for at in 0..N {
        x[at] = (f64::from(row.figures[at]) - mean[at]) / scale[at];
    }
    let out = UNITS * (N + 1);
    let mut hidden = [0.0; UNITS];
    let mut odds = weights[out + UNITS];
    for (unit, value) in hidden.iter_mut().enumerate() {
        let from = unit * (N + 1);
        let sum: f64 = (0..N).map(|at| weights[from + at] * x[at]).sum();
        *value = (sum + weights[from + N]).max(0.0);
        odds += weights[out + unit] * *value;
    }
    let likely = 1.0 / (1.0 + (-odds).exp());
    let error = unit * row.weight * (likely - f64::from(u8::from(row.label)));
    gradient[out + UNITS] += error;
    for unit in 0..UNITS {
        gradient[out + unit] += error * hidden[unit];
        if hidden[unit] > 0.0 {
            let back = error * weights[out + unit];
            let from = unit * (N + 1);
            for at in 0..N {
                gradient[from + at] += back * x[at];
            }
            gradient[from + N] += back;
        }
    }
}

/// Adds a member's weights over plain figures: mean and spread become part of them.
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
    network.odds += (weights[out + UNITS] * share) as f32;
    for unit in 0..UNITS {
        let from = unit * (N + 1);
        let at = member * UNITS + unit;
        let mut bias = weights[from + N];
        for figure in 0..N {
            network.inner[at][figure] = (weights[from + figure] / scale[figure]) as f32;
            bias -= weights[from + figure] * mean[figure] / scale[figure];
        }
        network.bias[at] = bias as f32;
        network.outer[at] = (weights[out + unit] * share) as f32;
    }
}
