//! Whether two texts are tellings of one story.

use super::{Relation, Verdict};

/// The share of the shorter-told side that must be told in the other for a retelling.
const RETELLING: f32 = 0.5;
/// Below this share they have nothing to do with each other.
const PARTIAL: f32 = 0.15;

/// What a verdict rests on.
#[derive(Clone, Copy, Debug, Default)]
pub struct Shares {
    /// The words of each side, furniture left out.
    pub words: [f32; 2],
    /// Those in linked sentences.
    pub told: [f32; 2],
    /// Those that stand in the other text word for word, in runs.
    pub verbatim: f32,
    /// Whether both texts are the same words in the same order.
    pub same: bool,
}

/// The verdict and the coverage it rests on.
pub fn judge(shares: &Shares) -> Relation {
    let share = |part: f32, side: usize| {
        if shares.words[side] > 0.0 {
            (part / shares.words[side]).min(1.0)
        } else {
            f32::from(u8::from(shares.same))
        }
    };
    let [coverage_a, coverage_b] = [share(shares.told[0], 0), share(shares.told[1], 1)];
    let most = coverage_a.max(coverage_b);
    let verdict = if shares.same {
        Verdict::Identical
    } else if most >= RETELLING {
        Verdict::Retelling
    } else if most >= PARTIAL {
        Verdict::Partial
    } else {
        Verdict::Unrelated
    };
    Relation {
        verdict,
        coverage_a,
        coverage_b,
        verbatim_a: share(shares.verbatim, 0),
        verbatim_b: share(shares.verbatim, 1),
    }
}
