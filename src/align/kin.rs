//! Words that mean nearly the same, where a lexicon was added.

use rustc_hash::FxHashMap;

use super::rarity::Rarity;
use crate::language::{Concepts, lexicon_for};
use crate::text::{Form, Text, Vocabulary};

/// For every form the forms near it in meaning, each with how near it is, 0 to 1.
#[derive(Default)]
pub struct Kin {
    near: Vec<Vec<(Form, f32)>>,
}

impl Kin {
    pub fn new(texts: [&Text; 2], vocabulary: &Vocabulary, rarity: &Rarity) -> Self {
        let env = |n: &str, d: f32| std::env::var(n).ok().and_then(|v| v.parse().ok()).unwrap_or(d);
        if env("KIN", 1.0) == 0.0 { return Self::default(); }
        if texts[0].language != texts[1].language {
            return Self::default();
        }
        let Some(lexicon) = lexicon_for(texts[0].language) else {
            return Self::default();
        };
        let forms = vocabulary.len();
        let mut near: Vec<Vec<(Form, f32)>> = vec![Vec::new(); forms];
        let mut by_key: [FxHashMap<u32, Vec<u32>>; 3] = Default::default();
        let concepts: Vec<Option<Concepts>> = (0..forms as u32)
            .map(|form| {
                let entry = vocabulary.entry(Form(form));
                let [a, b] = rarity.sentences_with(Form(form));
                let content = !entry.function_word
                    && a + b > 0
                    && entry.text.starts_with(char::is_alphabetic);
                content.then(|| lexicon.concepts(&entry.text))
            })
            .collect();
        let in_b = |form: u32| rarity.sentences_with(Form(form))[1] > 0;
        for (form, concepts) in concepts.iter().enumerate().filter(|(form, _)| in_b(*form as u32)) {
            let Some(concepts) = concepts else { continue };
            for (map, keys) in by_key.iter_mut().zip(concepts) {
                for &key in keys {
                    map.entry(key).or_default().push(form as u32);
                }
            }
        }
        let grades = [env("KIN0", 0.9), env("KIN1", 0.6), env("KIN2", 0.3)];
        let mut best: FxHashMap<u32, f32> = FxHashMap::default();
        for (form, concepts) in concepts.iter().enumerate() {
            let Some(concepts) = concepts else { continue };
            if rarity.sentences_with(Form(form as u32))[0] == 0 { continue; }
            best.clear();
            for ((map, keys), grade) in by_key.iter().zip(concepts).zip(grades) {
                for key in keys {
                    for &other in map.get(key).into_iter().flatten() {
                        if other as usize != form {
                            let g = best.entry(other).or_default();
                            *g = g.max(grade);
                        }
                    }
                }
            }
            near[form] = best.iter().map(|(&o, &g)| (Form(o), g)).collect();
        }
        Self { near }
    }

    pub fn of(&self, form: Form) -> &[(Form, f32)] {
        self.near.get(form.index()).map_or(&[], Vec::as_slice)
    }
}
