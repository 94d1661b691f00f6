//! Compounds that the other side takes apart: a winegrower, who grows wine.

use crate::findings::link::{Link, Side};
use crate::findings::words::letters::{are_forms_of_one_word, bare};
use crate::language::without_s;

/// Explains each compound of which the other side has both parts, and these parts.
pub fn explain(link: &mut Link) {
    for turned in [false, true] {
        let (side, other) = match turned {
            false => (&mut link.a, &mut link.b),
            true => (&mut link.b, &mut link.a),
        };
        let free: Vec<usize> = side.left_over().collect();
        for at in free {
            if let Some(parts) = parts(side.normal(at), other) {
                side.explained[at] = true;
                for part in parts {
                    other.explained[part] |= other.partners[part].is_none();
                }
            }
        }
    }
}

/// Where a side has the two parts of a compound, one of them at least without a partner.
fn parts(compound: &str, side: &Side) -> Option<[usize; 2]> {
    /// A shorter part is a prefix or an ending.
    const LEAST: usize = 3;

    let words = || (0..side.tokens.len()).filter(|&at| side.is_content(at));
    let first = |at: usize| {
        let word = bare(side.normal(at));
        let single = without_s(word);
        let rest = compound.strip_prefix(single)?;
        let rest = rest.trim_start_matches('-');
        (single.len() >= LEAST && rest.len() > LEAST).then_some((at, rest))
    };
    words().filter_map(first).find_map(|(at, rest)| {
        let is_rest = |&next: &usize| {
            let free = [at, next].iter().any(|&part| side.partners[part].is_none());
            free && are_forms_of_one_word(rest, side.normal(next))
        };
        Some([at, words().find(is_rest)?])
    })
}
