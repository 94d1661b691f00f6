//! Logistic regression by iteratively reweighted least squares, with a ridge.

/// Features of one example, whether it is a true pair, and how much it counts.
pub struct Row {
    /// The features, the first of them constant.
    pub features: Vec<f32>,
    /// Whether the two sentences tell the same.
    pub label: bool,
    /// Its weight.
    pub weight: f64,
}

/// The weights that fit the rows best. `ridge` pulls all but the first towards 0.
pub fn fit(rows: &[Row], ridge: f64) -> Vec<f32> {
    let size = rows.first().map_or(0, |row| row.features.len());
    let mut weights = vec![0.0_f64; size];
    for _ in 0..25 {
        let mut gradient = vec![0.0; size];
        let mut hessian = vec![vec![0.0; size]; size];
        for row in rows {
            let log_odds: f64 = row
                .features
                .iter()
                .zip(&weights)
                .map(|(x, w)| f64::from(*x) * w)
                .sum();
            let likely = 1.0 / (1.0 + (-log_odds).exp());
            let error = row.weight * (f64::from(u8::from(row.label)) - likely);
            let curve = row.weight * (likely * (1.0 - likely)).max(1e-9);
            for i in 0..size {
                let x = f64::from(row.features[i]);
                gradient[i] += error * x;
                for (cell, y) in hessian[i][..=i].iter_mut().zip(&row.features) {
                    *cell += curve * x * f64::from(*y);
                }
            }
        }
        for i in 0..size {
            let pull = if i == 0 { 1e-9 } else { ridge };
            gradient[i] -= pull * weights[i];
            hessian[i][i] += pull;
        }
        let step = solve(hessian, gradient);
        let mut largest = 0.0_f64;
        for (weight, step) in weights.iter_mut().zip(step) {
            *weight += step;
            largest = largest.max(step.abs());
        }
        if largest < 1e-6 {
            break;
        }
    }
    weights.into_iter().map(|weight| weight as f32).collect()
}

/// Solves a symmetric positive definite system, of which the lower half is given, by Cholesky's
/// method.
fn solve(mut matrix: Vec<Vec<f64>>, mut vector: Vec<f64>) -> Vec<f64> {
    let size = vector.len();
    for i in 0..size {
        for j in 0..=i {
            let sum: f64 = (0..j).map(|k| matrix[i][k] * matrix[j][k]).sum();
            let value = matrix[i][j] - sum;
            matrix[i][j] = if i == j {
                value.max(1e-12).sqrt()
            } else {
                value / matrix[j][j]
            };
        }
    }
    for i in 0..size {
        let sum: f64 = (0..i).map(|k| matrix[i][k] * vector[k]).sum();
        vector[i] = (vector[i] - sum) / matrix[i][i];
    }
    for i in (0..size).rev() {
        let sum: f64 = (i + 1..size).map(|k| matrix[k][i] * vector[k]).sum();
        vector[i] = (vector[i] - sum) / matrix[i][i];
    }
    vector
}
