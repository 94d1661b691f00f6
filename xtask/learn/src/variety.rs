//! Labelled texts in another order, or with sentences left out: what to learn from besides.

use serde_json::{Value, json};

/// How a labelled pair of texts is varied; the number is the seed of what is random in it.
#[derive(Clone, Copy)]
pub enum Variety {
    /// As it is.
    Plain,
    /// B's sentences in a random order.
    Shuffled(u32),
    /// B in four blocks, which change places.
    Moved(u32),
    /// One in four sentences is left out of A, and of B.
    Thinned(u32),
}

impl Variety {
    /// What a set's name has behind it.
    pub fn name(self) -> String {
        match self {
            Self::Plain => String::new(),
            Self::Shuffled(seed) => format!(" shuffled {seed}"),
            Self::Moved(seed) => format!(" moved {seed}"),
            Self::Thinned(seed) => format!(" thinned {seed}"),
        }
    }

    /// Varies an item of a set of sentence links.
    pub fn apply(self, item: &mut Value) {
        let [left, right] = ["left", "right"].map(|side| item[side].as_array().map_or(0, Vec::len));
        let start = |seed: u32| seed.wrapping_mul(0x9E37_79B9) ^ (left * 1000 + right) as u32;
        match self {
            Self::Plain => {}
            Self::Shuffled(seed) => {
                let order = shuffled((0..right).collect(), start(seed));
                keep(item, "right", &order, false);
            }
            Self::Moved(seed) => {
                let blocks = shuffled((0..4).collect(), start(seed));
                let order: Vec<usize> = blocks
                    .into_iter()
                    .flat_map(|block| block * right / 4..(block + 1) * right / 4)
                    .collect();
                keep(item, "right", &order, true);
            }
            Self::Thinned(seed) => {
                for (side, count) in [("left", left), ("right", right)] {
                    let order = shuffled((0..count).collect(), start(seed) ^ count as u32);
                    let mut order = order[count / 4..].to_vec();
                    order.sort_unstable();
                    keep(item, side, &order, true);
                }
            }
        }
    }
}

/// Keeps these sentences of one side, in this order, with their links.
fn keep(item: &mut Value, side: &str, order: &[usize], paragraphs: bool) {
    let chosen = |list: &Value| -> Value { order.iter().map(|&at| list[at].clone()).collect() };
    let sentences = chosen(&item[side]);
    item[side] = sentences;
    let paragraph_key = format!("{side}_par");
    if paragraphs && item[&paragraph_key].is_array() {
        let paragraphs = chosen(&item[&paragraph_key]);
        item[&paragraph_key] = paragraphs;
    } else {
        item[&paragraph_key] = Value::Null;
    }
    let place = usize::from(side == "right");
    let links: Vec<Value> = item["links"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|link| {
            let old = link[place].as_u64()? as usize;
            let new = order.iter().position(|&at| at == old)?;
            let mut pair = [link[0].as_u64()?, link[1].as_u64()?];
            pair[place] = new as u64;
            Some(json!([pair[0], pair[1], link[2]]))
        })
        .collect();
    item["links"] = Value::Array(links);
}

fn shuffled(mut order: Vec<usize>, mut random: u32) -> Vec<usize> {
    random = random.max(1);
    for at in (1..order.len()).rev() {
        random ^= random << 13;
        random ^= random >> 17;
        random ^= random << 5;
        order.swap(at, random as usize % (at + 1));
    }
    order
}
